"""Published findings as data, and how each is compared with a model."""

from synketa.evidence.findings.finding import GATES, LEVELS, Finding
from synketa.evidence.findings.table import COLUMNS, MORE_COLUMNS, read_findings

__all__ = ["COLUMNS", "GATES", "LEVELS", "MORE_COLUMNS", "Finding", "read_findings"]
