"""The objects that requests address: created, found and changed, each at the path that addresses it.

What is generated, and what a change keeps, is decided here; what a request does with its object is in `behavior`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Final

from attrs import frozen

from ..catalog.catalog import Catalog
from ..catalog.roles import Target
from ..document.document import ANYTHING, Document
from ..document.pointers import Json
from ..messages import Request
from ..problems import Problem
from ..state import Item, State
from ..values.examples import Examples
from ..values.scalars import Turn, identifier, is_change_time, is_own
from .totals import Totals

# Generated ids can collide with ids that callers chose, or be few where a pattern is narrow.
_ATTEMPTS: Final = 100


@frozen(kw_only=True)
class Objects:
    """The objects of one document in the state of a sandbox."""

    _document: Document
    _catalog: Catalog
    _examples: Examples
    _totals: Totals
    _state: State
    _now: Callable[[], datetime]

    def above(self, target: Target, path: Mapping[str, Json]) -> dict[str, Json]:
        """Return the fields that a path determines, except ids: an `id` in it is that of the parent."""
        field = self._catalog.id_field(target.collection)
        above = {name: value for name, value in path.items() if name != field and not is_own(name)}
        # By its name in the path and by its name in the object: an `owner`, or an id behind `owners`, is the owner_id.
        owners = {owner: path[name] for owner, name in target.owners() if name in path}
        named = {self._catalog.field_for(target.collection, name): value for name, value in (owners | above).items()}
        return above | {inner: value for inner, value in named.items() if inner not in (None, field)}

    def add(self, target: Target, place: str, given: Mapping[str, Json], *, full: bool = False) -> Item:
        """Store a new object with these fields; without an id it gets one. Raises Problem if the id exists."""
        field = self._catalog.id_field(target.collection)
        identity = given.get(field) if field else None
        if identity is not None and self._state.item(place, identity):
            raise Problem(409, f"{place} already has {identity!r}; use another {field}, or change that object")
        if identity is not None:
            return self._store(target, place, given, identity=identity, turn=self._next_turn(target, full=full))
        for _ in range(_ATTEMPTS):
            turn = self._next_turn(target, full=full)
            identity = self._identity(target, turn)
            if self._state.item(place, identity) is None:
                return self._store(target, place, given, identity=identity, turn=turn)
        raise Problem(409, f"no more ids for {place} fit its schema; send {field or 'fewer'}")

    def add_as(self, target: Target, place: str, given: Mapping[str, Json], *, identity: Json) -> Item:
        """Store a new object under an id that is not one of its fields."""
        return self._store(target, place, given, identity=identity, turn=self._next_turn(target, full=False))

    def add_part(self, target: Target, place: str, part: Mapping[str, Json], *, identity: Json) -> Item:
        """Store a part of another object, which has its id already."""
        return self._store(target, place, part, identity=identity, turn=self._next_turn(target, full=False))

    def renew(self, target: Target, place: str, given: Mapping[str, Json], *, instead: Item) -> Item:
        """Store an object in place of an older one, with its id."""
        turn = Turn(number=instead.number, now=self._now())
        return self._store(target, place, given, identity=instead.identity, turn=turn)

    def only(self, target: Target, place: str) -> Item:
        """Return the only object at a path; a provider creates it when it is first read."""
        return next(iter(self._state.items(place).values()), None) or self.add(target, place, {})

    def found(self, request: Request, target: Target) -> Item:
        """Return the object that a path addresses, by its id or another key. Raises Problem if there is none."""
        place, key = target.place(request.path), request.path[target.id_parameter or ""]
        named = target.named(request.path)
        item = self._with(place, named) if named else self._state.item(place, key)
        if item is None:
            raise Problem(404, f"{place} has no object {str(key)!r}; create or seed it first")
        return item

    def known_as(self, target: Target, place: str, entry: Mapping[str, Json]) -> Item | None:
        """Return the object of an entry: by its id, or else by all ids in it that cannot be null. None if new."""
        field = self._catalog.id_field(target.collection)
        if field is not None and field in entry:
            return self._state.item(place, entry[field])
        known = self._document.properties(target.schema or ANYTHING)
        lasting = (name for name in entry if name in known and not self._document.is_nullable(known[name]))
        names = {name: entry[name] for name in lasting if name.lower().endswith("id")}
        return self._with(place, names) if names else None

    def change(self, target: Target, item: Item, fields: Mapping[str, Json]) -> bool:
        """Replace the fields of an object, but never its id; return whether that changed anything."""
        field = self._catalog.id_field(target.collection)
        kept = {field: item.fields[field]} if field else {}
        # Generated as at the time of creation: a retry then yields the same object, which is no change.
        made = self._made(target, {**fields, **kept}, Turn(number=item.number, now=item.created))
        is_changed = _lasting(made) != _lasting(item.fields)
        if is_changed:
            item.change({**made, **self._change_times(target, made, item)})
        return is_changed

    def without_own(self, target: Target, item: Item) -> dict[str, Json]:
        """Return the fields of an object that another one may have too."""
        field = self._catalog.id_field(target.collection)
        return {name: value for name, value in item.fields.items() if name != field and not is_own(name)}

    def _with(self, place: str, fields: Mapping[str, Json]) -> Item | None:
        """Return the first object with these fields, None if there is none."""
        for item in self._state.items(place).values():
            if all(item.fields.get(name) == value for name, value in fields.items()):
                return item
        return None

    def _next_turn(self, target: Target, *, full: bool) -> Turn:
        return Turn(number=self._state.next_number(target.collection), now=self._now(), full=full)

    def _identity(self, target: Target, turn: Turn) -> Json:
        field = self._catalog.id_field(target.collection) or "id"
        schema = self._document.properties(self._catalog.schema(target.collection)).get(field, ANYTHING)
        made = self._examples.complete(schema, trail=(target.noun, field), turn=turn)
        return identifier((target.noun, field), turn) if made is None else made

    def _store(self, target: Target, place: str, given: Mapping[str, Json], *, identity: Json, turn: Turn) -> Item:
        field = self._catalog.id_field(target.collection)
        fields = {**given, field: identity} if field else given
        # What a seed sets stays: a test may need an amount without the lines that make it up.
        made = self._made(target, fields, turn, fixed=given.keys() if turn.full else ())
        item = Item(identity=identity, number=turn.number, created=turn.now, fields=made)
        self._state.items(place)[item.key] = item
        return item

    def _made(
        self, target: Target, given: Mapping[str, Json], turn: Turn, *, fixed: Collection[str] = ()
    ) -> dict[str, Json]:
        """Complete an object; fields that only the request has are kept, another response may show them."""
        schema = self._catalog.schema(target.collection)
        made = self._examples.complete(schema, given, trail=(target.noun,), turn=turn)
        known = self._document.properties(schema)
        whole = {name: value for name, value in given.items() if value is not None or name not in known} | made
        return dict(self._totals.computed(schema, whole, fixed=fixed))

    def _change_times(self, target: Target, fields: Mapping[str, Json], item: Item) -> dict[str, Json]:
        turn = Turn(number=item.number, now=self._now())
        known = self._document.properties(self._catalog.schema(target.collection))
        names = [name for name in fields if name in known and is_change_time(name)]
        return {name: self._examples.complete(known[name], trail=(target.noun, name), turn=turn) for name in names}


def _lasting(fields: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in fields.items() if not is_change_time(name)}
