"""RequestBuilder: the same requests as httpx.Request builds, for any parts."""

from __future__ import annotations

from urllib.parse import quote

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from billing_overlay.wire.request_builder import RequestBuilder

_BASES = (
    "https://api.example.com", "https://api.example.com/", "https://API.example.com/v1/", "http://127.0.0.1:8080/a%2fb",
    "https://api.example.com:443/a/../b", "https://[::1]:8443", "https://b\u00fccher.example/\u00fc/x y",
)  # fmt: skip
_TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
_QUOTED = _TEXTS.map(lambda text: quote(text, safe=""))
_RAW = st.text("/?.%=&:,ab0F~-_\u00e9 #@+;'\"", max_size=16)
_RESTS = st.one_of(
    _RAW, st.builds("/v1/{}/x?{}={}".format, _QUOTED, _QUOTED, _QUOTED), st.builds("/{}".format, _QUOTED)
)
_HEADERS = st.lists(st.tuples(st.sampled_from([b"Accept", b"X-Key", b"x-key", b"content-type"]), st.binary(max_size=9)))


def _facts(request: httpx.Request) -> object:
    headers = (
        sorted(request.headers.raw),
        [pair for pair in request.headers.raw if pair[0] not in (b"Host", b"Content-Length")],
    )
    return request.method, str(request.url), request.url.raw_path, headers, request.content, request.extensions


@given(
    base=st.sampled_from(_BASES),
    rest=_RESTS,
    method=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    headers=_HEADERS,
    content=st.none() | st.binary(max_size=20),
)
@example(base=_BASES[0], rest="/v1/..%2F..", method="POST", headers=[], content=None)
@example(base=_BASES[2], rest="/v1/../admin", method="GET", headers=[], content=None)
@example(base=_BASES[0], rest="?a=b", method="GET", headers=[], content=None)
@example(base=_BASES[0], rest="/a?", method="GET", headers=[], content=b"")
def test_same_request(
    base: str, rest: str, method: str, headers: list[tuple[bytes, bytes]], content: bytes | None
) -> None:
    """URL, headers and body are equal to those of an httpx.Request of the same parts."""
    url, timeout = base.rstrip("/") + rest, {"read": 1.0}
    try:
        expected = httpx.Request(method, url, headers=headers, content=content, extensions={"timeout": timeout})
    except httpx.InvalidURL:
        with pytest.raises(httpx.InvalidURL):
            RequestBuilder(base).build(method, url, headers, content, timeout, plain=True)
        return
    made = RequestBuilder(base).build(method, url, headers, content, timeout, plain=True)
    assert _facts(made) == _facts(expected)


def test_another_host() -> None:
    """A URL with another host, as after a redirect, has that host in its header."""
    made = RequestBuilder("https://api.example.com").build("GET", "https://other.example/a", [], None, {}, plain=True)
    assert made.headers["host"] == "other.example"


def test_a_longer_host() -> None:
    """A host that begins with the host of the base URL is another host."""
    made = RequestBuilder("https://api.example").build("GET", "https://api.example.com/a", [], None, {}, plain=True)
    assert (made.url.host, made.headers["host"]) == ("api.example.com", "api.example.com")
