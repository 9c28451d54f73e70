"""What a check warns of: short warm-ups, backends, surfaces, values, baselines, seeds."""

from __future__ import annotations

from typing import Any

from synketa.common.errors import SynketaError
from synketa.common.machine.surroundings import unfit_libraries
from synketa.common.paths import model_files, models_folder, unread_folders
from synketa.common.text import counted, time_text
from synketa.common.toml_files import display_path
from synketa.execution.cost import (
    CPU_PER_PROGRAM,
    RATES,
    Needs,
    building_cost,
    store_of,
)
from synketa.execution.listing import Listed
from synketa.execution.planning.survey import Survey
from synketa.experiment.experiment import Experiment

__all__ = [
    "notes_on_backend",
    "notes_on_baselines",
    "notes_on_data",
    "notes_on_libraries",
    "notes_on_seeds",
    "notes_on_smoke",
    "notes_on_surface",
    "notes_on_twins",
    "notes_on_values",
    "own_files",
]

_MOST_NOTES = 4  # on baselines
_LARGE_RATIO = 20  # of the reference: if none of the values is below, they may be meant as per cent
_SMALL_RATIO = 0.5  # of the reference: if none of the values is above, they may be meant as changes
_LOOKED_AT = 1000  # baselines of a large sweep, for their rates


def notes_on_libraries() -> list[str]:
    """Say which libraries are not those that synketa was installed with, and do not fit."""
    return [f"PYTHONPATH puts {line}" for line in unfit_libraries()]


def notes_on_backend(backend: str) -> list[str]:
    """Say what a forecast for a machine without a compiler rests on, and how to get a compiler."""
    from synketa.simulation.cpp.compiler import HOW_TO_GET_ONE, compiler

    if backend == "compiled":
        return []
    why = "" if compiler() else f", as no C++ compiler was found ({HOW_TO_GET_ONE})"
    rates = RATES["numpy"]
    small, large = (rates.cpu(cells, 1.0, 0) for cells in (200, 1200))
    return [
        f"the numpy backend{why}: {small:.0f} to {large:.0f} s of CPU per second of network time with 200 to 1200 "
        f"cells and {rates.launch:.0f} s a launch, as measured; machines differ by a factor of two"
    ]


def notes_on_surface(experiment: Experiment, backend: str) -> list[str]:
    """Say that runs are on a response surface, what it costs to build, or how good it is."""
    if (store := store_of(experiment)) is None:
        return []
    note = "engine: response surface, no network is simulated, so there are no spikes"
    if not store.is_built:
        left, total = len(store.missing()), len(store.points)
        minutes = building_cost(store, backend) / 60
        words = f"{note}; the surface is built first, once: {left} of {total} points, {minutes:.1f} min of CPU"
        return [words + _break_even(experiment, minutes * 60, backend)]
    return [f"{note}; {store.stated_error()}"]


def _break_even(experiment: Experiment, building: float, backend: str) -> str:
    """Say up to how many runs the network itself costs less than building a surface."""
    from synketa.surrogate.store import CPU_PER_RUN as cpu_on_surface

    cells = sum(population.size for population in experiment.model.circuit.populations.values())
    condition = next(iter(experiment.conditions))
    each = RATES[backend].cpu(cells, experiment.protocol(condition).network_duration)
    if each <= cpu_on_surface:
        return "; the network itself takes less a run"
    return (
        f"; up to some {building / (each - cpu_on_surface):.0f} runs the network itself takes less ({each:.0f} s a run)"
    )


def notes_on_smoke(experiment: Experiment, programs: int) -> list[str]:
    """Say why a smoke run compiles although the programs of the whole experiment are there."""
    if not programs or not experiment.name.endswith("-smoke"):
        return []
    cells = sum(population.size for population in experiment.model.circuit.populations.values())
    return [
        f"a smoke run has a small network of its own, {cells} cells, which is compiled once: "
        f"{counted(programs, 'program')}, about {time_text(CPU_PER_PROGRAM, 2)} of CPU each; those of the "
        f"whole experiment are other ones"
    ]


def notes_on_twins(experiment: Experiment, listed: Survey) -> list[str]:
    """Say which conditions are the same runs: against one another they show nothing."""
    axis = next((name for name, axis in experiment.table.axes.items() if axis.clamp is not None), None)
    return listed.twins(axis) if axis is not None else []


def notes_on_values(experiment: Experiment) -> list[str]:
    """Say which values are not plausible, and allowed, and which lie outside of the ranges that model files state."""
    return [*(f"not plausible, and allowed: {words}" for words in experiment.implausible), *experiment.range_notes]


