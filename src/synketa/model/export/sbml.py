"""The cascade as SBML (level 3, version 2), so that other programs can run it; needs the extra ``sbml``.

Time is slow time, in s. What is an amount of something is a species, what is a fold of its baseline has no unit, and
everything else its own. Whatever jumps, and every corner of a course, is an event: no solver steps over it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from synketa.common.equation_text import declared
from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.units import unit_dimension
from synketa.model.export.course import Raised, Signal, corners_of
from synketa.model.export.document import Document, unit_of
from synketa.model.export.formulas import Formulas, number
from synketa.model.export.kinetics import Kinetics, write_kinetics
from synketa.model.signalling.cascade import Cascade

__all__ = ["Arm", "sbml_text"]

#: Dimension of a slope over time.
_BY_TIME = {"dimensionless": "frequency", "concentration": "concentration_rate"}
_LEVEL = "drug_level"  # the input of a cascade that follows what is administered


@dataclass(frozen=True)
class Arm:
    """What is done in one arm of an experiment.

    Attributes
    ----------
    title : str
    start : float
        Slow time at which the document's time is 0, s.
    kinetics : Kinetics, optional
        Doses and what they go through.
    held : dict of str to Raised
        Drug -> free concentrations that are held, mol/m3.
    administered : tuple of str
        The drugs whose level counts as what was administered.
    inputs : dict of str to Signal
        What the network gives, and the arms of the cascade, over slow time.
    notes : tuple of str
        What a reader of the document should know.
    """

    title: str
    start: float = 0.0
    kinetics: Kinetics | None = None
    held: Mapping[str, Raised] = field(default_factory=dict)
    administered: tuple[str, ...] = ()
    inputs: Mapping[str, Signal] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def sbml_text(cascade: Cascade, inputs: Mapping[str, Signal] | Arm | None = None) -> str:
    """Return the cascade as SBML: states with rate rules, expressions with assignment rules, time in s.

    Parameters
    ----------
    cascade : Cascade
    inputs : mapping or Arm, optional
        Input or drive -> a number, a `Pulse`, `Raised` from its baseline, or ``(times, values)`` joined by straight
        lines, constant before the first and after the last. What is left out stays at its baseline, as a parameter
        that can be set. An arm has doses as well.

    Returns
    -------
    str
        Consistent in all that libsbml checks, units and modelling practice as well.

    Raises
    ------
    SynketaError
        python-libsbml is not installed.
    ConfigurationError
        An unknown input, or a unit that SBML has not.
    """
    arm = inputs if isinstance(inputs, Arm) else Arm(cascade.title, inputs=dict(inputs or {}))
    _check(cascade, arm)
    document = Document(cascade.name, arm.title, (cascade.title, *arm.notes))
    _Writer(document, cascade, arm).write(cascade.values())
    return document.text()


def _check(cascade: Cascade, arm: Arm) -> None:
    where, known = f"cascade {cascade.name}", cascade.system.inputs
    faults = [unknown(where, "inputs", name, known) for name in arm.inputs if name not in known]
    for name in (_LEVEL, *cascade.levels) if arm.kinetics or arm.held else ():
        if name in arm.inputs:
            faults.append(
                Fault(where, f"inputs.{name}", "a course beside doses", "either of them: doses make the level")
            )
    if faults:
        raise ConfigurationError(*faults)


class _Writer:
    """Writer of a cascade and an arm into a document."""

    def __init__(self, document: Document, cascade: Cascade, arm: Arm) -> None:
        self.document, self.cascade, self.arm = document, cascade, arm
        self.names: dict[str, str] = {}
        self.units = {name: unit_dimension(unit) for name, unit in _declared_units(cascade).items()}

    def write(self, values: Mapping[str, float]) -> None:
        """Add everything: names of the cascade first, so that they are as in its file."""
        document, system = self.document, self.cascade.system
        for name, value in values.items():
            title = self.cascade.parameters[name].note
            self.names[name] = document.parameter(name, value, self._dimension(name), title=title)
        for name in system.inputs:
            self._input(name)
        self._states()
        for name in system.rules:
            self.names[name] = document.parameter(name, None, self._dimension(name), constant=False)
        free = write_kinetics(document, self.arm.kinetics, self.arm.start) if self.arm.kinetics else {}
        self._level(free)
        formulas = Formulas(self.names, {name: unit_of(self.units[name], name).name for name in self.names})
        for name, expression in system.rules.items():
            document.assignment(self.names[name], formulas.of(expression))
        for name, expression in system.rates.items():
            document.rate(self.names[name], formulas.of(expression))
        if self.arm.start:
            start = document.parameter("start", self.arm.start, "time", title="slow time at which time is 0")
            slow = document.parameter("slow_time", None, "time", constant=False, title="slow time of the experiment")
            document.assignment(slow, f"time + {start}")

    def _dimension(self, name: str) -> str:
        dimension = self.units[name]
        unit_of(dimension, name)
        assert dimension is not None
        return dimension

    def _states(self) -> None:
        """Add the states: species where the cascade says that they are amounts of something, folds of a baseline."""
        cell = ""
        for name in self.cascade.system.rates:
            start, dimension = self.cascade.text.start[name], self._dimension(name)
            if name in self.cascade.entities:
                cell = cell or self.document.compartment(
                    "cell", 1e-3, "holds folds of a baseline; its volume is nominal"
                )
                self.names[name] = self.document.species(name, cell, start, dimension=dimension)
            else:
                self.names[name] = self.document.parameter(name, start, dimension, constant=False)

    def _input(self, name: str) -> None:
        """Add an input of the cascade, with what it does over time; the level of drugs comes with them."""
        entry, dimension = self.cascade.inputs[name], self._dimension(name)
        if (name == _LEVEL or name in self.cascade.levels) and (self.arm.kinetics or self.arm.held):
            self.names[name] = self.document.parameter(name, None, dimension, constant=False, title=entry.title)
            return
        self.names[name] = self._course(
            name, self.arm.inputs.get(name, entry.baseline), entry.baseline, dimension, entry.title
        )

    def _course(self, name: str, signal: Signal, baseline: float, dimension: str, title: str) -> str:
        """Add a variable that follows a signal: constant, in steps, or along lines whose corners are events."""
        document, unit = self.document, unit_of(dimension, name)
        corners = corners_of(signal, baseline, self.arm.start)
        value, slope = corners.first
        if corners.is_stepped:
            added = document.parameter(name, value, dimension, constant=not corners.later, title=title)
            for time, reached, _ in corners.later:
                document.at(time, added, number(reached * unit.factor, unit.name))
            return added
        added = document.parameter(name, None, dimension, constant=False, title=title)
        by_time = _BY_TIME.get(dimension)
        unit_of(by_time, f"the slope of {name}, a {dimension}")
        assert by_time is not None
        level = document.parameter(f"{name}_from", value, dimension, constant=False, title=f"{name} at its last corner")
        rise = document.parameter(f"{name}_slope", slope, by_time, constant=False, title=f"slope of {name} since then")
        since = document.parameter(f"{name}_since", 0.0, "time", constant=False, title="time of that corner")
        document.assignment(added, f"{level} + {rise} * (time - {since})")
        for time, start, climb in corners.later:
            document.at(time, level, number(start * unit.factor, unit.name))
            document.at(time, rise, number(climb * unit.factor, unit_of(by_time, name).name))
            document.at(time, since, number(time, "second"))
        return added

    def _level(self, free: Mapping[str, str]) -> None:
        """Make levels of drugs what doses and clamps bring of those that are administered."""
        given = self.arm.administered
        parts = [(drug, free[drug]) for drug in given if drug in free]
        for drug, steps in self.arm.held.items():
            held = self._course(f"held_{drug}", steps, 0.0, "concentration", f"free {drug} that is held")
            parts += [(drug, held)] if drug in given else []
        for name, drugs in {_LEVEL: given, **self.cascade.levels}.items():
            if name in self.names and (self.arm.kinetics or self.arm.held):
                own = " + ".join(part for drug, part in parts if drug in drugs)
                self.document.assignment(self.names[name], own or number(0, "micromolar"))


def _declared_units(cascade: Cascade) -> dict[str, str]:
    """Return the unit of every name of a cascade's text."""
    names = declared(cascade.text.equations)
    return {**names.states, **names.shared, **names.cell}
