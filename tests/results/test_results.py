"""The result file: exact, complete, guarded, and open to other programs."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import h5py
import libsonata
import numpy as np
import pytest
import xarray
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from synketa.common.atomic_write import replace_file
from synketa.common.errors import SynketaError
from synketa.results.result import Result, Window
from synketa.results.result_file import FORMAT_VERSION, is_complete, open_result, read_attributes, write_result
from synthetic import clamp, infusion


def assert_same(one: Result, other: Result) -> None:
    assert one.attributes == other.attributes
    assert list(one.populations.items()) == list(other.populations.items())
    assert one.windows == other.windows
    assert one.spikes.keys() == other.spikes.keys()
    for name in one.spikes:
        for ours, theirs in zip(one.spikes[name], other.spikes[name], strict=True):
            assert ours.dtype == theirs.dtype
            assert ours.tobytes() == theirs.tobytes()
    for group in ("slow", "rates", "lfp"):
        ours, theirs = getattr(one, group), getattr(other, group)
        assert list(ours) == list(theirs)
        for name in ours:
            digits = 0.0 if name in ("time", "network_time") else 1e-7
            np.testing.assert_allclose(theirs[name], ours[name], rtol=digits, atol=0)


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    path = tmp_path_factory.mktemp("results") / "run.h5"
    result = infusion()
    write_result(result, path)
    return path, result


def test_round_trip_is_exact_and_small(stored: tuple[Path, Result]) -> None:
    path, result = stored
    assert_same(result, open_result(path))
    assert is_complete(path)
    assert path.stat().st_size < 2e6
    assert [file.name for file in path.parent.iterdir()] == ["run.h5"]


def test_same_result_same_bytes(stored: tuple[Path, Result], tmp_path: Path) -> None:
    path, result = stored
    write_result(result, tmp_path / "again.h5")
    assert (tmp_path / "again.h5").read_bytes() == path.read_bytes()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=15, deadline=None)
@given(
    attributes=st.dictionaries(st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True), json_values, max_size=4),
    series=arrays(np.float64, st.integers(0, 6), elements=st.floats(allow_nan=True, width=64)),
    ticks=st.lists(st.integers(0, 10**12), max_size=9),
)
def test_any_values_survive(
    tmp_path_factory: pytest.TempPathFactory, attributes: dict[str, Any], series: Any, ticks: list[int]
) -> None:
    result = Result(
        attributes=attributes,
        populations={"PYR": 7, "PV": 0},
        windows=(Window("measure", 0.1, 0.3, 0.1, 0.3),),
        spikes={"PYR": (np.array(ticks) * 1e-9, np.arange(len(ticks)) % 7), "PV": ([], [])},
        slow={"time": series, "glutamate": series[::-1]},
        rates={"time": series, "network_time": series, "PYR": series},
        lfp={"time": series, "signal": series},
    )
    path = tmp_path_factory.mktemp("any") / "run.h5"
    write_result(result, path)
    assert_same(result, open_result(path))


@pytest.mark.parametrize("tick", [1e-4, 1e-5, 1e-9])
def test_packed_spikes_are_exact(tmp_path: Path, tick: float) -> None:
    rng = np.random.default_rng(1)
    times = np.sort(rng.integers(0, round(20 / tick), 20_000)) * tick
    times[:3] = 0.0, tick, 2 * tick
    result = replace(clamp(), populations={"PYR": 960}, spikes={"PYR": (times, rng.integers(0, 960, times.size))})
    write_result(result, tmp_path / "run.h5")
    assert_same(result, open_result(tmp_path / "run.h5"))
    write_result(replace(result, spikes={"PYR": ([], [])}), tmp_path / "none.h5")
    each = ((tmp_path / "run.h5").stat().st_size - (tmp_path / "none.h5").stat().st_size) / times.size
    assert each < (4.5 if tick == 1e-4 else 9), "bytes a spike; 16 as they are"


def test_long_provenance_is_kept(tmp_path: Path) -> None:
    result = clamp()
    result.attributes["resolved"] = "x" * 200_000
    write_result(result, tmp_path / "run.h5")
    assert open_result(tmp_path / "run.h5").attributes["resolved"] == "x" * 200_000


def test_the_backend_of_an_older_file_has_its_name_of_today(tmp_path: Path) -> None:
    result = clamp()
    result.attributes.pop("backend", None)
    write_result(replace(result, attributes={**result.attributes, "target": "cpp"}), tmp_path / "run.h5")
    attributes = open_result(tmp_path / "run.h5").attributes
    assert attributes["backend"] == "compiled"
    assert "target" not in attributes


def test_libsonata_reads_the_spikes(stored: tuple[Path, Result]) -> None:
    path, result = stored
    reader = libsonata.SpikeReader(str(path))
    assert sorted(reader.get_population_names()) == ["PV", "PYR", "SST"]
    population = reader["PYR"]
    assert population.time_units == "ms"
    assert population.sorting == "by_time"
    spikes = population.get_dict()
    times, indices = result.spikes["PYR"]
    assert times.size > 1000, "enough to be packed"
    np.testing.assert_allclose(spikes["timestamps"], times * 1e3, rtol=1e-12)
    np.testing.assert_array_equal(spikes["node_ids"], indices)


@pytest.mark.parametrize("group", ["slow", "rates", "lfp"])
def test_xarray_reads_the_series(stored: tuple[Path, Result], group: str) -> None:
    path, result = stored
    with xarray.open_dataset(path, group=group, engine="h5netcdf", decode_times=False) as data:
        expected = getattr(result, group)
        assert set(data.variables) == set(expected)
        assert data.sizes == {"time": expected["time"].size}
        assert "time" in data.coords
        for name, values in expected.items():
            np.testing.assert_allclose(data[name].values, values, rtol=1e-7)
            assert data[name].attrs["units"]


def test_xarray_reads_the_windows(stored: tuple[Path, Result]) -> None:
    with xarray.open_dataset(stored[0], group="windows", engine="h5netcdf", decode_times=False) as data:
        assert float(data["start"].sel(name="infusion")) == 2100.0


def test_every_dataset_has_a_unit_and_a_plain_type(stored: tuple[Path, Result]) -> None:
    def check(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset):
            assert item.attrs["units"], name
            assert item.dtype.names is None, name  # no compound type
            assert h5py.check_ref_dtype(item.dtype) is None, name

    with h5py.File(stored[0]) as file:
        file.visititems(check)
        assert file["slow/plasma_ketamine"].attrs["units"] == "ng/mL"
        assert file["slow/free_brain_ketamine"].attrs["units"] == "uM"
        assert file["lfp/signal"].attrs["units"] == "nA"


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.999])
def test_truncated_file_is_refused(stored: tuple[Path, Result], tmp_path: Path, share: float) -> None:
    content = stored[0].read_bytes()
    path = tmp_path / "cut.h5"
    path.write_bytes(content[: int(len(content) * share)])
    assert not is_complete(path)
    with pytest.raises(SynketaError, match=r"cut\.h5: .*truncated.*run the experiment again"):
        open_result(path)


def _spoil_value(file: h5py.File) -> None:
    file["slow/glutamate"][3] += 1e-6


def _spoil_attribute(file: h5py.File) -> None:
    file.attrs["seed"] = 2


def _spoil_unit(file: h5py.File) -> None:
    file["lfp/signal"].attrs["units"] = "pA"


def _drop_dataset(file: h5py.File) -> None:
    del file["rates/PV"]


@pytest.mark.parametrize("spoil", [_spoil_value, _spoil_attribute, _spoil_unit, _drop_dataset])
def test_any_change_is_noticed(stored: tuple[Path, Result], tmp_path: Path, spoil: Any) -> None:
    path = tmp_path / "changed.h5"
    path.write_bytes(stored[0].read_bytes())
    with h5py.File(path, "r+") as file:
        spoil(file)
    assert not is_complete(path)
    with pytest.raises(SynketaError, match=r"changed\.h5: its checksum is wrong; delete the file"):
        open_result(path)


def test_damage_is_seen_before_hdf5_sees_the_file(
    stored: tuple[Path, Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A byte that is another one can keep HDF5 busy for ever."""
    content = bytearray(stored[0].read_bytes())
    content[len(content) // 3] ^= 0x10
    path = tmp_path / "changed.h5"
    path.write_bytes(content)
    monkeypatch.setattr(h5py, "File", lambda *_, **__: pytest.fail("HDF5 has seen it"))
    with pytest.raises(SynketaError, match="its checksum is wrong"):
        open_result(path)


def test_a_file_without_the_bytes_behind_its_end_is_read(stored: tuple[Path, Result], tmp_path: Path) -> None:
    content = stored[0].read_bytes()
    older = tmp_path / "older.h5"
    older.write_bytes(content[: content.rindex(b"synketa crc32 ")])
    assert is_complete(older)
    with h5py.File(stored[0], "r") as file:
        assert file.attrs["format_version"] == FORMAT_VERSION


def test_other_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(SynketaError, match=r"none\.h5: no such file"):
        open_result(tmp_path / "none.h5")
    with pytest.raises(SynketaError, match="cannot be read"):
        open_result(tmp_path)
    with h5py.File(tmp_path / "foreign.h5", "w") as file:
        file["x"] = 1
    with pytest.raises(SynketaError, match="no checksum"):
        open_result(tmp_path / "foreign.h5")


@pytest.mark.parametrize("version", [0, 99])
def test_a_file_of_another_format_is_refused_in_a_sentence(tmp_path: Path, version: int) -> None:
    with h5py.File(tmp_path / "other.h5", "w") as file:
        file.attrs["format_version"] = version
    for read in (open_result, is_complete, lambda path: read_attributes(path, ("seed",))):
        with pytest.raises(
            SynketaError, match=rf"other\.h5: file format {version}, this synketa reads 1; .*run the exp"
        ):
            read(tmp_path / "other.h5")


def test_the_version_of_the_format_is_written(stored: tuple[Path, Result]) -> None:
    with h5py.File(stored[0]) as file:
        assert file.attrs["format_version"] == FORMAT_VERSION == 1


def test_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    write_result(clamp(), tmp_path / "run.h5")
    before = (tmp_path / "run.h5").read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SynketaError, match=r"run\.h5: the disk is full \(.* were to be written.*--out"):
        write_result(clamp(uM=3.0), tmp_path / "run.h5")
    assert [file.name for file in tmp_path.iterdir()] == ["run.h5"]
    assert (tmp_path / "run.h5").read_bytes() == before  # the earlier file is untouched


