"""How slow time follows the time of the network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synketa.experiment.protocol import Protocol

__all__ = ["Timeline", "timeline"]

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Timeline:
    """How slow time follows network time: straight pieces.

    Attributes
    ----------
    network, slow : ndarray, shape (n,)
        Corner points, s, both increasing (slow time may stand still).
    acceleration : ndarray, shape (n - 1,)
        The speed that slow processes take in each piece.
    """

    network: Array
    slow: Array
    acceleration: Array

    def slow_time(self, network: Array | float) -> Array:
        """Return slow time at network times, s."""
        return np.asarray(np.interp(network, self.network, self.slow))

    def network_times(self, slow: NDArray[np.floating] | float) -> Array:
        """Return the network times at which slow time reaches some values, s."""
        moving = np.concatenate([np.diff(self.slow) > 0, [True]])
        return np.asarray(np.interp(slow, self.slow[moving], self.network[moving]))

    def network_time(self, slow: float) -> float:
        """Return the network time at which slow time reaches a value, s."""
        return float(self.network_times(slow))

    def speed(self, network: Array) -> Array:
        """Return the speed of slow processes at network times."""
        piece = np.searchsorted(self.network, network, side="right") - 1
        return np.asarray(self.acceleration[np.clip(piece, 0, self.acceleration.size - 1)])


def timeline(protocol: Protocol) -> Timeline:
    """Lay out the warm-up, the windows and what lies between them on the network's clock.

    A clamp experiment is one piece: its slow processes run at a constant speed towards their steady state. In a
    time course slow time stands still while the network settles, then moves at the speed of the protocol.
    """
    if protocol.kind == "clamp":
        start, stop = -protocol.warm_up * protocol.acceleration, protocol.stop
        duration = (stop - start) / protocol.acceleration
        return Timeline(np.array([0.0, duration]), np.array([start, stop]), np.array([protocol.acceleration]))
    lefts, rights, speeds = (np.array(column) for column in zip(*protocol.spans(), strict=True))
    slow = [*lefts.tolist(), protocol.stop]
    network = np.concatenate([[0.0], protocol.warm_up + np.concatenate([[0.0], np.cumsum((rights - lefts) / speeds)])])
    if protocol.warm_up == 0:
        return Timeline(network[1:], np.array(slow), speeds)
    return Timeline(network, np.array([slow[0], *slow]), np.array([speeds[0], *speeds]))
