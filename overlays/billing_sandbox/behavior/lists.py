"""Lists: the objects that match the filters of a request, and those of them on the requested page."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..catalog.roles import Target
from ..document.document import ANYTHING, Document
from ..document.pointers import Json, parts, read
from ..messages import Request
from ..state import Item, State
from .paging import page_size, paged
from .views import Views


@frozen(kw_only=True)
class Lists:
    """Executes requests that list objects."""

    _document: Document
    _state: State
    _views: Views

    def response(self, request: Request, target: Target) -> Json:
        """Return the response with the requested page, or with all objects if the operation is not paged."""
        operation, arguments = request.operation, _paging_arguments(request)
        items = self._found(request, target)
        if operation.pagination is None:
            return self._views.many(operation, target, items)
        size = page_size(self._document, operation.parameters, operation.pagination)
        scope = target.place(request.path)
        page = paged(items, pagination=operation.pagination, arguments=arguments, size=size, scope=scope)
        return self._views.many(operation, target, page.entries, facts=page.fields)

    def _found(self, request: Request, target: Target) -> list[Item]:
        paging = request.operation.pagination.parameters if request.operation.pagination else frozenset()
        known = self._document.properties(target.schema or ANYTHING)
        taken = {next(parts(name), name) for name in paging}  # of a pointer, the field of the body that it starts with
        wanted = {**request.query, **request.fields}
        filters = {name: value for name, value in wanted.items() if name in known and name not in taken}
        filters |= target.named(request.path)
        items = self._state.items(target.place(request.path)).values()
        return [item for item in items if _passes(item.fields, filters)]


def _paging_arguments(request: Request) -> dict[str, Json]:
    """Return the paging arguments of a request, by parameter or by pointer into the body."""
    paging = request.operation.pagination.parameters if request.operation.pagination else frozenset()
    inside = {name: read(request.body, name) for name in paging if name.startswith("/")}
    return {**request.query, **{name: value for name, value in inside.items() if value is not None}}


def _passes(fields: Mapping[str, Json], filters: Mapping[str, Json]) -> bool:
    """Return whether an object matches the filters; a list on either side matches by any of its values."""
    for name, wanted in filters.items():
        have = fields.get(name)
        haves = have if isinstance(have, list) else [have]
        wants = wanted if isinstance(wanted, list) else [wanted]
        if not isinstance(wanted, Mapping) and not any(have == want for have in haves for want in wants):
            return False
    return True
