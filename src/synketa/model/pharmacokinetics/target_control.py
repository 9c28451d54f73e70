"""A pump that is controlled by a target: which rates bring plasma or brain to a concentration and hold it.

The pump knows the kinetics of a set and what it has infused itself, and sets a new rate every few seconds. For plasma
the rate is the one that meets the target at the end of the interval (Bailey and Shafer 1991); for the effect site the
one after which, with the pump off again, the concentration there peaks at the target, without overshoot
(Shafer and Gregg 1992). Both use nothing but the linearity of the kinetics, so any set will do.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError, Fault
from synketa.model.pharmacokinetics.administration import propagated, system_of, volume_of
from synketa.model.pharmacokinetics.compartments import Dose, PharmacokineticSet

__all__ = ["DEFAULT_MOST", "SITES", "UPDATE", "PumpRun", "Target", "pump_to_targets"]

Array = NDArray[np.float64]

#: Where a concentration may be aimed at: in plasma, bound and free together, or free in the brain.
SITES = ("plasma", "brain")

#: kg/s: what a syringe of 10 mg/mL delivers at 1200 mL/h, the fastest rate of common pumps.
DEFAULT_MOST = 1200.0 * 10e-6 / 3600.0

#: s between new rates, where a line does not say it.
UPDATE = 10.0

_FURTHEST = 3600.0  # s that an effect-site peak is looked for
_NEAR = 0.02  # of a target: reached


@dataclass(frozen=True)
class Target:
    """What a pump is set to, and for how long.

    Attributes
    ----------
    concentration : float
        mol/m3, or kg/m3 (then `is_mass`).
    is_mass : bool
    start, stop : float
        s.
    """

    concentration: float
    is_mass: bool
    start: float
    stop: float


@dataclass(frozen=True)
class PumpRun:
    """What a pump did.

    Attributes
    ----------
    doses : tuple of Dose
        Infusions at constant rate, one after the other; none of rate 0.
    reached : tuple of float
        For every target: the concentration nearest to it at the end of any interval, in its own unit.
    when : tuple of float
        When that, or one within 2 % of the target, was first there, s.
    most : tuple of float
        The highest rate that was used for it, kg/s.
    intervals : tuple of (float, float, float)
        Start (s), stop (s) and rate (kg/s) of every interval, those of rate 0 too: they lie where they do in any body.
    """

    doses: tuple[Dose, ...]
    reached: tuple[float, ...]
    when: tuple[float, ...]
    most: tuple[float, ...]
    intervals: tuple[tuple[float, float, float], ...] = field(default=(), repr=False)

    def is_met(self, place: int, target: Target) -> bool:
        """Say whether a target was reached to 2 %."""
        return abs(self.reached[place] - target.concentration) <= _NEAR * target.concentration + 1e-15


class _Pump:
    """The kinetics of one drug into a vein, in steps of the pump."""

    def __init__(self, pk_set: PharmacokineticSet, drug: str, site: str, update: float, body_mass: float) -> None:
        states, A = system_of(pk_set, body_mass)
        row = {name: index for index, name in enumerate(states)}
        parts = {part: share.value for part, share in pk_set.mixtures.get(drug, {}).items()} or {drug: 1.0}
        vein, self.molar_mass, look = np.zeros(len(states)), 0.0, np.zeros(len(states))
        for part, share in parts.items():
            substance = pk_set.substances.get(part)
            sites = [s for s in pk_set.routes.get("iv", {}).values() if pk_set.compartments[s.target].substance == part]
            if substance is None or not sites:
                raise ConfigurationError(Fault(pk_set.name, "route", '"iv"', f"a set with {part} into a vein"))
            vein[row[sites[0].target]] += share / (substance.dosed_molar_mass or substance.molar_mass).value
            per_amount = 1.0 / volume_of(pk_set, substance.plasma, body_mass)
            look[row[substance.plasma if site == "plasma" else f"brain.{part}"]] = per_amount
            self.molar_mass += share * substance.molar_mass.value
        self.look = look
        steps = [propagated(A, np.zeros(len(states)), unit, np.array([update]))[0] for unit in np.eye(len(states))]
        self.step = np.array(steps).T
        self.gain = propagated(A, vein, np.zeros(len(states)), np.array([update]))[0]
        self.state = np.zeros(len(states))
        self._ahead = self._looks_ahead(max(2, math.ceil(_FURTHEST / update)) if site == "brain" else 1)
        self.unit = self._ahead @ self.gain  # what one interval at rate 1 brings, at the end of it and later

    def _looks_ahead(self, most: int) -> Array:
        """Return the rows that read the concentration after 0, 1, ... further intervals, until a unit's peak."""
        rows = [self.look]
        while len(rows) < most:
            following = rows[-1] @ self.step
            if following @ self.gain < rows[-1] @ self.gain:
                break
            rows.append(following)
        return np.array(rows)

    def rate(self, target: float, limit: float) -> float:
        """Return the rate of the next interval for a target in mol/m3, kg/s.

        The highest after which the concentration stays at or below the target with the pump off: the fixed point
        that the search of Shafer and Gregg for the peak's time ends at, and in plasma the rate of Bailey and Shafer.
        """
        if target <= 0:
            return 0.0
        rest = self._ahead @ (self.step @ self.state)  # with the pump off
        return min(max(float(np.min((target - rest) / self.unit)), 0.0), limit)

    def advance(self, rate: float) -> float:
        """Infuse at a rate for an interval; return the concentration after it, mol/m3."""
        self.state = self.step @ self.state + rate * self.gain
        return float(self.look @ self.state)


