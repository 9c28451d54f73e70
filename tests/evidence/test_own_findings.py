"""Findings as other laboratories would bring them, with the columns of the shipped table: what is chosen for each."""

import csv
import os

import pytest

from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError
from synketa.evidence.findings import COLUMNS, MORE_COLUMNS
from synketa.evidence.findings.choosing import rows_and_faults, rows_of_file
from synketa.evidence.findings.rows import shipped_rows
from synketa.evidence.quantities import evaluate
from synketa.evidence.verdicts import judged
from synketa.evidence.verdicts.classes import Classified
from synketa.experiment.experiment import load_experiment
from synketa.model.composite import load_model

KIND = Classified("predicted", "")
#: Level, statement, unit, species, dose, time; observable, protocol (empty: no run; "made"), condition, comparison.
SPEAKS = [
    ("PK", "Plasma ketamine 2 h after the start of the infusion", "ng/mL", "healthy volunteers", "0.5 mg/kg i.v. over 40 min",
     "120 min", 'plasma(kinetics = "human", dose = "0.5 mg/kg iv over 40 min", at = "120 min")', "", "", "value"),
    ("PK", "Plasma ketamine", "ng/mL", "human", "0.5 mg/kg IV", "2 h after the end of the infusion",
     'plasma(kinetics = "human", dose = "0.5 mg/kg iv over 40 min", at = "160 min")', "", "", "value"),
    ("PK", "Plasma norketamine at the end of infusion", "ng/mL", "patients with MDD", "0.5 mg/kg IV over 40 min",
     "end of infusion", 'plasma(kinetics = "human", dose = "0.5 mg/kg iv over 40 min", at = "40 min", analyte = "norketamine")',
     "", "", "value"),
    ("PK", "Cmax of esketamine in plasma", "ng/mL", "adults", "56 mg intranasal esketamine", "0-4 h",
     'plasma_peak(kinetics = "perez_ruixo_2021_esketamine", dose = "56 mg intranasal of s_ketamine", until = "240 min")',
     "", "", "value"),
    ("PK", "Plasma ketamine", "uM", "Sprague-Dawley rats", "10 mg/kg, i.p.", "30 min",
     'plasma(kinetics = "rat", dose = "10 mg/kg ip", at = "30 min")', "", "", "value"),
    ("PK", "Clearance of S-ketamine", "L/h/kg", "volunteers", "S-ketamine 0.2 mg/kg i.v.", "-",
     'clearance(kinetics = "kamp_refit_2020", drug = "s_ketamine")', "", "", "value"),
    ("PK", "Terminal half-life of ketamine", "h", "mice", "30 mg/kg i.p.", "-",
     'half_life(kinetics = "mouse", dose = "30 mg/kg ip", start = "30 min", stop = "90 min")', "", "", "value"),
    ("PK", "Intranasal bioavailability of ketamine", "fraction", "human", "-", "-",
     'bioavailability(kinetics = "human", route = "intranasal", drug = "ketamine")', "", "", "value"),
    ("PK", "(2R,6R)-HNK in plasma", "ng/mL", "TRD patients", "0.5 mg/kg infusion over 40 min", "4 h",
     'plasma(kinetics = "human", dose = "0.5 mg/kg iv over 40 min", at = "240 min", analyte = "hydroxynorketamine")',
     "", "", "value"),
    ("PK", "Tmax of norketamine", "min", "volunteers", "10 mg IV", "-",
     'plasma_peak_time(kinetics = "human", dose = "10 mg iv", until = "12 h", analyte = "norketamine")', "", "", "value"),
    ("receptor", "IC50 of memantine at GluN1/GluN2B, -60 mV, Mg-free", "uM", "HEK", "-", "-",
     'half_block(drug = "memantine", subunit = "2B", V = "-60 mV", Mg = "0 mM")', "", "", "value"),
    ("receptor", "S-ketamine IC50 at NR2A in 1 mM Mg2+, −60 mV", "µM", "HEK293", "-", "-",
     'half_block(drug = "s_ketamine", subunit = "2A", V = "-60 mV", Mg = "1 mM")', "", "", "value"),
    ("receptor", "Mg IC50 of GluN2C at -80 mV", "uM", "oocytes", "-", "-", 'magnesium_ic50(subunit = "2C", V = "-80 mV")',
     "", "", "value"),
    ("receptor", "Ratio of ketamine IC50 at GluN2A to that at GluN2D, -60 mV, 1 mM Mg", "fold", "oocytes", "-", "-",
     'subunit_ratio(drug = "ketamine", of = "2A", over = "2D", V = "-60 mV", Mg = "1 mM")', "", "", "value"),
    ("receptor", "Block of GluN2B currents by ketamine, -70 mV, 1 mM Mg", "fraction", "HEK", "10 uM", "steady state",
     'block(drug = "ketamine", concentration = "10 uM", subunit = "2B", V = "-70 mV", Mg = "1 mM")', "", "", "value"),
    ("receptor", "R-ketamine Ki ([3H]MK-801)", "uM", "rat cortex", "binding", "-", 'affinity(drug = "r_ketamine")', "", "", "value"),
    ("receptor", "Receptor occupancy in vivo", "fraction", "rat", "10 mg/kg i.p.", "30 min",
     'occupancy_in_vivo(kinetics = "rat", dose = "10 mg/kg ip", at = "30 min")', "", "", "value"),
    ("neurotransmitter", "Prefrontal extracellular glutamate (microdialysis)", "ratio", "rat awake", "30 mg/kg i.p.",
     "20-100 min", "glutamate_dialysate@samples", "rat_dialysate", "ketamine_30", "ratio"),
    ("neurotransmitter", "Prefrontal extracellular glutamate (microdialysis)", "ratio", "rat awake", "20 mg/kg s.c.", "0-60 min",
     "glutamate_dialysate@w1", "made", "drug", "ratio"),
    ("neurotransmitter", "ACC Glx/Cr by 7T MRS", "ratio", "healthy men", "0.5 mg/kg over 40 min IV", "35 min", "glx_tissue@w1",
     "made", "drug", "ratio"),
    ("network", "Frontal EEG gamma power (30-45 Hz)", "ratio", "volunteers", "0.5 mg/kg IV over 40 min", "during infusion",
     "gamma_power@infusion", "human_field", "infusion", "ratio"),
    ("network", "PFC LFP gamma power", "ratio", "mouse", "30 mg/kg i.p.", "10-30 min", "gamma_power@w1", "made", "drug", "ratio"),
    ("network", "Firing rate of pyramidal cells, memantine", "ratio", "rat slice", "2 uM", "acute", "rate_PYR", "made", "drug",
     "ratio"),
    ("network", "Firing rate of pyramidal cells", "Hz", "mouse", "10 mg/kg i.p.", "30 min", "rate_PYR@w1", "made", "drug", "value"),
    ("single cell", "sIPSC frequency in L5 pyramidal cells", "ratio", "mouse slice", "1 µM bath", "acute", "inhibitory_events",
     "acute_levels", "ketamine_1uM", "ratio"),
    ("signalling", "p-mTOR (Ser2448) in PFC", "ratio to vehicle", "mice", "10 mg/kg i.p.", "30 min", "p_mtor_peak", "mouse_day",
     "ketamine_10", "ratio"),
    ("signalling", "p-mTOR in PFC (residual effect / effect)", "ratio", "rat", "10 mg/kg i.p. + rapamycin i.c.v.", "1 h",
     "p_mtor_peak", "rat_day", "rapamycin", "share"),
    ("signalling", "p-mTOR in PFC after NBQX", "ratio to saline", "rat", "NBQX 10 mg/kg + ketamine 10 mg/kg i.p.", "1 h",
     "p_mtor_peak", "rat_day", "NBQX", "ratio"),
    ("spine", "Spine density of L5 pyramidal neurons, mPFC", "ratio to saline", "C57BL/6J mice", "ketamine 10 mg/kg, i.p.",
     "24 hours post-injection", "spines_in_slices_24h", "mouse_day", "ketamine_10", "ratio"),
    ("spine", "Spine density in prelimbic cortex", "ratio", "rat", "10 mg/kg i.p.", "day 7", "spines_7d", "made", "drug", "ratio"),
    ("spine", "Spine density (residual effect / effect)", "ratio", "mouse", "10 mg/kg i.p. + anti-BDNF", "24 h",
     "spines_in_slices_24h", "made", "drug_and_arm", "share"),
    ("spine", "New spine formation imaged in vivo", "ratio", "mouse", "10 mg/kg i.p.", "0-24 h", "formation_in_vivo_24h",
     "mouse_day", "ketamine_10", "ratio"),
]  # fmt: skip
#: The same without what is chosen, and why the model is silent.
SILENT = [
    ("PK", "Plasma ketamine", "ng/mL", "beagle dog", "2 mg/kg i.v.", "10 min", 'no kinetics of "beagle dog"'),
    ("PK", "Brain:plasma ratio of ketamine", "ratio", "rat", "10 mg/kg i.p.", "10 min", "total brain over plasma"),
    ("PK", "Plasma unbound ketamine", "nM", "rat", "10 mg/kg i.p.", "10 min", "plasma is total here"),
    ("receptor", "Ketamine block of NMDA currents", "fraction", "rat slice", "10 uM", "-", "the voltage is not stated"),
    ("receptor", "R-norketamine Ki", "uM", "rat cortex", "binding", "-", 'no drug "R-norketamine"'),
    ("receptor", "Deactivation time constant of GluN2B", "ms", "HEK", "-", "-", "decay alike"),
    ("neurotransmitter", "Hippocampal extracellular glutamate", "ratio", "rat", "25 mg/kg i.p.", "0-60 min", "another area"),
    ("neurotransmitter", "Prefrontal dopamine", "ratio", "rat", "30 mg/kg i.p.", "60 min", "transmitters other than"),
    ("network", "PV interneuron firing", "ratio", "mouse", "MK-801 0.1 mg/kg i.p.", "30 min", "no set of kinetics with mk_801"),
    ("network", "Evoked gamma (ASSR) power", "ratio", "human", "0.5 mg/kg IV", "during infusion", "nothing is evoked"),
    ("network", "Gamma power", "ratio", "rat", "10-30 mg/kg i.p.", "30 min", "is a range of doses"),
    ("network", "Gamma power", "ratio", "rat", "<=10 mg/kg s.c.", "30 min", "is a bound"),
    ("signalling", "PSD-95", "ratio", "rat", "R-ketamine 10 mg/kg i.p.", "24 h", "no set of kinetics with r_ketamine"),
    ("signalling", "p-ERK in PFC", "ratio", "rat", "10 mg/kg i.p.", "30 min", "of the cascade BDNF"),
    ("signalling", "BDNF mRNA", "ratio", "rat", "10 mg/kg i.p.", "30 min", "messenger RNA"),
    ("signalling", "p-mTOR after NBQX", "ratio", "rat", "NBQX + ketamine 10 mg/kg i.p.", "1 h", "is not said"),
    ("spine", "Spine density in CA1", "ratio", "rat", "10 mg/kg i.p.", "24 h", "another area (CA1)"),
    ("spine", "Spine density in chronically stressed rats", "ratio", "rat", "10 mg/kg i.p.", "24 h", "stressed animals"),
    ("spine", "Spine density", "ratio", "rat", "scopolamine 25 ug/kg i.p.", "24 h", 'no drug "scopolamine"'),
    ("spine", "Spine density after scopolamine", "ratio", "rat", "25 ug/kg i.p.", "24 h", 'no drug "scopolamine"'),
    ("spine", "Spine density", "ratio", "mouse", "10 mg/kg i.p. daily x6", "24 h", "more than one dose"),
    ("spine", "Spine density, GluN2A KO", "ratio", "mouse", "10 mg/kg i.p.", "24 h", "without a gene"),
    ("spine", "Spine density", "ratio", "mouse", "10 mg/kg i.p.", "3 h", "no metric at its time"),
    ("spine", "Spine density", "% increase", "mouse", "10 mg/kg i.p.", "24 h", 'e.g. 1.26 for "26 % more"'),
    ("spine", "Spine density", "ratio", "mouse", "-10 mg/kg i.p.", "24 h", "is not one dose"),
    ("spine", "Spine density", "ratio", "mouse", "1e9 mg/kg i.p.", "24 h", "is refused"),
    ("behaviour-clinical", "Immobility", "ratio", "mouse", "10 mg/kg i.p.", "24 h", "virtual patients"),
]  # fmt: skip


