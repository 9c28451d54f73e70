"""Whether what was expected beforehand came out: bands of metrics, ratios and shares, and a verdict on each."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from synketa.analysis.contrasts import Contrasts, Place, Places, interval
from synketa.analysis.sensitivity import ABOVE, samples
from synketa.common.atomic_write import write_table

__all__ = ["Verdict", "band_of", "judge", "verdicts_in_words", "write_verdicts"]

_NAMED = 5  # misses of a folder, in words
#: What stands between a quantity and what it is compared with.
_RELATIONS = {"ratio": " / ", "difference": " − ", "share": ", excess as a share of that of "}


@dataclass(frozen=True)
class Verdict:
    """What became of one expectation.

    Attributes
    ----------
    words : str
        The expectation as its author wrote it.
    quantity : str
        What was measured, e.g. ``rate_PYR of ketamine / control``.
    band : tuple of float
        Low and high; infinite where open.
    status : str
        ``met``, ``missed`` or ``not measured``.
    mean, low, high : float
        Measured mean and 95 % interval (NaN where there is none).
    n : int
        Seeds, or points of a sample.
    clear : bool
        The whole interval lies on the same side as the mean.
    reason : str
        Why nothing was measured.
    consequence : str
        What its author said follows when it is missed; empty otherwise.
    condition : str
    point : dict
        Where it was measured.
    """

    words: str
    quantity: str
    band: tuple[float, float]
    status: str
    mean: float = np.nan
    low: float = np.nan
    high: float = np.nan
    n: int = 0
    clear: bool = False
    reason: str = ""
    consequence: str = ""
    condition: str = ""
    point: Mapping[str, Any] = field(default_factory=dict)


def judge(
    expect: Iterable[Mapping[str, Any]], compared: Contrasts, axes: Mapping[str, Mapping[str, Any]] | None = None
) -> list[Verdict]:
    """Say of each expectation whether it is met; one that covers several points gets a verdict for each.

    Parameters
    ----------
    expect : iterable of mapping
        ``metric``; ``condition`` and ``at`` (axis values) choose the points, all when absent;
        ``low`` and ``high`` (either may be absent) bound the mean over seeds of

        - ``contrast = "ratio"`` (or true, the default): ratio to the reference run, or to the run
          with the coordinates in ``against``, e.g. ``{condition = "ketamine"}``;
        - ``"difference"``: ratio to the reference minus that of the run ``against``;
        - ``"share"``: excess over the reference as a share of the excess of the run ``against``;
        - ``"value"`` (or false): the value itself;
        - ``"exceeds"``: of a sample of inputs, the share of points whose ratio to the reference exceeds 1.1;
        - ``"peak_at"``, ``"returns_at"``: along the one axis that the reference replaces, where the
          ratio is highest, and where it falls through 1 after that.

        ``not_at`` lists points that are left out, since another expectation says the same there.

        ``words`` says it in words, ``if_missed`` what follows when it is missed.
    compared : Contrasts
    axes : mapping, optional
        Those of the manifest, which say what was sampled; for ``"exceeds"``.
    """
    return [
        replace(verdict, consequence=str(item.get("if_missed", ""))) if verdict.status == "missed" else verdict
        for item in expect
        for verdict in _judge_one(item, compared, axes or {})
    ]


def write_verdicts(path: Path, verdicts: Sequence[Verdict]) -> None:
    """Write expectations.csv: every expectation and what became of it, where there are any."""
    if not verdicts:
        return
    columns = ["words", "quantity", "expected_low", "expected_high", "status", "mean", "low", "high", "n"]

    def number(value: float) -> float | None:
        return value if np.isfinite(value) else None

    write_table(
        path,
        columns,
        (
            {
                **{"words": verdict.words, "quantity": verdict.quantity, "status": verdict.status, "n": verdict.n},
                **dict(zip(columns[2:4], map(number, verdict.band), strict=True)),
                **dict(zip(columns[5:8], map(number, (verdict.mean, verdict.low, verdict.high)), strict=True)),
            }
            for verdict in verdicts
        ),
    )


def verdicts_in_words(path: Path) -> str:
    """Return in a line what became of the expectations of an expectations.csv; nothing where there is none.

    Parameters
    ----------
    path : Path
        As `write_verdicts` writes it.
    """
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            lines = list(csv.DictReader(stream))
    except FileNotFoundError:
        return ""
    missed = [line for line in lines if line["status"] == "missed"]
    unknown = sum(line["status"] == "not measured" for line in lines)
    met = len(lines) - len(missed) - unknown
    parts = [f"{met} of {len(lines)} expectations met"] + ([f"{unknown} not measured"] if unknown else [])
    if missed:
        named = [
            f"{line['quantity']} {float(line['mean']):.3g}, {_band_words(line['expected_low'], line['expected_high'])}"
            for line in missed[:_NAMED]
        ]
        more = [f"{len(missed) - _NAMED} more in {path.name}"] if len(missed) > _NAMED else []
        parts.append(f"missed: {'; '.join([*named, *more])}")
    return "; ".join(parts)


def _band_words(low: str, high: str) -> str:
    """Write a band of expectations.csv, of which an open end is empty."""
    if low and high:
        return f"band {float(low):g} to {float(high):g}"
    return f"at least {float(low):g}" if low else f"at most {float(high):g}" if high else "any"


def band_of(item: Mapping[str, Any]) -> tuple[float, float]:
    """Return low and high of an expectation, infinite where open."""
    low, high = item.get("low"), item.get("high")
    return -np.inf if low is None else float(low), np.inf if high is None else float(high)


def _judge_one(item: Mapping[str, Any], compared: Contrasts, axes: Mapping[str, Mapping[str, Any]]) -> list[Verdict]:
    """Return a verdict for each place, curve or sample that an expectation covers."""
    metric, table, reference = str(item["metric"]), compared.table, compared.reference
    at = item.get("at") or {}
    places = [
        place
        for place in table.having(metric)
        if item.get("condition") in (None, place[0]) and table.moved(place, at) == place
    ]
    elsewhere = [place for place in places if not any(table.moved(place, at) == place for at in item.get("not_at", ()))]
    if places and not elsewhere:
        return []
    places = elsewhere
    kind = {True: "ratio", False: "value"}.get(item.get("contrast", True), item.get("contrast"))
    if kind == "exceeds":
        verdicts = _judge_samples(item, compared, axes)
    else:
        judged = _judge_curves if kind in ("peak_at", "returns_at") else _judge_places
        verdicts = judged(item, str(kind), places, table, reference)
    if verdicts:
        return verdicts
    quantity = f"{metric} of {item.get('condition', 'any condition')}"
    words, reason = str(item.get("words", "")), "no finished run has it"
    return [Verdict(words, quantity, band_of(item), "not measured", reason=reason)]


def _judge_places(
    item: Mapping[str, Any], kind: str, places: list[Place], table: Places, reference: Mapping[str, Any]
) -> list[Verdict]:
    """Judge values, ratios, differences of ratios or shares at each place."""
    metric, against = str(item["metric"]), item.get("against") or {}
    target = against or reference

    def difference(place: Place) -> dict[int, float]:
        own = table.ratios(metric, place, reference)
        rival = table.moved(place, against)
        other = table.ratios(metric, rival, reference) if rival in table.points else {}
        return {seed: own[seed] - other[seed] for seed in own if seed in other}

    measures: dict[str, Callable[[Place], dict[int, float]]] = {
        "ratio": lambda place: table.ratios(metric, place, target),
        "difference": difference,
        "share": lambda place: table.shares(metric, place, against, reference),
        "value": lambda place: table.cell(metric, place),
    }
    if kind not in measures:
        return []
    relation = f"{_RELATIONS[kind]}{' '.join(map(str, target.values()))}" if kind in _RELATIONS else ""
    verdicts = []
    for place in places:
        if kind == "ratio" and table.moved(place, target) == place:
            continue
        quantity = f"{metric} of {_name(table, place)}{relation}"
        verdict = _of_seeds(str(item.get("words", "")), quantity, band_of(item), measures[kind](place))
        if verdict.status == "not measured" and kind != "value" and table.cell(metric, place):
            verdict = replace(verdict, reason=table.no_ratio(metric))
        verdicts.append(replace(verdict, condition=place[0], point=table.points[place]))
    return verdicts


def _judge_curves(
    item: Mapping[str, Any], kind: str, places: list[Place], table: Places, reference: Mapping[str, Any]
) -> list[Verdict]:
    """Judge where the curve of each condition peaks, or returns to 1, along the axis that the reference replaces."""
    metric = str(item["metric"])
    axis = next((name for name in reference if name in table.axes), "")
    landmark = "peak" if kind == "peak_at" else "return to 1"
    verdicts = []
    for condition in dict.fromkeys(place[0] for place in places):
        curve = [place for place in places if place[0] == condition]
        quantity = f"{axis} of the {landmark} of {metric}, {condition}"
        values = _landmarks(_ratios_by_seed(table, metric, axis, curve, reference), kind)
        verdicts.append(_of_seeds(str(item.get("words", "")), quantity, band_of(item), values))
    return verdicts


def _judge_samples(
    item: Mapping[str, Any], compared: Contrasts, axes: Mapping[str, Mapping[str, Any]]
) -> list[Verdict]:
    """Judge in what share of the points of each sample the effect is there; the interval is Wilson's."""
    metric, at = str(item["metric"]), item.get("at") or {}
    verdicts = []
    for sample in samples(compared, metric, axes):
        is_other = any(sample.reading.get(axis) != value for axis, value in at.items())
        if item.get("condition") not in (None, sample.condition) or is_other:
            continue
        where = ", ".join([sample.condition, *(f"{axis} {value}" for axis, value in sample.reading.items())])
        quantity = f"{metric} of {where}: share of points above {ABOVE:g}"
        verdict = _verdict(
            str(item.get("words", "")), quantity, band_of(item), (sample.above.value, *sample.above.interval),
            sample.above.n,
        )  # fmt: skip
        verdicts.append(replace(verdict, condition=sample.condition, point=sample.reading))
    return verdicts


