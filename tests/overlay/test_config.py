"""Settings of a client: valid and invalid ones, their sources, and the declarations of a provider."""

from __future__ import annotations

from math import inf, nan
from typing import Any

import httpx
import msgspec
import pytest
from msgspec.structs import replace

from billing_overlay import ABSENT, Operation, Spec, errors
from billing_overlay.door import SyncClient
from tests.overlay.acme import OPERATIONS, PROVIDER, Acme, AsyncAcme, acme
from tests.overlay.tls import trusting
from tests.overlay.wire import Call, Network, both, make, respond

KEY = {"api_key": "sk_test_fake"}


@pytest.mark.parametrize(
    "options",
    [
        *({"deadline": value} for value in (0, -1, nan, "60", True)),
        *({"max_attempts": value} for value in (0, -1, 1.5, "3", True)),
        *({name: 5} for name in ("on_event", "on_drift", "observer")),
        {"observer": type("Observer", (), {"start": print})},
        {"base_url": "ftp://x.example"},
        {"base_url": "x.example"},
        {"base_url": "https://x.example\n"},
        {"base_url": " https://x.example"},
        {"base_url": 5},
        {"base_url": "https://"},
        {"base_url": "https://x.example?a=1"},
        {"base_url": "https://x.example#a"},
        {"base_url": "https://x.example:port"},
        {"base_url": "https://[x.example"},
        {"base_url": "https://user:password@x.example"},
        {"base_url": "http://x.example"},
        {"base_url": "http://127.0.0.1.x.example"},
        {"base_url": "http://localhost.x.example"},
        {"http_client": "httpx"},
        {"allow_http": "x.example", "base_url": "http://x.example"},
    ],
    ids=repr,
)
@pytest.mark.parametrize("client", [Acme, AsyncAcme])
def test_an_invalid_setting(client: Any, options: dict[str, Any]) -> None:
    """An invalid setting raises ConfigurationError when the client is created."""
    with pytest.raises(errors.ConfigurationError):
        client(KEY, options)


def test_an_http_client_of_the_other_kind() -> None:
    """A sync client accepts an httpx.Client only, an async client an httpx.AsyncClient only."""
    with httpx.Client() as http, pytest.raises(errors.ConfigurationError, match=r"an httpx\.AsyncClient"):
        AsyncAcme(KEY, {"http_client": http})


def test_trust_beside_your_own_http_client() -> None:
    """An ssl_context beside an http_client, which has its own, is refused: it would have no effect."""
    with (
        httpx.Client() as http,
        pytest.raises(errors.ConfigurationError, match="pass it to http_client instead"),
    ):
        Acme(KEY, {"http_client": http, "ssl_context": trusting()})


@pytest.mark.parametrize("url", ["http://localhost:8080", "http://127.0.0.1/v1", "http://[::1]:1", "HTTP://LOCALHOST"])
def test_plain_http_on_loopback(url: str) -> None:
    """Plain http is accepted on loopback."""
    network = Network()

    make(network, "get_customer", {"base_url": url}, path={"id": "c1"})

    assert network.last.headers["authorization"] == "Bearer sk_test_fake"


@pytest.mark.parametrize("name", ["timeout", "deadline"])
@pytest.mark.parametrize("value", [0, -1, nan, "5", True], ids=repr)
@both
def test_an_invalid_timeout_or_deadline_of_a_call(call: Call, name: str, value: Any) -> None:
    """The timeout and the deadline of a call are checked before anything is sent."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match=f"^{name} must be a number of seconds above 0"):
        call(network, "get_customer", path={"id": "c1"}, **{name: value})

    assert network.requests == []


def test_options_that_are_none() -> None:
    """An option that is None has its default."""
    network = Network()
    options = dict.fromkeys(("base_url", "api_version", "timeout", "deadline", "max_attempts", "strict", "clock"))

    make(network, "get_customer", options, path={"id": "c1"}, timeout=None, deadline=None)

    assert network.last.headers["acme-version"] == "2026-01-01"
    assert network.last.extensions["timeout"]["connect"] == 5.0


def test_an_infinite_deadline() -> None:
    """An infinite deadline is allowed; the timeouts of each phase still hold."""
    network = Network()

    make(network, "get_customer", path={"id": "c1"}, deadline=inf)

    assert network.last.extensions["timeout"] == {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 5.0}


@pytest.mark.parametrize(
    ("variable", "argument", "expected"),
    [
        (None, None, "https://api.acme.example/v1/customers/c1"),
        ("https://env.example", None, "https://env.example/customers/c1"),
        ("https://env.example", "https://arg.example", "https://arg.example/customers/c1"),
        ("", None, "https://api.acme.example/v1/customers/c1"),
    ],
)
def test_the_source_of_the_base_url(
    monkeypatch: pytest.MonkeyPatch, variable: str | None, argument: str | None, expected: str
) -> None:
    """The argument takes precedence over the environment variable, and that over the spec."""
    network = Network()
    if variable is not None:
        monkeypatch.setenv("ACME_BASE_URL", variable)

    make(network, "get_customer", {"base_url": argument}, path={"id": "c1"})

    assert expected == str(network.last.url)


def test_a_client_without_a_provider() -> None:
    """The base classes cannot be instantiated."""
    with pytest.raises(AttributeError, match="provider"):
        SyncClient(KEY, {})


def test_the_repr_of_a_client() -> None:
    """The repr shows the class and the base URL."""
    assert repr(acme(Network())) == "<Acme https://api.acme.example/v1>"


def test_declarations_are_hashable_values() -> None:
    """Operation and Spec are immutable, hashable and comparable."""
    operation, spec = OPERATIONS["create_customer"], PROVIDER.spec

    with pytest.raises(AttributeError, match="immutable"):
        operation.path = "/"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="immutable"):
        spec.version = "2"  # type: ignore[misc]

    assert {operation: 1, spec: 2}[msgspec.structs.replace(operation)] == 1
    assert isinstance(operation, Operation)
    assert isinstance(spec, Spec)


def test_the_repr_of_an_operation() -> None:
    """The repr shows id, method, path, effect, idempotency contract and source."""
    shown = repr(OPERATIONS["create_customer"])

    assert all(f"{name}=" in shown for name in ("id", "method", "path", "resource", "name", "effect", "idempotency"))
    assert "shape" not in shown
    assert "ABSENT" == repr(ABSENT)


def test_a_provider_without_versions() -> None:
    """A version that is echoed to a client that sent none is not compared."""
    with acme(Network(respond(200, acme_version="2025-01-01"))) as client:
        client._context = replace(client._context, provider=replace(client.provider, api_version=None))
        client.call("get_customer", path={"id": "c1"})

    assert [] == client.drift
