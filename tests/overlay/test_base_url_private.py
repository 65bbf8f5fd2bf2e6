"""Errors about a base URL show neither its query nor a user or password in it."""

from __future__ import annotations

import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import errors
from billing_overlay.settings import RequestSettings, origin
from billing_overlay.wire.environment import explain
from tests.overlay.acme import Acme

SECRET = "hunter2"
# what separates the parts of a URL, and what confuses their parsing
PARTS = st.lists(
    st.sampled_from(["https:", "http:", "ftp:", "/", "//", "@", ":", "?", "#", "[", "]", "\\", ";", "&", "=", " ", "%",
                     "\u2100", "\u3000", "\ud800", "\n", "host.example", "localhost", "user", "8000", "key="]),
    max_size=6,
).map("".join)  # fmt: skip


def told(base_url: str) -> str:
    """Return what a user learns: the error with its traceback, or the repr of the client."""
    try:
        with Acme({"api_key": "k"}, {"base_url": base_url}) as client:
            return repr(client)
    except errors.ConfigurationError as error:
        return repr(error) + "".join(traceback.format_exception(error))


@given(before=PARTS, between=st.sampled_from(["@", "?", "#", ":", "/", "", ";"]), after=PARTS)
def test_any_url(before: str, between: str, after: str) -> None:
    """Wherever a secret is in a malformed URL, no error shows it; a URL that is accepted has it in its path."""
    url = f"{before}{SECRET}{between}{after}"
    shown = told(url)

    if SECRET in shown:
        path = url.partition("//")[2]
        assert not set("?#@").intersection(url)
        assert SECRET in path


@pytest.mark.parametrize(
    ("url", "message"),
    [
        (f"https://user:{SECRET}@host.example", "must not contain credentials: pass them as arguments"),
        (f"https://{SECRET}@host.example", "must not contain credentials"),
        (f"https://user:{SECRET}/more@host.example", "its host or port is invalid"),
        (f"https://user:{SECRET}\u2100@host.example", "its host or port is invalid"),
        (f"https://host.example?key={SECRET}", "it has a query"),
        (f"https://host.example/#{SECRET}", "it has a fragment"),
        (f"user:{SECRET}@host.example", "it has no scheme"),
        (f"https:/user:{SECRET}@host.example", "it has no host"),
        (f"http://host.example;{SECRET}", "its host or port is invalid"),
        ("https://host.example?", "it has a query"),
    ],
)
def test_the_reason(url: str, message: str) -> None:
    """The error states what is wrong with the URL, and shows the expected form."""
    with pytest.raises(errors.ConfigurationError, match=message) as caught:
        origin(url)

    assert SECRET not in str(caught.value)


def test_hosts_for_plain_http_that_are_a_url() -> None:
    """A URL where the names of hosts belong is not shown either."""
    with pytest.raises(errors.ConfigurationError, match="list of hosts") as caught:
        RequestSettings("http://host.example", allow_http=f"http://user:{SECRET}@host.example")

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("proxy", [f"user:{SECRET}://host", f"user:x{SECRET}://@host:1", f"{SECRET}@host"])
def test_a_proxy_with_a_password(proxy: str) -> None:
    """An unusable proxy of the environment is not shown, whatever its password does to the parsing."""
    assert SECRET not in str(explain(ValueError(), {"HTTPS_PROXY": proxy}))
