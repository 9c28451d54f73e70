"""What an experiment, its conditions and its axes change in the model: path -> value."""

from __future__ import annotations

from collections.abc import Sequence

from synketa.common.errors import ConfigurationError
from synketa.common.units import DIMENSIONS, parse_quantity
from synketa.experiment.tables import AxisTable, ExperimentTable
from synketa.model.composite import Model, load_hypothesis

__all__ = ["axis_overrides", "common_overrides", "hypothesis_overrides", "in_unit"]


def in_unit(value: float, unit: str, dimensions: Sequence[str]) -> tuple[float, str]:
    """Return a number of some unit as an SI value, and which of the dimensions it has."""
    first_error: ConfigurationError | None = None
    for dimension in dimensions:
        try:
            return parse_quantity(f"{value!r} {unit}", dimension), dimension
        except ConfigurationError as error:
            first_error = first_error or error
    assert first_error is not None
    raise first_error


def axis_overrides(model: Model, axis: AxisTable, value: float | str) -> dict[str, str | float]:
    """Return what one value of an axis sets; factors multiply the values of `model`."""
    if axis.hypothesis:
        return hypothesis_overrides(str(value))
    plain = isinstance(value, str) or axis.unit in ("", "1")
    overrides: dict[str, str | float] = {path: value if plain else f"{value!r} {axis.unit}" for path in axis.set or ()}
    if axis.factor:
        own = dict(model.parameters())
        for path in axis.factor:
            scaled, dimension = own[path].value * float(value), own[path].dimension
            overrides[path] = scaled if dimension == "dimensionless" else f"{scaled!r} {DIMENSIONS[dimension]}"
    return overrides


def hypothesis_overrides(name: str | None) -> dict[str, str | float]:
    """Return what a hypothesis changes; none changes nothing."""
    return dict(load_hypothesis(name).overrides) if name else {}


def common_overrides(table: ExperimentTable) -> dict[str, str | float]:
    """Return what an experiment changes in its model for all of its runs."""
    return {**hypothesis_overrides(table.hypothesis), **table.set}
