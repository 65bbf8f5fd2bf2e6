"""Credentials: their sources, the headers that carry them, and invalid ones."""

from __future__ import annotations

import base64
import copy
import pickle
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import Credentials
from billing_overlay.wire.credentials import Secret, headers
from tests.overlay.acme import Acme, Anything, acme
from tests.overlay.wire import Network

BEARER = Credentials("bearer", {"api_key": "ACME_API_KEY"})
HEADER = Credentials("header", {"api_key": "ACME_API_KEY"}, header="X-Api-Key")
COOKIE = Credentials("header", {"api_key": "ACME_API_KEY"}, header="Cookie", prefix="session=")
BASIC = Credentials("basic", {"client_id": "ACME_ID", "client_secret": "ACME_SECRET"})


def carried(scheme: Credentials, **given: str | None) -> tuple[str, str]:
    ((name, secret),) = headers(scheme, given).items()
    return name, secret.reveal()


@pytest.mark.parametrize("name", ["X Key", "Key:", "Schl\u00fcssel", "Key\r\nX: y", ""])
def test_a_header_without_a_valid_name(name: str) -> None:
    """A credential is never sent under a name that is not an HTTP token."""
    for scheme in (replace(HEADER, header=name), replace(HEADER, more={"api_key": name})):
        with pytest.raises(errors.ConfigurationError, match="not a valid header name"):
            headers(scheme, {"api_key": "k"})


@pytest.mark.parametrize(
    ("scheme", "given", "expected"),
    [
        (BEARER, {"api_key": "k"}, ("Authorization", "Bearer k")),
        (HEADER, {"api_key": "k"}, ("X-Api-Key", "k")),
        (COOKIE, {"api_key": "k"}, ("Cookie", "session=k")),
        (
            BASIC,
            {"client_id": "me", "client_secret": "a:b"},
            ("Authorization", "Basic " + base64.b64encode(b"me:a:b").decode()),
        ),
    ],
    ids=["bearer", "header", "cookie", "basic"],
)
def test_the_header_of_each_scheme(scheme: Credentials, given: dict[str, str], expected: tuple[str, str]) -> None:
    """Bearer, Basic and API keys are sent in the header of their scheme."""
    assert expected == carried(scheme, **given)


