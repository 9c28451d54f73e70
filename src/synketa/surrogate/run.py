"""A run on a response surface: the slow side alone, with the fit in the network's place; two weeks in milliseconds."""

from __future__ import annotations

import math
import time
from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.units import DAY, HOUR
from synketa.experiment.response_surface import AXES, LABEL
from synketa.experiment.run import Run
from synketa.model.composite import Model
from synketa.model.extracellular import tissue_pools
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.integrator import Pulse, Steps, integrate
from synketa.model.signalling.readouts import readouts
from synketa.results.attributes import Attributes, MetricRow
from synketa.results.result import Result, Window
from synketa.results.series import Series, Spikes, SpikeTables
from synketa.simulation.clock_error import COMPARED, CurveError, metric_rows
from synketa.simulation.drug_levels import exposure, input_levels
from synketa.surrogate.design import resting_rates
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.store import open_surface

__all__ = [
    "MARGIN", "block_coordinates", "course", "simulate_on_surface", "slow_side", "steady_glutamate", "with_adenosine",
]  # fmt: skip

Array = NDArray[np.float64]

MARGIN = 2.0  #: standard deviations of the fit that the stated error of a curve covers
_TOLERANCE = 1e-4  # of the integrator; the surface itself is not better than a percent
_FACTOR_RANGES = list(AXES.values())[2:]


def simulate_on_surface(run: Run) -> Result:
    """Run the slow side on a surface: pharmacokinetics, block, surface, cascade, and back. No spikes.

    Returns
    -------
    Result
        As a network's, without spikes and field potential; ``attributes["engine"]`` says what it is.
    """
    began = time.perf_counter()
    surface, times = _surface_of(run), _times(run)
    path = _Path(run, surface, times)
    series = path.integrate()
    shifted = [path.integrate(shift, series) for shift in (-MARGIN, MARGIN)]
    metrics: list[MetricRow] = [*readouts(run.model.cascade, series, run.protocol.dose)]
    principal = run.model.circuit.principal_population
    late = series["pyr_rate"][times > run.protocol.dose + 8 * HOUR]
    if late.size:
        metrics.append((f"rate_{principal}_min_after_8h", float(late.min()), "fold"))
        metrics.append((f"rate_{principal}_max_after_8h", float(late.max()), "fold"))
    errors = {}
    for label, name in COMPARED.items():
        worst = max(float(np.abs(other[name] - series[name]).max()) for other in shifted)
        errors[label] = CurveError(worst, float(np.abs(series[name] - series[name][0]).max()))
    metrics += metric_rows("surface_error", errors)
    slow, rates = path.slow(series)
    attributes: Attributes = {
        **_attributes(run, surface, path.warnings(series)),
        "wall_time": time.perf_counter() - began,
        "readouts": metrics,
    }
    shift = times[0]  # there is no network, and so no time of its own
    return Result(
        attributes=attributes,
        populations={name: population.size for name, population in run.model.circuit.populations.items()},
        windows=tuple(Window(name, a, b, a - shift, b - shift) for name, a, b in run.protocol.windows),
        spikes=SpikeTables(
            {name: Spikes(np.empty(0), np.empty(0, np.int64)) for name in run.model.circuit.populations}
        ),
        slow=Series(slow),
        rates=Series(rates),
        lfp=Series({"time": np.empty(0), "signal": np.empty(0)}),
    )


def slow_side(run: Run) -> tuple[dict[str, Array], dict[str, Array]]:
    """Return slow series and rates of a run, as its result has them, without the stated error and read-outs.

    One integration in place of three: for those who need many runs and few numbers of each.
    """
    path = _Path(run, _surface_of(run), _times(run))
    return path.slow(path.integrate())


def _surface_of(run: Run) -> Surface:
    surface = open_surface(run.surface_file)
    if surface.identity != run.surface:
        got, want = f"surface {surface.identity}", f"{run.surface}: run the experiment again"
        raise ConfigurationError(Fault(run.surface_file, "", got, want))
    return surface


