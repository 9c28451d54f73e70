"""The HDF5 file of a finished run, see `synketa.results.result.Result`.

Layout, readable by libsonata (spikes), xarray, MATLAB and R::

    /                       attributes: provenance, ``checksum``
    /populations/{name,size}
    /windows/{name,start,stop,sim_start,sim_stop}
    /spikes/<population>/{timestamps,node_ids}      SONATA
    /record/{time,<population>[<cell>].<variable>}  only where an experiment records single cells
    /slow/{time,...}  /rates/{time,...}  /lfp/{time,...}   NetCDF-4 dimension scales

Spikes and times are held exactly, all other series to seven digits (single precision): that is half of a file.
Metrics are computed before, from all digits, and lie in the attributes. Behind the end of what HDF5 reads lies a
checksum of all bytes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import h5py
import numpy as np

from synketa.common.atomic_write import replace_file
from synketa.common.errors import SynketaError
from synketa.results.attributes import Attributes
from synketa.results.checksum import FORMAT_VERSION, Damaged, checksum, other_format, seal, unsealed, verified
from synketa.results.observables import dataset_unit
from synketa.results.result import RESERVED, Result
from synketa.results.series import Array, Series, Spikes, SpikeTables, Window

__all__ = [
    "FORMAT_VERSION",
    "Damaged",
    "checksum",
    "in_memory",
    "is_complete",
    "open_result",
    "read_attributes",
    "verified",
    "write_result",
]

_SORTING = h5py.enum_dtype({"none": 0, "by_id": 1, "by_time": 2}, basetype="u1")
_TIMES = ("time", "network_time")
_PACKED, _CHUNK = 512, 16384  # values: fewer are written as they are; of a chunk


@contextlib.contextmanager
def in_memory(path: Path | str, **options: Any) -> Iterator[h5py.File]:
    """Yield an empty HDF5 file, and write it under its final name when it is whole.

    Results are a few MB: built in memory, a full disk fails in Python, not inside HDF5.
    """
    # several threads may write, and HDF5 takes equal names for the same file
    with h5py.File(f"memory-{secrets.token_hex(8)}", "w", driver="core", backing_store=False, **options) as file:
        yield file
        file.flush()
        image = file.id.get_file_image()
    replace_file(path, image + seal(image))


def write_result(result: Result, path: Path | str) -> None:
    """Write a result under its final name, complete and with a checksum.

    Raises
    ------
    SynketaError
        The disk is full or the folder cannot be written.
    """
    # Without a cache the checksum is of what a reader will find: packing changes the last bit of a time in ms. The
    # format of HDF5 1.10 (2016) spares 2 kB for every dataset that fits in one chunk.
    with in_memory(path, rdcc_nbytes=0, libver="v110") as file:
        _write_attributes(file, result.attributes)
        _write_table(file, "populations", {"size": (list(result.populations.values()), "1")}, result.populations)
        columns = {
            name: (np.array([getattr(window, name) for window in result.windows], float), "s")
            for name in ("start", "stop", "sim_start", "sim_stop")
        }
        _write_table(file, "windows", columns, [window.name for window in result.windows])
        for population, (times, indices) in result.spikes.items():
            group = file.create_group(f"spikes/{population}")
            ordered = bool(np.all(np.diff(times) >= 0))
            group.attrs.create("sorting", 2 if ordered else 0, dtype=_SORTING)
            _packed(group, "timestamps", np.rint(times * 1e9) / 1e6, "ms")
            _packed(group, "node_ids", indices.astype(np.uint64), "1")
        for name in ("slow", "rates", "lfp"):
            group = file.create_group(name, track_order=True)
            series = getattr(result, name)
            for column, values in series.items():
                _dataset(group, column, values if column in _TIMES else _single(values), dataset_unit(name, column))
            _scale(group, "time", [column for column in series if column != "time"])
        if result.record:
            _write_record(file.create_group("record", track_order=True), result)
        file.attrs["checksum"] = checksum(file)


def _write_record(group: h5py.Group, result: Result) -> None:
    """Write the traces of single cells; their units are attributes of the result."""
    units = {"time": "s", **result.attributes.get("record_units", {})}
    for name, values in result.record.items():
        _dataset(group, name, values if name in _TIMES else _single(values), units.get(name, "1"))
    _scale(group, "time", [name for name in result.record if name != "time"])


def _write_attributes(file: h5py.File, attributes: Mapping[str, Any]) -> None:
    """Write plain text and numbers as they are, the rest as JSON text, and say which is which."""
    encoded, digests = [], {}
    for name, value in sorted(attributes.items()):
        digests[name] = _digest(value.item() if isinstance(value, np.generic) else value)
        if not _is_plain(value):
            encoded.append(name)
            value = json.dumps(value)
        file.attrs[name] = value
    file.attrs["json_encoded"] = json.dumps(encoded)
    file.attrs["digests"] = json.dumps(digests)  # of those that are read without the whole file
    file.attrs["format_version"] = FORMAT_VERSION


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:16]


def _is_plain(value: object) -> bool:
    if isinstance(value, str):
        return "\0" not in value and not any("\ud800" <= letter <= "\udfff" for letter in value)
    if isinstance(value, (bool, np.generic)):
        return isinstance(value, np.float64)
    return isinstance(value, float) or (isinstance(value, int) and abs(value) < 2**63)


def _write_table(file: h5py.File, name: str, columns: Mapping[str, tuple[Any, str]], names: Any) -> None:
    group = file.create_group(name, track_order=True)
    text = group.create_dataset("name", data=np.array(list(names), object), dtype=h5py.string_dtype())
    text.attrs["units"] = "1"
    for column, (values, unit) in columns.items():
        _dataset(group, column, values, unit)
    _scale(group, "name", list(columns))


def _dataset(group: h5py.Group, name: str, values: Any, unit: str) -> None:
    values = np.asarray(values)
    chunks = (min(values.size, _CHUNK),)
    filters = {"compression": "gzip", "shuffle": True, "chunks": chunks} if values.size > _PACKED else {}
    group.create_dataset(name, data=values, **filters).attrs["units"] = unit


def _packed(group: h5py.Group, name: str, values: Array, unit: str) -> None:
    """Write spikes in as few bits as they need, with a filter that is part of HDF5 itself.

    The wheels of libsonata are built without gzip. Spikes in order of time: 3 bytes each instead of 16.
    """
    filters: dict[str, Any] = {}
    if values.size > _PACKED:
        is_time = values.dtype.kind == "f"
        decimals = next(n for n in range(7) if n == 6 or np.all(np.rint(values * 10**n) / 10**n == values))
        filters = {"scaleoffset": decimals if is_time else 0, "chunks": (_PACKED,)}
        if is_time:
            filters["fillvalue"] = -1.0  # which no time is: HDF5 takes what is close to the filler for it
    group.create_dataset(name, data=values, **filters).attrs["units"] = unit


def _single(values: Array) -> Array:
    """Return values in single precision, or as they are where that would not keep seven digits."""
    with np.errstate(over="ignore", under="ignore"):
        single = values.astype(np.float32)
    return single if np.allclose(single, values, rtol=1e-7, atol=0, equal_nan=True) else values


def _scale(group: h5py.Group, dimension: str, columns: list[str]) -> None:
    group[dimension].make_scale(dimension)
    for column in columns:
        group[column].dims[0].attach_scale(group[dimension])


# ---------------------------------------------------------------------------------------- reading


def open_result(path: Path | str) -> Result:
    """Read a result and verify its checksum.

    Raises
    ------
    SynketaError
        No such file, not a result, of another format version, truncated or changed.
    """
    path = Path(path)
    with verified(path) as file:
        try:
            return _read(file)
        except Exception as error:
            raise Damaged(path, "it is not a complete synketa result") from error


def read_attributes(path: Path | str, wanted: Iterable[str]) -> dict[str, Any]:
    """Read some attributes of a result, those that it has: quick, its bytes and their own digests are looked at only.

    Raises
    ------
    FileNotFoundError
    SynketaError
        Not a result of this format.
    """
    path = Path(path)
    try:
        unsealed(path, path.read_bytes())
        # not from memory, since most of the file is not wanted; a lock is not always granted
        with h5py.File(path, "r", locking=False) as file:
            if (version := file.attrs["format_version"]) != FORMAT_VERSION:
                raise other_format(path, version)
            wanted = tuple(wanted)
            attributes = _attributes(file, wanted)
            digests = json.loads(file.attrs.get("digests", "{}"))  # files of version 0.1 have none
            if any(name in digests and digests[name] != _digest(attributes.get(name)) for name in wanted):
                raise Damaged(path, "an attribute is damaged")
            return attributes
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno:  # of the system, and not of HDF5
            raise SynketaError(f"{path}: cannot be read ({os.strerror(error.errno)})") from error
        raise Damaged(path, "it is not a complete synketa result") from error
    except SynketaError:
        raise
    except Exception as error:  # HDF5 reports damage with many kinds of exception
        raise Damaged(path, "it is not a complete synketa result") from error


def is_complete(path: Path | str) -> bool:
    """Say whether a file is there and is a whole, unchanged result.

    Raises
    ------
    SynketaError
        It cannot be read, or has the format of another version: nothing is known of it.
    """
    if not Path(path).is_file():
        return False
    try:
        verified(Path(path)).close()
    except Damaged:
        return False
    return True


def _attributes(file: h5py.File, wanted: Iterable[str] | None = None) -> dict[str, Any]:
    encoded = set(json.loads(file.attrs["json_encoded"]))
    attributes = {}
    for name in file.attrs if wanted is None else wanted:
        if name in RESERVED or name not in file.attrs:
            continue
        value = file.attrs[name]
        if name in encoded:
            attributes[name] = json.loads(value)
        else:
            attributes[name] = value.item() if isinstance(value, np.generic) else value
    return attributes


def _in_todays_words(attributes: dict[str, Any]) -> Attributes:
    """Return attributes by the names of today: older files call the backend `target`, and the compiled one "cpp"."""
    target = attributes.pop("target", None)
    if target is not None and "surface" not in attributes:
        attributes["backend"] = "compiled" if target == "cpp" else target
    return cast(Attributes, attributes)


def _read(file: h5py.File) -> Result:
    attributes = _in_todays_words(_attributes(file))
    table = file["windows"]
    spans = zip(*(table[name][()].tolist() for name in ("start", "stop", "sim_start", "sim_stop")), strict=True)
    names = table["name"].asstr()[()].tolist()
    populations = file["populations"]
    return Result(
        attributes=attributes,
        populations=dict(zip(populations["name"].asstr()[()].tolist(), populations["size"][()].tolist(), strict=True)),
        windows=tuple(Window(name, *span) for name, span in zip(names, spans, strict=True)),
        spikes=SpikeTables(
            {
                name: Spikes(np.rint(group["timestamps"][()] * 1e6) / 1e9, group["node_ids"][()].astype(np.int64))
                for name, group in file["spikes"].items()
            }
        ),
        record=Series({name: values[()] for name, values in file["record"].items()} if "record" in file else {}),
        **{name: Series({column: v[()] for column, v in file[name].items()}) for name in ("slow", "rates", "lfp")},
    )
