"""What `synketa show DRUG --equal-to "ketamine 1 uM"` prints: levels at equal block, and where they are equal."""

from __future__ import annotations

from rich.table import Table

from synketa.common.errors import ConfigurationError, Fault
from synketa.model.card.tables import outside_of_ranges
from synketa.model.card.terminal import print_to
from synketa.model.composite import Model, load_model
from synketa.model.nmda_receptor import BlockSite, Drug, equal_block_level, steady_block
from synketa.model.pharmacokinetics.usual_names import drug_named, unknown_drug

__all__ = ["DEFAULT_V", "drug_of", "show_equal_block"]

DEFAULT_V = "-58 mV"  #: about the mean of the cells of the undrugged network


def show_equal_block(name: str, reference: str, level: float, V: float, models: str = "") -> None:
    """Print at which level a drug blocks as much of each pool as a reference does.

    Parameters
    ----------
    name, reference : str
        Drugs, by any of their names.
    level : float
        Of the reference, mol/m3.
    V : float
        Potential, V.
    models : str
        A folder of own models.

    Raises
    ------
    ConfigurationError
        One of them is no drug, its file is wrong, or the level is not above 0.
    """
    model = load_model(models=models)
    name, reference = drug_named(name, model.drugs), drug_named(reference, model.drugs)
    drug, other = drug_of(model, name, "show"), drug_of(model, reference, "--equal-to")
    if level <= 0:
        raise ConfigurationError(Fault("--equal-to", "", f"{level * 1e3:g} uM", "a concentration above 0"))
    table = Table(box=None, pad_edge=False)
    columns = ("equal block of", f"{name} (uM)", f"{reference} (uM)", "blocked")
    for column in columns:
        table.add_column(column, justify="left" if column == columns[0] else "right", no_wrap=True)
    levels = {}
    for pool in model.receptor.pools:
        site = BlockSite(pool, V)
        levels[pool] = equal_block_level(drug, model.receptor, other, level, site)
        both = {name: drug}, {name: levels[pool]}
        blocked = float(steady_block(*both, model.receptor, pool, V, site.gate)[name])
        table.add_row(pool, f"{levels[pool] * 1e3:.3g}", f"{level * 1e3:g}", f"{100 * blocked:.0f} %")
    gate, Mg = BlockSite._field_defaults["gate"], model.receptor.Mg.text
    first = next(iter(levels))
    print_to(
        None,
        f"{name} at equal block with {reference} {level * 1e3:g} uM",
        f"At {V * 1e3:g} mV and {Mg} magnesium, at steady state, {gate:g} of the receptors gated; model {model.name}.",
        "",
        table,
        "",
        "Every affinity holds at the potential at which it was measured and moves with the drug's own slope, so block "
        "that is equal at one potential and in one pool is not in another: --at V.",
        "In an experiment, computed there from its own model:",
        f'  clamp = {{ {name} = {{ equal_block_to = "{reference} {level * 1e3:g} uM", pool = "{first}", '
        f'V = "{V * 1e3:g} mV" }} }}',
        *(f"warning: {line}" for line in outside_of_ranges(model, f"drugs.{name}")),
    )


def drug_of(model: Model, name: str, where: str) -> Drug:
    """Return a drug of a model; none of that name, or one whose file is wrong, is a fault."""
    if name in model.faulty["drugs"]:
        raise ConfigurationError(*model.faulty["drugs"][name])
    if name not in model.drugs:
        raise ConfigurationError(unknown_drug(where, "", name, model.drugs))
    return model.drugs[name]
