"""From spines to a rating scale: an observer is a named hypothesis, with constants that one trial fixed.

Points of a patient at time t are ``(S + wander(t)) exp(-benefit(t) - placebo(t)) + error``, rounded and held on the
scale. The benefit is a sum of terms, of which a hypothesis has some::

    spine_gain (spines(t) - spines(0))+  +  connectivity_gain (c(t) - c(0))+  +  acute_gain A(t)

with c the AMPA strength that spines and their synapses give, and A the surge that the dendrite has seen, forgotten
within ``acute_memory``: ``dA/dt = (drive - 1)+ - A/acute_memory``, in hours. All else is rating, not biology: a
placebo response that differs between patients, the wandering of the illness, the rater's error.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Noun, Parameter, of, validated
from synketa.common.paths import model_files, models_folder
from synketa.common.toml_files import display_path, read_toml, shadowed
from synketa.common.units import HOUR, parse_quantity

__all__ = ["SERIES", "Observer", "Target", "acute_trace", "load_observer", "observer_files", "observer_names"]

Array = NDArray[np.float64]
Gain = Annotated[Parameter, of("dimensionless")]
Time = Annotated[Parameter, of("time")]

#: What observers read of the slow side, and reports correlate with scores.
SERIES = ("spines", "spine_AMPA_factor", "drive", "bdnf", "mtorc1", "protein")


_SHARES = ("responsive", "mu_gate")


class Constants(Noun):
    """What turns biology into points.

    Attributes
    ----------
    spine_gain : Parameter
        Benefit for each fold of spines beyond the patient's own at the first dose.
    connectivity_gain : Parameter
        The same of the AMPA strength of spines.
    acute_gain : Parameter
        Benefit for each hour of twice the usual drive.
    acute_memory : Parameter
        After which the surge's own effect is forgotten.
    responsive : Parameter
        Share of patients in whom biology reaches mood at all.
    mu_gate : Parameter
        Share of the benefit that needs mu-opioid receptors which no antagonist holds.
    placebo : Parameter
        Mean placebo benefit at its height; patients are spread exponentially around it.
    placebo_onset, placebo_decay : Parameter
    wander : Parameter
        Standard deviation of the illness over weeks, points.
    wander_time : Parameter
        Its correlation time.
    rater : Parameter
        Standard deviation of a rating, points.
    """

    spine_gain: Gain
    connectivity_gain: Gain
    acute_gain: Gain
    acute_memory: Time
    responsive: Gain
    mu_gate: Gain
    placebo: Gain
    placebo_onset: Time
    placebo_decay: Time
    wander: Gain
    wander_time: Time
    rater: Gain


class Target(Noun):
    """A published number that constants are fitted to."""

    of: Annotated[str, Field(pattern="^(response|difference)$")]
    arm: str
    than: str | None = None
    visit: str
    value: float
    source: str


class Fit(Noun):
    """What was fitted, and to what."""

    trial: str
    constants: list[str]
    targets: Annotated[list[Target], Field(min_length=1)]
    shares: dict[str, float] = Field(default_factory=dict)


class Observer(Noun):
    """A hypothesis on how the slow side reaches a rating scale.

    Attributes
    ----------
    name, title, claim : str
    scale : str
        E.g. ``MADRS``.
    most : float
        Points of the worst state.
    constants : Constants
    fit : Fit
    """

    name: str
    title: str
    claim: str
    sources: list[str] = Field(default_factory=list)
    scale: str
    most: float
    constants: Constants
    fit: Fit

    @property
    def values(self) -> dict[str, float]:
        """The constants by name, in SI units."""
        return {name: getattr(self.constants, name).value for name in type(self.constants).model_fields}

    @property
    def status(self) -> dict[str, str]:
        """Constant -> ``published``, ``fitted``, ``assumed`` or ``derived``."""
        return {name: getattr(self.constants, name).status for name in type(self.constants).model_fields}

    def fitted_again(self, fitted: Mapping[str, float], source: str) -> Observer:
        """Return the observer with other values (SI) of its fitted constants, and what these were fitted to."""
        changed = {
            name: getattr(self.constants, name).model_copy(
                update={"value": fitted[name], "text": f"{fitted[name]:.4g}", "source": source}
            )
            for name in self.fit.constants
        }
        return self.model_copy(update={"constants": self.constants.model_copy(update=changed)})

    def with_values(self, changed: Mapping[str, str | float], where: str = "variant") -> dict[str, float]:
        """Return the constants with some in the place of others.

        Raises
        ------
        ConfigurationError
            A constant that it does not have, or a value of another dimension.
        """
        values = self.values
        for name, value in changed.items():
            if name not in values:
                raise ConfigurationError(unknown(where, name, name, values))
            dimension = getattr(self.constants, name).dimension
            try:
                values[name] = parse_quantity(value, dimension)
            except ConfigurationError as error:
                raise ConfigurationError(*(fault.under(where, name) for fault in error.faults)) from None
            if name in _SHARES and not 0 <= values[name] <= 1:
                raise ConfigurationError(Fault(where, name, str(value), "a share from 0 to 1"))
            if values[name] < 0:
                raise ConfigurationError(Fault(where, name, str(value), "0 or above"))
        return values


def observer_files() -> dict[str, Path]:
    """Return the shipped observers: name -> file."""
    return {path.stem: path for path in sorted((models_folder() / "observers").glob("*.toml"))}


def observer_names() -> list[str]:
    """Return the names of the shipped observers."""
    return list(observer_files())


@cache
def load_observer(name: str, models: str = "") -> Observer:
    """Read an observer by its name, or a file.

    Parameters
    ----------
    name : str
    models : str
        A folder of own models.

    Raises
    ------
    ConfigurationError
        There is none, or what is wrong with it.
    """
    files, shadowing = model_files("observers", models_folder(), models)
    if name in shadowing:
        raise ConfigurationError(shadowed(shadowing[name]))
    path = files.get(name, Path(name))
    if name not in files and not (path.suffix == ".toml" and path.is_file()):
        raise ConfigurationError(unknown("observer", "", name, files, ", or a .toml file"))
    where = display_path(path)
    observer = validated(Observer, read_toml(path), where)
    if observer.name != path.stem:
        raise ConfigurationError(Fault(where, "name", f'"{observer.name}"', f'"{path.stem}", as the file'))
    names = type(observer.constants).model_fields
    faults = [
        unknown(where, f"fit.constants[{i}]", n, names) for i, n in enumerate(observer.fit.constants) if n not in names
    ]
    for key in _SHARES:
        if not 0 <= getattr(observer.constants, key).value <= 1:
            faults.append(
                Fault(where, f"constants.{key}", getattr(observer.constants, key).text, "a share from 0 to 1")
            )
    if faults:
        raise ConfigurationError(*faults)
    return observer


def acute_trace(times: Array, drive: Array, memory: float) -> Array:
    """Return the surge that is remembered, in hours of twice the usual drive, shape (n, times).

    Parameters
    ----------
    times : ndarray, shape (times,)
        s.
    drive : ndarray, shape (n, times)
        Fold; linear between the times.
    memory : float
        s.
    """
    excess = np.maximum(drive - 1.0, 0.0)
    trace = np.zeros_like(excess)
    for k, step in enumerate(np.diff(times)):
        fade = np.exp(-step / memory)
        start, slope = excess[:, k], (excess[:, k + 1] - excess[:, k]) / step
        # the integral of (start + slope s) exp(-(step - s)/memory) over the step
        steady = memory * (1 - fade)
        trace[:, k + 1] = trace[:, k] * fade + start * steady + slope * memory * (step - steady)
    return trace / HOUR


def benefit(values: Mapping[str, float], at: Mapping[str, Array]) -> Array:
    """Return the benefit that biology brings, before shares of patients and gates.

    Parameters
    ----------
    values : mapping
        The constants, SI.
    at : mapping
        ``spines`` and ``connectivity`` beyond those at the first dose, and ``acute``, all of one shape.
    """
    return np.asarray(
        values["spine_gain"] * np.maximum(at["spines"], 0.0)
        + values["connectivity_gain"] * np.maximum(at["connectivity"], 0.0)
        + values["acute_gain"] * at["acute"]
    )


def placebo_course(values: Mapping[str, float], since: Any) -> Array:
    """Return how much of its height the placebo benefit has, some time (s) after the first dose."""
    t = np.asarray(since, dtype=float)
    return np.asarray((1 - np.exp(-t / values["placebo_onset"])) * np.exp(-t / values["placebo_decay"]))
