"""The strict decoder of one model, with the checks that the C decoder lacks."""

from __future__ import annotations

import sys
from datetime import datetime
from decimal import Decimal
from threading import Lock

import msgspec

from ..declared.amounts import TypeForm, has_valid_amounts, holds
from ..declared.choice import decode_choice
from .keeping import KeepingModels, Names
from .timestamps import truncated_content, with_datetimes_of

_NOT_AMOUNTS = (b'"NaN"', b'Infinity"')
"""What JSON libraries write for NaN and infinity. Searching the bytes costs a third of checking every amount."""
_EXTRA_DEPTH = 5_000
_BUILDING = Lock()
"""Held while msgspec builds a decoder: it publishes what it knows of a class before that is complete, and a second
thread that builds or uses it then crashes the process."""


def decoder_of(model: TypeForm) -> msgspec.json.Decoder[object]:
    """Return the C decoder of a model. Chains of models may be deeper than Python's recursion limit allows."""
    with _BUILDING:
        try:
            return msgspec.json.Decoder(model, float_hook=Decimal, dec_hook=decode_choice)
        except RecursionError:
            limit = sys.getrecursionlimit()
            sys.setrecursionlimit(limit + _EXTRA_DEPTH)
            try:
                return msgspec.json.Decoder(model, float_hook=Decimal, dec_hook=decode_choice)
            finally:
                sys.setrecursionlimit(limit)


class ModelDecoder:
    """Decodes JSON as `kind`. names: the unknown fields to keep; None to ignore unknown fields."""

    def __init__(self, kind: TypeForm, names: Names | None = None) -> None:
        self.names = names
        self.kind = kind if names is None else KeepingModels(names).type_of(kind)
        self._decoder = decoder_of(self.kind)
        self._has_amounts = holds(kind, Decimal)
        self._has_datetimes = holds(kind, datetime)

    def decode(self, content: bytes) -> object:
        """Return the value. Raise msgspec.ValidationError for content that deviates from the model."""
        value = self._decoder.decode(content)
        if self._has_amounts and any(word in content for word in _NOT_AMOUNTS) and not has_valid_amounts(value):
            raise msgspec.ValidationError("an invalid amount")
        shortened = truncated_content(content) if self._has_datetimes else None
        return value if shortened is None else with_datetimes_of(value, self._decoder.decode(shortened))
