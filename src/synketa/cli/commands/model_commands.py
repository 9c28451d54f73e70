"""Commands about models and files: list, new, show, export, schema."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.commands.cohort_commands import show_of_patients
from synketa.cli.options import Models, Out, Set, Trust, experiment_from, file_to_write, key_values, own_models

if TYPE_CHECKING:
    from synketa.common.errors import ConfigurationError

__all__ = ["export", "list_files", "new", "schema", "show"]


def list_files(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="[KIND]",
            help="experiments, trials, models, drugs, sets, circuits, hypotheses, cohorts, observers or metrics.",
        ),
    ] = None,
    models: Models = None,
) -> None:
    """List what there is, a line each.

    Experiments, models, drugs, pharmacokinetic sets, circuits, hypotheses and cohorts; with a KIND only those.
    Metrics are listed by `synketa list metrics` only. Your own models are listed with their files.
    """
    from synketa.cli.catalogue import KINDS, files_of
    from synketa.common.errors import ConfigurationError, unknown
    from synketa.common.paths import unread_folders

    if kind == "metrics":
        _list_metrics()
        return
    if kind is not None and kind not in KINDS:
        raise ConfigurationError(unknown("list", "", kind, [*KINDS, "metrics"]))
    own = own_models(models)
    for name in KINDS if kind is None else (kind,):
        files = list(files_of(name, own))
        width = max(len(file) for file, _ in files)
        typer.echo(f"{name}:")
        for file, title in files:
            typer.echo(f"  {file:{width}}  {title}".rstrip())
    for words in unread_folders(own):
        typer.echo(f"note: {words}", err=True)
    if kind is None:
        typer.echo("More of one: synketa show NAME, synketa check EXPERIMENT. What is measured: synketa list metrics")


def _list_metrics() -> None:
    """Print what is measured: name, unit, clock and meaning of each metric, a line each."""
    from synketa.results.observables import CLOCKS_NOTE, PLACEHOLDERS_NOTE, metric_groups

    groups = list(metric_groups())
    width = max(len(metric.name) for _, metrics in groups for metric in metrics)
    for heading, metrics in groups:
        typer.echo(f"{heading}:")
        for metric in metrics:
            typer.echo(f"  {metric.name:{width}}  {metric.unit:5}  {metric.clock:7}  {metric.meaning}")
    typer.echo(f"{CLOCKS_NOTE} {PLACEHOLDERS_NOTE}")


def new(
    path: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="An experiment to write, e.g. my_experiment.toml.")
    ] = None,
    drug: Annotated[
        str | None, typer.Option("--drug", metavar="NAME", help="Write models/drugs/NAME.toml instead.")
    ] = None,
    hypothesis: Annotated[
        str | None, typer.Option("--hypothesis", metavar="NAME", help="Write models/hypotheses/NAME.toml instead.")
    ] = None,
) -> None:
    """Write a commented experiment, drug or hypothesis to edit.

    A file that is there already is left alone. What is in a folder models beside an experiment is known to it by name.
    """
    from synketa.common.errors import ConfigurationError, Fault

    if sum(choice is not None for choice in (path, drug, hypothesis)) != 1:
        raise ConfigurationError(
            Fault("new", "", "nothing, or several things", "a FILE, --drug NAME or --hypothesis NAME")
        )
    if drug is not None:
        _new_model_file("drugs", drug)
    elif hypothesis is not None:
        _new_model_file("hypotheses", hypothesis)
    elif path is not None:
        _new_experiment(path)


#: Folder of models -> the option of `new` that writes into it.
_OPTIONS = {"drugs": "drug", "hypotheses": "hypothesis"}


def _new_model_file(kind: str, name: str) -> None:
    """Write a drug or a hypothesis below the folder models that is here."""
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.common.paths import is_shipped_folder, model_files, models_folder
    from synketa.common.text import command_line
    from synketa.experiment.checks.draft import NAME, NAME_WANT
    from synketa.experiment.tables.pages.template import TEMPLATES

    if not NAME.fullmatch(name):
        raise ConfigurationError(Fault("new", "", f'the name "{name}"', NAME_WANT))
    if is_shipped_folder(Path("models")):
        want = "a folder of your own, where models/ is made beside your experiments: mkdir ~/mine && cd ~/mine, then"
        again = f"synketa new --{_OPTIONS[kind]} {name}"
        raise ConfigurationError(Fault("new", "", "the folder of the shipped models, ./models", f"{want} {again}"))
    if name in model_files(kind, models_folder())[0]:
        raise ConfigurationError(Fault("new", "", f'"{name}", the name of a shipped file', "a name of its own"))
    file = Path("models") / kind / f"{name}.toml"
    _write_new(file, TEMPLATES[kind].format(name=name, title=name.replace("_", " ").capitalize()))
    typer.echo(f"{file}: to edit, with sources. Then: {command_line('show', [name])}")


def _new_experiment(path: Path) -> None:
    """Write an experiment."""
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.common.text import command_line
    from synketa.experiment.source import FILE_NAME, FILE_NAME_WANT
    from synketa.experiment.tables.pages.template import new_experiment_text

    if path.suffix != ".toml":
        raise ConfigurationError(Fault("new", "", f'"{path}"', f'a name that ends in .toml, e.g. "{path}.toml"'))
    if not FILE_NAME.fullmatch(path.stem):
        raise ConfigurationError(Fault("new", "", f'the name "{path.stem}"', FILE_NAME_WANT))
    _write_new(path, new_experiment_text(path.stem))
    typer.echo(f"{path}: an experiment to edit. Then: {command_line('check', [str(path)])}")


def _write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet; folders of models are made."""
    from synketa.common.errors import ConfigurationError, Fault

    try:
        if path.parts[0] == "models":
            path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError:
        raise ConfigurationError(Fault(str(path), "", "a file that is there already", "another name")) from None
    except OSError as error:
        got, want = error.strerror or str(error), "a folder that you may write to"
        raise ConfigurationError(Fault(str(path), "", got, want)) from error


