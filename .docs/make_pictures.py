"""Make the small pictures of ``results/`` and their table; ``python .docs/make_pictures.py NAME ...``, or all of them.

Each experiment runs as its line says (finished runs are kept and not made again; ``--out DIR`` says where), figures
of its report are made small, and its row in ``results/README.md`` gets command, commit and date. All take hours of CPU.
"""

from __future__ import annotations

import argparse
import datetime
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from matplotlib.figure import Figure
from PIL import Image

import synketa
from synketa import figures
from synketa.results.result import Result

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "results"
MOST_BYTES, WIDTH = 60_000, 1000
#: Experiment -> seeds, the figure of its report that is shown, what one sees.
PICTURES = {
    "quickstart": (1, "rates", "rates in a mouse during and after 10 mg/kg"),
    "disinhibition": (5, "contrasts", "rates at 1 uM, by where the drug reaches; bands are what was expected"),
    "dose_response": (5, "dose_response", "the inverted U of the pyramidal rate"),
    "rat_doses": (5, "dialysate", "dialysate glutamate after i.p. doses in rats"),
    "selectivity": (5, "matrix", "pyramidal rate by dose, with one mechanism taken away at a time"),
    "blockers": (5, "contrasts", "six blockers at equal block of 2A/B"),
    "sensitivity": (3, "plane", "pyramidal rate at 1 uM over two uncertain constants"),
    "sensitivity_box": (
        1,
        "inputs",
        "four uncertain inputs: how often 1 uM disinhibits, which of them decides",
    ),
    "sensitivity_wide": (1, "inputs", "the same over eight uncertain inputs"),
    "spectra": (3, "spectra", "spectra of the field potential by dose"),
    "block_step": (2, "rates", "rates in real time after a step to 1 uM"),
    "spectroscopy": (3, "time_course", "the infusion in man as microdialysis and as spectroscopy of the tissue see it"),
    "own_data": (3, "data_1", "Glx of eight patients over the model's curve, residuals below"),
    "plasticity": (3, "potentiation", "theta bursts with and without ketamine on board"),
    "time_course": (5, "spines", "two weeks of spines after one dose in mouse, rat and man"),
    "arms": (3, "shares", "what is left of the spines when one step is blocked"),
    "stress_rescue": (5, "rescue", "what one dose gives back after three weeks of stress"),
    "repeated_dosing": (3, "repeated", "spines under repeated doses"),
    "compounds": (3, "shares", "spines of other blockers, at equal block and at their doses in man"),
    "human_dose": (3, "cascade_1", "signalling and spines after the infusion in man, by what is assumed of it"),
    "fit_spines": (3, "data", "synthetic counts of spines over the model's curve, before any fit"),
    "anaesthetic": (3, "washout", "five hypotheses on the washout of an anaesthetic dose"),
}


#: Picture beside that of its experiment -> the experiment, the figure of its report.
MORE = {
    "sensitivity_box_conductance": ("sensitivity_box", "box_conductance"),
    "sensitivity_box_charge": ("sensitivity_box", "box_charge"),
}


