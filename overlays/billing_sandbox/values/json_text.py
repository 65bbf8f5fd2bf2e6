"""JSON in and out without losing digits: numbers with a point are `Decimal` inside, and leave as they came in."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from ..document.pointers import Json

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


def decode(content: bytes) -> Json:
    """Return the value of JSON; every number with a point becomes a Decimal. ValueError: no JSON, NaN or infinity."""
    try:
        return _decoder.decode(content)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error  # before msgspec 0.21 it is not one


def encode(value: Json) -> bytes:
    """Write JSON; a Decimal is written as a number, with all its digits."""
    return _encoder.encode(value)
