"""Files of trials: what they mean, and one clear message for each slip, before anything runs."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from synketa.common.errors import ConfigurationError
from synketa.common.paths import models_folder
from synketa.common.toml_files import parse_toml
from synketa.patients.trial.sweep import times_of
from synketa.patients.trial.tables import arm_notes, schema
from synketa.patients.trial.trial import checked_trial, load_trial
from synketa.patients.trial_files import is_trial, trial_files

DAY = 86400.0
PARALLEL = parse_toml(
    """
title = "t"
question = "q?"
cohort = "adults_trd"
observer = "spines"
size = 40
pool = 20
visits = ["4 h", "24 h", "7 d"]
[primary]
end_point = "change"
visit = "24 h"
compare = ["drug", "placebo"]
method = "ancova"
[relapse]
after = "24 h"
[arms.drug]
title = "Drug"
share = 0.6
doses = [ { drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" } ]
[arms.placebo]
title = "Placebo"
kind = "placebo"
share = 0.4
""",
    "trial.toml",
)


DOSE = {"drug": "ketamine", "route": "iv", "amount": "0.5 mg/kg", "start": "0 min", "duration": "40 min"}


def changed(**changes: Any) -> dict[str, Any]:
    """Return the tables of a trial with dotted keys set, or taken away where the value is None."""
    raw = copy.deepcopy(PARALLEL)
    for path, value in changes.items():
        *tables, key = path.split("__")
        table = raw
        for name in tables:
            table = table.setdefault(name, {})
        if value is None:
            table.pop(key, None)
        else:
            table[key] = value
    return raw


def crossover(**changes: Any) -> dict[str, Any]:
    own = {"design": "crossover", "washout": "2 weeks", "arms__drug__share": None, "arms__placebo__share": None,
           "primary__method": "paired_t"}  # fmt: skip
    return changed(**{**own, **changes})


def faults(raw: dict[str, Any]) -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        checked_trial("trial", "trial.toml", raw)
    return [str(fault) for fault in caught.value.faults]


def test_a_right_trial_passes() -> None:
    trial = checked_trial("trial", "trial.toml", changed())
    assert trial.shares == [0.6, 0.4]
    assert [group.name for group in trial.groups] == ["drug", "placebo"]
    assert trial.folder_name == "trial_trial"


def test_a_hypothesis_is_another_model_of_the_same_patients() -> None:
    default = checked_trial("trial", "trial.toml", changed())
    trial = checked_trial("trial", "trial.toml", changed(hypothesis="mtor_independent"))
    assert trial.model.cascade.parameters["translation_by_erk"].value == 1
    assert "translation_by_erk" not in default.model.cascade.parameters  # off, and so not there
    assert trial.cohort.load_model() is trial.model
    drawn = [one.cohort.draw(3).values["clearance"].tolist() for one in (default, trial)]
    assert drawn[0] == drawn[1]
    (fault,) = faults(changed(hypothesis="mtor_indepndent"))
    assert fault.startswith("trial.toml hypothesis: ")
    assert 'did you mean "mtor_independent"' in fault


def test_a_crossover_has_its_orders_and_the_washout_between_periods() -> None:
    doses = [
        {"drug": "ketamine", "route": "iv", "amount": "0.5 mg/kg", "start": "0 min", "repeat": "2/week for 1 week"}
    ]
    trial = checked_trial("trial", "trial.toml", crossover(arms__drug__doses=doses))
    first, second = trial.groups
    assert [period.arm for period in first.periods] == ["drug", "placebo"]
    assert first.periods[1].start == 3 * DAY + 14 * DAY  # from the last dose
    assert [dose.start / DAY for dose in second.treatment.doses] == [14, 17]
    assert (
        times_of(trial, second)[-1] == second.periods[1].start + 14 * DAY
    )  # a week of visits, and what is kept in any case


def test_what_is_on_board_in_one_period_is_gone_in_the_next() -> None:
    raw = crossover(arms__drug__interventions=[{"name": "rapamycin_systemic", "start": "-2 h", "stop": "30 d"}])
    trial = checked_trial("trial", "trial.toml", raw)
    first, second = (group.treatment.interventions[0] for group in trial.groups)
    assert (first.start, first.stop) == (-7200, 14 * DAY)
    assert (second.start, second.stop) == (14 * DAY - 7200, 44 * DAY)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (changed(visits=["-1 d", "24 h"]), "before randomisation"),
        (changed(visits=["0 h", "24 h"]), "before randomisation"),
        (changed(visits=["24 h", "4 h"]), "in order"),
        (crossover(washout=None), "washout"),
        (crossover(visits=["24 h", "3 weeks"]), "before the next period"),
        (crossover(primary__method="ancova"), "pairs a patient's periods"),
        (crossover(arms__drug__share=0.5), "all get every arm"),
        (changed(washout="2 weeks"), "a washout of a parallel trial"),
        (changed(primary__visit="3 d"), "nothing is recorded"),
        (changed(primary__end_point="quality of life"), "one of score, change, response, remission, relapse"),
        (changed(primary__end_point="response"), "ancova"),
        (changed(primary__method="anova"), "did you mean"),
        (changed(primary__method="paired_t"), "does not pair"),
        (changed(primary__compare=["drug", "drug"]), "two arms"),
        (changed(primary__compare=["drug", "saline"]), "placebo"),
        (changed(primary__end_point="relapse", primary__method="log_rank"), "none: a relapse has a time of its own"),
        (changed(size=-5), "whole number from 2"),
        (changed(size=0), "whole number from 2"),
        (changed(pool=-1), "whole number from 2"),
        (changed(repeats=0), "whole number from 1"),
        (changed(arms__drug__share=0.7), "add up to 1.1"),
        (changed(arms__drug__share=1.6), "at most 1"),
        (changed(arms__placebo__share=None), "for every arm, or for none"),
        (changed(drop_out={"per_week": 1.4}), "at most 1"),
        (changed(primary__alpha=0), "above 0"),
        (changed(cohort="adult_trd"), "adults_trd"),
        (changed(observer="spine"), "spines"),
        (changed(observer=["spines", "spines"]), "observers that differ"),
        (changed(arms__drug__doses=[{"drug": "ketamin", "route": "iv", "amount": "1 mg/kg", "start": "0 h"}]), "ketamine"),
        (changed(arms__drug__doses=[{"drug": "ketamine", "route": "ip", "amount": "1 mg/kg", "start": "0 h"}]), "one of iv"),
        (changed(arms__drug__doses=None), "doses or interventions"),
        (changed(arms__placebo__doses=PARALLEL["arms"]["drug"]["doses"]), "none: a drug with an effect"),
        (changed(arms__drug__pharmacokinetics="adult"), "adult_venous"),
        (changed(arms__drug__mu_block=0.9), "where the share is from"),
        (changed(arms__drug__interventions=[{"name": "tonic_gaba"}]), "acts on the network itself"),
        (changed(arms__drug__interventions=[{"name": "rapamycin"}]), "rapamycin_"),
        (changed(drop_out={"per_week": 0.7, "without_response": 0.6}), "add up to 1 at most"),
        (changed(visits=["24 h", "1000000 d"]), "at most 5 years"),
        (changed(arms__drug__doses=[{"drug": "ketamine", "route": "iv", "amount": "1 mg/kg", "start": "9 d"}]), "count from the first dose"),
        (changed(arms__drug__doses=[{"drug": "ketamine", "route": "iv", "amount": "1 mg/kg", "start": "-1 h"}]), "count from the first dose"),
        (changed(arms__drug__doses=[DOSE, {**DOSE, "start": "60 d"}]), 'doses[1].start: got 60 d, want a start before the last visit, "7 d"'),
        (changed(arms__drug__interventions=[{"name": "rapamycin_systemic", "start": "7 d"}]), "a start before the last visit"),
        (crossover(arms__drug__doses=[DOSE, {**DOSE, "start": "60 d"}]), "doses[1].start"),
        (changed(arms__drug__interventions=[{"name": "rapamycin_systemic", "start": "2 h", "stop": "1 h"}]), "a stop after the start at 2 h"),
        (changed(inclusion={"severity": [-5, 30]}), "a scale that begins at 0"),
        (changed(published=[{"finding": "clin_zarate_day1", "of": "response", "arm": "drug", "visit": "24 h"}] * 2), "for the second time"),
        (changed(arms__placebo__title="Drug"), "titles that differ"),
        (crossover(washout="3000 d"), "at most 1826 d"),
        (changed(size=2, arms__third={"title": "Third", "kind": "placebo", "share": 0.0}), "a patient for each of 3 arms"),
        (changed(size=10**9), "to 100000"),
        (changed(visits=["24 h", "1 d"]), "in order"),
        (changed(observer=[]), "an observer of models/observers"),
        (changed(inclusion={"severity": [90, 100]}), "a scale that ends at 60"),
        (changed(arms__drug__doses=[PARALLEL["arms"]["drug"]["doses"][0], {"drug": "rapamycin", "route": "oral", "amount": "6 mg", "start": "1 h"}]), "doses[1].drug"),
        (changed(vists=["24 h"]), "did you mean \"visits\""),
        (changed(arms={}), "tables [arms.<name>]"),
        (changed(arms__placebo=None), "primary.compare[1]"),
        (changed(counted={"drug": 7}), "a number for each of drug and placebo"),
        (changed(counted={"drug": 70, "placebo": 0}), "at most 40 patients"),
        (changed(remission=100), "below the end of the scale"),
        (changed(variants={"gated": {"title": "g", "set": {"mu_gate": 3}}}), "a share from 0 to 1"),
        (changed(variants={"lower": {"title": "l", "set": {"spine_gain": -3}}}), "0 or above"),
        (changed(inclusion={"severity": [70, 90]}), "a scale that ends at 60"),
        (changed(inclusion={"traits": {"age": [200, 300]}}), "which is nobody"),
        (changed(inclusion={"severity": [40, 20]}), "least before most"),
        (changed(inclusion={"traits": {"sex": ["man"]}}), "male"),
        (changed(inclusion={"traits": {"heigth": [1, 2]}}), "inclusion.traits.heigth"),
        (changed(subgroup="age"), "subgroup"),
        (changed(relapse={"after": "7 d"}), "one that others follow"),
        (changed(relapse={"after": "2 d"}), "relapse.after"),
        (changed(variants={"gated": {"title": "g", "set": {"gate": 1}}}), "mu_gate"),
        (changed(published=[{"finding": "clin_zarate", "of": "response", "arm": "drug", "visit": "24 h"}]), "clin_zarate_day1"),
        (changed(published=[{"finding": "clin_zarate_day1", "of": "response", "arm": "drug"}]), "needs it"),
        (changed(arm={}), "arms"),
        (changed(arms__drug__doses=[{**DOSE, "amount": "5000 mg/kg"}]), 'did you mean "5000 ug/kg"'),
        (changed(arms__drug__doses=[{**DOSE, "amount": "0.5 kg/kg"}]), 'did you mean "0.5 mg/kg"'),
        (changed(arms__drug__doses=[{**DOSE, "amount": "0.5 mg"}]), 'did you mean "0.5 mg/kg"'),
        (changed(arms__drug__doses=[{**DOSE, "duration": "40 ms"}]), "arms.drug.doses[0].duration"),
        (changed(arms__drug__interventions=[{"name": "rapamycin_systemic", "start": "-9000 d"}]), "interventions[0].start"),
        (changed(allow_implausible=["arms.drug.doses[0].amount"]), "needs no leave"),
    ],
)  # fmt: skip
def test_one_slip_is_one_message(raw: dict[str, Any], words: str) -> None:
    found = faults(raw)
    assert len(found) == 1, found
    assert words in found[0], found[0]
    assert found[0].startswith("trial.toml")


def test_a_target_out_of_reach_is_refused_in_an_arm_as_in_an_experiment() -> None:
    line = {"drug": "ketamine", "route": "iv", "target": "900 ng/mL", "site": "plasma", "start": "0 min", "duration": "10 min",
            "max_rate": "20 mg/h"}  # fmt: skip
    (found,) = faults(changed(arms__drug__doses=[line]))
    assert "arms.drug.doses[0].target" in found
    assert "is reached by 10 min" in found


def test_what_is_not_plausible_and_meant_is_named_in_the_results() -> None:
    raw = changed(arms__drug__doses=[{**DOSE, "amount": "60 mg/kg"}], allow_implausible=["arms.drug.doses[0].amount"])
    trial = checked_trial("trial", "trial.toml", raw)
    (words,) = trial.implausible
    assert "60 mg/kg" in words
    assert checked_trial("trial", "trial.toml", changed()).implausible == ()


@pytest.mark.parametrize(("kind", "key"), [("cohorts", "cohort"), ("observers", "observer")])
def test_own_cohorts_and_observers_beside_a_trial_are_known_by_name(tmp_path: Path, kind: str, key: str) -> None:
    shipped = {"cohorts": "adults_trd", "observers": "spines"}[kind]
    text = (models_folder() / kind / f"{shipped}.toml").read_text()
    folder = tmp_path / "models" / kind
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text(text.replace(f'name = "{shipped}"', 'name = "mine"', 1))
    trial = (trial_files()["murrough_2013"]).read_text()
    named = re.sub(rf"(?m)^{key} = .*$", f'{key} = "mine"', trial)
    (tmp_path / "t.toml").write_text(named)
    own = load_trial(tmp_path / "t.toml")
    assert "mine" in (own.cohort.name, own.observers[0].name)
    assert own.cohort.models == (str(tmp_path / "models") if kind == "cohorts" else own.cohort.models)
    (tmp_path / "t.toml").write_text(named.replace('"mine"', '"mien"'))
    with pytest.raises(ConfigurationError, match='did you mean "mine"'):
        load_trial(tmp_path / "t.toml")
    (folder / "mine.toml").rename(folder / f"{shipped}.toml")
    (tmp_path / "t.toml").write_text(trial.replace("mine", shipped))
    with pytest.raises(ConfigurationError, match="the name of a shipped file"):
        load_trial(tmp_path / "t.toml")


def test_doses_of_a_repetition_that_nobody_sees_are_said() -> None:
    trial = checked_trial("trial", "trial.toml", changed(arms__drug__doses=[{**DOSE, "repeat": "2/week for 2 weeks"}]))
    end = max(trial.table.visits.values())
    assert end == 7 * DAY
    words = "2 of 4 doses are after the last visit, 7 d: nobody sees what they do"
    assert words in arm_notes(trial.table.arms["drug"], trial.model, end)
    assert words not in arm_notes(trial.table.arms["drug"], trial.model, 30 * DAY)


def test_all_faults_are_said_at_once() -> None:
    raw = changed(size=-5, observer="spine", cohort="adult", visits=["-1 d"], primary__alpha=2)
    assert len(faults(raw)) == 5


@pytest.mark.parametrize("name", list(trial_files()))
def test_shipped_trials_are_right_and_found(name: str) -> None:
    assert is_trial(f"trials/{name}") == trial_files()[name]
    trial = load_trial(f"trials/{name}")
    assert trial.table.question.endswith("?")
    assert all(np.diff(times_of(trial, group)).min() > 0 for group in trial.groups)


def test_a_name_that_an_experiment_has_needs_the_folder() -> None:
    assert is_trial("blockers") is None
    assert is_trial("trials/blockers") is not None
    assert is_trial("single_infusion") is not None
    assert is_trial("quickstart") is None


def test_the_schema_describes_every_key() -> None:
    whole = schema()
    for table in (whole, *whole["$defs"].values()):
        for key, what in table.get("properties", {}).items():
            assert what.get("description") or "$ref" in what or "allOf" in what, key
