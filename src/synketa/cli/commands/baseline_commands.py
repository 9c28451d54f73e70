"""The command that makes the shipped baselines anew: for who changes a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.options import Backend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from synketa.experiment.experiment import Experiment
    from synketa.model.composite import Model

__all__ = ["baselines"]


def baselines(
    experiments: Annotated[
        list[str] | None, typer.Argument(metavar="[EXPERIMENT]...", help="Shipped ones; default: all.")
    ] = None,
    backend: Backend = "compiled",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many are missing.")] = False,
) -> None:
    """Make the baselines that are shipped.

    Of every shipped experiment as it is and with --smoke, but for sampled sweeps, whose models each serve one run.
    They are written into models/baselines.json beside those that are there; those that fit no model any more go.
    """
    from synketa.common.errors import ConfigurationError, unknown
    from synketa.common.machine.disks import check_file
    from synketa.common.paths import experiments_folder, models_folder, toml_files
    from synketa.simulation.calibration import find_calibration, is_shipped, ship, shipped_name

    every = [path.stem for path in toml_files(experiments_folder())]
    chosen = set(experiments or every)
    if wrong := [unknown("baselines", "", name, every) for name in sorted(chosen - {*every})]:
        raise ConfigurationError(*wrong)
    fitting, wanted = set(), {}
    for name in every:
        for model, seed in _needed(name):
            fitting |= {shipped_name(model, kind) for kind in ("compiled", "numpy")}
            if name in chosen and not is_shipped(model, seed, backend):
                wanted[shipped_name(model, backend), seed] = model
    typer.echo(f"{len(wanted)} to be made")
    if dry_run or not wanted:
        return
    check_file(models_folder() / "baselines.json", "models/baselines.json")
    for (_, seed), model in wanted.items():
        ship(model, seed, backend, find_calibration(model, seed, backend), fitting)


def _needed(name: str) -> Iterator[tuple[Model, int]]:
    """Yield the models and seeds that a shipped experiment is calibrated on, as it is and with --smoke."""
    from synketa.common.errors import ConfigurationError
    from synketa.execution.cost import calibration_model, needs
    from synketa.execution.planning import survey
    from synketa.experiment.experiment import load_experiment
    from synketa.experiment.smoke import smoke

    experiment = load_experiment(name)
    if experiment.table.sweep.method in ("lhs", "sobol"):
        return
    tiny: list[Experiment] = []
    try:
        tiny = [smoke(experiment)]
    except ConfigurationError as error:
        typer.echo(f"{name} --smoke: {error}", err=True)
    for variant in (experiment, *tiny):
        for (_, seed), run in needs(variant, survey(variant).runs).baselines.items():
            yield calibration_model(variant, run), seed
