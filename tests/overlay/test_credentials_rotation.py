"""Credentials that a function returns: called for every attempt, checked, and never shown."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from billing_overlay.door import Credentials
from billing_overlay.wire.credentials import Secret, headers, revealed
from tests.overlay.acme import Acme, Anything, App, AsyncAcme, AsyncAnything
from tests.overlay.wire import LOST_AFTER, Call, Network, Time, run

BEARER = Credentials("bearer", {"api_key": "ACME_API_KEY"})
HEADER = Credentials("header", {"api_key": "ACME_API_KEY"}, header="X-Api-Key")
COOKIE = Credentials("header", {"api_key": "ACME_API_KEY"}, header="Cookie", prefix="session=")
BASIC = Credentials("basic", {"client_id": "ACME_ID", "client_secret": "ACME_SECRET"})


def _sync(app: App, key: Any, work: Any) -> None:
    http = httpx.Client(transport=httpx.MockTransport(app))
    with Acme({"api_key": key}, {"http_client": http, "clock": Time().clock()}) as client:
        work(Anything(client).make)


def _async(app: App, key: Any, work: Any) -> None:
    calls: list[Any] = []
    work(lambda *given, **named: calls.append((given, named)))

    async def make() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(app))
        async with AsyncAcme({"api_key": key}, {"http_client": http, "clock": Time().clock()}) as client:
            for given, named in calls:
                await AsyncAnything(client).make(*given, **named)

    run(make())


both = pytest.mark.parametrize("call", [pytest.param(_sync, id="sync"), pytest.param(_async, id="async")])


def rotating(*keys: Any) -> Any:
    """Return a function that returns one key after the other."""
    remaining = iter(keys)
    return lambda: next(remaining)


@both
def test_a_credential_that_rotates(call: Call) -> None:
    """A function is called for every attempt, so a key that rotates needs no new client."""
    network = Network(500, 200, 200)

    def work(make: Any) -> None:
        make("create_customer", body={"name": "Acme"})
        make("get_customer", path={"id": "c1"})

    call(network, rotating("k1", "k2", "k3"), work)

    assert ["Bearer k1", "Bearer k2", "Bearer k3"] == [request.headers["Authorization"] for request in network.requests]


def test_a_basic_credential_that_rotates() -> None:
    """Functions may stand for both credentials, and each is called once for an attempt."""
    (secret,) = headers(BASIC, {"client_id": rotating("me", "you"), "client_secret": rotating("a", "b")}).values()

    assert [b"me:a", b"you:b"] == [base64.b64decode(secret.reveal().partition(" ")[2]) for _ in range(2)]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "api_key is empty"),
        (" ", "api_key is empty"),
        ("a\nb", "characters that a header cannot carry"),
        (None, "must return the credential as text"),
        (7, "must return the credential as text"),
        (str, "must return the credential as text"),
    ],
)
@both
def test_a_function_that_returns_no_credential(call: Call, key: Any, words: str) -> None:
    """What a function returns is checked before it is sent, and not shown."""
    network = Network(200)

    with pytest.raises(errors.ConfigurationError, match=words):
        call(network, lambda: key, lambda make: make("get_customer", path={"id": "c1"}))

    assert [] == network.requests


@both
def test_a_function_that_fails(call: Call) -> None:
    """The error of a function reaches the caller unchanged, and nothing is sent."""
    network = Network(200)

    def fail() -> str:
        raise LookupError("the vault is closed")

    with pytest.raises(LookupError, match="the vault is closed"):
        call(network, fail, lambda make: make("create_customer", body={}))

    assert [] == network.requests


@both
def test_a_function_that_fails_after_a_lost_attempt(call: Call) -> None:
    """A credential that becomes invalid between two attempts leaves the outcome of a lost write unknown."""
    network = Network(LOST_AFTER, 200)

    with pytest.raises(errors.OutcomeUnknownError):
        call(network, rotating("k1", "", ""), lambda make: make("create_customer", body={}))

    assert 1 == len(network.requests)


def test_a_function_is_not_shown() -> None:
    """A rotating secret is masked like any other."""
    assert "Secret('**********')" == repr(Secret(rotating("sk_1", "sk_2")))


def test_the_credentials_that_are_remembered() -> None:
    """Of each function, what it returned lately is masked: of all functions together, the last sixteen."""
    scheme = Credentials("bearer", {"api_key": "ACME_KEY", "team": "ACME_TEAM"}, more={"team": "X-Team"})
    found = headers(scheme, {"api_key": rotating(*(f"key{number}" for number in range(20))), "team": lambda: "blue"})

    for _ in range(20):
        found["Authorization"].reveal()
        found["X-Team"].reveal()

    assert {"blue", *(f"Bearer key{number}" for number in range(5, 20))} == set(revealed(found.values()))
