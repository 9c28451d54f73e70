"""An experiment while it is checked: what of its file could be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from synketa.common.errors import Fault, meant_key, unknown
from synketa.experiment.protocol import is_time_course
from synketa.experiment.tables import ConditionTable, ExperimentTable

__all__ = ["NAME", "NAME_WANT", "ONLY_CONDITION", "Draft", "tables_of"]

#: A file without [conditions] has this single one.
ONLY_CONDITION = "only"

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
NAME_WANT = "letters, digits and _, starting with a letter"


@dataclass(frozen=True)
class Draft:
    """An experiment under check.

    Attributes
    ----------
    where : str
        The file, as the user would type it.
    raw : mapping
        Its tables as they are written, right or wrong.
    table : ExperimentTable
        Those of them that are right.
    expected : list of int
        Places in the file of the lines of ``table.expect``.
    wrong : frozenset of str
        Tables of the file that have faults of their own. What depends on them is not checked: one slip, one fault.
    """

    where: str
    raw: Mapping[str, Any]
    table: ExperimentTable
    expected: list[int]
    wrong: frozenset[str] = frozenset()

    def is_right(self, *tables: str) -> bool:
        """Say whether some tables have no faults of their own, so that others can be checked against them."""
        return self.wrong.isdisjoint(tables)

    def fault(self, key: str, got: str, want: str, near: str | None = None) -> Fault:
        """Return a fault of this file."""
        return Fault(self.where, key, got, want, near)

    def unknown(self, key: str, name: object, known: Iterable[str]) -> Fault:
        """Return the fault of a name that is none of those known."""
        return unknown(self.where, key, name, known)

    def written(self, key: str) -> list[str]:
        """Return the names of a table as the file has them, right or wrong, below a mistyped key of it, too."""
        known = type(self.table).model_fields
        slips = [name for name in self.raw if name not in known and meant_key(str(name), known) == key]
        tables = [self.raw.get(name) for name in (key, *slips)]
        return list(dict.fromkeys(str(name) for table in tables if isinstance(table, Mapping) for name in table))

    def is_table(self, key: str) -> bool:
        """Say whether what the file has of a table can be a table, so that names in it are known."""
        return isinstance(self.raw.get(key, {}), Mapping) and (key not in self.raw or bool(self.raw[key]))

    @property
    def condition_names(self) -> list[str]:
        """The names of the conditions, right or wrong."""
        return self.written("conditions") or [ONLY_CONDITION]

    @property
    def axis_names(self) -> list[str]:
        """The names of the axes, right or wrong."""
        return self.written("axes")

    @property
    def conditions(self) -> dict[str, ConditionTable]:
        """The conditions whose tables are right."""
        implied = {} if self.written("conditions") else {ONLY_CONDITION: ConditionTable()}
        return dict(self.table.conditions) or implied

    @property
    def is_time_course(self) -> bool:
        """Whether its protocol is a time course."""
        return is_time_course(self.table.protocol)

    @property
    def has_its_windows(self) -> bool:
        """Whether it is known which windows there are: a time course without any has a fault of its own."""
        protocol = self.table.protocol
        return not self.is_time_course or (bool(protocol.windows) and protocol.measure is None)


def tables_of(faults: Iterable[Fault]) -> frozenset[str]:
    """Return the tables that some faults lie in; a mistyped name of a table counts as the one that is near."""
    tables = set()
    for fault in faults:
        table = re.split(r"[.\[]", fault.path)[0]
        tables |= {table, fault.nearest or table} if table == fault.path else {table}
    return frozenset(tables)
