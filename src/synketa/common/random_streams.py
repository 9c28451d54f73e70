"""One seed, many named streams of random numbers."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["stream", "uniforms"]

_64 = 2**64 - 1


def stream(seed: int, name: str) -> int:
    """Return the seed of one named stream of a run (splitmix64); ``engine.h`` computes the same.

    Conditions with the same seed share every stream, whatever else differs between them.
    """
    z = (seed + zlib.crc32(name.encode()) * 0x9E3779B97F4A7C15) & _64
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _64
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _64
    return (z ^ (z >> 31)) >> 1


def uniforms(seed: int, name: str, first: int, count: int) -> NDArray[np.float64]:
    """Return the numbers `first`, `first` + 1, ... of a stream of uniform numbers between 0 and 1, neither included.

    Number 17 is the same however many are asked for: it is made from its place (splitmix64), not from those before it.

    References
    ----------
    Steele, Lea and Flood 2014, OOPSLA, 10.1145/2660193.2660195
    """
    import numpy as np  # the command line starts without

    place = np.arange(first, first + count, dtype=np.uint64) + np.uint64(1)
    z = np.uint64(stream(seed, name)) + place * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    return ((z >> np.uint64(12)).astype(np.float64) + 0.5) * 2.0**-52
