"""The head of a request: whatever its parts contain, it has one line for each of them."""

from __future__ import annotations

import re

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.wire.request_head import check_request, request_head
from billing_overlay.wire.routes import Proxy, Route
from billing_overlay.wire.transport import is_quoted

DIRECT = Route("http", "provider.test", 80)
FORWARDED = Route("http", "provider.test", 80, Proxy("http://proxy.test", "proxy.test", 3128, b"Basic eDp5"))


@given(st.binary(), st.binary(), st.sampled_from([DIRECT, FORWARDED]))
def test_any_target_and_value(target: bytes, value: bytes, route: Route) -> None:
    """A head either has exactly one line for each part, or is refused."""
    try:
        head = request_head(
            "GET", b"provider.test", b"/" + target, [(b"Host", b"provider.test"), (b"X-A", value)], route
        )
    except httpx.LocalProtocolError:
        assert any(byte < 0x20 or byte == 0x7F for byte in target + value)
        return

    lines = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
    assert b"X-A: " + value == lines[2]
    assert (3 if route is DIRECT else 4) == len(lines)
    assert 0 == sum(line.count(b"\n") + line.count(b"\r") for line in lines)


def test_which_part_is_refused() -> None:
    """The error names the header, or that it is the line with the URL."""
    with pytest.raises(httpx.LocalProtocolError, match="the header 'X-A' contains"):
        request_head("GET", b"h", b"/", [(b"X-A", b"1\r\nX-B: 2")], DIRECT)

    with pytest.raises(httpx.LocalProtocolError, match="the method or the URL contains"):
        request_head("GET", b"h", b"/ HTTP/1.1\r\nX-B: 2", [(b"X-A", b"1")], DIRECT)


@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        ("GE T", b"/", []),
        ("", b"/", []),
        ("GET", b"/a b", []),
        ("GET", b"", []),
        ("GET", "/\u00fc".encode(), []),
        ("GET", b"/", [(b"X A", b"1")]),
        ("GET", b"/", [(b"X:A", b"1")]),
        ("GET", b"/", [(b"", b"1")]),
        ("GET", b"/", [(b"X-A", b"1\n2")]),
    ],
)
def test_a_request_that_http_does_not_allow(method: str, target: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    """Methods and names are tokens, targets are visible ASCII, and values have no control characters but tabs."""
    check_request("POST", b"/a?b=%20", [(b"X-A", b"1\t\xfc")])

    with pytest.raises(httpx.LocalProtocolError, match="does not allow"):
        check_request(method, target, headers)


_PIECES = st.sampled_from(
    ["/", ".", "..", "%", "%2E", "%2e", "%C3%BC", "%4", "a", "Z9", "_~", "?", "=&", ":,", "#", "\n", "\u0661"]
)


@given(st.lists(_PIECES | st.characters()).map("".join), st.sampled_from(["/", ""]))
def test_which_targets_httpx_leaves_as_they_are(text: str, start: str) -> None:
    """A target is sent as it is exactly if it is quoted text without a segment that starts with a dot."""
    target = f"{start}{text}"
    is_expected = re.fullmatch(r"/(?:[\w\-.~:=&,/?]+|%[0-9A-F]{2})*", target, re.ASCII) and "/." not in target

    found = is_quoted(target.encode("ascii", "backslashreplace"))

    assert found is bool(is_expected)
    if found:
        assert httpx.URL(f"https://provider.test{target}").raw_path == target.encode()
