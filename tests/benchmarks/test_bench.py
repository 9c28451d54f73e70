"""The benchmark still works and its three programs are the same network. Times are not asserted: see README.md."""

import os

import pytest
from bench import LEVELS, run_bench

from synketa.simulation.cpp.compiler import compiler

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(compiler() is None, reason="no C++ compiler"),
    pytest.mark.skipif(os.name == "nt", reason="stock Brian2 is built with make"),
]


@pytest.fixture(scope="module")
def loop():
    return run_bench(small=True).loops[0]


@pytest.mark.parametrize("other", ["floor", "stock"])
def test_rates_differ_no_more_than_between_seeds(loop, other):
    assert loop.rate_distance(other, "synketa") < 5


def test_cells_of_two_builds_differ_no_more_than_those_of_two_seeds(loop):
    """The fast build and the stock one are the same model: Kolmogorov-Smirnov on the rates of single cells."""
    between, within = loop.ks_distances("synketa", "stock")
    assert between < 1.15 * within + 0.01


@pytest.mark.parametrize("name", ["floor", "stock", "synketa"])
def test_drug_disinhibits_pyramidal_cells(loop, name):
    undrugged, drugged = (loop.rates[name, level].mean(axis=0) for level in LEVELS)
    assert drugged[0] > 1.1 * undrugged[0]
    assert drugged[2] < undrugged[2]
