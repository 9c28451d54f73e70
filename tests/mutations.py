"""Mutated inputs, tried in process: each is answered or refused in the program's own words, within two seconds.

``python tests/mutations.py 100000 FOLDER`` tries that many and goes on where it was ended; every input follows from
its number. The last output is in [full.md](full.md).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import shutil
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

import fake_steps
import synthetic
from synketa.common.errors import SynketaError
from synketa.common.parameter import validated
from synketa.common.paths import experiments_folder, models_folder
from synketa.common.toml_files import parse_toml
from synketa.evidence.discriminate.grid import load_grid
from synketa.evidence.findings.choosing import rows_of_file
from synketa.evidence.findings.rows import evidence_folder
from synketa.execution import status as sweep_status
from synketa.execution.planning import check
from synketa.execution.slurm.profile import load_profile
from synketa.experiment.experiment import load_experiment
from synketa.lab.classroom.journal import Journal
from synketa.lab.classroom.server import application
from synketa.lab.lessons.reading import lesson_data, lesson_files, read_lesson
from synketa.model.composite import loading as composite
from synketa.model.reference.kinetic_ladder import KineticLadder
from synketa.patients.cohort import read_cohort
from synketa.patients.observer import load_observer, observer_files
from synketa.patients.trial.trial import load_trial
from synketa.patients.trial_files import trial_files
from synketa.results.manifest import read_manifest
from synketa.results.result import Result
from synketa.results.result_file import open_result, read_attributes, write_result
from synketa.simulation import calibration
from synketa.simulation.compiled_program import is_whole, seal_program
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.store import open_surface, write_surface

SEED = 20261126
MOST_CPU = 2.0  # s
#: What sentences of libraries and of Python have, and ours do not.
FOREIGN = re.compile(
    r"Input should|validation error|Traceback|object has no|NoneType|\binvalid literal|unhashable|datetime\.|"
    r"<class |list index|must be str|\bTypeError|\bValueError|\bKeyError|IndexError|Expecting value|Unable to|h5py"
)
#: Folders of models whose files are tried.
MODELS = {"ladders", "hypotheses", *composite.SHELVES, *(folder for folder, _ in composite.PARTS.values())}
#: What stands in the place of a value.
VALUES = (
    '""', '" "', '"x"', "0", "-1", "1e308", "1e-308", "nan", "inf", "-inf", "true", "[]", "[[]]", "{}", "{ a = 1 }",
    "1979-05-27", "07:32:00", '"1 MM"', '"0.5 Mg/kg"', '"1e9 h"', '"-1 s"', '"nan s"', '"1 s^9^9"', '"π mV"', "'\\'",
    '"\\u0000"', '"' + "x" * 3000 + '"', "0x" + "f" * 300, "9" * 400, '[1, "a"]', '"1,5 mg/kg"', '"10"', '"a.b.c"',
    '"PYR"', '"../../etc/passwd"', '"0.5 mg/kg"', '"1 uM"', '"10 min"', '"5-10 min"', '"10-5 min"', "1000000000000",
    '["a"]', '["a", "a"]', "[1, 2, 3]", "[0, 0]", '{ value = "1 s", source = "assumed" }', '"ketamine"', '"\U0001f600"',
    '"é\u202e\u200b"', "'''\n\n'''", '"none"', '"1e-320 s"', '"- 5 mV"', '"5  mV "', "1_000", "0o17", '"−5 mV"',
)  # fmt: skip


#: Answers of pages, and what stands in the place of a value of theirs.
POSTS: tuple[dict[str, Any], ...] = (
    {"kind": "choice", "value": 2},
    {"kind": "sketch", "value": [*range(20), 3, 2, 1, 0, -1]},
    {"kind": "ticks", "value": 3},
    {"kind": "explained", "value": 1},
)
POSTED: tuple[Any, ...] = (
    None, "", "x" * 9000, "0" * 16, -1, 0, 1e308, float("nan"), float("inf"), 10**30, True, [], [[]], {}, {"a": 1},
    [0] * 25, [0.5] * 25, [-2] * 25, [19] * 26, "__proto__", "<script>", "\ud800", "a_blocker_excites\n", 2.0, "2",
)  # fmt: skip


def mutated(text: str, rng: np.random.Generator) -> str:
    """Return a TOML text with one to three slips."""
    for _ in range(rng.integers(1, 4)):
        text = TEXT_SLIPS[rng.integers(len(TEXT_SLIPS))](text, rng)
    return text


def _some(pattern: str, text: str, rng: np.random.Generator) -> re.Match[str] | None:
    found = list(re.finditer(pattern, text))
    return found[rng.integers(len(found))] if found else None


def _replace(text: str, match: re.Match[str] | None, by: str, group: int = 0) -> str:
    return text if match is None else text[: match.start(group)] + by + text[match.end(group) :]


def _line(text: str, rng: np.random.Generator, change: Callable[[list[str], int], None]) -> str:
    lines = text.split("\n")
    change(lines, int(rng.integers(len(lines))))
    return "\n".join(lines)


def _another_value(text: str, rng: np.random.Generator) -> str:
    value = VALUES[rng.integers(len(VALUES))]
    return _replace(text, _some(r"= *([^\n{\[,}\]]+)", text, rng), value, 1)


def _another_quantity(text: str, rng: np.random.Generator) -> str:
    units = ("mM", "s", "h", "mg/kg", "kg", "mV", "nS", "Hz", "L/h/kg", "", "uM", "%", "mol", "/", "m^9", "d", "K")
    return _replace(text, _some(r'"[-+.\deE]+ ([A-Za-z/%*^]+)"', text, rng), units[rng.integers(len(units))], 1)


def _another_number(text: str, rng: np.random.Generator) -> str:
    match = _some(r"(?<![\w.])-?\d+\.?\d*(?:e-?\d+)?(?![\w.])", text, rng)
    if match is None:
        return text
    changes = ("-{0}", "{0}e{1}", "{0}e-{1}", "{0}{0}", "{0}.{0}.{0}", "0", "{0},5", "nan", "1e999", "{0}e", "0{0}")
    return _replace(text, match, changes[rng.integers(len(changes))].format(match[0], rng.integers(1, 40)))


def _another_key(text: str, rng: np.random.Generator) -> str:
    match = _some(r"(?m)(?<![\w.])([A-Za-z_]\w*)(?= *=)", text, rng)
    if match is None:
        return text
    name, place = match[0], int(rng.integers(len(match[0])))
    slips = (name[:place] + name[place + 1 :], name[:place] + name[place] + name[place:], name.upper(), name + ".x", "é",
             '"' + name + '"', "a." + name, '""', name[::-1], "x" * 300)  # fmt: skip
    return _replace(text, match, slips[rng.integers(len(slips))])


def _another_letter(text: str, rng: np.random.Generator) -> str:
    place = int(rng.integers(len(text) + 1))
    letters = "\"[]{}=.,#\\\n\t\0é'-+0aZ \u2028"
    letter = letters[rng.integers(len(letters))]
    return text[:place] + letter + text[place + int(rng.integers(2)) :]


def _drop(lines: list[str], at: int) -> None:
    del lines[at]


def _double(lines: list[str], at: int) -> None:
    lines.insert(at, lines[at])


def _turn(lines: list[str], at: int) -> None:
    lines[at : at + 4] = lines[at : at + 4][::-1]


TEXT_SLIPS: tuple[Callable[[str, np.random.Generator], str], ...] = (
    _another_value, _another_value, _another_value, _another_quantity, _another_number, _another_number, _another_key,
    _another_letter,
    lambda text, rng: _line(text, rng, _drop),
    lambda text, rng: _line(text, rng, _double),
    lambda text, rng: _line(text, rng, _turn),
    lambda text, rng: text[: rng.integers(len(text) + 1)],
    lambda text, rng: text[: (at := rng.integers(len(text) + 1))] + text[at + rng.integers(200) :],
)  # fmt: skip


def damaged(content: bytes, rng: np.random.Generator) -> bytes:
    """Return the bytes of a file cut, flipped, emptied, or with a piece of it elsewhere."""
    at = int(rng.integers(len(content) + 1))
    how = rng.integers(8)
    if how == 0:
        return content[:at]
    if how == 1:
        return b""
    if how == 2:
        return content[:at] + bytes(min(512, len(content) - at)) + content[at + 512 :]
    if how == 3:
        piece = content[at : at + 64]
        return content[: len(content) // 2] + piece + content[len(content) // 2 + len(piece) :]
    flipped = bytearray(content)
    for place in rng.integers(len(content), size=rng.integers(1, 4)):
        flipped[place] ^= 1 << rng.integers(8)
    return bytes(flipped)


class Trial:
    """The inputs as they are, and what is done with mutated ones.

    Parameters
    ----------
    folder : Path
        Where files are written; best in memory.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.experiments = {path.stem: path.read_text() for path in sorted(experiments_folder().glob("*.toml"))}
        profiles = experiments_folder() / "cluster"
        self.profiles = [path.read_text() for path in sorted(profiles.glob("*.toml"))]
        self.models = [path for path in sorted(models_folder().rglob("*.toml")) if path.parent.name in MODELS]
        self.composites = sorted(models_folder().glob("*.toml"))
        self.cohort = models_folder() / "cohorts" / "adults_trd.toml"
        self.trials, self.observers = list(trial_files().values()), list(observer_files().values())
        self.lessons = lesson_files()
        self.grids = sorted((evidence_folder() / "grids").glob("*.toml"))
        self.findings = (evidence_folder() / "findings.csv").read_text().splitlines(keepends=True)
        self.base, self.raw, self.files, _ = composite._read("prefrontal_plastic")
        self.whole = composite.load_model("prefrontal_plastic")
        self.paths = [path for path, _ in self.whole.parameters()]
        self.keys = re.findall(r"(?m)^([a-z_]+) *=", "\n".join(self.experiments.values()))
        self.result = synthetic.clamp(seed=1)
        self.sweep = folder / "sweep"
        if not (self.sweep / "manifest.json").is_file():
            synthetic.quickstart(self.sweep)
        self.sweep_files = {path: path.read_bytes() for path in self.sweep.rglob("*") if path.is_file()}
        self.manifest = read_manifest(self.sweep)
        self.state = repr(sweep_status.status(self.sweep))
        write_result(self.result, folder / "whole.h5")
        self.stored = (folder / "whole.h5").read_bytes()
        self.surface = Surface(
            {"identity": "x", "physics_version": 4, "network": {"a": 1.0}},
            np.eye(6),
            np.arange(6),
            {"surge": np.arange(6.0)},
        )
        write_surface(self.surface, folder / "surface.h5")
        self.stored_surface = (folder / "surface.h5").read_bytes()
        self.program = folder / "program/code"
        shutil.rmtree(self.program.parent, ignore_errors=True)
        fake_steps.build_script({}, None, self.program.parent)
        seal_program(self.program, {})
        self.program_files = {path: path.read_bytes() for path in self.program.rglob("*") if path.is_file()}
        self.calibration = calibration.Calibration({"PYR": 407.0}, {"PYR": 3.0}, 2.25, 3.5, 2.75)

    #: Kind -> how many of a hundred.
    KINDS: ClassVar = {
        "experiment": 30, "answer": 1, "cohort": 3, "trial": 2, "observer": 1, "lesson": 2, "findings": 2, "grid": 1, "set": 12, "model": 18, "composite": 2, "profile": 3, "result": 8, "sweep": 8,
        "calibration": 3, "surface": 3, "program": 1,
    }  # fmt: skip

    def kind_of(self, number: int) -> tuple[str, np.random.Generator]:
        """Return the kind of the input of a number, and what it is drawn from."""
        rng = np.random.default_rng([SEED, number])
        return str(rng.choice([k for k, share in self.KINDS.items() for _ in range(share)])), rng

    def try_number(self, number: int) -> tuple[str, str | None]:
        """Try the mutated input of a number; return its kind and what was wrong with the answer, if anything was."""
        kind, rng = self.kind_of(number)
        began = time.process_time()
        wrong = None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                wrong = getattr(self, f"_{kind}")(rng)
        except SynketaError as error:
            words = str(error)
            quoted = re.sub(r'"[^"\n]*"|`[^`\n]*`|got .*?, want', "", words)
            if FOREIGN.search(quoted) or len(words) > 50_000:
                wrong = f"words: {words[:300]}"
        except Exception as error:
            lines = traceback.extract_tb(error.__traceback__)
            own = [line for line in lines if "synketa" in line.filename] or lines
            wrong = f"{type(error).__name__} at {Path(own[-1].filename).name}:{own[-1].lineno}: {str(error)[:200]}"
        if (took := time.process_time() - began) > MOST_CPU:
            wrong = f"it takes {took:.1f} s of CPU ({wrong})"
        return kind, wrong

    def _experiment(self, rng: np.random.Generator) -> None:
        name = str(rng.choice(list(self.experiments)))
        path = self.folder / f"{name}.toml"
        path.write_text(mutated(self.experiments[name], rng), encoding="utf-8", errors="surrogatepass")
        experiment = load_experiment(path)
        if rng.integers(4) == 0:
            check(experiment)

    def _set(self, rng: np.random.Generator) -> None:
        name = str(rng.choice(list(self.experiments)))
        changes = {}
        for _ in range(rng.integers(1, 3)):
            key = str(rng.choice(self.paths)) if rng.integers(2) else str(rng.choice(self.keys))
            key = ("protocol." if rng.integers(4) == 0 else "") + key
            if rng.integers(3) == 0:
                key = _another_letter(key, rng)
            changes[key] = VALUES[rng.integers(len(VALUES))].strip('"') if rng.integers(3) else str(rng.normal() * 10)
        load_experiment(name, changes)

    def _model(self, rng: np.random.Generator) -> None:
        path = self.models[rng.integers(len(self.models))]
        where = f"models/{path.parent.name}/{path.stem}.toml"
        tables = parse_toml(mutated(path.read_text(), rng), where)
        if path.parent.name == "hypotheses":
            composite._named_as_its_file(composite.Hypothesis, tables, where)
            return
        if path.parent.name == "ladders":
            validated(KineticLadder, tables, where)
            return
        faults: list[Any] = []
        if path.parent.name in composite.SHELVES:
            composite._collect(composite.SHELVES[path.parent.name], tables, where, faults, named=True)
            self._refuse(faults)
            return
        part = next(part for part, (folder, _) in composite.PARTS.items() if folder == path.parent.name)
        if (part == "circuit" and path.stem != self.base.circuit) or (
            part == "cascade" and path.stem != self.base.cascade
        ):
            composite._collect(composite.PARTS[part][1], tables, where, faults)
            self._refuse(faults)
            return
        raw = {**self.raw, part: tables}
        files = {**self.files, part: {str(getattr(self.base, part)): where}}
        model = composite._assembled(self.base, {part: raw[part]}, files, faults, self.whole)
        self._refuse(faults)
        self._refuse(composite._wrong_texts(model, where))

    def _refuse(self, faults: list[Any]) -> None:
        if faults:
            raise SynketaError(*faults)

    def _composite(self, rng: np.random.Generator) -> None:
        path = self.composites[rng.integers(len(self.composites))]
        mine = self.folder / f"mutated_{path.stem}.toml"
        mine.write_text(mutated(path.read_text(), rng), encoding="utf-8", errors="surrogatepass")
        composite._read.cache_clear()
        try:
            composite.load_model(str(mine), {"receptor.Mg": "1.01 mM"} if rng.integers(2) else None)
        finally:
            composite._load.cache_clear()

    def _profile(self, rng: np.random.Generator) -> None:
        path = self.folder / "profile.toml"
        text = self.profiles[rng.integers(len(self.profiles))]
        path.write_text(mutated(text, rng), encoding="utf-8", errors="surrogatepass")
        value = VALUES[rng.integers(len(VALUES))].strip('"')
        profile = load_profile(path, {str(rng.choice(["time", "chunk", "memory", "cores", "setup", "x"])): value})
        assert profile.minutes > 0
        assert profile.memory_bytes >= 0

    def _cohort(self, rng: np.random.Generator) -> str | None:
        """Read a mutated cohort; who comes out of it is finite, and within the limits of the file."""
        path = self.folder / f"{self.cohort.stem}.toml"
        path.write_text(mutated(self.cohort.read_text(), rng), encoding="utf-8", errors="surrogatepass")
        cohort = read_cohort(path)
        patients = cohort.draw(5)
        for name, values in patients.values.items():
            low, high = cohort.traits[name].limits
            if not ((values >= low - 1e-9) & (values <= high + 1e-9)).all():
                return f"{name} of patients is {values.tolist()}"
        changed = patients.parameters(self.whole)
        return None if all(np.isfinite(values).all() for values in changed.values()) else "no finite constants"

    def _mutated_file(self, paths: Sequence[Path], rng: np.random.Generator) -> Path:
        """Write a mutated copy of one of several files, under its name."""
        path = paths[rng.integers(len(paths))]
        mine = self.folder / path.name
        mine.write_text(mutated(path.read_text(), rng), encoding="utf-8", errors="surrogatepass")
        return mine

    def _trial(self, rng: np.random.Generator) -> None:
        load_trial(self._mutated_file(self.trials, rng))

    def _observer(self, rng: np.random.Generator) -> str | None:
        """Read a mutated observer; its constants are finite."""
        path = self._mutated_file(self.observers, rng)
        load_observer.cache_clear()
        try:
            values = load_observer(str(path)).values
        finally:
            load_observer.cache_clear()
        return None if np.isfinite(list(values.values())).all() else f"constants are {values}"

    def _lesson(self, rng: np.random.Generator) -> str | None:
        """Read a mutated lesson; no tag of its text reaches the page."""
        text = json.dumps(lesson_data("mutated", read_lesson(self._mutated_file(self.lessons, rng))))
        return "a script on the page" if "<script" in text else None

    def _findings(self, rng: np.random.Generator) -> None:
        """Read five findings of a table with slips, and choose how each is compared."""
        rows = rng.choice(range(1, len(self.findings)), size=5, replace=False)
        path = self.folder / "findings.csv"
        text = self.findings[0] + "".join(self.findings[row] for row in rows)
        path.write_text(mutated(text, rng), encoding="utf-8", errors="surrogatepass")
        rows_of_file(path, self.folder / "protocols")

    def _grid(self, rng: np.random.Generator) -> None:
        load_grid(str(self._mutated_file(self.grids, rng)))

    def _answer(self, rng: np.random.Generator) -> str | None:
        """Post a mutated answer of a class, and read a damaged journal of it again."""
        kind = POSTS[rng.integers(len(POSTS))]
        post = {"id": "0123456789abcdef", "lesson": "a_blocker_excites", "step": 1, **kind}
        key, value = list(post)[rng.integers(len(post))], POSTED[rng.integers(len(POSTED))]
        body = json.dumps({**post, key: value}).encode() if rng.integers(2) else damaged(json.dumps(post).encode(), rng)
        path = self.folder / "class.jsonl"
        path.unlink(missing_ok=True)
        kept = Journal(path, {"a_blocker_excites": 3})
        try:
            code = asyncio.run(posted(application({}, {"a_blocker_excites": 3}, journal=kept), body))
        finally:
            kept.close()
        counted = kept.counts.summary()["students"]
        if (code, counted) not in ((204, 1), (413, 0), (422, 0)):
            return f"answered with {code}, {counted} counted"
        again = Journal(path, {"a_blocker_excites": 3})
        again.close()
        if again.counts.summary() != kept.counts.summary():
            return "another count when it is read again"
        path.write_bytes(damaged(path.read_bytes(), rng) if counted else b"")
        last = Journal(path, {"a_blocker_excites": 3})
        last.close()
        is_right = last.counts.summary() in (kept.counts.summary(), {"students": 0, "lessons": {}})
        return None if is_right else "another count, silently"

    def _result(self, rng: np.random.Generator) -> str | None:
        path = self.folder / "damaged.h5"
        path.write_bytes(damaged(self.stored, rng))
        if rng.integers(2):
            wanted = ("metrics", "metrics_version", "warnings", "condition", "seed")
            seen = read_attributes(path, wanted)
            own = self.result.attributes
            return None if all(own[name] == value for name, value in seen.items()) else "other attributes, silently"
        return None if same_result(open_result(path), self.result) else "another result, silently"

    def _surface(self, rng: np.random.Generator) -> str | None:
        path = self.folder / f"damaged-{rng.integers(2**40)}.h5"
        path.write_bytes(damaged(self.stored_surface, rng))
        try:
            read = open_surface(path)
        finally:
            path.unlink()
        same = read.attributes == self.surface.attributes and np.array_equal(read.x, self.surface.x)
        return None if same else "another surface, silently"

    def _sweep(self, rng: np.random.Generator) -> str | None:
        path = list(self.sweep_files)[rng.integers(len(self.sweep_files))]
        content = self.sweep_files[path]
        path.write_bytes(mutated(content.decode(), rng).encode() if path.suffix == ".json" else damaged(content, rng))
        try:
            sweep_status.status(self.sweep)
            sweep_status.failures(self.sweep)
            read = read_manifest(self.sweep)
            is_same = path.suffix != ".jsonl" or read["runs"] == self.manifest["runs"]
            return None if is_same else "other runs, silently"
        finally:
            path.write_bytes(content)

    def _calibration(self, rng: np.random.Generator) -> str | None:
        path = self.folder / "seed_1.json"
        calibration.write_calibration(path, self.calibration)
        path.write_bytes(damaged(path.read_bytes(), rng))
        read = calibration.read_calibration(path)
        return None if read in (None, self.calibration) else "another calibration, silently"

    def _program(self, rng: np.random.Generator) -> str | None:
        """Damage a file of a program in the cache: it is built again, or nothing has changed that it is run with."""
        path = list(self.program_files)[rng.integers(len(self.program_files))]
        changed = damaged(self.program_files[path], rng)
        path.write_bytes(changed)
        is_taken = is_whole(self.program)
        path.write_bytes(self.program_files[path])
        is_same = changed == self.program_files[path] or path.name == "code.json"
        return "a damaged program is run" if is_taken and not is_same else None


