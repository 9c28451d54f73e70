"""A commented experiment to edit."""

from __future__ import annotations

__all__ = ["new_experiment_text"]

_TEXT = """\
# An experiment: edit it, then
#   synketa check {file}    what would run and what it costs; every fault with what was wanted
#   synketa run {file}      runs what is missing and writes results/{name}/report.html
# Every key: the reference in experiments/reference.md. Lines that begin with # are choices that are not made here.

title = "{title}"
question = "What does 0.5 mg/kg of ketamine over 40 minutes do to the rate of pyramidal cells?"
model = "prefrontal"  # synketa list shows the others; a file of your own (my_model.toml) needs --trust
seeds = 1  # how many networks; an interval takes 3 or more
# hypothesis = "depletion"  # a variant of the model for all runs; synketa list shows them
# set = {{ "receptor.Mg" = "1.5 mM" }}  # values that differ in all runs; synketa show prefrontal lists them
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


def new_experiment_text(name: str) -> str:
    """Return a commented experiment to edit, as text of its file.

    Parameters
    ----------
    name : str
        Of the experiment; its file is ``<name>.toml``.
    """
    return _TEXT.format(name=name, file=f"{name}.toml", title=name.replace("_", " ").capitalize() or name)