def test_interrupt_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_result(clamp(), tmp_path / "run.h5")
    assert list(tmp_path.iterdir()) == []


def test_unwritable_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SynketaError, match=r"run\.h5: cannot be written .*--out"):
        replace_file(tmp_path / "file" / "run.h5", b"")


def test_a_result_is_checked_when_made() -> None:
    good = clamp()
    parts = {name: getattr(good, name) for name in good.__dataclass_fields__}
    with pytest.raises(ValueError, match="an index outside"):
        Result(**{**parts, "populations": {"PYR": 1, "PV": 1, "SST": 1}})
    with pytest.raises(ValueError, match='slow: no "time"'):
        Result(**{**parts, "slow": {"glutamate": [1.0]}})
    with pytest.raises(ValueError, match=r"lfp\.signal: shape"):
        Result(**{**parts, "lfp": {"time": [0.0, 1.0], "signal": [1.0]}})
    with pytest.raises(ValueError, match="occurs twice"):
        Result(**{**parts, "windows": (*good.windows, *good.windows)})
    with pytest.raises(ValueError, match="stop after it starts"):
        Window("measure", 2.0, 1.0, 0.0, 1.0)
    with pytest.raises(ValueError, match="read-only"):
        good.slow["glutamate"][0] = 2.0


def test_a_result_is_an_xarray_tree(stored: tuple[Path, Result]) -> None:
    _, result = stored
    tree = result.to_xarray()
    assert tree.attrs["seed"] == result.attributes["seed"]
    np.testing.assert_array_equal(tree["slow/glutamate"], result.slow["glutamate"])
    assert tree["slow/plasma_ketamine"].attrs["units"] == "ng/mL"
    assert tree["lfp/signal"].attrs["units"] == "nA"
    assert float(tree["windows"]["start"].sel(name="infusion")) == 2100.0
    np.testing.assert_array_equal(tree["spikes/PYR"]["time"], result.spikes["PYR"][0])
    assert tree["spikes/PYR"].attrs["size"] == result.populations["PYR"]


