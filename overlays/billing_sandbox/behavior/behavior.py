"""What each kind of operation does to the objects, and what it returns.

A create stores, a read shows; a merge, a replacement or a verb changes; a copy stores another, a delete removes, a list
pages; anything else returns an example that echoes the request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from attrs import evolve, frozen

from ..catalog.catalog import Catalog
from ..catalog.roles import Role, Target
from ..catalog.verbs import cleared_fields, outcome_fields, verb_of
from ..document.document import ANYTHING, Document
from ..document.operations import Operation
from ..document.pointers import Json, read
from ..messages import Request
from ..problems import Problem
from ..state import Item, State
from ..values.examples import Examples
from ..values.scalars import Turn, is_own, moment
from .key_decisions import keys_in
from .lists import Lists
from .objects import Objects
from .parts import Parts
from .selection import Selection
from .totals import Totals
from .views import Views


@frozen(kw_only=True)
class Outcome:
    """The value that an operation returns, whether it changed anything, and the object it was about."""

    value: Json = None
    changed: bool = False
    item: Item | None = None


class Behavior:
    """Executes requests on the state."""

    def __init__(
        self, document: Document, catalog: Catalog, examples: Examples, state: State, *, now: Callable[[], datetime]
    ) -> None:
        self._document = document
        self._catalog = catalog
        self._examples = examples
        self._state = state
        self._now = now
        totals = Totals(document=document)
        self.objects = Objects(
            document=document, catalog=catalog, examples=examples, totals=totals, state=state, now=now
        )
        self.parts = Parts(catalog=catalog, totals=totals, objects=self.objects, state=state)
        self.views = Views(document=document, catalog=catalog, examples=examples, now=now)
        self.selection = Selection(document=document, catalog=catalog, state=state)
        self._lists = Lists(document=document, catalog=catalog, state=state, views=self.views, selection=self.selection)

    def perform(  # noqa: C901, PLR0911  a dispatch on the role
        self, request: Request, *, instead: Item | None = None
    ) -> Outcome:
        """Execute a request. instead: the older object that a created one replaces. Raises Problem."""
        target = self._catalog.target(request.operation)
        self.parts.adopt(target, request.path)
        self._check_state(request, target)
        match target.role:
            case Role.LIST:
                return Outcome(value=self._lists.response(request, target))
            case Role.READ:
                return self._outcome(request, self.objects.found(request, target), changed=False)
            case Role.ONLY:
                return self._outcome(request, self.objects.only(target, target.place(request.path)), changed=False)
            case Role.CREATE:
                return self._outcome(request, self._create(request, target, instead=instead))
            case Role.COPY:
                return self._outcome(request, self._copy(request, target))
            case Role.MERGE:
                item = self.objects.found(request, target)
                return self._change(request, target, item, {**item.fields, **request.fields})
            case Role.REPLACE:
                return self._replace(request, target)
            case Role.DELETE:
                return self._delete(request, target)
            case Role.VERB:
                return self._verb(request, target)
            case Role.ENTRY:
                return self._remove_entry(request, target)
            case Role.MANY | Role.PIECE:
                return self._many(request, target) if target.role is Role.MANY else self._piece(request, target)
            case _:
                return self._act(request, target)

    def _check_state(self, request: Request, target: Target) -> None:
        """Raise Problem if the operation is not allowed in the state of its object."""
        transition = request.operation.transition
        if transition is None or target.id_parameter is None:
            return
        item = self.objects.found(request, target)
        refusal = transition.refusal(item.fields)
        if refusal is not None:
            status = transition.status or request.operation.refusal
            raise Problem(status, f"{item.key!r} {refusal}")

    def _outcome(self, request: Request, item: Item, *, changed: bool = True) -> Outcome:
        return Outcome(value=self.views.single(request.operation, item), changed=changed, item=item)

    def _change(self, request: Request, target: Target, item: Item, fields: Mapping[str, Json]) -> Outcome:
        changed = self.objects.change(target, item, fields)
        self.parts.show_above(target, target.place(request.path), item)
        return self._outcome(request, item, changed=changed)

    def _create(self, request: Request, target: Target, *, instead: Item | None) -> Item:
        place = target.place(request.path)
        given = {**self.objects.above(target, request.path), **request.fields}
        if request.operation.transition is not None:
            now = moment(Turn(number=1, now=self._now()))
            given = {**request.operation.transition.applied({}, sent=given, moment=now), **given}
        if instead is None:
            item = self.objects.add(target, place, given)
        else:
            item = self.objects.renew(target, place, given, instead=instead)
        self.parts.show_above(target, place, item)
        return item

    def _copy(self, request: Request, target: Target) -> Item:
        taken = self.objects.without_own(target, self.objects.found(request, target))
        return self.objects.add(target, target.place(request.path), {**taken, **request.fields})

    def _replace(self, request: Request, target: Target) -> Outcome:
        place, key, body = target.place(request.path), request.path[target.id_parameter or ""], request.fields
        if self._state.item(place, key) is None and self._catalog.makes_by_replacing(target.collection):
            return self._outcome(request, self.objects.add_as(target, place, body, identity=key))
        item = self.objects.found(request, target)
        # A body replaces the fields that its schema declares; the others cannot be set here.
        known = self._document.properties(request.operation.body_schema or ANYTHING)
        kept = {name: value for name, value in item.fields.items() if is_own(name) or (known and name not in known)}
        return self._change(request, target, item, {**kept, **body})

    def _delete(self, request: Request, target: Target) -> Outcome:
        item = self.objects.found(request, target)
        del self._state.items(target.place(request.path))[item.key]
        self.parts.show_above(target, target.place(request.path), item, gone=True)
        return Outcome(value=self.views.single(request.operation, item), changed=True)

    def _verb(self, request: Request, target: Target) -> Outcome:
        operation, item = request.operation, self.objects.found(request, target)
        known = {
            **self._document.properties(target.schema or ANYTHING),
            **self._document.properties(self._catalog.schema(target.collection)),
        }
        now = moment(Turn(number=1, now=self._now()))
        if operation.method == "DELETE":
            left = cleared_fields(self._document, known, verb_of(operation.path), held=item.fields)
        else:
            left = outcome_fields(self._document, known, verb_of(operation.path), moment=now)
        given = self._with_added(request, target, item) if operation.method == "POST" else request.fields
        left = {name: value for name, value in left.items() if value != now or name not in given}
        fields = {**item.fields, **given, **left}
        fields = operation.transition.applied(fields, sent=given, moment=now) if operation.transition else fields
        outcome = _counted(operation, self._change(request, target, item, fields))
        is_lost = operation.method == "DELETE" and item.lose(operation.path)
        return evolve(outcome, changed=outcome.changed or is_lost)

    def _with_added(self, request: Request, target: Target, item: Item) -> dict[str, Json]:
        """Return the fields that a request sets; `POST /things/{id}/labels` adds to the existing labels."""
        noun = self._catalog.field_for(target.collection, request.operation.path.rpartition("/")[2]) or ""
        given = dict(request.fields)
        held, more = item.fields.get(noun), given.get(noun)
        if isinstance(held, list) and isinstance(more, list):
            given[noun] = [*held, *(value for value in more if value not in held)]
        return given

    def _remove_entry(self, request: Request, target: Target) -> Outcome:
        item, name, removed = self.objects.found(request, target), target.field or "", list(request.path.values())[-1]
        held = item.fields.get(name)
        left = {name: [value for value in held if value != removed]} if isinstance(held, list) else {}
        return _counted(request.operation, self._change(request, target, item, {**item.fields, **left}))

    def _piece(self, request: Request, target: Target) -> Outcome:
        """Create an object inside another one, and return that other one, which lists it."""
        above, inner = self.objects.found(request, target), evolve(target, collection=target.entries)
        place = inner.place(request.path)
        self.parts.show_above(inner, place, self.objects.add(inner, place, request.fields))
        return self._outcome(request, above)

    def _many(self, request: Request, target: Target) -> Outcome:
        results = [self._entry(request, target, entry) for entry in read(request.body, target.entries) or ()]
        value = self.views.many(request.operation, target, [item for item, _ in results])
        return Outcome(value=value, changed=any(changed for _, changed in results))

    def _entry(self, request: Request, target: Target, entry: Mapping[str, Json]) -> tuple[Item, bool]:
        """Create or change the object of an entry; return it, and whether that changed anything."""
        place = target.place(request.path)
        item = self.objects.known_as(target, place, entry) if request.operation.method == "PUT" else None
        changed = item is None or self.objects.change(target, item, {**item.fields, **entry})
        item = item or self.objects.add(target, place, {**self.objects.above(target, request.path), **entry})
        self.parts.show_above(target, place, item)
        return item, changed

    def _act(self, request: Request, target: Target) -> Outcome:
        operation, body = request.operation, request.fields
        # A batch reports on each item, and no item fails; other responses show all fields.
        is_batch = operation.contract is not None and operation.contract.key == "items"
        turn = Turn(number=self._state.next_number(operation.path), now=self._now(), full=not is_batch)
        if target.schema is None:
            return Outcome(changed=True)
        echo = {**request.query, **request.path, **body, **self._accepted(operation, target, body)}
        inner = self._examples.complete(target.schema, echo, trail=(target.noun,), turn=turn)
        return Outcome(value=self.views.wrapped(operation, target, inner), changed=True)

    def _accepted(self, operation: Operation, target: Target, body: Mapping[str, Json]) -> dict[str, Json]:
        """Return the keys of the items of a batch, in the field named after the verb: `ingest_x`, `ingested`."""
        keys = list(dict.fromkeys(filter(None, keys_in(operation.contract, body)))) if operation.contract else []
        verb = operation.id.partition("_")[0]
        known = self._document.properties(target.schema or ANYTHING)
        return {name: keys for name in known if keys and name.startswith(verb) and name not in body}


def _counted(operation: Operation, outcome: Outcome) -> Outcome:
    """Count each request on an object as an effect, unless its address makes a retry harmless."""
    is_harmless = operation.contract is not None and operation.contract.key == "natural"
    return evolve(outcome, changed=outcome.changed or not is_harmless)
