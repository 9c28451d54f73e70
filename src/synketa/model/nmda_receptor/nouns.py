"""Drugs, and the receptor that they block, as their files say it."""

from __future__ import annotations

import re
from typing import Annotated, Literal, Self, get_args

from pydantic import BeforeValidator, Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Noun, Parameter, of
from synketa.common.units import NUMBER, parse_quantity

__all__ = [
    "BindingRate",
    "Concentration",
    "Drug",
    "MeasuredIC50",
    "Pool",
    "Potential",
    "Rate",
    "Receptor",
    "drug_numbers",
]

Subunit = Literal["2A", "2B", "2C", "2D"]


MolarMass = Annotated[Parameter, of("molar_mass")]
Concentration = Annotated[Parameter, of("concentration")]
BindingRate = Annotated[Parameter, of("binding_rate")]
Rate = Annotated[Parameter, of("frequency")]
Potential = Annotated[Parameter, of("voltage")]
Number = Annotated[Parameter, of("dimensionless")]


def _number(dimension: str) -> BeforeValidator:
    """Turn a text with a unit into a float: a condition of a measurement, not a parameter."""
    return BeforeValidator(lambda raw: parse_quantity(raw, dimension))


class MeasuredIC50(Noun):
    """One measured IC50 and what it is to the model.

    Attributes
    ----------
    status : str
        ``input``: the model's Kd is this number. ``fitted``: a constant of the receptor was fitted to it.
        ``prediction``: nothing was fitted to it.
    """

    subunit: Subunit
    Mg: Annotated[float, _number("concentration")]
    V: Annotated[float, _number("voltage")]
    value: Annotated[float, _number("concentration")]
    status: Literal["input", "fitted", "prediction"]
    source: str
    note: str = ""


class Drug(Noun):
    """A pore blocker of the NMDA receptor, or a metabolite of one.

    Attributes
    ----------
    Kd : dict
        Subunit -> dissociation constant without magnesium, at the potential `V_Kd`.
    kon : Parameter
        Binding rate to a pore that is gated and free of magnesium.
    k_leak : Parameter
        Rate at which a blocker leaves a closed pore. A fraction exp(-k_leak t) stays trapped over a time t
        without agonist; see `trapped_fraction`.
    V_Kd, v_off : Parameter
        Unbinding is kon Kd exp((V - V_Kd)/v_off): it speeds up e-fold per `v_off` of depolarisation.
    occupancy_IC50 : Parameter, optional
        Unbound plasma concentration of half occupancy in vivo.
    salt : Parameter, optional
        Molar mass of the usual salt; `molar_mass` is that of the base.
    measured_IC50 : list of MeasuredIC50
    aliases : tuple of str
        Other names that experiments may call it by; no two drugs have the same.
    """

    name: str
    title: str
    aliases: tuple[str, ...] = ()
    notes: str = ""
    molar_mass: MolarMass
    salt: MolarMass | None = None
    enantiomer_of: str | None = None
    metabolite_of: str | None = None
    Kd: dict[Subunit, Concentration]
    kon: BindingRate
    k_leak: Rate
    V_Kd: Potential
    v_off: Potential
    occupancy_IC50: Concentration | None = None
    measured_IC50: tuple[MeasuredIC50, ...] = ()

    @model_validator(mode="after")
    def _signs(self) -> Self:
        positive = {"molar_mass": self.molar_mass, "kon": self.kon, "v_off": self.v_off, "salt": self.salt}
        positive |= {"occupancy_IC50": self.occupancy_IC50} | {f"Kd.{key}": Kd for key, Kd in self.Kd.items()}
        faults = [
            Fault("", key, f'"{p.text}"', "a value above 0")
            for key, p in positive.items()
            if p is not None and p.value <= 0
        ]
        if self.k_leak.value < 0:
            faults.append(Fault("", "k_leak", f'"{self.k_leak.text}"', "a rate of 0 or above"))
        missing = [subunit for subunit in get_args(Subunit) if subunit not in self.Kd]
        if missing:
            faults.append(Fault("", "Kd", f"none of {', '.join(missing)}", "a Kd for each of 2A, 2B, 2C, 2D"))
        if faults:
            raise ConfigurationError(*faults)
        return self

    def in_molar_units(self, text: object) -> str | None:
        """Return a mass concentration, e.g. ``"240 ng/mL"``, as an amount of the base: "1.01 uM"; None for others."""
        try:
            return f"{parse_quantity(text, 'mass_concentration') / self.molar_mass.value * 1e3:.3g} uM"
        except ConfigurationError:
            return None

    def in_mass_units(self, text: object) -> str | None:
        """Return a dose in moles, e.g. ``"2 umol/kg"``, as a mass of the base: "0.475 mg/kg"; None for others."""
        match = _MOLES.fullmatch(text) if isinstance(text, str) else None
        if match is None:
            return None
        moles = float(match[1]) * _PREFIXES[match[2].replace("\u00b5", "u").replace("\u03bc", "u")]
        return f"{moles * self.molar_mass.value * 1e6:.3g} mg{re.sub(r'[ ]', '', match[3])}"


