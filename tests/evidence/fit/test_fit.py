"""A fit: planted values come back within their intervals, what the data do not move is named, a chain goes on."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from synketa.common.errors import ConfigurationError
from synketa.common.units import HOUR
from synketa.evidence.fit.determined import estimates, normal_samples
from synketa.evidence.fit.figures import plot_posterior
from synketa.evidence.fit.networks import fitted_one_by_one, widened
from synketa.evidence.fit.posterior import Sampling, most_probable, sample
from synketa.evidence.fit.problem import FreeParameter, Problem, make_problem, run_with_values
from synketa.evidence.fit.running import Fit, fit, write_fit
from synketa.evidence.fit.variant import checked_name
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.response_surface import SEEDS
from synketa.model.composite import load_hypothesis, load_model
from synketa.surrogate.design import design_points, halves
from synketa.surrogate.gaussian_process import fitted
from synketa.surrogate.run import slow_side
from synketa.surrogate.store import write_surface

GAIN, IDLE = "cascade.mtorc1_gain", "cascade.tau_transient"
PLANTED = 4.2  # where the model's file has 3.2
ERROR = 0.04
TIMES = (0.5, 0.8, 1.1, 1.5, 2.0, 2.6)
TEXT = """
title = "t"
question = "q"
engine = "surface"
surface = "{surface}"
reference = {{ condition = "vehicle" }}
species = "mouse"
[protocol]
start = "-10 min"
stop = "3 h"
windows = {{ surge = "15-25 min" }}
[conditions.vehicle]
[conditions.ketamine]
doses = [{{ drug = "ketamine", route = "ip", amount = "10 mg/kg", start = "0 min" }}]
[[data]]
file = "mine.csv"
observable = "mtorc1"
source = "synthetic: a planted gain"
time_unit = "h"
"""


def answer(model: Any, point: Any) -> dict[str, float]:
    """An analytic network: an inverted U over the blocks."""
    first, second = (level / (level + half) for level, half in zip(point.levels, halves(model), strict=True))
    spine, ampa, inhibition, release = np.log(point.factors)
    surge = math.exp(1.6 * second - 2.2 * first**2 + 0.5 * spine + ampa - 0.8 * inhibition + 0.6 * release)
    rates = {f"rate_{name}": surge for name in ("PYR", "PV", "SST")}
    blocks = {f"block_PYR_{pool}": share for pool, share in (("2AB", first), ("2CD", second))}
    gates = {"gate_1": 0.4, "gate_2": 0.4}
    baselines = {"baseline_PYR": 3.0, "baseline_PV": 10.0, "baseline_SST": 6.0}
    answers = {"surge": surge, "resting": 1 - 0.95 * first, "gaba": 1.0, "pyr_rate": surge}
    return {**answers, **rates, **blocks, **gates, **baselines}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An experiment on a made-up network, with data drawn from a planted value."""
    folder = tmp_path_factory.mktemp("fit")
    model = load_model()
    points = design_points(model, SEEDS, 12)
    write_surface(fitted(model, points, [answer(model, point) for point in points]), folder / "made-up.h5")
    (folder / "planted.toml").write_text(TEXT.format(surface=folder / "made-up.h5"))
    (folder / "mine.csv").write_text("time,value,sem,unit,group\n1,1,0.04,fold,ketamine\n")
    problem = make_problem(load_experiment(folder / "planted.toml"), [GAIN])
    run = next(run for key, run in problem.runs.items() if "ketamine" in key)
    slow, _ = slow_side(run_with_values(replace(run, protocol=replace(run.protocol, stop=3 * HOUR)), {GAIN: PLANTED}))
    noise = ERROR * np.random.default_rng(4).standard_normal(len(TIMES))
    values = np.interp(np.array(TIMES) * HOUR, slow["time"], slow["mtorc1"]) + noise
    rows = [f"{time},{value:.5f},{ERROR},fold,ketamine" for time, value in zip(TIMES, values, strict=True)]
    (folder / "mine.csv").write_text("\n".join(["time,value,sem,unit,group", *rows, "1,1,0.05,fold,vehicle"]) + "\n")
    return folder


@pytest.fixture
def experiment(folder: Path) -> Experiment:
    return load_experiment(folder / "planted.toml")


# ------------------------------------------------------------------------------------- planted values


