"""Options of a call and of a client: what each does, and the error for an unknown name."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from inspect import cleandoc
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.calls.config import Config
from billing_overlay.calls.options import AsyncClientOptions, CallOptions, ClientOptions, CommonOptions
from billing_overlay.calls.unknown_names import nearest
from billing_overlay.declared.operation import ABSENT, Operation
from billing_overlay.messages import Arguments
from billing_overlay.requests.extras import with_extras
from billing_overlay.wire.http_client import TIMEOUT
from tests.overlay.acme import PROVIDER, Acme, Anything, AsyncAcme, acme

JSON: Operation[Any] = Operation("write_x", "POST", "/x", "x", "write", "write", body="application/json")
NAMES = st.text("abc", min_size=1, max_size=2)


class Recording:
    """A network that keeps the requests and returns an empty object."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"id": "c1", "name": "n"})


@given(st.dictionaries(NAMES, st.integers()), st.dictionaries(NAMES, st.integers()))
def test_extra_fields_replace_fields_of_the_same_name(body: dict[str, int], extra: dict[str, int]) -> None:
    """The body has every field of both, and where both have one it has that of extra_body; nothing else changes."""
    merged = with_extras(JSON, Arguments(body=body, query={"a": 1}, extra_body=extra, extra_query={"b": 2}))

    assert {**body, **extra} == merged.body
    assert {"a": 1, "b": 2} == merged.query
    assert merged.extra_body is None
    assert merged.extra_query is None


def test_extra_fields_of_a_body_that_was_not_passed() -> None:
    """Without a body the extra fields are the body."""
    assert {"new": 1} == with_extras(JSON, Arguments(body=ABSENT, extra_body={"new": 1})).body


@pytest.mark.parametrize(
    ("media_type", "body", "message"),
    [
        (None, ABSENT, "takes no body"),
        ("application/json", [1], "the body is not an object with fields: list"),
        ("text/csv", b"a,b", "the body is not an object with fields: bytes"),
        ("text/csv", {}, "the body is not an object with fields: text/csv"),
    ],
)
def test_extra_fields_of_what_has_no_fields(media_type: str | None, body: Any, message: str) -> None:
    """extra_body is refused where there is no body, or one that is not an object."""
    operation: Operation[Any] = Operation("write_x", "POST", "/x", "x", "write", "write", body=media_type)

    with pytest.raises(errors.ConfigurationError, match=f"^write_x: extra_body: .*{message}"):
        with_extras(operation, Arguments(body=body, extra_body={"a": 1}))


@pytest.mark.parametrize(
    ("extra", "place"), [({"fee": 0.1}, "extra_body.fee"), ({"a": [{"b": 0.1}]}, r"extra_body.a\[0\].b")]
)
def test_a_float_among_the_extra_fields(extra: dict[str, Any], place: str) -> None:
    """A float in extra_body is refused with its place: the field may be an amount."""
    with pytest.raises(errors.ConfigurationError, match=f"^{place}: floats are not accepted here"):
        with_extras(JSON, Arguments(body={}, extra_body=extra))


@pytest.mark.parametrize("name", ["extra_query", "extra_body"])
def test_extras_that_are_not_mappings(name: str) -> None:
    """A list of extra fields or parameters is refused."""
    with pytest.raises(errors.ConfigurationError, match=f"{name} must be a mapping of names to values, not list"):
        with_extras(JSON, replace(Arguments(body={}), **{name: [1]}))


def test_extra_fields_are_sent_as_they_are() -> None:
    """Extra fields reach the wire, a Decimal among them as the number that it is."""
    network = Recording()
    with acme(network) as client:
        Anything(client).make("create_customer", body={"name": "n"}, extra_body={"name": "m", "fee": Decimal("0.10")})

    assert b'"fee":0.10' in network.requests[0].content
    assert "m" == json.loads(network.requests[0].content)["name"]


def test_options_of_a_call_by_id() -> None:
    """client.call takes the options that every method takes."""
    network = Recording()
    with acme(network) as client:
        client.call("get_customer", path={"id": "c1"}, extra_headers={"X-A": "1"}, extra_query={"b": 2}, deadline=9)

    assert ("1", "b=2") == (network.requests[0].headers["X-A"], network.requests[0].url.query.decode())


