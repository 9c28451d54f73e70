"""A commented experiment to edit."""

from __future__ import annotations

__all__ = ["TEMPLATES", "new_experiment_text"]

_TEXT = """\
# An experiment: edit it, then
#   synketa check {file}    what would run and what it costs; every fault with what was wanted
#   synketa run {file}      runs what is missing and writes results/{name}/report.html
# Every key: the reference in experiments/reference.md. Lines that begin with # are choices that are not made here.

title = "{title}"
question = "What does 0.5 mg/kg of ketamine over 40 minutes do to the rate of pyramidal cells?"
model = "prefrontal"  # synketa list shows the others; a model of your own needs --trust, since it may have equations
# Drugs, pharmacokinetic sets and hypotheses of your own: in a folder models beside this file (synketa new --drug NAME)
seeds = 1  # how many networks; an interval takes 3 or more
# hypothesis = "depletion"  # a variant of the model for all runs; synketa list shows them
# set = {{ "receptor.Mg" = "1.5 mM" }}  # values that differ in all runs; synketa show prefrontal lists them
# record = ["PYR[0].v", "PYR[0].b_2AB"]  # variables of single cells over network time: a figure traces, result.record
species = "human"  # "human", "rat" or "mouse": chooses the pharmacokinetic set; or pharmacokinetics = "clements_1981"
reference = {{ condition = "saline" }}  # what every run is compared with, seed by seed

# A time course: slow time counts from the dose. For a concentration that is held, leave out start, stop and windows,
# state measure = "6 s" instead, and use clamp in the conditions.
[protocol]
warm_up = "3 s"  # network time before anything is measured
start = "-10 min"
stop = "3 h"
windows = {{ before = "-10-0 min", infusion = "35-45 min", after = "115-125 min" }}  # where metrics are read

[conditions.saline]
title = "Saline"

[conditions.ketamine]
title = "Ketamine 0.5 mg/kg i.v. over 40 min"
expected = "up"  # the rate of the pyramidal cells: "up", "down" or "none"
doses = [{{ drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" }}]
# clamp = {{ ketamine = "1 uM" }}  # instead of doses: a free concentration in the brain that is held
# interventions = [{{ name = "ampa_antagonist", level = 0.3 }}]  # inputs of the cascade that are raised

# An axis: a dose, a clamp, a constant of the model (set, factor), a pharmacokinetic set or a hypothesis. For this one
# leave out the amount of the dose above.
# [axes.dose_mg_per_kg]
# dose = "ketamine"
# unit = "mg/kg"
# values = [0.1, 0.25, 0.5, 1.0]

# What you expect, before you look: a metric (in a time course with its window) and a band.
[[expect]]
metric = "rate_PYR@infusion"
condition = "ketamine"
contrast = "ratio"  # to the reference; or "difference", "share", "value", "peak_at", "returns_at"
low = 1.05
high = 1.9
words = "Pyramidal cells fire more at the end of the infusion"
if_missed = "The drug does not disinhibit this network"
"""


_DRUG = """\
# A pore blocker of NMDA receptors: edit it, then
#   synketa show {name}                              what follows from it: IC50, time constants
#   synketa show {name} --equal-to "ketamine 1 uM"   the level at which it blocks as much
# and use it in an experiment in the folder above models: clamp = {{ {name} = "1 uM" }}. All keys are needed but notes.
# Each number has a unit and a source: a key of the shipped references.bib or of one of your own in models,
# "fitted: to what", "derived: from what", or "assumed" for what you guess; range and note may follow.
# A dose of it needs a file in models/pharmacokinetics as well.

name = "{name}"  # that of the file
title = "{title}"
notes = ""
molar_mass = {{ value = "237.7 g/mol", source = "assumed" }}
kon = {{ value = "0.5 /uM/s", source = "assumed" }}  # binding to a pore that is open and free of magnesium
k_leak = {{ value = "0.0013 /s", source = "assumed" }}  # leaving a closed pore; 0: trapped for good
V_Kd = {{ value = "-66 mV", source = "assumed" }}  # the potential at which the Kd below were measured
v_off = {{ value = "32 mV", source = "assumed" }}  # e-fold faster unbinding for so much depolarisation

[Kd]  # without magnesium, at V_Kd; of an IC50 in magnesium: synketa show {name} --ic50 "2A 5 uM at -70 mV, 1 mM Mg"
2A = {{ value = "0.8 uM", source = "assumed" }}
2B = {{ value = "0.5 uM", source = "assumed" }}
2C = {{ value = "0.5 uM", source = "assumed" }}
2D = {{ value = "0.5 uM", source = "assumed" }}

# What was measured, to be compared with what is computed; any number of these.
# [[measured_IC50]]
# subunit = "2A"
# Mg = "1 mM"
# V = "-60 mV"
# value = "5 uM"
# status = "prediction"  # nothing was fitted to it; or "input", "fitted"
# source = "assumed"
"""

_HYPOTHESIS = """\
# A hypothesis: values of the model that differ if it is right. Edit it, then
#   synketa show {name}
# and use it in an experiment in the folder above models: hypothesis = "{name}" for all runs or in a condition, or as
# an axis:
#   [axes.hypothesis]
#   hypothesis = true
#   values = ["none", "{name}"]
# These keys are needed. More: contested = "who finds otherwise", forbids = [{{ says = "what cannot be found" }}], and
# model = "prefrontal_pv" to take over the values of another model. What it predicts belongs into the experiment, as
# [[expect]], before it is run.

name = "{name}"  # that of the file
title = "{title}"
claim = "What is claimed, in a sentence."
sources = []  # keys of references.bib
# Values that it moves, by the path of each in the model (synketa show prefrontal --all lists them); the default of
# bdnf_gain is 5.7, and show prints both.
set = {{ "cascade.bdnf_gain" = 8 }}
"""

#: Folder of models -> text of a new file in it, with places for name and title.
TEMPLATES = {"drugs": _DRUG, "hypotheses": _HYPOTHESIS}


def new_experiment_text(name: str) -> str:
    """Return a commented experiment to edit, as text of its file.

    Parameters
    ----------
    name : str
        Of the experiment; its file is ``<name>.toml``.
    """
    return _TEXT.format(name=name, file=f"{name}.toml", title=name.replace("_", " ").capitalize() or name)
