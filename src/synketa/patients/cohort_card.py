"""What `synketa show COHORT` prints, draws and writes as a page: traits, sources, and how many are assumed."""

from __future__ import annotations

import base64
from collections import Counter
from pathlib import Path

from markupsafe import Markup, escape
from rich.console import Console
from rich.table import Table
from rich.text import Text

from synketa.common.atomic_write import replace_file
from synketa.model.card.terminal import print_to
from synketa.model.references import citation, link, references
from synketa.patients.cohort import Cohort, Effect, Trait

__all__ = ["NO_ADVICE", "cohort_page", "draw_cohort", "honest_count", "show_cohort"]

#: Stands on everything that is made of patients.
NO_ADVICE = "No advice to patients: virtual patients of a model most of whose constants nobody has measured."

_DRAWN = 5000  # patients of the picture


def honest_count(cohort: Cohort) -> str:
    """Return how many traits are published, derived, fitted and assumed, and how many effects are assumed beside."""
    counts = Counter(trait.status for trait in cohort.traits.values())
    listed = ", ".join(f"{counts[status]} {status}" for status in ("published", "fitted", "derived", "assumed"))
    effects = [effect for trait in cohort.traits.values() for effect in trait.effects if effect.source]
    guessed = sum(effect.source.startswith("assumed") for effect in effects)
    more = f"; of {len(effects)} effects with numbers of their own {guessed} assumed" if effects else ""
    correlations = cohort.correlations
    own = f"; correlations: {correlations.source}" if correlations else "; no correlations"
    return f"{len(cohort.traits)} traits: {listed}{more}{own}"


def show_cohort(cohort: Cohort, console: Console | None = None) -> None:
    """Print a cohort: every trait with its spread, what it does and its source, and the honest count."""
    table = Table(box=None, pad_edge=False)
    for column in ("trait", "spread", "acts on", "source"):
        table.add_column(column)
    for name, trait in cohort.traits.items():
        acts = "\n".join(dict.fromkeys(map(_effect_in_words, trait.effects))) or "-"
        note = f"\n{trait.note}" if trait.note else ""
        bounds = f"\nrange {trait.range[0]:g} to {trait.range[1]:g}" if trait.range else ""
        table.add_row(name, spread_in_words(trait) + bounds, acts, f"{trait.source}{note}")
    keys = sorted({key for key in _sources(cohort) if key in references()})
    cited = "\n".join(f"{key}: {citation(key)}" for key in keys)
    print_to(
        console,
        Text(f"{cohort.name}: {cohort.title}", style="bold"),
        Text(" ".join(cohort.description.split())),
        "",
        table,
        "",
        Text(f"{honest_count(cohort)}."),
        Text(f"Model {cohort.model}, seed {cohort.seed}. {NO_ADVICE}"),
        "",
        Text(cited),
    )


def spread_in_words(trait: Trait) -> str:
    """Return the distribution of a trait in words, one line for each category of the trait that it goes by."""
    unit = "" if trait.unit == "1" else f" {trait.unit}"
    lines = []
    for name, own in trait.distributions.items():
        numbers = own.model_dump(exclude={"kind"})
        of = ", ".join(f"{key} {_number(value)}" for key, value in numbers.items())
        lines.append(f"{name}{': ' if name else ''}{own.kind} {of}{unit}")
    if trait.bounds:
        lines.append(f"within {trait.bounds[0]:g} to {trait.bounds[1]:g}{unit}")
    return "\n".join(lines)


def _number(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {share:g}" for key, share in value.items())
    if isinstance(value, (list, tuple)):
        return "/".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _effect_in_words(effect: Effect) -> str:
    if effect.input is not None:
        since = f", raised for {effect.before} before the first visit" if effect.before else ""
        return f"{effect.input} of the cascade{since}"
    paths = [path.split(".") for path in effect.factor or effect.changes]
    names = dict.fromkeys(parts[-2] if parts[-1] in ("clearance", "volume", "rate") else parts[-1] for parts in paths)
    sets = dict.fromkeys(parts[1] for parts in paths if parts[0] == "pharmacokinetics")
    of = f" of {', '.join(sets)}" if sets else ""
    return f"{'times' if effect.factor else 'is'} {', '.join(names)}{of}"


def _sources(cohort: Cohort) -> list[str]:
    texts = [trait.source for trait in cohort.traits.values()]
    texts += [effect.source for trait in cohort.traits.values() for effect in trait.effects]
    texts += [trait.note for trait in cohort.traits.values()] + [cohort.description]
    words = " ".join(texts).replace(",", " ").replace("(", " ").replace(")", " ").replace(";", " ").replace(":", " ")
    return words.split()


def draw_cohort(cohort: Cohort, path: Path) -> None:
    """Write a picture of all traits; the name of the file says of which kind (.png, .svg, .pdf)."""
    replace_file(path, _picture(cohort, path.suffix.removeprefix(".") or "png"))


def _picture(cohort: Cohort, kind: str) -> bytes:
    from synketa.reporting.plots.cohorts import Spread, plot_cohort
    from synketa.reporting.style import picture_bytes

    patients = cohort.draw(_DRAWN)
    spreads = [
        Spread(trait.title, trait.unit, trait.status, patients.values[name], trait.categories, trait.range)
        for name, trait in cohort.traits.items()
    ]
    return picture_bytes(plot_cohort(spreads, _DRAWN), kind, dpi=110)


def cohort_page(cohort: Cohort) -> str:
    """Return a cohort as one page: picture, traits with sources, the honest count, the papers."""
    picture = base64.b64encode(_picture(cohort, "png")).decode()
    rows = Markup("").join(
        Markup("<tr><td><b>{}</b><br><code>{}</code></td><td>{}</td><td>{}</td><td class={}>{}</td></tr>").format(
            trait.title,
            name,
            Markup("<br>").join(map(escape, spread_in_words(trait).split("\n"))),
            Markup("<br>").join(dict.fromkeys(escape(_effect_in_words(effect)) for effect in trait.effects)) or "-",
            trait.status,
            f"{trait.source}. {trait.note}".strip(" ."),
        )
        for name, trait in cohort.traits.items()
    )
    keys = sorted({key for key in _sources(cohort) if key in references()})
    papers = Markup("").join(
        Markup('<li><code>{}</code> {} <a href="{}">{}</a></li>').format(key, citation(key), link(key), link(key))
        for key in keys
    )
    return str(
        Markup(_PAGE).format(
            title=cohort.title,
            name=cohort.name,
            advice=NO_ADVICE,
            description=" ".join(cohort.description.split()),
            count=honest_count(cohort),
            model=cohort.model,
            seed=cohort.seed,
            picture=picture,
            rows=rows,
            papers=papers,
        )
    )


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; color: #222; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; font-size: 14px; }} td, th {{ text-align: left; vertical-align: top;
padding: .35rem .8rem .35rem 0; border-top: 1px solid #ddd; }} img {{ max-width: 100%; }}
.advice {{ border-left: .3rem solid #D55E00; padding-left: .8rem; }} td.assumed {{ background: #FBF3DF; }}
</style></head><body>
<h1>{title}</h1>
<p class="advice">{advice}</p>
<p>{description}</p>
<p><b>{count}.</b> Model {model}, seed {seed}; cohort <code>{name}</code>.</p>
<img alt="How each trait is spread over patients" src="data:image/png;base64,{picture}">
<table><thead><tr><th>trait</th><th>spread</th><th>acts on</th><th>source</th></tr></thead><tbody>{rows}</tbody></table>
<h2>Papers</h2><ul>{papers}</ul>
</body></html>
"""