def line(number, level, statement, unit, species, dose, time, **more):
    own = {"id": f"own_{number}", "level": level, "statement": statement, "value": "1.3", "low": "1.1", "high": "1.5",
           "unit": unit, "species": species, "dose": dose, "time": time, "gate": "number", "citation": "Some paper"}  # fmt: skip
    return {**own, **more}


def written(path, lines, columns=COLUMNS):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(lines)
    return path


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    folder = tmp_path_factory.mktemp("own")
    lines = [line(number, *own[:6]) for number, own in enumerate([*SPEAKS, *SILENT])]
    return rows_of_file(written(folder / "own.csv", lines), folder / "chosen")


@pytest.mark.parametrize("number", range(len(SPEAKS)), ids=lambda number: SPEAKS[number][1][:40])
def test_the_right_protocol_is_chosen(rows, number):
    row, (*_, observable, protocol, condition, comparison) = rows[number], SPEAKS[number]
    assert row.is_modelled, row.chosen
    own = "" if row.is_quick else "made" if row.file else row.table.protocol
    assert (row.table.observable, own, row.table.condition, row.comparison) == (
        observable,
        protocol,
        condition,
        comparison,
    )
    assert row.chosen


@pytest.mark.parametrize("number", range(len(SILENT)), ids=lambda number: SILENT[number][1][:40])
def test_why_the_model_is_silent_is_said(rows, number):
    row = rows[len(SPEAKS) + number]
    assert not row.is_modelled, row.chosen
    assert SILENT[number][-1] in row.table.not_modelled