def test_a_planted_value_comes_back_and_an_idle_parameter_is_named(experiment: Experiment, folder: Path) -> None:
    """The posterior is a normal approximation here; that of the chain is below."""
    problem = make_problem(experiment, [GAIN, IDLE])
    assert len(problem.rows) == len(TIMES)  # the vehicle over itself does not count
    found = fit(problem, folder, Sampling(steps=0), lambda _: None, lambda *_: None)
    gain, idle = found.determined.estimates
    assert gain.low < PLANTED < gain.high
    assert not gain.low < gain.parameter.own.value < gain.high
    assert gain.status == "determined"
    assert (idle.status, idle.is_idle) == ("not determined", True)
    assert f"{IDLE}: not determined" in "\n".join(found.lines)
    assert float(np.mean(problem.residuals(found.best) ** 2)) < 2 < float(np.mean(problem.residuals(problem.own) ** 2))
    file = checked_name("planted_fitted", folder / "models")
    write_fit(found, folder / "results", file)
    written = load_hypothesis("planted_fitted", str(folder / "models"))
    assert set(written.overrides) == {GAIN, f"{GAIN}.source", f"{GAIN}.note"}  # the idle one stays as it is
    model = load_model("prefrontal", written.overrides, str(folder / "models"))
    own = dict(model.parameters())[GAIN]
    assert own.value == pytest.approx(gain.best, rel=1e-3)
    assert own.status == "fitted"
    assert own.source.startswith("fitted: mine.csv (synthetic: a planted gain) [mine_2, mine_3")
    assert {path.name for path in (folder / "results").iterdir()} >= {
        "fit.md",
        "fit.csv",
        "correlations.csv",
        "posterior.png",
        "fit.svg",
    }
    again = load_experiment(folder / "planted.toml", {"hypothesis": "planted_fitted"})
    assert again.model.cascade.parameters["mtorc1_gain"].status == "fitted"


def test_the_chain_holds_the_planted_value(experiment: Experiment, tmp_path: Path) -> None:
    problem = make_problem(experiment, [GAIN])
    start = most_probable(problem, lambda _: None)
    chain = sample(problem, start, tmp_path / "chain.h5", Sampling(walkers=6, steps=20), lambda *_: None)
    (gain,) = estimates(problem, start[0], chain.samples).estimates
    assert gain.low < PLANTED < gain.high
    (normal,) = estimates(problem, start[0], normal_samples(*start)).estimates
    assert gain.width == pytest.approx(normal.width, rel=0.5)


def test_the_spread_of_networks_is_in_the_intervals(experiment: Experiment) -> None:
    problem = make_problem(experiment, [GAIN])
    best, precision = most_probable(problem, lambda _: None)
    alone = fitted_one_by_one(problem, best, lambda _: None)
    assert alone.shape == (len(SEEDS), 1)
    assert alone.mean() == pytest.approx(best[0], abs=0.1)
    samples = normal_samples(best, precision)
    spread = best + np.array([[-0.2], [-0.1], [0.0], [0.1], [0.2]])
    wider = widened(samples, spread)
    expected = samples.var() + spread.var(ddof=1) / 5
    assert wider.var() == pytest.approx(expected, rel=0.2)
    assert ((wider >= 0) & (wider <= 1)).all()
    assert (widened(samples, spread[:2]) == samples).all()  # two networks have no spread worth the name


# ------------------------------------------------------------------------------ how often intervals are right

GRID = np.linspace(0.0, 1.0, 17)


@dataclass(frozen=True)
class Drawn(Problem):
    """One parameter, the model's predictions at places of its range, and measured values that were drawn."""

    table: Any = None
    drawn: Any = None
    identity = ""  # type: ignore[assignment]

    @property
    def measured(self) -> Any:
        return self.drawn

    def predicted(self, places: Any) -> Any:
        return np.array([np.interp(places[0], GRID, column) for column in self.table.T])


def covered(problem: Problem, file: Path, sets: int) -> tuple[float, float]:
    """Return in what share of planted sets the 68 % interval has the planted place: normal approximation, chain."""
    table = np.array([problem.predicted([place]) for place in GRID])
    whole = Drawn(problem.experiment, problem.parameters, problem.rows, problem.runs, table)
    random = np.random.default_rng(7)
    hits = []
    for number in range(sets):
        planted = random.uniform(0.0, 1.0)
        noise = problem.errors * random.standard_normal(len(problem.rows))
        own = replace(whole, drawn=whole.predicted([planted]) + noise)
        start = most_probable(own, lambda _: None)
        path = file.with_name(f"{file.stem}_{number}.h5")
        chain = sample(own, start, path, Sampling(walkers=8, steps=100, seed=number), lambda *_: None)
        ends = [np.quantile(places[:, 0], [0.16, 0.84]) for places in (normal_samples(*start, 1000), chain.samples)]
        hits.append([low < planted < high for low, high in ends])
    return tuple(np.mean(hits, axis=0).tolist())


