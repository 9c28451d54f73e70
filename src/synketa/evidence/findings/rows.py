"""How each finding is compared with a model: an observable, the protocol that produces it, and what its gate allows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.common.parameter import Noun, validated
from synketa.common.paths import models_folder
from synketa.common.toml_files import display_path, read_toml
from synketa.common.units import parse_quantity
from synketa.evidence.findings.finding import GATES, Finding
from synketa.evidence.findings.table import read_findings
from synketa.evidence.findings.units import factor
from synketa.evidence.quantities import COMBINED, Call, parse_call
from synketa.model.composite import DEFAULT, load_model
from synketa.model.pharmacokinetics.usual_names import drug_named
from synketa.results.observables import OBSERVABLES, find

__all__ = ["COMPARISONS", "MARGIN", "Row", "RowTable", "evidence_folder", "explanations", "made_row", "shipped_rows"]

Class = Literal["input", "fitted", "wired", "predicted"]
COMPARISONS = ("value", "ratio", "difference", "share")
#: By how much a prediction has to differ from no change for a sign to count.
MARGIN = 0.02


class RowTable(Noun):
    """How one finding is compared, as a table of ``models/evidence/rows``.

    Attributes
    ----------
    papers : tuple of str
        Keys of references.bib.
    no_papers : str
        Why there is none.
    observable : str
        A metric of the registry, with its window where it has one; a combination of metrics; or a quantity of the
        model that needs no run, called with its arguments.
    protocol, condition, against : str
        Of ``models/evidence/protocols``: the condition that is measured, and the one that it is compared with;
        left out: the reference of the protocol.
    trial, observer : str
        Of ``experiments/trials``: the trial with patients that speaks to it, and under which observer, left out: its
        first. What is read is what the trial's own file says.
    comparison : str
        ``value``, ``ratio`` to the reference, ``difference`` from it, or ``share``: the excess over the reference as a
        share of the excess of `against`.
    neutral, margin : float
        Of a direction: what no change is, and how far from it a sign counts.
    gate, gate_because : str
        A weaker gate than the finding's, and why.
    verdict_class, class_because : str
        A less flattering class than that of the model's own sources, and why.
    not_fitted_because : str
        Why a finding whose paper a fit cites was not what the fit was to.
    not_modelled : str
        Why the model cannot speak to it; then nothing else is needed.
    note : str
        What stands for what in the comparison.
    """

    papers: tuple[str, ...] = ()
    no_papers: str = ""
    observable: str = ""
    protocol: str = ""
    condition: str = ""
    against: str = ""
    trial: str = ""
    observer: str = ""
    comparison: Literal["value", "ratio", "difference", "share"] | None = None
    neutral: float | None = None
    margin: float = MARGIN
    gate: str = ""
    gate_because: str = ""
    verdict_class: Annotated[Class | None, Field(alias="class")] = None
    class_because: str = ""
    not_fitted_because: str = ""
    not_modelled: str = ""
    note: str = ""


@dataclass(frozen=True)
class Row:
    """A finding with how it is compared.

    Attributes
    ----------
    finding : Finding
    table : RowTable
    call : Call, optional
        The quantity, where no run is needed.
    scale : float
        What a value in the unit of the observable is multiplied by.
    chosen : str
        In words, which protocol was chosen where the file names none; empty otherwise.
    file : Path, optional
        Of a protocol that was made for the finding.
    """

    finding: Finding
    table: RowTable
    call: Call | None = None
    scale: float = 1.0
    chosen: str = ""
    file: Path | None = None

    @property
    def id(self) -> str:
        """That of its finding."""
        return self.finding.id

    @property
    def gate(self) -> str:
        """What a verdict may rest on: the finding's, or a weaker one."""
        return self.table.gate or self.finding.gate

    @property
    def is_modelled(self) -> bool:
        """Whether the model can speak to it."""
        return not self.table.not_modelled

    @property
    def is_quick(self) -> bool:
        """Whether it needs no run."""
        return self.is_modelled and self.call is not None

    @property
    def needs_run(self) -> bool:
        """Whether it is read from the runs of a protocol."""
        return self.is_modelled and self.call is None and not self.table.trial

    @property
    def comparison(self) -> str:
        """How the prediction is made of what is measured."""
        return "value" if self.call or self.table.trial else self.table.comparison or "ratio"

    @property
    def neutral(self) -> float:
        """What no change is: 1 of ratios, 0 of differences and shares."""
        if self.table.neutral is not None:
            return self.table.neutral
        return 0.0 if self.comparison == "difference" else 1.0

    @property
    def side(self) -> int:
        """Of a direction: 1 where the published number is above no change, -1 below it."""
        return 1 if self.finding.value > self.neutral else -1


