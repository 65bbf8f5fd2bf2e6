"""Bodies that are forms: what goes out is what a form parser reads, the same for each attempt."""

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
from billing_overlay.calls.options import Config
from billing_overlay.declared.operation import ABSENT, Parameter
from billing_overlay.requests.form import URL_MEDIA, encode, url_encoded
from billing_overlay.requests.prepare import Arguments, prepare
from tests.overlay.acme import OPERATIONS, PROVIDER

ANY = next(one for one in OPERATIONS.values() if one.body)


def parts(body: Any) -> list[Message]:
    """What a parser that knows nothing of ours reads in a form."""
    media, content = encode(body)
    whole = message_from_bytes(b"Content-Type: " + media.encode() + b"\r\n\r\n" + content)
    assert whole.is_multipart()
    return cast("list[Message]", whole.get_payload())


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ({"a": "ü &=", "n": Decimal("1.50"), "on": True}, "a=%C3%BC%20%26%3D&n=1.50&on=true"),
        ({"list": ["x", "y"], "none": []}, "list=x&list=y"),
        ({"deep": ["x", "y"]}, "deep%5B0%5D=x&deep%5B1%5D=y"),
        ({"map": {"k]": "v", "l": ["x"]}, "left": ABSENT}, "map%5Bk%5D%5D=v&map%5Bl%5D%5B0%5D=x"),
        ({"items": [{"price": "p", "n": 2}]}, "items%5B0%5D%5Bprice%5D=p&items%5B0%5D%5Bn%5D=2"),
    ],
)
def test_pairs(body: Any, wanted: str) -> None:
    """A URL-encoded form repeats the name of a list and shows depth by brackets; nothing in a value ends its pair."""
    operation = replace(ANY, parameters=(Parameter("deep", "body", "deepObject"),))

    assert wanted == url_encoded(operation, body).decode()


@pytest.mark.parametrize("body", [{"a": None}, {"a": 1.5}, {"a": {"b": None}}, ["a"]])
def test_what_no_pair_can_hold(body: Any) -> None:
    """A null, a float or a body without names is refused before anything is sent."""
    with pytest.raises(errors.ConfigurationError):
        url_encoded(ANY, body)


def test_a_url_encoded_request() -> None:
    """The body of such an operation goes out as pairs under its media type, amounts in their wire form."""
    operation = replace(ANY, body=URL_MEDIA, shape=("map", "number"), parameters=())

    request = prepare(PROVIDER, Config(PROVIDER.base_url), operation, Arguments(body={"n": Decimal("1.50")}))

    assert b"n=1.50" == request.content
    assert (b"Content-Type", URL_MEDIA.encode()) in request.headers


def test_members_and_files() -> None:
    """Plain values become parts by name, bytes become a file, and a pair gives the file its name and type."""
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


def test_what_is_absent_is_left_out() -> None:
    """A member that was not given has no part."""
    assert [] == [part for part in parts({"a": "1", "b": ABSENT}) if "b" in str(part)]


@given(st.dictionaries(st.text('ab\r\n"-', min_size=1), st.binary() | st.text("-\r\nab"), min_size=1))
def test_no_value_can_end_its_part(body: dict[str, Any]) -> None:
    """Whatever names and values hold, there are as many parts as members, and the same form is the same bytes."""
    assert len(parts(body)) == len(body)
    assert encode(body) == encode(dict(body))


@pytest.mark.parametrize("value", [None, [None], [[1]], 1.5, ("a.csv", "text"), "\ud800"])
def test_what_no_form_can_hold(value: Any) -> None:
    """Null, lists of lists, floats, files of text and broken text are refused before anything is sent."""
    with pytest.raises(errors.ConfigurationError):
        encode({"a": value})


def test_a_body_that_is_no_mapping() -> None:
    """A form has members."""
    with pytest.raises(errors.ConfigurationError, match="mapping of its members, not str"):
        encode("a=1")


def test_the_request_names_the_border() -> None:
    """The Content-Type of a form's request is the one that its bytes were written for."""
    operation = replace(OPERATIONS["add_note"], body="multipart/form-data")

    request = prepare(PROVIDER, Config(PROVIDER.base_url), operation, Arguments(body={"a": "1"}))

    media, content = encode({"a": "1"})
    assert (b"Content-Type", media.encode()) in request.headers
    assert content == request.content
