"""Raw httpx: what a careful user passes to it, and how the response is read."""

from __future__ import annotations

from typing import Any

import httpx
import msgspec
import pytest

from bench import raw

URL = "https://api.example.com/usage"


class Price(msgspec.Struct):
    """A model."""

    amount: int


@pytest.mark.parametrize(
    ("body", "given"), [(raw.json_body, {"json": {"a": 1}}), (raw.typed_body, {"content": b'{"a":1}'})]
)
def test_a_body(body: raw.Body, given: dict[str, Any]) -> None:
    """A body is encoded in each call, by httpx or by msgspec."""
    made = raw.arguments(raw.Request("POST", URL, {"x": "y"}, body={"a": 1}), body)

    assert {"method": "POST", "url": URL, "headers": {"x": "y"}, **given} == made()


def test_a_query() -> None:
    """A request without a body has its query as parameters."""
    made = raw.arguments(raw.Request("GET", URL, {}, "limit=5"), raw.json_body)

    assert {"limit": "5"} == made()["params"]


def test_a_response() -> None:
    """A response is a dict, or a struct."""
    response = httpx.Response(200, content=b'{"amount": 5}')

    assert ({"amount": 5}, Price(5)) == (raw.parsed(response), raw.typed(Price)(response))
