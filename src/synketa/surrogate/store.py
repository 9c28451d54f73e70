"""Response surfaces as files: what is built, what is missing, what that costs, and building it."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np

from synketa.common.atomic_write import read_sealed, write_sealed
from synketa.common.errors import SynketaError
from synketa.common.machine.locks import locked
from synketa.experiment.response_surface import AXES, SEEDS, ResponseSurface
from synketa.model.composite import Model
from synketa.results.result_file import checksum, in_memory, verified
from synketa.surrogate.design import CPU_PER_POINT, NETWORK_TIME, Point, design_points, measure
from synketa.surrogate.gaussian_process import Surface, fitted

__all__ = ["CPU_PER_RUN", "Store", "open_surface", "write_surface"]

CPU_PER_RUN = 1.0  #: of a run on a surface, s, with its file


@dataclass(frozen=True)
class Store:
    """The file of a surface and, until it is whole, the answers at its points.

    Attributes
    ----------
    model : Model
        The experiment's own: its conditions change none of the network's constants.
    requested : ResponseSurface
    """

    model: Model = field(repr=False)
    requested: ResponseSurface

    @property
    def path(self) -> Path:
        """The file."""
        return self.requested.path

    @cached_property
    def points(self) -> list[Point]:
        """The points at which the network is simulated."""
        return design_points(self.model, SEEDS, self.requested.points_per_seed)

    @property
    def is_built(self) -> bool:
        """Whether the file is there and whole."""
        if not self.path.is_file():
            return False
        with contextlib.suppress(SynketaError):
            open_surface(self.path)
            return True
        return False

    def answer_file(self, point: Point) -> Path:
        """Return where the answer at a point is kept until the surface is whole."""
        return self.path.with_suffix(".points") / f"{point.hash}.json"

    def missing(self) -> list[Point]:
        """Return the points that have not been measured."""
        return [] if self.is_built else [point for point in self.points if not self.answer_file(point).is_file()]

    @property
    def cpu_seconds(self) -> float:
        """Predicted cost of what is missing."""
        cells = sum(population.size for population in self.model.circuit.populations.values())
        return len(self.missing()) * (0.2 + (CPU_PER_POINT - 0.2) * cells / 1200)

    @property
    def network_seconds(self) -> float:
        """Network time of what is missing."""
        return len(self.missing()) * NETWORK_TIME

    def stated_error(self) -> str:
        """Return in words how well the surface meets points that are left out."""
        errors = open_surface(self.path).attributes["errors"]
        return f"points left out are met within {errors['surge_left_out']:.3f} (rms, fold of glutamate throughput)"

    def measure(
        self, point: Point, backend: str, measure: Callable[[Model, Point, str], dict[str, float]] = measure
    ) -> None:
        """Measure a point and keep the answer."""
        if not self.answer_file(point).is_file() and not self.is_built:  # another process may have been here since
            write_sealed(self.answer_file(point), measure(self.model, point, backend))

    def _answer(self, point: Point) -> dict[str, float]:
        """Return the answer at a point; a damaged file is removed, so that it is measured again."""
        path = self.answer_file(point)
        if not isinstance(answer := read_sealed(path), dict):
            path.unlink(missing_ok=True)
            raise SynketaError(f"{path}: a damaged answer, now removed; run the same command again")
        return answer

    def finish(self) -> Surface:
        """Fit what has been measured, and write the surface."""
        with locked(self.path.with_suffix(".lock")):
            if not self.is_built:
                answers = [self._answer(point) for point in self.points]
                write_surface(fitted(self.model, self.points, answers), self.path)
                shutil.rmtree(self.path.with_suffix(".points"), ignore_errors=True)
        return open_surface(self.path)


# -------------------------------------------------------------------------------------------- files


def write_surface(surface: Surface, path: Path | str) -> None:
    """Write a surface under its final name, complete and with a checksum."""
    with in_memory(path) as file:
        file.attrs["format_version"] = 1
        file.attrs["surface"] = json.dumps(surface.attributes)
        file.create_group("points", track_order=True)
        for name, axis in zip(AXES, surface.x.T, strict=True):
            factor = not name.startswith("block_")
            file[f"points/{name}"] = np.exp(axis) if factor else axis
        file["points/seed"] = surface.seed
        for name, column in surface.answers.items():
            file[f"answers/{name}"] = column
        for group in ("points", "answers"):
            for name in file[group]:
                file[group][name].attrs["units"] = "Hz" if name.startswith("baseline_") else "1"
        file["x"] = surface.x  # to the last bit
        file["x"].attrs["units"] = "1"
        file.attrs["checksum"] = checksum(file)


def open_surface(path: Path | str) -> Surface:
    """Read a surface and verify its checksum; it is kept while its file does not change.

    Raises
    ------
    SynketaError
        No such file, not a surface, truncated or changed.
    """
    path = Path(path).absolute()
    return _opened(path, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=8)
def _opened(path: Path, _modified: int) -> Surface:
    with verified(path) as file:
        try:
            return Surface(
                json.loads(file.attrs["surface"]),
                file["x"][()],
                file["points/seed"][()],
                {name: column[()] for name, column in file["answers"].items()},
            )
        except (KeyError, TypeError, ValueError) as error:
            raise SynketaError(f"{path}: it is not a response surface ({error})") from error