def small(source: Path, target: Path) -> None:
    """Write a picture of at most `MOST_BYTES`: at most `WIDTH` wide, with few colours, smaller where it must be."""
    picture = Image.open(source).convert("RGB")
    widest = min(WIDTH, picture.width)
    for width, colours in ((widest, 192), (widest, 96), (900, 96), (800, 96), (600, 96)):
        scaled = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
        few = scaled.quantize(colours, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return
    raise SystemExit(f"{target}: more than {MOST_BYTES} bytes at 600 pixels")


def from_dose_to_spine(result_of: Callable[[str], Result]) -> Figure:
    """Draw the README's picture from runs of `time_course`: dose, network, surge, signalling and spines."""
    arms = {"vehicle": "#757575", "rat_10mg": "#332288", "mouse_10mg": "#AA3377", "human_infusion": "#117733"}
    runs = {name: result_of(name) for name in arms}
    figure = Figure(figsize=(11, 5.8), layout="constrained")
    panels = figure.subplot_mosaic([["dose", "vehicle", "mouse_10mg"], ["surge", "signal", "spines"]])
    for name, title in (("vehicle", "Spikes, vehicle"), ("mouse_10mg", "Spikes, mouse at 20 min")):
        figures.plot_raster(runs[name], "surge", 0.6, ax=panels[name]).set_title(title, loc="left", fontsize=15)
    lines = (
        ("dose", "Drug in the brain", "free_brain_ketamine", "free ketamine (µM)", 3600, "h", 4),
        ("surge", "Glutamate", "glutamate_dialysate", "dialysate (fold)", 3600, "h", 8),
        ("signal", "Signalling", "mtorc1", "p-mTOR (fold)", 3600, "h", 12),
        ("spines", "Spines", "spines", "spines (fold)", 86400, "d", 14),
    )
    words = {"mouse_10mg": "mouse, 10 mg/kg", "rat_10mg": "rat, 10 mg/kg", "human_infusion": "man, 0.5 mg/kg i.v."}
    for panel, title, series, label, unit, unit_name, stop in lines:
        ax = panels[panel]
        for name, colour in arms.items():
            slow = runs[name].slow
            if series in slow:
                width = 1.5 if name == "vehicle" else 2.5
                ax.plot(slow["time"] / unit, slow[series], color=colour, lw=width, label=words.get(name, name))
        ax.set_xlim(0, stop)
        ax.set_title(title, loc="left", fontsize=15)
        ax.set_xlabel(f"time after the dose ({unit_name})", fontsize=13)
        ax.set_ylabel(label, fontsize=13)
    panels["dose"].legend(frameon=False, fontsize=12, handlelength=1.2, loc="upper right")
    panels["dose"].set_ylim(0, 3.2)
    for ax in panels.values():
        ax.xaxis.label.set_size(13)
        ax.spines[["top", "right"]].set_visible(False)
        ax.tick_params(labelsize=12)
    return figure


def make(name: str, out: Path) -> str:
    """Run an experiment, write its pictures, and return its row of the table."""
    seeds, chosen, words = PICTURES[name]
    experiment = synketa.load_experiment(name, seeds=seeds)
    outcome = synketa.run(experiment, out, jobs=1)
    figures_of = {name: chosen, **{picture: figure for picture, (owner, figure) in MORE.items() if owner == name}}
    for picture, figure in figures_of.items():
        small(outcome.folder / "figures" / f"{figure}.png", RESULTS / f"{picture}.png")
    runs = synketa.expand(experiment)

    def result_of(condition: str) -> Result:
        run = next(run for run in runs if run.condition == condition)
        return synketa.open_result(outcome.folder / "runs" / f"{run.hash}.h5")

    if name == "time_course":
        large = outcome.folder / "from_dose_to_spine.png"
        from_dose_to_spine(result_of).savefig(large, dpi=110)
        small(large, RESULTS / "from_dose_to_spine.png")
    commit = result_of(runs[0].condition).attributes["commit"] or head()
    today = datetime.datetime.now(datetime.UTC).date()
    return f"| [{name}]({name}.png) | {words} | `synketa run {name} --seeds {seeds}` | {commit} | {today} |"


def head() -> str:
    """Return the commit of this checkout, for runs of a copy of it that knows none."""
    command = ["git", "rev-parse", "--short=12", "HEAD"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def write_rows(rows: dict[str, str]) -> None:
    """Put the rows that were made in the place of the old ones in ``results/README.md``."""
    page = RESULTS / "README.md"
    text = page.read_text(encoding="utf-8")
    before, old, after = re.split(r"(?s)(?<=<!-- pictures -->\n)(.*?)(?=<!-- end -->)", text)
    kept = {match[1]: line for line in old.splitlines() if (match := re.match(r"\| \[(\w+)\]", line))}
    table = ["| picture | what one sees | command | commit | date |", "|---|---|---|---|---|"]
    table += [line for name in PICTURES if (line := {**kept, **rows}.get(name))]
    page.write_text(before + "\n".join(table) + "\n" + after, encoding="utf-8")


def main() -> None:
    """Make the pictures that the command names, or all."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="experiments; all, if there is none")
    parser.add_argument("--out", type=Path, default=RESULTS, help="folder of results whose finished runs are taken")
    arguments = parser.parse_args()
    names = arguments.names or list(PICTURES)
    if unknown := [name for name in names if name not in PICTURES]:
        raise SystemExit(f"{', '.join(unknown)}: no picture; one of {', '.join(PICTURES)}")
    for name in names:
        write_rows({name: make(name, arguments.out)})


if __name__ == "__main__":
    main()
