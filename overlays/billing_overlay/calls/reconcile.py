"""Look up what a write of unknown outcome should have created, by the lookup that the spec declares. No I/O."""

from __future__ import annotations

from collections.abc import Mapping

from ..declared.operation import Operation, Reconcile
from ..declared.pointers import resolve
from ..errors import ConfigurationError, NotFoundError
from ..messages import Arguments, Steps
from ..pages.pagination import PageRequest, argument, first_page
from .call import Context


def reconcile(context: Context, operation: Operation[object], written: Arguments) -> Steps:
    """Return the object that a write should have created, or None if it does not exist.

    written: the arguments of the write. Raise ConfigurationError if the provider offers no lookup for it.
    """
    contract = operation.reconcile
    if contract is None:
        raise ConfigurationError(
            f"{operation.id}: the provider offers no lookup by an id that was known before the call; "
            "look for the object yourself before you call again"
        )
    lookup = context.provider.operations[contract.operation]
    arguments = _lookup_arguments(operation, lookup, contract, written)
    if lookup.pagination is not None:
        expected = {pointer: _sent(operation, written, source) for pointer, source in (contract.match or {}).items()}
        return (yield from _search(context, first_page(lookup, lookup.pagination, arguments), expected))
    try:
        return (yield from context.call(lookup, arguments))
    except NotFoundError:
        return None


def _search(context: Context, page_request: PageRequest, expected: Mapping[str, object]) -> Steps:
    """Return the first item of a list that has the expected values at their pointers; None if there is none."""
    while True:
        response = yield from context.call(page_request.operation, page_request.arguments)
        items = page_request.items(response)
        for item in items:
            if all(str(resolve(item, pointer)) == str(value) for pointer, value in expected.items()):
                return item
        cursor = page_request.cursor(response, items)
        if cursor is None:
            return None
        page_request = page_request.following(cursor, items, response)


def _lookup_arguments(
    operation: Operation[object], lookup: Operation[object], contract: Reconcile, written: Arguments
) -> Arguments:
    values = {name: _sent(operation, written, source) for name, source in contract.arguments.items()}
    path = {name: value for name, value in values.items() if f"{{{name}}}" in lookup.path}
    return Arguments(path, {name: value for name, value in values.items() if name not in path})


def _sent(operation: Operation[object], written: Arguments, source: str) -> object:
    """Return what the write sent at a pointer into its body, or as a parameter. Raise ConfigurationError if nothing."""
    value = written.path.get(source) if f"{{{source}}}" in operation.path else argument(written, source)
    if value is None:
        raise ConfigurationError(
            f"{operation.id}: the call sent no {source}, by which reconcile() finds the object; "
            "look for it yourself before you call again, and pass an id of your own there in future calls"
        )
    return value
