"""How far the default clock is from one that is four times slower, and which error the runs state themselves.

Ten cases of a day, each the mean of five networks. ``python tests/benchmarks/clock_error.py [CASE...]`` prints the table
that is stored in clock_error.md; half an hour on two quiet cores.
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

SLOWER = 4.0
SEEDS = 5
SERIES = {"mtor": "mtorc1", "spines": "spines"}
#: Targets, of the mean of the networks: this share of the peak excess, or so much of the baseline.
MOST, LEAST = {"mtor": 0.04, "spines": 0.02}, 0.005

#: Case -> experiment, condition, what is changed; one day each.
CASES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "mouse 10 mg/kg": ("time_course", "mouse_10mg", {}),
    "mouse 5 mg/kg": ("time_course", "mouse_10mg", {"conditions.mouse_10mg.doses.0.amount": "5 mg/kg"}),
    "mouse 20 mg/kg": ("time_course", "mouse_10mg", {"conditions.mouse_10mg.doses.0.amount": "20 mg/kg"}),
    "mouse 60 mg/kg": ("time_course", "mouse_10mg", {"conditions.mouse_10mg.doses.0.amount": "60 mg/kg"}),
    "mouse 10 mg/kg, half-life 25 min": (
        "time_course", "mouse_10mg", {"conditions.mouse_10mg.pharmacokinetics": "mouse_ip_slow"}
    ),
    "rat 10 mg/kg": ("time_course", "rat_10mg", {}),
    "rat 5 mg/kg, Met allele": (
        "time_course",
        "rat_10mg",
        {
            "conditions.rat_10mg.doses.0.amount": "5 mg/kg",
            "conditions.rat_10mg.interventions": [{"name": "val66met", "level": 0.5}],
        },
    ),
    "man 0.5 mg/kg over 40 min": ("time_course", "human_infusion", {}),
    "man 1 mg/kg over 40 min": (
        "time_course", "human_infusion", {"conditions.human_infusion.doses.0.amount": "1 mg/kg"}
    ),
    "2 uM held for 40 min": (
        "time_course",
        "mouse_10mg",
        {
            "conditions.mouse_10mg.doses": [],
            "conditions.mouse_10mg.clamp": [
                {"drug": "ketamine", "concentration": "2 uM", "start": "0 min", "stop": "40 min"}
            ],
        },
    ),
}  # fmt: skip


def run_of(case: str, seed: int) -> Run:
    """Return the run of a case on the network of a seed."""
    experiment, condition, changed = CASES[case]
    set_ = {"expect": [], "protocol.stop": "24 h"} | changed
    runs = expand(load_experiment(experiment, set=set_, seeds=[seed]))
    return next(run for run in runs if run.condition == condition)


def slower(run: Run) -> Run:
    """Return the same run on a clock that is slower."""
    pieces = tuple((until, speed / SLOWER) for until, speed in run.protocol.pieces)
    inside = run.protocol.acceleration_in_windows / SLOWER
    return replace(run, protocol=replace(run.protocol, pieces=pieces, acceleration_in_windows=inside))


def both_clocks(job: tuple[str, int]) -> dict[str, Any]:
    """Return the curves of a case and seed on both clocks, at the same times, and the errors that the faster states."""
    run = run_of(*job)
    fast, slow = simulate(run), simulate(slower(run))
    times = np.linspace(run.protocol.start, run.protocol.stop, 600)
    curves: dict[str, Any] = {"seconds": fast.attributes["loop_cpu_time"]}
    curves |= {f"stated {name}": value for name, value, _ in fast.attributes["readouts"] if name.startswith("bridge")}
    for label, name in SERIES.items():
        curves[label] = np.array([np.interp(times, one.slow["time"], one.slow[name]) for one in (fast, slow)])
    return curves


def errors_of(networks: list[dict[str, Any]]) -> dict[str, float]:
    """Return the errors of a case in folds: of the mean of its networks, of the worst one, and what they state."""
    row: dict[str, float] = {"seconds": float(np.mean([one["seconds"] for one in networks]))}
    for label in SERIES:
        fast, truth = np.mean([one[label] for one in networks], axis=0)
        stated = [one[f"stated bridge_error_{label}_fold"] for one in networks]
        own = [float(np.abs(one[label][0] - one[label][1]).max()) for one in networks]
        row[f"excess {label}"] = float(truth.max() - truth[0])
        row[f"error {label}"] = float(np.abs(fast - truth).max())
        row[f"worst {label}"], row[f"stated {label}"] = max(own), float(np.mean(stated))
        row[f"covered {label}"] = float(np.mean(np.array(own) <= np.array(stated)))
    return row


def table(measured: dict[str, dict[str, float]]) -> list[str]:
    """Return the lines of a Markdown table."""
    head = ["case"]
    for words in ("p-mTOR", "spines"):
        head += [f"{words} peak", "error of the mean", "in folds", "worst network", "stated, mean"]
    lines = ["| " + " | ".join([*head, "loop CPU s"]) + " |", "|" + "---|" * (len(head) + 1)]
    for case, row in measured.items():
        cells = [case]
        for label in SERIES:
            excess, error = row[f"excess {label}"], row[f"error {label}"]
            share = f"{100 * error / excess:.1f} %" if excess > LEAST else "-"
            met = "" if is_met(row, label) else " **missed**"
            folds = [f"{row[f'{kind} {label}']:.3f}" for kind in ("error", "worst", "stated")]
            cells += [f"{1 + excess:.3f}", share + met, *folds]
        lines.append("| " + " | ".join([*cells, f"{row['seconds']:.1f}"]) + " |")
    return lines


def is_met(row: dict[str, float], label: str) -> bool:
    """Say whether the mean of a case is within the target."""
    return row[f"error {label}"] <= max(MOST[label] * row[f"excess {label}"], LEAST)


def measure(cases: list[str]) -> dict[str, dict[str, float]]:
    """Run cases on both clocks, five networks each, and return their errors; a case is printed when it is done."""
    for case in cases:  # a case that is wrong stops before time is spent
        run_of(case, 1)
    measured = {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        jobs = {case: [pool.submit(both_clocks, (case, seed)) for seed in range(1, SEEDS + 1)] for case in cases}
        for case, networks in jobs.items():
            measured[case] = errors_of([network.result() for network in networks])
            print(table({case: measured[case]})[-1], file=sys.stderr, flush=True)
    return measured


def main() -> None:
    """Measure the cases named on the command line, or all, and print the table."""
    cases = [case for case in CASES if not sys.argv[1:] or any(word in case for word in sys.argv[1:])]
    measured = measure(cases)
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=Path(__file__).parent, capture_output=True, text=True, check=False
    )
    print(f"Commit {commit.stdout.strip()}, {time.strftime('%Y-%m-%d')}; truth: a clock {SLOWER:g} times slower.\n")
    print("\n".join(table(measured)))
    met = sum(is_met(row, label) for row in measured.values() for label in SERIES)
    covered = np.mean([row[f"covered {label}"] for row in measured.values() for label in SERIES])
    print(
        f"\n{met} of {2 * len(measured)} targets are met; stated errors cover {100 * covered:.0f} % of the true ones."
    )


if __name__ == "__main__":
    main()
