"""The page of the evidence: what it shows, and its curves."""

from synketa.evidence.page.curves import curves_of
from synketa.evidence.page.writing import bibtex, write_page

__all__ = ["bibtex", "curves_of", "write_page"]
