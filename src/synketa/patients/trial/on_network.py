"""Twenty patients of a trial on the network itself: how far its response surface is off, printed in every report.

What patients get in the first arm of the comparison is looked at, for two weeks at most; trials of one cohort with
the same regimen have the same sample. It is kept beside the results, and the shipped trials' own with the program.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from synketa.common.paths import expanded, models_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.common.text import counted, time_text
from synketa.common.units import DAY, HOUR
from synketa.execution.options import ExecutionOptions
from synketa.patients.network_sample import NetworkSample, kept_sample, network_sample, patients_for
from synketa.patients.trial.trial import Trial

__all__ = ["PATIENTS", "run_sample", "sample_in_words", "sample_of"]

PATIENTS = 20  #: of a sample

_LONGEST = 14 * DAY
_TIMES = tuple(hours * HOUR for hours in (0, 1, 4, 12, 24, 48, 72, 120, 168, 240, 336))
_SECONDS = 75.0  # of a core for a patient: weeks of illness before, and two weeks; measured


def _name(trial: Trial) -> str:
    """Return the name of a sample: the same for the same cohort, regimen and model."""
    treatment = trial.alone(trial.table.primary.compare[0]).treatment
    content = {
        "physics_version": PHYSICS_VERSION,
        "cohort": trial.cohort.model_dump(mode="json", exclude={"name", "title", "description"}),
        "model": trial.model.content(tuple(trial.model.drugs), (treatment.pharmacokinetics,), cascade=True),
        "doses": [asdict(dose) for dose in treatment.doses if dose.start < _LONGEST],
        "interventions": [[line.name, line.level, str(line.start), str(line.stop)] for line in treatment.interventions],
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()
    return f"network_sample_{digest[:12]}"


def run_sample(trial: Trial, out: Path | str, options: ExecutionOptions, patients: int = PATIENTS) -> NetworkSample:
    """Run what is missing of a sample on the network; say before what it takes.

    Raises
    ------
    SynketaError
        A run failed; those that are finished are kept.
    """
    drawn = patients_for(trial.cohort.draw(max(patients, trial.table.pool)), patients)
    folder = expanded(out, "--out") / _name(trial)
    options.say(
        f"{counted(patients, 'patient')} on the network itself, about {time_text(_SECONDS * patients, 2)} of CPU"
    )
    treatment = trial.treatment(trial.alone(trial.table.primary.compare[0]), drawn)
    return network_sample(drawn, treatment, _TIMES, folder, options=options)


def sample_of(trial: Trial, out: Path | str) -> NetworkSample | None:
    """Return the sample of a trial: the one beside its results or, of more patients, the shipped one; None without."""
    name = _name(trial)
    places = [expanded(out, "--out") / name / "sample.json", models_folder() / "cohorts" / "samples" / f"{name}.json"]
    found = [sample for place in places if (sample := kept_sample(place)) is not None]
    return max(found, key=lambda sample: len(sample.numbers), default=None)


def sample_in_words(trial: Trial, sample: NetworkSample | None) -> str:
    """Say how far the surface is off, in the arm that was looked at; or that nobody has looked."""
    title = trial.table.arms[trial.table.primary.compare[0]].title
    if sample is None:
        return (
            "How far the response surface is off on patients of this trial was not computed: `synketa run "
            f"{trial.name} --network-sample {PATIENTS}` runs {PATIENTS} of them on the network itself (about "
            f"{time_text(_SECONDS * PATIENTS, 2)} of CPU)."
        )
    error = sample.error("spines")
    gain = sample.network["spines"] - sample.network["spines"][:, :1]
    day = int(np.argmin(np.abs(sample.times - DAY)))
    return (
        f"{sample.in_words()}. Arm: {title}, over {time_text(float(sample.times[-1]))}. At 24 h the network gains "
        f"{gain[:, day].mean():.4f} of spines in the mean of these patients, the surface {error[:, day].mean():+.4f} "
        "beyond that."
    )