#: A dose in moles: number, prefix, and per what.
_MOLES = re.compile(rf"\s*({NUMBER})\s*([mun\u00b5\u03bcp]?)mol(?:e?s)?((?:\s*/\s*(?:kg|h|hr|min|d|day))*)\s*")
_PREFIXES = {"": 1.0, "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12}


class Pool(Noun):
    """Receptors that share one magnesium affinity; a drug's Kd is the mean over their subunits.

    Attributes
    ----------
    M : Parameter
        Magnesium constant at 0 mV: K_Mg(V) = M exp(V / v_Mg).
    """

    subunits: tuple[Subunit, ...] = Field(min_length=1)
    M: Concentration
    note: str = ""


#: A sum over the drugs of a run, in a receptor's text.
_SUM = re.compile(r"sum_over_drugs\(([^()]*)\)")


class ReceptorText(Noun):
    """The same receptor as every cell carries it, in Brian2 syntax.

    Attributes
    ----------
    equations : str
        A line with ``{drug}`` stands for as many lines as there are drugs, ``sum_over_drugs(...)`` for a sum over them.
    block_step : str
        What one of the drugs does, ``{drug}`` its number.
    conductance_step : str
        What all of them leave.
    """

    equations: str
    block_step: str
    conductance_step: str

    def for_drugs(self, number: int) -> str:
        """Return the equations for so many drugs in the pore; none takes as much as one."""
        drugs = drug_numbers(number)

        def terms(match: re.Match[str]) -> str:
            return "(" + " + ".join(_numbered(match[1], drug) for drug in drugs) + ")"

        lines: list[str] = []
        for line in _SUM.sub(terms, self.equations).splitlines():
            lines += [_numbered(line, drug) for drug in drugs] if "{drug}" in line else [line]
        return "\n".join(lines)

    def block_steps(self, number: int) -> list[str]:
        """Return what each of so many drugs does in a step of block."""
        return [_numbered(self.block_step, drug) for drug in drug_numbers(number)]

    def in_symbols(self) -> tuple[str, str, str]:
        """Return equations, step of block and of conductance with the letter d for the number of a drug."""
        return _numbered(self.equations, "d"), _numbered(self.block_step, "d"), self.conductance_step


def drug_numbers(count: int) -> range:
    """Return the numbers of the drugs in the pore, from 1; a receptor that no drug reaches is made as for one."""
    return range(1, max(1, count) + 1)


def _numbered(text: str, drug: int | str) -> str:
    return text.replace("{drug}", str(drug))


class Receptor(Noun):
    """Subunit pools, magnesium, and the switches of the mechanism (1 on, 0 off)."""

    name: str
    title: str
    description: str = ""
    Mg: Concentration
    v_Mg: Potential
    Mg_competition: Number
    use_dependence: Number
    voltage_dependence: Number
    tonic_gated: Number
    pools: dict[str, Pool]
    text: ReceptorText

    @model_validator(mode="after")
    def _signs(self) -> Self:
        positive = {f"pools.{key}.M": pool.M for key, pool in self.pools.items()} | {"v_Mg": self.v_Mg}
        faults = [Fault("", key, f'"{p.text}"', "a value above 0") for key, p in positive.items() if p.value <= 0]
        if self.Mg.value < 0:
            faults.append(Fault("", "Mg", f'"{self.Mg.text}"', "a concentration of 0 or above"))
        switches = {name: getattr(self, name) for name in ("Mg_competition", "use_dependence", "voltage_dependence")}
        faults += [
            Fault("", name, f'"{p.text}"', "a number from 0 (off) to 1 (on)")
            for name, p in switches.items()
            if not 0 <= p.value <= 1
        ]
        if not 0 < self.tonic_gated.value <= 1:
            faults.append(Fault("", "tonic_gated", f'"{self.tonic_gated.text}"', "a share above 0, at most 1"))
        if faults:
            raise ConfigurationError(*faults)
        return self

    def pool_of(self, subunit: str) -> str:
        """Return the name of the pool that a subunit belongs to."""
        for name, pool in self.pools.items():
            if subunit in pool.subunits:
                return name
        known = [subunit for pool in self.pools.values() for subunit in pool.subunits]
        raise ConfigurationError(unknown(self.name, "subunit", subunit, known))
