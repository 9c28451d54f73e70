"""One seed, many named streams of random numbers."""

from __future__ import annotations

import zlib

__all__ = ["stream"]

_64 = 2**64 - 1


def stream(seed: int, name: str) -> int:
    """Return the seed of one named stream of a run (splitmix64); ``engine.h`` computes the same.

    Conditions with the same seed share every stream, whatever else differs between them.
    """
    z = (seed + zlib.crc32(name.encode()) * 0x9E3779B97F4A7C15) & _64
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _64
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _64
    return (z ^ (z >> 31)) >> 1