@pytest.mark.parametrize(
    ("given", "expected"), [("", "me:"), (None, "me:"), ("s", "me:s")], ids=["empty", "not given", "given"]
)
def test_a_password_that_may_be_empty(given: str | None, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the spec allows an empty password, it may be empty or missing; an argument still precedes the variable."""
    monkeypatch.delenv("ACME_SECRET", raising=False)
    scheme = replace(BASIC, optional=("client_secret",))

    _, value = carried(scheme, client_id="me", client_secret=given)

    assert expected == base64.b64decode(value.removeprefix("Basic ")).decode()


def test_only_the_declared_credential_may_be_empty() -> None:
    """The user of a Basic scheme whose password may be empty may not."""
    with pytest.raises(errors.ConfigurationError, match="client_id is empty"):
        carried(replace(BASIC, optional=("client_secret",)), client_id="", client_secret="")


def test_two_credentials() -> None:
    """A client id and a secret, or a token and a key, are sent with every call, each in its header."""
    names = {"token": "ACME_TOKEN", "client_id": "ACME_ID", "secret": "ACME_SECRET"}
    both = Credentials("bearer", names, more={"client_id": "X-Id", "secret": "X-Secret"})
    network = Network(200)

    class Client(Acme):
        provider = replace(Acme.provider, credentials=both)

    http = httpx.Client(transport=httpx.MockTransport(network))
    with Client({"token": "t", "client_id": "me", "secret": "s"}, {"http_client": http}) as client:
        Anything(client).make("get_customer", path={"id": "1"})

    sent = network.requests[0].headers
    assert ["Bearer t", "me", "s"] == [sent[name] for name in ("authorization", "x-id", "x-secret")]


def test_the_argument_takes_precedence_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment variable is used for an argument that is missing or None."""
    monkeypatch.setenv("ACME_API_KEY", "from-environment")

    assert carried(HEADER, api_key="given") == ("X-Api-Key", "given")
    assert carried(HEADER) == carried(HEADER, api_key=None) == ("X-Api-Key", "from-environment")
    assert headers(HEADER, {"api_key": Secret(None)})["X-Api-Key"].reveal() == "from-environment"


@pytest.mark.parametrize("wrap", [str, Secret, lambda text: Secret(Secret(text))], ids=["text", "secret", "nested"])
@pytest.mark.parametrize("text", ["", " ", "\t\n"], ids=repr)
@pytest.mark.parametrize("name", ["client_id", "client_secret"])
def test_an_empty_credential(name: str, text: str, wrap: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty or blank credential is refused, and never replaced by the environment's: that may be another account."""
    monkeypatch.setenv("ACME_ID", "env-id")
    monkeypatch.setenv("ACME_SECRET", "env-secret")

    with pytest.raises(errors.ConfigurationError, match=f"^{name} is empty"):
        headers(BASIC, {"client_id": "tenant", "client_secret": "tenants", name: wrap(text)})


@pytest.mark.parametrize("given", [0, False, b"", []], ids=repr)
def test_a_falsy_credential_that_is_not_text(given: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Falsy values other than None are refused, and never replaced by the environment's."""
    monkeypatch.setenv("ACME_API_KEY", "from-environment")

    with pytest.raises(errors.ConfigurationError, match="api_key contains characters"):
        carried(BEARER, api_key=given)


@pytest.mark.parametrize("text", ["", " "], ids=repr)
def test_an_empty_environment_variable(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty variable counts as missing, and the error names it."""
    monkeypatch.setenv("ACME_API_KEY", text)

    with pytest.raises(errors.ConfigurationError, match=r"no credential: .* ACME_API_KEY"):
        carried(BEARER)


def test_a_missing_credential() -> None:
    """The error names the argument and the environment variable."""
    with pytest.raises(errors.ConfigurationError, match=r"pass api_key=\.\.\. or set .* ACME_API_KEY"):
        Acme({"api_key": None}, {})


@pytest.mark.parametrize("text", ["a b\n", "a\r\nX: y", "schlüssel", " canary", "canary ", "canary\0", 70707], ids=repr)
def test_a_credential_that_a_header_cannot_carry(text: Any) -> None:
    """Line ends, spaces around it and characters outside ASCII are refused without showing the credential."""
    with pytest.raises(errors.ConfigurationError, match="api_key contains characters") as caught:
        carried(BEARER, api_key=text)

    assert str(text).strip() not in str(caught.value)


def test_a_user_name_with_a_colon() -> None:
    """A user name of Basic credentials with a colon is refused, because it is ambiguous."""
    with pytest.raises(errors.ConfigurationError, match="client_id must not contain a colon"):
        carried(BASIC, client_id="a:b", client_secret="c")


def test_a_cookie_with_a_semicolon() -> None:
    """A credential that would add a second cookie is refused."""
    with pytest.raises(errors.ConfigurationError, match="api_key must not contain a semicolon"):
        carried(COOKIE, api_key="a; admin=1")


def test_a_password_with_a_colon() -> None:
    """A password of Basic credentials may contain a colon, because the first one ends the user name."""
    assert ("Authorization", "Basic YTpiOmM=") == carried(BASIC, client_id="a", client_secret="b:c")


def test_a_secret_is_never_shown() -> None:
    """str, repr and format show asterisks, and a secret cannot be pickled or copied."""
    secret = Secret("canary")

    shown = f"{secret} {secret!r} {secret!s:>40} %s" % secret

    assert "canary" not in shown
    assert not hasattr(secret, "__dict__")
    for copied in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled"):
            copied(secret)


def test_a_client_cannot_be_pickled() -> None:
    """A client holds credentials, and cannot be pickled."""
    with pytest.raises((TypeError, pickle.PicklingError)):
        pickle.dumps(acme(Network()))


@pytest.mark.parametrize("scheme", [BEARER, HEADER, BASIC], ids=["bearer", "header", "basic"])
def test_credentials_are_sent_once(scheme: Credentials) -> None:
    """Each call carries the credentials exactly once."""
    network = Network()

    class Client(Acme):
        provider = replace(Acme.provider, credentials=scheme)

    given = dict.fromkeys(scheme.names, "k")
    with Client(given, {"http_client": httpx.Client(transport=httpx.MockTransport(network))}) as client:
        client.call("get_customer", path={"id": "c1"})

    name, value = carried(scheme, **given)
    assert [value] == [text for key, text in network.last.headers.multi_items() if key == name.lower()]
