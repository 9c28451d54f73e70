"""What was recorded of single cells: which traces there are, and where the cell fired."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from synketa import figures
from synketa.common.errors import ConfigurationError
from synketa.results.result import Result
from synthetic import clamp


def _recorded(*names: str) -> Result:
    times = np.arange(2, 6, 1e-3)
    record = {"time": times, **{name: np.full(times.size, -60.0) for name in names}}
    units = {name: "mV" if name.endswith(".v") else "1" for name in names}
    return dataclasses.replace(clamp(), record=record, attributes={**clamp().attributes, "record_units": units})


def test_a_trace_that_is_not_named_is_the_only_one_or_asked_for() -> None:
    assert figures.plot_trace(_recorded("PYR[0].v")).get_ylabel() == "PYR[0].v (mV)"
    both = _recorded("PYR[0].v", "PYR[0].b_2AB")
    with pytest.raises(ConfigurationError, match=r"one of the traces PYR\[0\].v, PYR\[0\].b_2AB"):
        figures.plot_trace(both)
    with pytest.raises(ConfigurationError, match=r'did you mean "PYR\[0\].v"'):
        figures.plot_trace(both, "PYR[1].v")
    with pytest.raises(ConfigurationError, match="recorded no single cells"):
        figures.plot_trace(clamp())


def test_every_spike_of_the_cell_is_a_line_up() -> None:
    result = _recorded("PYR[3].v", "PYR[3].b_2AB")
    times, cells = result.spikes["PYR"]
    own = times[(cells == 3) & (times <= 4.0)]
    assert own.size
    (lines,) = figures.plot_trace(result, "PYR[3].v").collections
    segments = np.array(lines.get_segments())
    assert segments[:, 0, 0] == pytest.approx(own)
    assert segments[:, :, 1] == pytest.approx(np.tile([-60.0, 20.0], (own.size, 1)))
    assert not figures.plot_trace(result, "PYR[3].b_2AB").collections
