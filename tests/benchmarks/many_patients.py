"""How long thousands of patients take on the response surface, and in how much memory.

``python tests/benchmarks/many_patients.py FOLDER [PATIENTS] [JOBS]`` gives patients of `adults_trd` 0.5 mg/kg over 40 min
and follows them for two weeks; killed and started again, it goes on. Needs the surface of `prefrontal`
(`synketa run time_course --engine surface`).
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from synketa.common.units import HOUR
from synketa.patients.cohort import load_cohort
from synketa.patients.sensitivity import INFUSION
from synketa.patients.stored_courses import Plan, store_courses

TIMES = tuple(hours * HOUR for hours in (0, 1, 2, 4, 8, 12, 24, 48, 72, 120, 168, 240, 336))


def main(folder: Path, patients: int = 10_000, jobs: int = 2) -> None:
    """Store the courses, and print wall time, CPU time and the largest memory of a process."""
    plan = Plan(load_cohort("adults_trd"), patients, INFUSION, TIMES, folder)
    began = time.perf_counter()
    store_courses(
        plan, jobs, lambda done, of: print(f"{done} of {of} patients, {time.perf_counter() - began:.0f} s", flush=True)
    )
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(one.ru_utime + one.ru_stime for one in used)
    memory = max(one.ru_maxrss for one in used) / 1024
    size = sum(file.stat().st_size for file in folder.glob("*.h5")) / 1e6
    print(
        f"{time.perf_counter() - began:.0f} s, {seconds:.0f} CPU-s, {memory:.0f} MB in one process, {size:.0f} MB of files"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
