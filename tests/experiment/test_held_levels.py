"""What each condition holds, in words: the level, the one at equal block with its pool and potential, from when."""

from __future__ import annotations

from pathlib import Path

from synketa.execution.outputs import manifest_of
from synketa.experiment.expand import clamps_in_words, levels_at_equal_block
from synketa.experiment.experiment import load_experiment

FILE = """
title = "Held"
question = "What is held?"
seeds = 1
reference = { condition = "control" }
[protocol]
warm_up = "1 s"
measure = "1 s"
[conditions.control]
[conditions.ketamine]
clamp = { ketamine = { concentration = "1 uM", start = "0.2 s", stop = "0.8 s" } }
[conditions.memantine]
clamp = { memantine = { equal_block_to = "ketamine 1 uM", pool = "2AB", V = "-58 mV" } }
"""


def test_a_level_at_equal_block_is_in_the_manifest_with_pool_and_potential(tmp_path: Path) -> None:
    (tmp_path / "held.toml").write_text(FILE)
    experiment = load_experiment(tmp_path / "held.toml")
    held = clamps_in_words(experiment)
    (checked,) = levels_at_equal_block(experiment)
    level = checked.split("memantine ")[1].split(" uM")[0]
    equal = f"memantine held at {level} uM, which blocks as much of 2AB at -58 mV as ketamine 1 uM"
    stated = "ketamine held at 1 uM, free in the brain, from 0.2 s until 0.8 s"
    assert held == {"ketamine": [stated], "memantine": [equal]}
    conditions = manifest_of(experiment)["conditions"]
    assert {name: entry["held"] for name, entry in conditions.items() if "held" in entry} == held


def test_a_level_on_an_axis_names_the_axis(tmp_path: Path) -> None:
    axis = '[axes.level]\nclamp = "ketamine"\nunit = "uM"\nvalues = [1, 2]\n'
    (tmp_path / "axis.toml").write_text(FILE.partition("[conditions.ketamine]")[0] + axis + "[conditions.other]\n")
    held = clamps_in_words(load_experiment(tmp_path / "axis.toml"))
    assert held["other"] == ["ketamine held at the level of the axis level, free in the brain"]


def test_a_level_at_equal_block_that_nobody_holds_is_doubted(tmp_path: Path) -> None:
    """The constants of a drug may be off by a unit, and the level with them."""
    (tmp_path / "held.toml").write_text(FILE.replace('"ketamine 1 uM", pool', '"mk_801 100 uM", pool'))
    experiment = load_experiment(
        tmp_path / "held.toml", {"allow_implausible": ["conditions.memantine.clamp.memantine.equal_block_to"]}
    )
    (words,) = levels_at_equal_block(experiment)
    assert words.endswith("; not plausible (1e-7 uM to 3 mM are): is a constant of memantine off by its unit?")
    (tmp_path / "held.toml").write_text(FILE)
    (words,) = levels_at_equal_block(load_experiment(tmp_path / "held.toml"))
    assert "plausible" not in words
