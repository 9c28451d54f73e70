"""A bibliography that cannot be read says which entry, in our words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from synketa.common.errors import ConfigurationError
from synketa.model import references as module

GOOD = "@article{li_2010,\n  title = {T},\n  year = {2010}\n}\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GOOD + GOOD, 'line 5: got the key "li_2010" twice, want a key of its own for each entry'),
        (GOOD.replace("year", "title"), "line 1: got the field title twice"),
        (GOOD + "@article{broken, title = {T\n", "line 5: got `@article{broken"),
        (GOOD.encode("utf-16"), "got a text in UTF-16"),
    ],
)
def test_a_wrong_entry_is_named_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | bytes, words: str
) -> None:
    content = text if isinstance(text, bytes) else text.encode()
    (tmp_path / "references.bib").write_bytes(content)
    monkeypatch.setattr(module, "models_folder", lambda: tmp_path)
    with pytest.raises(ConfigurationError) as caught:
        module.references.__wrapped__()
    assert words in str(caught.value)


def test_a_byte_order_mark_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "references.bib").write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    monkeypatch.setattr(module, "models_folder", lambda: tmp_path)
    assert set(module.references.__wrapped__()) == {"li_2010"}


#: Papers whose DOI was not found (their notes say so), and sources that are no papers: texts of companies, a table, a
#: thesis; of these the address is the source.
PAPERS_WITHOUT_DOI = {"cohen_1973", "lanicemine_population"}
NO_PAPERS = {"antagonist_table", "astrazeneca_lanicemine", "memantine_label", "white_1997"}


def test_every_paper_has_a_doi_but_two() -> None:
    known = module.references()
    papers = {key for key, entry in known.items() if entry["type"] != "misc"}
    assert {key for key in papers if not known[key].get("doi")} == PAPERS_WITHOUT_DOI
    assert all("DOI" in known[key]["note"] for key in PAPERS_WITHOUT_DOI)
    assert all(re.fullmatch(r"10\.\d{4,9}/\S+", entry["doi"]) for entry in known.values() if entry.get("doi"))


def test_what_is_no_paper_says_where_it_was_read() -> None:
    known = module.references()
    assert {key for key, entry in known.items() if entry["type"] == "misc"} == NO_PAPERS
    assert all(known[key]["url"] and known[key]["howpublished"] for key in NO_PAPERS)


def test_no_two_papers_share_a_doi() -> None:
    dois = [entry["doi"].lower() for entry in module.references().values() if entry.get("doi")]
    assert len(dois) == len({*dois})
