"""What a page may change of a network while it runs: names, ranges, and what each is to the program."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from synketa.model.composite import Model
from synketa.simulation.program_inputs import values

__all__ = ["Control", "controls", "drawn_names", "drug_values"]

#: Drugs that a page offers for the pore of a network.
DRUGS = ("ketamine", "s_ketamine", "r_ketamine", "norketamine", "mk_801", "memantine", "lanicemine")


@dataclass(frozen=True)
class Control:
    """A quantity that a page sets.

    Attributes
    ----------
    name, title, unit : str
    least, most, start : float
        In `unit`.
    step : {"log", "linear", "switch"}
        How it is moved.
    note : str
        What a reader should know.
    hold : dict
        Channel of the schedule -> its value for 1 of this unit.
    values : dict
        Value of the program -> (factor, offset): SI value = factor * number + offset.
    relative : list
        Values of the program that are multiplied by the number, from what the variant has.
    """

    name: str
    title: str
    unit: str
    least: float
    most: float
    start: float
    step: str
    note: str = ""
    hold: dict[str, float] = field(default_factory=dict)
    values: dict[str, tuple[float, float]] = field(default_factory=dict)
    relative: list[str] = field(default_factory=list)


def controls(model: Model) -> list[dict[str, Any]]:
    """Return the controls of a model, JSON-able, in the order in which to show them."""
    circuit, receptor = model.circuit, model.receptor
    names, principal = list(circuit.populations), circuit.principal_population
    own = {name: population.parameters for name, population in circuit.populations.items()}
    title = {name: population.title or name for name, population in circuit.populations.items()}
    listed = [
        Control(
            "level", "free drug at the receptor", "uM", 0.0, 50.0, 0.0, "log", "held from now on",
            hold={"level_1": 1e-3, "administered": 1e-3},
        ),
        *(
            Control(f"exposure.{name}", f"the drug reaches {title[name]}", "1", 0.0, 1.0, own[name]["exposure"].value,
                    "switch", values={f"{name}.exposure": (1.0, 0.0)})
            for name in names
        ),
        Control("Mg", "magnesium", "mM", 0.1, 4.0, receptor.Mg.value, "linear", _NOT_RECALIBRATED,
                values={f"{name}.Mg": (1.0, 0.0) for name in names}),
        *(
            Control(f"fraction_2CD.{name}", f"share of 2C/D in synapses on {title[name]}", "1", 0.0, 1.0,
                    own[name]["fraction_2CD"].value, "linear", _NOT_RECALIBRATED,
                    values={f"{name}.fraction_2CD": (1.0, 0.0), f"{name}.fraction_cell": (1.0, 0.0)})
            for name in names
        ),
        *(
            Control(f"tonic_2CD.{name}", f"share of 2C/D in the tonic conductance of {title[name]}", "1", 0.0, 1.0,
                    own[name]["tonic_share_2CD"].value, "linear", _NOT_RECALIBRATED,
                    values={f"{name}.tonic_share_2CD": (1.0, 0.0)})
            for name in names
        ),
        *(
            Control(f"tonic_NMDA.{name}", f"tonic NMDA conductance of {title[name]}", "nS", 0.0, 5.0,
                    own[name]["g_tonic_NMDA"].value * 1e9, "linear", _NOT_RECALIBRATED,
                    values={f"{name}.g_tonic_NMDA": (1e-9, 0.0)})
            for name in names
        ),
        *(
            Control(f"NMDA.{name}", f"synaptic NMDA of {title[name]}", "fold", 0.0, 3.0, 1.0, "linear",
                    _NOT_RECALIBRATED,
                    relative=[f"{name}.recurrent_NMDA_ratio", f"{name}.background_NMDA_ratio"])
            for name in names
        ),
        Control("tonic_GABA", f"tonic GABA on {title[principal]}", "nS", 0.0, 10.0,
                own[principal]["g_tonic"].value * 1e9, "linear", _NOT_RECALIBRATED,
                values={f"{principal}.g_tonic": (1e-9, 0.0)}),
        Control("AMPA_block", "AMPA receptors blocked, everywhere", "1", 0.0, 1.0,
                1.0 - circuit.shared["AMPA_factor"].value, "linear", _NOT_RECALIBRATED,
                values={f"{name}.AMPA_factor": (-1.0, 1.0) for name in (*names, "medium")}),
    ]  # fmt: skip
    return [asdict(control) for control in listed]


_NOT_RECALIBRATED = "the network is not steered back to its rates"


def drug_values(model: Model) -> dict[str, dict[str, Any]]:
    """Return, for each drug that a page offers, its title and what the program needs to know of it."""
    offered = {}
    empty = values(model)
    for name in DRUGS:
        if name in model.drugs:
            own = values(model, (name,))
            changed = {key: value for key, value in own.items() if value != empty[key]}
            offered[name] = {"title": model.drugs[name].title, "values": changed}
    keys = set().union(*(drug["values"] for drug in offered.values()))
    for name, drug in offered.items():  # every drug sets all that any does
        own = values(model, (name,))
        drug["values"] = {key: own[key] for key in sorted(keys)}
    return offered


def drawn_names(model: Model) -> list[str]:
    """Return the values of the program that act only when its network is made: what is drawn for cells and synapses."""
    from synketa.common.equation_text import declared, names_in

    text = model.circuit.text
    drawing = {name for code in (*text.heterogeneity.values(), *text.initial.values()) for name in names_in(code)}
    drawn = ["medium.t_end"]
    for name in model.circuit.populations:
        cell = model.cell_text(name, 1)
        used = declared(cell).used
        running = names_in("\n".join([text.threshold, text.reset, model.circuit.populations[name].reset]))
        steps = names_in("\n".join([*model.receptor.text.block_steps(1), model.receptor.text.conductance_step]))
        drawn += [f"{name}.{key}" for key in sorted(drawing - used - running - steps)]
        drawn += [f"{name}.{key}" for key in ("noise_stream", "count_from", "open_loop", "t_spike")]
    return [*drawn, *(f"{name}.weight_cv" for name in model.circuit.connections)]