@pytest.mark.full
@pytest.mark.parametrize("path", [GAIN, "cascade.tau_mtorc1", "cascade.bdnf_K"])
def test_intervals_hold_planted_values_as_often_as_they_say(experiment: Experiment, tmp_path: Path, path: str) -> None:
    """Sixty planted values each, over the whole range: the standard deviation of a share of 0.68 is 0.06."""
    normal, chain = covered(make_problem(experiment, [path]), tmp_path / "chain.h5", 60)
    print(f"{path}: 68 % intervals hold the planted value in {normal:.2f} (normal), {chain:.2f} (chain)")
    assert 0.5 < normal < 0.86
    assert 0.5 < chain < 0.86


# ----------------------------------------------------------------------------------- a known posterior


class Line(Problem):
    """A problem with a known posterior: the sum of two parameters is measured, and a third one not at all."""

    def residuals(self, places: Any) -> Any:
        one, other, _ = places
        return np.array([(0.9 - one - other) / 0.03, (0.9 - one - other) / 0.03])

    identity = "known"  # type: ignore[assignment]


@pytest.fixture
def line(experiment: Experiment) -> Line:
    whole = make_problem(experiment, [GAIN, IDLE, "cascade.tau_bdnf"])
    return Line(whole.experiment, whole.parameters, whole.rows, whole.runs)


def sampled(line: Line, file: Path, steps: int, progress: Any = lambda *_: None) -> Any:
    start = np.array([0.45, 0.45, 0.5]), 2 / 0.03**2 * np.array([[1.0, 1, 0], [1, 1, 0], [0, 0, 0]])
    return sample(line, start, file, Sampling(walkers=20, steps=steps), progress)


def test_a_combination_is_determined_and_its_parts_are_not(line: Line, tmp_path: Path) -> None:
    chain = sampled(line, tmp_path / "chain.h5", 1500)
    assert chain.is_long_enough
    found = estimates(line, np.array([0.45, 0.45, 0.5]), chain.samples)
    assert found.estimates[0].status == found.estimates[1].status != "determined"
    (tie,) = found.ties
    assert (tie.one, tie.other) == (GAIN, IDLE)
    assert tie.correlation < -0.98
    assert not found.estimates[0].is_idle  # one of a pair that is determined together
    assert found.estimates[2].is_idle
    assert "are tied (correlation" in found.lines[-1]
    total = chain.samples[:, 0] + chain.samples[:, 1]
    assert total.mean() == pytest.approx(0.9, abs=0.005)
    assert total.std() == pytest.approx(0.03 / math.sqrt(2), rel=0.15)
    idle = chain.samples[:, 2]
    assert (idle.mean(), idle.std()) == (pytest.approx(0.5, abs=0.06), pytest.approx(math.sqrt(1 / 12), rel=0.12))


def test_a_chain_that_is_killed_goes_on_with_the_same_numbers(line: Line, tmp_path: Path) -> None:
    whole = sampled(line, tmp_path / "whole.h5", 60)

    def stop(done: int, total: int) -> None:
        if done == 30:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sampled(line, tmp_path / "killed.h5", 60, stop)
    assert [path.name for path in tmp_path.glob("*killed*")] == ["killed.h5"]
    (tmp_path / ".killed.h5.partial").write_bytes(b"half a file, as a kill leaves it")
    again = sampled(line, tmp_path / "killed.h5", 60)
    assert (again.samples == whole.samples).all()
    assert again.steps == 60
    longer = sampled(line, tmp_path / "killed.h5", 80)
    assert longer.steps == 80


def test_outside_of_the_ranges_there_is_nothing(line: Line) -> None:
    assert line.log_probability(np.array([0.5, 1.01, 0.5])) == -math.inf
    assert math.isfinite(line.log_probability(np.array([0.5, 0.5, 0.5])))


