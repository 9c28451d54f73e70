"""What a result says of itself: names and types of the attributes that a file carries."""

from __future__ import annotations

from typing import NotRequired, TypedDict

__all__ = ["Attributes", "MetricRow"]

#: Metric, value, unit; a list of three where it was read from a file.
MetricRow = tuple[str, float, str]


class Attributes(TypedDict):
    """What a result says of its run, of what made it, and of how it was made.

    Attributes
    ----------
    experiment, condition : str
    point : dict
        Axis -> value.
    seed : int
    hash : str
        Of everything that defines the numbers; `physics_version` is part of it.
    resolved : str
        All that defines the numbers, as JSON.
    implausible : list of str
        What was stated although it is not plausible, and allowed; only where there is any.
    versions, commit, python, platform
        The software that made it; see `synketa.common.provenance.made_by`.
    principal_population : str
        The population that the field potential and the cascade are of.
    readouts : list of (metric, value, unit)
        Numbers of a time course that need more than the file keeps.
    metrics, metrics_version : list of (metric, value, unit), str
        All numbers of the run, and the version of the definitions that they follow (a number in older files).
    cell_counts : dict
        Window -> population -> the spikes of every cell, see `synketa.analysis.cells`.
    warnings : list of str
    wall_time : float
        Of the run, s.
    backend : {"compiled", "numpy"}
        Of a network, like those that follow.
    compiler, flags : str
        Empty on numpy.
    loop_cpu_time : float
        CPU time of the simulation loop, s; NaN on numpy.
    calibration : str
        The calibrated values, as JSON: ``group.name`` -> SI value.
    messages : str
        What was written beside the output of a compiled program, e.g. by a library of the site; only where that is.
    record_units : dict
        Recorded trace -> its unit.
    engine, surface : str
        "response surface", and its identity; only where one stood for the network.
    surface_errors : dict
        Answer of the surface -> its error.
    """

    experiment: str
    condition: str
    point: dict[str, float | str]
    seed: int
    hash: str
    physics_version: int
    resolved: str
    versions: dict[str, str]
    commit: str
    python: str
    platform: str
    implausible: NotRequired[list[str]]
    principal_population: NotRequired[str]
    readouts: NotRequired[list[MetricRow]]
    metrics: NotRequired[list[MetricRow]]
    metrics_version: NotRequired[str]
    cell_counts: NotRequired[dict[str, dict[str, str]]]
    warnings: NotRequired[list[str]]
    wall_time: NotRequired[float]
    backend: NotRequired[str]
    compiler: NotRequired[str]
    flags: NotRequired[str]
    loop_cpu_time: NotRequired[float]
    calibration: NotRequired[str]
    messages: NotRequired[str]
    record_units: NotRequired[dict[str, str]]
    engine: NotRequired[str]
    surface: NotRequired[str]
    surface_errors: NotRequired[dict[str, float]]
