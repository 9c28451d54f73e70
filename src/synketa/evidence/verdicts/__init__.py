"""What became of a finding under a hypothesis: met or missed, and why it is met."""

from synketa.evidence.verdicts.cells import VERDICTS, Cell, Observed, judged, verdict_of
from synketa.evidence.verdicts.classes import CLASSES, Classified, classify

__all__ = ["CLASSES", "VERDICTS", "Cell", "Classified", "Observed", "classify", "judged", "verdict_of"]
