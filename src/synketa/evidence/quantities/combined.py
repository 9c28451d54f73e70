"""Observables that are made of several metrics of a run, and of numbers of its model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from synketa.model.composite import Model

__all__ = ["COMBINED", "Combined", "combined_value"]

Values = Mapping[str, float]


@dataclass(frozen=True)
class Combined:
    """A number that is made of metrics of one run.

    Attributes
    ----------
    name, unit, meaning : str
    metrics : tuple of str
        Names without their window, of which `function` gets the values in order of the names.
    function : callable
        ``(model, values) -> float``.
    """

    name: str
    unit: str
    meaning: str
    metrics: tuple[str, ...]
    function: Callable[[Model, Values], float]


def _events(populations: tuple[str, ...]) -> Callable[[Model, Values], float]:
    """Return a function that adds up what arrives at a principal cell: connections times the rate of the senders."""

    def function(model: Model, values: Values) -> float:
        principal = model.circuit.principal_population
        total = 0.0
        for connection in model.circuit.connections.values():
            if connection.target == principal and connection.source in populations:
                total += connection.in_degree * values[f"rate_{connection.source}"]
        return total

    return function


def _mean_over_cells(prefix: str, populations: tuple[str, ...]) -> Callable[[Model, Values], float]:
    """Return a function that averages a share over the cells of several populations."""

    def function(model: Model, values: Values) -> float:
        sizes = {name: model.circuit.populations[name].size for name in populations}
        return sum(values[f"{prefix}{name}"] * size for name, size in sizes.items()) / sum(sizes.values())

    return function


def _evoked_release(model: Model, values: Values) -> float:
    """Return the release by one spike over that without a drug: what adenosine leaves of it."""
    own = dict(model.parameters())
    gain, most = own["extracellular.adenosine_gain"].value, own["extracellular.release_gain_max"].value
    return min(most, (1 + gain) / (1 + gain * values["adenosine"]))


_INTERNEURONS = ("PV", "SST")
COMBINED: dict[str, Combined] = {
    one.name: one
    for one in (
        Combined("inhibitory_events", "Hz", "Spikes of interneurons that arrive at a pyramidal cell.",
                 ("rate_PV", "rate_SST"), _events(_INTERNEURONS)),
        Combined("excitatory_events", "Hz", "Spikes of pyramidal cells that arrive at a pyramidal cell.",
                 ("rate_PYR",), _events(("PYR",))),
        Combined("falling_share_interneurons", "1", "Share of interneurons that fire less than in the reference run.",
                 ("falling_share_PV", "falling_share_SST"), _mean_over_cells("falling_share_", _INTERNEURONS)),
        Combined("evoked_release", "1", "Release of glutamate by one spike, fold of that at the baseline.",
                 ("adenosine",), _evoked_release),
    )
}  # fmt: skip


def combined_value(name: str, model: Model, metrics: Values) -> float | None:
    """Return the value of a combination in one run; None where a metric of it is missing.

    Parameters
    ----------
    name : str
        With its window where it has one: ``inhibitory_events@infusion``.
    model : Model
    metrics : mapping
        Of the run: name with its window -> value.
    """
    plain, at, window = name.partition("@")
    one = COMBINED[plain]
    values = {metric: metrics.get(f"{metric}{at}{window}") for metric in one.metrics}
    known = {metric: value for metric, value in values.items() if value is not None}
    return one.function(model, known) if len(known) == len(values) else None