def test_a_posterior_at_an_end_of_its_range_is_said(line: Line) -> None:
    samples = np.column_stack([np.linspace(0.97, 1, 200), np.full(200, 0.5), np.linspace(0, 1, 200)])
    first, second, _ = estimates(line, samples[-1], samples).estimates
    assert (first.end, second.end) == ("high", "")
    assert "the data ask for values beyond" in first.words


def test_the_posterior_is_drawn_with_the_units_of_the_file(line: Line) -> None:
    samples = np.random.default_rng(0).uniform(0, 1, (400, 3))
    figure = plot_posterior(line, estimates(line, samples[0], samples), samples)
    labels = {ax.get_xlabel() for ax in figure.axes}
    assert {"mtorc1 gain", "tau transient\n(hour)", "tau bdnf\n(min)"} <= labels


def test_places_and_values_are_each_other_s_inverse(line: Line) -> None:
    for own in line.parameters:
        for place in (0.0, 0.3, 1.0):
            assert own.place(own.value(place)) == pytest.approx(place)
    linear = FreeParameter("x", line.parameters[0].own, -1.0, 3.0)
    assert linear.value(linear.place(0.5)) == 0.5
    assert line.parameters[1].text(line.parameters[1].value(0.0)) == "12 hour"


# ------------------------------------------------------------------------------------------ bad input


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ([], "a parameter to fit"),
        (["cascade.mtorc_gain"], 'did you mean "cascade.mtorc1_gain"'),
        (["mtorc1_gain"], 'did you mean "cascade.mtorc1_gain"'),
        (["receptor.Mg"], "of the network that the surface was built on"),
        ([GAIN, GAIN], "twice"),
        (["cascade.tau_store"], "no range in the model's file"),
        ([f"{GAIN}=1"], "want a range"),
        ([f"{GAIN}=3 to 2"], "low end is below"),
        (["cascade.tau_store=1 to 2"], "a number without unit"),
        (["cascade.tau_store=1 mV to 2 mV"], "want a time"),
        ([f"cascade.x{i}" for i in range(13)], "at most 12"),
    ],
)
def test_a_wrong_parameter_is_one_fault(experiment: Experiment, parameters: list[str], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words) as caught:
        make_problem(experiment, parameters)
    assert len(caught.value.lines) == 1


def test_what_cannot_be_fitted_is_said_at_once(folder: Path) -> None:
    bare = load_experiment(folder / "planted.toml", {"engine": "network", "data": []})
    with pytest.raises(ConfigurationError) as caught:
        make_problem(bare, ["receptor.Mg"])
    assert len(caught.value.lines) == 3
    (folder / "bare.csv").write_text("time,value,unit,group\n1,1,fold,ketamine\n")
    unsure = load_experiment(folder / "planted.toml", {"data": [{"file": "bare.csv", "observable": "mtorc1",
                                                                 "source": "own x", "time_unit": "h"}]})  # fmt: skip
    with pytest.raises(ConfigurationError, match="no value with an error"):
        make_problem(unsure, [GAIN])


def test_a_range_may_be_one_s_own(experiment: Experiment) -> None:
    (own,) = make_problem(experiment, ["cascade.tau_store=1 h to 9 h"]).parameters
    assert (own.low, own.high) == (HOUR, 9 * HOUR)


def test_other_data_are_another_chain(experiment: Experiment, folder: Path) -> None:
    one = make_problem(experiment, [GAIN]).identity
    assert one == make_problem(load_experiment(folder / "planted.toml"), [GAIN]).identity
    assert one != make_problem(experiment, [GAIN, IDLE]).identity
    assert (
        one
        != make_problem(load_experiment(folder / "planted.toml", {"data.0.averaged_over": "5 min"}), [GAIN]).identity
    )


@pytest.mark.parametrize(
    ("name", "words"), [("a b", "the name"), ("depletion", "a shipped file"), ("mine", "no fit has")]
)
def test_a_hypothesis_of_somebody_is_not_overwritten(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "hypotheses").mkdir()
    (tmp_path / "hypotheses" / "mine.toml").write_text('name = "mine"')
    with pytest.raises(ConfigurationError, match=words):
        checked_name(name, tmp_path)


def test_a_fit_without_a_chain_says_so(line: Line) -> None:
    samples = np.random.default_rng(0).uniform(0, 1, (50, 3))
    found = Fit(line, samples[0], samples, None, estimates(line, samples[0], samples), np.empty((0, 3)))
    assert "no posterior was sampled" in "\n".join(found.lines)
