"""The model card: every equation is a formula, every parameter stands in a table, every source is a paper or words."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from synketa.model.card.formula import LATEX, MATHML, Equation, equations_of, statements_of
from synketa.model.card.pages import html_card, latex_card, tex, write_card
from synketa.model.card.parts import Equations, Table
from synketa.model.card.tables import model_card, uncertain_inputs
from synketa.model.card.terminal import show
from synketa.model.composite import Model, load_model
from synketa.model.nmda_receptor import ic50_table
from synketa.model.references import citation, label, link, references

#: What Nordlie and others 2009 ask a description of a network for.
NORDLIE = ("Model summary", "Populations", "Connectivity", "Neuron model", "Synapse model", "Input", "Measurements")


@pytest.fixture(scope="module", params=["prefrontal", "prefrontal_plastic"])
def model(request: pytest.FixtureRequest) -> Model:
    return load_model(request.param)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("g_L*(E_L - v)", r"g_{\mathrm{L}}  \cdot  \left(E_{\mathrm{L}}  -  v\right)"),
        ("a - (b - c)", r"a  -  \left(b  -  c\right)"),
        ("a - b + c", r"a  -  b  +  c"),
        ("-g*x/tau", r" - \frac{g  \cdot  x}{\tau }"),
        ("(a + b)**2", r"{\left(a  +  b\right)}^{2}"),
        ("a/b*c", r"\frac{a}{b}  \cdot  c"),
        ("a/(b*c)", r"\frac{a}{b  \cdot  c}"),
        ("clip(x, 0, inf)", r"\mathrm{max}\left(0 , x\right)"),
        ("int(a > b)", r"\left[a  >  b\right]"),
        ("release_gain", r"\mathrm{release\_gain}"),
        ("1e-12*Hz", r"{10}^{-12}\mathrm{Hz}"),
        ("0*second", r"0\mathrm{s}"),
    ],
)
def test_an_expression_is_printed_in_its_own_order_with_no_needless_brackets(code: str, expected: str) -> None:
    assert LATEX.expression(code).replace(" ", "") == expected.replace(" ", "")


def test_an_equation_has_a_derivative_and_a_statement_an_arrow() -> None:
    lines = [*equations_of("# The membrane\ndv/dt = -v/tau : volt\nx : 1 (shared)\n"), *statements_of("w += b_w")]
    assert lines == ["The membrane", Equation("v", "-v/tau", "=", True, "V"), Equation("w", "b_w", "+=")]
    assert LATEX.equation(lines[1]).startswith(r"\frac{\mathrm{d}v}{\mathrm{d}t}")  # type: ignore[arg-type]


def test_every_equation_of_the_files_is_a_well_formed_formula(model: Model) -> None:
    equations = [
        line
        for section in model_card(model).sections
        for part in section.parts
        if isinstance(part, Equations)
        for line in part.lines
        if isinstance(line, Equation)
    ]
    states = {equation.left for equation in equations if equation.derivative}
    assert states >= {"v", "g_AMPA", "glutamate", *model.cascade.states}
    assert len(equations) > 140
    for equation in equations:
        ET.fromstring(f"<math>{MATHML.equation(equation)}</math>")
        assert LATEX.equation(equation).count("{") == LATEX.equation(equation).count("}")


def test_every_parameter_stands_in_a_table_with_value_and_source(model: Model) -> None:
    card = model_card(model)
    assert [title for title in NORDLIE if title not in {section.title for section in card.sections}] == []
    (parameters,) = (section for section in card.sections if section.title == "Parameters")
    tables = [part for part in parameters.parts if isinstance(part, Table)]
    names = {str(row[1]) for table in tables[1:] for row in table.rows}
    by_population = {row[0].code for row in tables[0].rows}  # type: ignore[union-attr]
    assert all(row[2] and row[5].text for table in tables[1:] for row in table.rows)  # type: ignore[union-attr]
    for path, _ in model.parameters():
        part, _, rest = path.partition(".")
        if part == "pharmacokinetics":
            continue
        own = path.split(".", 2)[2] if part == "drugs" else rest
        assert own in names or own.rsplit(".", 1)[-1] in by_population, path
    assert set(card.cited) <= set(references())


def test_the_page_opens_offline_and_its_links_lead_somewhere(model: Model) -> None:
    page = html_card(model)
    assert "<script" not in page
    assert not re.search(r'(src|@import)\s*=?\s*["\']?http', page)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'id="([^"]+)"', page))
    assert "{principal} is PYR" in page
    assert page.count("<math") > 300
    assert "https://doi.org/10.1523/JNEUROSCI.10-09-03178.1990" in page


def test_the_latex_is_balanced_cites_what_it_lists_and_leaves_no_bare_sign(model: Model) -> None:
    text = latex_card(model)
    assert text.count("{") - text.count(r"\{") == text.count("}") - text.count(r"\}")
    for name in set(re.findall(r"\\begin\{(\w+)\}", text)):
        assert text.count(rf"\begin{{{name}}}") == text.count(rf"\end{{{name}}}"), name
    assert set(re.findall(r"\\cite\{(\w+)\}", text)) == set(re.findall(r"\\bibitem\{(\w+)\}", text))
    body = text[text.index(r"\begin{document}") :]
    assert not re.findall(r"[^\x00-\x7f]", body)
    plain = re.sub(r"\\formula\{.*\}|\$[^$]*\$|\\(cite|bibitem|url)\{[^}]*\}|\\begin\{longtable\}.*", "", body)
    assert not re.search(r"(?<!\\)[_^#%]", plain)
    for row in re.findall(r"^.*&.*\\\\$", body, re.MULTILINE):
        assert re.search(r"(?<!\\)&", row)


def test_a_text_is_spelled_for_latex() -> None:
    assert tex("50 % of x_y & {z}") == r"50 \% of x\_\allowbreak y \& \{z\}"


def test_files_are_written(tmp_path: Path) -> None:
    write_card(load_model(), tmp_path / "card.html", tmp_path / "card.tex")
    assert (tmp_path / "card.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "card.tex").read_text(encoding="utf-8").rstrip().endswith(r"\end{document}")


def test_show_starts_with_one_page_that_says_how_to_see_more() -> None:
    console = Console(width=100, file=StringIO(), record=True)
    show("prefrontal", console)
    page = console.export_text()
    assert len(page.splitlines()) <= 60
    for words in ("The honest count", "most uncertain", "--all", "--html FILE", "prefrontal_lif", "synaptogenesis"):
        assert words in page, words
    assert "dv/dt" not in page


def test_the_most_uncertain_inputs_were_not_measured_and_have_a_range() -> None:
    rows = uncertain_inputs(load_model())
    assert {parameter.status for _, parameter in rows} <= {"assumed", "fitted"}
    assert all(parameter.range for _, parameter in rows)
    paths = [path for path, _ in rows]
    assert "circuit.populations.PV.fraction_2CD" in paths[:5]
    assert "receptor.pools.2CD.M" in paths, "at the end of its range, and yet unmeasured"
    assert "circuit.shared.AMPA_factor" not in paths, "the lever of an AMPA antagonist"


def test_every_row_of_a_table_of_IC50_says_its_voltage() -> None:
    console = Console(width=100, file=StringIO(), record=True)
    show("memantine", console)
    table = console.export_text().partition("IC50, computed")[2].partition("Time constants")[0]
    rows = [line.split()[:3] for line in table.splitlines() if line.startswith("2A")]
    assert rows == [["2A", "-66", "0"], ["2A", "-66", "1"], ["2A", "-70", "0"], ["2A", "-30", "1"]]


def test_a_drug_is_shown_with_the_receptor_of_the_default_model() -> None:
    """At 1 mM magnesium the IC50 of 2C/D rests on the magnesium constant, which another shipped model sets."""
    console = Console(width=100, file=StringIO(), record=True)
    show("ketamine", console)
    (row,) = [line.split() for line in console.export_text().splitlines() if line.split()[:3] == ["2C", "-66", "1"]]
    model = load_model()
    rows = ic50_table(model.drugs["ketamine"], model.receptor)
    (computed,) = [item.computed for item in rows if (item.subunit, item.V, item.Mg) == ("2C", -0.066, 1.0)]
    assert float(row[3]) == pytest.approx(computed * 1e3, rel=5e-3)


def test_a_paper_is_named_cited_and_linked() -> None:
    assert label("jahr_1990") == "Jahr and Stevens 1990"
    assert label("abdallah_2018") == "Abdallah et al. 2018"
    assert "Voltage dependence of NMDA-activated" in citation("jahr_1990")
    assert link("jahr_1990") == "https://doi.org/10.1523/JNEUROSCI.10-09-03178.1990"
    assert link("antagonist_table").startswith("https://docslib.org")


def test_every_paper_has_an_author_or_a_title_and_a_year_or_an_address() -> None:
    assert len(references()) > 100
    for key, entry in references().items():
        assert entry.get("author") or entry.get("title"), key
        assert entry.get("year") or link(key), key
