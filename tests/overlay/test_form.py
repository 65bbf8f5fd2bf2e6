"""Form bodies: a form parser reads exactly what was passed, and each attempt sends the same bytes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from email import message_from_bytes
from email.message import Message
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.calls.config import Config
from billing_overlay.declared.operation import ABSENT, Parameter, Shapes
from billing_overlay.messages import Arguments
from billing_overlay.requests.form import encode_multipart, encode_urlencoded
from billing_overlay.requests.media_types import URL_ENCODED
from billing_overlay.requests.prepare import prepare
from tests.overlay.acme import OPERATIONS, PROVIDER

ANY = next(operation for operation in OPERATIONS.values() if operation.body)


def parts(body: Any) -> list[Message]:
    """Return the parts that an independent parser finds in a form."""
    media, content = encode_multipart(body)
    whole = message_from_bytes(b"Content-Type: " + media.encode() + b"\r\n\r\n" + content)
    assert whole.is_multipart()
    return cast("list[Message]", whole.get_payload())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"a": "ü &=", "n": Decimal("1.50"), "on": True}, "a=%C3%BC%20%26%3D&n=1.50&on=true"),
        ({"list": ["x", "y"], "none": []}, "list=x&list=y"),
        ({"deep": ["x", "y"]}, "deep%5B0%5D=x&deep%5B1%5D=y"),
        ({"map": {"k]": "v", "l": ["x"]}, "left": ABSENT}, "map%5Bk%5D%5D=v&map%5Bl%5D%5B0%5D=x"),
        ({"items": [{"price": "p", "n": 2}]}, "items%5B0%5D%5Bprice%5D=p&items%5B0%5D%5Bn%5D=2"),
    ],
)
def test_url_encoded_values(body: Any, expected: str) -> None:
    """A list repeats its name, nested names are in brackets, and no character of a value ends its pair."""
    operation = replace(ANY, parameters=(Parameter("deep", "body", "deepObject"),))

    assert expected == encode_urlencoded(operation, body).decode()


@pytest.mark.parametrize("body", [{"a": None}, {"a": 1.5}, {"a": {"b": None}}, ["a"]])
def test_values_that_a_url_encoded_form_cannot_hold(body: Any) -> None:
    """A null, a float or a body without field names is refused before anything is sent."""
    with pytest.raises(errors.ConfigurationError):
        encode_urlencoded(ANY, body)


def test_a_url_encoded_request() -> None:
    """A URL-encoded body is sent under its media type, with amounts in their wire format."""
    operation = replace(ANY, body=URL_ENCODED, shape=("map", "number"), parameters=())

    request = prepare(PROVIDER, Config(PROVIDER.base_url), operation, Arguments(body={"n": Decimal("1.50")}), mint=str)

    assert b"n=1.50" == request.content
    assert (b"Content-Type", URL_ENCODED.encode()) in request.headers


def test_fields_and_files() -> None:
    """Plain values become parts by name, bytes become a file, and a tuple names the file, which determines its type."""
    body = {
        "owner": "é",
        "day": date(2026, 11, 21),
        "rate": Decimal("1.50"),
        "raw": b"\x00\r\n",
        "rows": ("a.csv", b"x"),
    }

    read = {part.get_param("name", header="content-disposition"): part for part in parts(body)}

    texts = {name: cast("bytes", read[name].get_payload(decode=True)).decode() for name in ("owner", "day", "rate")}
    assert texts == {"owner": "é", "day": "2026-11-21", "rate": "1.50"}
    assert (read["raw"].get_filename(), read["raw"].get_payload(decode=True)) == ("raw", b"\x00\r\n")
    assert (read["rows"].get_filename(), read["rows"].get_content_type()) == ("a.csv", "text/csv")


def test_absent_fields_are_omitted() -> None:
    """A field that is ABSENT has no part."""
    assert [] == [part for part in parts({"a": "1", "b": ABSENT}) if "b" in str(part)]


@given(st.dictionaries(st.text('ab\r\n"-', min_size=1), st.binary() | st.text("-\r\nab"), min_size=1))
def test_no_value_can_end_its_part(body: dict[str, Any]) -> None:
    """A form has as many parts as fields, whatever names and values hold, and equal forms have equal bytes."""
    assert len(parts(body)) == len(body)
    assert encode_multipart(body) == encode_multipart(dict(body))


@pytest.mark.parametrize("value", [None, [None], [[1]], 1.5, ("a.csv", "text"), "\ud800"])
def test_values_that_a_multipart_form_cannot_hold(value: Any) -> None:
    """Null, nested lists, floats, files whose content is text, and lone surrogates are refused."""
    with pytest.raises(errors.ConfigurationError):
        encode_multipart({"a": value})


def test_a_body_that_is_not_a_mapping() -> None:
    """A form must be a mapping of its fields."""
    with pytest.raises(errors.ConfigurationError, match="mapping of its fields, not str"):
        encode_multipart("a=1")


def test_the_request_names_the_boundary() -> None:
    """The Content-Type of the request names the boundary that its content uses."""
    operation = replace(OPERATIONS["add_note"], body="multipart/form-data")

    request = prepare(PROVIDER, Config(PROVIDER.base_url), operation, Arguments(body={"a": "1"}), mint=str)

    media, content = encode_multipart({"a": "1"})
    assert (b"Content-Type", media.encode()) in request.headers
    assert content == request.content


SHAPES: Shapes = {
    "Form": {"line": "@Line", "lines": ("list", "@Line"), "rates": ("map", "number")},
    "Line": {"amount": "number", "price": "decimal", "at": "date-time"},
}
LINE = {"amount": "1.5", "price": Decimal("1.10")}


def test_amounts_in_parts_of_json() -> None:
    """An amount in a part that holds JSON has the wire type of its field, in lists and maps, too."""
    _, content = encode_multipart({"line": LINE, "lines": [LINE, {"price": 2}], "rates": {"a": "0.1"}}, "@Form", SHAPES)

    texts = [part.splitlines()[-1] for part in content.split(b"\r\n--")]
    assert [
        b'{"amount":1.5,"price":"1.10"}',
        b'{"amount":1.5,"price":"1.10"}',
        b'{"price":"2"}',
        b'{"a":0.1}',
    ] == texts[:4]


@pytest.mark.parametrize(
    ("body", "location"),
    [
        ({"line": {"amount": 0.1 + 0.2}}, "line.amount: float"),
        ({"lines": [{"price": 0.5}]}, "lines.price: float"),
        ({"rates": {"a": 0.5}}, "rates.a: float"),
    ],
)
def test_floats_in_parts_of_json(body: Any, location: str) -> None:
    """A float in a part that holds JSON is refused with its location."""
    with pytest.raises(errors.ConfigurationError, match=f"^{location}"):
        encode_multipart(body, "@Form", SHAPES)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.csv", "text/csv"),
        ("A.PDF", "application/pdf"),
        ("a.tar.gz", "application/gzip"),
        ("a.xml", "application/xml"),
        ("a.md", "application/octet-stream"),
        ("csv", "application/octet-stream"),
        ("", "application/octet-stream"),
        ("a.", "application/octet-stream"),
    ],
)
def test_the_media_type_of_a_file(name: str, expected: str) -> None:
    """The media type depends on the extension alone, by a fixed table, not on the tables of the machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mimetypes.guess_type", lambda *_: ("text/x-of-the-machine", None))
        _, content = encode_multipart({"file": (name, b"x")})

    assert f"Content-Type: {expected}\r\n".encode() in content
