"""What a call counts towards the rate limits that the spec declares. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..declared.operation import ABSENT, RateLimit
from ..declared.pointers import is_pointer, resolve
from ..messages import Turn
from .idempotency_keys import KeyedArguments


def turns_of(limit: RateLimit, call: KeyedArguments, *, is_write: bool) -> tuple[Turn, ...]:
    """Return the turns that an attempt of a call needs: of its own limit first, then of those that it is within."""
    turns: list[Turn] = []
    following: RateLimit | None = limit
    while following is not None:
        limit, following = following, following.within
        units = 1 if limit.counts == "calls" else _units(limit, call, is_write=is_write)
        entity = _entity(limit, call) if limit.by else ()
        if units and (entity or not limit.by):
            turns.append(Turn(limit.bucket, limit.limit, limit.window, entity, min(units, limit.limit)))
    return tuple(turns)


def _entity(limit: RateLimit, call: KeyedArguments) -> tuple[str, ...]:
    """Return the values that identify the entity of a rate limit; empty if the call has none of them."""
    values = (resolve(call.body, name) if is_pointer(name) else call.path.get(name) for name in limit.by)
    return tuple(str(value) for value in values if value is not None and value is not ABSENT)


def _units(limit: RateLimit, call: KeyedArguments, *, is_write: bool) -> int:
    if limit.counts == "writes":
        return int(is_write)
    items = resolve(call.body, limit.items)
    is_list = isinstance(items, Collection) and not isinstance(items, str | bytes | Mapping)
    return len(items) if is_list else 1
