"""What an experiment, its conditions and its axes change in the model: path -> value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from synketa.common.errors import ConfigurationError
from synketa.common.parameter import Parameter
from synketa.common.units import DIMENSIONS, parse_quantity
from synketa.experiment.tables import AxisTable, ExperimentTable
from synketa.model.composite import Model, load_hypothesis
from synketa.model.nmda_receptor import mg_unblocked

__all__ = [
    "CHARGE",
    "CONDUCTANCE",
    "DOSE_DIMENSIONS",
    "Overrides",
    "axis_overrides",
    "charge_overrides",
    "common_overrides",
    "hypothesis_overrides",
    "in_unit",
    "is_dose",
    "is_rate",
    "open_shares",
    "point_overrides",
]

Overrides = dict[str, str | float]

#: What an axis over a dose may be in: amounts, and rates of infusions whose duration the lines have.
DOSE_DIMENSIONS = ("dose_per_body_mass", "dose", "dose_rate_per_body_mass", "dose_rate")

#: The value of an axis with `charge_of` at which charge is held, and that at which conductances are.
CHARGE, CONDUCTANCE = "charge", "conductance"
#: NMDA conductances of a population; those of synapses have their subunits as `fraction_2CD` says.
_SYNAPTIC, _TONIC = ("recurrent_NMDA_ratio", "background_NMDA_ratio"), "g_tonic_NMDA"


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


def is_dose(unit: str, dimensions: Sequence[str] = DOSE_DIMENSIONS) -> bool:
    """Say whether the unit of an axis is that of a dose or of its rate."""
    try:
        in_unit(1.0, unit, dimensions)
    except ConfigurationError:
        return False
    return True


def is_rate(unit: str) -> bool:
    """Say whether the unit of an axis is a dose per time."""
    return is_dose(unit, ("dose_rate_per_body_mass", "dose_rate"))


def axis_overrides(
    model: Model, axis: AxisTable, value: float | str, earlier: Mapping[str, float] | None = None
) -> Overrides:
    """Return what one value of an axis sets; factors multiply the values of `model`.

    Parameters
    ----------
    model : Model
    axis : AxisTable
    value : float or str
    earlier : mapping, optional
        Path -> factor by which other axes multiply it already.
    """
    if axis.hypothesis:
        return hypothesis_overrides(str(value), model.models)
    plain = isinstance(value, str) or axis.unit in ("", "1")
    overrides: Overrides = {path: value if plain else f"{value!r} {axis.unit}" for path in axis.set or ()}
    if axis.range is not None:  # without it `along` is refused
        for path, ends in (axis.along or {}).items():
            moved = _along(axis.range, float(value), ends)
            overrides[path] = moved if plain else f"{moved!r} {axis.unit}"
    if axis.factor:
        own = _parameters_of(model)
        for path in axis.factor:
            overrides[path] = _scaled(own[path], (earlier or {}).get(path, 1.0) * float(value))
    return overrides


class _Latest:
    """The parameters of the model that was asked for last: a sweep asks for those of one model at every point."""

    def __init__(self) -> None:
        self._known: tuple[Model, dict[str, Parameter]] | None = None

    def __call__(self, model: Model) -> dict[str, Parameter]:
        known = self._known
        if known is None or known[0] is not model:
            self._known = known = model, dict(model.parameters())
        return known[1]


_parameters_of = _Latest()


def _along(span: tuple[float, float], value: float, ends: tuple[float, float]) -> float:
    """Return where between its ends a path is that moves along with an axis, to nine digits."""
    low, high = span
    return float(f"{ends[0] + (ends[1] - ends[0]) * (value - low) / (high - low):.9g}")


def _scaled(parameter: Parameter, factor: float) -> str | float:
    scaled = parameter.value * factor
    return scaled if parameter.dimension == "dimensionless" else f"{scaled!r} {DIMENSIONS[parameter.dimension]}"


def point_overrides(
    model: Model, axes: Mapping[str, AxisTable], point: Mapping[str, float | str]
) -> Iterator[tuple[bool, Overrides]]:
    """Yield whether the baseline is calibrated anew, and the overrides, of every axis at one point.

    Axes with `charge_of` are left out: what they scale depends on all that others change, see `charge_overrides`.
    """
    factors: dict[str, float] = {}
    for name, axis in axes.items():
        value = point[name]
        yield axis.hypothesis or bool(axis.recalibrate), axis_overrides(model, axis, value, factors)
        for path in axis.factor or ():
            factors[path] = factors.get(path, 1.0) * float(value)


def charge_overrides(model: Model, changed: Model, populations: Iterable[str], V: float) -> Overrides:
    """Return what gives populations of a changed model the NMDA charge that they had.

    Each of their NMDA conductances is multiplied by the share of it that magnesium leaves open in `model`, over that
    in `changed`. Conductances that differ between the two for another reason stay different.

    Parameters
    ----------
    model, changed : Model
    populations : iterable of str
    V : float
        Membrane potential at which the shares are compared, V.
    """
    overrides: Overrides = {}
    for name in populations:
        before, after = open_shares(model, name, V), open_shares(changed, name, V)
        own = changed.circuit.populations[name].parameters
        overrides |= {
            f"circuit.populations.{name}.{parameter}": _scaled(own[parameter], before[parameter] / after[parameter])
            for parameter in before
            if before[parameter] != after[parameter]
        }
    return overrides


def open_shares(model: Model, population: str, V: float) -> dict[str, float]:
    """Return the share of each NMDA conductance of a population that magnesium leaves open without a drug.

    Parameters
    ----------
    model : Model
    population : str
    V : float
        Membrane potential, V.
    """
    receptor, own = model.receptor, model.circuit.populations[population].parameters
    free = {
        name: float(mg_unblocked(V, receptor.Mg.value, pool.M.value, receptor.v_Mg.value))
        for name, pool in receptor.pools.items()
    }

    def mixed(share_2CD: float) -> float:
        return (1 - share_2CD) * free["2AB"] + share_2CD * free["2CD"]

    shares = dict.fromkeys(_SYNAPTIC, mixed(own["fraction_2CD"].value * own["share_2CD_cells"].value))
    if _TONIC in own:
        shares[_TONIC] = mixed(own["tonic_share_2CD"].value)
    return shares


def hypothesis_overrides(name: str | None, models: str | None = None) -> Overrides:
    """Return what a hypothesis, shipped or of a folder of own models, changes; none changes nothing."""
    return dict(load_hypothesis(name, models or "").overrides) if name else {}


def common_overrides(table: ExperimentTable) -> Overrides:
    """Return what an experiment changes in its model for all of its runs."""
    return {**hypothesis_overrides(table.hypothesis, table.models), **table.set}
