"""Bodies of another kind than declared: of errors, and of lists."""

from __future__ import annotations

from typing import Any

import pytest

from billing_overlay.errors import ResponseDecodeError
from billing_overlay.messages import Response
from billing_overlay.responses.decode import Codec, decode_leniently
from billing_overlay.responses.lenient import LenientReader
from tests.overlay.acme import PROVIDER, Customer, Stale


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (409, {"current": 3}, Stale(current=3)),
        (409, ["current", 3], None),
        (409, "text", None),
        (410, {"current": 3}, None),
        (410, ["current"], None),
    ],
)
def test_the_detail_of_an_error(status: int, body: Any, expected: Any) -> None:
    """An object with a documented status becomes its model; any other body, or another status, has no detail."""
    codec = Codec(PROVIDER)

    assert expected == codec.detail(PROVIDER.operations["create_customer"], status, body)


def test_control_characters_in_a_content_type() -> None:
    """The error about a body shows its media type without characters that a terminal or a log would obey."""
    response = Response(200, {"content-type": "text/\x9b31m\x7f"}, b"<")

    with pytest.raises(ResponseDecodeError, match="1 bytes of text/ 31m, where Customer is expected"):
        Codec(PROVIDER).decode(PROVIDER.operations["get_customer"], response)


def leniently(kind: Any, content: bytes) -> Any:
    return decode_leniently(LenientReader("list_customers"), kind, content, "why")


def test_one_item_in_place_of_a_list() -> None:
    """An object with all required fields of an item is a list of one."""
    (customer,) = leniently(list[Customer], b'{"id": "c1", "name": "A", "extra": 1}')

    assert ("c1", "A") == (customer.id, customer.name)


@pytest.mark.parametrize("kind", [list[Customer], list[str], list[dict[str, Any]]])
@pytest.mark.parametrize("content", [b'{"id": "c1"}', b'{"other": 1}', b"{}", b'"id name"', b"3", b"null"])
def test_what_is_no_item_of_a_list(kind: Any, content: bytes) -> None:
    """Any other JSON in place of a list is of another kind."""
    with pytest.raises(ValueError, match="JSON of another kind: why"):
        leniently(kind, content)
