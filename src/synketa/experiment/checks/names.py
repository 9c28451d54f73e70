"""Faults of what a file names by itself: conditions, axes, reference, sweep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from synketa.common.errors import ConfigurationError, Fault, shown
from synketa.experiment.checks.draft import NAME, NAME_WANT, Draft
from synketa.experiment.overrides import CHARGE, CONDUCTANCE, DOSE_DIMENSIONS, in_unit
from synketa.experiment.tables import AxisTable
from synketa.experiment.tables.amounts import other_unit

__all__ = ["coordinate_faults", "name_faults"]

_COLUMNS = {"run", "condition", "seed", "metric", "value", "unit", "reference", "mean", "low", "high", "n"}
_LISTED = 3  # wrong values that a fault names
_SAMPLED = ("lhs", "sobol")


def name_faults(draft: Draft) -> Iterator[Fault]:
    """Check what is named in the file: conditions, axes, reference, sweep."""
    for kind, names in (("conditions", draft.written("conditions")), ("axes", draft.axis_names)):
        for name in names:
            if not NAME.fullmatch(name):
                yield draft.fault(f"{kind}.{name}", f'the name "{name}"', NAME_WANT)
    for name in draft.axis_names:
        if name in _COLUMNS:
            yield draft.fault(f"axes.{name}", f'the name "{name}"', "a name that is no column of the tables")
    can_compare = len(draft.condition_names) > 1 or draft.axis_names
    if can_compare and not draft.raw.get("reference") and draft.is_right("reference") and not draft.table.reference:
        want = 'what a fold is a fold of, e.g. { condition = "control" } or { ketamine_uM = 0 }'
        yield draft.fault("reference", "nothing", want)
    yield from coordinate_faults(draft, "reference", draft.table.reference)
    for name, condition in draft.conditions.items():
        if condition.compared_with is not None and condition.compared_with not in draft.condition_names:
            yield draft.unknown(f"conditions.{name}.compared_with", condition.compared_with, draft.condition_names)
    for name, axis in draft.table.axes.items():
        yield from _axis_faults(draft, f"axes.{name}", axis)
    yield from _overlap_faults(draft)
    yield from _sweep_faults(draft)


def coordinate_faults(draft: Draft, key: str, point: Mapping[str, float | str]) -> Iterator[Fault]:
    """Check that coordinates name a condition and points of the axes."""
    for name, value in point.items():
        if name == "condition":
            if draft.is_table("conditions") and value not in draft.condition_names:
                yield draft.unknown(f"{key}.condition", value, draft.condition_names)
        elif draft.is_table("axes") and name not in draft.axis_names:
            yield draft.unknown(f"{key}.{name}", name, ["condition", *draft.axis_names])
        elif name in draft.table.axes:
            axis = draft.table.axes[name]
            if axis.values is None:
                yield draft.fault(f"{key}.{name}", str(value), "an axis with values: this one is sampled")
            elif value not in axis.values:
                yield draft.unknown(f"{key}.{name}", _as_text(value), [_as_text(known) for known in axis.values])


def _as_text(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _axis_faults(draft: Draft, key: str, axis: AxisTable) -> Iterator[Fault]:
    if (axis.pharmacokinetics or axis.hypothesis) and not isinstance((axis.values or (0,))[0], str):
        names = "pharmacokinetic sets" if axis.pharmacokinetics else "hypotheses"
        yield draft.fault(f"{key}.values", "numbers", f"names of {names}")
    yield from _shape_faults(draft, key, axis)
    yield from _point_faults(draft, key, axis)
    yield from _quantity_faults(draft, key, axis)
    changes_model = bool(axis.set or axis.factor)
    if changes_model and axis.recalibrate is None:
        yield draft.fault(f"{key}.recalibrate", "nothing", "true or false: is the baseline calibrated anew?")
    if not changes_model and axis.recalibrate is not None:
        why = "charge is held in both" if axis.charge_of else "doses never recalibrate"
        why = "a hypothesis that changes the baseline is always calibrated anew" if axis.hypothesis else why
        got, want = str(axis.recalibrate).lower(), f"nothing: {why}"
        yield draft.fault(f"{key}.recalibrate", got, want)


def _shape_faults(draft: Draft, key: str, axis: AxisTable) -> Iterator[Fault]:
    """Check the keys that belong to another one."""
    if axis.along is not None and (axis.set is None or axis.range is None):
        yield draft.fault(f"{key}.along", "no set with a range", "set and range: `along` has values at the two ends")
    if axis.charge_of is None:
        if axis.at is not None:
            yield draft.fault(f"{key}.at", "no charge_of", "charge_of: populations whose NMDA charge may be held")
        return
    if axis.at is None:
        yield draft.fault(f"{key}.at", "nothing", 'a membrane potential, e.g. "-57 mV"')
    for value in axis.values or ():
        if value not in (CONDUCTANCE, CHARGE):
            yield draft.unknown(f"{key}.values", value, (CONDUCTANCE, CHARGE))


def _overlap_faults(draft: Draft) -> Iterator[Fault]:
    """Check that no two axes set the same path of the model; factors multiply, if both or neither recalibrate."""
    seen: dict[str, tuple[str, bool, bool | None]] = {}
    for name, axis in draft.table.axes.items():
        for path in dict.fromkeys((*(axis.set or ()), *(axis.along or ()), *(axis.factor or ()))):
            other, was_factor, recalibrate = seen.setdefault(path, (name, bool(axis.factor), axis.recalibrate))
            if other != name and not (was_factor and axis.factor and recalibrate == axis.recalibrate):
                want = "a path on one axis only, or factors that both recalibrate or both do not"
                yield draft.fault(f"axes.{name}", f'"{path}", which axis {other} changes', want)


def _point_faults(draft: Draft, key: str, axis: AxisTable) -> Iterator[Fault]:
    method = draft.table.sweep.method
    if (axis.values is None) == (axis.range is None):
        got = "neither values nor range" if axis.values is None else "values and range"
        yield draft.fault(key, got, "values = [...], or range = [low, high] with method lhs or sobol")
    elif axis.range is not None and draft.is_right("sweep") and method not in _SAMPLED:
        yield draft.fault(f"{key}.range", f"method {method}", "values, or method lhs or sobol")
    if axis.range is not None and axis.scale == "log" and axis.range[0] <= 0:
        yield draft.fault(f"{key}.range", f"{axis.range[0]:g} on a log scale", "above 0")
    if axis.factor is not None and any(isinstance(value, str) for value in axis.values or ()):
        yield draft.fault(f"{key}.values", "texts", "numbers: factors of the model's own values")


def _quantity_faults(draft: Draft, key: str, axis: AxisTable) -> Iterator[Fault]:
    """Check the unit and the values of an axis over a clamp or a dose."""
    if axis.clamp is None and axis.dose is None:
        return
    dimensions = ("concentration",) if axis.clamp is not None else DOSE_DIMENSIONS
    try:
        in_unit(1.0, axis.unit, dimensions)
    except ConfigurationError as error:
        near = (error.faults[0].nearest or "").removeprefix("1 ") or None
        usual = other_unit(f"1 {axis.unit}") if axis.dose is not None and near is None else None
        want = error.faults[0].want + (f"; {usual.words}" if usual else "")
        yield draft.fault(f"{key}.unit", f'"{axis.unit}"', want, near)
    wrong = [value for value in axis.values or axis.range or () if isinstance(value, str) or value < 0]
    if wrong:
        got = ", ".join(map(shown, wrong[:_LISTED]))
        yield draft.fault(f"{key}.values", got, f"numbers of {axis.unit}, 0 or above")


def _sweep_faults(draft: Draft) -> Iterator[Fault]:
    sweep, axes = draft.table.sweep, draft.table.axes
    if not draft.is_right("sweep"):
        return
    if sweep.method == "zip":
        lengths = {name: len(axis.values or ()) for name, axis in axes.items()}
        if len(set(lengths.values())) > 1:
            got = ", ".join(f"{name} {length}" for name, length in lengths.items())
            yield draft.fault("sweep.method", f"zip of axes of unequal length ({got})", "axes of one length")
    if sweep.method not in _SAMPLED:
        if sweep.points is not None:
            yield draft.fault("sweep.points", str(sweep.points), f"nothing: method {sweep.method} takes every value")
        if sweep.also:
            yield draft.fault("sweep.also", "a point", f"nothing: method {sweep.method} takes no samples")
        return
    yield from _sample_faults(draft)


def _sample_faults(draft: Draft) -> Iterator[Fault]:
    """Check a sweep that samples ranges."""
    sweep, axes = draft.table.sweep, draft.table.axes
    if sweep.points is None:
        yield draft.fault("sweep.points", "nothing", f"how many samples {sweep.method} takes")
    if not any(axis.range for axis in axes.values()) and len(axes) == len(draft.axis_names):
        yield draft.fault("sweep.method", f"{sweep.method} without an axis that has a range", "range = [low, high]")
    ranged = {name for name, axis in axes.items() if axis.range is not None}
    for i, point in enumerate(sweep.also if len(axes) == len(draft.axis_names) else ()):
        if point.keys() != ranged:
            want = f"a number for each axis that has a range: {', '.join(sorted(ranged))}"
            yield draft.fault(f"sweep.also[{i}]", ", ".join(sorted(point)) or "nothing", want)
    if sweep.method == "sobol" and sweep.points is not None and sweep.points & (sweep.points - 1):
        below = 1 << (sweep.points.bit_length() - 1)
        want = f'a power of 2 for sobol: {below} or {2 * below}; or method = "lhs", which takes any number'
        yield draft.fault("sweep.points", str(sweep.points), want)