def course(run: Run, surface: Surface) -> dict[str, Array]:
    """Return the series of a run on a surface alone, without its file, its numbers and its error.

    Returns
    -------
    dict
        As `synketa.model.signalling.integrator.integrate`: ``time`` (s of slow time), states, expressions, inputs.
    """
    return _Path(run, surface, _times(run)).integrate()


def _attributes(run: Run, surface: Surface, warnings: list[str]) -> Attributes:
    return {
        **run.provenance(),
        "principal_population": run.model.circuit.principal_population,
        "engine": LABEL,
        "surface": surface.identity,
        "surface_errors": surface.attributes["errors"],
        "warnings": warnings,
    }


def _times(run: Run) -> Array:
    """Return the slow times of the series, s: close together after everything that happens, then further apart."""
    protocol = run.protocol
    events = {protocol.dose, *protocol.instants, *(edge for _, *ends in protocol.windows for edge in ends)}
    events |= set(run.edges())
    inside = sorted({event for event in events if protocol.start < event < protocol.stop})
    times = [protocol.start]
    for left, right in zip([protocol.start, *inside], [*inside, protocol.stop], strict=True):
        step, at = 10.0, left
        while right - at > 1.5 * step:
            at += step
            times.append(at)
            step = min(max(10.0, 0.03 * (at - left)), DAY / 8)
        times.append(right)
    return np.unique(times)


