"""Objects as responses show them: through the schema of the operation, in the wrapper of its response."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from attrs import frozen

from ..catalog.catalog import Catalog
from ..catalog.roles import Target
from ..document.document import Document
from ..document.operations import Operation
from ..document.pointers import Json, drop, put
from ..state import Item
from ..values.examples import ABSENT, Examples
from ..values.scalars import Turn


@frozen(kw_only=True)
class Views:
    """Shows objects; it never changes them."""

    _document: Document
    _catalog: Catalog
    _examples: Examples
    _now: Callable[[], datetime]

    def single(self, operation: Operation, item: Item) -> Json:
        """Return the response of an operation about one object."""
        target = self._catalog.target(operation)
        return None if target.schema is None else self.wrapped(operation, target, self._view(item, target))

    def many(
        self, operation: Operation, target: Target, items: Sequence[Item], *, facts: Mapping[str, Json] | None = None
    ) -> Json:
        """Return the response of an operation that lists objects. facts: pagination values by pointer."""
        whole = self.wrapped(operation, target, [self._view(item, target) for item in items])
        for pointer, value in (facts or {}).items():
            whole = self._with_fact(operation, whole, pointer, value)
        return whole

    def wrapped(self, operation: Operation, target: Target, inner: Json) -> Json:
        """Put the object or list of a response where its schema holds it."""
        if not target.holder:
            return inner
        turn = Turn(number=1, now=self._now())
        outer = self._examples.complete(operation.success.schema, trail=(target.noun,), turn=turn)
        return put(outer, target.holder, inner)

    def _view(self, item: Item, target: Target) -> Json:
        known = item.shown.get(id(target.schema), ABSENT)
        if known is ABSENT:
            known = self._completed(item, target) or self._completed(item, target, full=True)
            item.shown[id(target.schema)] = known
        return known

    def _completed(self, item: Item, target: Target, *, full: bool = False) -> Json:
        """Return an object with its required fields, or with all: one without a single field could be anybody's."""
        turn = Turn(number=item.number, now=item.created, full=full)
        return self._examples.complete(target.schema, item.fields, trail=(target.noun,), turn=turn)

    def _with_fact(self, operation: Operation, whole: Json, pointer: str, value: Json) -> Json:
        schema = self._document.along(operation.success.schema, pointer)
        is_nullable = schema is not None and self._document.is_nullable(self._document.flat(schema))
        return drop(whole, pointer) if value is None and not is_nullable else put(whole, pointer, value)
