"""A few patients on the network itself: how far the response surface is off on their courses.

They are conditions of ordinary experiments, one for each network, so that runs are kept, go on, and are looked at like
any others.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.atomic_write import read_sealed, replace_file, write_sealed
from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.provenance import made_by
from synketa.common.text import counted
from synketa.common.units import HOUR
from synketa.execution.options import ExecutionOptions
from synketa.execution.sweep import run
from synketa.experiment.expand import runs_of
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.model.composite import Model
from synketa.patients.cohort import Patients, in_words
from synketa.patients.courses import Treatment, courses, surface_of
from synketa.results.result_file import open_result
from synketa.surrogate.gaussian_process import Surface

__all__ = ["NetworkSample", "kept_sample", "network_sample", "patients_for", "sample_experiments"]

Array = NDArray[np.float64]

_COMPARED = ("spines", "mtorc1", "protein")
_WARM_UP, _LEAST_BEFORE = "3 s", 600.0


@dataclass(frozen=True)
class NetworkSample:
    """Courses of the same patients on the network and on its surface.

    Attributes
    ----------
    numbers : ndarray of int, shape (n,)
        Which patients.
    times : ndarray, shape (k,)
        s; 0 is the first visit.
    network, surface : dict of str to ndarray, shape (n, k)
        ``spines``, ``mtorc1``, ``protein``, folds of the healthy baseline.
    regimen : str
        What they get, in words; empty where nobody said it.
    population : str
        A hash of the cohort and the model that they are of.
    """

    numbers: NDArray[np.int64]
    times: Array
    network: dict[str, Array] = field(repr=False)
    surface: dict[str, Array] = field(repr=False)
    regimen: str = ""
    population: str = ""

    def error(self, name: str) -> Array:
        """Return the surface less the network, shape (n, k)."""
        return self.surface[name] - self.network[name]

    def in_words(self) -> str:
        """Return in a sentence how far the surface is off."""
        parts = []
        for name in self.network:
            error = self.error(name)
            worst = np.abs(error).max(axis=1)
            parts.append(
                f"{name} {np.sqrt(np.mean(error**2)):.4f} rms, {np.median(worst):.4f} in the median patient's worst "
                f"moment, {worst.max():.4f} at most, {error.mean():+.4f} on average"
            )
        regimen = f" ({self.regimen})" if self.regimen else ""
        return (
            f"{counted(len(self.numbers), 'patient')} on the network itself{regimen}: the surface is off, in folds of "
            f"the healthy baseline, by {'; '.join(parts)}"
        )


def patients_for(patients: Patients, n: int = 20) -> Patients:
    """Return patients for a sample: the first `n`, each network's share of them as in the cohort."""
    if not 1 <= n <= len(patients):
        want = f"1 to {len(patients)} patients"
        raise ConfigurationError(Fault("network sample", "n", str(n), want))
    return patients.select(slice(0, n))


def sample_experiments(
    patients: Patients,
    treatment: Treatment,
    stop: float,
    folder: Path,
) -> Iterator[tuple[Experiment, list[int]]]:
    """Write an experiment for every network and yield it with the places of its patients.

    Parameters
    ----------
    patients : Patients
    treatment : Treatment
    stop : float
        s of slow time.
    folder : Path
    """
    model = patients.cohort.load_model()
    networks = patients.networks()
    for seed in np.unique(networks).tolist():
        chosen = np.flatnonzero(networks == seed).tolist()
        name = f"sample_network_{seed}"
        tables = _tables(patients, treatment, chosen, model, stop)
        tables |= {"model": patients.cohort.model, "seeds": [seed]}
        tables |= {"models": patients.cohort.models} if patients.cohort.models else {}
        tables |= {"hypothesis": patients.cohort.hypothesis} if patients.cohort.hypothesis else {}
        tables["title"] = f"Patients of {patients.cohort.name} on network {seed}"
        replace_file(folder / f"{name}.toml", _toml(tables).encode())
        yield load_experiment(str(folder / f"{name}.toml")), chosen


def network_sample(
    patients: Patients,
    treatment: Treatment,
    times: ArrayLike,
    folder: Path,
    *,
    surface: Surface | None = None,
    options: ExecutionOptions | None = None,
    about: Mapping[str, str] | None = None,
) -> NetworkSample:
    """Run patients on the network and compare with their courses on the surface.

    Parameters
    ----------
    patients : Patients
        Few: weeks of illness and two weeks on the network take about a minute of a core each.
    treatment : Treatment
    times : array_like, shape (k,)
        s, increasing; 0 is the first visit.
    folder : Path
        Experiments and their runs; what is there already is not simulated again. What is known after each network is
        kept in ``sample.json``, see `kept_sample`.
    surface : Surface, optional
        By default the one of the cohort's model in the cache.
    options : ExecutionOptions, optional
        Where and how runs are done.
    about : mapping, optional
        `regimen` and `population` of the sample, see `NetworkSample`.

    Raises
    ------
    SynketaError
        A run failed.
    """
    asked = np.atleast_1d(np.asarray(times, dtype=float))
    options = options or ExecutionOptions(say=lambda line: None)
    model = patients.cohort.load_model()
    surface = surface or surface_of(model)
    network: dict[int, dict[str, Array]] = {}
    for experiment, chosen in sample_experiments(patients, treatment, float(asked[-1]), folder):
        outcome = run(experiment, folder, options)
        if outcome.interrupted:
            raise KeyboardInterrupt
        for one in runs_of(experiment):
            file = outcome.folder / "runs" / f"{one.hash}.h5"
            if one.condition.startswith("patient_") and file.is_file():
                slow = open_result(file).slow
                row = next(k for k in chosen if _name(patients, k) == one.condition)
                time = np.asarray(slow["time"])
                network[row] = {name: np.interp(asked, time, np.asarray(slow[name])) for name in _COMPARED}
        sample = _compared(patients.select(sorted(network)), treatment, asked, network, model, surface)
        said = about or {}
        sample = replace(sample, regimen=said.get("regimen", ""), population=said.get("population", ""))
        _keep(folder, sample)
        if outcome.failed:
            raise SynketaError(f"{outcome.folder}: {outcome.failed} runs on the network failed; see its report")
    return sample


