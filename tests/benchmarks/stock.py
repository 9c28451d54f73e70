"""The network of synketa as an ordinary user of Brian2 writes it: stock formulation, stock standalone, default flags.

Built once per size; the level of the drug is a run-time argument and every launch draws a new network::

    python stock.py parameters folder
    cd folder && ./main medium.level=0.001

The parameters file has "name value" lines, SI, as `floor.cpp` reads them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import brian2 as b2

CELL = """
dv/dt = (I_leak + I_AMPA + I_NMDA + I_GABA - w)/C_m : volt (unless refractory)
dw/dt = -w/tau_w : amp
dg_AMPA/dt = -g_AMPA/tau_AMPA : siemens
dg_NMDA/dt = -g_NMDA/tau_NMDA + x_NMDA/tau_NMDA_rise : siemens
dx_NMDA/dt = -x_NMDA/tau_NMDA_rise : siemens
dg_PV/dt = -g_PV/tau_PV : siemens
dg_SST/dt = -g_SST/tau_SST : siemens
I_leak = g_L*(E_L - v) : amp
I_AMPA = AMPA_factor*g_AMPA*(E_AMPA - v) : amp
I_GABA = (g_PV + g_SST + g_tonic)*(E_GABA - v) : amp
I_NMDA = g_NMDA*((1 - fraction_cell)*(1 - b_2AB)*B_2AB + fraction_cell*(1 - b_2CD)*B_2CD)*(E_NMDA - v) : amp
B_2AB = 1/(1 + Mg/M_2AB*exp(-v/v_Mg)) : 1
B_2CD = 1/(1 + Mg/M_2CD*exp(-v/v_Mg)) : 1
gate = 1 - use_dependence*(1 - g_NMDA/(g_NMDA + G_pool)) : 1
enter_2AB = gate*(1 - Mg_competition*(1 - B_2AB)) : 1
enter_2CD = gate*(1 - Mg_competition*(1 - B_2CD)) : 1
leave = kon_1*gate*exp(voltage_dependence*(v - V_Kd_1)/v_off_1) : metre**3/mole/second
db_2AB/dt = speed*(kon_1*exposure*level*enter_2AB*(1 - b_2AB) - (leave*Kd_1_2AB + k_leak_1)*b_2AB) : 1
db_2CD/dt = speed*(kon_1*exposure*level*enter_2CD*(1 - b_2CD) - (leave*Kd_1_2CD + k_leak_1)*b_2CD) : 1
V_th_cell : volt (constant)
delay_cell : second (constant)
fraction_cell : 1 (constant)
level : mmolar (linked)
gain = release_gain : 1
release_gain : 1 (linked)
"""

MEDIUM = """
dglutamate/dt = (leak_share - (Km + 1)*glutamate/(Km + glutamate))/tau_glutamate : 1
dgaba/dt = (leak_share - (Km + 1)*gaba/(Km + gaba))/tau_GABA_ambient : 1
drelease/dt = -release/release_filter : Hz
dglutamate_dialysate/dt = acceleration*(glutamate - glutamate_dialysate)/tau_dialysate : 1
dadenosine/dt = (ampa_throughput - adenosine)/adenosine_time : 1
ampa_throughput = AMPA_factor*release/reference_release : 1
adenosine_time = clip(tau_adenosine/clip(acceleration, 1, inf), adenosine_floor, inf*second) : second
level : mmolar
release_gain : 1
"""

DEPRESSION = """
relative_weight : 1
dx/dt = (1 - x)/tau_depression : 1 (event-driven)
"""
FACILITATION = DEPRESSION + "du/dt = (U - u)/tau_facilitation : 1 (event-driven)"

DEPRESSING = """
g_AMPA_post += weight*relative_weight*gain_pre*x
x_NMDA_post += ratio*weight*relative_weight*gain_pre*x
x -= U*x
"""
FACILITATING = """
g_AMPA_post += weight*relative_weight*gain_pre*x*u/U
x_NMDA_post += ratio*weight*relative_weight*gain_pre*x*u/U
x -= u*x
u += U*(1 - u)
"""

BACKGROUND = """
g_AMPA_post += background_weight
x_NMDA_post += background_NMDA_ratio*background_weight
"""

SPILL = """
glutamate_post += (1 - leak_share)*gain_pre*x/(tau_glutamate*reference_release*N_pre)
release_post += gain_pre*x/(release_filter*N_pre)
x -= U*x
"""

#: Units of the parameters, by name; numbers have none.
UNITS: dict[str, Any] = {
    **dict.fromkeys(["C_m"], b2.farad),
    **dict.fromkeys(["g_L", "g_tonic", "G_pool", "background_weight", "weight"], b2.siemens),
    **dict.fromkeys(["b_w"], b2.amp),
    **dict.fromkeys(
        ["E_L", "V_th", "V_th_sd", "V_reset", "E_AMPA", "E_GABA", "E_NMDA", "v_Mg", "V_Kd_1", "v_off_1"], b2.volt
    ),
    **dict.fromkeys(["Mg", "M_2AB", "M_2CD", "Kd_1_2AB", "Kd_1_2CD"], b2.mmolar),
    **dict.fromkeys(["kon_1"], b2.metre**3 / b2.mole / b2.second),
    **dict.fromkeys(["background_rate", "k_leak_1", "reference_release", "reference_gaba", "release"], b2.Hz),
    **dict.fromkeys(["t_ref", "mean_delay", "adenosine_floor", "release_filter"], b2.second),
}


def read(path: Path) -> dict[str, dict[str, Any]]:
    """Return the parameters with units, by group; those of the run are under ``""``."""
    groups: dict[str, dict[str, Any]] = {}
    for line in path.read_text().splitlines():
        name, value = line.split()
        group, _, key = name.rpartition(".")
        unit = b2.second if key.startswith("tau_") else UNITS.get(key, 1)
        groups.setdefault(group, {})[key] = float(value) * unit
    return groups


def build(parameters: Path, folder: Path) -> None:
    """Build the program in a folder, as ``folder/main``."""
    parameters_of = read(parameters)
    run, medium_values = parameters_of[""], parameters_of["medium"]
    b2.set_device("cpp_standalone", build_on_run=False)
    b2.prefs.devices.cpp_standalone.extra_make_args_unix = ["-j2"]  # the default starts a hundred compilers at once
    b2.defaultclock.dt = 0.1 * b2.ms
    medium_values["acceleration"] = run["acceleration"]
    medium = b2.NeuronGroup(1, MEDIUM, method="euler", namespace=medium_values, name="medium")
    for key in ("glutamate", "gaba", "glutamate_dialysate", "adenosine", "release"):
        setattr(medium, key, medium_values[key])
    medium.run_regularly(
        "release_gain = clip((1 + adenosine_gain)/(1 + adenosine_gain*adenosine), 0, release_gain_max)", dt=1 * b2.ms
    )
    objects: list[Any] = [medium]
    cells = {}
    for name in ("PYR", "PV", "SST"):
        values = {**parameters_of[name], "speed": run["block_acceleration"]}
        group = b2.NeuronGroup(
            int(values["size"]), CELL, threshold="v > V_th_cell", reset="v = V_reset; w += b_w",
            refractory=values["t_ref"], method="euler", namespace=values, name=name,
        )  # fmt: skip
        group.level = b2.linked_var(medium, "level")
        group.release_gain = b2.linked_var(medium, "release_gain")
        group.V_th_cell = "V_th + V_th_sd*randn()"
        group.delay_cell = "mean_delay*(0.5 + rand())"
        group.fraction_cell = "fraction_2CD*int(rand() < share_2CD_cells)"
        group.v = "E_L + rand()*(V_th - E_L)"
        source = b2.PoissonGroup(int(values["size"]), values["background_rate"], name=f"{name}_source")
        background = b2.Synapses(source, group, on_pre=BACKGROUND, namespace=values, name=f"{name}_background")
        background.connect(j="i")
        cells[name] = group
        objects += [group, source, background]
    for connection in (key for key in parameters_of if "_" in key):
        sender, target = connection.split("_")
        values = {**parameters_of[connection], "ratio": parameters_of[target]["recurrent_NMDA_ratio"]}
        values["in_degree"] = int(values["in_degree"])
        model, on_pre = "relative_weight : 1", f"g_{sender}_post += weight*relative_weight"
        if sender == "PYR":
            values |= {
                "U": parameters_of["PYR"][f"U_{target}"],
                "tau_depression": parameters_of["PYR"][f"tau_depression_{target}"],
            }
            model, on_pre = DEPRESSION, DEPRESSING
            if target == "SST":
                values["tau_facilitation"] = parameters_of["PYR"]["tau_facilitation_SST"]
                model, on_pre = FACILITATION, FACILITATING
        synapses = b2.Synapses(cells[sender], cells[target], model, on_pre=on_pre, namespace=values, name=connection)
        if sender == target:
            synapses.connect(i="q + int(q >= j) for q in sample(N_pre - 1, size=in_degree)")
        else:
            synapses.connect(i="q for q in sample(N_pre, size=in_degree)")
        spread = "sqrt(log(1 + weight_cv**2))"
        synapses.relative_weight = f"exp({spread}*randn() - 0.5*{spread}**2)"
        synapses.delay = "delay_cell_pre"
        if sender == "PYR":
            synapses.x = 1
            if target == "SST":
                synapses.u = "U"
        objects.append(synapses)
    values = {
        **medium_values,
        "U": parameters_of["PYR"]["U_PYR"],
        "tau_depression": parameters_of["PYR"]["tau_depression_PYR"],
    }
    spill = b2.Synapses(
        cells["PYR"], medium, "dx/dt = (1 - x)/tau_depression : 1 (event-driven)", on_pre=SPILL, namespace=values,
        delay=b2.defaultclock.dt, name="PYR_spill",
    )  # fmt: skip
    spill.connect()
    spill.x = 1
    objects.append(spill)
    for name in ("PV", "SST"):
        spill = b2.Synapses(
            cells[name], medium, on_pre="gaba_post += (1 - leak_share)/(tau_GABA_ambient*reference_gaba)",
            namespace=medium_values, delay=b2.defaultclock.dt, name=f"{name}_spill",
        )  # fmt: skip
        spill.connect()
        objects.append(spill)
    electrode = b2.NeuronGroup(1, "signal : amp", dt=1 * b2.ms, namespace={}, name="electrode")
    total = b2.Synapses(
        cells["PYR"], electrode, "signal_post = abs(I_AMPA_pre) + abs(I_GABA_pre) : amp (summed)",
        namespace=parameters_of["PYR"], name="lfp_sum",
    )  # fmt: skip
    total.connect()
    slow = ["glutamate", "gaba", "glutamate_dialysate", "adenosine"]
    objects += [
        electrode,
        total,
        b2.StateMonitor(electrode, "signal", record=True, name="lfp"),
        b2.StateMonitor(medium, slow, record=True, dt=50 * b2.ms, name="slow"),
        *(b2.StateMonitor(group, ["b_2AB", "b_2CD"], record=True, dt=250 * b2.ms) for group in cells.values()),
    ]
    spikes = {name: b2.SpikeMonitor(group, name=f"spikes_{name}") for name, group in cells.items()}
    network = b2.Network(*objects, *spikes.values())
    device = b2.get_device()
    device.insert_code("before_network_run", "const std::clock_t began = std::clock();")
    device.insert_code(
        "after_network_run", 'printf("loop_cpu %.6f\\n", (double)(std::clock() - began) / CLOCKS_PER_SEC);'
    )
    network.run(run["t_end"] * b2.second, namespace={})
    for name, monitor in spikes.items():
        times = device.get_array_name(monitor.variables["t"], access_data=False)
        exposure = parameters_of[name]["size"] * (run["t_end"] - run["count_from"])
        for line in (
            f"double counted_{name} = 0;",
            f"for (double t : brian::{times}) counted_{name} += t >= {run['count_from']};",
            f'printf("rate_{name} %.6f\\n", counted_{name} / {exposure});',
        ):
            device.insert_code("before_end", line)
    device.build(directory=str(folder), compile=True, run=False)


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
