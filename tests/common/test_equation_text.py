"""Equation texts are read for their names; what is no syntax is refused with the line and the reason."""

from __future__ import annotations

import pytest

from synketa.common.equation_text import declared, names_in
from synketa.common.errors import ConfigurationError
from synketa.model.signalling.compiler import parse_expression


def test_names_of_statements_without_functions() -> None:
    assert names_in("x = clip(y + 1, 0, inf)\n  z += x") == {"x", "y", "z", "inf"}


@pytest.mark.parametrize(
    ("right", "reason"),
    [("1e308, 0, inf)", "unmatched"), ("a +", "invalid syntax"), ("(" * 500 + "a", ""), ("a\0b", ""), ("a b", "")],
)
def test_what_is_no_syntax_is_refused_by_every_reader(right: str, reason: str) -> None:
    for read in (names_in, parse_expression, lambda code: declared(f"x = {code} : 1")):
        with pytest.raises(ConfigurationError, match=f"(?s){reason}.*want equations or statements in Brian2 syntax"):
            read(right)
