"""The headers of a response over our own connections."""

from __future__ import annotations

import pickle

from billing_overlay.wire.response_headers import ResponseHeaders

RAW = [(b"Content-Type", b"text/plain"), (b"Set-Cookie", b"a=1"), (b"set-cookie", b"b=2"), (b"X-Name", b"J\xc3\xb6rg")]


def test_names_in_any_case() -> None:
    """A header is found by its name in any case; repeated ones are joined, and values are decoded."""
    headers = ResponseHeaders(RAW)

    assert headers["CONTENT-TYPE"] == "text/plain"
    assert headers.get("set-cookie") == "a=1, b=2"
    assert headers["x-name"] == "Jörg"
    assert "x-other" not in headers


def test_as_a_mapping() -> None:
    """They are a mapping of lowercase names, with a readable text, and can be pickled with their error."""
    headers = ResponseHeaders(RAW)

    assert list(headers) == ["content-type", "set-cookie", "x-name"]
    assert len(headers) == 3
    assert "text/plain" in repr(headers)
    assert dict(pickle.loads(pickle.dumps(headers))) == dict(headers)
