"""What is fitted to what: parameters with their ranges as priors, measured values, and the model's prediction of them.

A parameter is a number between 0 and 1 here, its place in its range: on a logarithmic scale where the range is
positive, else on a linear one. The prior is uniform in it.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.analysis.agreement import series_at
from synketa.analysis.metrics import metrics
from synketa.common.errors import ConfigurationError, Fault, SynketaError, nearest, one_of
from synketa.common.parameter import Parameter
from synketa.common.units import parse_quantity
from synketa.experiment.expand import Resolver
from synketa.experiment.experiment import Experiment
from synketa.experiment.run import Run
from synketa.model.composite import with_values
from synketa.results.own_data import DataPoint, OwnData
from synketa.surrogate.run import simulate_on_surface, slow_side

__all__ = ["MEAN_NETWORK", "FreeParameter", "Problem", "make_problem"]

Array = NDArray[np.float64]

#: A seed of which the surface has no network of its own: there it is the mean network.
MEAN_NETWORK = 2**31 - 1
_NETWORK_PARTS = ("circuit", "receptor", "extracellular", "plasticity")
_MOST = 12  # parameters at once
_AFTER = 600.0  # s that a run goes on after the last measured time
_RANGE = re.compile(r"^\s*(.+?)\s+to\s+(.+?)\s*$")


@dataclass(frozen=True)
class FreeParameter:
    """A parameter that is estimated.

    Attributes
    ----------
    path : str
    own : Parameter
        As the model's file has it.
    low, high : float
        Ends of its prior, SI.
    """

    path: str
    own: Parameter
    low: float
    high: float

    @property
    def is_log(self) -> bool:
        """Whether the prior is uniform in the logarithm."""
        return self.low > 0

    def value(self, place: float) -> float:
        """Return the SI value at a place of the range, 0 to 1."""
        if self.is_log:
            return float(self.low * (self.high / self.low) ** place)
        return float(self.low + (self.high - self.low) * place)

    def place(self, value: float) -> float:
        """Return where in the range a SI value is; outside of it the nearer end."""
        inside = min(max(value, self.low), self.high)
        if self.is_log:
            return math.log(inside / self.low) / math.log(self.high / self.low)
        return (inside - self.low) / (self.high - self.low)

    @cached_property
    def unit(self) -> str:
        """The unit in which its file writes it; empty without one."""
        return re.sub(r"^[\s+\-.\deE]*", "", self.own.text) if re.search(r"[A-Za-z%/]", self.own.text) else ""

    @cached_property
    def _scale(self) -> float:
        return parse_quantity(f"1 {self.unit}", self.own.dimension) if self.unit else 1.0

    def shown(self, value: float) -> float:
        """Return a SI value in the unit of its file."""
        return float(f"{value / self._scale:.6g}")

    def text(self, value: float, digits: int = 4) -> str:
        """Return a SI value as its file would write it: ``36 hour``."""
        return f"{value / self._scale:.{digits}g} {self.unit}".rstrip()

    def written(self, value: float) -> str | float:
        """Return a SI value for a TOML file: a text with a unit, or a number."""
        return self.text(value) if self.unit else float(self.text(value))


@dataclass(frozen=True, eq=False)
class Problem:
    """Parameters, measured values, and how the model predicts these.

    Attributes
    ----------
    experiment : Experiment
    parameters : tuple of FreeParameter
    rows : tuple of (OwnData, DataPoint)
        The values that count: those with an error, that are no ratio of the reference to itself.
    runs : dict
        (condition, point) -> the run of the mean network there.
    """

    experiment: Experiment
    parameters: tuple[FreeParameter, ...]
    rows: tuple[tuple[OwnData, DataPoint], ...]
    runs: Mapping[str, Run] = field(repr=False)

    @property
    def names(self) -> list[str]:
        """The paths of the parameters."""
        return [parameter.path for parameter in self.parameters]

    @property
    def own(self) -> Array:
        """The place of the model's own values."""
        return np.array([parameter.place(parameter.own.value) for parameter in self.parameters])

    @property
    def measured(self) -> Array:
        """The measured values, in the units of their tables."""
        return np.array([point.value for _, point in self.rows])

    @property
    def errors(self) -> Array:
        """Their standard errors."""
        return np.array([point.error for _, point in self.rows], dtype=float)

    def values(self, places: Sequence[float] | Array) -> dict[str, float]:
        """Return path -> SI value."""
        return {
            parameter.path: parameter.value(float(place))
            for parameter, place in zip(self.parameters, places, strict=True)
        }

    def predicted(self, places: Sequence[float] | Array) -> Array:
        """Return what the model has at every measured value.

        Raises
        ------
        SynketaError
            The equations could not be integrated with these values.
        """
        values = self.values(places)
        moving = {key: run_with_values(run, values) for key, run in self.runs.items() if not is_quiet(run)}
        answers = _Answers(self, {**self.runs, **moving}, self._quiet)
        return np.array([answers.at(data, point) for data, point in self.rows])

    def residuals(self, places: Sequence[float] | Array) -> Array:
        """Return measured less predicted, in standard errors."""
        return np.asarray((self.measured - self.predicted(places)) / self.errors)

    def log_probability(self, places: Array) -> float:
        """Return the logarithm of the posterior density, but for a constant: -inf outside of the ranges."""
        if not ((places >= 0) & (places <= 1)).all():
            return -math.inf
        try:
            residuals = self.residuals(places.tolist())
        except SynketaError:  # no such model
            return -math.inf
        total = float(-0.5 * np.sum(residuals**2))
        return total if math.isfinite(total) else -math.inf

    @cached_property
    def _quiet(self) -> dict[str, Any]:
        """Slow sides of the runs that stay at their start whatever the parameters are; kept."""
        return {}

    @cached_property
    def identity(self) -> str:
        """What two fits have in common that may go on from each other."""
        content = [
            [[p.path, p.low, p.high] for p in self.parameters],
            [
                [d.observable, d.contrast, d.averaged_over, p.condition, p.at, p.time, p.value, p.error]
                for d, p in self.rows
            ],
            [[key, run.content()] for key, run in sorted(self.runs.items())],
        ]
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


