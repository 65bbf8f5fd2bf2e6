"""Idempotency as a provider declares it: where the key is, how long it is kept, what reusing it returns."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Self

from attrs import frozen

_DURATION = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")


@frozen(kw_only=True)
class Contract:
    """What `x-idempotency` declares for one operation, over the defaults of the root.

    lifetime: of a key; where a header may carry one beside the keys of items, of the header alone.
    """

    key: str
    header: str | None = None
    at: str | None = None
    field: str | None = None
    place: str = "body"
    reuse: str = "replay"
    conflict: int = 422
    in_flight: int = 409
    in_flight_retry_after: bool = False
    replayed: str | None = None
    released: str | None = None
    lifetime: timedelta | None = None
    items_expire: bool = True
    max_length: int | None = None
    refuses_other_parameters: bool = True
    required: bool = False

    @classmethod
    def read(cls, defaults: Mapping[str, Any], own: Mapping[str, Any] | None) -> Self | None:
        """Return the contract that an operation declares, None without one. defaults: those of the document's root."""
        if own is None or own.get("key", "none") == "none":
            return None
        whole = {**defaults, **own}
        natural = own["key"] == "natural"
        # The root's lifetime covers keys in its header; ids of the caller, in fields or items, do not expire with it.
        has_header = own["key"] == "header" or "header" in own
        lifetime = whole.get("lifetime") if has_header else own.get("lifetime")
        return cls(
            key=own["key"],
            header=defaults.get("header") if has_header else None,
            at=whole.get("at"),
            field=whole.get("field"),
            place=whole.get("in", "body"),
            reuse=whole.get("reuse", "replay"),
            conflict=whole.get("conflict", 409 if natural and whole.get("reuse") == "reject" else 422),
            in_flight=whole.get("in_flight", 409),
            in_flight_retry_after=bool(whole.get("in_flight_retry_after")),
            replayed=whole.get("replayed"),
            released=whole.get("released"),
            lifetime=duration(lifetime) if lifetime else None,
            items_expire=not has_header,
            max_length=own.get("max_length") if natural else whole.get("max_length"),
            refuses_other_parameters=not natural or "conflict" in own,
            required=bool(own.get("required")),
        )


def duration(text: str) -> timedelta:
    """Return an ISO 8601 duration in weeks, days, hours, minutes and seconds. Raises ValueError."""
    found = _DURATION.fullmatch(text)
    if found is None or not any(found.groups()):
        raise ValueError(f"invalid duration {text!r}; use weeks to seconds, such as P7D or PT24H")
    weeks, days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
