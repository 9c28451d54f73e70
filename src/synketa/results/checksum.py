"""Whether a result file is whole: its format, the checksum of its content and that of its bytes."""

from __future__ import annotations

import hashlib
import io
import zlib
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from synketa.common.errors import SynketaError

__all__ = ["FORMAT_VERSION", "Damaged", "checksum", "other_format", "seal", "unsealed", "verified"]

#: Raise when a reader of today could not read what is written then; older files stay readable, or are refused.
FORMAT_VERSION = 1
# Written by HDF5 for its dimension scales: they hold file addresses, so they are not content.
_BOOKKEEPING = {"CLASS", "NAME", "DIMENSION_LIST", "REFERENCE_LIST", "_Netcdf4Dimid"}
_SEAL = b"synketa crc32 "  # and eight hexadecimal digits
_MOST_ITEMS, _MOST_BYTES = 10_000, 4_000_000_000  # of a file, unpacked


def seal(image: bytes) -> bytes:
    """Return what follows the bytes of a file: HDF5 never looks behind its end."""
    return _SEAL + b"%08x" % zlib.crc32(image)


def unsealed(path: Path, content: bytes) -> bytes:
    """Return the bytes of an HDF5 file without their seal, before HDF5 sees them: damage may keep it busy for ever.

    Raises
    ------
    Damaged
        The bytes are not those that were written. Files of older versions have no seal, and are taken as they are.
    """
    image, end = content[: -len(_SEAL) - 8], content[-len(_SEAL) - 8 :]
    if not end.startswith(_SEAL):
        return content
    if end != seal(image):
        raise Damaged(path, "its checksum is wrong")
    return image


class Damaged(SynketaError):
    """A file that is no whole result: its run is to be done again.

    Attributes
    ----------
    path : Path
    """

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}; delete the file and run the experiment again: only this run is repeated")
        self.path = path


def other_format(path: Path, version: object) -> SynketaError:
    """Return the error of a file of another format."""
    return SynketaError(
        f"{path}: file format {version}, this synketa reads {FORMAT_VERSION}; move it away and run the experiment "
        "again, or read it with h5py"
    )


def checksum(file: h5py.File) -> str:
    """Return the SHA-256 of all names, attributes and values, in sorted order."""
    digest = hashlib.sha256()
    left = [_MOST_ITEMS, _MOST_BYTES]  # a damaged file may name itself, or ask for more than there is

    def add(*parts: str | bytes) -> None:
        for part in parts:
            data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
            digest.update(len(data).to_bytes(8, "little") + data)

    def visit(path: str, item: Any) -> None:
        left[0] -= 1
        left[1] -= item.nbytes if isinstance(item, h5py.Dataset) else 0
        if min(left) < 0:
            raise ValueError("more in it than any result has")
        add("item", path)
        for name in sorted(set(item.attrs) - _BOOKKEEPING - {"checksum"}):
            value = item.attrs[name]
            add(
                "attribute",
                name,
                value if isinstance(value, str) else f"{np.asarray(value).dtype.kind} {value!r}",
            )
        if isinstance(item, h5py.Dataset):
            values = item.asstr()[()] if h5py.check_string_dtype(item.dtype) else item[()]
            if values.dtype == object:
                add("text", str(values.shape), *values.ravel().tolist())
            else:
                values = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
                add("data", values.dtype.str, str(values.shape), values.tobytes())
        else:
            for name in sorted(item):
                visit(f"{path}/{name}", item[name])

    visit("", file)
    return digest.hexdigest()


def verified(path: Path) -> h5py.File:
    """Open a file whose checksum is right."""
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise SynketaError(f"{path}: no such file; run the experiment first") from error
    except OSError as error:
        raise SynketaError(f"{path}: cannot be read ({error.strerror})") from error
    content = unsealed(path, content)
    try:
        # From memory: no lock is taken, which network file systems do not always grant.
        file = h5py.File(io.BytesIO(content), "r")
    except Exception as error:  # HDF5 reports damage with many kinds of exception
        raise Damaged(path, "it is not an HDF5 file, or is truncated") from error
    try:
        version = file.attrs.get("format_version")
        expected = file.attrs.get("checksum")
        actual = checksum(file) if expected is not None and version == FORMAT_VERSION else None
    except Exception as error:
        file.close()
        raise Damaged(path, "it is damaged") from error
    if actual is not None and actual == expected:
        return file
    file.close()
    if version is not None and version != FORMAT_VERSION:
        raise other_format(path, version)
    raise Damaged(path, "its checksum is wrong" if expected is not None else "it has no checksum")
