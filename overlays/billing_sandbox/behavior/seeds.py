"""Seeds: full and varied objects that are stored without a request. They are not counted as effects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from attrs import define, evolve

from ..catalog.catalog import Catalog
from ..catalog.roles import Role, Target
from ..document.document import Document
from ..document.filters import Filter
from ..document.operations import Operation
from ..document.pointers import Json, cut
from ..values.examples import Examples
from ..values.scalars import Turn
from .objects import Objects
from .parts import Parts
from .selection import Selection


@define(kw_only=True)
class Seeds:
    """Stores objects in the collections of one document."""

    _document: Document
    _operations: Sequence[Operation]
    _catalog: Catalog
    _objects: Objects
    _parts: Parts
    _selection: Selection
    _examples: Examples
    _now: Callable[[], datetime]

    def seed(
        self,
        names: Sequence[str],
        *,
        count: int,
        path: Mapping[str, Json],
        fields: Callable[[int], Mapping[str, Json]] | None,
    ) -> list[Mapping[str, Json]]:
        """Store `count` objects in each collection of these names, and return their fields. Raises ValueError."""
        seeded: list[Mapping[str, Json]] = []
        for target in self._targets(names, path):
            given = {**self._objects.above(target, path), **target.named(path), **self._wanted_by_lists(target)}
            if target.role is Role.ENTRY:  # an entry in a list of the object that the path names
                given[self._catalog.id_field(target.collection) or "id"] = path[target.id_parameter or ""]
            for index in range(1 if target.role is Role.ENTRY else count):
                own = fields(index) if fields else {}
                item = self._objects.add(target, target.place(path), {**given, **own}, full=True)
                self._parts.show_above(target, target.place(path), item)
                seeded.append(item.fields)
        return seeded

    def _targets(self, names: Sequence[str], path: Mapping[str, Json]) -> list[Target]:
        """Return one target for each collection to fill."""
        found = {target.collection: target for name in names for target in self._named(name, path)}
        for target in found.values():
            if "{" in target.place(path):
                raise ValueError(f"{target.collection} is inside another object; pass its id with path=")
            if target.role is not Role.ENTRY and target.field is None and target.id_parameter in path:
                raise ValueError(f"{path} already names one object of {target.collection}; omit its id")
            if target.role is Role.ENTRY and target.id_parameter not in path:
                raise ValueError(f"a list in {target.collection} needs the id of its object; pass it with path=")
        if names:
            return list(found.values())
        shown = (target for target in self._catalog.targets.values() if target.role in (Role.LIST, Role.READ))
        return list({target.collection: target for target in shown if "{" not in target.place(path)}.values())

    def _named(self, name: str, path: Mapping[str, Json]) -> list[Target]:
        reference = f"#/components/schemas/{name}"
        stored = {
            operation: target for operation, target in self._catalog.targets.items() if target.role is not Role.ACTION
        }
        targets = [_at_path(target, path) for operation, target in stored.items() if operation == name]
        whole = (target for target in stored.values() if target.role is not Role.PIECE)
        targets = targets or [target for target in whole if (target.schema or {}).get("$ref") == reference]
        if not targets:
            raise ValueError(f"{name!r} is neither an operation nor a schema with stored objects")
        return targets

    def _wanted_by_lists(self, target: Target) -> dict[str, Json]:
        """Return the fields by which lists show an object: one value for each required filter, nothing archived."""
        known = self._document.properties(self._catalog.schema(target.collection))
        wanted: dict[str, Json] = {}
        for operation in self._operations:
            filters = self._selection.filters(operation) if self._is_list_of(operation, target) else {}
            required = {p.name: p.schema for p in operation.parameters if p.required and p.where == "query"}
            for name, filter_ in filters.items():
                field = _own_field(filter_)
                if field in known and filter_.compare == "include":
                    wanted[field] = self._other_than(filter_.value, known[field])
                elif field in known and name in required:
                    wanted[field] = self._example(required[name], name)
        return wanted

    def _is_list_of(self, operation: Operation, target: Target) -> bool:
        listed = self._catalog.target(operation)
        return listed.role is Role.LIST and listed.collection == target.collection

    def _example(self, schema: Json, name: str) -> Json:
        return self._examples.complete(schema, trail=(name,), turn=Turn(number=1, now=self._now()))

    def _other_than(self, value: Json, schema: Json) -> Json:
        """Return a value of a field that a list shows by default: another one of its enum, or none at all."""
        options = self._document.flat(schema).get("enum", ())
        return None if value is None else next((option for option in options if option != value), None)


def _own_field(filter_: Filter) -> str:
    """Return the field of an object that a filter compares, "" if it compares several, parts or related objects."""
    first, rest = cut(filter_.fields[0]) if len(filter_.fields) == 1 else ("", "")
    return "" if rest or filter_.related else first


def _at_path(target: Target, path: Mapping[str, Json]) -> Target:
    """Return the target to fill: of a PIECE, the collection inside the object, if the path names the object."""
    is_inside = target.role is Role.PIECE and target.id_parameter in path
    return evolve(target, collection=target.entries, id_parameter=None) if is_inside else target
