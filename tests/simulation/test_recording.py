"""Variables of single cells over time: the same spikes with and without, by either backend, in the file and in Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import h5py
import numpy as np
import pytest

from small import launch, small_model
from synketa.common.errors import ConfigurationError
from synketa.experiment.checks.recordings import recording_of
from synketa.experiment.expand import Resolver
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.run import Recording
from synketa.results.result_file import open_result, write_result
from synketa.simulation.program_inputs import structure
from synketa.simulation.readouts import recorded_traces
from synthetic import clamp

RECORD = ["PYR[0].v", "PYR[7].I_NMDA", "SST[3].b_2CD"]

FILE = """
title = "t"
question = "q"
{record}
{more}
[protocol]
measure = "1 s"
[conditions.a]
clamp = {{ ketamine = "1 uM" }}
"""


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Experiment]:
    def write(record: list[str] = RECORD, more: str = "") -> Experiment:
        path = tmp_path / "recorded.toml"
        path.write_text(FILE.format(record=f"record = {json.dumps(record)}" if record else "", more=more))
        return load_experiment(path)

    return write


def recording(every: float = 1e-3) -> Recording:
    table = SimpleNamespace(record=RECORD, record_every=every)
    found = recording_of(table, small_model())  # type: ignore[arg-type]
    assert found is not None
    return found


def test_recording_moves_no_spike_and_traces_are_the_cells_own() -> None:
    plain, kept = (
        launch(small_model(), 1.0, duration=0.5),
        launch(small_model(), 1.0, duration=0.5, recording=recording()),
    )
    for population in ("PYR", "PV", "SST"):
        for name in (f"spikes_{population}.t", f"spikes_{population}.i", f"block_{population}.block_2CD"):
            assert plain.arrays[name].tobytes() == kept.arrays[name].tobytes()
    run = SimpleNamespace(recording=recording(), protocol=SimpleNamespace(warm_up=0.1))
    series, units = recorded_traces(run, kept)  # type: ignore[arg-type]
    assert units == {"PYR[0].v": "mV", "PYR[7].I_NMDA": "pA", "SST[3].b_2CD": "1"}
    assert series["time"][0] == pytest.approx(0.1)
    assert np.diff(series["time"]) == pytest.approx(1e-3)
    voltage, threshold = series["PYR[0].v"], kept.arrays["PYR.V_th_cell"][0] * 1e3
    assert -80 < voltage.min() < voltage.max() <= threshold + 1e-6
    assert np.abs(series["PYR[7].I_NMDA"]).max() > 1.0
    assert 0 < series["SST[3].b_2CD"][-1] < 1


def test_the_interpreted_network_records_as_well() -> None:
    tiny = small_model(**{f"circuit__populations__{name}__size": 8 for name in ("PYR", "PV", "SST")})
    output = launch(tiny, 1.0, duration=0.02, recording=recording(5e-4), backend="numpy")
    assert output.arrays["record_PYR.v"].shape == (40, 2)
    assert output.arrays["record_SST.block_2CD"].shape == (40,)


def test_a_run_that_records_has_a_hash_and_a_program_of_its_own(written: Callable[..., Experiment]) -> None:
    def run(experiment: Experiment):
        return next(Resolver(experiment).runs("a", {}))

    recorded, plain = run(written()), run(written([]))
    assert plain.recording is None
    assert recorded.hash != plain.hash
    assert replace(recorded, recording=None).content() == plain.content()
    assert "record" not in structure(plain.model)
    assert structure(recorded.model, 1, recorded.recording)["record"] == {
        "step": 1e-3,
        "populations": {
            "PYR": {"cells": [0, 7], "variables": ["I_NMDA", "v"]},
            "SST": {"cells": [3], "variables": ["block_2CD"]},
        },
    }


def test_a_cell_that_one_of_the_networks_lacks_is_refused(tmp_path: Path) -> None:
    changes = 'recalibrate = true\nset = { "circuit.populations.PYR.size" = 100 }\n'
    path = tmp_path / "fewer.toml"
    path.write_text(FILE.format(record='record = ["PYR[500].v"]', more="") + changes)
    with pytest.raises(ConfigurationError, match="from 0 to 99: a condition or an axis has fewer cells"):
        load_experiment(path)


@pytest.mark.parametrize(
    ("record", "more", "words"),
    [
        (["PYR[0].u"], "", 'record[0]: got "u"'),
        (["PYR[0].g_NMDAA"], "", 'did you mean "g_NMDA"'),
        (["PIR[0].v"], "", 'did you mean "PYR"'),
        (["PYR[99999].v"], "", "a cell from 0 to 959"),
        (["PYR.v"], "", "a population, a cell and a variable"),
        (["PYR[-1].v"], "", "a population, a cell and a variable"),
        (["PYR[0].v"], 'record_every = "0.05 ms"', "a multiple of 0.1 ms"),
        (["PYR[0].v"] * 1001, "", "at most 1000"),
        (["PYR[0:5].v"], "", 'each by itself: "PYR[0].v", "PYR[1].v"'),
        (["PYR[0,7].v"], "", 'each by itself: "PYR[0].v", "PYR[7].v"'),
        (["PYR[2000:3000].v"], "", "a population, a cell and a variable"),
        ([], 'record_every = "1 ms"', "no record"),
        ([f"PYR[{cell}].v" for cell in range(900)], 'record_every = "0.1 ms"', "record_every ="),
    ],
)
def test_what_cannot_be_recorded_is_refused(
    written: Callable[..., Experiment], record: list[str], more: str, words: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        written(record, more)
    assert words in str(caught.value)
    assert len(caught.value.faults) == 1


def test_traces_are_in_the_file_with_their_units_and_are_cut_to_a_window(tmp_path: Path) -> None:
    result = clamp()
    window = result.windows[0]
    times = np.arange(0.0, window.sim_stop + 1, 1e-2)
    record = {"time": times, "PYR[0].v": -60 + np.sin(times)}
    attributes = {**result.attributes, "record_units": {"PYR[0].v": "mV"}}
    path = tmp_path / "run.h5"
    write_result(replace(result, record=record, attributes=attributes), path)
    read = open_result(path)
    np.testing.assert_allclose(read.record["PYR[0].v"], record["PYR[0].v"], rtol=1e-6)
    np.testing.assert_array_equal(read.record["time"], times)
    cut = read.record(window.name)
    assert window.sim_start <= cut["time"].min()
    assert cut["time"].max() < window.sim_stop
    with h5py.File(path) as file:
        assert file["record/PYR[0].v"].attrs["units"] == "mV"
    assert read.to_xarray()["record"]["PYR[0].v"].attrs["units"] == "mV"
    assert not open_result_of(result, tmp_path).record


def open_result_of(result, folder: Path):
    write_result(result, folder / "plain.h5")
    return open_result(folder / "plain.h5")
