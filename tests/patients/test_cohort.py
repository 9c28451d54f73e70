"""Cohorts: what a file may say, what is refused, and that patients stay who they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from synketa.common.errors import ConfigurationError
from synketa.common.random_streams import uniforms
from synketa.patients.cohort import Cohort, load_cohort, read_cohort

FILE = """
name = "few"
title = "A few patients"
seed = 7

[traits.sex]
title = "Sex"
distribution = { kind = "categorical", probabilities = { female = 0.6, male = 0.4 } }
source = "perezruixo_2021"

[traits.body_mass]
title = "Body mass"
unit = "kg"
by = "sex"
distribution = { female = { kind = "lognormal", median = 69, cv = 0.2 }, male = { kind = "lognormal", median = 82, cv = 0.2 } }
bounds = [40, 150]
source = "perezruixo_2021"

[traits.gain]
title = "Gain"
distribution = { kind = "lognormal", median = 1, cv = 0.2 }
bounds = [0.5, 2]
range = [0.5, 2]
source = "assumed"
effects = [{ factor = ["cascade.bdnf_gain"] }]

[traits.lifetime]
title = "Lifetime"
unit = "hour"
distribution = { kind = "triangular", low = 12, mode = 24, high = 48 }
range = [12, 48]
source = "assumed"
effects = [{ set = ["cascade.tau_transient"] }]

[traits.met]
title = "Val66Met"
distribution = { kind = "genotype", alleles = ["Val", "Met"], frequency = 0.2 }
source = "pivac_2009"
effects = [{ input = "val66met", values = { "Val/Val" = 0, "Val/Met" = 0.5, "Met/Met" = 1 }, source = "assumed" }]

