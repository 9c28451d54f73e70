"""Faults of what was expected: metrics, points and bands."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

from synketa.common.errors import Fault, nearest
from synketa.experiment.checks.draft import Draft
from synketa.experiment.checks.names import coordinate_faults
from synketa.experiment.tables import ExpectLine
from synketa.model.composite import Model
from synketa.results import observables

__all__ = ["expectation_faults", "metric_names"]


_SIMILAR = 5  # metrics that a fault names; there are a hundred and more
_COMPARED, _LONGEST = 600, 100  # metrics that an unknown one is compared with, and letters of it


def expectation_faults(draft: Draft, model: Model | None) -> Iterator[Fault]:
    """Check metrics, points and bands of what was expected."""
    known = metric_names(model, [*draft.table.protocol.windows] if draft.is_time_course else []) if model else []
    known = known if draft.is_right("protocol", "model") else []  # which metrics there are is not known
    are_known = set(known)
    for index, line in zip(draft.expected, draft.table.expect, strict=True):
        key = f"expect[{index}]"
        if line.condition is not None and line.condition not in draft.condition_names:
            yield draft.unknown(f"{key}.condition", line.condition, draft.condition_names)
        yield from coordinate_faults(draft, f"{key}.at", line.at)
        yield from coordinate_faults(draft, f"{key}.against", line.against)
        yield from _band_faults(draft, key, line)
        yield from _contrast_faults(draft, key, line)
        if known and line.metric not in are_known:
            metric, compared = line.metric[:_LONGEST], known[:_COMPARED]
            similar = difflib.get_close_matches(metric, compared, n=_SIMILAR, cutoff=0.4) or known[:_SIMILAR]
            want = f"one of {len(known)} metrics, e.g. {', '.join(similar)} (all: synketa list metrics)"
            yield draft.fault(f"{key}.metric", f'"{line.metric}"', want, nearest(metric, compared))


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
