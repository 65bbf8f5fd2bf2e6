"""Values whose type depends on their place: whole numbers, tuples, additional properties, and text in a charset."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.declared.operation import Shape, Shapes
from billing_overlay.door import Drift, Model
from billing_overlay.errors import ConfigurationError
from billing_overlay.requests.encode import encode_json
from billing_overlay.responses.decoders import ModelDecoder
from billing_overlay.responses.unknown_fields import extra_drift, unknown_fields
from tests.overlay.acme import Anything, acme

_SHAPES: Shapes = {"Open": {"id": None, None: "decimal"}, "Known": {"id", "name"}}


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (1998, b"1998"),
        (Decimal(1998), b"1998"),
        (Decimal("2E+3"), b"2000"),
        (True, b"true"),
        ("7", b'"7"'),
        (None, b"null"),
        (10**20, b"100000000000000000000"),
    ],
)
def test_whole_numbers(value: object, sent: bytes) -> None:
    """A whole number is sent exactly; other values are sent unchanged."""
    assert sent == encode_json(value, "integer", {})


@pytest.mark.parametrize("value", [19.99 * 100, 5.0, Decimal("5.5"), Decimal("NaN"), Decimal("1E+999")])
def test_numbers_that_are_not_whole(value: object) -> None:
    """Cents as a float, and a fraction of a cent, are refused."""
    with pytest.raises(ConfigurationError, match="whole number"):
        encode_json(value, "integer", {})


_PAIR: Shape = ("tuple", ("decimal", "number"), "integer")


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ([Decimal("1.10"), Decimal("1.10"), 3], b'["1.10",1.10,3]'),
        (("1", "2"), b'["1",2]'),
        ([], b"[]"),
        ("text", b'"text"'),
    ],
)
def test_tuples(value: object, sent: bytes) -> None:
    """Each item has the wire type of its place."""
    assert sent == encode_json(value, _PAIR, {})


@given(st.integers(0, 3))
def test_floats_in_tuples(at: int) -> None:
    """A float is refused at every place."""
    items: list[object] = ["1", "2", 3, 4]
    items[at] = 1.5

    with pytest.raises(ConfigurationError):
        encode_json(items, _PAIR, {})


def test_sent_additional_properties() -> None:
    """Additional properties are encoded in their type; fields that are declared are not."""
    assert b'{"id":"1","x":"1.10"}' == encode_json({"id": "1", "x": Decimal("1.10")}, "@Open", _SHAPES)
    with pytest.raises(ConfigurationError, match=r"body\.x: float"):
        encode_json({"x": 1.1}, "@Open", _SHAPES)
    with pytest.raises(ConfigurationError, match="did you mean 'id'"):
        encode_json({"ID": "1"}, "@Open", _SHAPES)


class Open(Model, kw_only=True):
    """A model with additional properties."""

    __additional__: ClassVar[object] = Decimal
    id: str


def test_additional_properties_of_responses() -> None:
    """Additional properties are not drift, and are read in their type if they are kept."""
    value = {"id": "1", "x": "1.10", "y": ["odd"]}
    found = unknown_fields(Open, value)

    assert ["x", "y"] == sorted(field.name for field in found)
    assert [] == extra_drift("op", found)
    kept: Any = ModelDecoder(Open, {Open: ("x", "y", "z")}).decode(b'{"id":"1","x":"1.10","y":["odd"],"z":"NaN"}')
    assert {"x": Decimal("1.10"), "y": ["odd"], "z": "NaN"} == kept.extra


def _read_text(content: bytes, media: str) -> tuple[object, list[Drift]]:
    def app(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content, headers={"content-type": media})

    with acme(app) as client:
        return Anything(client).make("read_terms"), list(client.drift)


@pytest.mark.parametrize(
    ("content", "media", "text"),
    [
        (b"M\xfcller", "text/csv; charset=ISO-8859-1", "Müller"),
        (b"M\xfcller", 'text/csv; header=present; Charset="latin1"', "Müller"),
        ("Müller".encode("utf-16"), "text/plain;charset=utf-16", "Müller"),
        ("Müller".encode(), "text/plain", "Müller"),
        ("Müller".encode(), "text/plain; charset=utf-8", "Müller"),
    ],
)
def test_text_in_a_charset(content: bytes, media: str, text: str) -> None:
    """Text is decoded in the charset of its media type, or else in UTF-8."""
    assert (text, []) == _read_text(content, media)


@pytest.mark.parametrize("media", ["text/plain", "text/plain; charset=unheard-of", "text/plain; charset=hex"])
def test_text_in_another_charset(media: str) -> None:
    """Invalid characters, and an unknown charset, become U+FFFD and are reported as drift."""
    text, (drift,) = _read_text(b"M\xfcller", media)

    assert "M\ufffdller" == text
    assert ("$", "encoding") == (drift.path, drift.kind)
