"""Protocols that are made for findings of a reader: one for all that have the same dose, with a window for each time.

No text of a file gets into them but numbers and units that were understood, and names of the model.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from synketa.common.atomic_write import replace_file
from synketa.common.errors import SynketaError
from synketa.evidence.findings.reading.words import Given, Span
from synketa.experiment.experiment import load_experiment

__all__ = ["Made", "Makers"]

_LATEST = 14.1 * 86400.0  # s after the dose
_AROUND = 300.0  # s before and after a time at which something is measured
_AFTER = 900.0  # s that a protocol goes on after the last time
#: When an arm begins and ends, and how much of it is there: as in the shipped protocols.
_ARMS = {
    "ampa_antagonist": 'level = 0.5, start = "-30 min", stop = "4 h"',
    "anti_BDNF": 'level = 1, start = "-30 min", stop = "6 h"',
    "trkb_block": 'level = 1, start = "-30 min", stop = "6 h"',
    "LVDCC_block": 'level = 1, start = "-30 min"',
    "rapamycin_local": 'level = 1, start = "-30 min", stop = "24 h"',
    "rapamycin_systemic": 'level = 1, start = "-30 min", stop = "24 h"',
    "a1_antagonist": 'level = 1, start = "-30 min", stop = "4 h"',
    "val66met": "level = 1",
    "vegf_block": "level = 1",
}


@dataclass(frozen=True)
class Made:
    """Where a finding is read.

    Attributes
    ----------
    protocol : str
    condition, against : str
        `against` is the dose without its arms, or empty.
    window : str
        Empty where it needs none.
    file : Path
    """

    protocol: str
    condition: str
    against: str
    window: str
    file: Path


@dataclass
class _Maker:
    """A protocol in the making."""

    given: Given
    species: str
    kinetics: str
    windows: list[Span] = field(default_factory=list)
    stop: float = 0.0
    is_held: bool = False

    def takes(self, window: Span | None) -> bool:
        """Whether a window overlaps none that is there, but itself."""
        return window is None or all(
            window == own or window.stop <= own.start or own.stop <= window.start for own in self.windows
        )

    def name(self, window: Span | None) -> str:
        """Return the name of a window."""
        return f"w{self.windows.index(window) + 1}" if window is not None else ""

    def lines(self, metrics: str) -> Iterator[str]:
        """Yield the lines of the file."""
        yield 'title = "Chosen for findings"'
        yield f'question = "What does the drug do to {metrics}?"'
        yield 'model = "prefrontal"'
        yield "seeds = 3"
        if self.species:
            yield f'species = "{self.species}"'
        if self.kinetics:
            yield f'pharmacokinetics = "{self.kinetics}"'
        yield 'reference = { condition = "vehicle" }'
        yield "[protocol]"
        yield from self._times()
        yield "[conditions.vehicle]"
        yield "[conditions.drug]"
        yield self._drug()
        if self.given.arms:
            yield "[conditions.drug_and_arm]"
            arms = ", ".join(f'{{ name = "{name}", {_ARMS[name]} }}' for name in self.given.arms)
            yield f"interventions = [{arms}]"
            yield self._drug()

    def _times(self) -> Iterator[str]:
        if self.is_held:
            yield 'warm_up = "12 s"'
            yield 'measure = "20 s"'
            return
        yield 'warm_up = "3 s"'
        yield f'start = "{"-40" if self.given.arms else "-10"} min"'
        yield f'stop = "{(self.stop + _AFTER) / 60:.6g} min"'
        windows = self.windows or [Span(0.0, 600.0)]
        listed = [
            f'{f"w{number}" if self.windows else "start"} = "{own.start / 60:.6g}-{own.stop / 60:.6g} min"'
            for number, own in enumerate(windows, 1)
        ]
        yield f"windows = {{ {', '.join(listed)} }}"

    def _drug(self) -> str:
        given = self.given
        if given.level:
            start = "" if self.is_held else ', start = "0 min"'
            return f'clamp = [{{ drug = "{given.drug}", concentration = "{given.level}"{start} }}]'
        over = f', duration = "{given.duration}"' if given.duration else ""
        dose = f'drug = "{given.drug}", route = "{given.route}", amount = "{given.amount}", start = "0 min"{over}'
        return f"doses = [{{ {dose} }}]"


class Makers:
    """Protocols that are made; files are written at the end, when it is known what each has to have.

    Parameters
    ----------
    folder : Path
        Where the files are written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._makers: list[_Maker] = []
        self._asked: dict[str, tuple[_Maker, Span | None]] = {}

    def ask(self, finding: str, given: Given, species: str, kinetics: str, span: Span | None, windowed: bool) -> str:
        """Ask for a protocol for a finding; return in words why there is none, or nothing.

        Parameters
        ----------
        finding : str
        given : Given
        species, kinetics : str
            `kinetics` where it is not the species' own set.
        span : Span, optional
            None for a level that is held until all is steady.
        windowed : bool
            Whether it is read in a window at that time.
        """
        if span is not None and span.stop > _LATEST:
            return "it is later than two weeks after the dose"
        window = _window(span) if span is not None and windowed else None
        same = (given.drug, given.amount, given.route, given.duration, given.level, given.arms)
        for maker in self._makers:
            own = maker.given
            if (own.drug, own.amount, own.route, own.duration, own.level, own.arms) == same and (
                (maker.species, maker.kinetics, maker.is_held) == (species, kinetics, span is None)
            ) and maker.takes(window):  # fmt: skip
                break
        else:
            maker = _Maker(given, species, kinetics, is_held=span is None)
            if why := self._refused(maker, span, window):
                return why
            self._makers.append(maker)
        _add(maker, span, window)
        self._asked[finding] = maker, window
        return ""

    def _refused(self, maker: _Maker, span: Span | None, window: Span | None) -> str:
        """Return why no run could do a protocol; it is tried in a file of its own."""
        trial = _Maker(maker.given, maker.species, maker.kinetics, is_held=maker.is_held)
        _add(trial, span, window)
        path = self._file(trial)
        try:
            load_experiment(path)
        except SynketaError as error:
            return f"the protocol of this dose is refused: {str(error).splitlines()[0].partition(': ')[2][:200]}"
        finally:
            path.unlink(missing_ok=True)
        return ""

    def write(self, metrics: Mapping[str, str]) -> dict[str, Made]:
        """Write the files; return where each finding is read.

        Parameters
        ----------
        metrics : mapping
            Finding -> metric.
        """
        files = {}
        for maker in self._makers:
            own = sorted({metrics[name] for name, (other, _) in self._asked.items() if other is maker})
            files[id(maker)] = self._file(maker, ", ".join(own))
        return {
            name: Made(
                files[id(maker)].stem,
                "drug_and_arm" if maker.given.arms else "drug",
                "drug" if maker.given.arms else "",
                maker.name(window),
                files[id(maker)],
            )
            for name, (maker, window) in self._asked.items()
        }

    def _file(self, maker: _Maker, metrics: str = "it") -> Path:
        text = "\n".join(maker.lines(metrics)) + "\n"
        path = self._folder / f"chosen_{hashlib.sha256(text.encode()).hexdigest()[:10]}.toml"
        self._folder.mkdir(parents=True, exist_ok=True)
        replace_file(path, text.encode())
        return path


def _add(maker: _Maker, span: Span | None, window: Span | None) -> None:
    if span is not None:
        maker.stop = max(maker.stop, span.stop)
    if window is not None and window not in maker.windows:
        maker.windows.append(window)


def _window(span: Span) -> Span:
    """Return the window of a time: what was sampled, or some minutes around it."""
    if span.stop > span.start:
        return span
    return Span(max(0.0, span.start - _AROUND), span.start + _AROUND)
