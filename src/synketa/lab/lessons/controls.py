"""What may be changed on the lab page: a closed list, read by the page, by lessons, by links and by exports.

A control that changes a value of the network names the path of the model that it sets, so that the page, the TOML
that it exports and the command that it shows say the same thing.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from synketa.common.errors import Fault, shown, unknown

__all__ = [
    "CONTROLS",
    "KINETICS",
    "MEASURED",
    "POPULATIONS",
    "Choice",
    "Control",
    "Kinetics",
    "controls_data",
    "kinetics_data",
    "setting_fault",
]


#: The classes of cells that the page knows.
POPULATIONS = ("PYR", "PV", "SST")


@dataclass(frozen=True)
class Choice:
    """One of the values of a control.

    Parameters
    ----------
    name, title : str
        In links and files; on the page.
    """

    name: str
    title: str


@dataclass(frozen=True)
class Control:
    """One thing that a student may change.

    Parameters
    ----------
    name, title, help : str
    acts : {"network", "weeks", "page"}
        Whether it changes the network that runs, the two weeks below, or neither.
    start : float, bool or str
        Its value when the page opens.
    low, high, unit : float, float, str
        Of a number.
    scale : {"linear", "log"}
        Of the slider; a logarithmic one has 0 at its left end.
    smallest : float
        Of a logarithmic slider, the smallest value above 0.
    choices : tuple of Choice
        Of a choice; empty for numbers and switches.
    paths : tuple of str
        Paths of the model that a number or a switch sets.
    recalibrated : bool
        Whether each choice is another network, steered to the same undrugged rates: it starts anew.
    """

    name: str
    title: str
    acts: Literal["network", "weeks", "page"]
    start: float | bool | str
    help: str = ""
    low: float = 0.0
    high: float = 0.0
    unit: str = ""
    scale: Literal["linear", "log"] = "linear"
    smallest: float = 0.0
    choices: tuple[Choice, ...] = ()
    paths: tuple[str, ...] = ()
    recalibrated: bool = False


_BLOCKERS = (
    Choice("ketamine", "ketamine"),
    Choice("s_ketamine", "S-ketamine"),
    Choice("r_ketamine", "R-ketamine"),
    Choice("mk_801", "MK-801"),
    Choice("lanicemine", "lanicemine"),
    Choice("memantine", "memantine"),
)
_SOURCES = (Choice("held", "held at a level"), Choice("dose", "as a dose, at the mark"))
_SUBUNITS = (
    Choice("full", "as in the model: 2C/D on interneurons"),
    Choice("uniform_2AB_fixed_conductance", "2A/B everywhere, same conductance"),
    Choice("uniform_2AB_share_kept", "2A/B everywhere, same charge"),
    Choice("swapped_subunits", "2C/D on pyramidal cells only"),
    Choice("no_NMDA_PV", "no NMDA receptors on PV cells"),
    Choice("no_NMDA_SST", "no NMDA receptors on SST cells"),
    Choice("less_SST", "SST cells carry a third of the inhibition"),
)
_ARMS = (
    Choice("none", "nothing"),
    Choice("rapamycin_local", "rapamycin, mTORC1"),
    Choice("anti_BDNF", "antibody to BDNF"),
    Choice("trkb_block", "TrkB inhibitor"),
    Choice("LVDCC_block", "L-type blocker"),
    Choice("ampa_antagonist", "AMPA antagonist"),
    Choice("direct_cut", "direct route cut"),
)
_REGIMENS = (
    Choice("once", "one dose"),
    Choice("twice_a_week", "2 a week, 4 weeks"),
    Choice("six_in_two_weeks", "6 in 2 weeks"),
)
_STRESS = (
    Choice("none", "no stress"),
    Choice("goes_on", "3 weeks, goes on"),
    Choice("ended", "3 weeks, ends with the dose"),
)
_ROUTES = (
    Choice("ip", "intraperitoneal"),
    Choice("iv", "intravenous"),
    Choice("oral", "oral"),
    Choice("intranasal", "intranasal"),
)
_DOSED = (
    Choice("ketamine", "ketamine"),
    Choice("s_ketamine", "S-ketamine"),
    Choice("lanicemine", "lanicemine"),
    Choice("memantine", "memantine"),
)
_SPECIES = (Choice("mouse", "mouse"), Choice("rat", "rat"), Choice("human", "man"))

#: Every control, in the order of the page.
CONTROLS: tuple[Control, ...] = (
    Control("drug", "drug", "network", "ketamine", "Which channel blocker is held.", choices=_BLOCKERS),
    Control("source", "how it is given", "network", "held", "A level that is held, or that of the dose "
            "below at the time of the mark.", choices=_SOURCES),
    Control("level_uM", "free drug in the brain", "network", 0.0, "A concentration that stays as it is: it takes "
            "a second or two of network time to reach the pores.", 0.0, 50.0, "uM", "log", 0.1),
    Control("reaches_PYR", "the drug reaches pyramidal cells", "network", True, "Off: their receptors never meet it.",
            paths=("circuit.populations.PYR.exposure",)),
    Control("reaches_PV", "the drug reaches PV cells", "network", True, "Off: their receptors never meet it.",
            paths=("circuit.populations.PV.exposure",)),
    Control("reaches_SST", "the drug reaches SST cells", "network", True, "Off: their receptors never meet it.",
            paths=("circuit.populations.SST.exposure",)),
    Control("magnesium_mM", "magnesium", "network", 1.0, "Magnesium and the drug compete for one pore. The "
            "network is not steered back to its rates: the baseline moves as well.", 0.5, 2.0, "mM",
            paths=("receptor.Mg",)),
    Control("fraction_2CD", "2C/D on interneurons", "network", 0.45, "Their share of NMDA receptors. The network "
            "is not steered back to its rates.", 0.0, 0.9, "", paths=("circuit.populations.PV.fraction_2CD",
            "circuit.populations.SST.fraction_2CD")),
    Control("subunits", "NMDA receptors", "network", "full", "Which cells carry which subunits.",
            choices=_SUBUNITS, recalibrated=True),
    Control("tonic_GABA_nS", "tonic GABA on pyramidal cells", "network", 0.0, "A steady inhibition.", 0.0, 5.0, "nS",
            paths=("circuit.populations.PYR.g_tonic",)),
    Control("AMPA_block", "AMPA receptors blocked", "network", 0.0, "The share that an antagonist takes, everywhere.",
            0.0, 0.9, "", paths=("circuit.shared.AMPA_factor",)),
    Control("seed", "network number", "network", "1", "The same number gives the same spikes on every machine.",
            choices=tuple(Choice(str(seed), str(seed)) for seed in range(1, 6)), recalibrated=True),
    Control("species", "species", "weeks", "mouse", "Whose kinetics the dose goes through.", choices=_SPECIES),
    Control("dosed", "drug of the dose", "weeks", "ketamine", "Mice, rats: ketamine only.",
            choices=_DOSED),
    Control("route", "route", "weeks", "ip", "What the kinetics of a drug in a species know.", choices=_ROUTES),
    Control("dose_mg_kg", "dose", "weeks", 10.0, "By body mass.", 0.0, 100.0, "mg/kg", "log", 0.1),
    Control("regimen", "how often", "weeks", "once", "When doses are given.", choices=_REGIMENS),
    Control("arm", "blocked on the way", "weeks", "none", "From half an hour before the dose.", choices=_ARMS),
    Control("arm_level", "how much of it", "weeks", 1.0, "The share of what the surge adds.", 0.0, 1.0, ""),
    Control("stress", "stress", "weeks", "none", "Before the dose.", choices=_STRESS),
    Control("mark_h", "time of the mark", "weeks", 0.25, "Where the network above lives on the axis below.",
            0.0, 336.0, "h", "log", 0.01),
    Control("speed", "speed", "page", "1", "Network time per second of yours.",
            choices=(Choice("0.1", "a tenth"), Choice("0.5", "half"), Choice("1", "real time"),
                     Choice("max", "as fast as it goes"))),
)  # fmt: skip


@dataclass(frozen=True)
class Kinetics:
    """Which pharmacokinetic set a dose on the page goes through.

    Parameters
    ----------
    species, drug, set : str
        Of the controls `species` and `dosed`; a file of ``models/pharmacokinetics``.
    routes : tuple of str
        That the page offers; the first one is taken where the one that was chosen is none of them.
    minutes : float
        How long an infusion into a vein takes.
    """

    species: str
    drug: str
    set: str
    routes: tuple[str, ...]
    minutes: float = 0.0


#: The closed list of what can be dosed. Infusions as in ``experiments/compounds.toml``.
KINETICS: tuple[Kinetics, ...] = (
    Kinetics("mouse", "ketamine", "mouse_ip", ("ip",)),
    Kinetics("rat", "ketamine", "rat_ip", ("ip",)),
    Kinetics("human", "ketamine", "adult_venous", ("iv", "oral", "intranasal"), 40.0),
    Kinetics("human", "s_ketamine", "perez_ruixo_2021_esketamine", ("intranasal", "iv", "oral"), 40.0),
    Kinetics("human", "lanicemine", "lanicemine_adult", ("iv",), 60.0),
    Kinetics("human", "memantine", "memantine_adult", ("oral",)),
)

#: What the page measures, and tasks may ask of: name -> what it is.
MEASURED: dict[str, str] = {
    "fold_PYR": "rate of pyramidal cells over their own baseline, over the last five seconds",
    "fold_PV": "rate of PV cells, likewise",
    "fold_SST": "rate of SST cells, likewise",
    "glutamate": "ambient glutamate over its baseline",
    "steady_s": "seconds of network time since the last change of a control",
    "noted": "measurements that were noted in this lesson",
    "pinned": "runs that are pinned",
    "spines_24h": "spines a day after the first dose, over the vehicle's",
    "spines_most": "the most spines of the course, over the vehicle's",
    "spines_end": "spines at the end of the course, over the vehicle's",
    "pmTOR_most": "peak of p-mTOR over the vehicle's",
    "span_h": "hours that the lower axis shows",
}


def setting_fault(name: str, value: object) -> Fault | None:
    """Return what is wrong with a value for a control; None where nothing is."""
    control = next((control for control in CONTROLS if control.name == name), None)
    if control is None:
        return unknown("", name, name, [control.name for control in CONTROLS])
    if control.choices:
        names = [choice.name for choice in control.choices]
        return None if value in names else unknown("", name, value, names)
    if isinstance(control.start, bool):
        return None if isinstance(value, bool) else Fault("", name, shown(value), "true or false")
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not control.low <= value <= control.high:
        return Fault(
            "", name, shown(value), f"a number from {control.low:g} to {control.high:g} {control.unit}".strip()
        )
    return None


def kinetics_data() -> list[dict[str, Any]]:
    """Return what can be dosed, as the page reads it."""
    return [asdict(one) for one in KINETICS]


def controls_data() -> list[dict[str, Any]]:
    """Return all controls as the page reads them."""
    return [asdict(control) for control in CONTROLS]
