"""Read a text file as people's editors and other programs write it, or say what it is and how to mend it."""

from __future__ import annotations

import codecs
import errno
import stat
from pathlib import Path

from synketa.common.errors import ConfigurationError, Fault

__all__ = ["read_text"]

_LARGEST = 32_000_000  # bytes of a text file; a whole bibliography or dosing table is far smaller

#: How files of other kinds begin.
_KINDS = {
    b"\x89HDF": "an HDF5 file",
    b"CDF": "a NetCDF file",
    b"PK\x03\x04": "a zip archive, as Excel and Word write",
    b"\xd0\xcf\x11\xe0": "a file of an old Excel or Word",
    b"%PDF": "a PDF file",
    b"\x1f\x8b": "a file compressed by gzip",
    b"BZh": "a file compressed by bzip2",
    b"\xfd7zXZ": "a file compressed by xz",
    b"\x28\xb5\x2f\xfd": "a file compressed by zstd",
    b"\x89PNG": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"\x7fELF": "a program",
    b"MZ": "a program of Windows",
    b"\x93NUMPY": "an array of NumPy",
    b"SQLite format 3": "a database of SQLite",
    b"{\\rtf": "a rich text (RTF) file",
}

#: Byte order marks, the longer ones first, and what iconv calls the encoding.
_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def read_text(path: Path | str, want: str = "a text file") -> str:
    """Return the text of a file in UTF-8, with line feeds for line ends and without a byte order mark.

    Parameters
    ----------
    path : Path
    want : str
        What the file should be, for the message.

    Raises
    ------
    ConfigurationError
        There is no such file, it may not be read, it is a folder, a device, empty, or no text in UTF-8; the fault says
        which of them and how to mend it.
    """
    path = Path(path)
    content = _content(path, want)
    if (got := _other_kind(content)) is not None:
        raise _fault(path, got, f"{want}: a text in UTF-8")
    if (encoding := _other_encoding(content)) is not None:
        got = f"a text in {encoding}" + (
            ", as PowerShell and some editors of Windows save it" if "16" in encoding else ""
        )
        raise _fault(path, got, _as_utf_8(path, want, encoding.removesuffix(" without a mark")))
    content = content.removeprefix(codecs.BOM_UTF8)
    if not content.strip():
        raise _fault(path, "an empty file", want)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _undecoded(path, content, error.start, want) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if (place := text.find("\0")) >= 0:
        line = text.count("\n", 0, place) + 1
        raise _fault(path, "a NUL byte, as a damaged or half-written file has", f"{want} without it", f"line {line}")
    return text


def _content(path: Path, want: str) -> bytes:
    """Return the bytes of a regular file that may be read and is not too large."""
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise _fault(path, "a folder", f"{want}: name the file in it{_inside(path)}")
        if not stat.S_ISREG(state.st_mode):
            raise _fault(path, "a pipe, a socket or a device", f"{want}: write it to a file first")
        if state.st_size > _LARGEST:
            raise _fault(path, f"a file of {state.st_size / 1e6:.0f} MB", f"{want} of at most 32 MB")
        return path.read_bytes()
    except ConfigurationError:
        raise
    except ValueError:  # a NUL in the name
        raise _fault(Path(repr(str(path))), "a name with a NUL byte", want) from None
    except OSError as error:
        raise _fault(path, *_of_system(path, error, want)) from None


def _of_system(path: Path, error: OSError, want: str) -> tuple[str, str]:
    """Return got and want for what the operating system says."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        parent = next((folder for folder in path.parents if folder.is_dir()), Path())
        missing = "" if parent == path.parent else f": the folder {path.parent} is not there"
        return f"no such file{missing}", f"{want} that exists"
    if error.errno in (errno.EACCES, errno.EPERM):
        return "a file that may not be read (permission denied)", f"{want} that you may read: chmod u+r {path}"
    if error.errno == errno.ENAMETOOLONG:
        return "a name that is too long", want
    if error.errno == errno.ELOOP:
        return "a link that leads to itself", want
    return f"a file that cannot be read ({error.strerror or error})", f"{want} that can be read"


def _inside(folder: Path) -> str:
    """Return in words which TOML files a folder has, where there are few."""
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.suffix == ".toml")
    except OSError:
        return ""
    return f" ({', '.join(names[:5])}{', ...' if len(names) > 5 else ''})" if names else ""


def _other_kind(content: bytes) -> str | None:
    """Return what a file is that is no text at all, else None."""
    for start, kind in _KINDS.items():
        if content.startswith(start):
            return kind
    if content.startswith((*_MARKS, codecs.BOM_UTF8)) or _is_wide(content):
        return None
    head = content[:4096]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\0" for byte in head)
    return "a binary file" if odd + head.count(0) > max(3, len(head) // 20) else None


def _other_encoding(content: bytes) -> str | None:
    """Return the encoding of a text that has two bytes or four a letter, else None."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return encoding
    if not _is_wide(content):
        return None
    return "UTF-16LE without a mark" if content[1:2] == b"\0" else "UTF-16BE without a mark"


def _is_wide(content: bytes) -> bool:
    """Say whether every other byte of the beginning is 0, as in Latin letters of UTF-16."""
    head = content[:256]
    if len(head) < 8 or len(content) % 2:
        return False
    halves = sorted((head[::2].count(0), head[1::2].count(0)))
    return halves[0] == 0 and halves[1] > len(head) // 4


def _undecoded(path: Path, content: bytes, place: int, want: str) -> ConfigurationError:
    """Return the error of a byte that is no UTF-8: what it is in the encoding of Western Europe."""
    start = content.rfind(b"\n", 0, place) + 1
    line = content.count(b"\n", 0, place) + 1
    column = len(content[start:place].decode("utf-8", "replace")) + 1
    letter = content[place : place + 1].decode("cp1252", "replace")
    shown = f' ("{letter}" in Latin-1 or Windows-1252)' if letter.isprintable() and letter != "\ufffd" else ""
    got = f"byte 0x{content[place]:02X}{shown}, which is no UTF-8"
    return _fault(path, got, _as_utf_8(path, want, "WINDOWS-1252"), f"line {line}, column {column}")


def _as_utf_8(path: Path, want: str, encoding: str) -> str:
    return f'{want} in UTF-8: save it so in your editor, or iconv -f {encoding} -t UTF-8 "{path}" > new{path.suffix}'


def _fault(path: Path, got: str, want: str, place: str = "") -> ConfigurationError:
    return ConfigurationError(Fault(str(path), place, got, want))
