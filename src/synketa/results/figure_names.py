"""The figures that a report may have: the names that ``figures`` of an experiment keeps.

An entry of ``figures`` is a name, or a name and the conditions to draw: ``"raster: ketamine, saline"``,
``"block: all"``. ``"others"`` stands for all figures that fit the experiment beside those that are named.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ALL", "FIGURES", "OF_CONDITIONS", "OTHERS", "Wish", "family_of", "figures_of", "wish_of"]

#: Name -> the kinds of protocol that can have it. Parts of one figure go on after its name: ``cascade_2``.
FIGURES: dict[str, tuple[str, ...]] = {
    "data": ("clamp", "time_course"),
    "contrasts": ("clamp", "time_course"),
    "contrasts_field": ("clamp",),
    "windows": ("time_course",),
    "raster": ("clamp", "time_course"),
    "block": ("clamp", "time_course"),
    "traces": ("clamp", "time_course"),
    "spectra": ("clamp",),
    "matrix": ("clamp",),
    "dose_response": ("clamp", "time_course"),
    "dose_response_field": ("clamp",),
    "dose_response_spectral": ("clamp",),
    "levels": ("clamp",),
    "plane": ("clamp",),
    "inputs": ("clamp",),
    "box": ("clamp",),
    "time_course": ("time_course",),
    "rates": ("time_course",),
    "dialysate": ("time_course",),
    "cascade": ("time_course",),
    "spines": ("time_course",),
    "shares": ("time_course",),
    "nodes": ("time_course",),
    "rescue": ("time_course",),
    "washout": ("time_course",),
    "repeated": ("time_course",),
    "potentiation": ("time_course",),
    "hypotheses": ("time_course",),
}
#: Figures of single runs, which take conditions after their name.
OF_CONDITIONS = ("raster", "block", "traces")
OTHERS, ALL = "others", "all"


class Wish(NamedTuple):
    """A figure that an experiment asks for.

    Attributes
    ----------
    name : str
    conditions : tuple of str
        To draw; empty where it does not say.
    """

    name: str
    conditions: tuple[str, ...] = ()

    @property
    def all(self) -> bool:
        """Whether every condition is wanted."""
        return self.conditions == (ALL,)


def wish_of(entry: str) -> Wish:
    """Read an entry of ``figures``."""
    name, _, rest = entry.partition(":")
    return Wish(name.strip(), tuple(part.strip() for part in rest.split(",") if part.strip()))


def figures_of(kind: str) -> list[str]:
    """Return the names of the figures that a protocol of some kind (``clamp``, ``time_course``) can have."""
    return [name for name, kinds in FIGURES.items() if kind in kinds]


def family_of(name: str) -> str:
    """Return the figure that a file is (part) of, ``cascade`` of ``cascade_2``; a name that is of none is its own."""
    families = [family for family in FIGURES if name == family or name.startswith(f"{family}_")]
    return max(families, key=len, default=name)