def test_a_protocol_that_is_made_has_dose_species_and_time(rows):
    by_statement = {(row.finding.statement, row.finding.dose): row for row in rows}
    row = by_statement["ACC Glx/Cr by 7T MRS", "0.5 mg/kg over 40 min IV"]
    experiment = load_experiment(row.file)
    (dose,) = experiment.conditions["drug"].schedule
    assert (dose.drug, dose.route, dose.duration, experiment.pharmacokinetics) == (
        "ketamine",
        "iv",
        2400.0,
        "adult_venous",
    )
    assert dict(experiment.table.protocol.windows)["w1"] == (1800.0, 2400.0)
    row = by_statement["Spine density (residual effect / effect)", "10 mg/kg i.p. + anti-BDNF"]
    experiment = load_experiment(row.file)
    assert [arm.name for arm in experiment.conditions["drug_and_arm"].interventions] == ["anti_BDNF"]
    assert row.table.against == "drug"


def test_findings_of_one_dose_share_a_protocol(tmp_path):
    windows = ("0-10 min", "20-40 min", "45 min")
    lines = [
        line(number, "network", "PFC gamma power", "ratio", "rat", "12 mg/kg i.p.", time)
        for number, time in enumerate(windows)
    ]
    lines += [line(9, "spine", "Spine density", "ratio", "rat", "12 mg/kg i.p.", "24 h")]
    lines += [
        line(10, "network", "PFC gamma power", "ratio", "rat", "12 mg/kg i.p.", "5-25 min")
    ]  # overlaps two of them
    first, *others, overlapping = rows_of_file(written(tmp_path / "own.csv", lines), tmp_path / "chosen")
    assert {row.file for row in others} == {first.file} != {overlapping.file}
    assert {row.table.observable for row in others} == {"gamma_power@w2", "gamma_power@w3", "spines_in_slices_24h"}
    assert len([*(tmp_path / "chosen").iterdir()]) == 2


