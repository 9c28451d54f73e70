"""The papers that parameters cite."""

from __future__ import annotations

from functools import cache

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.paths import models_folder

__all__ = ["citation", "label", "link", "references"]


@cache
def references() -> dict[str, dict[str, str]]:
    """Return the entries of ``references.bib``: key -> fields, and the ``type`` of the entry.

    Raises
    ------
    ConfigurationError
        An entry cannot be read, or a key occurs twice.
    """
    from bibtexparser.entrypoint import parse_string  # the command line starts without

    path = models_folder() / "references.bib"
    library = parse_string(path.read_text(encoding="utf-8"))
    if library.failed_blocks:
        faults = [
            Fault(str(path), f"line {block.start_line}", str(getattr(block, "error", "text")), "a BibTeX entry")
            for block in library.failed_blocks
        ]
        raise ConfigurationError(*faults)
    return {
        entry.key: {"type": entry.entry_type, **{field.key.lower(): str(field.value) for field in entry.fields}}
        for entry in library.entries
    }


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
