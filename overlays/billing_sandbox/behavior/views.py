"""How objects look in answers: each through the schema of the operation, in the wrapper that its answer has."""

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
    """Shows objects; it changes none."""

    _document: Document
    _catalog: Catalog
    _examples: Examples
    _now: Callable[[], datetime]

    def one(self, operation: Operation, item: Item) -> Json:
        """Give the answer of an operation that is about one object."""
        part = self._catalog.part(operation)
        return None if part.schema is None else self.wrapped(operation, part, self._view(item, part))

    def many(
        self, operation: Operation, part: Target, items: Sequence[Item], *, facts: Mapping[str, Json] | None = None
    ) -> Json:
        """Give the answer of an operation that lists objects; the facts are a value for each pointer into it."""
        whole = self.wrapped(operation, part, [self._view(item, part) for item in items])
        for pointer, value in (facts or {}).items():
            whole = self._with_fact(operation, whole, pointer, value)
        return whole

    def wrapped(self, operation: Operation, part: Target, inner: Json) -> Json:
        """Put what an answer is about where its schema has the place for it."""
        if not part.holder:
            return inner
        turn = Turn(number=1, now=self._now())
        outer = self._examples.complete(operation.success.schema, trail=(part.noun,), turn=turn)
        return put(outer, part.holder, inner)

    def _view(self, item: Item, part: Target) -> Json:
        known = item.shown.get(id(part.schema), ABSENT)
        if known is ABSENT:
            turn = Turn(number=item.number, now=item.created)
            known = self._examples.complete(part.schema, item.members, trail=(part.noun,), turn=turn)
            item.shown[id(part.schema)] = known
        return known

    def _with_fact(self, operation: Operation, whole: Json, pointer: str, value: Json) -> Json:
        schema = self._document.along(operation.success.schema, pointer)
        is_nullable = schema is not None and self._document.is_nullable(self._document.flat(schema))
        return drop(whole, pointer) if value is None and not is_nullable else put(whole, pointer, value)