def _compared(
    patients: Patients, treatment: Treatment, asked: Array, network: Mapping[int, Any], model: Model, surface: Surface
) -> NetworkSample:
    """Return what patients went through on the network beside their courses on the surface."""
    rows = sorted(network)
    found = courses(patients, treatment.select(rows), asked, model=model, surface=surface, keep=_COMPARED)
    known = {name: np.array([network[row][name] for row in rows]) for name in _COMPARED}
    return NetworkSample(patients.numbers, asked, known, {name: found.series[name] for name in _COMPARED})


def _keep(folder: Path, sample: NetworkSample) -> None:
    curves = {
        of: {name: np.round(values, 6).tolist() for name, values in getattr(sample, of).items()}
        for of in ("network", "surface")
    }
    about = {"regimen": sample.regimen, "population": sample.population, "made_by": made_by()}
    kept = {"patients": sample.numbers.tolist(), "time_s": sample.times.tolist(), **curves, **about}
    write_sealed(folder / "sample.json", kept)


def kept_sample(file: Path) -> NetworkSample | None:
    """Return a sample from its file, of as many patients as were done; None where there is none."""
    kept = read_sealed(file)
    if not isinstance(kept, dict):
        return None
    network, surface = ({name: np.array(values) for name, values in kept[of].items()} for of in ("network", "surface"))
    return NetworkSample(
        np.array(kept["patients"]), np.array(kept["time_s"]), network, surface,
        kept.get("regimen", ""), kept.get("population", ""),
    )  # fmt: skip


def _name(patients: Patients, row: int) -> str:
    return f"patient_{patients.numbers[row]}"


def _tables(patients: Patients, treatment: Treatment, chosen: list[int], model: Model, stop: float) -> dict[str, Any]:
    """Return the tables of an experiment whose conditions are patients."""
    pk_set = treatment.pharmacokinetics or model.default_pharmacokinetics["human"]
    known = dict(model.parameters())
    changed = {
        path: values
        for path, values in patients.parameters(model).items()
        if path.startswith(("cascade.", f"pharmacokinetics.{pk_set}."))
    }
    mass, arms = patients.body_mass(), list(patients.arms())
    start = _LEAST_BEFORE
    conditions: dict[str, Any] = {}
    for row in chosen:
        condition: dict[str, Any] = {"pharmacokinetics": pk_set}
        if changed:
            condition["set"] = {path: in_words(known[path], float(values[row])) for path, values in changed.items()}
            condition["recalibrate"] = False
        if mass is not None:
            condition["body_mass"] = f"{float(mass[row])!r} kg"
        condition["doses"] = [
            {
                "drug": dose.drug,
                "route": dose.route,
                "amount": f"{_amount(treatment, row, k) * 1e6!r} mg{'/kg' if dose.per_body_mass else ''}",
                "start": f"{dose.start!r} s",
                **({"duration": f"{dose.duration!r} s"} if dose.duration else {}),
            }
            for k, dose in enumerate(treatment.doses)
        ]
        lines = [(line.name, line.level, line.start, line.stop) for line in treatment.interventions]
        for name, level, since in arms:
            lines.append((name, float(level[row]), -float(since[row]), math.inf))
            start = max(start, float(since[row]) if math.isfinite(since[row]) else 0.0)
        condition["interventions"] = [_intervention(*line) for line in lines if line[1]]
        conditions[_name(patients, row)] = condition
    return {
        "question": "How far is the response surface off on these patients?",
        "reference": {"condition": next(iter(conditions))},
        "protocol": {"warm_up": _WARM_UP, "start": f"{-start!r} s", "stop": f"{stop!r} s",
                     "windows": {"after": f"0-{min(stop / HOUR, 24.0):g} h"}},
        "conditions": conditions,
    }  # fmt: skip


def _intervention(name: str, level: float, start: float, stop: float) -> dict[str, Any]:
    ends = {"start": start, "stop": stop}
    return {"name": name, "level": level, **{key: f"{end!r} s" for key, end in ends.items() if math.isfinite(end)}}


def _amount(treatment: Treatment, row: int, dose: int) -> float:
    return treatment.doses[dose].amount if treatment.amounts is None else float(treatment.amounts[row, dose])


def _toml(tables: Mapping[str, Any], prefix: str = "") -> str:
    """Return tables as TOML: plain keys first, then a section for each table."""
    plain = {key: value for key, value in tables.items() if not _is_section(key, value)}
    lines = [f"{key} = {_value(value)}" for key, value in plain.items()]
    for key, value in tables.items():
        if _is_section(key, value):
            lines += ["", f"[{prefix}{key}]", _toml(value, f"{prefix}{key}.")]
    return "\n".join(lines)


def _is_section(key: str, value: Any) -> bool:
    return isinstance(value, Mapping) and (key in ("protocol", "conditions") or key.startswith("patient_"))


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f'"{key}" = {_value(item)}' for key, item in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else repr(value)
