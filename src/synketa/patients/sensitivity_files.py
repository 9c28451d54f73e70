"""What decides the answer of a cohort, in files: a table, words and a picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import replace_file, write_table
from synketa.patients.sensitivity import Indices

__all__ = ["in_words", "write_sensitivity"]


def write_sensitivity(indices: Indices, folder: Path) -> list[Path]:
    """Write table, words and picture of what was found; return the files."""
    from synketa.patients.cohort_card import NO_ADVICE
    from synketa.reporting.plots.cohorts import plot_indices
    from synketa.reporting.style import picture_bytes

    traits = indices.request.cohort.traits
    titles = {name: traits[name].title + (" *" if traits[name].range else "") for name in indices.traits}
    shares = {
        outcome.words: {
            name: (one.alone, one.alone_half, one.total, one.total_half)
            for name, one in indices.of[outcome.name].items()
        }
        for outcome in indices.request.outcomes
    }
    figure = plot_indices(titles, shares)
    figure.supxlabel(f"* over the range of what nobody has measured. {NO_ADVICE}", fontsize=10)
    table, words, picture = (folder / f"sensitivity.{ending}" for ending in ("csv", "md", "png"))
    rows = list(_rows(indices))
    write_table(table, list(rows[0]), rows)
    replace_file(words, in_words(indices).encode())
    replace_file(picture, picture_bytes(figure, "png", dpi=130))
    return [table, words, picture]


def _rows(indices: Indices) -> Iterator[dict[str, Any]]:
    """Yield the rows of sensitivity.csv: of every outcome the traits, the one that decides most first."""
    for outcome in indices.request.outcomes:
        for name in indices.ranked(outcome.name):
            one = indices.of[outcome.name][name]
            numbers = {
                "first_order": one.alone,
                "first_order_low": one.alone - one.alone_half,
                "first_order_high": one.alone + one.alone_half,
                "total": one.total,
                "total_low": one.total - one.total_half,
                "total_high": one.total + one.total_half,
                "sd_left_when_known": indices.left(outcome.name, name),
            }
            status = indices.request.cohort.traits[name].status
            shown = {key: f"{value:.4f}" for key, value in numbers.items()}
            yield {"outcome": outcome.name, "trait": name, "source": status, **shown}


def in_words(indices: Indices) -> str:
    """Return what was found in words."""
    return "\n".join(_lines(indices)) + "\n"


def _lines(indices: Indices) -> Iterator[str]:
    from synketa.patients.cohort_card import NO_ADVICE

    request = indices.request
    traits: Mapping[str, object] = request.cohort.traits
    n = request.base * (len(indices.traits) + 2)
    yield f"# What decides: {request.cohort.title}"
    yield ""
    yield f"{NO_ADVICE}"
    yield ""
    yield (
        f"Sobol' indices of {len(indices.traits)} traits ({len(traits) - len(indices.traits)} more move nothing of "
        f"this treatment), {n} patients ({request.base} base samples), 95 % intervals. Traits that nobody has measured "
        "go evenly over their range, the others over their distribution, all independently. What a trait decides "
        "depends on how wide its range was assumed to be."
    )
    for outcome in request.outcomes:
        yield ""
        yield f"## {outcome.words[0].upper()}{outcome.words[1:]}"
        yield ""
        mean, sd = indices.mean[outcome.name], indices.sd[outcome.name]
        yield f"Mean {mean:.4f}, standard deviation {sd:.4f} over the ranges."
        yield ""
        ranked = indices.ranked(outcome.name)
        best = ranked[0]
        yield (
            f"A measurement of *{request.cohort.traits[best].title}* would narrow it most: "
            f"{100 * indices.left(outcome.name, best):.0f} % of the standard deviation is left when it is known."
        )
        yield ""
        yield "| trait | source | alone | with interactions | standard deviation left when known |"
        yield "|---|---|---|---|---|"
        for name in ranked[:10]:
            one, trait = indices.of[outcome.name][name], request.cohort.traits[name]
            yield (
                f"| {trait.title} | {trait.status} | {one.alone:.2f} ± {one.alone_half:.2f} | "
                f"{one.total:.2f} ± {one.total_half:.2f} | {100 * indices.left(outcome.name, name):.0f} % |"
            )
        rest = sum(max(indices.of[outcome.name][name].alone, 0) for name in ranked)
        yield ""
        yield f"First-order indices add up to {rest:.2f}: the rest is interactions, and noise of the estimate."