def evidence_folder() -> Path:
    """Return the folder of findings, rows, protocols and explanations."""
    return models_folder() / "evidence"


@cache
def shipped_rows() -> tuple[Row, ...]:
    """Return every shipped finding with how it is compared, in the order of the table.

    Raises
    ------
    ConfigurationError
        Every fault of the table and of the files of rows.
    """
    findings = read_findings(evidence_folder() / "findings.csv")
    tables: dict[str, tuple[str, RowTable]] = {}
    faults: list[Fault] = []
    for path in sorted((evidence_folder() / "rows").glob("*.toml")):
        where = display_path(path)
        for name, raw in read_toml(path).items():
            if name in tables:
                faults.append(Fault(where, name, "a finding that another file has", "each finding once"))
                continue
            try:
                tables[name] = where, validated(RowTable, raw, where)
            except ConfigurationError as error:
                faults += [fault.under(where, name) for fault in error.faults]
    ids = [finding.id for finding in findings]
    faults += [unknown(where, name, name, ids) for name, (where, _) in tables.items() if name not in ids]
    rows = []
    for finding in findings:
        if finding.id not in tables:
            want = "a table in models/evidence/rows: how it is compared, or why not"
            faults.append(Fault(f"finding {finding.id}", "", "none", want))
            continue
        where, table = tables[finding.id]
        row, wrong = made_row(finding, table, where)
        faults += wrong
        rows.append(row)
    if faults:
        raise ConfigurationError(*faults)
    return tuple(rows)


def made_row(finding: Finding, table: RowTable, where: str, chosen: str = "") -> tuple[Row, list[Fault]]:
    """Return a finding with how it is compared, and what is wrong with that."""
    row = Row(finding, table, chosen=chosen)
    faults = [*_wrong_gate(row)]
    if not row.is_modelled or table.trial:
        faults += [*_beside_trial(table)] if row.is_modelled else []
        return row, [fault.under(where, finding.id) for fault in faults]
    try:
        call = parse_call(table.observable)
    except SynketaError as error:
        faults += [fault for fault in error.faults if isinstance(fault, Fault)]
        return row, [fault.under(where, finding.id) for fault in faults]
    row = replace(row, call=call)
    faults += [*_wrong_comparison(row)]
    if not faults:
        try:
            row = replace(row, scale=_scale(row))
        except ConfigurationError as error:
            faults += error.faults
    return row, [fault.under(where, finding.id) for fault in faults]


def _wrong_gate(row: Row) -> Iterator[Fault]:
    table = row.table
    if table.gate and table.gate not in GATES:
        yield unknown("", "gate", table.gate, GATES)
    for key, value, because in (
        ("gate", table.gate, table.gate_because),
        ("class", table.verdict_class, table.class_because),
    ):
        if value and not because:
            yield Fault("", f"{key}_because", "nothing", f"why the {key} is another one")
    strong = ("number", "null", "direction", "number-memory")
    if table.gate in strong and table.gate != row.finding.gate:
        yield Fault("", "gate", f'"{table.gate}"', f"a weaker gate than {row.finding.gate}: soft or derived")


def _beside_trial(table: RowTable) -> Iterator[Fault]:
    """Yield what a row names besides a trial, whose own file says what is read."""
    for key in ("observable", "protocol", "condition", "against", "comparison"):
        if value := getattr(table, key):
            yield Fault("", key, f'"{value}", and a trial', "one of the two: the trial says what is read")


