"""Responses of the made-up provider: a thing with all its fields, and a page of things."""

from __future__ import annotations

import json
from functools import cache
from typing import Any


def thing(number: int) -> dict[str, Any]:
    """Return a thing with every field of its schema."""
    return {
        "id": f"thing_{number:08}", "name": "John Doe", "amount": "1999.99", "quantity": 3.5,
        "created_at": "2026-11-21T10:00:00Z", "state": "open",
        "address": {"line1": "1 Main Street", "city": "Berlin", "country": "DE", "own_0": 7},
        "parts": [{"line1": "a", "city": "b"}, {"line1": "c", "city": "d"}],
        "price": {"kind": "tiered", "tiers": ["0.99", "0.89", "0.79"]},
        "billing": {"city": "Berlin", "line": "1 Main Street"}, "metadata": {"region": "eu", "tier": "gold"},
    }  # fmt: skip


@cache
def _items(count: int) -> bytes:
    return json.dumps([thing(number) for number in range(count)]).encode()


def page(count: int, following: int | None) -> bytes:
    """Write a page of a number of things, and the cursor of the page that follows it."""
    cursor = b"null" if following is None else b'"%d"' % following
    return b'{"data": %s, "pagination": {"next": %s}}' % (_items(count), cursor)
