"""Rows as they are stored: the arguments of a call as JSON, amounts exact, and the keys of each. Pure."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from billing_overlay import BoundOperation, Parts

from .problems import JobUsageError
from .values import NewRow

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_SORTED = msgspec.json.Encoder(decimal_format="number", order="sorted")
_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_LONGEST_KEY = 2000
"""Bytes. An index of Postgres takes 2,704."""
_PLAIN = frozenset({str, int, bool, type(None)})
Key = Callable[[Any], object]


def encode(parts: Parts) -> str:
    """Return the arguments of a call as text. Raise JobUsageError for a value that JSON would change."""
    _check(parts, "row")
    try:
        return _ENCODER.encode(parts).decode()
    except (TypeError, ValueError, RecursionError) as error:
        raise JobUsageError(f"row: cannot be stored as JSON: {error}") from None


def decode(payload: str) -> Parts:
    """Return the arguments that `encode` wrote; numbers that are not whole are Decimals."""
    parts: Parts = _DECODER.decode(payload)
    return parts


def business_key(parts: object) -> tuple[object, ...]:
    """Return the parts of a business key, from what the user's function returned."""
    named = tuple(parts) if isinstance(parts, tuple | list) else (parts,)
    if not named or any(part is None or part == "" for part in named):
        raise JobUsageError(f"the key {parts!r:.80} has an empty part: rows without it would share one key")
    return named


def key_text(named: tuple[object, ...]) -> str:
    """Return a business key as text. Boundaries count: ("a", "bc") and ("ab", "c") differ.

    Raise JobUsageError for one that is too long for an index.
    """
    text = _ENCODER.encode([str(part) for part in named])
    if len(text) > _LONGEST_KEY:
        raise JobUsageError(
            f"the key {text[:40].decode(errors='ignore')}... has {len(text):,} bytes, more than {_LONGEST_KEY:,}: "
            "a key names the event; it does not describe it"
        )
    return text.decode()


def holds(payload: str, token: str) -> bool:
    """Return whether a stored row contains its idempotency key, as an item of a batch does."""
    return json.dumps(token, ensure_ascii=False) in payload


def is_same(payload: str, other: str) -> bool:
    """Return whether two stored rows have the same content, whatever the order of their fields."""
    return payload == other or _sorted(payload) == _sorted(other)


def _sorted(payload: str) -> bytes:
    return _SORTED.encode(decode(payload))


class RowWriter:
    """Turns the rows of one job into what is stored."""

    def __init__(self, bound: BoundOperation, look: Callable[[object], object]) -> None:
        """look: receives each body that a row is sent in."""
        contract = bound.operation.idempotency
        self._bound, self._look = bound, look
        self._kind = "none" if contract is None else contract.key
        self._field = None if contract is None else contract.field
        self._mints = contract is not None and contract.mint is True

    def row(self, row: Mapping[str, Any], key: object) -> NewRow:
        """Return what is stored for a row: arguments by name, as the method takes them; an item, if it takes batches.

        key: the parts of the business key.
        """
        named = business_key(key)
        if self._kind == "items":
            return self._item(row, named)
        parts = self._bound.parts(**row)
        self._look(parts.get("body"))
        token = self._bound.client.derive(*named)
        if self._kind in ("header", "body"):
            return NewRow(key_text(named), token, encode(parts), keyed=True)
        has_own = self._bound.own_key(parts) is not None
        may_mint = self._mints and not has_own
        return NewRow(key_text(named), token if may_mint else None, encode(parts), keyed=has_own or may_mint)

    def _item(self, item: Any, named: tuple[object, ...]) -> NewRow:
        fields = dict(item) if isinstance(item, Mapping) else _DECODER.decode(_ENCODER.encode(item))
        self._look(self._bound.batch([fields])["body"])
        own = fields.get(str(self._field))
        is_own = own is not None and own != ""
        token = str(own) if is_own else self._bound.client.derive(*named)
        if not is_own:
            fields[str(self._field)] = token
        if "\0" in token:
            raise JobUsageError(f"{self._field}: an idempotency key cannot contain a NUL character")
        return NewRow(key_text(named), token, encode(Parts(body=fields)), keyed=True, own=is_own)


def _check(value: object, place: str) -> None:
    """Refuse what would lose its meaning in the store, where the client cannot refuse it any more."""
    if type(value) in _PLAIN:
        return
    if isinstance(value, dict):
        for name, inner in value.items():
            _check(inner, f"{place}.{name}")
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            _check(inner, f"{place}[{index}]")
    elif isinstance(value, float):
        raise JobUsageError(f"{place}: floats are not accepted; pass a Decimal or a string")
    elif isinstance(value, Decimal) and not value.is_finite():
        raise JobUsageError(f"{place}: {value} is not a number")
    elif isinstance(value, datetime) and value.tzinfo is None:
        raise JobUsageError(f"{place}: a datetime without a time zone is ambiguous; set tzinfo")
    elif isinstance(value, bytes | bytearray | memoryview):
        raise JobUsageError(f"{place}: files cannot be rows of a job")
