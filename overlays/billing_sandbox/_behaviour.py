"""What each kind of operation does to the objects, and what it answers.

A create stores, a read shows, a merge, a replacement or a verb changes, a copy stores another, a delete removes, a list
pages; anything else answers with an example that echoes the request. Keys, faults and counting are not looked at here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from attrs import evolve, frozen

from ._catalogue import Catalogue
from ._document import ANYTHING, Document, Json, drop, put
from ._examples import ABSENT, Examples
from ._members import added, lasting, members_of, passes, taken_out
from ._operations import Operation
from ._paging import page_size, paged
from ._parts import Part, Role
from ._problems import Problem
from ._scalars import Turn, identifier, is_change_time, is_own, moment
from ._state import Item, State
from ._values import Request
from ._verbs import cleared, marks, verb_of

# Made-up ids can meet ids that callers chose, or be few where a pattern is narrow.
_ATTEMPTS: Final = 100


@frozen(kw_only=True)
class Outcome:
    """What an operation answers, whether it changed anything, and the object it was about."""

    value: Json = None
    changed: bool = False
    item: Item | None = None


class Behaviour:
    """Performs requests on the state."""

    def __init__(
        self, document: Document, catalogue: Catalogue, examples: Examples, state: State, *, now: Callable[[], datetime]
    ) -> None:
        self._document = document
        self._catalogue = catalogue
        self._examples = examples
        self._state = state
        self._now = now

    def perform(self, request: Request, *, instead: Item | None = None) -> Outcome:
        """Do what a request asks for; an object that it creates can take the place of an older one."""
        part = self._catalogue.part(request.operation)
        match part.role:
            case Role.LIST:
                return Outcome(value=self._list(request, part))
            case Role.CREATE:
                item = self._create(request, part, instead=instead)
                return Outcome(value=self.shown(request.operation, item), changed=True, item=item)
            case Role.READ:
                return Outcome(value=self.shown(request.operation, self._found(request, part)))
            case Role.MERGE:
                item = self._found(request, part)
                return self._changed(request, part, item, {**item.members, **(request.body or {})})
            case Role.REPLACE:
                return self._replace(request, part)
            case Role.DELETE:
                item = self._found(request, part)
                del self._state.items(part.place(request.path))[item.key]
                return Outcome(value=self.shown(request.operation, item), changed=True)
            case Role.VERB:
                return self._verb(request, part)
            case Role.ENTRY:
                return self._take_out(request, part)
            case Role.ONLY:
                return Outcome(value=self.shown(request.operation, self._only(part, part.place(request.path))))
            case Role.MANY:
                return self._many(request, part)
            case Role.COPY:
                item = self._copy(request, part)
                return Outcome(value=self.shown(request.operation, item), changed=True, item=item)
            case _:
                return self._act(request, part)

    def shown(self, operation: Operation, item: Item) -> Json:
        """Give the answer of an operation that is about one object."""
        part = self._catalogue.part(operation)
        return None if part.schema is None else self._wrapped(operation, part, self._view(item, part))

    def above(self, part: Part, path: Mapping[str, Json]) -> dict[str, Json]:
        """Give what a path says of the objects inside it: not their ids, an `id` there is of what holds them."""
        member = self._catalogue.id_member(part.collection)
        above = {name: value for name, value in path.items() if name != member and not is_own(name)}
        # By the name that the path has for it, and by the name that the object has: an `owner` is its owner_id.
        names = {name: self._catalogue.member_for(part.collection, name) for name in above}
        return above | {inner: above[name] for name, inner in names.items() if inner not in (None, member)}

    def add(self, part: Part, place: str, given: Mapping[str, Json], *, full: bool = False) -> Item:
        """Store a new object made from what is given; without an id it gets one."""
        member = self._catalogue.id_member(part.collection)
        identity = given.get(member) if member else None
        if identity is not None and self._state.item(place, identity):
            raise Problem(409, f"{place} has a {identity!r} already; take another {member}, or change that one")
        if identity is not None:
            return self._store(part, place, given, identity=identity, turn=self._next_turn(part, full=full))
        for _ in range(_ATTEMPTS):
            turn = self._next_turn(part, full=full)
            identity = self._identity(part, turn)
            if self._state.item(place, identity) is None:
                return self._store(part, place, given, identity=identity, turn=turn)
        raise Problem(409, f"no more ids for {place} can be made up that fit its schema; send {member or 'fewer'}")

    def _next_turn(self, part: Part, *, full: bool) -> Turn:
        return Turn(number=self._state.next_number(part.collection), now=self._now(), full=full)

    def _identity(self, part: Part, turn: Turn) -> Json:
        member = self._catalogue.id_member(part.collection) or "id"
        schema = self._document.properties(self._catalogue.schema(part.collection)).get(member, ANYTHING)
        made = self._examples.complete(schema, trail=(part.noun, member), turn=turn)
        return identifier((part.noun, member), turn) if made is None else made

    def _store(self, part: Part, place: str, given: Mapping[str, Json], *, identity: Json, turn: Turn) -> Item:
        member = self._catalogue.id_member(part.collection)
        members = {**given, member: identity} if member else given
        made = self._made(part, members, turn)
        item = Item(identity=identity, number=turn.number, created=turn.now, members=made)
        self._state.items(place)[item.key] = item
        return item

    def _made(self, part: Part, given: Mapping[str, Json], turn: Turn) -> dict[str, Json]:
        """Complete an object; what only the request knows is kept too, another answer may show it."""
        schema = self._catalogue.schema(part.collection)
        return {**given, **self._examples.complete(schema, given, trail=(part.noun,), turn=turn)}

    def _create(self, request: Request, part: Part, *, instead: Item | None) -> Item:
        place = part.place(request.path)
        given = {**self.above(part, request.path), **(request.body or {})}
        if instead is None:
            return self.add(part, place, given)
        turn = Turn(number=instead.number, now=self._now())
        return self._store(part, place, given, identity=instead.identity, turn=turn)

    def _found(self, request: Request, part: Part) -> Item:
        place, key = part.place(request.path), request.path[part.id_parameter or ""]
        is_by_id = part.member is None or part.role is Role.ENTRY
        item = self._state.item(place, key) if is_by_id else self._matching(place, str(part.member), key)
        if item is None:
            raise Problem(404, f"{place} has no {str(key)!r}")
        return item

    def _matching(self, place: str, member: str, value: Json) -> Item | None:
        return next((item for item in self._state.items(place).values() if item.members.get(member) == value), None)

    def _only(self, part: Part, place: str) -> Item:
        """Give the one object of a place; a provider makes it when it is first asked for."""
        return next(iter(self._state.items(place).values()), None) or self.add(part, place, {})

    def _take_out(self, request: Request, part: Part) -> Outcome:
        item, gone = self._found(request, part), list(request.path.values())[-1]
        left = taken_out(item.members, member=part.member, value=gone)
        return evolve(self._changed(request, part, item, {**item.members, **left}), changed=True)

    def _replace(self, request: Request, part: Part) -> Outcome:
        place, key = part.place(request.path), request.path[part.id_parameter or ""]
        body = request.body or {}
        if self._state.item(place, key) is None and self._catalogue.makes_by_replacing(part.collection):
            item = self._store(part, place, body, identity=key, turn=self._next_turn(part, full=False))
            return Outcome(value=self.shown(request.operation, item), changed=True, item=item)
        item = self._found(request, part)
        # A body replaces what it has a place for; the rest was never the caller's to send here.
        known = self._document.properties(request.operation.body_schema or ANYTHING)
        kept = {name: value for name, value in item.members.items() if is_own(name) or (known and name not in known)}
        return self._changed(request, part, item, {**kept, **body})

    def _verb(self, request: Request, part: Part) -> Outcome:
        item, turn = self._found(request, part), Turn(number=1, now=self._now())
        known = {
            **self._document.properties(part.schema),
            **self._document.properties(self._catalogue.schema(part.collection)),
        }
        verb = request.operation.path.rpartition("/")[2]
        if request.operation.method == "DELETE":
            left = cleared(self._document, known, verb_of(request.operation.path))
        else:
            left = marks(self._document, known, verb_of(request.operation.path), moment=moment(turn))
        noun = self._catalogue.member_for(part.collection, verb) if request.operation.method == "POST" else None
        told = added(item.members, members_of(request.body), member=noun)
        outcome = self._changed(request, part, item, {**item.members, **told, **left})
        # Unless its address makes it harmless, a verb does its work each time; a key was looked at before.
        contract = request.operation.contract
        return evolve(outcome, changed=outcome.changed or contract is None or contract.key != "natural")

    def _many(self, request: Request, part: Part) -> Outcome:
        done = [self._one_of_many(request, part, entry) for entry in members_of(request.body).get(part.entries) or ()]
        items = [outcome.item for outcome in done if outcome.item is not None]
        value = self._wrapped(request.operation, part, [self._view(item, part) for item in items])
        return Outcome(value=value, changed=any(outcome.changed for outcome in done))

    def _one_of_many(self, request: Request, part: Part, entry: Mapping[str, Json]) -> Outcome:
        place = part.place(request.path)
        item = self._known_as(part, place, entry) if request.operation.method == "PUT" else None
        if item is not None:
            return self._changed(request, part, item, {**item.members, **entry})
        return Outcome(changed=True, item=self.add(part, place, {**self.above(part, request.path), **entry}))

    def _known_as(self, part: Part, place: str, entry: Mapping[str, Json]) -> Item | None:
        """Find the object that an entry means: by its id, or else by all that it names for good."""
        member = self._catalogue.id_member(part.collection)
        if member is not None and member in entry:
            return self._state.item(place, entry[member])
        known = self._document.properties(part.schema or ANYTHING)
        lasting = (name for name in entry if name in known and not self._document.is_nullable(known[name]))
        names = {name: entry[name] for name in lasting if name.lower().endswith("id")}
        found = (item for item in self._state.items(place).values() if names and passes(item.members, names))
        return next(found, None)

    def _copy(self, request: Request, part: Part) -> Item:
        member, item = self._catalogue.id_member(part.collection), self._found(request, part)
        taken = {name: value for name, value in item.members.items() if name != member and not is_own(name)}
        return self.add(part, part.place(request.path), {**taken, **members_of(request.body)})

    def _changed(self, request: Request, part: Part, item: Item, members: Mapping[str, Json]) -> Outcome:
        member = self._catalogue.id_member(part.collection)
        kept = {member: item.members[member]} if member else {}
        # Made up at the time of creation: a repeat then makes the same object again, which is no change.
        made = self._made(part, {**members, **kept}, Turn(number=item.number, now=item.created))
        is_changed = lasting(made) != lasting(item.members)
        if is_changed:
            item.change({**made, **self._change_times(part, made, item)})
        return Outcome(value=self.shown(request.operation, item), changed=is_changed, item=item)

    def _change_times(self, part: Part, members: Mapping[str, Json], item: Item) -> dict[str, Json]:
        turn = Turn(number=item.number, now=self._now())
        known = self._document.properties(self._catalogue.schema(part.collection))
        names = [name for name in members if name in known and is_change_time(name)]
        return {name: self._examples.complete(known[name], trail=(part.noun, name), turn=turn) for name in names}

    def _list(self, request: Request, part: Part) -> Json:
        operation, place = request.operation, part.place(request.path)
        known = self._document.properties(part.schema or ANYTHING)
        paging = operation.pagination.parameters if operation.pagination else frozenset()
        body = members_of(request.body)
        asked = {**request.query, **{f"/{name}": value for name, value in body.items()}}
        wanted = ((name.removeprefix("/"), value) for name, value in asked.items() if name not in paging)
        filters = {name: value for name, value in wanted if name in known}
        items = list(self._state.items(place).values())
        filters |= part.named(request.path)
        items = [item for item in items if passes(item.members, filters)] if filters else items
        if operation.pagination is None:
            return self._wrapped(operation, part, [self._view(item, part) for item in items])
        size = page_size(self._document, operation.parameters, operation.pagination)
        page = paged(items, pagination=operation.pagination, asked=asked, size=size, scope=place)
        whole = self._wrapped(operation, part, [self._view(item, part) for item in page.entries])
        for pointer, value in page.members.items():
            whole = self._with_fact(operation, whole, pointer, value)
        return whole

    def _with_fact(self, operation: Operation, whole: Json, pointer: str, value: Json) -> Json:
        schema = self._document.along(operation.success.schema, pointer)
        is_nullable = schema is not None and self._document.is_nullable(self._document.flat(schema))
        return drop(whole, pointer) if value is None and not is_nullable else put(whole, pointer, value)

    def _act(self, request: Request, part: Part) -> Outcome:
        operation = request.operation
        # A batch is answered item by item, and no item fails; other answers show all that they can.
        is_batch = operation.contract is not None and operation.contract.key == "items"
        turn = Turn(number=self._state.next_number(operation.path), now=self._now(), full=not is_batch)
        body = members_of(request.body)
        if part.schema is None:
            return Outcome(changed=True)
        echo = {**request.query, **request.path, **body, **self._accepted(operation, part, body)}
        inner = self._examples.complete(part.schema, echo, trail=(part.noun,), turn=turn)
        return Outcome(value=self._wrapped(operation, part, inner), changed=True)

    def _accepted(self, operation: Operation, part: Part, body: Mapping[str, Json]) -> dict[str, Json]:
        """Answer a batch with the keys of its items, in the list named after the verb: `ingest_x`, `ingested`."""
        keys = list(dict.fromkeys(filter(None, operation.contract.keys_in(body)))) if operation.contract else []
        verb = operation.id.partition("_")[0]
        known = self._document.properties(part.schema or ANYTHING)
        return {name: keys for name in known if keys and name.startswith(verb) and name not in body}

    def _view(self, item: Item, part: Part) -> Json:
        known = item.shown.get(id(part.schema), ABSENT)
        if known is ABSENT:
            turn = Turn(number=item.number, now=item.created)
            known = self._examples.complete(part.schema, item.members, trail=(part.noun,), turn=turn)
            item.shown[id(part.schema)] = known
        return known

    def _wrapped(self, operation: Operation, part: Part, inner: Json) -> Json:
        if not part.holder:
            return inner
        turn = Turn(number=1, now=self._now())
        outer = self._examples.complete(operation.success.schema, trail=(part.noun,), turn=turn)
        return put(outer, part.holder, inner)
