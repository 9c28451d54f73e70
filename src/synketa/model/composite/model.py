"""A model as it is simulated, frozen: its parts, its drugs and sets, every parameter, and what defines its numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Any

from pydantic import BaseModel, Field

from synketa.common.errors import Fault
from synketa.common.parameter import Noun, Parameter
from synketa.model.circuit import Circuit, Fragility
from synketa.model.extracellular import Extracellular
from synketa.model.nmda_receptor import Drug, Receptor
from synketa.model.pharmacokinetics import PharmacokineticSet
from synketa.model.signalling.cascade import Cascade
from synketa.model.synaptic_plasticity import Plasticity

__all__ = ["PARTS", "SHELVES", "Composite", "Model", "with_values"]

#: Part of a model -> folder of its files, and its noun; and shelves, whose files are all read.
PARTS = {
    "circuit": ("circuits", Circuit),
    "receptor": ("receptors", Receptor),
    "extracellular": ("extracellular", Extracellular),
    "cascade": ("cascades", Cascade),
    "plasticity": ("plasticity", Plasticity),
}
SHELVES = {"drugs": Drug, "pharmacokinetics": PharmacokineticSet}


class Composite(Noun):
    """The parts that a model is put together from: files by name, and a pharmacokinetic set for each species.

    Without a plasticity rule synapses keep their weights, and the network has nothing of it. `changes` are values
    with their sources, by dotted path, where the model differs from the files of its parts.
    """

    name: str
    title: str
    description: str = ""
    circuit: str
    receptor: str
    extracellular: str
    cascade: str
    plasticity: str | None = None
    pharmacokinetics: dict[str, str]
    fragility: Fragility | None = None
    changes: Annotated[dict[str, dict[str, Any]], Field(alias="set")] = Field(default_factory=dict)


class Model(Noun):
    """Everything that is simulated, frozen.

    Attributes
    ----------
    circuit, receptor, extracellular, cascade
        The parts that the simulation is built from.
    drugs, pharmacokinetics : dict
        Every shipped drug and set, by name.
    default_pharmacokinetics : dict
        Species -> name of a set.
    plasticity : Plasticity, optional
    fragility : Fragility, optional
        How often the acute effect is there over the uncertain inputs, where that was measured.
    changed : tuple of str
        Paths of the values that are the model's own, not those of its parts' files.
    models : str
        The folder of the user's own files; empty without.
    faulty : dict
        Shelf -> name of a drug or set whose file is wrong -> faults: they stop only who uses it.
    """

    name: str
    title: str
    description: str
    circuit: Circuit
    receptor: Receptor
    extracellular: Extracellular
    cascade: Cascade
    drugs: dict[str, Drug]
    pharmacokinetics: dict[str, PharmacokineticSet]
    default_pharmacokinetics: dict[str, str]
    plasticity: Plasticity | None = None
    fragility: Fragility | None = None
    changed: tuple[str, ...] = ()
    models: str = ""
    faulty: dict[str, dict[str, tuple[Fault, ...]]] = Field(default_factory=dict)

    def __repr__(self) -> str:
        cells = sum(population.size for population in self.circuit.populations.values())
        parameters = sum(1 for _ in self.parameters())
        return f"<Model {self.name}: {self.title}; {cells} cells, {parameters} parameters>"

    __str__ = __repr__

    def parameters(self) -> Iterator[tuple[str, Parameter]]:
        """Yield every parameter with its dotted path, in the order of the files."""
        for part in (*PARTS, *SHELVES):
            yield from _walk(getattr(self, part), part)

    def cell_text(self, population: str, drugs: int = 1) -> str:
        """Return the whole equation text of the cells of one population: circuit, receptor for some drugs, its own."""
        own = self.circuit.populations[population].equations
        return "\n".join((self.circuit.text.equations, self.receptor.text.for_drugs(drugs), own))

    @property
    def linked(self) -> tuple[str, ...]:
        """What the cascade gives to the texts of the cells: its outputs, and arms that act on the network."""
        arms = (name for name, source in self.cascade.inputs.items() if source.kind == "network")
        return (*self.cascade.outputs, *arms)

    def content(
        self,
        drugs: tuple[str, ...] = (),
        sets: tuple[str, ...] = (),
        cascade: bool = False,
        routes: Collection[str] = (),
    ) -> dict[str, Any]:
        """Return what defines the numbers of a run, canonical and JSON-able: values, texts, no prose.

        Parameters
        ----------
        drugs, sets : tuple of str
            The drugs and pharmacokinetic sets that the run uses; the others do not count.
        cascade : bool
            Whether the slow side moves, plasticity with it. In a clamp experiment, and while a baseline is looked for,
            both rest.
        routes : collection of str
            Those by which the run is dosed: a route that sets got later counts only for runs that use it.
        """
        content = {part: _content(getattr(self, part)) for part in ("circuit", "receptor", "extracellular")}
        if cascade:
            content["cascade"] = _content(self.cascade)
            if self.plasticity:
                content["plasticity"] = _content(self.plasticity)
        content["drugs"] = {name: _content(self.drugs[name]) for name in sorted(drugs)}
        content["pharmacokinetics"] = {name: _content(self.pharmacokinetics[name]) for name in sorted(sets)}
        for table in content["pharmacokinetics"].values():
            for route in _LATER_ROUTES.intersection(table["routes"]).difference(routes):
                del table["routes"][route]
        return content

    def is_same(self, other: Model) -> bool:
        """Say whether no run, by any drug, set or route, could tell two models apart."""
        one, two = (
            model.content(tuple(model.drugs), tuple(model.pharmacokinetics), cascade=True, routes=_LATER_ROUTES)
            for model in (self, other)
        )
        return one == two


def _walk(node: Any, path: str) -> Iterator[tuple[str, Parameter]]:
    if isinstance(node, Parameter):
        yield path, node
    elif isinstance(node, BaseModel):
        for name in type(node).model_fields:
            if name != "idle":  # constants of terms that the model has not
                yield from _walk(getattr(node, name), path if name == "parameters" else f"{path}.{name}")
    elif isinstance(node, Mapping):
        for name, value in node.items():
            yield from _walk(value, f"{path}.{name}")
    elif isinstance(node, (list, tuple)):
        for index, value in enumerate(node):
            yield from _walk(value, f"{path}.{index}")


#: Routes that shipped sets have got since runs were first hashed.
_LATER_ROUTES = {"sc"}

#: Fields that do not move a number of a run: what is said of it, what is refused, and what the texts say as well.
_PROSE = {
    "title", "aliases", "description", "note", "notes", "limits", "gaba_from", "entities", "target_tolerance",
    "mechanisms", "idle",
}  # fmt: skip

#: Fields that only some nouns have: without a value they are no part of a run.
_OPTIONAL = {"drugs"}


def _content(node: Any) -> Any:
    if isinstance(node, Parameter):
        return node.value
    if isinstance(node, BaseModel):
        fields = [name for name in type(node).model_fields if name not in _PROSE]
        return {name: _content(value) for name in fields if (value := getattr(node, name)) or name not in _OPTIONAL}
    if isinstance(node, Mapping):
        return {str(name): _content(value) for name, value in node.items()}
    if isinstance(node, (list, tuple)):
        return [_content(value) for value in node]
    return node


def with_values(model: Model, values: Mapping[str, float]) -> Model:
    """Return a copy of a model with some other values, unchecked: for many evaluations in a row.

    Parameters
    ----------
    model : Model
    values : mapping
        Path of a parameter -> value in SI units.
    """
    changed: Any = model
    for path, value in values.items():
        changed = _replaced(changed, path.split("."), value)
    assert isinstance(changed, Model)
    return changed


def _replaced(node: Any, parts: list[str], value: float) -> Any:
    if isinstance(node, Parameter):
        return node.model_copy(update={"value": value})
    if isinstance(node, BaseModel):
        name = parts[0] if parts[0] in type(node).model_fields else "parameters"
        rest = parts[1:] if name == parts[0] else parts
        return node.model_copy(update={name: _replaced(getattr(node, name), rest, value)})
    if isinstance(node, Mapping):
        return {**node, parts[0]: _replaced(node[parts[0]], parts[1:], value)}
    index = int(parts[0])
    return type(node)(_replaced(item, parts[1:], value) if k == index else item for k, item in enumerate(node))
