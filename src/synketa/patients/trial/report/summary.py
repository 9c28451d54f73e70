"""The report of a trial in a page of Markdown: what it predicts against what was published, misses first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from synketa.common.text import as_code

__all__ = ["summary"]


def summary(content: Mapping[str, Any]) -> str:
    """Return the summary of a report.

    Parameters
    ----------
    content : mapping
        What the page of the report is made of.
    """
    return "\n".join(_lines(content)) + "\n"


def _lines(content: Mapping[str, Any]) -> Iterator[str]:
    trial = content["trial"]
    table = trial.table
    yield from (f"# {table.title}", "", "**No advice to patients.** Virtual patients, a scale that was fitted.", "")
    yield from (table.question, "")
    yield f"{as_code(content['short_command'])}, run at commit {content['commit']}, written {content['written']}."
    yield f"{table.size} patients randomised, {table.repeats} runs, from {content['pool']} of `{trial.cohort.name}`"
    yield f"({table.design}). Registered: {content['registered']}; {content['method']}."
    yield from ("", f"![Points and response at each visit]({trial.name}.png)", "")
    if content["predictions"]:
        fitted = "Observers were fitted to this trial: nothing here is predicted."
        words = content["verdicts"] or (fitted if table.fits else "Soft or contested: no verdict.")
        yield from ("## Against what was published, misses first", "", words, "")
        yield "| finding | found (band) | hypothesis | class | here | single trials | |"
        yield "|---|---|---|---|---|---|---|"
        for group in content["predictions"]:
            for line in group["lines"]:
                found = " ".join(filter(None, (group["published"], group["unit"], f"({group['band']})")))
                words = f"**{line['predicted']}**" if line["verdict"] == "missed" else line["predicted"]
                cells = [f"`{group['finding']}` {group['words']}", found, line["hypothesis"], line["kind"]]
                yield _row([*cells, words, line["each"], line["verdict"]])
        yield ""
    else:
        yield from ("The table of published findings has none that this trial speaks to.", "")
    yield from ("## The registered analysis", "")
    visit = content["needed_visit"]
    yield f"| hypothesis | effect | standard error | spread | trials that find it | needed to treat at {visit} |"
    yield "|---|---|---|---|---|---|"
    for line in content["analyses"]:
        yield _row([line[key] for key in ("title", "effect", "error", "spread", "power", "needed")])
    if content["counted"]:
        yield from ("", f"{content['counted_words']} In so many runs they come out as far apart or further:", "")
        first, second = (table.arms[arm].title for arm in table.primary.compare)
        yield f"| hypothesis | runs | responders, {first} (mean) | {second} (mean) |"
        yield "|---|---|---|---|"
        for line in content["counted"]:
            yield _row([line[key] for key in ("title", "share", "first", "second")])
    yield from ("", content["effect_words"], "", "## What it rests on", "")
    yield from (f"- {line}" for line in (*content["demands"], *content["rests_on"]))
    yield from ("", "## How far the response surface is off", "")
    yield from (f"- {line}" for line in content["on_network"])
    yield from ("", "## What an honest reader must not conclude", "")
    yield from (f"- {line}" for line in content["not_concluded"])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(str(cell).replace('|', '/') for cell in cells)} |"