def show(
    name: Annotated[
        str, typer.Argument(metavar="MODEL|DRUG|...", help="e.g. prefrontal, ketamine, clements_1981, adults_trd.")
    ],
    everything: Annotated[bool, typer.Option("--all", help="Of a model, every equation and parameter.")] = False,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help="Write tables and formulas of a model, or a cohort, as a page."),
    ] = None,
    latex: Annotated[
        Path | None, typer.Option("--latex", metavar="FILE", help="Write tables and formulas of a model as LaTeX.")
    ] = None,
    equal_to: Annotated[
        str | None,
        typer.Option("--equal-to", metavar="'DRUG LEVEL'", help="Of a drug: its level that blocks as much."),
    ] = None,
    at: Annotated[
        str | None, typer.Option("--at", metavar="V", help="With --equal-to: the potential; -58 mV where left out.")
    ] = None,
    ic50: Annotated[
        list[str] | None,
        typer.Option("--ic50", metavar="'2A 5 uM at -70 mV, 1 mM Mg'", help="Of a drug: the Kd of a measured IC50."),
    ] = None,
    figure: Annotated[
        Path | None, typer.Option("--figure", metavar="FILE", help="Draw the traits of a cohort (.png, .svg, .pdf).")
    ] = None,
    models: Models = None,
) -> None:
    """Print equations, parameters, sources.

    A model is one page with the honest count, unless --all is asked for; its tables and formulas can be files.
    A cohort is its traits with their sources; they can be drawn. An observer is its constants.
    """
    from synketa.cli.kinds import KINDS as KNOWN
    from synketa.cli.kinds import check_kind

    own = own_models(models)
    shown = [kind for kind, one in KNOWN.items() if "show NAME" in one.commands]
    check_kind("show", name, shown, own, slips=False)
    if show_of_patients(name, own, html, latex, figure):
        return
    if figure is not None:
        raise _no_cohort(name, own)
    if ic50:
        from synketa.cli.ic50_option import show_kd

        show_kd(name, ic50, own)
        return
    if equal_to is not None or at is not None:
        _show_equal_block(name, equal_to, at, own)
        return
    if html is None and latex is None:
        from synketa.model.card.terminal import show as print_card

        print_card(name, everything=everything, models=own)
        _say_doubts(name, own)
        return
    from synketa.cli.catalogue import files_of
    from synketa.common.errors import ConfigurationError, unknown
    from synketa.model.card.pages import write_card
    from synketa.model.composite import load_model

    known = [model for model, _ in files_of("models", own)]
    if name not in known and not name.endswith(".toml"):
        option = "show --latex" if html is None else "show --html"
        raise ConfigurationError(unknown(option, "", name, known, " or a .toml file: pages are made for models only"))
    html = html and file_to_write(html, "--html", f"{name}.html")
    latex = latex and file_to_write(latex, "--latex", f"{name}.tex")
    write_card(load_model(name, models=own), html, latex)
    for file in filter(None, (html, latex)):
        typer.echo(f"{file}: the description of {name}")


def _say_doubts(name: str, models: str) -> None:
    """Say which constants of a drug are not plausible."""
    from synketa.common.paths import model_files, models_folder
    from synketa.experiment.checks.plausibility.ranges import doubted_constants
    from synketa.model.composite import load_model

    if name in model_files("drugs", models_folder(), models)[0]:
        for words in doubted_constants(load_model(models=models), name):
            typer.echo(f"warning: {words}", err=True)


def _no_cohort(name: str, models: str) -> ConfigurationError:
    """Return the error of a picture of what is no cohort."""
    from synketa.common.errors import ConfigurationError, unknown
    from synketa.common.paths import model_files, models_folder

    cohorts = model_files("cohorts", models_folder(), models)[0]
    return ConfigurationError(unknown("show --figure", "", name, cohorts, ": cohorts are drawn"))


