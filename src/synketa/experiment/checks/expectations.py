"""Faults of what was expected, and of what reports show: metrics, points, bands, signs, figures."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterator, Sequence

from synketa.common.errors import Fault, nearest
from synketa.experiment.checks.draft import Draft
from synketa.experiment.checks.names import coordinate_faults
from synketa.experiment.tables import ExpectLine
from synketa.model.composite import Model
from synketa.results import observables
from synketa.results.figure_names import ALL, FIGURES, OF_CONDITIONS, OTHERS, family_of, figures_of, wish_of

__all__ = ["expectation_faults", "figure_faults", "metric_names", "sign_faults", "states_sign"]


_SIMILAR = 5  # metrics that a fault names; there are a hundred and more
_COMPARED, _LONGEST = 600, 100  # metrics that an unknown one is compared with, and letters of it


def expectation_faults(draft: Draft, model: Model | None) -> Iterator[Fault]:
    """Check metrics, points and bands of what was expected."""
    known = metric_names(model, [*draft.table.protocol.windows] if draft.is_time_course else []) if model else []
    is_known = draft.is_right("protocol", "model") and draft.has_its_windows
    known = known if is_known else []  # which metrics there are is not known
    are_known = set(known)
    for index, line in zip(draft.expected, draft.table.expect, strict=True):
        key = f"expect[{index}]"
        if line.condition not in (None, *draft.condition_names) and draft.is_table("conditions"):
            yield draft.unknown(f"{key}.condition", line.condition, draft.condition_names)
        yield from coordinate_faults(draft, f"{key}.at", line.at)
        yield from coordinate_faults(draft, f"{key}.against", line.against)
        yield from _band_faults(draft, key, line)
        yield from _contrast_faults(draft, key, line)
        if known and line.metric not in are_known:
            metric, compared = line.metric[:_LONGEST], known[:_COMPARED]
            similar = difflib.get_close_matches(metric, compared, n=_SIMILAR, cutoff=0.4) or known[:_SIMILAR]
            want = f"one of {len(known)} metrics, e.g. {', '.join(similar)} (all: synketa list metrics)"
            is_of_course = model is not None and not draft.is_time_course and line.metric in metric_names(model, [""])
            got = f'"{line.metric}"' + ", a metric of a time course" * is_of_course
            yield draft.fault(f"{key}.metric", got, want, nearest(metric, compared))


def _band_faults(draft: Draft, key: str, line: ExpectLine) -> Iterator[Fault]:
    if line.low is None and line.high is None:
        yield draft.fault(key, "neither low nor high", "a band: low, high or both")
    if line.low is not None and line.high is not None and line.low > line.high:
        yield draft.fault(f"{key}.low", f"{line.low:g}", f"at most high, {line.high:g}")


def _contrast_faults(draft: Draft, key: str, line: ExpectLine) -> Iterator[Fault]:
    if line.contrast in ("difference", "share") and not line.against:
        verb = "differs from" if line.contrast == "difference" else "is a share of"
        yield draft.fault(f"{key}.against", "nothing", f'what it {verb}, e.g. {{ condition = "ketamine" }}')
    sampled = [name for name, axis in draft.table.axes.items() if axis.range is not None]
    if line.contrast == "exceeds" and draft.is_right("axes") and len(sampled) < 2:
        yield draft.fault(f"{key}.contrast", '"exceeds"', "a sample: two axes and more that have a range")
    if line.contrast not in ("peak_at", "returns_at") or not draft.is_right("axes", "reference"):
        return
    along = [axis for name, axis in draft.table.axes.items() if name in draft.table.reference]
    if any(isinstance(value, str) for axis in along for value in axis.values or ()):
        yield draft.fault(f"{key}.contrast", f'"{line.contrast}" along an axis of words', "an axis of numbers")
    if not along:
        yield draft.fault(f"{key}.contrast", f'"{line.contrast}"', "a reference that is a point of an axis")


def sign_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Check that the sign that a condition expects can be judged, by itself or by a line of its own.

    A clamp experiment judges it at every point of its axes. Of a time course it does not say when, and of a sample not
    how often: there a line of ``expect`` has to.
    """
    metric = f"rate_{model.circuit.principal_population}"
    is_read = draft.is_right("protocol", "axes", "reference", "expect")
    sampled = [name for name, axis in draft.table.axes.items() if axis.range is not None]
    for name, condition in draft.conditions.items():
        if condition.expected is None or not is_read:
            continue
        key, got = f"conditions.{name}.expected", f'"{condition.expected}"'
        if draft.table.reference == {"condition": name}:
            yield draft.fault(key, f"{got} of the reference itself", "a condition that is compared with another one")
        elif any(states_sign(line, metric, name, condition.expected) for line in draft.table.expect):
            continue
        elif draft.is_time_course:
            windows = [f"{metric}@{window}" for window in _windows_of_doses(draft, name)]
            want = f'an [[expect]] of {name} that says when: metric = "{windows[0] if windows else metric}"'
            yield draft.fault(
                key, f"{got} in a time course", want + (f" (or {', '.join(windows[1:])})" * bool(windows[1:]))
            )
        elif sampled and not any(_says_how_often(line, metric, name) for line in draft.table.expect):
            want = f'an [[expect]] of {name} that says how often: metric = "{metric}", contrast = "exceeds", low = 0.5'
            yield draft.fault(key, f"{got} over a sample of {', '.join(sampled)}", want)