def test_rows_of_the_shipped_table_under_other_names_are_never_compared_otherwise(tmp_path):
    """What is chosen by words is what the shipped rows say, or nothing; but for what leaves the number as it is."""
    lines = [
        {name: str(getattr(row.finding, name)) for name in COLUMNS} | {"id": f"x_{row.id}"} for row in shipped_rows()
    ]
    chosen = rows_of_file(written(tmp_path / "own.csv", lines), tmp_path / "chosen")
    speaks = 0
    for own, row in zip(chosen, shipped_rows(), strict=True):
        if not own.is_modelled:
            continue
        speaks += 1
        assert row.is_modelled, row.id
        assert own.comparison == row.comparison, row.id
        if row.id == "pk_h_nk_auc_ratio_iv":  # until when plasma was sampled is not stated
            continue
        if own.is_quick:
            model = load_model()
            assert evaluate(own.call, model) == pytest.approx(evaluate(row.call, model), rel=0.03), (
                row.id
            )  # times of a grid
        elif not own.file:
            assert own.table.condition == row.table.condition, row.id
            assert own.table.observable == row.table.observable, row.id
    assert speaks >= 60


@pytest.mark.parametrize("name", ["rec_ket_2a_mg1", "pk_h_cmax_05", "rec_mem_2d_mg_shift", "rec_ket_2b_mg1"])
def test_a_band_on_the_other_side_changes_the_cell(tmp_path, name):
    finding = next(row.finding for row in shipped_rows() if row.id == name)
    same = {column: str(getattr(finding, column)) for column in COLUMNS}
    width = finding.high / finding.low
    other = {"id": "other", "value": f"{finding.low / width ** 2:.6g}", "low": f"{finding.low / width ** 3:.6g}",
             "high": f"{finding.low / width:.6g}"}  # fmt: skip
    rows = rows_of_file(written(tmp_path / "own.csv", [same, {**same, **other}]), tmp_path / "chosen")
    verdicts = [judged("none", row, KIND, evaluate(row.call, load_model())).verdict for row in rows]
    assert verdicts == ["met", "missed"]