class _Path:
    """One run on a surface: what is known beforehand, and the way through it."""

    def __init__(self, run: Run, surface: Surface, times: Array) -> None:
        self.run, self.surface, self.times = run, surface, times
        self.exposure = exposure(run, times)
        self.unlimited = block_coordinates(run, surface, times, self.exposure.levels)
        most = np.array([high for _, high in list(AXES.values())[:2]])
        self.blocks = np.minimum(self.unlimited, most)
        self.cascade = with_adenosine(run.model)
        outside = self.run.model.extracellular
        self._adenosine_gain, self._most_release = outside.adenosine_gain.value, outside.release_gain_max.value
        self._ampa, self._a1 = self._arm("ampa_antagonist"), self._arm("a1_antagonist")
        self._edges = sorted(
            {edge for line in run.interventions for edge in (line.start, line.stop) if math.isfinite(edge)}
            | {edge for clamp in run.clamps for edge in (clamp.start, clamp.stop) if math.isfinite(edge)}
            | {edge for dose in run.doses for edge in (dose.start, dose.start + dose.duration)}
        )

    def _arm(self, name: str) -> Callable[[float], float]:
        """Return the level of an intervention as a function of slow time; the last that acts counts."""
        pulses = [Pulse(line.start, line.stop, line.level) for line in self.run.interventions if line.name == name]
        if name == "imaging":
            return Pulse(self.run.protocol.dose)
        if not pulses:
            return lambda t: 0.0
        return pulses[0] if len(pulses) == 1 else lambda t: next((p(t) for p in reversed(pulses) if p(t)), 0.0)

    def _factors(self, t: float, outputs: Mapping[str, float]) -> tuple[float, float, float, float]:
        """Return the place on the axes after the blocks, as logarithms."""
        effect = self._adenosine_gain * (1 - self._a1(t))
        release = (1 + effect) / (1 + effect * max(outputs["adenosine"], 0.0))
        factors = (
            outputs["spine_AMPA_factor"],
            1 - self._ampa(t),
            outputs["inhibition_gain"],
            min(release, self._most_release),
        )
        place = [math.log(min(max(value, a), b)) for value, (a, b) in zip(factors, _FACTOR_RANGES, strict=True)]
        return place[0], place[1], place[2], place[3]

    def integrate(self, margin: float = 0.0, central: Mapping[str, Array] | None = None) -> dict[str, Array]:
        """Integrate the cascade with the surface in the loop.

        Parameters
        ----------
        margin : float
            The surge is that of the fit plus so many standard deviations of it, along the path of `central`.
        """
        from scipy.interpolate import PchipInterpolator  # slow to import

        read = self.surface.quick(self.run.seed)
        shift = np.zeros(self.times.size)
        if central is not None:
            place = self.place(central)
            shift = margin * self.surface.spread(place)
        x = self.times.tolist()
        # smooth pieces: a kink in every row would cost the integrator more than the surface does
        with np.errstate(over="ignore", divide="ignore", invalid="ignore"):  # where nothing moves
            smooth = PchipInterpolator(self.times, np.column_stack([self.blocks, shift]))
        pieces = smooth.c.transpose(1, 2, 0).tolist()

        def feedback(t: float, outputs: Mapping[str, float]) -> dict[str, float]:
            k = min(max(bisect_right(x, t) - 1, 0), len(pieces) - 1)
            late = t - x[k]
            first, second, moved = [((a * late + b) * late + c) * late + d for a, b, c, d in pieces[k]]
            surge, resting, rate = read((first, second, *self._factors(t, outputs)), moved)
            return {"surge": surge, "resting": resting, "pyr_rate": rate}

        inputs: dict[str, Any] = {
            name: self._arm(name) for name, arm in self.run.model.cascade.inputs.items() if arm.kind == "cascade"
            and (name == "imaging" or any(line.name == name for line in self.run.interventions))
        }  # fmt: skip
        inputs["drug_level"] = sum(
            (self.exposure.levels[drug] for drug in self.run.administered), np.zeros_like(self.times)
        )
        inputs |= input_levels(self.run, self.exposure.levels, self.times)
        return integrate(
            self.cascade,
            self.times,
            inputs,
            feedback=feedback,
            steps=Steps(breaks=self._edges, max_step=6 * HOUR, tolerance=_TOLERANCE),
        )

    def place(self, series: Mapping[str, Array]) -> Array:
        """Return where on the axes a run was, shape (times, axes)."""
        names = ("spine_AMPA_factor", "inhibition_gain", "adenosine")
        factors = [
            self._factors(t, dict(zip(names, row, strict=True)))
            for t, *row in zip(self.times.tolist(), *(series[name].tolist() for name in names), strict=True)
        ]
        return np.hstack([self.blocks, np.array(factors)])

    def warnings(self, series: Mapping[str, Array]) -> list[str]:
        """Return what a reader must know: where the surface ended, and which networks it is of."""
        warnings = []
        unlimited = {"block_1": self.unlimited[:, 0], "block_2": self.unlimited[:, 1]}
        unlimited |= {name: series[name] for name in ("spine_AMPA_factor", "inhibition_gain")}
        for name, values_ in unlimited.items():
            low, high = AXES[name]
            outside = (values_ < low) | (values_ > high)
            if outside.any():
                hours = float(np.diff(self.times, append=self.times[-1])[outside].sum()) / HOUR
                left = f"{name} left its range, {low:g} to {high:g}, for {hours:.2g} h"
                warnings.append(f"{LABEL}: {left}: held at the end")
        if self.run.seed not in self.surface.attributes["seeds"]:
            known = ", ".join(map(str, self.surface.attributes["seeds"]))
            warnings.append(f"{LABEL}: built on the networks of seeds {known}; of another seed it is their mean")
        return warnings

    def slow(self, series: Mapping[str, Array]) -> tuple[dict[str, Array], dict[str, Array]]:
        """Return slow series and rates, by the names that a network's run gives them."""
        run, outside = self.run, self.run.model.extracellular
        times = self.times
        answer = self.surface.answer(self.place(series), run.seed)
        slow: dict[str, Array] = {"time": times, "acceleration": np.ones_like(times)}
        slow |= self.exposure.series
        ampa = 1 - np.array([self._ampa(t) for t in times.tolist()])
        release = series["surge"] / ampa
        slow["glutamate"] = steady_glutamate(
            release, series["uptake_factor"], outside.leak_share.value, outside.Km.value
        )
        slow["glutamate_dialysate"] = _lagged(times, slow["glutamate"], outside.tau_dialysate.value)
        slow |= tissue_pools(outside, times, slow["glutamate"], answer["gaba"], series["uptake_factor"])
        slow |= {"gaba": answer["gaba"], "adenosine": series["adenosine"], "ampa_throughput": series["surge"]}
        slow |= {name: answer[name] for name in answer if name.startswith("block_")}
        slow |= {n: series[n] for n in (*run.model.cascade.states, *run.model.cascade.recorded, "resting", "pyr_rate")}
        baselines = self.surface.attributes["baselines"]
        rates = {"time": times, "network_time": times - times[0]}
        for name in run.model.circuit.populations:
            own = baselines.get(str(run.seed))
            baseline = own[name] if own else float(np.mean([own_rates[name] for own_rates in baselines.values()]))
            rates[name] = answer[f"rate_{name}"] * baseline
        return slow, rates


