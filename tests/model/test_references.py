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


#: What has none (texts of companies and of one supplementary table), or whose DOI was not found: their entries have an
#: address or a note instead.
WITHOUT_DOI = {
    "antagonist_table", "astrazeneca_lanicemine", "chen_1997", "cohen_1973", "lanicemine_population", "lenedelec_2018",
    "lord_2013", "mason_2007", "memantine_label", "moench_2017", "myme_2003", "napolitano_2014", "patel_2001", "white_1997",
}  # fmt: skip


def test_every_paper_has_a_doi_but_those_that_are_listed() -> None:
    known = module.references()
    assert {key for key, entry in known.items() if not entry.get("doi")} == WITHOUT_DOI
    assert all(re.fullmatch(r"10\.\d{4,9}/\S+", entry["doi"]) for entry in known.values() if entry.get("doi"))
    assert all(known[key].get("url") or known[key].get("note") for key in WITHOUT_DOI)
