"""JSON without losing digits: numbers with a point are `Decimal` inside, and are written with the same digits."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from ..document.pointers import Json

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


def decode(content: bytes) -> Json:
    """Return the value of JSON; numbers with a point become `Decimal`. Raises ValueError for invalid JSON and NaN."""
    try:
        return _decoder.decode(content)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error  # before msgspec 0.21 DecodeError is not a ValueError


def encode(value: Json) -> bytes:
    """Return a value as JSON; a `Decimal` is written as a number, with all its digits."""
    return _encoder.encode(value)
