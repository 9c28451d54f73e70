"""A table of measured values that an experiment is compared with: `[[data]]`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, invalid, shown
from synketa.common.parameter import Noun
from synketa.common.units import parse_quantity
from synketa.experiment.tables.data.table import DataTable, read_data_table
from synketa.experiment.tables.dose_table import TextFile, text_file
from synketa.experiment.tables.values import Duration, Text, as_written

__all__ = ["DataLine"]


def _file(raw: object) -> TextFile:
    want = 'a CSV file beside the experiment, e.g. "mine.csv"'
    return text_file(raw, want, "means of groups, with errors and n")


def _unit_of_time(raw: object) -> float:
    """Return how long one unit of the times is, s."""
    if isinstance(raw, str) and raw.strip():
        return parse_quantity(f"1 {raw}", "time")
    raise invalid(shown(raw), 'a unit of time, e.g. "h"')


_UNIT_OF_TIME = {"type": "string", "examples": ["h", "min", "d"], "dimension": "unit of time"}


class DataLine(Noun):
    """Measured values that the runs are compared with, a CSV file: points over the curves, residuals, a score.

    It has a row for each group and time, with columns `time`, `value`, `error`, `unit`, `group` (a condition; left out
    where there is only one), `n`, and one for each axis that tells rows apart. Runs and their hashes do not depend on
    it.
    """

    file: Annotated[TextFile, *as_written(_file, {"type": "string", "examples": ["mine.csv"]})] = Field(
        description="A CSV file beside the experiment."
    )
    observable: Text = Field(
        description="What was measured: a slow series where rows have a time (`spines`, `plasma_ketamine`), else a "
        "metric, as in `[[expect]]` (`rate_PYR@infusion`)."
    )
    source: Text = Field(
        description="Where the values are from: keys of `references.bib`, or any words, e.g. `own measurements, 2026` "
        "or `synthetic: ...`. Single words written like a key, `li_2010`, have to be one."
    )
    title: str = Field("", description="How reports call it; the name of the file where it is left out.")
    contrast: Literal["ratio", "value"] = Field(
        "ratio",
        description="What the values are: ratios to the reference at the same time (1, `fold`, or `%` with 100 for no "
        "change), or absolute values in a unit.",
    )
    error: Literal["sem", "sd", "ci95"] | None = Field(
        None,
        description="What the column `error` is: standard error of the mean, standard deviation (then `n` is needed), "
        "or half of a 95 % interval. Left out where the column itself is called `sem`, `sd` or `ci95`.",
    )
    time_unit: Annotated[float, *as_written(_unit_of_time, _UNIT_OF_TIME)] | None = Field(
        None, description="Of the times, which are slow time, 0 being that of the protocol; required with them."
    )
    averaged_over: Duration = Field(
        0.0,
        description="How long a sample was collected: the model is averaged over so much slow time around each row.",
    )

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if faults := [*self._wrong()]:
            raise ConfigurationError(*faults)
        return self

    @cached_property
    def content(self) -> DataTable:
        """Its rows."""
        return read_data_table(self.file)

    @property
    def error_kind(self) -> str:
        """What its errors are: sem, sd or ci95; empty where it has none."""
        return self.error or self.content.error_kind

    def _wrong(self) -> Iterator[Fault]:
        rows, columns = self.content.rows, self.content.columns
        if rows and "time" in columns and self.time_unit is None:
            yield Fault("", "time_unit", "nothing", 'what the times are in, e.g. time_unit = "h"')
        if rows and "time" not in columns and (self.time_unit is not None or self.averaged_over):
            key = "time_unit" if self.time_unit is not None else "averaged_over"
            yield Fault("", key, "no column time", f"a column time, or no {key}")
        with_error = [row for row in rows if row.error is not None]
        named = self.content.error_kind
        if self.error and named and self.error != named:
            yield Fault("", "error", f'"{self.error}" and a column called {named}', f'"{named}", or nothing')
        elif with_error and not self.error_kind:
            yield Fault("", "error", "nothing", 'what the column error is: "sem", "sd" or "ci95"')
        elif self.error_kind == "sd" and (without := [row.line for row in with_error if row.n is None]):
            got = f"standard deviations without n in {self.file.file}, line {without[0]}"
            yield Fault("", "error", got, "a column n, or errors of the mean (sem)")
