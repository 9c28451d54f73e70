"""The papers that parameters cite."""

from __future__ import annotations

import re
from functools import cache

from synketa.common.paths import models_folder

__all__ = []


@cache
def references() -> dict[str, dict[str, str]]:
    """Return the entries of ``references.bib``: key -> fields."""
    text = (models_folder() / "references.bib").read_text(encoding="utf-8")
    entries: dict[str, dict[str, str]] = {}
    for match in re.finditer(r"@(\w+)\s*\{\s*([^,\s]+)\s*,(.*?)\n\}", text, re.DOTALL):
        fields = re.findall(r"(\w+)\s*=\s*[{\"](.*?)[}\"]\s*,?\s*$", match[3], re.MULTILINE)
        entries[match[2]] = {"type": match[1], **{name.lower(): value for name, value in fields}}
    return entries
