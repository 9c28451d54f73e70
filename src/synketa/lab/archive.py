"""The page as one file that ships with a release: the same page gives the same bytes."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

from synketa.common.atomic_write import replace_file

__all__ = ["write_archive"]

_WHEN = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows
_MODE = 0o100644 << 16  # a file that all may read


def write_archive(folder: Path, target: Path) -> str:
    """Write a page as a zip file, in a folder that is called like the file.

    Parameters
    ----------
    folder : Path
        Of the page, as `synketa.lab.export.write_page` writes it.
    target : Path
        It is replaced where it is there.

    Returns
    -------
    str
        The SHA-256 of the file.

    Raises
    ------
    SynketaError
        It cannot be written.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            member = zipfile.ZipInfo(f"{target.stem}/{path.relative_to(folder).as_posix()}", _WHEN)
            member.external_attr, member.create_system = _MODE, 3
            archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    replace_file(target, content.getvalue())
    return hashlib.sha256(content.getvalue()).hexdigest()
