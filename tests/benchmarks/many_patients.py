"""How long thousands of patients take on the response surface, and in how much memory.

``python tests/benchmarks/many_patients.py FOLDER [PATIENTS] [JOBS]`` runs a trial of two arms, without its report: so
many patients of `adults_trd` in all get 0.5 or 1 mg/kg over 40 min and are followed for two weeks; killed and started again, it goes on. Needs the
surface of `prefrontal` (`synketa run time_course --engine surface`).
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from synketa.execution.journal import Progress
from synketa.patients.trial.running import run_chunks
from synketa.patients.trial.sweep import CHUNK
from synketa.patients.trial.trial import load_trial

TRIAL = """
title = "Many patients"
question = "How long do they take?"
cohort = "adults_trd"
observer = "spines"
size = 100
pool = PATIENTS
visits = ["24 h", "7 d", "14 d"]
primary = { end_point = "change", visit = "24 h", compare = ["half", "whole"], method = "ancova" }
[arms.half]
title = "0.5 mg/kg"
doses = [ { drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" } ]
[arms.whole]
title = "1 mg/kg"
doses = [ { drug = "ketamine", route = "iv", amount = "1 mg/kg", start = "0 min", duration = "40 min" } ]
"""


def main(folder: Path, patients: int = 10_000, jobs: int = 2) -> None:
    """Run what is missing, and print wall time, CPU time and the largest memory of a process."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "many_patients.toml"
    file.write_text(TRIAL.replace("PATIENTS", str(patients // 2)), encoding="utf-8")
    began = time.perf_counter()

    def progress(now: Progress) -> None:
        if now.done:
            print(f"{now.done} of {now.total} files of {CHUNK}, {time.perf_counter() - began:.0f} s", flush=True)

    outcome = run_chunks(load_trial(file), folder, jobs=jobs, progress=progress)
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(one.ru_utime + one.ru_stime for one in used)
    memory = max(one.ru_maxrss for one in used) / 1024
    size = sum(path.stat().st_size for path in outcome.folder.glob("runs/*.h5")) / 1e6
    print(
        f"{time.perf_counter() - began:.0f} s, {seconds:.0f} CPU-s, {memory:.0f} MB in one process, {size:.0f} MB of files"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
