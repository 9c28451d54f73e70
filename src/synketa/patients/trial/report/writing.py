"""The report of a trial: tables, figures and one page, from files only. No advice to patients."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import replace_file, write_table
from synketa.common.paths import expanded
from synketa.common.text import counted
from synketa.model.composite import load_hypothesis
from synketa.patients.trial.on_network import on_network_in_words
from synketa.patients.trial.outcome import LARGE, Hypothesis, TrialData, read_trial
from synketa.patients.trial.published import Prediction, predictions
from synketa.patients.trial.report.pictures import group_title, read_at, telling_traits, trial_pictures
from synketa.patients.trial.report.predictions import prediction_groups, verdicts
from synketa.patients.trial.report.summary import summary
from synketa.patients.trial.statistics import Needed, proportion
from synketa.patients.trial.tables import arm_notes, arm_words
from synketa.patients.trial.trial import Trial
from synketa.reporting.matplotlib_state import known_settings
from synketa.reporting.page import report_style, save_picture
from synketa.results.manifest import read_head

__all__ = ["report_trial"]

Array = NDArray[np.float64]

_NOT_CONCLUDED = (
    "That anybody should take any of this: the patients do not exist, and the scale was fitted.",
    "That a hypothesis is right because it meets a number: several do, and what was fitted is no evidence.",
    "That differences between patients are known: most traits are assumed, with ranges that nobody has measured.",
    "That harm, dissociation, abuse or blood pressure were looked at: nothing of it is in the model.",
    "That a placebo acts as here: its response was fitted in one trial, and is taken to be the same in others.",
)


def report_trial(trial: Trial, out: Path | str = "results", *, say: Callable[[str], None] = print) -> Path:
    """Write the tables, the figures and report.html of a trial; nothing is simulated.

    Raises
    ------
    SynketaError
        No patients are finished, or the inclusion leaves nobody.
    """
    folder = expanded(out, "--out") / trial.folder_name
    data = read_trial(trial, folder)
    hypotheses = data.hypotheses()
    predicted = [line for hypothesis in hypotheses for line in predictions(hypothesis)]
    with known_settings({}):
        pictures = [
            save_picture(picture, folder / "figures") for picture in trial_pictures(data, hypotheses, predicted)
        ]
    _write_tables(folder, hypotheses, predicted)
    content = _content(data, hypotheses, predicted, on_network_in_words(trial, out), folder)
    replace_file(folder / "report.html", _page(content, pictures).encode())
    replace_file(folder / "summary.md", summary(content).encode())
    note = f" (partial: {counted(data.missing, 'chunk')} missing)" if data.missing else ""
    say(f"report: {folder / 'report.html'}{note}")
    return folder / "report.html"


# -------------------------------------------------------------------------------------- tables


def _write_tables(folder: Path, hypotheses: Sequence[Hypothesis], predicted: Sequence[Prediction]) -> None:
    """Write analysis.csv, visits.csv and predictions.csv, one value a column."""
    analyses = [
        {
            "hypothesis": h.name, "effect": h.primary.effect, "standard_error": _mean(h.primary.estimates[:, 1]),
            "spread": h.primary.spread, "power": h.primary.power, "repeats": len(h.primary.estimates),
        }
        for h in hypotheses
    ]  # fmt: skip
    visits = [
        {"hypothesis": h.name, "arm": arm, **{k: v for k, v in line.items() if k != "time"}, "time_s": line["time"]}
        for h in hypotheses
        for arm in h.data.arms
        for line in h.course(arm)
    ]
    for name, lines in (("analysis", analyses), ("visits", visits), ("predictions", [p._asdict() for p in predicted])):
        columns = list(dict.fromkeys(key for line in lines for key in line))
        write_table(folder / f"{name}.csv", columns, lines, digits=6)


def _mean(values: Array) -> float:
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else math.nan


# --------------------------------------------------------------------------------------- page


def _content(
    data: TrialData,
    hypotheses: Sequence[Hypothesis],
    predicted: Sequence[Prediction],
    on_network: Sequence[str],
    folder: Path,
) -> dict[str, Any]:
    """Return what the page and its summary are made of, in words."""
    trial, table, shown = data.trial, data.trial.table, hypotheses[0]
    primary, visit = table.primary, read_at(shown)
    commit = read_head(folder / "manifest.json").get("software", {}).get("commit") or "none"
    return {
        "trial": trial, "pool": len(data.pool.severity), "missing": data.missing, "demands": list(_demands(data)),
        "registered": _registered(trial), "method": _METHOD_WORDS[primary.method], "allocation": _allocation(trial),
        "inclusion": _inclusion(trial), "drop_out": _drop_out(trial), "arms": list(_arm_lines(trial)),
        "analyses": [_analysis(h, visit) for h in hypotheses], "needed_visit": visit,
        "counted": list(_counted(hypotheses, visit)) if table.counted else [],
        "counted_words": _counted_words(trial, visit), "effect_words": _effect_words(trial),
        "course": list(_course_lines(shown)), "large": LARGE,
        "relapse": list(_relapse_lines(hypotheses)) if table.relapse else [], "relapse_words": _relapse_words(trial),
        "subgroup": table.subgroup, "subgroups": list(_subgroup_lines(shown, visit)) if table.subgroup else [],
        "traits_words": _traits_words(shown), "predictions": list(prediction_groups(predicted, trial)),
        "verdicts": verdicts(predicted), "rests_on": list(_rests_on(data)), "constants": list(_constants(data)),
        "not_concluded": _NOT_CONCLUDED, "on_network": on_network, "commit": commit,
        "written": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "command": trial.command(folder=folder), "short_command": trial.command(),
    }  # fmt: skip


def _page(content: Mapping[str, Any], pictures: Sequence[Mapping[str, Any]]) -> str:
    template = resources.files("synketa.patients.trial.report").joinpath("page.html.jinja").read_text(encoding="utf-8")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    named = {picture["name"]: picture for picture in pictures}
    return environment.from_string(template).render(**content, pictures=named, style=report_style())


_METHOD_WORDS = {
    "ancova": "analysis of covariance with the baseline",
    "t_test": "Welch's t test",
    "paired_t": "t test of the differences within patients",
    "mixed_model": "linear mixed model with a random intercept of the patient",
    "odds_ratio": "odds ratio",
    "proportions": "difference of proportions (Newcombe)",
    "mcnemar": "McNemar's test, exact",
    "log_rank": "Cox regression",
}


def _registered(trial: Trial) -> str:
    primary = trial.table.primary
    first, second = (trial.table.arms[name].title for name in primary.compare)
    at = f" at {primary.visit}" if primary.visit else ""
    return f"{primary.end_point}{at}: {first} against {second}"


def _allocation(trial: Trial) -> str:
    how = "in random order, exact shares" if trial.table.allocation == "blocks" else "every patient by chance"
    groups = "; ".join(
        f"{group_title(g, trial)}: {share:.0%}" for g, share in zip(trial.groups, trial.shares, strict=True)
    )
    return f"{groups}; {how}"


def _inclusion(trial: Trial) -> str:
    own = trial.table.inclusion
    parts = [f"{own.severity[0]:g} to {own.severity[1]:g} points as rated at screening"] if own.severity else []
    parts += [f"{name} {wanted}" for name, wanted in own.traits.items()]
    return "; ".join(parts) or "everybody"


def _drop_out(trial: Trial) -> str:
    own = trial.table.drop_out
    if not own.per_week and not own.without_response:
        return "nobody leaves"
    return f"{own.per_week:.1%} a week, {own.per_week + own.without_response:.1%} of those who do not respond"


def _arm_lines(trial: Trial) -> Iterator[dict[str, str]]:
    for arm in trial.table.arms.values():
        yield {
            "title": arm.title,
            "words": "; ".join([arm_words(arm), *arm_notes(arm, trial.model, max(trial.table.visits.values()))]),
        }


def _analysis(hypothesis: Hypothesis, visit: str) -> dict[str, str]:
    found = hypothesis.primary
    low, high = found.power_interval()
    needed: Needed = hypothesis.needed(visit)
    return {
        "title": hypothesis.title, "effect": f"{found.effect:.3g}", "error": f"{_mean(found.estimates[:, 1]):.3g}",
        "spread": f"{found.spread:.3g}", "power": f"{found.power:.0%} [{100 * low:.0f}, {100 * high:.0f}]",
        "needed": needed.words,
    }  # fmt: skip


def _counted_words(trial: Trial, visit: str) -> str:
    """Return what a published trial of this size counted."""
    counts = (f"{number} of {trial.table.arms[arm].title}" for arm, number in trial.table.counted.items())
    return f"A published trial of this size counted responders at {visit}: {', '.join(counts)}."


def _counted(hypotheses: Sequence[Hypothesis], visit: str) -> Iterator[dict[str, str]]:
    first, second = hypotheses[0].data.trial.table.primary.compare
    for hypothesis in hypotheses:
        share, low, high = hypothesis.counted(visit)
        means = [np.mean([np.nansum(hypothesis.answered(run, arm, visit)) for run in hypothesis.runs])
                 for arm in (first, second)]  # fmt: skip
        yield {"title": hypothesis.title, "share": f"{share:.1%} [{100 * low:.1f}, {100 * high:.1f}]",
               "first": f"{means[0]:.1f}", "second": f"{means[1]:.1f}"}  # fmt: skip


def _effect_words(trial: Trial) -> str:
    end_point = trial.table.primary.end_point
    return {
        "score": "The effect is in points: less is better.",
        "change": "The effect is in points of change: less is better.",
        "response": "The effect is of the share, or the logarithm of the odds, of a response.",
        "remission": "The effect is of the share, or the logarithm of the odds, of remission.",
        "relapse": "The effect is the logarithm of the ratio of hazards: below 0 is later.",
    }[end_point]


def _course_lines(hypothesis: Hypothesis) -> Iterator[dict[str, str]]:
    for arm in hypothesis.data.arms:
        for line in hypothesis.course(arm):
            yield {
                "arm": hypothesis.data.trial.table.arms[arm].title, "visit": str(line["visit"]),
                "score": _band(line, "score", 1.0), "response": _band(line, "response", 100.0),
                "remission": _band(line, "remission", 100.0),
            }  # fmt: skip


def _band(line: Mapping[str, float], what: str, scale: float) -> str:
    if what not in line:
        return ""
    unit = " %" if scale == 100 else ""
    digits = 0 if scale == 100 else 1
    low, high = scale * line[f"{what}_low"], scale * line[f"{what}_high"]
    return f"{scale * line[what]:.{digits}f}{unit} [{low:.{digits}f}, {high:.{digits}f}]"


def _relapse_lines(hypotheses: Sequence[Hypothesis]) -> Iterator[dict[str, str]]:
    for hypothesis in hypotheses:
        for arm in hypothesis.data.arms:
            if curve := hypothesis.survival(arm):
                median = f"{curve['median']:.3g}" if math.isfinite(curve["median"]) else "not reached"
                share = f"{1 - curve['well'][-1]:.0%}"
                title = hypothesis.data.trial.table.arms[arm].title
                yield {"title": hypothesis.title, "arm": title, "followed": str(curve["followed"]), "median": median,
                       "relapsed": share}  # fmt: skip


def _relapse_words(trial: Trial) -> str:
    rule = trial.table.relapse
    if rule is None:
        return ""
    who = "responders" if rule.among == "response" else "those in remission"
    return f"Of {who} at {rule.after}: less than {rule.improvement_below:.0%} of the baseline is gone at a later visit."


def _subgroup_lines(hypothesis: Hypothesis, visit: str) -> Iterator[dict[str, str]]:
    name, patients = str(hypothesis.data.trial.table.subgroup), hypothesis.data.pool.patients
    for arm in hypothesis.data.arms:
        of = patients.category(name)[hypothesis.of_arm(hypothesis.large, arm).patient]
        responds = hypothesis.answered(hypothesis.large, arm, visit)
        for category in patients.cohort.traits[name].categories:
            mine = of == category
            if not mine.any():
                continue
            each = [
                _mean(
                    hypothesis.answered(run, arm, visit)[
                        patients.category(name)[hypothesis.of_arm(run, arm).patient] == category
                    ]
                )
                for run in hypothesis.runs
            ]
            low, high = np.nanquantile(each, [0.025, 0.975])
            yield {
                "arm": hypothesis.data.trial.table.arms[arm].title, "category": category, "n": str(int(mine.sum())),
                "response": "{:.0%} [{:.0%}, {:.0%}]".format(*proportion(responds[mine])),
                "each": f"{low:.0%} to {high:.0%}",
            }  # fmt: skip


def _traits_words(hypothesis: Hypothesis) -> str:
    found = telling_traits(hypothesis)
    if not found:
        return "Too few respond, or do not, to say which trait tells."
    telling = [
        f"{name} ({odds:.2g}, {low:.2g} to {high:.2g})" for name, odds, low, high in found if low > 1 or high < 1
    ]
    if not telling:
        return "No trait tells who responds: every 95 % interval holds 1."
    return (
        f"Odds of a response for one standard deviation, with 95 % intervals: {'; '.join(telling[:8])}. All traits at "
        f"once, over {LARGE} patients; a trial of {hypothesis.data.trial.table.size} sees little of this, and most are "
        "assumed."
    )


def _demands(data: TrialData) -> Iterator[str]:
    """Yield how many spines patients gain, and how few of them an observer has to take for a response."""
    trial = data.trial
    arm = next((name for name in trial.table.primary.compare if trial.table.arms[name].doses), None)
    if arm is None:
        return
    group, start = next((g, own.start) for g, one in enumerate(trial.groups) for own in one.periods if own.arm == arm)
    visit = trial.table.primary.visit or (trial.table.relapse.after if trial.table.relapse else "")
    when = trial.table.visits[visit]
    gain = 100 * (data.at(group, "spines", start + when) - data.at(group, "spines", start))
    middle, upper, top = np.quantile(gain, [0.5, 0.75, 0.95])
    half = f"have gained less than {middle:.2g} % of spines" if middle > 0 else "have gained no spines"
    yield (
        f"{trial.table.arms[arm].title} at {visit}: half of these patients {half}, a quarter more than {upper:.2g} %, "
        f"a twentieth more than {top:.2g} %."
    )
    for observer in trial.observers:
        for constant, words in (("spine_gain", "spines"), ("connectivity_gain", "AMPA strength of spines")):
            if (value := observer.values[constant]) > 0:
                needed = 100 * math.log(2) / value
                if "at its bound" in getattr(observer.constants, constant).source:
                    yield (
                        f"{observer.title}: no gain meets the numbers that it was fitted to. It stands at its bound, "
                        f"where whoever gains any {words} at all is well; it has to count as refuted by its own fit."
                    )
                    continue
                yield (
                    f"{observer.title}: the fit makes {needed:.2g} % more {words}, and nothing else, halve a score"
                    + ("; a change so small that no imaging in man could see it." if needed < 2 else ".")
                )


def _rests_on(data: TrialData) -> Iterator[str]:
    trial = data.trial
    for observer in trial.observers:
        fitted = ", ".join(observer.fit.constants).replace("_", " ")
        yield f"{observer.title}: {observer.claim} Fitted to {observer.fit.trial}: {fitted}. All else is predicted."
    if name := trial.table.hypothesis:
        claim = " ".join(load_hypothesis(name, trial.cohort.models).claim.split())
        yield f"The model is that of the hypothesis {name}: {claim} Observers were fitted under the default."
    traits = trial.cohort.traits.values()
    counts = {
        word: sum(trait.status == word for trait in traits) for word in ("published", "derived", "fitted", "assumed")
    }
    words = ", ".join(f"{number} {word}" for word, number in counts.items() if number)
    yield f"Patients of {trial.cohort.name}: {words} traits (synketa show {trial.cohort.name})."
    yield from (f"Not plausible, and allowed: {words}." for words in trial.implausible)
    yield f"The model is {trial.model.name}, on its response surface; most of its slow side is not measured."


def _constants(data: TrialData) -> Iterator[dict[str, str]]:
    for observer in data.trial.observers:
        for name in type(observer.constants).model_fields:
            parameter = getattr(observer.constants, name)
            if parameter.value or parameter.status == "fitted":
                yield {"observer": observer.name, "name": name.replace("_", " "), "value": parameter.text,
                       "source": f"{parameter.source}{'; ' + parameter.note if parameter.note else ''}"}  # fmt: skip
