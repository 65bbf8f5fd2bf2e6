"""After a write of unknown outcome: the lookup that the spec names for it, as a conversation like any call. No I/O."""

from __future__ import annotations

from typing import Any

from ..declared.operation import Operation, Reconcile
from ..declared.pointers import resolve
from ..errors import ConfigurationError, NotFoundError
from ..pages.pagination import Walk, asked, first
from ..requests.prepare import Arguments
from .call import Context, Steps


def reconcile(context: Context, operation: Operation[Any], given: Arguments) -> Steps:
    """Look for what a write should have made: gives it, or None if it is not there."""
    contract = operation.reconcile
    if contract is None:
        raise ConfigurationError(
            f"{operation.id}: the provider offers no lookup by an id that was known before the call; "
            "look for the object yourself before you repeat it"
        )
    lookup = context.provider.operations[contract.operation]
    arguments = _arguments(operation, lookup, contract, given)
    if lookup.pagination is not None:
        wanted = {pointer: _sent(operation, given, place) for pointer, place in (contract.match or {}).items()}
        return (yield from _search(context, first(lookup, lookup.pagination, arguments), wanted))
    try:
        return (yield from context.call(lookup, arguments, False, None))
    except NotFoundError:
        return None


def _search(context: Context, walk: Walk, wanted: dict[str, Any]) -> Steps:
    """Read a list until an item has what was sent."""
    while True:
        answer = yield from context.call(walk.operation, walk.given, False, None)
        items = walk.items(answer)
        for item in items:
            if all(str(resolve(item, pointer)) == str(value) for pointer, value in wanted.items()):
                return item
        cursor = walk.cursor(answer, items)
        if cursor is None:
            return None
        walk = walk.following(cursor, items, answer)


def _arguments(operation: Operation[Any], lookup: Operation[Any], contract: Reconcile, given: Arguments) -> Arguments:
    known = {name: _sent(operation, given, place) for name, place in contract.arguments.items()}
    path = {name: value for name, value in known.items() if f"{{{name}}}" in lookup.path}
    return Arguments(path, {name: value for name, value in known.items() if name not in path})


def _sent(operation: Operation[Any], given: Arguments, place: str) -> Any:
    """Read what the write sent at a pointer into its body, or as a parameter."""
    value = given.path.get(place) if f"{{{place}}}" in operation.path else asked(given, place)
    if value is None:
        raise ConfigurationError(f"{operation.id}: the call gave no {place}, by which the object is found")
    return value
