"""Slips that people make in experiment files: each is one fault, at its place, with what was meant where that is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from synketa.common.errors import ConfigurationError, Fault
from synketa.experiment.experiment import load_experiment

HELD = """title = "t"
question = "q?"
seeds = 2
reference = { condition = "control" }
[protocol]
warm_up = "4 s"
measure = "6 s"
[conditions.control]
title = "No drug"
[conditions.ketamine]
clamp = { memantine = "1 uM" }
[axes.Mg]
set = "receptor.Mg"
unit = "mM"
values = [0.5, 1]
recalibrate = true
[axes.level]
clamp = "ketamine"
unit = "uM"
values = [0, 1]
"""
DOSED = """title = "t"
question = "q?"
reference = { condition = "control" }
[protocol]
start = "-30 min"
stop = "26 h"
windows = { before = "-20--5 min", infusion = "30-45 min" }
[conditions.control]
title = "No drug"
[conditions.ketamine]
doses = [ { drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" } ]
"""
CLAMP = "clamp = { memantine = "


def fault_of(folder: Path, text: str, written: str, instead: str) -> Fault:
    """Return the only fault of an experiment in which a piece of text stands in the place of another."""
    assert written in text
    file = folder / "mine.toml"
    file.write_text(text.replace(written, instead))
    with pytest.raises(ConfigurationError) as caught:
        load_experiment(file)
    assert len(caught.value.faults) == 1, caught.value
    return caught.value.faults[0]


@pytest.mark.parametrize(
    ("written", "instead", "path", "says", "nearest"),
    [
        ("condition = \"control\" }", "}", "reference", "what a fold is a fold of", None),
        ('unit = "uM"', 'unit = "um"', "axes.level.unit", "a concentration", "uM"),
        ('unit = "uM"', 'unit = "nm"', "axes.level.unit", "a concentration", "nM"),
        ("values = [0, 1]", 'values = ["a", "b"]', "axes.level.values", '"a", "b"', None),
        ("values = [0, 1]", "values = [-1, -2]", "axes.level.values", "-1.0, -2.0", None),
        ("values = [0, 1]", "values = [0, 1]\nrange = [0, 1]", "axes.level", "values and range", None),
        ('clamp = "ketamine"', 'dose = "ketamine"', "axes.level.unit", "a dose per body mass", None),
        ('clamp = "ketamine"', 'clamp = "ketamine"\nset = "receptor.Mg"', "axes.level", "clamp and set", None),
        ('clamp = "ketamine"\n', "", "axes.level", "an axis that names nothing", None),
        ('set = "receptor.Mg"', 'set = "Mg"', 'axes.Mg.set."Mg"', "circuit, receptor", "receptor.Mg"),
        ('set = "receptor.Mg"', 'set = "2CD.M"', 'axes.Mg.set."2CD.M"', "circuit", "receptor.pools.2CD.M"),
        ("[axes.Mg]", 'set = { receptor.M = 1 }\nrecalibrate = true\n[axes.Mg]', "conditions.ketamine.set",
         'a path is one key, "receptor.M"', None),
        (f'{CLAMP}"1 uM" }}', f'{CLAMP}"1 uM", Memantine = "2 uM" }}', "conditions.ketamine.clamp.memantine",
         "memantine again, while it is held until the end", None),
    ],
)  # fmt: skip
def test_a_slip_in_a_clamp_experiment(
    tmp_path: Path, written: str, instead: str, path: str, says: str, nearest: str | None
) -> None:
    fault = fault_of(tmp_path, HELD, written, instead)
    assert fault.path == path
    assert says in str(fault)
    assert fault.nearest == nearest


@pytest.mark.parametrize(
    ("written", "instead", "path", "says", "nearest"),
    [
        ('stop = "26 h"', 'stop = "-1 h"', "protocol.stop", "a stop after the start at -30 min", None),
        ("30-45 min", "24-48 h", "protocol.windows.infusion", "protocol.stop, -30 min to 26 h", None),
        ('"iv"', '"rectal"', "conditions.ketamine.doses[0].route", "a route that no set here has", None),
        ('"iv"', '"intra-thecal"', "conditions.ketamine.doses[0].route", "a route that no set here has", None),
        ('"iv"', '"intravenus"', "conditions.ketamine.doses[0].route", "one of iv, im", "intravenous"),
        ('duration = "40 min"', 'every = "84 h", times = 100000', "conditions.ketamine.doses[0].times", "1 to 1000", None),
        ("[protocol]", 'record = ["PYR[0].v"]\nrecord_every = "1 h"\n[protocol]', "record_every", "of network time", None),
    ],
)  # fmt: skip
def test_a_slip_in_a_time_course(
    tmp_path: Path, written: str, instead: str, path: str, says: str, nearest: str | None
) -> None:
    fault = fault_of(tmp_path, DOSED, written, instead)
    assert fault.path == path
    assert says in str(fault)
    assert fault.nearest == nearest


@pytest.mark.parametrize("window", ["-20 to -5 min", "-20 min to -5 min", "-20 min--5 min", "-1200 s to -5 min"])
def test_a_window_may_be_written_with_to(tmp_path: Path, window: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(DOSED.replace("-20--5 min", window))
    assert load_experiment(file).table.protocol.windows["before"] == (-1200.0, -300.0)


def test_another_file_cannot_be_extended_from_outside() -> None:
    with pytest.raises(ConfigurationError, match=r'--set extends: got "nope", want a file of its own'):
        load_experiment("quickstart", {"extends": "nope"})


@pytest.mark.parametrize(
    ("key", "meant"), [("receptr.Mg", "receptor.Mg"), ("circut.shared.V_th", "circuit.shared.V_th")]
)
def test_a_slip_in_a_part_of_the_model_is_no_key_of_the_experiment(tmp_path: Path, key: str, meant: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(HELD)
    with pytest.raises(ConfigurationError) as caught:
        load_experiment(file, {key: "1.5 mM"})
    (fault,) = caught.value.faults
    assert (fault.where, fault.nearest) == ("--set", meant)
