"""Results without a simulator: Poisson spikes and series with the shape of the real ones."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from synketa.analysis.metrics import metrics
from synketa.analysis.summary import Line, Table
from synketa.results.manifest import write_manifest
from synketa.results.result import Result, Window
from synketa.results.result_file import write_result

SIZES = {"PYR": 320, "PV": 48, "SST": 32}
BASELINE = {"PYR": 2.8, "PV": 10.0, "SST": 5.9}  # Hz
DOSES = np.array([0, 0.3, 1, 3, 10, 30])  # uM
FOLDS = {
    "PYR": [1, 1.22, 1.47, 1.43, 0.81, 0.36],
    "PV": [1, 0.94, 0.77, 0.43, 0.09, 0.02],
    "SST": [1, 0.76, 0.45, 0.17, 0.04, 0.02],
    "glutamate": [1, 1.18, 1.39, 1.38, 0.87, 0.46],
    "gamma": [1, 1.19, 1.43, 0.86, 0.08, 0.02],
}


def fold(name: str, uM: Any) -> Any:
    """Return the ratio to no drug at a free concentration, uM."""
    return np.interp(np.log10(np.asarray(uM) + 0.05), np.log10(DOSES + 0.05), FOLDS[name])


def summary_rows(result: Result) -> list[dict[str, Any]]:
    """Return the rows of one run for summary.csv."""
    own = result.attributes
    head = {"run": own["hash"], "condition": own["condition"], "seed": own["seed"], **own["point"]}
    return [{**head, **metric._asdict()} for metric in metrics(result)]


def table_of(rows: Sequence[Mapping[str, Any]], axes: Sequence[str] = ()) -> Table:
    """Return rows as those of summary.csv as a table."""
    gathered: dict[Any, tuple[Mapping[str, Any], dict[str, float]]] = {}
    units = {row["metric"]: row["unit"] for row in rows}
    for row in rows:
        key = (row["run"], row["condition"], row["seed"], *(row.get(axis) for axis in axes))
        gathered.setdefault(key, (row, {}))[1][row["metric"]] = row["value"]
    lines = []
    for row, values in gathered.values():
        point = {axis: row.get(axis, "") for axis in axes}
        names = {name: place for place, name in enumerate(values)}
        lines.append(Line(row["run"], row["condition"], point, row["seed"], names, np.array(list(values.values()))))
    return Table(tuple(axes), units, lines)


def _spikes(rng: np.random.Generator, size: int, rate: float, span: tuple[float, float]) -> Any:
    count = rng.poisson(size * rate * (span[1] - span[0]))
    times = np.sort(rng.uniform(*span, count)).round(4)
    return np.clip(times, span[0], np.nextafter(span[1], 0)), rng.integers(0, size, count)


def _lfp(rng: np.random.Generator, span: tuple[float, float], gamma: float) -> tuple[Any, Any]:
    """1/f noise with a 42 Hz resonance of some relative power."""
    time = np.arange(round(span[0] * 1e3), round(span[1] * 1e3)) / 1e3
    frequency = np.fft.rfftfreq(time.size, 1e-3)
    power = 1 / (1 + (frequency / 8) ** 1.6) + 0.35 * gamma * np.exp(-(((frequency - 42) / 8) ** 2) / 2)
    noise = rng.normal(size=frequency.size) + 1j * rng.normal(size=frequency.size)
    return time, 40 + 4 * np.fft.irfft(noise * np.sqrt(power * time.size), time.size)


def _blocks(free: Any) -> dict[str, Any]:
    share = {"2AB": 2.8, "2CD": 1.3}  # uM
    gain = {"PYR": 1.0, "PV": 0.8, "SST": 0.7}
    return {
        f"block_{name}_{pool}": free / (free + half / scale)
        for name, scale in gain.items()
        for pool, half in share.items()
    }


def _attributes(condition: str, point: dict[str, Any], seed: int, **more: Any) -> dict[str, Any]:
    name = "-".join([condition, *(str(value).removesuffix(".0") for value in point.values()), str(seed)])
    return {
        "experiment": "synthetic",
        "condition": condition,
        "point": point,
        "seed": seed,
        "hash": name.replace(".", "_"),
        "physics_version": 1,
        "wall_time": 1.5,
        "warnings": [],
        **more,
    }


def clamp(condition: str = "ketamine", uM: float = 1.0, seed: int = 1, **point: Any) -> Result:
    """Return a clamp run: 2 s warm-up, then the window "measure" of 4 s."""
    rng = np.random.default_rng([seed, int(uM * 1000)])
    span = (2.0, 6.0)
    wobble = {name: rng.normal(1, 0.03) for name in [*SIZES, "glutamate"]}
    rates = {name: BASELINE[name] * float(fold(name, uM)) * wobble[name] for name in SIZES}
    time = np.arange(0, 6.0, 0.1)
    drug = np.where(time >= 0.5, uM, 0.0)
    lfp_time, signal = _lfp(rng, span, float(fold("gamma", uM)))
    surge = fold("glutamate", drug) * wobble["glutamate"]
    return Result(
        attributes=_attributes(condition, point, seed),
        populations=SIZES,
        windows=(Window("measure", *span, *span),),
        spikes={name: _spikes(rng, size, rates[name], span) for name, size in SIZES.items()},
        slow={
            "time": time,
            "acceleration": np.ones_like(time),
            "free_brain_ketamine": drug,
            "glutamate": surge,
            "glutamate_dialysate": surge,
            "glutamate_cycling": surge,
            "glx_tissue": np.ones_like(time),
            "gaba_tissue": 2 - fold("PV", drug),
            "gaba": fold("PV", drug),
            "adenosine": np.ones_like(time),
            "ampa_throughput": fold("glutamate", drug),
            **_blocks(drug),
        },
        rates={
            "time": time,
            "network_time": time,
            **{
                name: rng.poisson(np.full(time.size, rate * size * 0.1)) / (size * 0.1)
                for (name, rate), size in zip(rates.items(), SIZES.values(), strict=True)
            },
        },
        lfp={"time": lfp_time, "signal": signal},
    )


def infusion(condition: str = "ketamine", peak_uM: float = 0.6, seed: int = 1, **point: Any) -> Result:
    """Return a 125-minute time course, 120 times accelerated: infusion from 0 to 40 minutes."""
    rng = np.random.default_rng([seed, int(peak_uM * 1000)])
    acceleration, start = 120.0, -300.0
    time = np.arange(start, 7200, 12.0)
    infused = np.clip(time, 0, 2400)
    plasma = (1 - np.exp(-infused / 1800)) * np.exp(-np.clip(time - 2400, 0, None) / 2600)
    free = peak_uM * plasma / plasma.max()
    surge = fold("glutamate", free) * rng.normal(1, 0.02)
    dialysate, adenosine = np.ones_like(time), np.ones_like(time)
    for step in range(1, time.size):
        dialysate[step] = dialysate[step - 1] + 12 / 900 * (surge[step] - dialysate[step - 1])
        adenosine[step] = adenosine[step - 1] + 12 / 1200 * (surge[step] - adenosine[step - 1])
    spans = {"before": (-300.0, 0.0), "infusion": (2100.0, 2700.0), "after": (6600.0, 7200.0)}
    windows = tuple(
        Window(name, *span, *((edge - start) / acceleration for edge in span)) for name, span in spans.items()
    )
    rates = {name: BASELINE[name] * fold(name, free) for name in SIZES}
    trains: dict[str, list[Any]] = {name: [] for name in SIZES}
    lfp = []
    for window in windows:
        inside = (time >= window.start) & (time < window.stop)
        edges = (window.sim_start, window.sim_stop)
        for name, size in SIZES.items():
            trains[name].append(_spikes(rng, size, float(rates[name][inside].mean()), edges))
        lfp.append(_lfp(rng, edges, float(fold("gamma", free[inside].mean()))))
    return Result(
        attributes=_attributes(condition, point, seed),
        populations=SIZES,
        windows=windows,
        spikes={name: tuple(np.concatenate(part) for part in zip(*trains[name], strict=True)) for name in SIZES},
        slow={
            "time": time,
            "acceleration": np.full(time.size, acceleration),
            "free_brain_ketamine": free,
            "plasma_ketamine": 290 * free,
            "plasma_norketamine": 90 * peak_uM * np.clip(1 - np.exp(-time / 5000), 0, None),
            "glutamate": surge,
            "glutamate_dialysate": dialysate,
            "glutamate_cycling": dialysate,
            "glx_tissue": np.ones_like(time),
            "gaba_tissue": 2 - fold("PV", free),
            "gaba": fold("PV", free),
            "adenosine": adenosine,
            "ampa_throughput": fold("glutamate", free),
            "occupancy": free / (free + 1.42),
            **_blocks(free),
        },
        rates={
            "time": time,
            "network_time": (time - start) / acceleration,
            **{name: rng.poisson(rate * SIZES[name] * 0.1) / (SIZES[name] * 0.1) for name, rate in rates.items()},
        },
        lfp={"time": np.concatenate([t for t, _ in lfp]), "signal": np.concatenate([s for _, s in lfp])},
    )


def days(
    condition: str = "ketamine",
    doses: tuple[tuple[float, float], ...] = ((0.0, 10.0),),
    leaves: float = 1.0,
    seed: int = 1,
    stop: float = 25.0,
    start: float = -0.2,
    loss: float = 0.0,
    **point: Any,
) -> Result:
    """Return a time course of `stop` hours with doses (h, mg/kg), of whose effect on spines a share is left.

    `loss` is a share of spines that went before; noise differs by seed, not by condition.
    """
    rng = np.random.default_rng(seed)
    time = 3600 * np.concatenate([np.linspace(start, 5, 400), np.linspace(5.1, stop, 300)])
    noise = 1 + 0.01 * rng.standard_normal(time.size)
    free, surge, fast, slow = np.zeros_like(time), noise.copy(), np.ones_like(time), np.ones_like(time)
    for at, amount in doses:
        hours = np.clip(time / 3600 - at, 0, None)
        free += 0.2 * amount * hours / 0.2 * np.exp(1 - hours / 0.2)
        surge += 0.4 * hours * np.exp(1 - hours)
        fast += 0.8 * leaves * hours * np.exp(1 - hours)
        slow += (0.24 + 0.01 * seed) * leaves * hours**2 / (hours**2 + 144) * 5 / 4
    slow *= 1 - loss
    zero = int(np.searchsorted(time, 0.0))
    window = Window("surge", 900.0, 1500.0, 3.0, 3.9)  # too short for a spectrum, which takes time
    resolved = {
        "doses": [
            {"drug": "ketamine", "route": "ip", "amount": amount * 1e-6, "start": 3600 * at, "duration": 0.0}
            for at, amount in doses
        ]
    }
    spines = {name: slow for name in ("spines", "thin", "mushroom", "transient")}
    nodes = {
        name: fast for name in ("bdnf", "vegf", "trkb", "akt", "erk", "mtorc1", "p70s6k", "translation", "protein")
    }
    after = {"24h": 24.0, "14d": 336.0}
    readouts = [
        [f"spines_{label}", float(np.interp(3600 * hours, time, slow) / slow[zero]), "fold"]
        for label, hours in after.items()
        if hours <= stop
    ]
    readouts += [["spines_absolute_24h", float(np.interp(86400.0, time, slow)), "fold"]]
    readouts += [["p_mtor_peak", float(fast.max()), "fold"], ["bridge_error_mtor", 0.02 * seed, "1"]]
    return Result(
        attributes=_attributes(condition, point, seed, readouts=readouts, resolved=json.dumps(resolved)),
        populations=SIZES,
        windows=(window,),
        spikes={
            name: _spikes(np.random.default_rng(seed), size, BASELINE[name], (3.0, 3.9)) for name, size in SIZES.items()
        },
        slow={
            "time": time,
            "acceleration": np.full(time.size, 240.0),
            **({"free_brain_ketamine": free, "plasma_ketamine": 290 * free} if doses else {}),
            "glutamate": surge,
            "glutamate_dialysate": surge,
            "ampa_throughput": surge,
            "p_eef2": 2 - fast,
            "pyr_rate": surge,
            **nodes,
            **spines,
            **_blocks(free),
        },
        rates={"time": time, "network_time": time / 240, **{name: rate * surge for name, rate in BASELINE.items()}},
        lfp=dict(zip(("time", "signal"), _lfp(np.random.default_rng(seed), (3.0, 3.9), 1.0), strict=True)),
    )


OTHER_NAMES = {"PYR": "EXC", "PV": "BASKET", "SST": "MARTINOTTI"}


def renamed(result: Result, names: Mapping[str, str] = OTHER_NAMES) -> Result:
    """Return a run of a circuit whose populations have other names, the principal one last."""

    def new(name: str) -> str:
        kind, _, rest = name.partition("_")
        population, _, pool = rest.partition("_")
        return f"block_{names[population]}_{pool}" if kind == "block" else names.get(name, name)

    return replace(
        result,
        attributes={**result.attributes, "principal_population": names["PYR"]},
        populations={new(name): size for name, size in reversed(list(result.populations.items()))},
        spikes={new(name): train for name, train in result.spikes.items()},
        slow={new(name): values for name, values in result.slow.items()},
        rates={new(name): values for name, values in result.rates.items()},
    )


def write_experiment(folder: Path, results: list[Result], **manifest: Any) -> dict[str, Any]:
    """Write runs and manifest.json as a sweep does; return the manifest."""
    runs = []
    for result in results:
        entry = {name: result.attributes[name] for name in ("hash", "condition", "point", "seed")}
        entry["path"] = f"runs/{entry['hash']}.h5"
        write_result(result, folder / entry["path"])
        runs.append(entry)
    names = list(dict.fromkeys(run["condition"] for run in runs))
    found: dict[str, list[Any]] = {}
    for run in runs:
        for axis, value in run["point"].items():
            found.setdefault(axis, []).append(value)
    defaults = {
        "experiment": "synthetic",
        "title": "A synthetic experiment",
        "question": "Does the report show what was measured?",
        "command": "synketa run experiments/synthetic.toml --seeds 5",
        "conditions": {name: {"description": f"Condition {name}."} for name in names},
        "axes": {axis: {"values": sorted(set(values))} for axis, values in found.items()},
        "reference": {"condition": names[0]},
        "seeds": sorted({run["seed"] for run in runs}),
        "windows": [{"name": window.name, "start": window.start, "stop": window.stop} for window in results[0].windows],
        "model": "prefrontal",
        "physics_version": 1,
        "parameter_count": {"published": 31, "fitted": 24, "assumed": 18, "derived": 4},
        "assumptions": ["Spikes are Poisson."],
    }
    content = {**defaults, **manifest, "runs": runs}
    write_manifest(folder, content, runs)
    return content


def conditions(folder: Path, seeds: int = 3, **manifest: Any) -> dict[str, Any]:
    """Write a clamp experiment of four conditions."""
    doses = {"control": 0.0, "ketamine": 1.0, "PYR_only": 12.0, "washout": 0.02}
    runs = [clamp(name, uM, seed) for name, uM in doses.items() for seed in range(1, seeds + 1)]
    expect = [
        {"metric": "rate_PYR", "condition": "ketamine", "low": 1.25, "high": 1.9, "words": "disinhibits"},
        {"metric": "rate_SST", "condition": "ketamine", "high": 0.7, "words": "SST cells fall silent first"},
        {"metric": "rate_PYR", "condition": "PYR_only", "low": 1.2, "words": "a wrong guess"},
        {"metric": "rate_PYR", "condition": "PV_only", "low": 1.2, "words": "never run"},
        {"metric": "rate_PYR", "condition": "control", "contrast": "value", "low": 1.5, "high": 4.5,
         "words": "a plausible baseline"},
    ]  # fmt: skip
    return write_experiment(folder, runs, **{"expect": expect, **manifest})


def dose_response(folder: Path, seeds: int = 3, **manifest: Any) -> dict[str, Any]:
    """Write a clamp experiment along a dose axis."""
    runs = [
        clamp("full", uM, seed, ketamine_uM=uM) for uM in (0.0, 0.3, 1.0, 3.0, 30.0) for seed in range(1, seeds + 1)
    ]
    axes = {"ketamine_uM": {"values": [0, 0.3, 1, 3, 30], "scale": "log", "unit": "uM"}}
    return write_experiment(folder, runs, **{"reference": {"ketamine_uM": 0}, "axes": axes, **manifest})


def quickstart(folder: Path, seeds: int = 1, **manifest: Any) -> dict[str, Any]:
    """Write a time course of saline and ketamine with three windows."""
    runs = [
        infusion(name, uM, seed) for name, uM in (("saline", 0.0), ("ketamine", 0.6)) for seed in range(1, seeds + 1)
    ]
    return write_experiment(folder, runs, **{"kind": "time_course", **manifest})


def rat_doses(folder: Path, seeds: int = 2, **manifest: Any) -> dict[str, Any]:
    """Write time courses along a dose axis."""
    runs = [
        infusion("ketamine", 0.06 * dose, seed, dose_mg_per_kg=dose)
        for dose in (0.0, 10.0, 200.0)
        for seed in range(1, seeds + 1)
    ]
    return write_experiment(folder, runs, **{"kind": "time_course", "reference": {"dose_mg_per_kg": 0}, **manifest})


def selectivity(folder: Path, seeds: int = 1, **manifest: Any) -> dict[str, Any]:
    """Write three variants along a dose axis."""
    shift = {"full": 1.0, "no_Mg_competition": 8.0, "no_SST": 0.5}
    runs = [
        clamp(name, uM * factor, seed, ketamine_uM=uM)
        for name, factor in shift.items()
        for uM in (0.0, 1.0, 3.0, 30.0)
        for seed in range(1, seeds + 1)
    ]
    return write_experiment(folder, runs, **{"reference": {"ketamine_uM": 0}, **manifest})


def sensitivity(folder: Path, **manifest: Any) -> dict[str, Any]:
    """Write a plane over two inputs and a box over three, in one experiment."""
    rng = np.random.default_rng(3)
    plane = [{"f": f, "M_mM": m} for f in (0.0, 0.4, 0.8) for m in (8.0, 34.0)]
    box = [dict(zip(("f", "M_mM", "share"), rng.uniform((0, 8, 0.2), (0.9, 34, 0.6)), strict=True)) for _ in range(5)]
    runs = [
        clamp(name, uM * (0.2 + point["f"]) * point["M_mM"] / 20, 1, **{k: float(v) for k, v in point.items()})
        for point in [*plane, *box]
        for name, uM in (("control", 0.0), ("ketamine", 1.0))
    ]
    axes = {
        "f": {"default": 0.6, "label": "2C/D fraction", "unit": "1"},
        "M_mM": {"default": 34.0},
        "share": {},
    }
    return write_experiment(folder, runs, **{"axes": axes, **manifest})


KETAMINE = {"condition": "ketamine"}
ARMS = {"NBQX": 0.0, "Met": 0.4, "half_TrkB": 0.02, "half_LVDCC": 0.5, "half_VEGF": 0.95, "anti_BDNF": -0.02,
        "memantine": 1.4}  # fmt: skip


def arms(folder: Path, seeds: int = 2, **manifest: Any) -> dict[str, Any]:
    """Write a day with vehicle, ketamine and arms that leave a share of its spines, in an order of their own."""
    shares = {"ketamine": 1.0, **ARMS}
    runs = [days("vehicle", (), seed=seed) for seed in range(1, seeds + 1)]
    runs += [days(name, leaves=left, seed=seed) for name, left in shares.items() for seed in range(1, seeds + 1)]
    share = {"metric": "spines_24h", "contrast": "share", "against": KETAMINE}
    expect = [
        {**share, "condition": "NBQX", "high": 0.2, "words": "needed"},
        {**share, "condition": "half_TrkB", "low": 0.2, "high": 0.8, "words": "by degrees"},
        {
            **share,
            "condition": "memantine",
            "high": 0.5,
            "words": "no such thing",
            "if_missed": "It fails at memantine.",
        },
        {"metric": "p_mtor_peak", "contrast": "value", "low": 0.5, "words": "p-mTOR is not lost"},
    ]
    conditions = {name: {"title": name, "partial": name.startswith("half_")} for name in ("vehicle", *shares)}
    return write_experiment(
        folder, runs, **{"kind": "time_course", "expect": expect, "conditions": conditions, **manifest}
    )


def anaesthetic(folder: Path, seeds: int = 2, **manifest: Any) -> dict[str, Any]:
    """Write a low and a high dose, alone and one after the other, without and with a brake."""
    runs = []
    for hypothesis, high, second in (("none", 1.0, 1.0), ("brake", 0.1, 0.4)):
        for seed in range(1, seeds + 1):
            runs += [
                days("vehicle", (), 1.0, seed, 42.0, hypothesis=hypothesis),
                days("low", ((0.0, 10.0),), 1.0, seed, 42.0, hypothesis=hypothesis),
                days("high", ((0.0, 100.0),), high, seed, 42.0, hypothesis=hypothesis),
                _both(hypothesis, high, second, seed, 2.0),
                _both(hypothesis, high, (1 + second) / 2, seed, 16.0),
            ]
    expect = [
        {"metric": "spines_24h", "condition": "low", "low": 1.1, "words": "the low dose works"},
        {"metric": "spines_24h", "condition": "high", "high": 1.1, "words": "the high dose hardly does"},
    ]
    axes = {"hypothesis": {"values": ["none", "brake"], "label": "hypothesis"}}
    return write_experiment(folder, runs, **{"kind": "time_course", "expect": expect, "axes": axes, **manifest})


def _both(hypothesis: str, high: float, second: float, seed: int, delay: float) -> Result:
    """Return a run whose spines are the high dose's and, from the second dose on, a share of the low dose's."""
    name = f"after_{delay:g}h"
    both = days(name, ((0.0, 100.0), (delay, 10.0)), 1.0, seed, 42.0, hypothesis=hypothesis)
    first = days(name, ((0.0, 100.0),), high, seed, 42.0)
    later = days(name, ((delay, 10.0),), second, seed, 42.0)
    spines = first.slow["spines"] + later.slow["spines"] - 1
    return replace(both, slow={**both.slow, "spines": spines})


def stress(folder: Path, seeds: int = 2, **manifest: Any) -> dict[str, Any]:
    """Write three weeks of loss and a dose that gives back some of it."""
    runs = []
    for seed in range(1, seeds + 1):
        runs += [days("healthy", (), seed=seed, start=-504.0), days("stress", (), seed=seed, start=-504.0, loss=0.25)]
        runs += [days("stress_dose", seed=seed, start=-504.0, loss=0.25)]
    expect = [
        {"metric": "spines_absolute_24h", "condition": "stress_dose", "contrast": "share",
         "against": {"condition": "stress"}, "high": 0.667, "words": "a third comes back"},
    ]  # fmt: skip
    return write_experiment(folder, runs, **{"kind": "time_course", "expect": expect, **manifest})


def repeated(folder: Path, seeds: int = 2, **manifest: Any) -> dict[str, Any]:
    """Write a fortnight of four doses, and of a condition without any."""
    four = tuple((84.0 * place, 10.0) for place in range(4))
    runs = []
    for seed in range(1, seeds + 1):
        runs += [days("vehicle", (), seed=seed, stop=340.0), days("four", four, seed=seed, stop=340.0)]
        runs += [days("held", (), seed=seed, stop=340.0)]
    return write_experiment(folder, runs, **{"kind": "time_course", **manifest})
