"""What an experiment file may contain: its tables, what each key means, and how they are read."""

from synketa.experiment.tables.data.lines import DataLine
from synketa.experiment.tables.doses import MOST_DOSES, DoseLine
from synketa.experiment.tables.nouns import (
    AxisTable,
    ClampLine,
    ConditionTable,
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
from synketa.experiment.tables.schedule import (
    ScheduledDose,
    cut_words,
    dosed,
    dosed_in_many,
    end_of_infusion,
    level_words,
    overlap_words,
    pump_runs,
    pump_words,
    schedule_words,
    scheduled,
    settings_faults,
    until,
)
from synketa.experiment.tables.values import Duration, Span, Text

__all__ = [
    "MOST_DOSES",
    "AxisTable",
    "ClampLine",
    "ConditionTable",
    "DataLine",
    "DoseLine",
    "Duration",
    "ExpectLine",
    "ExperimentTable",
    "InterventionLine",
    "NumericsTable",
    "ProtocolTable",
    "ScheduledDose",
    "Span",
    "StimulationLine",
    "SweepTable",
    "Text",
    "cut_words",
    "dosed",
    "dosed_in_many",
    "end_of_infusion",
    "level_words",
    "overlap_words",
    "pump_runs",
    "pump_words",
    "read_tables",
    "right_lines",
    "schedule_words",
    "scheduled",
    "schema",
    "settings_faults",
    "until",
]