def _name(table: Places, place: Place) -> str:
    point = [
        f"{axis} {value:g}" if isinstance(value, float) else f"{axis} {value}"
        for axis, value in table.points[place].items()
        if value != ""
    ]
    return ", ".join([place[0], *point])


def _of_seeds(words: str, quantity: str, band: tuple[float, float], values: Mapping[int, float]) -> Verdict:
    sample = [value for value in values.values() if np.isfinite(value)]
    if not sample:
        return Verdict(words, quantity, band, "not measured", reason="the run or its reference has not finished")
    return _verdict(words, quantity, band, interval(sample), len(sample))


def _verdict(
    words: str, quantity: str, band: tuple[float, float], measured: tuple[float, float, float], n: int
) -> Verdict:
    mean, low, high = measured
    met = band[0] <= mean <= band[1]
    inside = band[0] <= low and high <= band[1]
    outside = high < band[0] or low > band[1]
    return Verdict(words, quantity, band, "met" if met else "missed", mean, low, high, n, inside if met else outside)


def _ratios_by_seed(
    table: Places, metric: str, axis: str, curve: list[Place], reference: Mapping[str, Any]
) -> dict[int, list[tuple[float, float]]]:
    """Return for each seed the positive values of an axis and the ratio at each, in order."""
    by_seed: dict[int, list[tuple[float, float]]] = {}
    for place in curve:
        for seed, ratio in table.ratios(metric, place, reference).items():
            x = float(table.points[place][axis])
            if x > 0:
                by_seed.setdefault(seed, []).append((x, ratio))
    return {seed: sorted(points) for seed, points in by_seed.items()}


def _landmarks(by_seed: Mapping[int, list[tuple[float, float]]], kind: str) -> dict[int, float]:
    """Return for each seed where the curve of ratios peaks, or falls back through 1 (log axis)."""
    landmarks = {}
    for seed, points in by_seed.items():
        doses, ratios = (np.array(column) for column in zip(*points, strict=True))
        top = int(np.argmax(ratios))
        if kind == "peak_at":
            landmarks[seed] = float(doses[top])
        elif (below := np.flatnonzero(ratios[top:] < 1)).size and ratios[top] > 1:
            after = top + int(below[0])
            share = (ratios[after - 1] - 1) / (ratios[after - 1] - ratios[after])
            landmarks[seed] = float(doses[after - 1] * (doses[after] / doses[after - 1]) ** share)
    return landmarks