@pytest.mark.parametrize(("value", "low", "high"), [("1.3", "1.05", "2"), ("0.77", "0.5", "0.95")])
def test_a_sign_that_is_flipped_changes_the_cell(tmp_path, value, low, high):
    lines = [line(0, *SPEAKS[24][:6], gate="direction", value=value, low=low, high=high)]
    (row,) = rows_of_file(written(tmp_path / "own.csv", lines), tmp_path / "chosen")
    verdicts = [judged("none", row, KIND, {seed: sign * 0.01 * seed + mean for seed in (1, 2, 3)}).verdict
                for sign, mean in ((1, 1.2), (-1, 0.8))]  # fmt: skip
    assert verdicts == (["met", "missed"] if float(value) > 1 else ["missed", "met"])


# ------------------------------------------------------------------------------------------------- bad input


def test_all_faults_of_a_file_come_at_once_before_anything_runs(tmp_path, capsys):
    spine = ("spine", "Spine density", "ratio", "rat", "10 mg/kg i.p.", "24 h")
    named = {"observable": "spines_24h", "protocol": "rat_day", "condition": "ketamine"}
    lines = [
        line(0, *spine, citation=""),
        line(1, *spine, low=""),
        line(2, *spine, low="1.5", high="1.1"),
        line(3, *spine, **{**named, "observable": "spine_24h"}),
        line(4, *spine[:2], "uM", *spine[3:], **named),
        line(5, *spine, **{**named, "protocol": "rat_dai"}),
        line(6, *spine, **{**named, "condition": "ketamin"}),
        line(7, *spine[:2], "uM", *spine[3:]),
        line(8, "PK", "Plasma ketamine", "mV", "human", "0.5 mg/kg IV over 40 min", "40 min"),
        line(9, *spine, **{**named, "protocol": "/etc/passwd.toml"}),
        line(10, *spine, **{**named, "observable": "__import__('os').system('ls')"}),
        line(11, *spine, **{**named, "observable": "rate_PYR@nowhere"}),
        line(12, *spine, **{**named, "observable": 'half_block(drug = "x".__class__)'}),
        line(13, *spine, id="=cmd|'/c calc'!A0"),
    ]
    file = written(tmp_path / "bad.csv", lines, [*COLUMNS, *MORE_COLUMNS])
    assert run_command(["evidence", "--findings", str(file), "--out", str(tmp_path / "results")]) == 2
    said = capsys.readouterr().err
    for number in range(13):
        assert f"own_{number}" in said, said
    assert "=cmd" in said
    assert not (tmp_path / "results" / "evidence" / "protocols").exists()


def test_a_file_of_a_gigabyte_is_refused_at_once(tmp_path):
    file = tmp_path / "large.csv"
    with file.open("wb") as stream:
        stream.write(",".join(COLUMNS).encode())
        os.truncate(file, 10**9)
    with pytest.raises(ConfigurationError, match=r"1000.0 MB, want at most 4 MB and 2000 findings"):
        rows_and_faults(file, tmp_path / "chosen")


def test_equations_formulas_and_markup_are_texts(tmp_path):
    """They are in no protocol that is made, and the page shows them as they are written."""
    from synketa.evidence.output import write_evidence
    from synketa.evidence.page import write_page
    from synketa.evidence.running import cells_of, make_plan
    from synketa.model.composite import DEFAULT

    markup = "<script>alert(1)</script> =cmd|'/c calc'!A0 dv/dt = -v/ms : 1"
    lines = [
        line(
            0,
            "receptor",
            f"Ketamine IC50 GluN2A, -66 mV, 1 mM Mg {markup}",
            "uM",
            "HEK",
            "-",
            "-",
            citation=markup,
            note=markup,
        ),
        line(1, "network", f"PFC gamma power {markup}", "ratio", "rat", "12 mg/kg i.p.", "10-20 min", note=markup),
    ]
    rows = rows_of_file(written(tmp_path / "own.csv", lines), tmp_path / "chosen")
    assert all(row.is_modelled for row in rows), [row.chosen for row in rows]
    assert not any(word in rows[1].file.read_text() for word in ("script", "cmd", "dv/dt"))
    plan = make_plan(rows[:1], [DEFAULT])
    write_evidence(tmp_path, cells_of(plan, tmp_path), plan.hypotheses, "evidence", {})
    assert "<script>alert" not in write_page(tmp_path).read_text()
    text = (tmp_path / "evidence.csv").read_text()
    cells = [cell for row in csv.reader(text.splitlines()) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
