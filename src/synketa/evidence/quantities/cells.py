"""Quantities of cells and spines that need no run: what the equations say by themselves."""

from __future__ import annotations

import numpy as np

from synketa.common.equation_text import names_in
from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Parameter
from synketa.common.units import parse_quantity
from synketa.evidence.quantities.registry import quantity
from synketa.model.composite import Model
from synketa.model.signalling.integrator import integrate
from synketa.model.signalling.readouts import turnover

__all__: list[str] = []

#: What a drug changes in the text of a cell: its block, and what is left of the receptors.
_OF_DRUG = ("b_", "block_", "available_", "level_", "tonic_2AB", "tonic_2CD", "I_NMDA")


@quantity("1")
def parameter(model: Model, path: str, over: str = "") -> float:
    """Return a number of the model's files without a dimension, or one over another."""
    values = dict(model.parameters())
    for name in filter(None, (path, over)):
        if name not in values:
            raise ConfigurationError(unknown("", "observable", name, values))
    if not over and values[path].dimension != "dimensionless":
        raise ConfigurationError(Fault("", "observable", f"{path}, in {values[path].dimension}", "a pure number"))
    return values[path].value / (values[over].value if over else 1.0)


@quantity("s")
def waiting_time(model: Model, rate: str) -> float:
    """Return the half-life, ln 2 over a rate of the model's files."""
    values: dict[str, Parameter] = dict(model.parameters())
    if rate not in values:
        raise ConfigurationError(unknown("", "observable", rate, values))
    return float(np.log(2) / values[rate].value)


@quantity("Hz")
def target_rate(model: Model, population: str) -> float:
    """Return the rate that the baseline of a population is calibrated to."""
    if population not in model.circuit.populations:
        raise ConfigurationError(unknown("", "observable", population, model.circuit.populations))
    return model.circuit.populations[population].parameters["target_rate"].value


@quantity("1")
def without_NMDA_receptors(model: Model) -> float:
    """Return what a drug does to cells whose glutamate receptors are blocked: 1, where it acts on nothing else.

    No line of the circuit's text may know of it but the current through NMDA receptors.
    """
    texts = [model.circuit.text.equations, *(own.equations for own in model.circuit.populations.values())]
    for line in "\n".join(texts).splitlines():
        if ":" in line and (names := {n for n in names_in(line.partition("=")[2].rpartition(":")[0])}):
            touched = sorted(name for name in names - {"I_NMDA"} if name.startswith(_OF_DRUG[:-1]))
            if touched:
                got = f"{touched[0]} in {line.strip()[:80]}"
                raise ConfigurationError(Fault("circuit", "text", got, "a drug that acts on NMDA receptors only"))
    return 1.0


@quantity("1")
def has_NMDA_receptors(model: Model, population: str) -> float:
    """Return the share of the cells of a population that has NMDA receptors: every one, or none."""
    if population not in model.circuit.populations:
        raise ConfigurationError(unknown("", "observable", population, model.circuit.populations))
    own = model.circuit.populations[population].parameters
    names = ("background_NMDA_ratio", "recurrent_NMDA_ratio", "g_tonic_NMDA")
    return float(any(own[name].value > 0 for name in names if name in own))


@quantity("1")
def kept_spines(model: Model, over: str, observer: str = "") -> float:
    """Return the share of all spines of one session that is there at another, without a drug or stress."""
    return 1 - _turned_over(model, over, observer)[1]


@quantity("1")
def lost_spines(model: Model, over: str, observer: str = "") -> float:
    """Return the share of all spines of one session that is gone at another, without a drug or stress."""
    return _turned_over(model, over, observer)[1]


def _turned_over(model: Model, over: str, observer: str) -> tuple[float, float]:
    """Return formed and lost spines between two sessions at rest."""
    stop = parse_quantity(over, "time")
    if observer not in ("", "in_slices", "in_vivo"):
        raise ConfigurationError(unknown("", "observable", observer, ("in_slices", "in_vivo")))
    series = integrate(model.cascade, np.linspace(0, stop, 400), {"imaging": 1.0})
    return turnover(model.cascade, series, 0.0, stop, observer=observer)  # type: ignore[arg-type]
