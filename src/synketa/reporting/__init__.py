"""From numbers to figures and pages; no simulation."""