async def posted(application: Any, body: bytes) -> int:
    """Post an answer as a page does; return the code of what comes back."""
    codes = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            codes.append(message["status"])

    headers = [(b"host", b"localhost:8712"), (b"content-type", b"application/json")]
    scope = {"type": "http", "method": "POST", "path": "/class/answer", "headers": headers, "query_string": b""}
    await application(scope, receive, send)
    return int(codes[0])


def same_result(one: Result, other: Result) -> bool:
    """Say whether two results have the same attributes and numbers (series to seven digits, as files keep them)."""

    def close(a: Any, b: Any) -> bool:
        return a.keys() == b.keys() and all(np.allclose(a[k], b[k], rtol=1e-6, atol=0, equal_nan=True) for k in a)

    return (
        one.attributes == other.attributes
        and one.windows == other.windows
        and one.populations == other.populations
        and all(np.array_equal(a, b) for n in one.spikes for a, b in zip(one.spikes[n], other.spikes[n], strict=True))
        and close(one.slow, other.slow) and close(one.rates, other.rates) and close(one.lfp, other.lfp)
    )  # fmt: skip


def main(count: int, folder: Path) -> int:
    """Try so many inputs, from where the folder says that an earlier one was ended; say what was wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    state = folder / "mutations.json"
    first, counts, wrong = 0, Counter[str](), {}
    with contextlib.suppress(OSError):
        first, counts, wrong = json.loads(state.read_text())
        counts = Counter(counts)
    trial, began = Trial(folder), time.process_time()
    for number in range(first, count):
        kind, what = trial.try_number(number)
        counts[kind] += 1
        if what is not None:
            wrong.setdefault(f"{kind}: {re.sub(r'[0-9.]+ s of', '', what)[:90]}", []).append(number)
        if number % 500 == 499 or number == count - 1:
            state.write_text(json.dumps([number + 1, counts, wrong]))
            print(
                f"{number + 1} of {count}, {len(wrong)} kinds wrong, {time.process_time() - began:.0f} s of CPU",
                flush=True,
            )
    print(json.dumps(counts))
    for words, numbers in wrong.items():
        print(f"{len(numbers)} times, e.g. {numbers[:3]}: {words}")
    return len(wrong)


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]), Path(sys.argv[2]))))
