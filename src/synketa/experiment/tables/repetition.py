"""When a dose comes again, in one line: ``2/week for 4 weeks, then 1/week``."""

from __future__ import annotations

import re
from typing import NamedTuple

from synketa.common.errors import ConfigurationError, invalid, shown
from synketa.common.units import DAY, NUMBER, parse_quantity

__all__ = ["OPEN_FOR", "Phase", "Repetition", "repetition"]

#: How long (s) the last phase of a repetition goes on where it says no end: a run that is longer has to say one.
OPEN_FOR = 364 * DAY

_WEEK = 7 * DAY
_MOST_A_DAY, _MOST_PHASES, _LONGEST = 24, 20, 300
_WANT = 'phases such as "2/week for 4 weeks, then 1/week", "6/week", "2/day" or "every 84 h", each "for" a time'
_RATE = re.compile(r"(\d{1,3})\s*(?:/|per|times a|x)\s*(day|week)s?")
_EVERY = re.compile(rf"every\s+({NUMBER}\s*[A-Za-z]+)")
_WORDS = {
    "daily": "1/day", "weekly": "1/week", "hourly": "every 1 h", "od": "1/day", "qd": "1/day", "bid": "2/day",
    "bd": "2/day", "tid": "3/day", "tds": "3/day", "qid": "4/day", "biw": "2/week", "tiw": "3/week",
}  # fmt: skip


class Phase(NamedTuple):
    """One phase of a repetition.

    Attributes
    ----------
    starts : tuple of float
        When doses start within a period, s.
    period : float
        After which they start again, s.
    lasts : float
        How long doses are started for, s.
    """

    starts: tuple[float, ...]
    period: float
    lasts: float


class Repetition(NamedTuple):
    """When doses start, after the first.

    Attributes
    ----------
    phases : tuple of Phase
    is_open : bool
        Whether the last phase goes on until the run ends.
    """

    phases: tuple[Phase, ...]
    is_open: bool

    def starts(self, most: int) -> list[float]:
        """Return when doses start, s after the first one's start; at most so many."""
        starts: list[float] = []
        begin = 0.0
        for phase in self.phases:
            elapsed = 0.0
            while elapsed < phase.lasts - 1e-3 and len(starts) < most:
                starts += [begin + elapsed + s for s in phase.starts if elapsed + s < phase.lasts - 1e-3]
                elapsed += phase.period
            begin += phase.lasts
        return starts[:most]


def repetition(raw: object) -> Repetition:
    """Return the repetition that a text describes.

    Doses of a week are on whole days as even as can be, the first on day 0: two on days 0 and 3 (Monday and Thursday),
    three on days 0, 2 and 4; doses of a day are equally far apart.

    Raises
    ------
    ConfigurationError
        A text that is none, more doses in a week or day than fit, or a phase without an end before the last one.
    """
    if not isinstance(raw, str) or not raw.strip() or len(raw) > _LONGEST:
        raise invalid(shown(raw), _WANT)
    texts = re.split(r"\s*[,;]?\s*\bthen\b\s*|\s*[,;]\s*", raw.strip().lower())
    if len(texts) > _MOST_PHASES:
        raise invalid(f"{len(texts)} phases", f"at most {_MOST_PHASES}")
    phases = [_phase(text, raw, is_last=place == len(texts) - 1) for place, text in enumerate(texts)]
    return Repetition(tuple(phases), "for" not in texts[-1].split())


def _phase(text: str, raw: str, is_last: bool) -> Phase:
    """Return one phase; `raw` is the whole line, for messages."""
    how_often, _, how_long = (part.strip() for part in text.partition(" for "))
    if not how_long and not is_last:
        raise invalid(f'"{raw}", whose "{text}" has no end', f"how long each but the last one lasts: {_WANT}")
    lasts = _time(how_long, raw) if how_long else OPEN_FOR
    how_often = _usual(how_often)
    if match := _EVERY.fullmatch(how_often):
        return Phase((0.0,), _time(match[1], raw), lasts)
    if not (match := _RATE.fullmatch(how_often)):
        raise invalid(f'"{raw}", whose "{text}" says no rate', _WANT)
    times, most = int(match[1]), {"day": _MOST_A_DAY, "week": 7}[match[2]]
    if not 1 <= times <= most:
        raise invalid(f'"{raw}", {times} in a {match[2]}', f"1 to {most} in a {match[2]}")
    if match[2] == "week":
        return Phase(tuple(7 * k // times * DAY for k in range(times)), _WEEK, lasts)
    return Phase((0.0,), DAY / times, lasts)


def _usual(how_often: str) -> str:
    """Return what a chart's words for a rate are here: bid is 2/day, q12h every 12 h; others as they are."""
    plain = re.sub(r"\bper\b|/", "a", how_often.replace(".", ""))
    if match := re.fullmatch(r"q\s*(\d*)\s*(h|d|wk?)", plain):
        return f"every {match[1] or 1} {'week' if match[2].startswith('w') else match[2]}"
    if match := re.fullmatch(r"(once|twice|thrice)\s*a?\s*(dai|day|week)(?:ly)?", plain):
        return f"{('once', 'twice', 'thrice').index(match[1]) + 1}/{'week' if match[2] == 'week' else 'day'}"
    return _WORDS.get(plain, how_often)


def _time(text: str, raw: str) -> float:
    try:
        value = parse_quantity(text, "time")
    except ConfigurationError:
        raise invalid(f'"{raw}", whose "{text}" is no time', _WANT) from None
    if value <= 0:
        raise invalid(f'"{raw}", whose "{text}" is not above 0', _WANT)
    return value