def _wrong_comparison(row: Row) -> Iterator[Fault]:
    """Yield the faults of what is measured and where."""
    table = row.table
    if row.call:
        if table.protocol or table.condition or table.against:
            yield Fault("", "protocol", "one, and a quantity that needs no run", "one of the two")
        return
    if not table.observable:
        yield Fault("", "observable", "nothing", "a metric, a quantity, or why it is not modelled")
    elif find(table.observable) is None and table.observable.partition("@")[0] not in COMBINED:
        known = [*(one.name for one in OBSERVABLES if one.kind != "series"), *COMBINED]
        yield unknown("", "observable", table.observable, known, " (synketa list metrics)")
    for key in ("protocol", "condition"):
        if not getattr(table, key):
            yield Fault("", key, "nothing", f"the {key} that produces it")
    if row.comparison == "share" and not table.against:
        yield Fault("", "against", "nothing", "the condition whose effect it is a share of")
    if row.gate == "direction" and row.finding.value == row.neutral:
        got = f"{row.finding.value:g}, which is no change"
        yield Fault("", "value", got, "a value on one side of no change, or gate null")


def _scale(row: Row) -> float:
    """Return what a value of the observable is multiplied by; ratios and shares have no unit."""
    arguments = dict(row.call.arguments) if row.call else {}
    molar_mass = body_mass = 0.0
    if arguments and row.call and row.call.quantity.unit == "ng/mL":
        drugs = load_model().drugs
        dosed = str(arguments.get("dose", "")).partition(" of ")[2].strip() or "ketamine"
        substance = drug_named(str(arguments.get("analyte") or dosed), drugs)
        molar_mass = drugs[substance].molar_mass.value if substance in drugs else 0.0
    elif row.call and "body_mass" in row.call.quantity.arguments:
        body_mass = parse_quantity(str(arguments.get("body_mass", "70 kg")), "body_mass")
    return factor(observable_unit(row), row.finding.unit, molar_mass, body_mass)


def observable_unit(row: Row) -> str:
    """Return the unit in which a prediction comes: that of the observable, or 1 for ratios and shares."""
    if row.call:
        return row.call.quantity.unit
    if row.comparison in ("ratio", "share"):
        return "1"
    name = row.table.observable.partition("@")[0]
    one = find(name)
    unit = COMBINED[name].unit if name in COMBINED else one.unit if one else "1"
    return "1" if unit == "fold" else unit


#: Of a file of misses: the findings that a hypothesis misses for the reasons of the default.
AS_DEFAULT = "as_default"


@cache
def explanations() -> Mapping[tuple[str, str], str]:
    """Return why a hypothesis misses a finding: (hypothesis, finding) -> words, from ``models/evidence/misses``.

    A file has a sentence for each finding, and perhaps a list ``as_default`` of those that are missed for the reasons
    of the default.

    Raises
    ------
    ConfigurationError
        A finding that is none, no words, or the default says nothing of it.
    """
    folder = evidence_folder() / "misses"
    own = {DEFAULT: read_toml(folder / f"{DEFAULT}.toml")}
    own |= {path.stem: read_toml(path) for path in sorted(folder.glob("*.toml"))}
    words: dict[tuple[str, str], str] = {}
    faults: list[Fault] = []
    for name, table in own.items():
        where = display_path(folder / f"{name}.toml")
        for finding in table.pop(AS_DEFAULT, ()):
            if (DEFAULT, finding) not in words:
                faults.append(unknown(where, AS_DEFAULT, finding, [key for _, key in words]))
            words[name, finding] = f"As under the default: {words.get((DEFAULT, finding), '')}"
        for finding, text in table.items():
            if finding not in {row.id for row in shipped_rows()}:
                faults.append(unknown(where, finding, finding, [row.id for row in shipped_rows()]))
            elif not isinstance(text, str) or not text.strip():
                faults.append(Fault(where, finding, repr(text), "why it is missed, in words"))
            else:
                words[name, finding] = text
    if faults:
        raise ConfigurationError(*faults)
    return words


def chosen_rows(rows: Iterable[Row], levels: Iterable[str], findings: Iterable[str], quick: bool) -> list[Row]:
    """Return the rows that are asked for.

    Raises
    ------
    ConfigurationError
        A finding that is none.
    """
    rows, levels, findings = list(rows), list(levels), list(findings)
    known = [row.id for row in rows]
    if faults := [unknown("--finding", "", name, known) for name in findings if name not in known]:
        raise ConfigurationError(*faults)
    return [
        row
        for row in rows
        if (not levels or row.finding.level in levels)
        and (not findings or row.id in findings)
        and (not quick or row.is_quick or not row.is_modelled)
    ]
