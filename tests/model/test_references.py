"""A bibliography that cannot be read says which entry, in our words."""

from __future__ import annotations

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
