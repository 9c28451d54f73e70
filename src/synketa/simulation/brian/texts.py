"""What a simulation adds to the texts of a model, in Brian2 syntax."""

from __future__ import annotations

__all__ = [
    "CELL_RESET",
    "CELL_TEXT",
    "CELL_VARIABLES",
    "DRIVES",
    "MEDIUM_STEP",
    "MEDIUM_TEXT",
    "PLASTIC_SYNAPSE",
    "PLASTIC_TEXT",
    "PLASTIC_VARIABLES",
    "SLOW_VARIABLES",
    "SYNAPSE",
    "UNITS",
]

#: What a simulation adds to the text of every population.
CELL_TEXT = """
active = int(countdown <= 0) : 1
dcountdown/dt = -1/dt : 1
chance = counter_uniform(i, t_in_timesteps, noise_stream) : 1
background_events = int(chance < background_rate*drive_cell*dt) : 1
virtual_spike = int(chance > 1 - open_loop*target_rate*dt)*volt : volt
transmit : 1
counted : 1
noise_stream : integer (shared)
open_loop : 1 (shared)
count_from : second (shared)
release_gain : 1 (linked)
block_acceleration : 1 (linked)
reference_block : 1 (linked)
"""

#: Runs before the model's own reset. A virtual spike (calibration) has lifted v by 1 V; an own one has not.
CELL_RESET = """
own = int(v < 0.5*volt)
transmit = 1 - own*open_loop
countdown = own*(t_ref/dt - 0.5) + (1 - own)*countdown
counted += own*int(t >= count_from)
"""

#: What a plastic network adds to every population: a stimulus, in events of the background.
PLASTIC_TEXT = """
driven_events = background_events + int(i < stimulated_cells)*stimulus*dt/block_dt : 1
stimulus : 1 (linked)
stimulated_cells : integer (shared)
"""

#: What every plastic synapse has; `efficacy_before` follows the efficacy until the stimulation.
PLASTIC_SYNAPSE = """
efficacy : 1
efficacy_before : 1
calcium : 1
t_event : second
efficacy_start : 1 (shared)
plastic : 1 (linked)
before_until : second (shared)
"""

#: What every synapse has.
SYNAPSE = "weight : siemens (shared)\nweight_cv : 1 (shared)\nrelative_weight : 1\n"

MEDIUM_TEXT = """
acceleration : 1
cascade_acceleration : 1
slow_time : second
administered : mmolar
block_acceleration : 1
release_gain : 1
reference_block : 1 (linked)
halted : 1
t_end : second (shared)
"""

#: The medium does this in every step of its own, after it has read the schedule.
MEDIUM_STEP = """
release_gain = clip((1 + adenosine_effect)/(1 + adenosine_effect*adenosine), 0, release_gain_max)
halted = halt_after(t/second, t_end/second)
"""

#: What the network gives to a cascade.
DRIVES = {
    "surge": "ampa_throughput",
    "resting": "1 - reference_block",
    "pyr_rate": "activity",
    "drug_level": "administered",
}

#: Units of the channels that are not plain numbers.
UNITS = {"slow_time": "second", "release_filter": "second", "administered": "mmolar"}

#: Recorded from the medium.
SLOW_VARIABLES = [
    "slow_time", "glutamate", "gaba", "glutamate_dialysate", "glutamate_cycling", "glx_tissue", "gaba_tissue",
    "adenosine", "ampa_throughput",
]  # fmt: skip

#: Kept of every cell at the end of a run.
CELL_VARIABLES = ["counted", "V_th_cell", "fraction_cell", "v", "g_NMDA"]

#: Kept of every plastic synapse at the end of a run.
PLASTIC_VARIABLES = ["_synaptic_pre", "_synaptic_post", "efficacy", "efficacy_before", "calcium", "t_event"]
