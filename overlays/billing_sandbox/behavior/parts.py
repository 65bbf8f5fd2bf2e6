"""Parts: objects inside another one that lists them, addressed on their own or as its entries. Both stay the same."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, frozen

from ..catalog.catalog import Catalog
from ..catalog.roles import Role, Target
from ..document.pointers import Json, escaped, read
from ..state import Item, State
from .objects import Objects
from .totals import Totals


@frozen(kw_only=True)
class Parts:
    """Keeps the parts of one document's objects and their parents in agreement."""

    _catalog: Catalog
    _totals: Totals
    _objects: Objects
    _state: State

    def adopt(self, target: Target, path: Mapping[str, Json]) -> None:
        """Store what the parent of the addressed collection lists, and remove what it lists no longer."""
        inner = evolve(target, collection=target.entries) if target.role is Role.PIECE else target
        self._adopt(inner, inner.place(path))

    def _adopt(self, target: Target, place: str) -> None:
        field, held = self._catalog.id_field(target.collection), self._listed(target, place)
        if field is None or held is None:
            return
        listed = {str(entry[field]): entry for entry in held if isinstance(entry, Mapping) and field in entry}
        items = self._state.items(place)
        for key in items.keys() - listed.keys():
            del items[key]
        for key, entry in listed.items():
            item = items.get(key)
            if item is None:
                self._objects.add_part(target, place, entry, identity=entry[field])
            elif any(item.fields.get(name) != value for name, value in entry.items()):
                item.change({**item.fields, **entry})

    def show_above(self, target: Target, place: str, item: Item, *, gone: bool = False) -> None:
        """Update the parent of an object: its entry, if the parent lists it, and the totals that include it."""
        holder, collection = self._parent(place), target.above
        if holder is None or collection is None:
            return
        schema = self._catalog.schema(collection)
        fields = self._totals.computed(schema, self._with_entry(target, place, holder, item, gone=gone))
        parts = self._summed(schema, target, place)
        fields = self._totals.of_parts(schema, fields, parts) if parts else fields
        if fields != holder.fields:
            holder.change(fields)

    def _parent(self, place: str) -> Item | None:
        above, _, key = place.rpartition("/")[0].rpartition("/")
        return self._state.item(above, key)

    def _listed(self, target: Target, place: str) -> list[Json] | None:
        """Return the entries of a collection in the parent, None if that does not list them."""
        holder, name = self._parent(place), self._name(target)
        held = holder.fields.get(name) if holder is not None and name is not None else None
        return held if isinstance(held, list) else None

    def _name(self, target: Target) -> str | None:
        """Return the field of the parent that lists the objects of a collection."""
        return self._catalog.field_for(target.above, target.noun) if target.above is not None else None

    def _with_entry(self, target: Target, place: str, holder: Item, item: Item, *, gone: bool) -> Mapping[str, Json]:
        """Return the fields of a parent with an object among those that it lists, or without it."""
        field, name, held = self._catalog.id_field(target.collection), self._name(target), self._listed(target, place)
        if name is None or field is None or held is None:
            return holder.fields
        at = next((i for i, entry in enumerate(held) if read(entry, "/" + escaped(field)) == item.identity), len(held))
        return {**holder.fields, name: [*held[:at], *([] if gone else [item.fields]), *held[at + 1 :]]}

    def _summed(self, schema: Json, target: Target, place: str) -> dict[str, list[Mapping[str, Json]]]:
        """Return the objects of a collection by the list that a total of their parent refers to."""
        lists = (name for name in self._totals.sources(schema) if self._is_in(name, target))
        return {name: [part.fields for part in self._state.items(place).values()] for name in lists}

    def _is_in(self, operation: str, target: Target) -> bool:
        listed = self._catalog.targets.get(operation)
        return listed is not None and listed.collection == target.collection