def test_extra_headers_replace_declared_ones_in_any_case() -> None:
    """A header of extra_headers is the only one of its name, however it is written."""
    network = Recording()
    with acme(network) as client:
        client.call("get_customer", path={"id": "c1"}, headers={"X-Account": "1"}, extra_headers={"x-account": "2"})

    assert ["2"] == network.requests[0].headers.get_list("x-account")


@pytest.mark.parametrize("operation_id", ["get_customer", "list_customers"])
def test_a_key_for_a_read(operation_id: str) -> None:
    """client.call refuses an idempotency key where the contract takes none."""
    path = {"id": "c1"} if operation_id == "get_customer" else {}
    with acme(Recording()) as client, pytest.raises(errors.ConfigurationError, match="does not support idempotency k"):
        client.call(operation_id, path=path, idempotency_key="k")


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("max_retries", "did you mean 'max_attempts'"),
        ("timout", "did you mean 'timeout'"),
        ("Deadline", "did you mean 'deadline'"),
        ("token", "did you mean 'api_key'"),
        ("apikey", "did you mean 'api_key'"),
        ("colour", "known are: account, allow_http, api_key,"),
    ],
)
def test_an_unknown_option_of_a_client(name: str, advice: str) -> None:
    """An option that no client has is refused by name, with the nearest one, and its value is not shown."""
    for make in (Acme, AsyncAcme):
        with pytest.raises(errors.ConfigurationError, match=f"^unknown option '{name}'; {advice}") as caught:
            make({"api_key": "sk_test_fake"}, {name: "sk_secret"})

        assert "sk_secret" not in str(caught.value)
        assert not any("sk_secret" in str(entry.locals.get("options")) for entry in caught.traceback if entry.locals)


def test_options_that_a_copy_cannot_change() -> None:
    """with_options refuses unknown options as the constructor does, and credentials with advice of their own."""
    with acme(Recording()) as client:
        with pytest.raises(errors.ConfigurationError, match="did you mean 'max_attempts'"):
            client.with_options(max_retries=1)  # type: ignore[call-arg]
        with pytest.raises(errors.ConfigurationError, match="api_key cannot be changed; create another client"):
            client.with_options(api_key="k")  # type: ignore[call-arg]


@pytest.mark.parametrize("known", [CallOptions, ClientOptions, AsyncClientOptions])
def test_a_known_name_is_nearest_to_itself(known: Any) -> None:
    """Each option is found by its own name, in any case of letters."""
    for name in known.__optional_keys__:
        assert name == nearest(name.upper(), known.__optional_keys__)


def documented(options: Any) -> dict[str, str]:
    """The default of each option, as its docstring states it."""
    entries = re.findall(r"^(\w+): (.*(?:\n    .*)*)", cleandoc(options.__doc__), flags=re.MULTILINE)
    return {name: " ".join(text.split()).partition(" Default: ")[2].removesuffix(".") for name, text in entries}


def test_documented_defaults_are_the_defaults() -> None:
    """The docstrings name each option with the default that it has."""
    defaults = {attribute.name: attribute.default for attribute in Config.__attrs_attrs__}
    shown = documented(CommonOptions) | documented(ClientOptions)

    assert ClientOptions.__optional_keys__ == shown.keys()
    assert AsyncClientOptions.__optional_keys__ == (documented(CommonOptions) | documented(AsyncClientOptions)).keys()
    plain = ("deadline", "max_attempts", "prefetch", "respect_limits", "account", "strict", "on_drift", "on_event")
    assert {name: str(defaults[name]) for name in (*plain, "http_client")} == {
        name: shown[name] for name in (*plain, "http_client")
    }
    assert ({"connect": 5.0, "pool": None, "read": 30.0, "write": 30.0}) == TIMEOUT
    assert shown["timeout"] == "5.0 to connect, 30.0 to read and to write"
    assert CallOptions.__optional_keys__ == documented(CallOptions).keys()


def test_help_lists_every_option() -> None:
    """The docstring of a client's class has every option with its default."""
    for client in (Acme, AsyncAcme):
        entries = re.findall(r"^    (\w+): ", str(client.__doc__), flags=re.MULTILINE)

        assert ClientOptions.__optional_keys__ == set(entries)
    assert PROVIDER.spec.provider
