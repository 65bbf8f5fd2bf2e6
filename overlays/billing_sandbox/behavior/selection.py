"""Selection: the objects that match the filters of a request.

A filter that is neither declared nor implied by a field is refused: ignoring it would silently list everything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve, field, frozen

from ..catalog.catalog import Catalog
from ..catalog.roles import Target
from ..document.document import ANYTHING, Document, Schema
from ..document.filters import Filter, declared, implied
from ..document.operations import Operation
from ..document.pointers import Json, parts, reached
from ..messages import Request
from ..problems import Problem
from ..state import Item, State
from ..values.comparing import matches

_NOT_IMPLEMENTED: Final = 501
_UNDECLARED: Final = "the spec declares no filter of this name (x-filter), and the listed objects have no such field"


@frozen(kw_only=True)
class Selection:
    """Selects objects by the filters of one document."""

    _document: Document
    _catalog: Catalog
    _state: State
    _known: dict[str, dict[str, Filter]] = field(factory=dict, init=False)

    def selected(self, request: Request, target: Target) -> list[Item]:
        """Return the objects that match, oldest first. Raises Problem (501) for an unsupported filter."""
        known, given = self.filters(request.operation), self.arguments(request)
        for name in given:
            self._check(name, known.get(name))
        wanted = [(filter_, given.get(name, filter_.default)) for name, filter_ in known.items() if filter_.selects]
        active = [row for row in wanted if row[1] is not None or row[0].compare == "include"]
        named = target.named(request.path)
        return [
            item
            for item in self._state.items(target.place(request.path)).values()
            if all(item.fields.get(name) == value for name, value in named.items())
            and all(self._passes(target, item, filter_, wanted) for filter_, wanted in active)
        ]

    def arguments(self, request: Request) -> dict[str, Json]:
        """Return the arguments of a request that are neither for paging nor constant; `filters.kind` is inside one."""
        operation, known = request.operation, self.filters(request.operation)
        paging = operation.pagination.parameters if operation.pagination else frozenset()
        taken = {next(parts(name), name) for name in paging} | operation.fixed.keys()
        given = {name: value for name, value in {**request.query, **request.fields}.items() if name not in taken}
        outer = {name.partition(".")[0] for name in known if "." in name} - known.keys()
        nested = {name: given.pop(name) for name in outer & given.keys() if isinstance(given[name], Mapping)}
        return given | {f"{name}.{inner}": value for name, whole in nested.items() for inner, value in whole.items()}

    def filters(self, operation: Operation) -> dict[str, Filter]:
        """Return the filters of a list, by parameter or field of the body."""
        known = self._known.get(operation.id)
        if known is None:
            known = self._known[operation.id] = self._read(
                operation, self._catalog.target(operation).schema or ANYTHING
            )
        return known

    def _read(self, operation: Operation, item: Json) -> dict[str, Filter]:
        query = {p.name: (p.filter, p.schema) for p in operation.parameters if p.where == "query"}
        found = {
            name: (own or implied(self._document, name, node, item), node)
            for name, (own, node) in (query | dict(self._in_body(operation.body_schema or ANYTHING))).items()
        }
        defaults = {name: self._document.flat(node).get("default") for name, (_, node) in found.items()}
        return {name: evolve(filter_, default=defaults[name]) for name, (filter_, _) in found.items() if filter_}

    def _in_body(self, body: Json, prefix: str = "") -> Iterator[tuple[str, tuple[Filter | None, Json]]]:
        """Yield the fields of a body with what they declare; an object that declares nothing holds filters."""
        for name, node in self._document.properties(body).items():
            own, inner = declared(self._document.flat(node).get("x-filter")), self._document.properties(node)
            if own is None and inner and not prefix:
                yield from self._in_body(node, f"{name}.")
            yield prefix + name, (own, node)

    def _check(self, name: str, known: Filter | None) -> None:
        reason = _UNDECLARED if known is None else known.unsupported
        if reason is not None:
            message = f"the sandbox does not support the filter {name!r}: {reason}"
            raise Problem(_NOT_IMPLEMENTED, message)

    def _passes(self, target: Target, item: Item, filter_: Filter, wanted: Json) -> bool:
        if not filter_.is_condition:
            return self._compares(target, item, filter_, filter_.compare, wanted)
        holds = self._holds(target, item, filter_)
        if filter_.compare == "include":
            return not holds or str(wanted).lower() == "true"
        wants = wanted if isinstance(wanted, list) else [wanted]
        return any(filter_.any == want or (want == filter_.when) is holds for want in wants)

    def _holds(self, target: Target, item: Item, filter_: Filter) -> bool:
        """Return whether the condition of a filter is true for an object: a field is set, or has a value."""
        if filter_.value is not None:
            compare = "equals" if filter_.compare == "include" else filter_.compare
            return self._compares(target, item, filter_, compare, filter_.value)
        return any(value not in (None, "") for _, values in self._values(target, item, filter_) for value in values)

    def _compares(self, target: Target, item: Item, filter_: Filter, compare: str, wanted: Json) -> bool:
        results = (matches(compare, values, wanted, schema) for schema, values in self._values(target, item, filter_))
        return all(results) if compare.startswith("not_") else any(results)

    def _values(self, target: Target, item: Item, filter_: Filter) -> Iterator[tuple[Schema, list[Json]]]:
        """Yield the values of each field, with its schema."""
        related = self._related(item, filter_)
        collection = target.collection if related is None else related[0]
        sources = [item] if related is None else related[1]
        for pointer in filter_.fields:
            found = (self._document.reached(node, pointer) for node in self._schemas(target, collection))
            schema = next(filter(None, found), ANYTHING)
            yield schema, [value for source in sources for value in reached(source.fields, pointer)]

    def _schemas(self, target: Target, collection: str) -> Iterator[Json]:
        if collection == target.collection:
            yield target.schema or ANYTHING
        yield self._catalog.schema(collection)

    def _related(self, item: Item, filter_: Filter) -> tuple[str, list[Item]] | None:
        """Return the collection of the related objects, and those of an item; None if the filter is on the item."""
        of = filter_.related
        if of is None:
            return None
        target = self._catalog.targets[of.operation]
        place = target.place({name: next(reached(item.fields, pointer), None) for name, pointer in of.path.items()})
        return target.collection, [
            other for other in self._state.items(place).values() if _agree(other.fields, item.fields, of.match)
        ]


def _agree(fields: Mapping[str, Json], others: Mapping[str, Json], pairs: Mapping[str, str]) -> bool:
    """Return whether two objects have a value in common at each pair of pointers."""
    return all(
        any(left == right for left in reached(fields, one) for right in reached(others, other))
        for one, other in pairs.items()
    )
