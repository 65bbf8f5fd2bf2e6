"""The URL of a store, and what of it is shown."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_fleet.address import parse
from billing_overlay.errors import ConfigurationError


@pytest.mark.parametrize(
    ("url", "plain", "shown", "workers"),
    [
        ("redis://h", "redis://h", "h:6379", None),
        ("valkey://h:7000/3?workers=8", "redis://h:7000/3", "h:7000", 8),
        ("valkeys://u:p@h/0?workers=2&ssl_ca_certs=/ca.pem", "rediss://u:p@h/0?ssl_ca_certs=%2Fca.pem", "h:6379", 2),
        ("unix:///run/valkey.sock?db=1", "unix:///run/valkey.sock?db=1", "/run/valkey.sock", None),
    ],
)
def test_an_address(url: str, plain: str, shown: str, workers: int | None) -> None:
    """valkey means redis, workers is taken out of the query, and host and port are shown."""
    address = parse(url)

    assert (plain, shown, workers) == (address.url, address.shown, address.workers)
    assert f"<store {shown}>" == repr(address)


@given(st.text(min_size=4, max_size=30).filter(lambda text: not text.isdecimal() and text not in "redis://h:6379/0"))
def test_a_password(password: str) -> None:
    """A percent-encoded password reaches the library, and is not shown."""
    address = parse(f"redis://:{quote(password, safe='')}@h:6379/0")

    assert quote(password, safe="") == urlsplit(address.url).password
    assert "h:6379" == address.shown
    assert "<store h:6379>" == repr(address)


@pytest.mark.parametrize(
    "url",
    ["", "h:6379", "https://h", "redis://", "redis://:secret@", "redis://:sec#ret@h", "redis://:secret@h:port",
     "redis://:secret@h?workers=0", "redis://:secret@h?workers=x", "redis://:secret@h?workers", "unix://",
     "redis://:secret/more@h"],
)  # fmt: skip
def test_what_is_no_address(url: str) -> None:
    """A URL that is none is refused, without showing it."""
    with pytest.raises(ConfigurationError, match="rate_limits") as raised:
        parse(url)

    assert "sec" not in repr(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__ or raised.value.__context__ is None
