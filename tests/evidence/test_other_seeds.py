"""Other networks than those of the protocols change hardly a verdict of the default hypothesis."""

import pytest

from synketa.evidence.findings.rows import shipped_rows
from synketa.evidence.running import cells_of, make_plan, run_protocols
from synketa.execution import sweep
from synketa.execution.options import ExecutionOptions
from synketa.model.composite import DEFAULT

JUDGED = {"met", "missed", "undecided"}


def verdicts(first_seed, folder):
    """Return the verdicts of the default on all findings without patients, with seeds from one on."""
    rows = [row for row in shipped_rows() if row.is_modelled and not row.table.trial]
    plan = make_plan(rows, [DEFAULT], first_seed=first_seed)
    options = ExecutionOptions(reports=False, say=lambda _: None)
    outcomes = run_protocols(plan, folder, lambda one, below: sweep.run(one, below, options), lambda _: None)
    assert not any(outcome.exit_code for outcome in outcomes)
    return {cell.row.id: cell.verdict for cell in cells_of(plan, folder)}


@pytest.mark.full
def test_another_set_of_seeds_changes_few_cells(tmp_path):
    """Twice twelve minutes of CPU; no network is in both. Any other verdict counts, of all cells, those that need no run and have no seeds among them."""
    own, others = verdicts(1, tmp_path / "own"), verdicts(6, tmp_path / "others")
    compared = [name for name, verdict in own.items() if verdict in JUDGED]
    changed = {name: (own[name], others[name]) for name in compared if own[name] != others[name]}
    print(f"{len(changed)} of {len(compared)} verdicts change: {changed}")
    assert not any({"met", "missed"} == set(pair) for pair in changed.values()), changed
    assert len(changed) <= 0.03 * len(shipped_rows()), changed
