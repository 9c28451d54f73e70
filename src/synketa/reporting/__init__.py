"""From numbers to figures and pages; no simulation."""

from synketa.reporting.matplotlib_state import import_matplotlib

import_matplotlib()  # before any module of this package does