def _windows_of_doses(draft: Draft, name: str) -> list[str]:
    """Return the windows that end after a condition's first dose, or all where none does: before it nothing moves."""
    windows, condition = draft.table.protocol.windows, draft.conditions[name]
    first = min((dose.start for dose in condition.doses if dose.start is not None), default=0.0)
    return [window for window, (_, stop) in windows.items() if stop > first] or [*windows]


def states_sign(line: ExpectLine, metric: str, condition: str, sign: str) -> bool:
    """Say whether a line expects a sign of a condition: a band on that side of 1, for the ratio to its reference."""
    if line.metric.partition("@")[0] != metric or line.condition not in (None, condition):
        return False
    if line.contrast != "ratio" or line.against:
        return False
    low, high = -math.inf if line.low is None else line.low, math.inf if line.high is None else line.high
    return {"up": low >= 1, "down": high <= 1, "none": -math.inf < low <= 1 <= high < math.inf}[sign]


def _says_how_often(line: ExpectLine, metric: str, condition: str) -> bool:
    return line.metric == metric and line.condition in (None, condition) and line.contrast == "exceeds"


def figure_faults(draft: Draft) -> Iterator[Fault]:
    """Check that the figures that are asked for exist, and that a protocol of this kind has them."""
    if not draft.is_right("protocol", "figures"):
        return
    kind, words = ("time_course", "time course") if draft.is_time_course else ("clamp", "clamp experiment")
    own = figures_of(kind)
    for index, entry in enumerate(draft.table.figures):
        wish, key = wish_of(entry), f"figures[{index}]"
        family = family_of(wish.name)
        if entry in draft.table.figures[:index]:
            yield draft.fault(key, f'"{entry}" twice', "each figure once")
        elif family not in FIGURES and entry != OTHERS:
            yield draft.fault(key, f'"{wish.name}"', f"one of {', '.join(own)}", nearest(wish.name, own))
        elif family not in own and entry != OTHERS:
            other = "clamp experiment" if draft.is_time_course else "time course"
            got = f'"{wish.name}", a figure of a {other}'
            yield draft.fault(key, got, f"a figure of a {words}, one of {', '.join(own)}")
        elif ":" in entry:
            yield from _wished_conditions(draft, key, entry)


def _wished_conditions(draft: Draft, key: str, entry: str) -> Iterator[Fault]:
    """Check the conditions that stand behind the name of a figure."""
    wish = wish_of(entry)
    if wish.name not in OF_CONDITIONS or not wish.conditions:
        want = f'a name alone, or conditions of {" or ".join(OF_CONDITIONS)}, e.g. "raster: all"'
        yield draft.fault(key, f'"{entry}"', want)
        return
    for name in wish.conditions if not wish.all else ():
        if name not in draft.condition_names:
            yield draft.unknown(key, name, [*draft.condition_names, ALL])


def metric_names(model: Model, windows: Sequence[str]) -> list[str]:
    """Return every name that a value of summary.csv can have; `windows` are those of a time course."""
    analytes = {name for pk_set in model.pharmacokinetics.values() for name in (*pk_set.substances, *pk_set.mixtures)}
    return observables.metric_names(
        populations=list(model.circuit.populations),
        principal=model.circuit.principal_population,
        pools=list(model.receptor.pools),
        drugs=model.drugs,
        analytes=sorted(analytes),
        windows=windows,
        plasticity=model.plasticity is not None,
    )