def notes_on_data(experiment: Experiment) -> list[str]:
    """Say what measured values were read as, and where they are compared.

    Ratios that look like changes, or like per cent, are named, since they would be scored.
    """
    notes = []
    for data in experiment.data:
        values = [point.value for point in data.points]
        groups = ", ".join(dict.fromkeys(point.condition for point in data.points))
        note = f"data {data.file}: {counted(len(values), 'value')} of {data.observable} ({groups})"
        if data.contrast == "ratio":
            note += f", {min(values):.3g} to {max(values):.3g} of the reference"
            if max(values) < _SMALL_RATIO:
                note += ": 1 or 100 % is no change; a change of 8 % is written as 1.08 or 108 %"
            if min(values) > _LARGE_RATIO:
                note += f": {min(values):.3g} of it is {min(values) * 100:.0f} %; per cent have the unit %"
        if anywhere := [axis for axis in experiment.table.axes if any(axis not in point.at for point in data.points)]:
            note += f"; without a column {', '.join(anywhere)} each is compared, and counted, at every value of it"
        notes.append(note)
    return notes


def notes_on_baselines(experiment: Experiment, wanted: Needs, backend: str) -> list[str]:
    """Say which conditions have a baseline of their own, and which baselines miss their target rates.

    Only of baselines that are in the cache, and of the first thousand; that of the model itself among them.
    """
    from synketa.execution.cost import calibration_model, content_key
    from synketa.simulation.calibration import known_rates, missed_targets

    of = experiment.baselines.of
    notes = [f"{name} is compared with {baseline}, its own baseline" for name, baseline in of.items()]
    own, missing = content_key(experiment.model_with()), list[str]()
    by_model: dict[str, list[Listed]] = {}
    for (key, _), run in list(wanted.baselines.items())[:_LOOKED_AT]:
        by_model.setdefault(key, []).append(run)
    for key, runs in sorted(by_model.items(), key=lambda item: item[0] != own):
        model = calibration_model(experiment, runs[0])
        try:
            known = [rates for run in runs if (rates := known_rates(model, run.seed, backend))]
        except SynketaError:  # no cache folder: the run will say so
            return notes
        if not known:
            continue
        mean = {name: sum(rates.get(name, 0.0) for rates in known) / len(known) for name in known[0]}
        if missed := missed_targets(model, mean):
            where = "the model as it is" if key == own else f"{_place(runs[0])}, calibrated anew"
            more = "" if missing else f"; {_NO_WORRY}"
            seeds = counted(len(known), "seed")
            missing.append(f"{where}: the baseline misses its target: {missed}, {seeds}{more}")
    return _shortened(notes, "pairs") + _shortened(missing, "baselines that miss their targets")


#: Whether a baseline that misses its target matters.
_NO_WORRY = "ratios are to this same network, rates in Hz are off by as much (models/concepts.md, Calibration)"


def _place(run: Listed) -> str:
    """Return condition and point of a run in words, numbers to three digits."""
    point = run.point.items()
    words = (f"{axis} {value:.3g}" if isinstance(value, float) else f"{axis} {value}" for axis, value in point)
    return ", ".join([run.condition, *words])


def _shortened(notes: list[str], what: str) -> list[str]:
    more = len(notes) - _MOST_NOTES
    return [*notes[:_MOST_NOTES], *([f"... and {more} more {what}"] if more > 0 else [])]


def own_files(experiment: Experiment, listed: Survey) -> list[str]:
    """Say which files of the user's own models folder the runs use."""
    if (own := experiment.table.models) is None:
        return []
    table = experiment.table
    used: dict[str, set[Any]] = {
        "": {table.model},
        "drugs": {*listed.drugs},
        "pharmacokinetics": {*listed.sets},
        "hypotheses": {*experiment.hypotheses},
    }
    files = [
        display_path(path)
        for kind, names in used.items()
        for name, path in model_files(kind, models_folder(), own)[0].items()
        if name in names and path.is_relative_to(own)
    ]
    return [*([f"files of your own: {', '.join(files)}"] if files else []), *unread_folders(own)]


def notes_on_seeds(experiment: Experiment) -> list[str]:
    """Say where there is one seed only."""
    if len(experiment.seeds) > 1 or experiment.table.sweep.method in ("lhs", "sobol"):
        return []
    return ["one seed: there is no interval; --seeds 5 gives one"]
