"""Text files from everywhere: read as they are meant, or named with the remedy."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from synketa.common.errors import ConfigurationError
from synketa.common.text_files import read_text
from synketa.common.toml_files import parse_toml, read_toml

GOOD = 'title = "t"\nquestion = "1 µM?"\n'


@pytest.mark.parametrize(
    "content",
    [
        GOOD.encode(),
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
    ],
    ids=["plain", "byte order mark", "Windows", "old Mac"],
)
def test_marks_and_line_ends_do_not_matter(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    assert read_toml(path) == {"title": "t", "question": "1 µM?"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (GOOD.encode("utf-16"), "got a text in UTF-16.*iconv -f UTF-16 -t UTF-8"),
        (b"\xfe\xff" + GOOD.encode("utf-16-be"), "got a text in UTF-16.*iconv -f UTF-16 -t"),
        (GOOD.encode("utf-16-le"), "UTF-16LE without a mark.*iconv -f UTF-16LE"),
        (GOOD.encode("utf-16-be"), "UTF-16BE without a mark.*iconv -f UTF-16BE"),
        (GOOD.encode("utf-32"), "got a text in UTF-32"),
        (GOOD.encode("latin-1"), r'line 2, column 15: got byte 0xB5 \("µ" in Latin-1.*iconv -f WINDOWS-1252'),
        (b"title = \x93t\x94", r'line 1, column 9: got byte 0x93 \("“"'),
        (GOOD.encode() + b"a = 1\0\n", "line 3: got a NUL byte"),
        (bytes(range(256)) * 20, "got a binary file"),
        (b"\x89HDF\r\n\x1a\n" + bytes(64), "got an HDF5 file"),
        (b"PK\x03\x04" + bytes(64), "got a zip archive, as Excel and Word write"),
        (b"", "got an empty file"),
        (b"\xef\xbb\xbf\r\n", "got an empty file"),
    ],
)
def test_what_is_no_text_in_utf_8_is_named_with_the_remedy(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=words) as caught:
        read_toml(path)
    assert len(caught.value.faults) == 1


def test_what_is_no_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.toml").write_text(GOOD)
    os.mkfifo(tmp_path / "pipe.toml")
    for path, words in (
        (tmp_path / "sub", r"got a folder, want a TOML file: name the file in it \(a\.toml\)"),
        (tmp_path / "none.toml", "got no such file, want"),
        (tmp_path / "nofolder" / "none.toml", "no such file: the folder .*nofolder is not there"),
        (tmp_path / "sub" / "a.toml" / "b.toml", "no such file"),
        (tmp_path / "pipe.toml", "got a pipe, a socket or a device"),
        (tmp_path / ("x" * 300), "a name that is too long"),
    ):
        with pytest.raises(ConfigurationError, match=words):
            read_toml(path)

    def refused(_: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(ConfigurationError, match=r"permission denied\), want a table that you may read: chmod u\+r"):
        read_text(tmp_path / "sub" / "a.toml", "a table")


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("measure = 2 s", 'with a unit in quotes, e.g. "6 s"'),
        ("amount = 10 mg/kg", "with a unit in quotes"),
        ("share = 0,5", "a decimal point: 0.5"),
        ("partial = True", "true or false, in lower case"),
        ("title = “t”", "plain quotes"),
        ("low = −3", "a plain minus sign"),
        ("a = 1\na = 2", "each key once"),
        ("a = {b = 1, b = 2}", "each key once"),
        ("[a]\n[a]", "each table once"),
        ("a = {b = 1}\na.c = 2", "inside its brackets"),
        ("[conditions", "a table's name in brackets"),
        ("[[expect]", "double brackets"),
        ('a = "abc', "quote"),
        ('a = "C:\\data"', "backslash"),
        ("a = 2020-13-45", "one value in a line"),
        ("a: 3", "key = value"),
        ("a =", "a value after the ="),
        ("a = {b = 1,\nc = 2}", "a table on one line"),
        ("a = None", "no line at all"),
        ("= 3", "a key of letters"),
        ("a = " + "9" * 5000, "a number that a computer holds"),
        ("a = " + "[" * 3000, "fewer of them"),
    ],
)
def test_a_slip_of_toml_is_said_in_our_words_with_its_line(line: str, want: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(want)) as caught:
        parse_toml(f"{line}\n", "x.toml")
    (fault,) = caught.value.faults
    assert re.fullmatch(r"line \d+|", fault.path)
    assert not re.search(r"(Cannot|Expected|Invalid|Illegal|Exceeds)\b", str(fault)), "no sentence of a library"
