"""A trial from its file to its report, on biology that is made up: chunks, resume, damage, tables, page, predictions."""

from __future__ import annotations

import csv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from synketa.common.errors import SynketaError
from synketa.execution.status import status
from synketa.patients.observer import SERIES, load_observer
from synketa.patients.trial import fit, sweep
from synketa.patients.trial.fit import MOST_GAIN, fitted_constants
from synketa.patients.trial.outcome import read_trial
from synketa.patients.trial.published import predictions
from synketa.patients.trial.report import report_trial
from synketa.patients.trial.running import run_chunks
from synketa.patients.trial.trial import Trial, load_trial

TRIAL = """
title = "Made up"
question = "Does it come out?"
cohort = "adults_trd"
observer = ["spines", "spines_and_surge"]
size = 60
pool = 100
repeats = 40
visits = ["4 h", "24 h", "7 d", "14 d"]
fits = true
counted = { ketamine = 5, midazolam = 30 }
[inclusion]
severity = [22, 60]
[drop_out]
per_week = 0.05
[primary]
end_point = "change"
visit = "24 h"
compare = ["ketamine", "midazolam"]
method = "ancova"
[relapse]
after = "24 h"
[arms.ketamine]
title = "Ketamine"
doses = [ { drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" } ]
[arms.midazolam]
title = "Midazolam"
kind = "active placebo"
[[published]]
finding = "clin_murrough_24h"
of = "response"
arm = "ketamine"
visit = "24 h"
[[published]]
finding = "clin_onset"
of = "onset"
arm = "ketamine"
than = "midazolam"
[[published]]
finding = "clin_bdnf_plasma"
of = "correlation"
arm = "ketamine"
visit = "4 h"
series = "bdnf"
"""


#: Of the made-up curves: how many more spines there are at most, as a fraction.
MORE = {"spines": 0.1}


def made_up(name: str, where: str, raw: dict[str, Any], chunk: sweep.Chunk, path: str) -> None:
    """Write a chunk whose spines and drive are known curves, a tenth larger from patient to patient."""
    trial = load_trial(where)
    times = sweep.times_of(trial, trial.groups[chunk.group])
    hours, numbers = times / 3600.0, np.arange(chunk.first, chunk.first + chunk.count)
    size = (0.5 + (numbers % 11) / 10)[:, None] * bool(trial.groups[chunk.group].treatment.doses)
    bump = np.exp(-hours / 96) * (1 - np.exp(-hours / 12))
    series = {key: np.ones((chunk.count, times.size)) for key in SERIES}
    series["spines"] = 0.85 + MORE["spines"] * size * bump
    series["drive"] = 1 + 0.1 * size * np.exp(-hours)
    series["bdnf"] = 1 + size * np.exp(-hours / 6)
    sweep.write_chunk(Path(path), times, series, numbers)


@pytest.fixture
def trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Trial:
    monkeypatch.setattr(sweep, "surface_of", lambda model: SimpleNamespace(identity="made up"))
    monkeypatch.setattr(sweep, "make_chunk", made_up)
    monkeypatch.setattr(sweep, "CHUNK", 50)
    path = tmp_path / "made.toml"
    path.write_text(TRIAL)
    return load_trial(path)


def run(trial: Trial, out: Path, **options: Any) -> tuple[Any, list[str]]:
    said: list[str] = []
    with ThreadPoolExecutor(1) as executor:
        return run_chunks(trial, out, executor=executor, say=said.append, **options), said


def test_what_is_there_is_not_done_again_and_what_is_damaged_is(trial: Trial, tmp_path: Path) -> None:
    outcome, said = run(trial, tmp_path)
    assert (outcome.total, outcome.done, outcome.before) == (4, 4, 0)
    assert "to do: 200 patients in 4 chunks" in said[0]
    folder = tmp_path / "trial_made"
    assert status(folder).phase == "finished"
    files = sorted((folder / "runs").glob("*.h5"))
    outcome, said = run(trial, tmp_path)
    assert (outcome.done, outcome.before) == (4, 4)
    assert "nothing to do" in said[0]
    files[0].write_bytes(files[0].read_bytes()[:900])
    files[1].unlink()
    assert status(folder).done == 3
    outcome, said = run(trial, tmp_path)
    assert (outcome.done, outcome.before) == (4, 2)
    assert "was damaged" in said[0]


