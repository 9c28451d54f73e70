"""What is measured: every metric and series that a run can have, with unit, label, colour and meaning.

It is written down here only. Analysis, checks, figures and reports read it; to add a metric, add its line
here, compute it in `synketa.analysis.metrics` (or in the read-outs of the model) and test its value.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from synketa.results.observable import NEVER, NOTHING, Kind, Observable, spines_at, spoken, turnover

__all__ = [
    "CLOCKS_NOTE",
    "OBSERVABLES",
    "PLACEHOLDERS_NOTE",
    "Kind",
    "Observable",
    "colour",
    "dataset_unit",
    "find",
    "label",
    "metric_groups",
    "metric_names",
    "population_colours",
    "series_unit",
    "unit",
]

INK = "#222222"  # of what has no colour of its own
#: Okabe and Ito's colours, safe for colour-blind readers, of the three populations of the prefrontal circuit.
_POPULATIONS = {"PYR": "#D55E00", "PV": "#0072B2", "SST": "#009E73"}
#: Populations of other names take these in order, the principal one first.
_IN_ORDER = (*_POPULATIONS.values(), "#E69F00", "#332288", "#882255", "#44AA99")
_SILENT = 0.01  # Hz: a population that hardly fires

_FOLD_OF_BASELINE = "as a fold of the undrugged baseline"

_WINDOW = (
    Observable("rate_{population}", "Hz", "{population} rate", "Mean firing rate over cells.", "window",
               least_reference=_SILENT, spikes=True),
    Observable("rate_rank_correlation_before_{population}", "1", "{population} rates, rank correlation with before",
               "Spearman's correlation of the cells' rates with those in the run's first window.", "window",
               least_reference=0.1, spikes=True),
    Observable("cv_isi_{principal}", "1", "CV of {principal} intervals", "Coefficient of variation of the intervals "
               "between spikes of a principal cell, mean over cells.", "window", spikes=True),
    Observable("synchrony", "1", "synchrony", "Golomb's chi of the principal cells: 0 independent, 1 identical.",
               "window", spikes=True),
    Observable("glutamate", "1", "glutamate, ambient", f"Ambient glutamate {_FOLD_OF_BASELINE}.", "window", "#8C4A8C"),
    Observable("glutamate_dialysate", "1", "glutamate, dialysate", "Glutamate as a microdialysis probe sees it, "
               f"{_FOLD_OF_BASELINE}.", "window", "#CC79A7"),
    Observable("gaba", "1", "GABA, ambient", f"Ambient GABA {_FOLD_OF_BASELINE}.", "window", "#4D4D4D"),
    Observable("glx_tissue", "1", "Glx, whole tissue", "Glutamate and glutamine of the whole tissue, as magnetic "
               f"resonance spectroscopy sees them, {_FOLD_OF_BASELINE}.", "window", "#B5651D"),
    Observable("gaba_tissue", "1", "GABA, whole tissue", "GABA of the whole tissue, as magnetic resonance "
               f"spectroscopy sees it, {_FOLD_OF_BASELINE}.", "window", "#6A5ACD"),
    Observable("glutamate_cycling", "1", "glutamate–glutamine cycle", "Glutamate that glia take up, mean over the "
               "turnover of glutamine, whose early enrichment with 13C follows it; "
               f"{_FOLD_OF_BASELINE}.", "window", "#117733"),
    Observable("adenosine", "1", "adenosine", f"Extracellular adenosine {_FOLD_OF_BASELINE}.", "window", "#8A6D3B"),
    Observable("ampa_throughput", "1", "AMPA throughput", "Charge through AMPA receptors of principal cells, "
               f"{_FOLD_OF_BASELINE}.", "window", "#56B4E9"),
)  # fmt: skip

_FIELD = (
    Observable("gamma_power", "nA^2", "gamma power", "Power of the field potential from 30 to 80 Hz.", "field",
               "#B8860B"),
    Observable("high_gamma_power", "nA^2", "high gamma power", "Power of the field potential from 50 to 90 Hz.",
               "field", "#B8860B"),
    Observable("beta_power", "nA^2", "beta power", "Power of the field potential from 13 to 30 Hz.", "field",
               "#CC79A7"),
    Observable("gamma_peak", "Hz", "gamma peak", "Frequency of the highest spectral peak over 1/f, 20 to 100 Hz.",
               "field", "#B8860B"),
    Observable("low_power", "nA^2", "1–8 Hz power", "Power of the field potential from 1 to 8 Hz.", "field", "#56B4E9"),
    Observable("lfp_slope", "1", "1/f slope", "Exponent by which the spectrum falls between 20 and 200 Hz.", "field",
               "#4D4D4D"),
)  # fmt: skip

_PAIRED = (
    Observable("rate_rank_correlation_{population}", "1", "{population} rates, rank correlation with the reference",
               "Spearman's correlation of the cells' rates with those of the reference run of a seed.", "paired"),
    *(Observable(f"{way}_share_{{population}}", "1", f"{{population}} cells that fire {how}",
                 f"Share of cells that fire {how} than in the reference run, by however little.", "paired")
      for way, how in (("rising", "more"), ("falling", "less"))),
)  # fmt: skip

_DRUG = tuple(
    Observable(*line, "window", least_reference=NOTHING)
    for line in (
        ("block_{population}_{pool}", "1", "block of {pool} on {population}", "Share of the NMDA receptors of a pool "
         "that hold a blocker."),
        ("occupancy", "1", "occupancy", "Receptor occupancy that unbound plasma stands for in vivo."),
        ("plasma_ng_per_mL", "ng/mL", "plasma", "Concentration of the first analyte in plasma."),
        ("free_brain_uM", "uM", "free brain", "Unbound concentration of the first drug in brain."),
        ("free_brain_{drug}_uM", "uM", "free brain {drug}", "Unbound concentration in brain."),
        ("plasma_{analyte}_ng_per_mL", "ng/mL", "plasma {analyte}", "Concentration in plasma."),
    )
)  # fmt: skip


_COURSE = (
    Observable("p_mtor_peak", "fold", "p-mTOR, peak", "Largest phosphorylated mTOR of the first day.", "course"),
    Observable("p_mtor_peak_time", "h", "p-mTOR, time of peak", "From the dose to that peak.", "course"),
    Observable("bdnf_peak", "fold", "BDNF, peak", "Largest release of BDNF in the first day.", "course"),
    Observable("p_eef2_30min", "fold", "p-eEF2, 30 min", "Phosphorylated eEF2 half an hour after the dose.", "course"),
    Observable("bdnf_store_30min", "fold", "BDNF protein, 30 min", "BDNF in the store, which translation fills, half "
               "an hour after the dose.", "course"),
    Observable("p_mtor_2h", "fold", "p-mTOR, 2 h", "Phosphorylated mTOR two hours after the dose.", "course"),
    Observable("p_mtor_6h", "fold", "p-mTOR, 6 h", "Phosphorylated mTOR six hours after the dose.", "course"),
    *(
        Observable(f"protein_{time}", "fold", f"protein, {spoken(time)}",
                   f"Synaptic protein {spoken(time)} after the dose.", "course")
        for time in ("1h", "2h", "6h", "24h", "72h")
    ),
    Observable("spines_max", "fold", "spines, most", "Largest number of spines after the dose, fold of that at it.",
               "course"),
    *spines_at("spines", "spines", ("6h", "12h", "24h", "72h", "7d", "14d")),
    Observable("spines_absolute_24h", "fold", "spines over healthy, 24 h", "Spines a day after the dose, fold of the "
               "healthy number.", "course"),
    *spines_at("spines_in_slices", "spines in slices", ("24h",)),
    *spines_at("spines_in_vivo", "spines in vivo", ("24h", "72h", "7d", "14d")),
    *spines_at("thin", "thin spines", ("24h", "7d")),
    *spines_at("mushroom", "mushroom spines", ("24h", "7d")),
    Observable("mushroom_lag", "h", "mushroom spines after thin ones", "By how much half of the gain of mushroom "
               "spines comes later than that of thin ones.", "course"),
    *turnover((("24h", "0–24 h"), ("3h_6h", "3–6 h"), ("12h_24h", "12–24 h"), ("14d", "0–14 d"),
                ("1d_14d", "1–14 d"))),
    *turnover((("24h", "0–24 h"), ("1d_2d", "1–2 d"), ("6d_7d", "6–7 d")), "_in_vivo"),
    Observable("elimination_old_1d_14d", "1", "elimination, 1–14 d, of spines from before the dose",
               "Spines from before the dose that are lost between day 1 and day 14, share of those left on day 1.",
               "course", least_reference=NOTHING),
    *(
        Observable(f"rate_{{principal}}_{end}_after_8h", "fold", f"{{principal}} rate, {words} after 8 h",
                   f"The {words} mean rate of half an hour, later than 8 h after the dose; fold of the calibrated one.",
                   "course")
        for end, words in (("min", "lowest"), ("max", "highest"))
    ),
)  # fmt: skip


def _errors(name: str, kind: Kind, source: str) -> Iterator[Observable]:
    """Yield the stated errors of an engine: of the worst curve, and of each one."""
    share = "as a share of the curve's largest excess over its start"
    listed = [(name, "1", f"error of {source}", f"Larger one of the errors by {source}, {share}.")]
    for curve, words in (("mtor", "p-mTOR"), ("spines", "spines")):
        label, meaning = f"error of {source}, {words}", f"Largest error of the whole curve of {words} by {source}"
        listed.append((f"{name}_{curve}", "1", label, f"{meaning}, {share}."))
        listed.append((f"{name}_{curve}_fold", "fold", f"{label} (fold)", f"{meaning}, in folds."))
    for line in listed:
        yield Observable(*line, kind, least_reference=NEVER)


def _shares(tail: str, words: str) -> Iterator[Observable]:
    """Yield the read-outs of a stimulation for the synapses between some cells."""
    name = "stimulated" if not tail else "unstimulated"
    yield Observable(f"plasticity_change_{name}", "fold", f"weight between {words} cells",
                     "Mean weight at the end, fold of that before the stimulation.", "plasticity")  # fmt: skip
    for way, verb in (("potentiated", "gained"), ("depressed", "lost")):
        yield Observable(f"plasticity_{way}_share{tail}", "1", f"{way} synapses between {words} cells",
                         f"Share of synapses that {verb} more than a tenth of their weight.", "plasticity",
                         least_reference=NOTHING)  # fmt: skip


_PLASTICITY = (
    *_shares("", "stimulated"),
    *_shares("_unstimulated", "other"),
    Observable("plasticity_drift", "fold", "weight before the stimulation", "Mean weight before it, fold of the start.",
               "plasticity"),
)  # fmt: skip

#: In the order of the chain from receptor to spine.
_SERIES = (
    *(
        Observable(name, "1", label, f"{meaning} {_FOLD_OF_BASELINE}.", "series")
        for name, label, meaning in (
            ("bdnf", "BDNF released", "Release of BDNF"),
            ("vegf", "VEGF", "Signal of VEGF"),
            ("trkb", "TrkB", "Activated TrkB"),
            ("akt", "Akt", "Activated Akt"),
            ("erk", "ERK", "Activated ERK"),
            ("p_eef2", "p-eEF2", "Phosphorylated eEF2"),
            ("mtorc1", "p-mTOR", "Phosphorylated mTOR in complex 1"),
            ("p70s6k", "p70S6K", "Activated p70S6 kinase"),
            ("translation", "translation", "Synthesis of synaptic protein"),
            ("protein", "synaptic protein", "Synaptic protein"),
            ("transient", "transient spines", "Spines that last for a day or so"),
            ("thin", "thin spines", "Thin spines"),
            ("mushroom", "mushroom spines", "Mushroom spines"),
            ("spines", "spines", "All spines"),
            ("spines_in_slices", "spines in slices", "Spines that are counted on filled neurons in slices"),
            ("spines_in_vivo", "spines in vivo", "Spines that two-photon imaging sees in vivo"),
            ("pyr_rate", "rate of principal cells", "Firing rate of the principal cells"),
        )
    ),
    Observable("free_brain_{drug}", "uM", "{drug}", "Unbound concentration in brain.", "series"),
    Observable("plasma_{analyte}", "ng/mL", "{analyte}", "Concentration in plasma.", "series"),
)

#: Every observable, in the order of tables.
OBSERVABLES: tuple[Observable, ...] = (
    *_WINDOW,
    *_FIELD,
    *_PAIRED,
    *_DRUG,
    *_COURSE,
    *_errors("bridge_error", "network", "the clock"),
    *_errors("surface_error", "surface", "the surface"),
    *_PLASTICITY,
    *_SERIES,
)
#: Headings of the metrics, and the kinds under each; series are none.
_GROUPS: dict[str, tuple[Kind, ...]] = {
    "In a read-out window, a span of slow time; in a time course with its name: rate_PYR@infusion": (
        "window",
        "field",
        "paired",
    ),
    "Of a whole time course; hours and days are slow time after the first dose": ("course", "network", "surface"),
    "Of synapses that change": ("plasticity",),
}
#: What the clock of a metric means.
CLOCKS_NOTE = (
    "The clock says which time a metric counts: network time, in which cells fire, or slow time, in which drugs, "
    "signalling and spines move; in a time course slow time runs faster."
)
#: What stands in the braces of a metric's name.
PLACEHOLDERS_NOTE = (
    "In braces: a population of the circuit ({principal}: the one that is read out as the principal cells), a pool of "
    "NMDA receptors, a drug, an analyte of plasma."
)
_EXACT = {observable.name: observable for observable in OBSERVABLES if "{" not in observable.name}
_PATTERNS = sorted(set(OBSERVABLES) - set(_EXACT.values()), key=lambda observable: -len(observable.name))


def metric_groups() -> Iterator[tuple[str, list[Observable]]]:
    """Yield the metrics under headings that say which runs have them."""
    for heading, kinds in _GROUPS.items():
        yield heading, [observable for observable in OBSERVABLES if observable.kind in kinds]


@cache
def find(metric: str) -> Observable | None:
    """Return the observable that a metric or series is one of; None for an unknown name.

    Parameters
    ----------
    metric : str
        With or without the window that it was read in: ``rate_PYR@infusion``.
    """
    name = metric.partition("@")[0]
    if name in _EXACT:
        return _EXACT[name]
    return next((observable for observable in _PATTERNS if observable.pattern.fullmatch(name)), None)


def unit(metric: str) -> str:
    """Return the unit of a metric.

    Raises
    ------
    KeyError
        It is not registered.
    """
    observable = find(metric)
    if observable is None:
        raise KeyError(f"{metric}: no such metric; add it to synketa/results/observables.py")
    return observable.unit


def _parts(observable: Observable, name: str) -> dict[str, str]:
    match = observable.pattern.fullmatch(name)
    return match.groupdict() if match else {}


def label(metric: str) -> str:
    """Return a metric or series in words: ``rate_PYR@infusion`` becomes "PYR rate, infusion"."""
    name, _, window = metric.partition("@")
    observable = find(name)
    words = observable.label if observable else name.replace("_", " ")
    for part, value in (_parts(observable, name) if observable else {}).items():
        words = words.replace(f"{{{part}}}", value if part in ("population", "principal") else value.replace("_", " "))
    return f"{words}, {window}" if window else words


def population_colours(populations: Iterable[str]) -> dict[str, str]:
    """Return a colour for each population; the principal one comes first.

    PYR, PV and SST have theirs wherever they come; others take what is left, in order.
    """
    names = list(dict.fromkeys(populations))
    taken = {_POPULATIONS[name] for name in names if name in _POPULATIONS}
    left = [colour for colour in _IN_ORDER if colour not in taken] or [INK]
    others = [name for name in names if name not in _POPULATIONS]
    return {**_POPULATIONS, **{name: left[place % len(left)] for place, name in enumerate(others)}}


def colour(metric: str, populations: Sequence[str] = ()) -> str:
    """Return the colour of a metric or series: its own, or that of its population.

    Parameters
    ----------
    metric : str
    populations : sequence of str
        Of the circuit, the principal one first; needed where they have names of their own.
    """
    name = metric.partition("@")[0]
    observable = find(name)
    if observable is None or observable.colour:
        return observable.colour if observable else INK
    parts = _parts(observable, name)
    population = parts.get("population") or parts.get("principal")
    return population_colours([*populations, population])[population] if population else INK


def metric_names(
    *,
    populations: Sequence[str],
    principal: str,
    pools: Sequence[str],
    drugs: Iterable[str],
    analytes: Iterable[str],
    windows: Sequence[str] = (),
    plasticity: bool = False,
) -> list[str]:
    """Return every name that a value of summary.csv can have.

    Parameters
    ----------
    populations : sequence of str
        Of the circuit.
    principal : str
        The population that the field potential and the cascade are of.
    pools : sequence of str
        Of NMDA receptors.
    drugs, analytes : iterable of str
        With a level in brain, and in plasma.
    windows : sequence of str
        Of a time course; none in a clamp experiment, which has no metrics of the whole course.
    plasticity : bool
        Whether synapses have a rule.
    """
    values = {
        "population": list(populations),
        "principal": [principal],
        "pool": list(pools),
        "drug": list(drugs),
        "analyte": list(analytes),
    }

    def of(kinds: Collection[str]) -> list[str]:
        chosen = (observable.name for observable in OBSERVABLES if observable.kind in kinds)
        return [name for pattern in chosen for name in _filled(pattern, values)]

    in_window = of({"window", "field", "paired"})
    if not windows:
        return in_window
    whole = of({"course", "network", "surface"} | ({"plasticity"} if plasticity else set()))
    return [f"{name}@{window}" for window in windows for name in in_window] + whole


def _filled(name: str, values: dict[str, list[str]]) -> Iterator[str]:
    """Yield a name with every value of its placeholders."""
    placeholder = re.search(r"\{(\w+)\}", name)
    if placeholder is None:
        yield name
        return
    for value in values[placeholder[1]]:
        yield from _filled(name.replace(placeholder[0], value, 1), values)


def series_unit(name: str) -> str:
    """Return the unit of a slow series; a state of a cascade that is not registered is a fold of its baseline."""
    if name == "time":
        return "s"
    observable = find(name)
    return observable.unit if observable else "1"


def dataset_unit(group: str, name: str) -> str:
    """Return the unit of a dataset of a result file."""
    if group == "slow":
        return series_unit(name)
    return "s" if name in ("time", "network_time") else {"rates": "Hz", "lfp": "nA"}[group]
