"""The configuration of the site, which ``python -m sphinx -W -b html .docs site`` builds.

The pages stay in their folders (models, experiments, results, tests and the top level). Before a build they are copied
to ``.docs/_pages``, which git ignores, so that their links among each other hold on the site as in the repository.
"""

from __future__ import annotations

import shutil
from importlib.metadata import version as version_of
from pathlib import Path

from docutils import nodes
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parents[1]
COPIED = (
    "*.md CITATION.cff LICENSE models/**/*.md models/**/*.toml experiments/**/*.md experiments/**/*.toml "
    "experiments/notebooks/*.ipynb experiments/cluster/Snakefile experiments/cluster/synketa.def "
    "results/*.md results/*.png results/trials/*.png results/evidence/fit_spines/*.png tests/**/*.md"
)

project = "synketa"
author = "The synketa developers"
copyright = "The synketa developers, GPL-3.0-or-later"  # a name that Sphinx reads
version = release = version_of("synketa")
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
suppress_warnings = ["myst.header"]  # a page may start below its first level

myst_enable_extensions = ["dollarmath", "colon_fence"]
myst_heading_anchors = 4  # links to headings as on GitHub
nb_execution_mode = "off"  # `pytest -m notebooks` runs them

autodoc_member_order = "bysource"
autodoc_typehints = "none"  # the docstrings say types, shapes and units
napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = "synketa"
html_math_renderer = "mathml"
pygments_style = "friendly"


def copy_pages(app: Sphinx) -> None:
    """Copy what the site shows from its folders; dates are kept, so that a second build reads only what has changed."""
    folder = Path(app.srcdir) / "_pages"
    wanted = {path.relative_to(ROOT) for pattern in COPIED.split() for path in ROOT.glob(pattern)}
    for old in [path for path in folder.rglob("*") if path.is_file() and path.relative_to(folder) not in wanted]:
        old.unlink()
    for path in wanted:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, folder / path)


def write_metrics(app: Sphinx) -> None:
    """Write the page of all metrics and series from their registry."""
    from synketa.results.observables import OBSERVABLES

    lines = ["# Metrics and series", "", "| name | unit | what it is |", "|---|---|---|"]
    lines += [f"| `{item.name}` | {item.unit} | {item.meaning} |" for item in OBSERVABLES]
    (Path(app.srcdir) / "_pages" / "metrics.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_cards(app: Sphinx, error: Exception | None) -> None:
    """Write the description of each model as a page beside those of the site."""
    import synketa
    from synketa.model.card.pages import write_card

    for name in ("prefrontal", "prefrontal_pv", "prefrontal_plastic"):
        write_card(synketa.load_model(name), html=Path(app.outdir) / f"{name}.html")


def inline_formula(writer: nodes.NodeVisitor, node: nodes.math) -> None:
    """Write a formula as MathML, which browsers draw themselves: the site needs no network."""
    writer.body.append(tex2mathml(node.astext(), as_block=False))
    raise nodes.SkipNode


def formula(writer: nodes.NodeVisitor, node: nodes.math_block) -> None:
    """Write a displayed formula as MathML."""
    writer.body.append(f'<div class="math">{tex2mathml(node.astext(), as_block=True)}</div>')
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict[str, bool]:
    """Copy the pages before they are looked for, and draw formulas."""
    app.connect("builder-inited", copy_pages)
    app.connect("builder-inited", write_metrics)
    app.connect("build-finished", write_cards)
    app.add_html_math_renderer("mathml", inline_renderers=(inline_formula, None), block_renderers=(formula, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