def with_adenosine(model: Model) -> Cascade:
    """Return the cascade with adenosine among its states: it is slow as well, and acts on release."""
    cascade = model.cascade
    lines = "\ndadenosine/dt = acceleration*(surge - adenosine)/tau_adenosine : 1\ntau_adenosine : second (shared)\n"
    text = cascade.text.model_copy(
        update={"equations": cascade.text.equations + lines, "start": {**cascade.text.start, "adenosine": 1.0}}
    )
    parameters = {**cascade.parameters, "tau_adenosine": model.extracellular.tau_adenosine}
    return cascade.model_copy(
        update={"text": text, "parameters": parameters, "outputs": [*cascade.outputs, "adenosine"]}
    )


def block_coordinates(run: Run, surface: Surface, times: Array, levels: Mapping[str, Array]) -> Array:
    """Return the places on the block axes, shape (times, 2): real-time kinetics in resting cells."""
    columns = []
    for k, name in enumerate(run.model.receptor.pools):
        gate, half = surface.attributes["gates"][k], surface.attributes["halves"][k]
        bound: dict[str, Array] = {}
        rates = {drug: resting_rates(run.model, run.model.drugs[drug], name, gate) for drug in run.drugs}
        for drug in run.drugs:
            bound[drug] = np.zeros(times.size)
        steps = np.diff(times).tolist()
        state = dict.fromkeys(run.drugs, 0.0)
        moving = {drug: levels[drug].tolist() for drug in run.drugs}
        for row, step in enumerate(steps):
            for drug, (enter, leave) in rates.items():
                on = enter * 0.5 * (moving[drug][row] + moving[drug][row + 1])
                free = 1 - sum(state.values()) + state[drug]
                total = on + leave
                state[drug] += (on / total * free - state[drug]) * -math.expm1(-total * step)
                bound[drug][row + 1] = state[drug]
        block = np.minimum(sum(bound.values(), np.zeros(times.size)), 1 - 1e-9)
        enter, leave = surface.attributes["blocker_rates"][k]
        level = block / (1 - block) * leave / enter  # of the surface's own blocker
        columns.append(level / (level + half))
    return np.column_stack(columns)


def steady_glutamate(release: Array, uptake_factor: Array, leak_share: float, Km: float) -> Array:
    """Return glutamate where inflow and saturable uptake are equal, in folds; where uptake is saturated, 100.

    ``leak + (1 - leak) release = uptake (Km + 1) G/(Km + G)``, the steady state of the extracellular text.
    """
    inflow = leak_share + (1 - leak_share) * release
    spare = uptake_factor * (Km + 1) - inflow
    return np.asarray(np.where(spare > 0, np.minimum(Km * inflow / np.where(spare > 0, spare, 1.0), 100.0), 100.0))


def _lagged(times: Array, values_: Array, tau: float) -> Array:
    """Return a series behind a first-order lag, exact between the points of a line."""
    lagged = [float(values_[0])]
    for step, (a, b) in zip(
        np.diff(times).tolist(), zip(values_[:-1].tolist(), values_[1:].tolist(), strict=True), strict=True
    ):
        slope = (b - a) / step
        lagged.append(b - slope * tau + (lagged[-1] - a + slope * tau) * math.exp(-step / tau))
    return np.array(lagged)