def test_without_neo_its_extra_is_named(stored: tuple[Path, Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "neo", None)
    with pytest.raises(SynketaError, match=r"^a neo block needs neo: install synketa\[analysis\]$"):
        stored[1].to_neo()


def test_a_result_is_a_neo_block(stored: tuple[Path, Result]) -> None:
    pytest.importorskip("neo")
    _, result = stored
    block = result.to_neo()
    assert [segment.name for segment in block.segments] == [window.name for window in result.windows]
    assert len(block.segments[0].spiketrains) == sum(result.populations.values())
    trains = [train for segment in block.segments for train in segment.spiketrains]
    for population, (every, cell_of) in result.spikes.items():
        inside = np.any([(every >= w.sim_start) & (every < w.sim_stop) for w in result.windows], axis=0)
        times, cells = every[inside], cell_of[inside]
        own = [train for train in trains if train.annotations["population"] == population]
        assert sum(map(len, own)) == times.size
        third = np.concatenate([train.rescale("s").magnitude for train in own if train.annotations["cell"] == 3])
        np.testing.assert_allclose(third, np.sort(times[cells == 3]))
    (lfp,) = block.segments[1].analogsignals
    assert str(lfp.units.dimensionality) == "nA"
    assert float(lfp.t_start.rescale("s")) == result.windows[1].sim_start


# ---------------------------------------------------------------------------------- windows and clocks


def test_each_table_is_cut_to_a_window_by_its_own_clock() -> None:
    result = infusion()
    name = result.windows[-1].name
    window = result.window(name)
    for population, train in result.spikes(name).items():
        every = result.spikes[population]
        inside = (every.times >= window.sim_start) & (every.times < window.sim_stop)
        np.testing.assert_array_equal(train.times, every.times[inside])
        np.testing.assert_array_equal(train.cells, every.cells[inside])
    assert result.spikes(name)["PYR"].times.size > 0
    lfp = result.lfp(name)
    assert lfp["time"].min() >= window.sim_start
    assert lfp["time"].max() < window.sim_stop
    assert lfp["signal"].shape == lfp["time"].shape
    for table in (result.slow(name), result.rates(name)):
        assert table["time"].size > 0
        assert window.start <= table["time"].min() < table["time"].max() < window.stop
    assert window.slow_time == (window.start, window.stop)
    assert window.network_time == (window.sim_start, window.sim_stop)


def test_an_unknown_window_is_refused_with_those_that_there_are() -> None:
    result = infusion()
    for ask in (result.window, result.spikes, result.lfp, result.slow, result.rates):
        with pytest.raises(SynketaError, match=f'"infusio".*{result.windows[-1].name}'):
            ask("infusio")


def test_what_has_the_files_name_has_the_files_unit(stored: tuple[Path, Result]) -> None:
    path, result = stored
    with h5py.File(path) as file:
        for population, train in open_result(path).spikes.items():
            group = file[f"spikes/{population}"]
            assert group["timestamps"].attrs["units"] == "ms"
            np.testing.assert_array_equal(train.timestamps, np.rint(group["timestamps"][()] * 1e6) / 1e6)
            np.testing.assert_array_equal(train.node_ids, group["node_ids"][()])
            np.testing.assert_array_equal(train.times, result.spikes[population].times)
            np.testing.assert_allclose(train.timestamps, train.times * 1e3, rtol=1e-12)


def test_the_two_clocks_belong_together() -> None:
    result = infusion()
    for window in result.windows:
        assert result.slow_time(window.sim_start) == pytest.approx(window.start)
        assert result.network_time(window.stop) == pytest.approx(window.sim_stop)
    middle = result.rates["network_time"][result.rates["network_time"].size // 2]
    assert result.network_time(result.slow_time(middle)) == pytest.approx(middle)


def test_block_is_an_absolute_table() -> None:
    result = infusion()
    table = result.block_table()
    assert list(table.index) == [window.name for window in result.windows]
    for population, pool in table.columns:
        for window in result.windows:
            inside = result.slow(window.name)[f"block_{population}_{pool}"]
            assert table.loc[window.name, (population, pool)] == pytest.approx(inside.mean())
