"""README, the pages of the folders and CONTRIBUTING name only commands, files, links and names that exist."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections import Counter
from pathlib import Path

import pytest
import typer.main

import synketa
from synketa.cli.app import app
from synketa.experiment.tables.pages.reference import toml_reference
from synketa.patients.trial.trial import load_trial

REPOSITORY = Path(__file__).resolve().parents[2]
PAGES = sorted(
    path.relative_to(REPOSITORY)
    for pattern in ("*.md", ".docs/*.md", "models/*.md", "experiments/**/*.md", "results/*.md", "tests/**/*.md")
    for path in REPOSITORY.glob(pattern)
)
NOTEBOOKS = sorted(path.relative_to(REPOSITORY) for path in REPOSITORY.glob("experiments/notebooks/*.ipynb"))
SHIPPED = {path.stem for path in (REPOSITORY / "experiments").glob("*.toml")}
TRIALS = {path.stem for path in (REPOSITORY / "experiments" / "trials").glob("*.toml")}
LESSONS = {path.stem for path in (REPOSITORY / "experiments" / "lessons").glob("*.toml")}  # `check` takes them, too
TAKES_EXPERIMENT = {"check", "run", "status", "report", "retry", "cancel"}
SMALL, ALL_SMALL = 60_000, 1_500_000  # bytes of a picture, and of all


def text_of(page: Path) -> str:
    return (REPOSITORY / page).read_text(encoding="utf-8")


def prose_of(page: Path) -> str:
    return re.sub(r"(?ms)^```.*?^```", "", text_of(page))


def blocks_of(page: Path, language: str) -> list[str]:
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```", text_of(page))


def commands_of(page: Path) -> list[str]:
    """Return the shell commands of a page: lines of its blocks, and what stands between backticks."""
    lines = [line for block in blocks_of(page, "bash") for line in block.splitlines()]
    lines += [code for code in re.findall(r"`([^`\n]+)`", prose_of(page)) if " " in code]
    commands = []
    for line in lines:
        words = shlex.split(line, comments=True, posix=True) if line.count("'") % 2 == 0 else []
        one: list[str] = []
        for word in words:
            if word in ("&&", "||") or word.endswith(";"):
                commands.append([*one, word.rstrip(";")] if word.endswith(";") else one)
                one = []
            else:
                one.append(word)
        commands.append(one)
    return [
        command for command in commands if command and re.fullmatch(r"(\S+/)?(synketa|python3?|pytest)", command[0])
    ]


def slug(heading: str) -> str:
    """Return the anchor that GitHub gives to a heading."""
    plain = re.sub(r"[`*$\\]", "", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_links_lead_somewhere(page):
    wrong = []
    for target in re.findall(r"\]\(([^)\s]+)\)", prose_of(page)):
        if re.match(r"[a-z]+:", target) or target == "_pages/metrics.md":  # made with the site
            continue
        path, _, anchor = target.partition("#")
        if page.parts[0] == ".docs":
            path = path.removeprefix("_pages/") if path.startswith("_pages/") else f".docs/{path}"
            file = REPOSITORY / path
        else:
            file = (REPOSITORY / page).parent / path if path else REPOSITORY / page
        if not file.is_file():
            wrong.append(target)
        elif anchor:
            headings = re.findall(r"(?m)^#+ (.*)$", file.read_text(encoding="utf-8"))
            if anchor not in [slug(heading) for heading in headings]:
                wrong.append(target)
    assert not wrong


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_commands_and_their_options_exist(page):
    group = typer.main.get_command(app)
    for command in commands_of(page):
        if not command[0].endswith("synketa") or "..." in command:
            continue
        name, *arguments = command[1:] or ["--help"]
        if name.startswith("--"):
            assert name in ("--help", "--version", "--install-completion", "--show-completion")
            continue
        assert name in group.commands, command
        if not arguments or "--help" in arguments:
            continue
        arguments = ["quickstart" if re.fullmatch(r"[A-Z]+", word) else word for word in arguments]
        subject = arguments[0]
        group.commands[name].make_context(name, arguments)  # raises on an unknown option or a missing value
        if name in TAKES_EXPERIMENT and subject not in ("my.toml", "my_lesson.toml", "quickstart"):
            folder = (REPOSITORY / page).parent
            assert (
                subject.partition("+")[0].removeprefix("trials/")
                in SHIPPED | TRIALS | (LESSONS if name == "check" else set())
                or (REPOSITORY / subject).is_file()
                or (folder / subject).is_file()
            ), command


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_files_that_are_named_exist(page):
    named = {
        word.partition("::")[0]
        for command in commands_of(page)
        if not command[0].endswith("synketa")
        for word in command[1:]
        if re.match(r"(\.docs|tests|src|experiments)/", word) or word.endswith(".py")
    }
    inside = r"`((?:\.docs|\.ci|src|tests|models|experiments)/[\w./-]+)`"
    named |= set(re.findall(inside, prose_of(page)))
    made = {"sweep.py"}  # of the reader's own
    assert not [name for name in named - made if not any(char in name for char in "*<") and not exists(name)]


def exists(name: str) -> bool:
    return (REPOSITORY / name).exists() or "NAME" in name


@pytest.mark.parametrize("page", [*PAGES, *NOTEBOOKS], ids=str)
def test_python_is_valid_and_names_of_synketa_exist(page):
    if page.suffix == ".ipynb":
        cells = json.loads(text_of(page))["cells"]
        blocks = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
        assert not any(cell.get("outputs") for cell in cells), "a notebook is committed without outputs"
    else:
        blocks = blocks_of(page, "python")
    for block in blocks:
        compile(block, str(page), "exec")
        for name in re.findall(r"\bsynketa\.(\w+)", block):
            assert name in dir(synketa), name


def test_experiments_in_the_pages_load(tmp_path):
    for page in PAGES:
        for number, block in enumerate(blocks_of(page, "toml")):
            table = tomllib.loads(block)
            if "arms" in table:
                path = tmp_path / f"trial_{number}.toml"
                path.write_text(block, encoding="utf-8")
                assert load_trial(path).groups
            elif "title" in table:
                path = tmp_path / f"example_{number}.toml"
                path.write_text(block, encoding="utf-8")
                assert synketa.check(synketa.load_experiment(str(path))).runs


def test_the_reference_is_that_of_the_schema():
    """Make it anew: python -c "from synketa.experiment.tables.pages.reference import toml_reference as r; print(r(), end='')"."""
    assert text_of(Path("experiments/reference.md")) == toml_reference()


def test_the_readme_is_one_page_and_keeps_the_commands_that_ci_reads():
    text = text_of(Path("README.md"))
    assert len(text.splitlines()) <= 150
    for command in (
        "python3 -m venv .venv && .venv/bin/pip install -q -c constraints.txt -e . && .venv/bin/synketa run quickstart",
        "python3 -m venv .venv && .venv/bin/pip install -q -c constraints.txt -e '.[test]' && .venv/bin/pytest -n auto",
    ):
        assert f"```bash\n{command}\n```" in text


def test_every_experiment_has_a_line_and_a_small_picture():
    page = text_of(Path("experiments/README.md"))
    for name in SHIPPED:
        assert f"| `{name}` |" in page
        assert f"(../results/{name}.png)" in page
    sizes = [path.stat().st_size for path in (REPOSITORY / "results").glob("*.png")]
    assert max(sizes) <= SMALL
    assert sum(sizes) <= ALL_SMALL


def test_the_map_of_the_house_is_that_of_the_contracts_and_of_the_folder():
    project = tomllib.loads(text_of(Path("pyproject.toml")))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    table = text_of(Path("CONTRIBUTING.md")).partition("## The map of the house")[2].partition("##")[0]
    assert re.findall(r"(?m)^\| `(\w+)` \|", table) == [layer.removeprefix("synketa.") for layer in layers]
    folder = REPOSITORY / "src" / "synketa"
    packages = {path.parent.name for path in folder.glob("*/__init__.py")}
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__", "__main__", "cluster"}
    assert {layer.removeprefix("synketa.") for layer in layers} == packages | modules


def test_the_honest_count_in_the_models_page_is_that_of_the_files():
    from synketa.model.card.tables import NETWORK, SLOW_SIDE, STATUSES, honest_count
    from synketa.model.composite import load_model

    page, model = text_of(Path("models/README.md")), load_model()
    rows = {"network, receptor, extracellular": NETWORK, "slow side": SLOW_SIDE, "drugs": ("drugs",)}
    for name, parts in {**rows, "pharmacokinetic sets": ("pharmacokinetics",)}.items():
        counted = honest_count(model, parts)
        assert f"| {name} | " + " | ".join(str(counted[status]) for status in STATUSES) + " |" in page


def test_extras_that_are_named_exist():
    extras = tomllib.loads(text_of(Path("pyproject.toml")))["project"]["optional-dependencies"]
    for page in PAGES:
        for names in re.findall(r"(?:synketa|'\.)\[([\w,]+)\]", text_of(page)):
            assert set(names.split(",")) <= extras.keys()


def test_constraints_name_every_library_of_the_project():
    project = tomllib.loads(text_of(Path("pyproject.toml")))["project"]
    wanted = [
        *project["dependencies"],
        *(line for extra in project["optional-dependencies"].values() for line in extra),
    ]
    pinned = {plain(line) for line in text_of(Path("constraints.txt")).splitlines()}
    assert {plain(line) for line in wanted} - {"synketa"} <= pinned


def plain(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


def test_no_two_files_of_tests_have_the_same_name():
    """They are modules beside each other: of two with one name pytest refuses the second, and all tests with it."""
    names = Counter(path.name for path in Path(__file__).parents[1].rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
