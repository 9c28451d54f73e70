"""In what share of the plausible ranges of its inputs a finding holds: a Sobol' design over the parameters' own ranges.

What needs no run is computed; what is read from runs is a sweep. Both go on where they were ended.
"""

from synketa.evidence.ranges.computed import POINTS, computed_shares
from synketa.evidence.ranges.share import Share, holds, write_shares
from synketa.evidence.ranges.swept import RANGES, range_sweeps, swept_shares

__all__ = ["POINTS", "RANGES", "Share", "computed_shares", "holds", "range_sweeps", "swept_shares", "write_shares"]
