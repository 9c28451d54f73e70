"""How far the default clock is from one that is eight times slower, and which error the runs state themselves.

Ten cases of a day; one of them with four more networks, whose mean is a row of its own; two of a fortnight, and a held
level. ``python tests/benchmarks/clock_error.py [CASE...]`` prints the table that is stored in clock_error.md; twenty
minutes on two cores.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.experiment.run import Run
from synketa.simulation.simulate import simulate

SLOWER = 8.0
SERIES = {"mtor": "mtorc1", "spines": "spines"}

#: Case -> condition of `time_course`, what is changed, seed; one day each.
DAYS: dict[str, tuple[str, dict[str, Any], int]] = {
    "mouse 10 mg/kg, seed 1": ("mouse_10mg", {}, 1),
    "mouse 10 mg/kg, seed 2": ("mouse_10mg", {}, 2),
    "mouse 10 mg/kg, seed 3": ("mouse_10mg", {}, 3),
    "mouse 5 mg/kg, seed 1": ("mouse_10mg", {"conditions.mouse_10mg.doses.0.amount": "5 mg/kg"}, 1),
    "mouse 20 mg/kg": ("mouse_10mg", {"conditions.mouse_10mg.doses.0.amount": "20 mg/kg"}, 1),
    "mouse 60 mg/kg": ("mouse_10mg", {"conditions.mouse_10mg.doses.0.amount": "60 mg/kg"}, 2),
    "mouse 10 mg/kg, half-life 25 min": ("mouse_10mg", {"conditions.mouse_10mg.pharmacokinetics": "mouse_ip_slow"}, 1),
    "rat 10 mg/kg": ("rat_10mg", {}, 1),
    "rat 5 mg/kg, Met allele": (
        "rat_10mg",
        {
            "conditions.rat_10mg.doses.0.amount": "5 mg/kg",
            "conditions.rat_10mg.interventions": [{"name": "val66met", "level": 0.5}],
        },
        2,
    ),
    "man 1 mg/kg over 40 min": ("human_infusion", {"conditions.human_infusion.doses.0.amount": "1 mg/kg"}, 1),
}
#: A case whose slow side is at the edge of its dead zone, where one network's noise is a tenth of the effect.
SMALL = "mouse 5 mg/kg"

#: Case -> experiment, condition, what is changed, seed.
CASES: dict[str, tuple[str, str, dict[str, Any], int]] = {
    **{
        case: ("time_course", name, {"protocol.stop": "24 h", **changed}, seed)
        for case, (name, changed, seed) in DAYS.items()
    },
    **{
        f"{SMALL}, seed {seed}": ("time_course", name, {"protocol.stop": "24 h", **changed}, seed)
        for name, changed, _ in [DAYS[f"{SMALL}, seed 1"]]
        for seed in (2, 3, 4, 5)
    },
    "mouse 10 mg/kg, 14 d": ("time_course", "mouse_10mg", {}, 1),
    "man 0.5 mg/kg, 14 d": ("time_course", "human_infusion", {}, 1),
    "2 uM held for 40 min": ("compounds", "ketamine", {}, 1),
}


def run_of(case: str) -> Run:
    """Return the run of a case."""
    experiment, condition, changed, seed = CASES[case]
    runs = expand(load_experiment(experiment, set={"expect": [], **changed}, seeds=[seed]))
    return next(run for run in runs if run.condition == condition)


def slower(run: Run) -> Run:
    """Return the same run on a clock that is slower."""
    pieces = tuple((until, speed / SLOWER) for until, speed in run.protocol.pieces)
    inside = run.protocol.acceleration_in_windows / SLOWER
    return replace(run, protocol=replace(run.protocol, pieces=pieces, acceleration_in_windows=inside))


def both_clocks(case: str) -> dict[str, Any]:
    """Return the curves of a case on both clocks, at the times of the faster, and the errors that the faster states."""
    run = run_of(case)
    fast, slow = simulate(run), simulate(slower(run))
    times = fast.slow["time"]
    curves: dict[str, Any] = {"times": times, "seconds": fast.attributes["loop_cpu_time"]}
    curves |= {f"stated {name}": value for name, value, _ in fast.attributes["readouts"] if name.startswith("bridge")}
    for label, name in SERIES.items():
        curves[label] = fast.slow[name], np.interp(times, slow.slow["time"], slow.slow[name])
    return curves


def errors_of(curves: dict[str, Any]) -> dict[str, float]:
    """Return true and stated errors of a case, as fractions of the peak excess of the slow run."""
    errors = {name: value for name, value in curves.items() if name.startswith("stated") or name == "seconds"}
    for label in SERIES:
        fast, truth = curves[label]
        errors[label] = float(np.abs(fast - truth).max() / (truth.max() - truth[0]))
        errors[f"peak {label}"] = float(truth.max())
    return errors


def mean_of(cases: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the mean curves of some networks on both clocks."""
    times = cases[0]["times"]
    curves: dict[str, Any] = {"times": times, "seconds": sum(case["seconds"] for case in cases)}
    for label in SERIES:
        curves[label] = [
            np.mean([np.interp(times, case["times"], case[label][clock]) for case in cases], axis=0) for clock in (0, 1)
        ]
    return curves


def table(measured: dict[str, dict[str, float]]) -> list[str]:
    """Return the lines of a Markdown table."""
    head = ["case", "p-mTOR peak", "error", "stated", "spines peak", "error", "stated", "loop CPU s"]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for case, row in measured.items():
        cells = [case]
        for label in ("mtor", "spines"):
            stated = row.get(f"stated bridge_error_{label}")
            cells += [
                f"{row[f'peak {label}']:.3f}",
                f"{100 * row[label]:.1f} %",
                "-" if stated is None else f"{100 * stated:.1f} %",
            ]
        lines.append("| " + " | ".join([*cells, f"{row['seconds']:.1f}"]) + " |")
    return lines


def covered(row: dict[str, float]) -> bool:
    """Say whether the stated errors of a case cover the true ones; what states nothing covers nothing."""
    return all(row[label] <= row.get(f"stated bridge_error_{label}", 0.0) for label in ("mtor", "spines"))


def main() -> None:
    """Measure the cases named on the command line, or all, and print the table."""
    cases = [case for case in CASES if not sys.argv[1:] or any(word in case for word in sys.argv[1:])]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        followed = dict(zip(cases, pool.map(both_clocks, cases), strict=True))
    measured = {case: errors_of(curves) for case, curves in followed.items()}
    small = [curves for case, curves in followed.items() if case.startswith(SMALL)]
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=Path(__file__).parent, capture_output=True, text=True, check=False
    )
    print(
        f"Commit {commit.stdout.strip()} and what followed, {time.strftime('%Y-%m-%d')}; truth: a clock {SLOWER:g} times slower.\n"
    )
    means = {f"{SMALL}, mean of {len(small)} networks": errors_of(mean_of(small))} if len(small) > 1 else {}
    print("\n".join(table(measured | means)))
    print(f"\nStated errors cover the true ones in {sum(map(covered, measured.values()))} of {len(measured)} cases.")


if __name__ == "__main__":
    main()
