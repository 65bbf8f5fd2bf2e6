"""Seeds: objects made without a call, rich and varied, so that lists have something to list. They are no effects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from attrs import define, evolve

from ..catalog.catalog import Catalog
from ..catalog.roles import Role, Target
from ..document.document import Document
from ..document.operations import Operation
from ..document.pointers import Json
from ..values.examples import Examples
from ..values.scalars import Turn
from .objects import Objects


@define(kw_only=True)
class Seeds:
    """Plants objects in the collections of one document."""

    _document: Document
    _operations: Sequence[Operation]
    _catalog: Catalog
    _objects: Objects
    _examples: Examples
    _now: Callable[[], datetime]

    def plant(
        self,
        targets: Sequence[str],
        *,
        count: int,
        path: Mapping[str, Json],
        members: Callable[[int], Mapping[str, Json]] | None,
    ) -> list[Mapping[str, Json]]:
        """Store `count` objects in each collection that is meant, and give them."""
        planted: list[Mapping[str, Json]] = []
        for part in self._parts(targets, path):
            given = {**self._objects.above(part, path), **part.named(path), **self._wanted_by_lists(part)}
            if part.role is Role.ENTRY:  # what is in a list of the one object that the path names
                given[self._catalog.id_member(part.collection) or "id"] = path[part.id_parameter or ""]
            for index in range(1 if part.role is Role.ENTRY else count):
                own = members(index) if members else {}
                item = self._objects.add(part, part.place(path), {**given, **own}, full=True)
                self._objects.show_above(part, part.place(path), item)
                planted.append(item.members)
        return planted

    def _parts(self, targets: Sequence[str], path: Mapping[str, Json]) -> list[Target]:
        """Give one part for each collection that is meant."""
        found = {part.collection: part for target in targets for part in self._named(target, path)}
        for part in found.values():
            if "{" in part.place(path):
                raise ValueError(f"{part.collection} is inside another object; give its id with path=")
            if part.role is not Role.ENTRY and part.member is None and part.id_parameter in path:
                raise ValueError(f"{path} names one object of {part.collection} already; leave its id out")
            if part.role is Role.ENTRY and part.id_parameter not in path:
                raise ValueError(f"a list in {part.collection} needs the id of its object; give it with path=")
        if targets:
            return list(found.values())
        shown = (part for part in self._catalog.parts.values() if part.role in (Role.LIST, Role.READ))
        return list({part.collection: part for part in shown if "{" not in part.place(path)}.values())

    def _named(self, target: str, path: Mapping[str, Json]) -> list[Target]:
        reference = f"#/components/schemas/{target}"
        stored = {name: part for name, part in self._catalog.parts.items() if part.role is not Role.ACTION}
        parts = [_meant(part, path) for name, part in stored.items() if name == target]
        whole = (part for part in stored.values() if part.role is not Role.PIECE)
        parts = parts or [part for part in whole if (part.schema or {}).get("$ref") == reference]
        if not parts:
            raise ValueError(f"{target!r} is no operation and no schema with objects behind it; name one of the spec")
        return parts

    def _wanted_by_lists(self, part: Target) -> dict[str, Json]:
        """Give a value for each filter that a list insists on: the same for all objects, so that it finds all."""
        known = self._document.properties(self._catalog.schema(part.collection))
        turn = Turn(number=1, now=self._now())
        lists = [o for o in self._operations if o.is_list and self._catalog.part(o).collection == part.collection]
        return {
            parameter.name: self._examples.complete(parameter.schema, trail=(parameter.name,), turn=turn)
            for operation in lists
            for parameter in operation.parameters
            if parameter.required and parameter.where == "query" and parameter.name in known
        }


def _meant(part: Target, path: Mapping[str, Json]) -> Target:
    """Give the part in the collection that is meant: of a PIECE, the one inside the object, if the path names that."""
    is_inside = part.role is Role.PIECE and part.id_parameter in path
    return evolve(part, collection=part.entries, id_parameter=None) if is_inside else part
