"""Twenty patients of a trial on the network itself: how far its response surface is off, printed in every report.

What patients get in the first arm of the comparison is run, for two weeks at most; arms of any trial of the cohort
with the same regimen have the same sample. It is kept beside the results, and those of shipped trials with the program.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.paths import expanded, model_files, models_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.common.text import as_code, counted, time_text
from synketa.common.units import DAY, HOUR
from synketa.execution.options import ExecutionOptions
from synketa.patients.network_sample import NetworkSample, kept_sample, network_sample, patients_for
from synketa.patients.trial.tables import arm_words
from synketa.patients.trial.trial import Trial

__all__ = ["PATIENTS", "on_network_in_words", "run_sample", "sample_of"]

Array = NDArray[np.float64]

PATIENTS = 20  #: of a sample

_LONGEST = 14 * DAY
_TIMES = tuple(hours * HOUR for hours in (0, 1, 4, 12, 24, 48, 72, 120, 168, 240, 336))
_SECONDS = 75.0  # of a core for a patient: weeks of illness before, and two weeks; measured
_SAME = 1e-4  # of spines: a surface that is closer on average has no bias that anybody could see


def run_sample(trial: Trial, out: Path | str, options: ExecutionOptions, patients: int = PATIENTS) -> NetworkSample:
    """Run what is missing of a sample on the network; say before what it takes.

    Raises
    ------
    SynketaError
        A run failed; those that are finished are kept.
    """
    arm = trial.table.primary.compare[0]
    drawn = patients_for(trial.cohort.draw(max(patients, trial.table.pool)), patients)
    folder = expanded(out, "--out") / _name(trial, arm)
    options.say(
        f"{counted(patients, 'patient')} on the network itself, about {time_text(_SECONDS * patients, 2)} of CPU: "
        f"{folder}"
    )
    treatment = trial.treatment(trial.alone(arm), drawn).until(_LONGEST)
    about = {"regimen": arm_words(trial.table.arms[arm]), "population": _digest(_population(trial, arm))}
    return network_sample(drawn, treatment, _TIMES, folder, options=options, about=about)


def sample_of(trial: Trial, out: Path | str, arm: str = "") -> NetworkSample | None:
    """Return the sample of an arm, by default of the first that is compared; None without.

    Of the one beside the results and the shipped one it is that of more patients.
    """
    name = _name(trial, arm or trial.table.primary.compare[0])
    found = [sample for folder, sample in _kept(out) if folder == name]
    return max(found, key=lambda sample: len(sample.numbers), default=None)


def on_network_in_words(trial: Trial, out: Path | str) -> list[str]:
    """Return, in a few paragraphs, how far the surface is off: in which arms, where else, and what nobody looked at."""
    dosed = [name for name, arm in trial.table.arms.items() if arm.doses]
    known = {arm: sample for arm in dosed if (sample := sample_of(trial, out, arm)) is not None}
    words: list[str] = []
    for name in dict.fromkeys(_name(trial, arm) for arm in known):
        alike = [arm for arm in known if _name(trial, arm) == name]
        titles = " and ".join(_title(trial, arm) for arm in alike)
        words.append(f"Patients who get what they get in {titles}: {_sample_words(known[alike[0]])}")
    if not known:
        words += [f"Of another regimen: {_sample_words(sample)}" for sample in _of_other_regimens(trial, out)]
    return [*words, _not_looked_at(trial, dosed, known)]


def _not_looked_at(trial: Trial, dosed: Sequence[str], known: dict[str, NetworkSample]) -> str:
    """Say what of a trial no patient went through on the network, and what runs it."""
    left = [_title(trial, arm) for arm in dosed if arm not in known]
    parts = [f"the arms {', '.join(left)}"] if len(left) > 1 else [f"the arm {name}" for name in left]
    visits = trial.table.visits
    last = max((sample.times[-1] for sample in known.values()), default=0.0)
    if known and max(visits.values()) > last:
        parts.append(f"what comes after {time_text(float(last))}")
    first = trial.table.primary.compare[0]
    if len(known[first].numbers if first in known else ()) < PATIENTS:
        command = f"; {as_code(trial.command('--network-sample', str(PATIENTS)))} runs {PATIENTS} patients of the arm "
        command += f"{_title(trial, first)} (about {time_text(_SECONDS * PATIENTS, 2)} of CPU)"
    else:
        command = ""
    if not parts:
        return f"Not looked at on the network: patients besides these{command}."
    return f"Not looked at on the network: {', and '.join(parts)}{command}."


def _title(trial: Trial, arm: str) -> str:
    return f'"{trial.table.arms[arm].title}"'


def _sample_words(sample: NetworkSample) -> str:
    error = sample.error("spines")
    gain = sample.network["spines"] - sample.network["spines"][:, :1]
    beyond = error - error[:, :1]
    day = int(np.argmin(np.abs(sample.times - DAY)))
    off = f"{beyond[:, day].mean():+.4f}" if abs(beyond[:, day].mean()) >= _SAME else "nothing"
    words = (
        f"{sample.in_words()}; over {time_text(float(sample.times[-1]))}. At 24 h spines have grown by "
        f"{gain[:, day].mean():.4f} in their mean on the network, the surface adds {off} to that."
    )
    return words if len(sample.numbers) >= PATIENTS else f"{words} {_few_words(beyond[:, day])}"


def _few_words(error: Array) -> str:
    """Say what a sample of few patients cannot: shape (n,), the error in spines of each at 24 h."""
    n = len(error)
    spread = f"; the standard error of that mean is {error.std(ddof=1) / math.sqrt(n):.4f}" if n > 1 else ""
    return f"This is a sample of {n}, not of {PATIENTS}: the worst of so few is not the worst of the trial{spread}."


# -------------------------------------------------------------------------------------- what is kept


def _of_other_regimens(trial: Trial, out: Path | str) -> list[NetworkSample]:
    """Return samples of the same cohort and model, of each regimen the one with the most patients."""
    population = {_digest(_population(trial, arm)) for arm in trial.table.arms}
    best: dict[str, NetworkSample] = {}
    for name, sample in _kept(out):
        more = name not in best or len(sample.numbers) > len(best[name].numbers)
        if sample.population in population and more:
            best[name] = sample
    return list(best.values())


def _kept(out: Path | str) -> list[tuple[str, NetworkSample]]:
    """Return the samples beside the results and the shipped ones, each with its name."""
    files = [(path.parent.name, path) for path in sorted(expanded(out, "--out").glob("network_sample_*/sample.json"))]
    files += [(path.stem, path) for path in sorted((models_folder() / "cohorts" / "samples").glob("*.json"))]
    return [(name, sample) for name, path in files if (sample := kept_sample(path)) is not None]


def _name(trial: Trial, arm: str) -> str:
    """Return the name of the sample of an arm: the same for the same cohort, regimen and model."""
    treatment = trial.alone(arm).treatment
    content = {
        **_population(trial, arm),
        "doses": [asdict(dose) for dose in treatment.doses if dose.start < _LONGEST],
        "interventions": [[line.name, line.level, str(line.start), str(line.stop)] for line in treatment.interventions],
    }
    return f"network_sample_{_digest(content)}"


def _population(trial: Trial, arm: str) -> dict[str, Any]:
    """Return what defines the patients of an arm and their biology."""
    treatment = trial.alone(arm).treatment
    kinetics, shipped = treatment.pharmacokinetics, model_files("drugs", models_folder())[0]
    given = {dose.drug for dose in treatment.doses}
    drugs = tuple(drug for drug in trial.model.drugs if drug in shipped or drug in given)
    return {
        "physics_version": PHYSICS_VERSION,
        "cohort": trial.cohort.model_dump(mode="json", exclude={"name", "title", "description"}),
        "model": trial.model.content(drugs, (kinetics,), cascade=True),
    }


def _digest(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()[:12]
