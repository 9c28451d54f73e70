"""The papers that parameters cite."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.paths import models_folder
from synketa.common.text_files import read_text

__all__ = ["citation", "label", "link", "read_own", "references"]


_OWN: dict[str, dict[str, dict[str, str]]] = {}  # files of users -> their entries


@cache
def references() -> dict[str, dict[str, str]]:
    """Return the entries of ``references.bib``, the shipped one and those of users: key -> fields, and the ``type``.

    Raises
    ------
    ConfigurationError
        An entry cannot be read, or a key occurs twice.
    """
    own = {key: entry for entries in _OWN.values() for key, entry in entries.items()}
    return {**own, **_entries(models_folder() / "references.bib")}


def read_own(models: str | Path) -> tuple[Fault, ...]:
    """Read the ``references.bib`` of a folder of own models, where there is one; return its faults."""
    path = Path(models) / "references.bib"
    if not str(models) or not path.is_file():
        return ()
    try:
        _OWN[str(path)] = _entries(path)
    except ConfigurationError as error:
        return error.faults
    references.cache_clear()
    return ()


def _entries(path: Path) -> dict[str, dict[str, str]]:
    """Return the entries of a BibTeX file."""
    from bibtexparser.entrypoint import parse_string  # the command line starts without

    library = parse_string(read_text(path, "a BibTeX file"))
    if library.failed_blocks:
        raise ConfigurationError(*(_wrong_entry(block, str(path)) for block in library.failed_blocks))
    return {
        entry.key: {"type": entry.entry_type, **{field.key.lower(): str(field.value) for field in entry.fields}}
        for entry in library.entries
    }


def _wrong_entry(block: Any, where: str) -> Fault:
    """Return the fault of an entry that cannot be read: its key or a field of it twice, or no entry at all."""
    line = f"line {(block.start_line or 0) + 1}"
    text = " ".join(str(block.raw or "").split())[:60]
    if twice := getattr(block, "duplicate_keys", None):
        return Fault(where, line, f"the field {', '.join(sorted(twice))} twice in `{text}`", "each field once")
    if key := getattr(block, "key", None):
        return Fault(where, line, f'the key "{key}" twice', "a key of its own for each entry")
    return Fault(where, line, f"`{text}`", "a BibTeX entry: @article{key, title = {...}, year = {2010}}")


def label(key: str) -> str:
    """Return how a paper is named in a text, e.g. "Jahr and Stevens 1990"."""
    entry = references().get(key, {})
    names = [author.split(",")[0].strip() for author in entry.get("author", key).split(" and ")]
    if len(names) > 2 or names[-1] == "others":
        names = [f"{names[0]} et al."]
    return f"{' and '.join(names)} {entry.get('year', '')}".strip()


def citation(key: str) -> str:
    """Return a paper with authors, year, title, journal, volume and pages, as far as they are known."""
    entry = references().get(key, {})
    place = " ".join(entry[field] for field in ("journal", "volume") if field in entry)
    place += f":{entry['pages']}" if "pages" in entry else ""
    authors = entry.get("author", "").replace(" and others", " et al.")
    words = [f"{authors} ({entry['year']})" if "year" in entry else authors, entry.get("title", ""), place]
    words += [entry.get("howpublished", ""), entry.get("note", "")]
    return ". ".join(word for word in words if word)


def link(key: str) -> str:
    """Return where a paper is: its DOI as an address, or the address that the entry has; empty without."""
    entry = references().get(key, {})
    return f"https://doi.org/{entry['doi']}" if "doi" in entry else entry.get("url", "")
