"""A model whose populations have other names than the shipped one's: no name of a population is built in."""

from __future__ import annotations

import re
from pathlib import Path

from synketa.common.paths import experiments_folder, models_folder

NAMES = {"PYR": "EXC", "PV": "BASKET", "SST": "MARTINOTTI"}


def write_renamed_model(folder: Path, plastic: bool = False) -> Path:
    """Write the shipped model with other names of its populations; return its file."""
    for part in (
        "circuits/prefrontal_lif",
        "extracellular/cortex",
        "receptors/nmda_two_pool",
        "plasticity/nmda_calcium",
        "prefrontal",
        "prefrontal_plastic",
    ):
        path = folder / f"{part}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(renamed((models_folder() / f"{part}.toml").read_text()))
    return folder / "prefrontal_plastic.toml" if plastic else folder / "prefrontal.toml"


def write_renamed_experiment(name: str, folder: Path) -> Path:
    """Write a shipped experiment for that model, with the other names in it; return its file."""
    text = renamed((experiments_folder() / f"{name}.toml").read_text())
    path = folder / f"{name}.toml"
    model = write_renamed_model(folder / "models", "prefrontal_plastic" in text)
    path.write_text(re.sub(r"(?m)^model = .*$", f'model = "{model}"', text))
    return path


def renamed(text: str) -> str:
    for old, new in NAMES.items():
        text = re.sub(rf"(?<![A-Za-z]){old}(?![A-Za-z])", new, text)
    return text
