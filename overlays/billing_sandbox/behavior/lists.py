"""Lists: the objects that match the filters of a request, in the requested order, and those on the requested page."""

from __future__ import annotations

from attrs import frozen

from ..catalog.catalog import Catalog
from ..catalog.roles import Target
from ..document.document import ANYTHING, Document
from ..document.pointers import Json, read
from ..messages import Request
from ..state import Item, State
from .ordering import rank, requested
from .paging import Rank, by_creation, page_size, paged
from .selection import Selection
from .views import Views


@frozen(kw_only=True)
class Lists:
    """Executes requests that list objects."""

    _document: Document
    _catalog: Catalog
    _state: State
    _views: Views
    _selection: Selection

    def response(self, request: Request, target: Target) -> Json:
        """Return the response with the requested page, or with all objects if the operation is not paged."""
        operation, arguments = request.operation, _paging_arguments(request)
        items, order = self._sorted(request, target)
        if operation.pagination is None:
            return self._views.many(operation, target, items)
        size = page_size(self._document, operation.parameters, operation.pagination)
        scope = target.place(request.path)
        page = paged(items, pagination=operation.pagination, arguments=arguments, size=size, scope=scope, rank=order)
        return self._views.many(operation, target, page.entries, facts=page.fields)

    def _sorted(self, request: Request, target: Target) -> tuple[list[Item], Rank]:
        operation, given = request.operation, self._selection.arguments(request)
        selected = self._selection.selected(request, target)
        shown, stored = target.schema or ANYTHING, self._catalog.schema(target.collection)
        fields = {**self._document.properties(stored), **self._document.properties(shown)}
        filters = self._selection.filters(operation)
        order = requested(filters, given, fields, status=operation.refusal)
        ranks = rank(self._document, order, self._state.items(target.place(request.path)).values(), fields)
        if ranks is by_creation:
            return selected, ranks
        return sorted(selected, key=lambda item: ranks(item.number) or 0), ranks


def _paging_arguments(request: Request) -> dict[str, Json]:
    """Return the paging arguments of a request, by parameter or by pointer into the body."""
    paging = request.operation.pagination.parameters if request.operation.pagination else frozenset()
    inside = {name: read(request.body, name) for name in paging if name.startswith("/")}
    return {**request.query, **{name: value for name, value in inside.items() if value is not None}}