def test_a_chunk_that_fails_stops_no_other_and_says_how_to_repeat_it(
    trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(name: str, where: str, raw: dict[str, Any], chunk: sweep.Chunk, path: str) -> None:
        if chunk.first:
            raise SynketaError("no luck")
        made_up(name, where, raw, chunk, path)

    monkeypatch.setattr(sweep, "make_chunk", fails)
    outcome, said = run(trial, tmp_path)
    assert (outcome.done, outcome.failed, outcome.exit_code) == (2, 2, 3)
    assert "no luck" in said[1]
    data = read_trial(trial, tmp_path / "trial_made")
    assert (len(data.pool.severity), data.missing) == (50, 2)  # whole patients only
    assert status(tmp_path / "trial_made").failed == 2
    # what failed is done again, and no other
    done = sorted((tmp_path / "trial_made" / "runs").glob("*.h5"))
    done[0].unlink()
    monkeypatch.setattr(sweep, "make_chunk", made_up)
    outcome, said = run(trial, tmp_path, retry=True)
    assert (outcome.done, outcome.before, outcome.failed) == (3, 1, 0)
    assert not done[0].exists()
    outcome, said = run(trial, tmp_path, retry=True)
    assert said[-1] == "nothing has failed"


def test_chunks_that_another_trial_has_are_used_again(trial: Trial, tmp_path: Path) -> None:
    run(trial, tmp_path)
    (tmp_path / "other.toml").write_text(
        TRIAL.replace('title = "Made up"', 'title = "Other"').replace('"7 d", "14 d"', '"10 d", "14 d"')
    )
    outcome, said = run(load_trial(tmp_path / "other.toml"), tmp_path)
    assert outcome.before == 4
    assert "used again" in said[0]


def test_the_hash_is_of_the_biology_and_not_of_the_statistics(trial: Trial, tmp_path: Path) -> None:
    def hashes(text: str) -> list[str]:
        (tmp_path / "made.toml").write_text(text)
        return [chunk.hash for chunk in sweep.chunks_of(load_trial(tmp_path / "made.toml"))]

    own = hashes(TRIAL)
    assert hashes(TRIAL.replace("repeats = 40", "repeats = 50").replace("size = 60", "size = 80")) == own
    assert hashes(TRIAL.replace("ancova", "t_test")) == own
    other = hashes(TRIAL.replace("0.5 mg/kg", "0.4 mg/kg"))
    assert other[1::2] == own[1::2]  # midazolam
    assert not set(other[::2]) & set(own[::2])
    (tmp_path / "made.toml").write_text(TRIAL.replace("pool = 100", "pool = 150"))
    assert [chunk.hash for chunk in sweep.chunks_of(load_trial(tmp_path / "made.toml"))][:4] == own  # more patients


def test_an_observer_is_fitted_to_its_targets(trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit, "_PATIENTS", 1000)
    run(trial, tmp_path)
    data = read_trial(trial, tmp_path / "trial_made")
    values, reached = fitted_constants(load_observer("spines"), data)
    assert reached == pytest.approx([0.64, 0.28], abs=0.01)
    # a benefit of ln 2 halves the score: of the middle spine gain it takes about that, less what placebo brings
    assert 0 < values["spine_gain"] < 100
    both, reached = fitted_constants(load_observer("spines_and_surge"), data)
    assert reached == pytest.approx([0.64, 0.28], abs=0.01)
    assert both["acute_gain"] > 0


@pytest.mark.trials
def test_the_report_says_all_that_it_must(trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MORE, "spines", 0.0011)  # by the gain that was fitted, some respond and some do not
    run(trial, tmp_path)
    page = report_trial(trial, tmp_path, say=lambda _: None).read_text(encoding="utf-8")
    for words in (
        "No advice to patients", "What was registered", "number needed to treat", "What was fitted, what is assumed",
        "What an honest reader must not conclude", "At 24 h spines have grown by", "clin_murrough_24h", "fitted: response of",
        "Who responds", "Relapse", "spread over trials",
    ):  # fmt: skip
        assert words in page, words
    folder = tmp_path / "trial_made"
    words = (folder / "summary.md").read_text(encoding="utf-8")
    assert "No advice to patients" in words
    assert "half of these patients have gained less than" in words
    assert "counted responders at 24 h: 5 of Ketamine, 30 of Midazolam" in words
    assert "| Spines alone | 0.0% [0.0," in words  # nobody counts more under midazolam
    assert words.index("missed") < words.index("| met |")
    for name in ("visits", "hypotheses", "power", "relapse", "traits", "flow", "published"):
        assert (folder / "figures" / f"{name}.png").is_file(), name
    rows = list(csv.DictReader((folder / "predictions.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["finding"] for row in rows} == {"clin_murrough_24h", "clin_onset", "clin_bdnf_plasma"}
    assert {row["verdict"] for row in rows if row["finding"] == "clin_bdnf_plasma"} == {"reported"}  # soft
    analysis = list(csv.DictReader((folder / "analysis.csv").read_text(encoding="utf-8").splitlines()))
    assert float(analysis[0]["standard_error"]) == pytest.approx(float(analysis[0]["spread"]), rel=0.5)


def test_a_gain_that_meets_nothing_ends_at_its_bound_and_the_file_says_so(
    trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(MORE, "spines", -0.1)  # nobody gains
    monkeypatch.setattr(fit, "_PATIENTS", 200)
    run(trial, tmp_path)
    with pytest.raises(SynketaError, match="cannot meet its targets"):
        fitted_constants(load_observer("spines"), read_trial(trial, tmp_path / "trial_made"))
    observer = load_observer("connectivity")
    assert observer.values["connectivity_gain"] == MOST_GAIN
    assert "at its bound" in observer.constants.connectivity_gain.source


def test_a_fitted_number_is_never_called_predicted(trial: Trial, tmp_path: Path) -> None:
    run(trial, tmp_path)
    (first, *_), *_ = [predictions(h) for h in read_trial(trial, tmp_path / "trial_made").hypotheses()]
    assert first.kind == "predicted"  # the observer was fitted to another trial
    renamed = Trial("murrough_2013", trial.where, trial.raw, trial.table, trial.cohort, trial.observers, trial.model)
    (first, other, *_), *_ = [predictions(h) for h in read_trial(renamed, tmp_path / "trial_made").hypotheses()]
    assert (first.kind, other.kind) == ("fitted", "predicted")