def pump_to_targets(
    pk_set: PharmacokineticSet,
    drug: str,
    targets: Sequence[Target],
    site: str = "plasma",
    body_mass: float | None = None,
    most: float = DEFAULT_MOST,
    update: float = UPDATE,
) -> PumpRun:
    """Return what a pump infuses into a vein for targets one after the other.

    Parameters
    ----------
    pk_set : PharmacokineticSet
        What the pump knows of the body; the body itself may be another.
    drug : str
        A substance or a mixture of the set; of a mixture the sum is aimed at.
    targets : sequence of Target
        In order of time; a target ends where the next one starts.
    site : str
        One of `SITES`.
    body_mass : float, optional
        kg; by default that of the set.
    most : float
        The pump's highest rate, kg/s.
    update : float
        How often the rate is set, s.

    Raises
    ------
    ConfigurationError
        A drug that the set does not take into a vein.

    References
    ----------
    Bailey and Shafer 1991, IEEE Trans Biomed Eng 38:522; Shafer and Gregg 1992, J Pharmacokinet Biopharm 20:147
    """
    mass = pk_set.body_mass.value if body_mass is None else body_mass
    return _pumped(_Key(pk_set), drug, tuple(targets), site, mass, most, update)


class _Key:
    """A set as part of the key of a cache: by identity, for sets are frozen and kept."""

    def __init__(self, pk_set: PharmacokineticSet) -> None:
        self.pk_set = pk_set

    def __hash__(self) -> int:
        return id(self.pk_set)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.pk_set is self.pk_set


@lru_cache(maxsize=64)
def _pumped(
    key: _Key, drug: str, targets: tuple[Target, ...], site: str, mass: float, most: float, update: float
) -> PumpRun:
    pump = _Pump(key.pk_set, drug, site, update, mass)
    rates: list[tuple[float, float, float]] = []
    reached, when, highest = [], [], []
    now = targets[0].start if targets else 0.0
    for place, target in enumerate(targets):
        scale = pump.molar_mass if target.is_mass else 1.0
        stop = min([target.stop, *(other.start for other in targets[place + 1 : place + 2])])
        best, met, used = math.inf, math.nan, 0.0
        while now < target.start - 1e-6:  # off between targets
            pump.advance(0.0)
            now += update
        while now < stop - 1e-6:
            rate = float(f"{pump.rate(target.concentration / scale, most):.6g}")
            level = pump.advance(rate) * scale
            rates.append((now, min(now + update, stop), rate))
            now, used = now + update, max(used, rate)
            if abs(level - target.concentration) < abs(best - target.concentration):
                if not abs(best - target.concentration) <= _NEAR * target.concentration:
                    met = now
                best = level
        reached.append(best)
        when.append(met)
        highest.append(used)
    doses = tuple(
        Dose(drug, "iv", start, stop - start, float(f"{rate * (stop - start):.12g}"), False)
        for start, stop, rate in _joined(rates)
        if rate > 0
    )
    return PumpRun(doses, tuple(reached), tuple(when), tuple(highest), tuple(rates))


def _joined(rates: Sequence[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Return intervals of one rate that follow each other as one."""
    joined: list[tuple[float, float, float]] = []
    for start, stop, rate in rates:
        if joined and joined[-1][2] == rate and abs(joined[-1][1] - start) < 1e-6:
            joined[-1] = (joined[-1][0], stop, rate)
        else:
            joined.append((start, stop, rate))
    return joined
