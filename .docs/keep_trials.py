"""Keep what shipped trials come to in ``results/trials``; ``python .docs/keep_trials.py NAME ...``, or all of them.

Each runs as ``synketa run NAME --jobs 1`` (finished chunks are kept and not made again; ``--out DIR`` says where).
Kept are its scores by hypothesis, arm and visit (``NAME.csv``), a picture of them, and the summary of its report with
commit, date and command; ``predictions.csv`` has what all of them predict of published numbers.
"""

from __future__ import annotations

import argparse
import csv
import io
from pathlib import Path

from PIL import Image

from synketa.patients.trial.running import run_trial
from synketa.patients.trial.trial import load_trial
from synketa.patients.trial_files import trial_files

KEPT = Path(__file__).resolve().parents[1] / "results" / "trials"
WIDTH = 1100


def keep(name: str, out: Path) -> None:
    """Run a trial, and keep its summary."""
    trial = load_trial(trial_files()[name])
    outcome = run_trial(trial, out, jobs=1)
    if outcome.done < outcome.total:
        raise SystemExit(f"{name}: {outcome.failed} chunks failed")
    folder = out / trial.folder_name
    KEPT.mkdir(exist_ok=True)
    (KEPT / f"{name}.md").write_bytes((folder / "summary.md").read_bytes())
    (KEPT / f"{name}.csv").write_bytes((folder / "visits.csv").read_bytes())
    with Image.open(folder / "figures" / "visits.png") as picture:
        small = picture.convert("RGB").resize((WIDTH, round(picture.height * WIDTH / picture.width)), Image.LANCZOS)
        small.quantize(32).save(KEPT / f"{name}.png", optimize=True)
    _keep_predictions(name, (folder / "predictions.csv").read_text(encoding="utf-8"))


def _keep_predictions(name: str, text: str) -> None:
    """Put what a trial predicts into the table of all of them."""
    file = KEPT / "predictions.csv"
    lines = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8")))) if file.is_file() else []
    lines = [line for line in lines if line["trial"] != name]
    lines += [{"trial": name, **line} for line in csv.DictReader(io.StringIO(text))]
    lines.sort(key=lambda line: (line["trial"], line["finding"], line["hypothesis"]))
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=list(trial_files()))
    parser.add_argument("--out", type=Path, default=Path("results"))
    chosen = parser.parse_args()
    for each in chosen.names:
        keep(each, chosen.out)