class _Answers:
    """What the runs with some values have at measured values; each run is made once."""

    def __init__(self, problem: Problem, runs: Mapping[str, Run], quiet: dict[str, Any]) -> None:
        self._problem, self._runs, self._quiet = problem, runs, quiet
        self._slow: dict[str, Any] = {}
        self._metrics: dict[str, dict[str, float]] = {}

    def at(self, data: OwnData, point: DataPoint) -> float:
        """Return the model's value, a ratio to the reference where the table has ratios."""
        experiment = self._problem.experiment
        own = self._value(_key(point.condition, _whole(experiment, point.at)), data, point)
        if data.contrast == "value" or not experiment.reference:
            return own
        return own / self._value(_key(*reference_of(experiment, point)), data, point)

    def _value(self, key: str, data: OwnData, point: DataPoint) -> float:
        if point.time is None:
            if key not in self._metrics:
                measured = metrics(simulate_on_surface(self._runs[key]))
                self._metrics[key] = {metric.metric: metric.value for metric in measured}
            return self._metrics[key].get(data.observable, math.nan)
        kept = self._quiet if is_quiet(self._runs[key]) else self._slow
        if key not in kept:
            kept[key] = slow_side(self._runs[key])
        slow, rates = kept[key]
        name = data.observable
        times, series = (
            (slow["time"], slow[name]) if name in slow else (rates["time"], rates[name.removeprefix("rate_")])
        )
        return series_at(times, series, point.time, data.averaged_over)


def _key(condition: str, point: Mapping[str, Any]) -> str:
    return json.dumps([condition, dict(point)], sort_keys=True)


def _whole(experiment: Experiment, at: Mapping[str, Any]) -> dict[str, Any]:
    """Return a point of the sweep: axes that the table has no column of have a single value."""
    return {**{name: axis.values[0] for name, axis in experiment.table.axes.items() if axis.values}, **at}


def reference_of(experiment: Experiment, point: DataPoint) -> tuple[str, dict[str, Any]]:
    """Return condition and point of what a measured value is a ratio to."""
    moved = dict(experiment.reference)
    condition = experiment.baselines.of.get(point.condition, str(moved.pop("condition", point.condition)))
    moved.pop("condition", None)
    return condition, {**_whole(experiment, point.at), **moved}


# ------------------------------------------------------------------------------------------ making it


def make_problem(experiment: Experiment, parameters: Sequence[str]) -> Problem:
    """Return what is to be fitted.

    Parameters
    ----------
    experiment : Experiment
        Of a response surface, with `[[data]]`.
    parameters : sequence of str
        Paths, ``cascade.tau_transient``, with a range of their own where the model's file has none or another one is
        meant: ``cascade.tau_transient=12 hour to 96 hour``.

    Raises
    ------
    ConfigurationError
        Every fault: no data, no surface, an unknown parameter, one of the network, one without a range.
    """
    faults: list[Fault] = []
    where = experiment.where
    if experiment.surface is None:
        want = "a response surface, which takes milliseconds: --engine surface"
        faults.append(Fault(where, "engine", '"network"', want))
    if not experiment.table.data:
        faults.append(Fault(where, "data", "no [[data]]", "measured values to fit to"))
    rows = tuple(_counting(experiment))
    if experiment.table.data and not rows:
        faults.append(Fault(where, "data", "no value with an error that is no ratio of the reference to itself",
                            "a column sem, sd or ci95"))  # fmt: skip
    faults += [*_wide_faults(experiment)]
    chosen = [*_chosen(parameters, dict(experiment.model.parameters()), faults)]
    if faults:
        raise ConfigurationError(*faults)
    return Problem(experiment, tuple(chosen), rows, dict(_runs(experiment, rows)))


