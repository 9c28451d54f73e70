"""A fit from its beginning to its files: the point, the posterior, what was determined, figures, a hypothesis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import csv_text, replace_file, write_lines, write_table
from synketa.common.errors import SynketaError
from synketa.common.text import as_code
from synketa.evidence.fit.determined import Determined, estimates, normal_samples
from synketa.evidence.fit.figures import plot_fit, plot_posterior
from synketa.evidence.fit.networks import fitted_one_by_one, widened
from synketa.evidence.fit.posterior import Chain, Progress, Sampling, most_probable, sample
from synketa.evidence.fit.problem import Problem
from synketa.evidence.fit.variant import variant_text, write_variant
from synketa.reporting.style import picture_bytes

__all__ = ["Fit", "fit", "write_fit"]

Array = NDArray[np.float64]

_DRAWN = 40  # samples whose curves make the band

_COLUMNS = (
    "parameter", "unit", "prior_low", "prior_high", "own_value", "most_probable", "median", "low", "high",
    "width_of_prior", "largest_correlation", "status", "at_the_end",
)  # fmt: skip


@dataclass(frozen=True)
class Fit:
    """What a fit found.

    Attributes
    ----------
    problem : Problem
    best : ndarray
        The most probable place.
    samples : ndarray, shape (n, parameters)
    chain : Chain, optional
        None where the posterior is a normal approximation.
    determined : Determined
    alone : ndarray, shape (networks, parameters)
        The most probable places with one network at a time.
    """

    problem: Problem
    best: Array
    samples: Array
    chain: Chain | None
    determined: Determined
    alone: Array

    @property
    def score(self) -> str:
        """How well the most probable values meet the data, and how the model's own did."""
        count = len(self.problem.rows)
        before, after = (
            float(np.mean(self.problem.residuals(places) ** 2)) for places in (self.problem.own, self.best)
        )
        return f"chi² per point of {count} is {after:.3g}; with the model's own values {before:.3g}"

    @property
    def lines(self) -> list[str]:
        """What was found, a line each."""
        how = self.chain.words if self.chain else "a normal approximation, no posterior was sampled"
        return [self.score, f"posterior: {how}", *self.determined.lines, *self._of_networks]

    @property
    def _of_networks(self) -> list[str]:
        """What single networks give, a line for each parameter that the data say something of."""
        return [
            f"{own.path}: with one network at a time {own.text(own.value(low), 3)} to {own.text(own.value(high), 3)} "
            f"({len(self.alone)} networks; the uncertainty of their mean is in the interval)"
            for own, one, low, high in zip(
                self.problem.parameters,
                self.determined.estimates,
                self.alone.min(axis=0, initial=1.0).tolist(),
                self.alone.max(axis=0, initial=0.0).tolist(),
                strict=True,
            )
            if len(self.alone) and not one.is_idle
        ]


def fit(problem: Problem, folder: Path, how: Sampling, say: Callable[[str], None], progress: Progress) -> Fit:
    """Estimate the parameters; the chain is a file of `folder`, and a fit of the same goes on with it."""
    best, precision = most_probable(problem, say)
    chain = (
        sample(problem, (best, precision), folder / f"chain_{problem.identity}.h5", how, progress)
        if how.steps
        else None
    )
    alone = fitted_one_by_one(problem, best, say)
    samples = widened(chain.samples if chain else normal_samples(best, precision), alone)
    return Fit(problem, best, samples, chain, estimates(problem, best, samples), alone)


def write_fit(found: Fit, folder: Path, variant: Path, command: str = "") -> None:
    """Write ``fit.md``, the tables, the figures ``posterior`` and ``fit``, and the hypothesis."""
    names = found.problem.names
    replace_file(folder / "fit.md", _page(found, command).encode())
    write_table(folder / "fit.csv", _COLUMNS, _rows(found))
    lines = (csv_text([name, *row]) for name, row in zip(names, found.determined.correlations, strict=True))
    write_lines(folder / "correlations.csv", ["", *names], lines)
    drawn = []
    for number in np.linspace(0, len(found.samples) - 1, min(_DRAWN, len(found.samples))).astype(int):
        try:
            drawn.append(found.problem.predicted(found.samples[number].tolist()))
        except SynketaError:
            continue
    figures = {
        "posterior": plot_posterior(found.problem, found.determined, found.samples),
        "fit": plot_fit(found.problem, found.best, drawn),
    }
    for name, figure in figures.items():
        for kind in ("png", "svg"):
            replace_file(folder / f"{name}.{kind}", picture_bytes(figure, kind))
    text = variant_text(variant.stem, found.problem, found.determined, found.score)
    write_variant(variant, text, str(found.problem.experiment.raw.get("model", "prefrontal")))


def _page(found: Fit, command: str) -> str:
    """Return what was found, and by which command, as Markdown."""
    lines = [f"# {found.problem.experiment.title}", "", *([as_code(command), ""] if command else [])]
    lines += [*(f"- {line}" for line in found.lines), "", "![posterior](posterior.svg)", "", "![fit](fit.svg)"]
    return "\n".join(lines) + "\n"


def _rows(found: Fit) -> Iterator[dict[str, object]]:
    """Yield the rows of fit.csv, a parameter each."""
    for one in found.determined.estimates:
        own = one.parameter
        values = (own.low, own.high, own.own.value, one.best, one.median, one.low, one.high)
        numbers = (own.shown(value) for value in values)
        cells = (own.path, own.unit or "1", *numbers, one.width, one.correlation, one.status, one.end)
        yield dict(zip(_COLUMNS, cells, strict=True))
