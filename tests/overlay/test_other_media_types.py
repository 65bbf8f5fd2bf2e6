"""Bodies whose media type is neither JSON nor a form."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import errors
from tests.overlay.acme import OPERATIONS, Acme
from tests.overlay.plain import transport
from tests.overlay.wire import Network


def sent(body: Any) -> httpx.Request:
    """Send a body as text/csv; return the request."""
    network = Network()
    with Acme({"api_key": "k"}, {"http_client": httpx.Client(transport=transport(network))}) as client:
        operation = replace(OPERATIONS["create_customer"], body="text/csv")
        client.provider = replace(client.provider, operations={"create_customer": operation})
        client.call("create_customer", body=body)
    return network.last


@pytest.mark.parametrize(
    "body", [b"a,\xff", bytearray(b"a,\xff"), memoryview(b"a,\xff")], ids=["bytes", "bytearray", "view"]
)
def test_bytes(body: Any) -> None:
    """Bytes are sent unchanged, under the declared media type."""
    request = sent(body)

    assert (b"a,\xff", "text/csv") == (request.content, request.headers["content-type"])


def test_text() -> None:
    """Text is sent in UTF-8."""
    assert "a,é".encode() == sent("a,é").content


@pytest.mark.parametrize("body", [{"a": 1}, [1], 7])
def test_a_value_that_is_no_text(body: Any) -> None:
    """Any other value is refused before anything is sent."""
    with pytest.raises(errors.ConfigurationError, match="pass bytes or text"):
        sent(body)
