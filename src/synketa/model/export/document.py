"""An SBML document (level 3, version 2) under construction: units, names, variables, rules, reactions, events."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from synketa.common.errors import ConfigurationError, Fault, SynketaError

__all__ = ["Document", "Unit", "unit_of"]


class Unit(NamedTuple):
    """A unit of the document.

    Attributes
    ----------
    name : str
        As the document calls it.
    factor : float
        How many of it the SI unit of the dimension is.
    parts : tuple of (kind, exponent, scale)
        SBML's own units, each with a power of ten.
    """

    name: str
    factor: float
    parts: tuple[tuple[str, int, int], ...]


#: Dimension -> unit. Concentrations are micromolar, amounts micromol, volumes litres; the rest is SI.
UNITS = {
    "dimensionless": Unit("dimensionless", 1.0, ()),
    "time": Unit("second", 1.0, ()),
    "frequency": Unit("per_second", 1.0, (("second", -1, 0),)),
    "amount": Unit("micromole", 1e6, (("mole", 1, -6),)),
    "amount_rate": Unit("micromole_per_second", 1e6, (("mole", 1, -6), ("second", -1, 0))),
    "volume": Unit("litre", 1e3, ()),
    "flow": Unit("litre_per_second", 1e3, (("litre", 1, 0), ("second", -1, 0))),
    "concentration": Unit("micromolar", 1e3, (("mole", 1, -6), ("litre", -1, 0))),
    "concentration_rate": Unit("micromolar_per_second", 1e3, (("mole", 1, -6), ("litre", -1, 0), ("second", -1, 0))),
    "mass_concentration": Unit("nanogram_per_millilitre", 1e6, (("gram", 1, -9), ("litre", -1, -3))),
    "molar_mass": Unit("gram_per_mole", 1e3, (("gram", 1, 0), ("mole", -1, 0))),
    "binding_rate": Unit("per_micromolar_per_second", 1e-3, (("mole", -1, -6), ("litre", 1, 0), ("second", -1, 0))),
    "voltage": Unit("volt", 1.0, ()),
    "current": Unit("ampere", 1.0, ()),
    "conductance": Unit("siemens", 1.0, ()),
    "capacitance": Unit("farad", 1.0, ()),
}

#: Names that a formula takes for something else.
_TAKEN = {"time", "avogadro", "pi", "exponentiale", "inf", "infinity", "nan", "notanumber", "true", "false", "delay"}


def unit_of(dimension: str | None, what: str) -> Unit:
    """Return the unit that values of a dimension have in a document.

    Raises
    ------
    ConfigurationError
        SBML has none for it.
    """
    if dimension not in UNITS:
        want = f"a dimension that SBML has a unit for: {', '.join(UNITS)}"
        raise ConfigurationError(Fault("SBML", what, f"the dimension {dimension}", want))
    return UNITS[dimension]


class Document:
    """Writer of one model; what rules and events refer to is added before them.

    Parameters
    ----------
    name, title : str
    notes : sequence of str
        What a reader should know, a paragraph each.
    """

    def __init__(self, name: str, title: str, notes: tuple[str, ...] = ()) -> None:
        try:
            import libsbml
        except ImportError:
            raise SynketaError("SBML needs python-libsbml: pip install 'synketa[sbml]'") from None
        self._libsbml, self._names = libsbml, set(_TAKEN)
        self._events: dict[float, list[tuple[str, str]]] = {}
        self._document = libsbml.SBMLDocument(3, 2)
        self.model = self._document.createModel()
        self._reader = libsbml.L3ParserSettings()
        self._reader.setModel(self.model)
        self.model.setId(self.identifier(name))
        self.model.setName(title)
        if notes:
            paragraphs = "".join(f"<p>{escape(note)}</p>" for note in notes)
            self.model.setNotes(f'<body xmlns="http://www.w3.org/1999/xhtml">{paragraphs}</body>')
        for unit in UNITS.values():
            self._define(unit)
        self.model.setTimeUnits("second")
        self.model.setVolumeUnits("litre")
        self.model.setSubstanceUnits("micromole")
        self.model.setExtentUnits("micromole")

    def _define(self, unit: Unit) -> None:
        if not unit.parts:
            return
        definition = self.model.createUnitDefinition()
        definition.setId(unit.name)
        for kind, exponent, scale in unit.parts:
            part = definition.createUnit()
            part.setKind(self._libsbml.UnitKind_forName(kind))
            part.setExponent(exponent)
            part.setScale(scale)
            part.setMultiplier(1.0)

    def identifier(self, wanted: str) -> str:
        """Return a name that nothing in the document has: the wanted one, if need be with a number."""
        plain = re.sub(r"\W", "_", wanted)
        plain = plain if not plain[:1].isdigit() else f"_{plain}"
        name, number = plain, 2
        while name.lower() in self._names if name.lower() in _TAKEN else name in self._names:
            name, number = f"{plain}_{number}", number + 1
        self._names.add(name)
        return name

    # -------------------------------------------------------------------------------- variables

    def parameter(
        self, wanted: str, value: float | None, dimension: str, *, constant: bool = True, title: str = ""
    ) -> str:
        """Add a parameter with an SI value, or None where a rule gives it; return its name."""
        name, unit = self.identifier(wanted), unit_of(dimension, wanted)
        entry = self.model.createParameter()
        entry.setId(name)
        entry.setConstant(constant)
        entry.setUnits(unit.name)
        if title:
            entry.setName(title)
        if value is not None:
            entry.setValue(_tidy(value * unit.factor))
        return name

    def compartment(self, wanted: str, volume: float, title: str = "") -> str:
        """Add a compartment of a volume (m3); return its name."""
        name = self.identifier(wanted)
        entry = self.model.createCompartment()
        entry.setId(name)
        entry.setSpatialDimensions(3)
        entry.setSize(_tidy(volume * 1e3))
        entry.setUnits("litre")
        entry.setConstant(True)
        if title:
            entry.setName(title)
        return name

    def species(
        self, wanted: str, compartment: str, start: float = 0.0, *, dimension: str = "concentration", title: str = ""
    ) -> str:
        """Add a species: a concentration, an ``amount``, or a fold (``dimensionless``); return its name."""
        name, unit = self.identifier(wanted), unit_of(dimension, wanted)
        entry = self.model.createSpecies()
        entry.setId(name)
        entry.setCompartment(compartment)
        entry.setConstant(False)
        entry.setBoundaryCondition(False)
        entry.setHasOnlySubstanceUnits(dimension != "concentration")
        entry.setSubstanceUnits("dimensionless" if dimension == "dimensionless" else "micromole")
        if dimension == "concentration":
            entry.setInitialConcentration(_tidy(start * unit.factor))
        else:
            entry.setInitialAmount(_tidy(start * unit.factor))
        if title:
            entry.setName(title)
        return name

    # ------------------------------------------------------------------------ what moves them

    def assignment(self, variable: str, formula: str) -> None:
        """Make a variable follow a formula."""
        entry = self.model.createAssignmentRule()
        entry.setVariable(variable)
        entry.setMath(self._math(variable, formula))

    def rate(self, variable: str, formula: str) -> None:
        """Make a variable change at a rate."""
        entry = self.model.createRateRule()
        entry.setVariable(variable)
        entry.setMath(self._math(variable, formula))

    def reaction(
        self, wanted: str, sources: tuple[str, ...], targets: dict[str, float], formula: str, *, both_ways: bool = False
    ) -> None:
        """Add a reaction: what it takes one of, what it makes how many of, and its rate."""
        entry = self.model.createReaction()
        entry.setId(self.identifier(wanted))
        entry.setReversible(both_ways)
        for source in sources:
            taken = entry.createReactant()
            taken.setSpecies(source)
            taken.setStoichiometry(1.0)
            taken.setConstant(True)
        for target, share in targets.items():
            made = entry.createProduct()
            made.setSpecies(target)
            made.setStoichiometry(share)
            made.setConstant(True)
        entry.createKineticLaw().setMath(self._math(wanted, formula))

    def at(self, time: float, variable: str, formula: str) -> None:
        """Give a variable a new value at a time, s; what happens at one time is one event."""
        self._events.setdefault(float(time), []).append((variable, formula))

    def _math(self, name: str, formula: str) -> Any:
        tree = self._libsbml.parseL3FormulaWithSettings(formula, self._reader)
        if tree is None:
            raise SynketaError(f"{name}: {self._libsbml.getLastParseL3Error()}")
        return tree

    # -------------------------------------------------------------------------------- the text

    def text(self) -> str:
        """Return the document, checked for consistency in every respect that libsbml knows.

        Raises
        ------
        SynketaError
            It has errors or warnings.
        """
        for number, time in enumerate(sorted(self._events), start=1):
            event = self.model.createEvent()
            event.setId(self.identifier(f"event_{number}"))
            event.setUseValuesFromTriggerTime(True)
            trigger = event.createTrigger()
            trigger.setInitialValue(False)  # so that an event at the start fires
            trigger.setPersistent(True)
            trigger.setMath(self._math("event", f"time >= {time!r} second"))
            for variable, formula in self._events[time]:
                entry = event.createEventAssignment()
                entry.setVariable(variable)
                entry.setMath(self._math(variable, formula))
        self._events = {}
        if self._document.checkConsistency():
            raise SynketaError(f"the SBML is not consistent: {self._document.getErrorLog().toString()}")
        return str(self._libsbml.writeSBMLToString(self._document))


def _tidy(value: float) -> float:
    """Return a number without the last-bit dust of a change of unit."""
    return float(f"{value:.15g}")