def _counting(experiment: Experiment) -> Iterator[tuple[OwnData, DataPoint]]:
    """Yield the measured values that count."""
    for data in experiment.data:
        for point in data.points:
            own = point.condition, _whole(experiment, point.at)
            is_reference = bool(experiment.reference) and reference_of(experiment, point) == own
            if point.error and not (is_reference and data.contrast == "ratio"):
                yield data, point


def _wide_faults(experiment: Experiment) -> Iterator[Fault]:
    """Yield axes of several values that tables have no column of."""
    for name, axis in experiment.table.axes.items():
        without = [data.file for data in experiment.data if any(name not in point.at for point in data.points)]
        if without and (axis.values is None or len(axis.values) > 1):
            yield Fault(
                experiment.where, f"axes.{name}", f"an axis that {without[0]} has no column of", "a column of it"
            )


def _chosen(parameters: Sequence[str], known: Mapping[str, Parameter], faults: list[Fault]) -> Iterator[FreeParameter]:
    where = "--parameter"
    if not parameters:
        faults.append(Fault(where, "", "nothing", "a parameter to fit, e.g. --parameter cascade.formation_gain"))
    if len(parameters) > _MOST:
        faults.append(Fault(where, "", f"{len(parameters)} parameters", f"at most {_MOST}"))
        return
    paths = [text.partition("=")[0].strip() for text in parameters]
    for text, path in zip(parameters, paths, strict=True):
        if paths.count(path) > 1:
            fault = Fault(where, path, "twice", "each parameter once")
            faults += [] if fault in faults else [fault]
        elif path not in known:
            near = nearest(path, known)
            like = [name for name in known if name.rpartition(".")[2] == path.rpartition(".")[2]]
            faults.append(Fault(where, "", f'"{path}"', one_of(path, known), like[0] if like else near))
        elif path.split(".")[0] in _NETWORK_PARTS:
            want = "a parameter of the slow side: cascade.*, drugs.* or pharmacokinetics.*"
            faults.append(Fault(where, "", f'"{path}", of the network that the surface was built on', want))
        else:
            try:
                yield _free(path, known[path], text.partition("=")[2].strip())
            except ConfigurationError as error:
                faults += [fault.under(where, path) for fault in error.faults]


def _free(path: str, own: Parameter, text: str) -> FreeParameter:
    """Return a parameter with its prior: a range of its own, or that of the model's file."""
    number, _, unit = own.text.partition(" ")
    ends = " to ".join(f"{float(number) * by:.3g} {unit}".strip() for by in (0.5, 2.0))
    want = f'a range, e.g. --parameter "{path}={ends}"'
    if text:
        match = _RANGE.match(text)
        if match is None:
            raise ConfigurationError(Fault("", "", f'"{text}"', want))
        low, high = (parse_quantity(end if own.dimension != "dimensionless" else _as_number(end), own.dimension)
                     for end in match.groups())  # fmt: skip
    elif own.range is None:
        raise ConfigurationError(Fault("", "", "no range in the model's file", want))
    else:
        low, high = own.range
    if low >= high:
        raise ConfigurationError(Fault("", "", f'"{text}"', "a range whose low end is below its high end"))
    return FreeParameter(path, own, low, high)


def _as_number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def _runs(experiment: Experiment, rows: Sequence[tuple[OwnData, DataPoint]]) -> Iterator[tuple[str, Run]]:
    """Yield the runs of the mean network that measured values need, no longer than these ask for."""
    resolver = Resolver(experiment)
    is_whole = any(point.time is None for _, point in rows)
    last = max((point.time or 0.0) + data.averaged_over / 2 for data, point in rows) + _AFTER
    places: dict[str, tuple[str, dict[str, Any]]] = {}
    for data, point in rows:
        own = point.condition, _whole(experiment, point.at)
        places[_key(*own)] = own
        if data.contrast == "ratio" and experiment.reference:
            reference = reference_of(experiment, point)
            places[_key(*reference)] = reference
    for key, (condition, at) in places.items():
        (run,) = resolver.runs(condition, at, [MEAN_NETWORK])
        stop = run.protocol.stop if is_whole else min(run.protocol.stop, last)
        yield key, replace(run, protocol=replace(run.protocol, stop=stop))


# ---------------------------------------------------------------------------------------- other values


def is_quiet(run: Run) -> bool:
    """Say whether nothing happens in a run: the cascade then stays at its start, a fixed point for any parameter."""
    return not (run.doses or run.clamps or run.interventions)


def run_with_values(run: Run, values: Mapping[str, float]) -> Run:
    """Return a run whose model has some other values, unchecked."""
    return replace(run, model=with_values(run.model, values))
