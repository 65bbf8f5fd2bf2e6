"""How fields of forms, and lists in paths, headers and queries, are written where a spec declares it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay.calls.config import Config
from billing_overlay.declared.operation import ABSENT, Operation, Parameter, Shapes
from billing_overlay.errors import ConfigurationError
from billing_overlay.messages import Arguments, Request
from billing_overlay.requests.media_types import MULTIPART, URL_ENCODED
from billing_overlay.requests.prepare import prepare
from tests.overlay.acme import OPERATIONS, PROVIDER, Acme
from tests.overlay.plain import transport
from tests.overlay.wire import Network, respond

_SHAPES: Shapes = {"Price": {"amount": "decimal"}, "Form": {"price": "@Price", "prices": ("list", "@Price")}}
_PROVIDER = replace(PROVIDER, shapes=_SHAPES)


def _sent(operation: Operation[Any], **given: Any) -> Request:
    return prepare(_PROVIDER, Config(PROVIDER.base_url), operation, Arguments(**given), mint=lambda: "minted")


def _form(media: str, body: object, *fields: Parameter) -> bytes:
    operation = replace(OPERATIONS["add_note"], body=media, shape="@Form", parameters=fields)
    return _sent(operation, body=body).content or b""


def _read(*parameters: Parameter, **given: Any) -> Request:
    return _sent(replace(OPERATIONS["get_customer"], parameters=parameters), **{"path": {"id": "c1"}, **given})


_PARTS: list[tuple[object, str | None, bytes]] = [
    ("hi", "text/markdown", b'name="f"\r\nContent-Type: text/markdown\r\n\r\nhi\r\n'),
    ("hi", None, b'name="f"\r\n\r\nhi\r\n'),
    (b"x", "application/pdf", b'name="f"; filename="f"\r\nContent-Type: application/pdf\r\n\r\nx\r\n'),
    (("a.png", b"x"), None, b'filename="a.png"\r\nContent-Type: image/png\r\n\r\nx\r\n'),
    (("a.png", b"x"), "image/webp", b'filename="a.png"\r\nContent-Type: image/webp\r\n\r\nx\r\n'),
    (("a.png", b"x", "image/gif"), "image/webp", b'filename="a.png"\r\nContent-Type: image/gif\r\n\r\nx\r\n'),
    ({"a": 1}, "application/vnd.m+json", b"Content-Type: application/vnd.m+json\r\n\r\n" + b'{"a":1}\r\n'),
    ({"a": 1}, "text/plain", b"Content-Type: application/json\r\n\r\n" + b'{"a":1}\r\n'),
    ([1, 2], "application/json", b"Content-Type: application/json\r\n\r\n[1,2]\r\n"),
    ("[1]", "application/json", b"Content-Type: application/json\r\n\r\n[1]\r\n"),
]


@pytest.mark.parametrize(("value", "media", "part"), _PARTS, ids=range(len(_PARTS)))
def test_parts(value: object, media: str | None, part: bytes) -> None:
    """A part has the media type of its file, or else the declared one; a list or object of JSON is one part."""
    content = _form(MULTIPART, {"f": value}, Parameter("f", "body", media_type=media))

    assert part in content
    assert 1 == content.count(b"form-data")


def test_amounts_in_a_json_part() -> None:
    """A list that is one part of JSON keeps the wire types of its amounts."""
    field = Parameter("prices", "body", media_type="application/json")

    assert b'[{"amount":"1.10"}]' in _form(MULTIPART, {"prices": [{"amount": Decimal("1.10")}]}, field)


@pytest.mark.parametrize(
    "value", [("a", b"x", "a\r\nX: y"), ("a", b"x", 7), ("a", "x", "a/b"), None, ["a", None], {1, 2}]
)
def test_refused_parts(value: object) -> None:
    """A media type with a line break, a file that is not bytes, and null are refused."""
    with pytest.raises(ConfigurationError, match=r"^f: "):
        _form(MULTIPART, {"f": value})


@pytest.mark.parametrize(
    ("value", "field", "sent"),
    [
        (["a", "b,c"], Parameter("f", "body", explode=False), b"f=a,b%2Cc"),
        (["a", "b"], Parameter("f", "body", "pipeDelimited", explode=False), b"f=a%7Cb"),
        (["a", "b"], Parameter("f", "body"), b"f=a&f=b"),
        (["a", "b"], Parameter("f", "body", "deepObject"), b"f%5B0%5D=a&f%5B1%5D=b"),
        ({"k": "v"}, Parameter("f", "body", media_type="application/json"), b"f=%7B%22k%22%3A%22v%22%7D"),
        ('{"k": 1}', Parameter("f", "body", media_type="application/json"), b"f=%7B%22k%22%3A%201%7D"),
    ],
)
def test_pairs(value: object, field: Parameter, sent: bytes) -> None:
    """A field of a URL-encoded form has its declared style, or is JSON."""
    assert sent == _form(URL_ENCODED, {"f": value}, field)


def test_amounts_in_a_json_pair() -> None:
    """JSON in a URL-encoded form keeps the wire types of its amounts, and holds no floats."""
    field = Parameter("price", "body", media_type="application/json")

    assert b"price=%7B%22amount%22%3A%221.10%22%7D" == _form(URL_ENCODED, {"price": {"amount": Decimal("1.10")}}, field)
    with pytest.raises(ConfigurationError, match="float"):
        _form(URL_ENCODED, {"price": {"amount": 1.1}}, field)


def test_a_null_in_a_form() -> None:
    """A null is refused also in a field with a style of its own."""
    with pytest.raises(ConfigurationError, match="a form cannot hold None"):
        _form(URL_ENCODED, {"f": None}, Parameter("f", "body", explode=False))


def test_json_in_a_query() -> None:
    """A query parameter that is JSON takes a dict, whose amounts have their wire types, or text, which is unchanged."""
    filter_ = Parameter("filter", "query", media_type="application/json", shape="@Price")

    assert _read(filter_, query={"filter": {"amount": Decimal("1.10")}}).url.endswith(
        "?filter=%7B%22amount%22%3A%221.10%22%7D"
    )
    assert _read(filter_, query={"filter": "{}"}).url.endswith("?filter=%7B%7D")
    with pytest.raises(ConfigurationError, match=r"filter\.amount: float"):
        _read(filter_, query={"filter": {"amount": 1.1}})


def test_lists_in_paths_and_headers() -> None:
    """A declared list is written with commas; an item cannot leave its place."""
    request = _read(
        Parameter("id", "path", "simple"), Parameter("X-Ids", "header", "simple"),
        path={"id": ("a/b", 2)}, headers={"X-Ids": ["a", "b"]},
    )  # fmt: skip

    assert request.url.endswith("/customers/a%2Fb,2")
    assert (b"X-Ids", b"a,b") in request.headers


@pytest.mark.parametrize(
    "given",
    [
        {"path": {"id": []}},
        {"path": {"id": [".."]}},
        {"path": {"id": [None]}},
        {"headers": {"X-Ids": ["a,b", "c"]}},
        {"headers": {"X-Other": ["a"]}},
    ],
)
def test_refused_lists(given: dict[str, Any]) -> None:
    """A list that would address another resource, or be read as other items, is refused."""
    with pytest.raises(ConfigurationError):
        _read(Parameter("id", "path", "simple"), Parameter("X-Ids", "header", "simple"), **given)


_OPTIONAL = replace(OPERATIONS["add_note"], body_optional=True)


@pytest.mark.parametrize("given", [{}, {"body": {"a": ABSENT}}])
def test_an_optional_body_without_fields(given: dict[str, Any]) -> None:
    """Neither a body nor a Content-Type is sent if nothing is given for an optional body."""
    request = _sent(_OPTIONAL, **given)

    assert request.content is None
    assert not [name for name, _ in request.headers if name == b"Content-Type"]


@pytest.mark.parametrize(
    ("body", "sent"), [({}, b"{}"), ({"a": None}, b'{"a":null}'), ({"a": 1, "b": ABSENT}, b'{"a":1}')]
)
def test_an_optional_body_with_a_value(body: object, sent: bytes) -> None:
    """An optional body is sent if it is given, also an empty one."""
    assert sent == _sent(_OPTIONAL, body=body).content


def test_a_call_without_an_optional_body() -> None:
    """`client.call` without a body sends none where it is optional, and an empty one elsewhere."""
    network = Network(respond(200, {"id": "c1", "name": "n"}))

    class Client(Acme):
        provider = replace(PROVIDER, operations={**OPERATIONS, "add_note": _OPTIONAL})

    with Client({"api_key": "k"}, {"http_client": httpx.Client(transport=transport(network))}) as client:
        client.call("add_note")
        client.call("search_customers")

    assert [b"", b"{}"] == [request.content for request in network.requests]


def test_a_key_in_an_optional_body() -> None:
    """A body that has only the idempotency key is sent."""
    operation = replace(OPERATIONS["consume_credits"], body_optional=True)

    assert b'{"idempotencyKey":"minted"}' == _sent(operation).content
