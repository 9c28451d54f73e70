"""A published set of compartments, flows and routes, and the doses that it is for, as data."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Noun, Parameter, of
from synketa.model.pharmacokinetics.usual_names import unknown_route

__all__ = [
    "ELIMINATED",
    "ROUTES",
    "Allometry",
    "Compartment",
    "Dose",
    "Flow",
    "PharmacokineticSet",
    "Site",
    "Substance",
]

Route = Literal["iv", "im", "ip", "sc", "intranasal", "oral"]
ROUTES: tuple[str, ...] = get_args(Route)

#: The word for "out of the body" at the end of a flow.
ELIMINATED = "eliminated"


MolarMass = Annotated[Parameter, of("molar_mass")]
Number = Annotated[Parameter, of("dimensionless")]
Rate = Annotated[Parameter, of("frequency")]
Duration = Annotated[Parameter, of("time")]
BodyMass = Annotated[Parameter, of("body_mass")]
Volume = Annotated[Parameter, of("volume", "volume_per_body_mass")]
Clearance = Annotated[Parameter, of("flow", "flow_per_body_mass")]


@dataclass(frozen=True)
class Dose:
    """One line of a dosing table.

    Attributes
    ----------
    drug : str
        A substance or mixture of the pharmacokinetic set, e.g. ``"ketamine"``.
    route : str
        One of `ROUTES`.
    start : float
        s, on the clock of the times at which concentrations are asked for.
    duration : float
        s; 0 is a bolus, anything longer an infusion at constant rate.
    amount : float
        kg, or kg per kg of body when `per_body_mass`. As base, unless the set says otherwise.
    per_body_mass : bool
    """

    drug: str
    route: str
    start: float
    duration: float
    amount: float
    per_body_mass: bool

    def __post_init__(self) -> None:
        faults = []
        if not math.isfinite(self.start):
            faults.append(Fault("dose", "start", repr(self.start), "a finite time in s"))
        for name in ("duration", "amount"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0):
                faults.append(Fault("dose", name, repr(value), "a finite number, 0 or above"))
        if self.route not in ROUTES:
            faults.append(unknown_route("dose", "route", self.route, ROUTES))
        if faults:
            raise ConfigurationError(*faults)


class Substance(Noun):
    """A drug or metabolite: what turns its plasma amount into free brain concentration.

    Attributes
    ----------
    plasma : str
        The compartment whose concentration is the plasma concentration.
    f_u : Parameter
        Unbound fraction in plasma.
    Kp_uu : Parameter
        Unbound brain to unbound plasma ratio at equilibrium.
    k_e0 : Parameter
        Rate at which the free brain concentration follows the unbound plasma concentration.
    dosed_molar_mass : Parameter, optional
        Where doses are stated as a salt: the molar mass that turns them into mol.
    counted_as : str, optional
        For a metabolite whose published volumes are *apparent*: they divide an amount that is counted as
        mass of this parent substance.
    """

    molar_mass: MolarMass
    plasma: str
    f_u: Number
    Kp_uu: Number
    k_e0: Rate
    dosed_molar_mass: MolarMass | None = None
    counted_as: str | None = None


class Compartment(Noun):
    """A well-mixed compartment that holds one substance."""

    substance: str
    volume: Volume | None = None


class Flow(Noun):
    """A first-order flow: rate x amount, or clearance x concentration of the compartment that it leaves.

    Attributes
    ----------
    source, target : str
        ``from`` and ``to`` in the file; ``to = "eliminated"`` leaves the body. Between compartments of
        two substances the flow is a metabolism, one mol to one.
    both_ways : bool
        The same clearance flows back.
    fraction : Parameter, optional
        The share that arrives at `target`; the rest is eliminated.
    """

    source: Annotated[str, Field(alias="from")]
    target: Annotated[str, Field(alias="to")]
    rate: Rate | None = None
    clearance: Clearance | None = None
    both_ways: bool = False
    fraction: Number | None = None


class Site(Noun):
    """One place at which a route delivers: directly, or through a depot that empties at rate `ka`.

    Attributes
    ----------
    target : str
        ``to`` in the file: a compartment.
    fraction : Parameter, optional
        The share of the dose that arrives here (bioavailability), 1 if absent.
    later_fraction, later_within : Parameter, optional
        The share of a dose that follows another of the same drug by the same route within so long.
    ka : Parameter, optional
        Absorption rate; absent: straight into the compartment.
    release : Parameter, optional
        Time over which a bolus enters the depot at constant rate.
    """

    target: Annotated[str, Field(alias="to")]
    fraction: Number | None = None
    ka: Rate | None = None
    release: Duration | None = None
    later_fraction: Number | None = None
    later_within: Duration | None = None

    @property
    def share(self) -> float:
        """The fraction as a number, 1 where the file has none."""
        return self.fraction.value if self.fraction is not None else 1.0

    def share_after(self, gap: float) -> float:
        """Return the share of a dose that starts so long (s) after the last one by its route; infinite: the first."""
        if self.later_fraction is None or self.later_within is None or gap > self.later_within.value:
            return self.share
        return self.later_fraction.value


class Allometry(Noun):
    """Scaling that the source states: values hold at `body_mass`, others scale by a power of mass."""

    body_mass: BodyMass
    volume_exponent: Number
    clearance_exponent: Number


class PharmacokineticSet(Noun):
    """One published set of compartments and the routes that it covers.

    Attributes
    ----------
    body_mass : Parameter
        The body for which the set is used when none is named.
    mixtures : dict
        Mixture -> substance -> share of the dose, e.g. a racemate of two enantiomers.
    """

    name: str
    title: str
    species: str
    description: str = ""
    body_mass: BodyMass
    substances: dict[str, Substance]
    compartments: dict[str, Compartment]
    flows: dict[str, Flow]
    routes: dict[Route, dict[str, Site]]
    mixtures: dict[str, dict[str, Number]] = Field(default={})
    allometry: Allometry | None = None

    @model_validator(mode="after")
    def _names_and_signs(self) -> Self:
        checks = (self._unknown_names, self._wrong_flows, self._wrong_sites, self._wrong_values)
        if faults := [fault for check in checks for fault in check()]:
            raise ConfigurationError(*faults)
        return self

    def _unknown_names(self) -> Iterator[Fault]:
        """Yield a fault for every name of a compartment or substance that is none."""
        compartments, substances = self.compartments, self.substances
        to_compartments = [(f"substances.{key}.plasma", s.plasma) for key, s in substances.items()]
        to_compartments += [(f"flows.{key}.from", f.source) for key, f in self.flows.items()]
        to_compartments += [(f"flows.{key}.to", f.target) for key, f in self.flows.items() if f.target != ELIMINATED]
        for route, sites in self.routes.items():
            to_compartments += [(f"routes.{route}.{key}.to", site.target) for key, site in sites.items()]
        to_substances = [(f"compartments.{key}.substance", c.substance) for key, c in compartments.items()]
        to_substances += [(f"substances.{k}.counted_as", s.counted_as) for k, s in substances.items() if s.counted_as]
        to_substances += [(f"mixtures.{key}", part) for key, parts in self.mixtures.items() for part in parts]
        for named, known in ((to_compartments, compartments), (to_substances, substances)):
            yield from (unknown("", path, name, known) for path, name in named if name not in known)
        for key in set(self.mixtures) & set(substances):
            yield Fault("", f"mixtures.{key}", "the name of a substance", "another name")
        for key, substance in substances.items():
            plasma = compartments.get(substance.plasma)
            if plasma is not None and (plasma.substance != key or plasma.volume is None):
                want = f"a compartment of {key} that has a volume"
                yield Fault("", f"substances.{key}.plasma", f'"{substance.plasma}"', want)

    def _wrong_flows(self) -> Iterator[Fault]:
        """Yield the faults of what flows between compartments."""
        for key, flow in self.flows.items():
            path = f"flows.{key}"
            if (flow.rate is None) == (flow.clearance is None):
                yield Fault("", path, "neither or both", "either rate or clearance")
            if flow.source == flow.target:
                yield Fault("", path, f"from {flow.source} to itself", "two ends")
            if flow.both_ways and (flow.target == ELIMINATED or flow.rate is not None or flow.fraction is not None):
                yield Fault("", f"{path}.both_ways", "true", "both_ways only with a clearance between two compartments")
            if flow.clearance is None:
                continue
            for end in [flow.source, flow.target] if flow.both_ways else [flow.source]:
                if end in self.compartments and self.compartments[end].volume is None:
                    yield Fault("", f"compartments.{end}", "no volume", f"a volume: {path} is a clearance")

    def _wrong_sites(self) -> Iterator[Fault]:
        """Yield the faults of where routes deliver."""
        for route, sites in self.routes.items():
            for key, site in sites.items():
                if site.release is not None and site.ka is None:
                    yield Fault("", f"routes.{route}.{key}.release", "no ka", "release only with ka")
                if (site.later_fraction is None) != (site.later_within is None):
                    yield Fault(
                        "", f"routes.{route}.{key}", "one of later_fraction and later_within", "both or neither"
                    )
            for gap in (math.inf, 0.0):  # of a first dose and of a later one
                shares: dict[str, float] = {}
                for site in sites.values():
                    if site.target in self.compartments:
                        substance = self.compartments[site.target].substance
                        shares[substance] = shares.get(substance, 0.0) + site.share_after(gap)
                for substance, total in shares.items():
                    if total > 1 + 1e-9:
                        got = f"{total:.4g} of the dose of {substance}"
                        yield Fault("", f"routes.{route}", got, "fractions that add up to at most 1")

    def _wrong_values(self) -> Iterator[Fault]:
        """Yield the faults of numbers that no body could have."""
        for path, parameter, positive in self.signed():
            if parameter.value < 0 or (positive and parameter.value == 0):
                want = "a value above 0" if positive else "a value of 0 or above"
                yield Fault("", path, f'"{parameter.text}"', want)
        for path, parameter in self._shares():
            if parameter.value > 1:
                yield Fault("", path, f'"{parameter.text}"', "a fraction from 0 to 1")
        for key, parts in self.mixtures.items():
            if abs((total := sum(part.value for part in parts.values())) - 1) > 1e-9:
                yield Fault("", f"mixtures.{key}", f"{total:.4g}", "shares that add up to 1")
        if self.allometry:
            values = [c.volume for c in self.compartments.values()] + [f.clearance for f in self.flows.values()]
            if any(v is not None and v.dimension.endswith("per_body_mass") for v in values):
                yield Fault("", "allometry", "values per body mass", "one of the two")

    def signed(self) -> Iterator[tuple[str, Parameter, bool]]:
        """Yield every parameter with its path and whether it must be above 0."""
        yield "body_mass", self.body_mass, True
        tables: list[tuple[str, object, dict[str, bool]]] = [("allometry", self.allometry, {"body_mass": True})]
        above_zero = dict.fromkeys(("molar_mass", "f_u", "Kp_uu", "k_e0", "dosed_molar_mass"), True)
        tables += [(f"substances.{key}", substance, above_zero) for key, substance in self.substances.items()]
        tables += [
            (f"compartments.{key}", compartment, {"volume": True}) for key, compartment in self.compartments.items()
        ]
        of_flows = dict.fromkeys(("rate", "clearance", "fraction"), False)
        tables += [(f"flows.{key}", flow, of_flows) for key, flow in self.flows.items()]
        of_sites = {"fraction": False, "ka": True, "release": True, "later_fraction": False, "later_within": True}
        for route, sites in self.routes.items():
            tables += [(f"routes.{route}.{key}", site, of_sites) for key, site in sites.items()]
        for path, noun, fields in tables:
            for name, positive in fields.items():
                if (value := getattr(noun, name, None)) is not None:
                    yield f"{path}.{name}", value, positive
        for key, parts in self.mixtures.items():
            yield from ((f"mixtures.{key}.{part}", value, False) for part, value in parts.items())

    def _shares(self) -> Iterator[tuple[str, Parameter]]:
        yield from ((f"substances.{key}.f_u", s.f_u) for key, s in self.substances.items())
        yield from ((f"flows.{key}.fraction", f.fraction) for key, f in self.flows.items() if f.fraction)
        for route, sites in self.routes.items():
            for name in ("fraction", "later_fraction"):
                shares = ((key, getattr(site, name)) for key, site in sites.items())
                yield from ((f"routes.{route}.{key}.{name}", share) for key, share in shares if share is not None)
