"""An experiment: a question as a file, read, checked in full and expanded into runs. Nothing is simulated.

Times of a time course are slow time T, with T = 0 where the file says so. In a clamp experiment network time
counts from the start of the measurement, and slow time is `acceleration` times that.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, at_most
from synketa.common.toml_files import display_path
from synketa.experiment.checks.data import data_faults, own_data
from synketa.experiment.checks.draft import ONLY_CONDITION, Draft, tables_of
from synketa.experiment.checks.drugs import (
    chosen_set,
    drug_axis_faults,
    drug_faults,
    faulty_file_faults,
    sets_of,
    species_faults,
    unread_clamp_faults,
    with_file_names,
)
from synketa.experiment.checks.expectations import expectation_faults, figure_faults, sign_faults, states_sign
from synketa.experiment.checks.interventions import intervention_faults, stimulation_faults
from synketa.experiment.checks.limits import duration_faults, extent_faults
from synketa.experiment.checks.mass_levels import with_molar_hints
from synketa.experiment.checks.names import name_faults
from synketa.experiment.checks.plausibility.experiments import allowed_doubts, plausibility_faults, range_notes
from synketa.experiment.checks.protocol import clock_faults, protocol_faults
from synketa.experiment.checks.recordings import recording_faults
from synketa.experiment.checks.variants import hypothesis_faults, trusted_name, variant_faults
from synketa.experiment.overrides import common_overrides
from synketa.experiment.points import points_of
from synketa.experiment.protocol import Protocol, is_time_course, protocol_of
from synketa.experiment.response_surface import ResponseSurface, requested_surface
from synketa.experiment.response_surface import faults as surface_faults
from synketa.experiment.source import FILE_NAME, FILE_NAME_WANT, read_source
from synketa.experiment.tables import ConditionTable, ExperimentTable, read_tables
from synketa.experiment.tables.baselines import OwnBaselines, own_baselines
from synketa.experiment.tables.marks import marked_tables, shipped_values
from synketa.model.composite import Model, forget_changed, load_model, variant_model
from synketa.results.changes import Change
from synketa.results.own_data import OwnData

__all__ = ["Experiment", "checked_experiment", "load_experiment", "restored", "with_changes"]


@dataclass(frozen=True)
class Experiment:
    """A question: conditions, axes, seeds, a protocol, and what was expected.

    Attributes
    ----------
    name : str
        Names the folder of its results.
    where : str
        The file, as the user would type it.
    raw : dict
        Its tables as in a file, `extends` and overrides resolved: the whole experiment as text.
    table : ExperimentTable
        The same, checked, in SI units.
    model : Model
        With the experiment-wide overrides.
    pharmacokinetics : str
    arguments : tuple of str
        What after ``synketa run`` gives this experiment again.
    changes : tuple of Change
        What is not as in its file; texts of `table` that name such a number are marked.
    """

    name: str
    where: str
    raw: dict[str, Any] = field(repr=False)
    table: ExperimentTable = field(repr=False)
    model: Model = field(repr=False)
    pharmacokinetics: str
    arguments: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def title(self) -> str:
        """What it is called in reports."""
        return self.table.title

    @property
    def question(self) -> str:
        """What it asks."""
        return self.table.question

    @property
    def seeds(self) -> tuple[int, ...]:
        """One network each."""
        return self.table.seeds

    @property
    def axes(self) -> tuple[str, ...]:
        """The names of its axes, in the order of the file."""
        return tuple(self.table.axes)

    @property
    def hypotheses(self) -> tuple[str, ...]:
        """The names of the hypotheses of all runs, of conditions and of axes."""
        table = self.table
        axes = (str(value) for axis in table.axes.values() if axis.hypothesis for value in axis.values or ())
        every = (table.hypothesis, *(condition.hypothesis for condition in self.conditions.values()), *axes)
        return tuple(dict.fromkeys(name for name in every if name))

    @property
    def reference(self) -> dict[str, float | str]:
        """Coordinates of the runs that others are compared with."""
        return dict(self.table.reference)

    @cached_property
    def conditions(self) -> dict[str, ConditionTable]:
        """The conditions by name, with baselines that variants need; a file without any has a single one."""
        return {**self.table.conditions, **self.baselines.implied} or {ONLY_CONDITION: ConditionTable()}

    @cached_property
    def baselines(self) -> OwnBaselines:
        """Which conditions are compared with another one than that of the reference."""
        return own_baselines(self.table)

    def expectations(self) -> list[dict[str, Any]]:
        """Return what was expected, as `synketa.analysis.expectations` reads it.

        The sign that a condition expects is judged against its reference wherever no line of its own says the same.
        """
        lines = [line.model_dump(exclude_none=True) for line in self.table.expect]
        if is_time_course(self.table.protocol):  # each sign has a line that says when
            return lines
        bands = {"up": {"low": 1.0}, "down": {"high": 1.0}, "none": {"low": 0.9, "high": 1.1}}
        principal = self.model.circuit.principal_population
        metric = f"rate_{principal}"
        for name, condition in self.conditions.items():
            if condition.expected is None:
                continue
            stated = [line.at for line in self.table.expect if states_sign(line, metric, name, condition.expected)]
            if {} not in stated:
                words = f"{condition.title or name}: {principal} rate {condition.expected}"
                sign = {"metric": metric, "condition": name, "words": words, **bands[condition.expected]}
                lines.append(sign | ({"not_at": stated} if stated else {}))
        return lines

    @cached_property
    def data(self) -> list[OwnData]:
        """The measured values that its runs are compared with; no run depends on them."""
        return own_data(self.table, next(iter(self.conditions)))

    @cached_property
    def implausible(self) -> tuple[str, ...]:
        """What is not plausible and allowed, in words: key, value and what would be plausible."""
        return tuple(allowed_doubts(self._draft, self.model, self._unchanged))

    @cached_property
    def range_notes(self) -> tuple[str, ...]:
        """Values of the model outside of the ranges that its files state, in words."""
        return tuple(range_notes(self._draft, self.model, self._unchanged))

    @property
    def _unchanged(self) -> Model:
        return self.model_with()

    @property
    def _draft(self) -> Draft:
        return Draft(self.where, self.raw, self.table, [*range(len(self.table.expect))])

    @cached_property
    def surface(self) -> ResponseSurface | None:
        """The response surface that it asks for; None where networks are run."""
        return None if self.table.engine == "network" else requested_surface(self.table, self.model)

    def protocol(self, condition: str) -> Protocol:
        """Return the protocol of one condition."""
        acting = [name for name, arm in self.model.cascade.inputs.items() if arm.kind == "network"]
        return protocol_of(self.table, self.conditions[condition], acting)

    def model_with(self, overrides: Mapping[str, str | float] | None = None) -> Model:
        """Return its model as the files have it, with some values in the place of others."""
        return load_model(str(self.raw["model"]), overrides, self.table.models or "")

    def points(self) -> list[dict[str, float | str]]:
        """Return every point of the sweep: axis -> value."""
        return points_of(self.table)


# --------------------------------------------------------------------------------------- reading


def load_experiment(
    name: str | Path,
    set: Mapping[str, object] | None = None,
    *,
    seeds: int | Sequence[int] | None = None,
    trust: bool = False,
) -> Experiment:
    """Read an experiment and check all of it.

    Parameters
    ----------
    name : str or Path
        A shipped experiment (``"quickstart"``) or a path to a file.
    set : mapping, optional
        Dotted key -> value, as after ``--set``: keys of the file (``"protocol.measure": "2 s"``), or paths of
        the model (``"receptor.Mg": "1.5 mM"``).
    seeds : int or sequence of int, optional
        Replaces the file's.
    trust : bool
        Whether a model file from outside the shipped folder may be used: it is code to the simulator.

    Raises
    ------
    ConfigurationError
        Every fault of the file.
    """
    source = read_source(name, set, seeds=seeds, trust=trust)
    where = display_path(source.path)
    right = FILE_NAME.fullmatch(source.path.stem)
    faults = [] if right else [Fault(where, "", f'the name "{source.path.stem}"', FILE_NAME_WANT)]
    faults += source.faults
    experiment = checked_experiment(source.name, where, source.path.parent, source.raw, trust, faults)
    experiment = replace(experiment, arguments=source.arguments)
    return with_changes(experiment, shipped_values(source.changes, experiment.model_with()))


# -------------------------------------------------------------------------------------- checking

_SPAN = {"protocol.start", "protocol.stop", "protocol.measure", "protocol.warm_up"}  # how long an experiment takes


def checked_experiment(
    name: str,
    where: str,
    home: Path,
    raw: dict[str, Any],
    trust: bool,
    faults: Iterable[Fault] = (),
    *,
    plausible: bool = True,
) -> Experiment:
    """Check the tables of an experiment against themselves and against the model.

    Parameters
    ----------
    name, where : str
        Of the experiment, and its file.
    home : Path
        The folder that a model file is looked for in.
    raw : dict
        Tables as in a file.
    trust : bool
        Whether a model file from outside the shipped folder may be used.
    faults : iterable of Fault
        Those that are known already.
    plausible : bool
        Whether what is stated has to be plausible. A tiny version is of an experiment that was.

    Raises
    ------
    ConfigurationError
        Every fault.
    """
    if too_much := at_most(extent_faults(raw, where)):
        raise ConfigurationError(*faults, *too_much)
    table, expected, wrong_tables = read_tables(raw, where)
    draft = Draft(where, raw, table, expected, tables_of(wrong_tables))
    faults = [*faults, *wrong_tables, *at_most(protocol_faults(draft)), *at_most(name_faults(draft))]
    if table.models is not None:
        if not os.path.isdir(table.models):  # of whatever text
            want = "a folder of own drugs, sets, hypotheses, models"
            raise ConfigurationError(*faults, Fault(where, "models", f'"{table.models}"', want))
        forget_changed(table.models)
    own = table.models or ""
    model_name = trusted_name(table.model, home, where, trust, faults, own)
    if wrong_hypotheses := hypothesis_faults(table, where, model_name):
        raise ConfigurationError(*dict.fromkeys([*faults, *wrong_hypotheses]))
    model = variant_model(model_name, common_overrides(table), where, "set", faults, own) if model_name else None
    if model is not None and model_name is not None:
        table = with_file_names(table, model)
        draft = replace(draft, table=table)
        doubted: list[Fault] = []
        if plausible and not any(faulty_file_faults(draft, model)):
            doubted = at_most(plausibility_faults(draft, model, load_model(model_name, models=own)))
        span = {fault.path for fault in doubted} & _SPAN  # what is too long for it is said by that
        wrong = at_most(_model_faults(draft, model, model_name))
        faults += [fault for fault in wrong if not (span and fault.path in _SPAN)] + doubted
    faults += at_most([*expectation_faults(draft, model), *figure_faults(draft), *data_faults(draft, model)])
    if faults or model is None:
        raise ConfigurationError(*dict.fromkeys(with_molar_hints(faults, raw, model)))
    if table.engine == "surface" and (unusable := [*surface_faults(table, model, where)]):
        raise ConfigurationError(*unusable)
    return Experiment(name, where, {**raw, "model": model_name}, table, model, chosen_set(table, model))


def _model_faults(draft: Draft, model: Model, model_name: str) -> Iterator[Fault]:
    """Check an experiment against its model."""
    if wrong := [*faulty_file_faults(draft, model)]:
        yield from wrong  # what they would say of drugs and sets is not known
        return
    yield from species_faults(draft, model)
    yield from drug_axis_faults(draft, model)
    yield from unread_clamp_faults(draft, model)
    if too_long := at_most(duration_faults(draft, model)):
        yield from too_long
        return
    for name, condition in draft.conditions.items():
        key = f"conditions.{name}"
        yield from drug_faults(draft, model, key, condition)
        yield from intervention_faults(draft, model, key, condition)
        yield from clock_faults(draft, model, key, condition, sets_of(draft.table, model, condition))
    yield from stimulation_faults(draft, model)
    yield from sign_faults(draft, model)
    yield from recording_faults(draft, model)
    yield from variant_faults(draft, model, model_name)


def restored(
    name: str, where: str, raw: dict[str, Any], arguments: Iterable[str], changes: Iterable[Sequence[str]] = ()
) -> Experiment:
    """Return an experiment from what another process was handed: name, file, resolved tables, arguments, changes."""
    experiment = replace(
        checked_experiment(name, where, Path(), raw, trust=True, plausible=False), arguments=tuple(arguments)
    )
    return with_changes(experiment, (Change(*change) for change in changes))


def with_changes(experiment: Experiment, changes: Iterable[Change]) -> Experiment:
    """Return an experiment that says what is not as in its file, with marks where its words name such a number."""
    changes = tuple(changes)
    if not changes:
        return experiment
    return replace(experiment, changes=changes, table=marked_tables(experiment.table, changes))
