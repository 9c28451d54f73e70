"""`synketa show DRUG --ic50 "2A 5 uM at -70 mV, 1 mM Mg"`: the Kd that an IC50 in magnesium comes from."""

from __future__ import annotations

import re
from typing import NamedTuple, get_args

from synketa.common.errors import ConfigurationError, Fault, shown
from synketa.common.units import NUMBER, parse_quantity, plain_characters

__all__ = ["MeasuredLine", "ic50_line", "show_kd"]

_EXAMPLE = '"2A 5 uM at -70 mV, 1 mM Mg"'
_WANT = f"a subunit, its IC50, the potential and the magnesium, e.g. {_EXAMPLE}"
_LINE = re.compile(
    rf"^\s*(\w+)\s+({NUMBER}\s*[^\s,]+)\s+at\s+({NUMBER}\s*[A-Za-z]+)\s*,\s*({NUMBER}\s*[A-Za-z]+)(?:\s+Mg(?:2\+)?)?\s*$"
)


class MeasuredLine(NamedTuple):
    """An IC50 as it was measured, and what its number, potential and magnesium are in SI units."""

    subunit: str
    text: str
    V_text: str
    Mg_text: str
    value: float
    V: float
    Mg: float


def ic50_line(text: str) -> MeasuredLine:
    """Return what a text such as ``"2A 5 uM at -70 mV, 1 mM Mg"`` says.

    Raises
    ------
    ConfigurationError
        It is no such text, names no subunit, or a value of it is not plausible.
    """
    from synketa.experiment.checks.plausibility.ranges import plausible_ranges
    from synketa.model.nmda_receptor.nouns import Subunit

    match = _LINE.match(plain_characters(text)) if len(text) < 200 else None
    if match is None:
        raise ConfigurationError(Fault("--ic50", "", shown(text), _WANT))
    subunit, texts = match[1], (match[2], match[3], match[4])
    if subunit not in get_args(Subunit):
        raise ConfigurationError(
            Fault("--ic50", "", f'the subunit "{subunit}"', f"one of {', '.join(get_args(Subunit))}")
        )
    values, faults, ranges = [], [], plausible_ranges()
    wanted = (("concentration", ranges.clamp.level), ("voltage", ranges.keys["clamp.V"]), ("concentration", None))
    for written, (dimension, plausible) in zip(texts, wanted, strict=True):
        try:
            value = parse_quantity(written, dimension)
        except ConfigurationError as error:
            faults += [fault.under("--ic50") for fault in error.faults]
            continue
        values.append(value)
        if plausible is not None and value not in plausible:
            faults.append(Fault("--ic50", "", f'"{written}"', plausible.words))
        elif plausible is None and not 0 <= value <= _MOST_MG:
            faults.append(Fault("--ic50", "", f'"{written}" of magnesium', "0 to 20 mM"))
    if faults:
        raise ConfigurationError(*faults)
    value, V, Mg = values
    return MeasuredLine(subunit, match[2], match[3], match[4], value, V, Mg)


_MOST_MG = 20.0  # mol/m3: more than any bath has


def show_kd(name: str, texts: list[str], models: str = "") -> None:
    """Print the Kd without magnesium that IC50s come from, as the lines of the drug's file.

    Parameters
    ----------
    name : str
        A drug, by any of its names; its `V_Kd` and `v_off` are used.
    texts : list of str
        As `ic50_line`.
    models : str
        A folder of own models.

    Raises
    ------
    ConfigurationError
        It is no drug, its file is wrong, or a text is.
    """
    from synketa.model.card.equal_block import drug_of
    from synketa.model.card.terminal import print_to
    from synketa.model.composite import load_model
    from synketa.model.nmda_receptor import kd_from_ic50
    from synketa.model.pharmacokinetics.usual_names import drug_named

    lines = [ic50_line(text) for text in texts]
    model = load_model(models=models)
    receptor, drug = model.receptor, drug_of(model, drug_named(name, model.drugs), "show")
    rows = []
    for line in lines:
        Kd = kd_from_ic50(drug, receptor, line.subunit, line.value, line.V, line.Mg)
        source = f"derived: IC50 {line.text} at {line.V_text} in {line.Mg_text} Mg, receptor {receptor.name}"
        rows.append(f'{line.subunit} = {{ value = "{Kd * 1e3:.6g} uM", source = "{source}" }}')
    print_to(
        None,
        f"{drug.name}: the Kd without magnesium at its V_Kd, {drug.V_Kd.text}, of an IC50 in magnesium",
        "Kd = IC50 B(V) exp((V_Kd - V)/v_off): B is the share of pores that magnesium leaves free in "
        f"{receptor.name}, v_off is {drug.v_off.text}.",
        f"With the lines below in its file, the IC50 that {receptor.name} computes there is the measured one.",
        "",
        "[Kd]",
        *rows,
    )
