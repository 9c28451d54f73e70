"""Absurd experiments are answered within two seconds, whatever the number."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from synketa.common.errors import ConfigurationError
from synketa.execution.planning import check
from synketa.experiment.checks.limits import LIMITS
from synketa.experiment.experiment import load_experiment

CLAMP = 'title = "t"\nquestion = "q?"\nreference = { condition = "a" }\n[conditions.a]\n'
DOSE = '{ drug = "ketamine", route = "ip", amount = "10 mg/kg", start = "%s" }'
SAMPLE = """
title = "t"
question = "q?"
reference = { condition = "only" }
[axes.x]
range = [0.5, 1.5]
%s
[sweep]
method = "lhs"
points = %d
"""
BY_DRUG = 'clamp = "ketamine"\nunit = "uM"'
BY_MODEL = 'set = "receptor.Mg"\nunit = "mM"\nrecalibrate = true'


def time_course(stop: str = "24 h", windows: str = 'w = "30-40 min"', doses: str = DOSE % "0 min") -> str:
    return f"""
title = "t"
question = "q?"
species = "mouse"
reference = {{ condition = "a" }}
[protocol]
start = "-10 min"
stop = "{stop}"
windows = {{ {windows} }}
[conditions.a]
[conditions.b]
doses = [{doses}]
"""


def many(text: str, number: int, between: str = "") -> str:
    return between.join(text.replace("%d", str(i)) for i in range(number))


MEANT = 'allow_implausible = ["protocol.stop", "protocol.measure"]\n'
ABSURD = {
    "a stop after ages": (time_course("1e9 h"), "want -400 d to 800 d"),
    "a stop at infinity": (time_course("1e25 s"), "want -400 d to 800 d"),
    "a stop after ages that is meant": (MEANT + time_course("1e9 h"), "an earlier stop, or a faster clock"),
    "a stop at infinity that is meant": (MEANT + time_course("1e25 s"), "an earlier stop"),
    "real time for ages": (MEANT + time_course("1e9 h") + "[numerics]\nacceleration = 1\n", "an earlier stop"),
    "doses for years": (
        time_course("100000 h", doses=",".join(DOSE % f"{84 * i} h" for i in range(900))),
        "want -400 d to 800 d",
    ),
    "a million doses": (time_course(doses=",".join(DOSE % f"{i} s" for i in range(15_000))), "at most 1000"),
    "windows without number": (time_course(windows=many('w%d = "%d.0-%d.5 s"', 5000, ",")), "at most 200"),
    "seeds without number": ("seeds = 1000000\n" + CLAMP, "1 to 100000"),
    "a list of seeds": ("seeds = [" + many("%d", 200_000, ",") + "]\n" + CLAMP, "at most 100000"),
    "values without number": (
        '[axes.x]\nclamp = "ketamine"\nvalues = [' + many("%d", 100_000, ",") + "]\n",
        "a range and method lhs or sobol",
    ),
    "points without number": (SAMPLE % (BY_DRUG, 10**12), "at most"),
    "conditions without number": (CLAMP + many("[conditions.c%d]\n", 5000), "at most 200"),
    "models without number": (
        CLAMP + many('[conditions.c%d]\nset = { "receptor.Mg" = "1 mM" }\n', 150),
        "at most 100",
    ),
    "axes without number": (many('[axes.x%d]\nclamp = "ketamine"\nvalues = [0, 1]\n', 1000), "at most 40"),
    "expectations without number": (CLAMP + many('[[expect]]\nmetric = "m%d"\nwords = "w"\n', 5000), "at most 500"),
    "keys without number": (CLAMP + many("k%d = 1\n", 20_000), "more"),
    "a clock of crumbs": (
        time_course() + "[numerics]\nacceleration = [" + many('["1%d s", 2]', 3000, ",") + "]\n",
        "at most 100",
    ),
    "a measurement of nothing": (CLAMP + '[protocol]\nmeasure = "1e-9 s"\n', "want 50 ms to 1 hour"),
    "a measurement of ages": (CLAMP + '[protocol]\nmeasure = "1e9 h"\n', "want 50 ms to 1 hour"),
    "one of nothing that is meant": (MEANT + CLAMP + '[protocol]\nmeasure = "1e-9 s"\n', "at least 0.001 s"),
    "one of ages that is meant": (MEANT + CLAMP + '[protocol]\nmeasure = "1e9 h"\n', "at most 90000 s"),
    "a warm-up of ages": (CLAMP + '[protocol]\nwarm_up = "1e12 s"\n', "warm_up: got"),
    "a slow clock": (time_course() + "[numerics]\nacceleration = 1e-12\n", "a speed"),
    "cells without number": (CLAMP + '[set]\n"circuit.populations.PYR.size" = 1000000000\n', "at most"),
    "more than memory": (CLAMP + '[set]\n"circuit.populations.PYR.size" = 10000000\n', "synapses"),
    "a text of megabytes": (CLAMP.replace("q?", "x" * 3_000_000), "at most 2 MB"),
    "a number of 10,000 digits": ("seeds = " + "9" * 10_000 + "\n" + CLAMP, "10000 digits"),
    "one in hexadecimal": (CLAMP + "partial = 0x" + "f" * 10_000, "12042 digits"),
    "a quantity of 10,000 digits": (CLAMP + '[protocol]\nmeasure = "' + "9" * 10_000 + ' s"\n', "letters"),
    "lists in lists": ("figures = " + "[" * 100_000 + "]" * 100_000 + "\n" + CLAMP, "fewer of them"),
    "tables in tables": ("a" + ".a" * 30_000 + " = 1\n" + CLAMP, "a shorter one"),
    "a name of megabytes": (CLAMP + 'clamp = { "' + "a" * 1_000_000 + '" = "1 uM" }\n', "letters"),
    "a model of megabytes": ('model = "' + "a" * 1_000_000 + '"\n' + CLAMP, "letters"),
}


@pytest.mark.parametrize("what", ABSURD)
def test_what_is_absurd_is_refused_at_once(what: str, tmp_path: Path) -> None:
    text, want = ABSURD[what]
    path = tmp_path / "mine.toml"
    path.write_text(text)
    began = time.process_time()
    with pytest.raises(ConfigurationError) as caught:
        load_experiment(path)
    assert time.process_time() - began < 2.0
    words = str(caught.value)
    assert want in words
    assert len(words) < 20_000, "and not with a book"


LARGE = {
    "doses": time_course("30 h", doses=",".join(DOSE % f"{60 * i} s" for i in range(900))),
    "doses over a year": time_course("8400 h", doses=",".join(DOSE % f"{84 * i} h" for i in range(100))),
    "samples of models": SAMPLE % (BY_MODEL, 2000),
    "samples": SAMPLE % (BY_DRUG, 50_000),
    "seeds": "seeds = 100000\n" + CLAMP,
    "more than is listed": SAMPLE % (BY_DRUG, 10**9),
}


@pytest.mark.parametrize("what", LARGE)
def test_what_is_large_is_answered_in_time(what: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(LARGE[what])
    began = time.process_time()
    experiment = load_experiment(path)
    if what == "more than is listed":
        with pytest.raises(ConfigurationError, match="1000000000 runs: about"):
            check(experiment)
    else:
        plan = check(experiment)
        assert plan.total >= len(plan.runs) > 0
    assert time.process_time() - began < 3.0, "two seconds where nobody else computes"


@pytest.mark.parametrize("beside", ["", '[axes.y]\nclamp = "ketamine"\nunit = "uM"\nvalues = [0, 0.3, 1, 3]\n'])
def test_a_forecast_from_some_runs_is_that_from_all(
    beside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where levels of a drug, which have no baselines of their own, are crossed with networks, which have."""
    path = tmp_path / "mine.toml"
    path.write_text(SAMPLE % (BY_MODEL, 40) + beside)
    experiment = load_experiment(path, seeds=3)
    monkeypatch.setattr("synketa.execution.planning.plan._LOOK", 60)
    whole = check(experiment)
    monkeypatch.setattr("synketa.execution.planning.plan._LOOK", 0.1)
    part = check(experiment)
    assert len(part.runs) < len(whole.runs) == whole.total == part.total
    for number in ("cpu_seconds", "network_seconds", "megabytes", "calibrations", "files"):
        assert getattr(part, number) == pytest.approx(getattr(whole, number), rel=0.1)


def test_every_limit_is_a_key_of_files() -> None:
    from synketa.experiment.tables import ExperimentTable

    for pattern, most, _, remedy in LIMITS:
        assert re.split(r"\\\.", pattern)[0] in ExperimentTable.model_fields
        assert most >= 40
        assert remedy