[correlations]
traits = ["gain", "lifetime"]
matrix = [[1, 0.5], [0.5, 1]]
source = "assumed"
"""


def read(tmp_path: Path, text: str = FILE) -> Cohort:
    path = tmp_path / "few.toml"
    path.write_text(text)
    return read_cohort(path)


def test_numbers_of_a_stream_depend_on_their_place_alone() -> None:
    whole = uniforms(3, "trait/x", 0, 10_000)
    assert np.array_equal(whole[17:40], uniforms(3, "trait/x", 17, 23))
    assert not np.array_equal(whole, uniforms(3, "trait/y", 0, 10_000))
    assert ((whole > 0) & (whole < 1)).all()
    assert stats.kstest(whole, "uniform").pvalue > 1e-3
    assert abs(np.corrcoef(whole[1:], whole[:-1])[0, 1]) < 0.03


def test_patient_17_stays_patient_17(tmp_path: Path) -> None:
    cohort = read(tmp_path)
    large, one = cohort.draw(200), cohort.draw(1, first=17)
    more = read(tmp_path, FILE.replace("[correlations]", FILE[FILE.index("[traits.met]") : FILE.index("[correlations]")]
                                       .replace("traits.met", "traits.other").replace("val66met", "stress") + "[correlations]"))  # fmt: skip
    for name, values in large.values.items():
        assert values[17] == one.values[name][0]
        assert np.array_equal(values, more.draw(200).values[name])
    assert large.select([17]).numbers.tolist() == [17]


def test_patients_are_spread_as_the_file_says(tmp_path: Path) -> None:
    patients = read(tmp_path).draw(20_000)
    women = patients.category("sex") == "female"
    assert women.mean() == pytest.approx(0.6, abs=0.01)
    mass = patients.values["body_mass"]
    assert np.median(mass[women]) == pytest.approx(69, rel=0.01)
    assert np.median(mass[~women]) == pytest.approx(82, rel=0.01)
    assert mass.min() >= 40
    assert mass.max() <= 150
    assert np.bincount(patients.values["met"].astype(int)) / 20_000 == pytest.approx([0.64, 0.32, 0.04], abs=0.01)
    rank = stats.spearmanr(patients.values["gain"], patients.values["lifetime"]).statistic
    assert rank == pytest.approx(6 / np.pi * np.arcsin(0.5 / 2), abs=0.02)


def test_traits_become_values_of_the_model(tmp_path: Path) -> None:
    from synketa.model.composite import load_model

    patients, model = read(tmp_path).draw(50), load_model()
    changed = patients.parameters(model)
    assert changed["cascade.bdnf_gain"] == pytest.approx(
        patients.values["gain"] * model.cascade.parameters["bdnf_gain"].value
    )
    assert changed["cascade.tau_transient"] == pytest.approx(patients.values["lifetime"] * 3600)
    ((name, level, since),) = patients.arms()
    assert name == "val66met"
    assert level == pytest.approx(patients.values["met"] / 2)
    assert np.isinf(since).all()


WRONG = [
    ("female = 0.6", "female = 0.7", "traits.sex", "sum to 1"),
    ("cv = 0.2 }\nbounds = [0.5", "cv = -0.2 }\nbounds = [0.5", "traits.gain", "above 0"),
    ('title = "Gain"', 'title = "Gain"\nsize = -3', "traits.gain.size", "unknown key"),
    ("bounds = [40, 150]", "bounds = [150, 40]", "traits.body_mass.bounds", "low before high"),
    ("bounds = [40, 150]", "bounds = [40, 1500]", "traits.body_mass.bounds", "within 1 to 300 kg"),
    ("bounds = [40, 150]\n", "", "traits.body_mass.bounds", "infinitely"),
    ('range = [0.5, 2]\nsource = "assumed"', 'range = [0.5, 2]\nsource = ""', "traits.gain.source", "no source"),
    ('range = [0.5, 2]\nsource = "assumed"', "range = [0.5, 2]", "traits.gain.source", "required"),
    ('range = [0.5, 2]\nsource = "assumed"', 'source = "assumed"', "traits.gain.range", "nobody has measured"),
    ('source = "pivac_2009"', 'source = "pivac_2008"', "traits.met.source", "pivac_2009"),
    ("[0.5, 1]]", "[0.4, 1]]", "correlations.matrix", "symmetric"),
    ("[[1, 0.5], [0.5, 1]]", "[[1, 1], [1, 1]]", "correlations.matrix", "positive definite"),
    ("[[1, 0.5], [0.5, 1]]", "[[2, 0.5], [0.5, 1]]", "correlations.matrix", "diagonal"),
    ("[[1, 0.5], [0.5, 1]]", "[[1, 0.5]]", "correlations.matrix", "2 rows"),
    ('traits = ["gain", "lifetime"]', 'traits = ["gain", "lifetme"]', "correlations.traits", "lifetime"),
    ('traits = ["gain", "lifetime"]', 'traits = ["gain", "sex"]', "correlations.traits", "one of"),
    ("cascade.bdnf_gain", "cascade.bdnf_gian", "traits.gain.effects[0]", "cascade.bdnf_gain"),
    ("cascade.bdnf_gain", "circuit.populations.PYR.C_m", "traits.gain.effects[0]", "cascade"),
    ('unit = "hour"', 'unit = "mV"', "traits.lifetime.unit", "time"),
    ('by = "sex"', 'by = "six"', "traits.body_mass.by", "sex"),
    (", male = { kind", ", mole = { kind", "traits.body_mass.distribution.mole", "male"),
    ('"Met/Met" = 1', '"Met/Mat" = 1', "traits.met.effects[0].values", "Met/Met"),
    ('input = "val66met"', 'input = "val66mat"', "traits.met.effects[0].input", "val66met"),
    ("high = 48", "high = 20", "traits.lifetime.distribution", "from 12 to 20"),
    ("frequency = 0.2", "frequency = 1.2", "traits.met.distribution", "at most 1"),
    (", male = { kind = \"lognormal\", median = 82, cv = 0.2 }", "", "traits.body_mass.distribution", "none for male"),
    ("seed = 7", "seed = -7", "seed", "0 or above"),
    ('effects = [{ set = ["cascade.tau_transient"] }]', "", "traits.lifetime.effects", "effects"),
    ('name = "few"', 'name = "many"', "name", "few"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "where", "words"), WRONG, ids=[f"{where}-{n}" for n, (_, _, where, _) in enumerate(WRONG)])  # fmt: skip
def test_one_slip_is_one_fault(tmp_path: Path, old: str, new: str, where: str, words: str) -> None:
    assert old in FILE
    with pytest.raises(ConfigurationError) as caught:
        read(tmp_path, FILE.replace(old, new, 1))
    assert len(caught.value.faults) == 1, caught.value.lines
    assert where in str(caught.value)
    assert words in str(caught.value)


@pytest.mark.parametrize("n", [0, -5, 2_000_000])
def test_absurd_numbers_of_patients_are_refused(tmp_path: Path, n: int) -> None:
    with pytest.raises(ConfigurationError, match="1 to 1000000 patients"):
        read(tmp_path).draw(n)


def test_values_that_no_model_takes_are_refused(tmp_path: Path) -> None:
    wrong = FILE.replace(
        'set = ["cascade.tau_transient"]', 'set = ["pharmacokinetics.adult_venous.substances.ketamine.f_u"]'
    )
    wrong = wrong.replace('unit = "hour"\n', "").replace(
        "low = 12, mode = 24, high = 48", "low = 0.5, mode = 0.8, high = 1.6"
    )
    wrong = wrong.replace("range = [12, 48]", "range = [0.5, 1]")
    with pytest.raises(ConfigurationError, match=r"traits.lifetime.*a fraction from 0 to 1"):
        read(tmp_path, wrong)


def test_the_shipped_cohort_is_read() -> None:
    cohort = load_cohort("adults_trd")
    patients = cohort.draw(1000)
    assert all(np.isfinite(values).all() for values in patients.values.values())
    assumed = [name for name, trait in cohort.traits.items() if trait.status == "assumed"]
    assert 10 < len(assumed) < len(cohort.traits)
    with pytest.raises(ConfigurationError, match="adults_trd"):
        load_cohort("adults_tdr")
