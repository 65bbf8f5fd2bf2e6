"""The differences between two requests, by names that the table of allowed differences can match."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import httpx

COMPARED = (
    "authorization",
    "alguna-version",
    "x-api-key",
    "x-account-id",
    "x-environment-id",
    "idempotency-key",
    "content-type",
)
_RANDOM = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NOTHING: Any = object()


def differences(ours: httpx.Request, theirs: httpx.Request) -> set[str]:
    """Compare method, path, query as a multiset, the headers that mean something, and the body place by place.

    Numbers are compared by value, times as moments, and keys that each client draws for itself are alike.
    """
    found = {f"body{place}" for place in _places(_body(ours), _body(theirs))}
    if ours.method != theirs.method:
        found.add("method")
    if ours.url.raw_path.partition(b"?")[0] != theirs.url.raw_path.partition(b"?")[0]:
        found.add("path")
    a, b = _query(ours), _query(theirs)
    found |= {f"query {name}" for name, _ in (a - b) + (b - a)}
    return found | {f"header {name}" for name in COMPARED if _header(ours, name) != _header(theirs, name)}


def _header(request: httpx.Request, name: str) -> str | None:
    value = request.headers.get(name)
    return "random" if value is not None and _RANDOM.fullmatch(value) else value


def _query(request: httpx.Request) -> Counter[tuple[str, str]]:
    pairs = parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=bool(request.url.query))
    return Counter((name, str(_moment(value))) for name, value in pairs)


def _body(request: httpx.Request) -> Any:
    return json.loads(request.content, parse_float=Decimal, parse_int=Decimal) if request.content else _NOTHING


def _places(ours: Any, theirs: Any, place: str = "") -> Iterator[str]:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for name in ours.keys() | theirs.keys():
            yield from _places(ours.get(name, _NOTHING), theirs.get(name, _NOTHING), f"{place}/{name}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for our, their in zip(ours, theirs, strict=True):
            yield from _places(our, their, f"{place}/[]")
    elif type(ours) is not type(theirs) or _moment(ours) != _moment(theirs):
        yield place


def _moment(value: Any) -> Any:
    """Read a moment, so that Z and +00:00 are one; anything else is unchanged."""
    if not isinstance(value, str) or len(value) < 20 or value[4] != "-":
        return value
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return value