def _show_equal_block(name: str, equal_to: str | None, at: str | None, models: str) -> None:
    """Print the level of a drug at which it blocks as much as another one."""
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.common.units import parse_quantity
    from synketa.experiment.checks.mass_levels import with_molar_hint
    from synketa.experiment.checks.plausibility.ranges import plausible_ranges
    from synketa.experiment.tables.values import drug_level
    from synketa.model.card.equal_block import DEFAULT_V, show_equal_block
    from synketa.model.composite import load_model

    ranges = plausible_ranges()
    try:
        drug, concentration = drug_level(equal_to or "")
    except ConfigurationError as error:
        drug, _, level = (equal_to or "").partition(" ")
        fault = with_molar_hint(error.faults[0], load_model(models=models), drug, level, f"{drug} ")
        raise ConfigurationError(fault.under("--equal-to")) from None
    if concentration is None:
        want = 'a drug and its level, e.g. --equal-to "ketamine 1 uM"'
        raise ConfigurationError(Fault("--equal-to", "", f'"{equal_to}"', want))
    with _faults_of("--at"):
        V = parse_quantity(DEFAULT_V if at is None else at, "voltage")
    for option, text, value, plausible in (
        ("--equal-to", equal_to, concentration, ranges.clamp.level),
        ("--at", at, V, ranges.keys["clamp.V"]),
    ):
        if value not in plausible:
            raise ConfigurationError(Fault(option, "", f'"{text}"', plausible.words))
    show_equal_block(name, drug, concentration, V, models)


@contextlib.contextmanager
def _faults_of(option: str) -> Iterator[None]:
    """Name the option in whatever is wrong with its text."""
    from synketa.common.errors import ConfigurationError

    try:
        yield
    except ConfigurationError as error:
        raise ConfigurationError(*(fault.under(option) for fault in error.faults)) from None


def export(
    model: Annotated[
        str | None, typer.Argument(metavar="[MODEL]", help="e.g. prefrontal, which it is where it is left out.")
    ] = None,
    path: Annotated[Path, typer.Option("--to", metavar="FILE", help="What to write.")] = Path("cascade.xml"),
    set_: Set = None,
    experiment: Annotated[
        str | None,
        typer.Option("--experiment", metavar="EXPERIMENT", help="Write an arm of it, with doses and course."),
    ] = None,
    condition: Annotated[str | None, typer.Option("--condition", metavar="NAME", help="The arm.")] = None,
    at: Annotated[
        list[str] | None, typer.Option("--at", metavar="AXIS=VALUE", help="The point, of an experiment with axes.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option("--seed", metavar="N", help="Its first seed where it is left out.")
    ] = None,
    out: Out = Path("results"),
    inputs: Annotated[
        list[str] | None,
        typer.Option("--input", metavar="NAME=COURSE", help='What an input does: surge="1.3 from 2 day to 10 day".'),
    ] = None,
    trust: Trust = False,
) -> None:
    """Write the slow side, or an arm, as SBML.

    For other programs; needs synketa[sbml]. An arm has its pharmacokinetics, its doses as events, and the network's
    answer as a course: that of the finished run, else of a response surface, else what --input states.
    """
    from synketa.common.atomic_write import replace_file
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.model.composite import load_model
    from synketa.model.export.sbml import Arm, sbml_text

    path = file_to_write(path, "--to", "cascade.xml")
    stated = _stated_texts(inputs)
    if experiment is not None and model is not None:
        raise ConfigurationError(
            Fault("export", "", f"a model, {model}, and --experiment", "either: it names its model")
        )
    if experiment is None and (condition, at, seed) != (None, None, None):
        raise ConfigurationError(Fault("--condition, --at, --seed", "", "no experiment", "--experiment FILE"))
    from synketa.cli.arm_export import arm_of, stated_inputs
    from synketa.cli.kinds import check_kind

    if experiment is not None:
        arm = arm_of(
            experiment_from(experiment, set_, None, False, trust), condition=condition,
            at=key_values("--at", at, "dose=0.5"), seed=seed, out=out, stated=stated,
        )  # fmt: skip
        cascade, described, words = arm.cascade, arm.arm, arm.words
    else:
        if model is not None:
            check_kind("export", model, ("model",), slips=False)
        cascade = load_model(model or "prefrontal", key_values("--set", set_, "cascade.bdnf_gain=3")).cascade
        described = Arm(cascade.title, inputs=stated_inputs(stated, cascade))
        resting = [name for name in cascade.drives if name not in stated]
        words = (f"the network's answer ({', '.join(resting)}) rests until it is set",) if resting else ()
    replace_file(path, sbml_text(cascade, described).encode())
    typer.echo(f"{path}: {described.title}, in SBML level 3; time is slow time in s")
    for word in words:
        typer.echo(f"  {word}")


def _stated_texts(texts: list[str] | None) -> dict[str, list[str]]:
    """Return the courses that are stated, by input; an input may come several times."""
    stated: dict[str, list[str]] = {}
    for text in texts or []:
        ((name, course),) = key_values("--input", [text], 'surge="1.3 from 2 day to 10 day"').items()
        stated.setdefault(name, []).append(course)
    return stated


def schema() -> None:
    """Print the schema of experiment files.

    As JSON, for editors.
    """
    import json

    from synketa.experiment.tables import schema as schema_of

    typer.echo(json.dumps(schema_of(), indent=1))
