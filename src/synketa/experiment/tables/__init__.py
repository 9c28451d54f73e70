"""What an experiment file may contain: its tables, what each key means, and how they are read."""

from synketa.experiment.tables.nouns import (
    AxisTable,
    ClampLine,
    ConditionTable,
    DoseLine,
    ExpectLine,
    ExperimentTable,
    InterventionLine,
    NumericsTable,
    ProtocolTable,
    StimulationLine,
    SweepTable,
    schema,
)
from synketa.experiment.tables.reading import read_tables, right_lines
from synketa.experiment.tables.values import Duration, Span, Text

__all__ = [
    "AxisTable",
    "ClampLine",
    "ConditionTable",
    "DoseLine",
    "Duration",
    "ExpectLine",
    "ExperimentTable",
    "InterventionLine",
    "NumericsTable",
    "ProtocolTable",
    "Span",
    "StimulationLine",
    "SweepTable",
    "Text",
    "read_tables",
    "right_lines",
    "schema",
]
