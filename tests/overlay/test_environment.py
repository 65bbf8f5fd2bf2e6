"""Settings of the environment from which no HTTP client can be created: configuration errors that name the variable."""

from __future__ import annotations

import errno
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from billing_overlay import errors
from billing_overlay.wire.environment import explain
from tests.overlay.acme import Acme
from tests.overlay.hostile import GET, KEY, always, async_call, serving, sync_call
from tests.overlay.tls import serving_tls, write_authority
from tests.overlay.wire import Time

Call = Callable[..., Any]
CALLS: dict[str, dict[str, Any]] = {"get_customer": GET, "create_customer": {"body": {}}, "add_note": {"body": {}}}
UNUSABLE = {
    "CA file missing": ("SSL_CERT_FILE", "/nowhere/ca.pem", "SSL_CERT_FILE: cannot load .*'/nowhere/ca.pem'"),
    "CA file a folder": ("SSL_CERT_FILE", "/", "SSL_CERT_FILE: cannot load .*'/'"),
    "CA file without certificates": ("SSL_CERT_FILE", __file__, "SSL_CERT_FILE: cannot load "),
    "unknown scheme": ("HTTPS_PROXY", "ftp://127.0.0.1:1", "HTTPS_PROXY: unsupported proxy scheme 'ftp'; use one of"),
    "unknown scheme, lower case": ("all_proxy", "socks4://127.0.0.1:1", "all_proxy: unsupported .*'socks4'"),
    "SOCKS": ("ALL_PROXY", "socks5://127.0.0.1:1", r"ALL_PROXY: .* pip install 'httpx\[socks\]'"),
    "no port": ("HTTP_PROXY", "http://127.0.0.1:port", "HTTP_PROXY: invalid proxy URL"),
    "no proxy": ("HTTP_PROXY", "http://:3128", "HTTP_PROXY: invalid proxy URL"),
    "no host": ("NO_PROXY", "[::1", "NO_PROXY: invalid proxy URL or host"),
}
both = pytest.mark.parametrize("call", [pytest.param(sync_call, id="sync"), pytest.param(async_call, id="async")])


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(("variable", "value", "message"), UNUSABLE.values(), ids=UNUSABLE)
@both
def test_an_unusable_setting(
    monkeypatch: pytest.MonkeyPatch, call: Call, variable: str, value: str, message: str, name: str
) -> None:
    """A read and any write raise ConfigurationError, which names the variable, and are not retried."""
    if value.startswith("socks5") and find_spec("socksio"):
        pytest.skip("the package for SOCKS is installed")
    monkeypatch.setenv(variable, value)
    time, events = Time(), list[Any]()
    options = {"clock": time.clock(), "max_attempts": 3, "on_event": events.append}

    with pytest.raises(errors.ConfigurationError, match=message) as caught:
        call("https://127.0.0.1:9", name, options, **CALLS[name])

    assert ([], []) == (time.slept, events)
    assert "unset" in str(caught.value)


def test_a_setting_that_is_repaired(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A client whose CA file was missing works once the file is there."""
    path = tmp_path / "authority.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(path))

    with serving_tls(always(b"HTTP/1.1 204 No Content\r\n\r\n")) as url, Acme(KEY, {"base_url": url}) as client:
        with pytest.raises(errors.ConfigurationError):
            client.call("delete_customer", **GET)
        write_authority(path)

        client.call("delete_customer", **GET)


def test_warming_up_with_an_unusable_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Warming up raises the same error, before the first call."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")

    with Acme(KEY, {"base_url": "https://127.0.0.1:9"}) as client, pytest.raises(errors.ConfigurationError):
        client.warm_up()


@both
def test_a_proxy_for_other_addresses(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    """NO_PROXY exempts an address from a proxy that is down."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")

    with serving(always(b'HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{"id":"c1","name":"A"}')) as url:
        assert "c1" == call(url, "get_customer", **GET).id


PASSWORD = "user:hunter2@127.0.0.1:1"


@pytest.mark.parametrize(
    ("error", "environment", "expected"),
    [
        (ValueError(), {"HTTPS_PROXY": f"ftp://{PASSWORD}", "HTTP_PROXY": "http://a", "PATH": "x"}, "HTTPS_PROXY: "),
        (ValueError(), {"HTTPS_PROXY": "", "ALL_PROXY": "FTP://a"}, "ALL_PROXY: unsupported proxy scheme 'ftp'"),
        (ImportError(), {"HTTPS_PROXY": "http://a", "ALL_PROXY": f"socks5h://{PASSWORD}"}, "ALL_PROXY: a SOCKS proxy"),
        (Exception(), {"https_proxy": PASSWORD, "no_proxy": "b"}, "https_proxy, no_proxy: invalid proxy URL"),
        (PermissionError(13, "Permission denied"), {"SSL_CERT_DIR": "/ca"}, "SSL_CERT_DIR: cannot load"),
        (FileNotFoundError(2, "gone"), {"SSL_CERT_FILE": "/a", "SSL_CERT_DIR": "/b"}, "SSL_CERT_FILE: cannot load"),
    ],
)
def test_which_variable_is_named(error: Exception, environment: dict[str, str], expected: str) -> None:
    """The error names the variables at fault and no others, and never shows a proxy's password."""
    explained = explain(error, environment)

    assert isinstance(explained, errors.ConfigurationError)
    assert str(explained).startswith(expected)
    assert "hunter2" not in str(explained)


@pytest.mark.parametrize(
    ("error", "environment"),
    [
        (OSError(errno.EMFILE, "Too many open files"), {"SSL_CERT_FILE": "/a"}),
        (FileNotFoundError(2, "gone"), {"HTTPS_PROXY": "ftp://a"}),
        (ImportError("something else"), {"HTTPS_PROXY": "http://a"}),
        (ValueError("something else"), {"PATH": "x"}),
    ],
    ids=["transient", "not the proxy", "another package", "no variable"],
)
def test_what_no_variable_explains(error: Exception, environment: dict[str, str]) -> None:
    """An error that no variable explains stays what it is."""
    assert error is explain(error, environment)
