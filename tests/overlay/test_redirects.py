"""Redirects: reads follow them, with credentials on the same origin only; writes never do."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.door import Credentials
from tests.overlay.acme import OPERATIONS, Acme, Anything
from tests.overlay.wire import LOST_AFTER, Call, Network, both, make, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}
HOME = "https://api.acme.example"
SENSITIVE = {"authorization", "cookie", "x-api-key", "x-tenant", "acme-version", "proxy-authorization"}


def to(location: str, status: int = 302) -> Any:
    return respond(status, b"", location=location)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/v2/customers/c1", HOME + "/v2/customers/c1"),
        ("c2?a=1", HOME + "/v1/customers/c2?a=1"),
        (HOME + ":443/x", HOME + "/x"),
        ("HTTPS://API.ACME.EXAMPLE/x", HOME + "/x"),
        ("//api.acme.example/x#part", HOME + "/x"),
    ],
)
@both
def test_a_redirect_to_the_same_origin(call: Call, location: str, expected: str, status: int) -> None:
    """On the same origin a redirected read keeps its headers and credentials."""
    network = Network(to(location, status), 200)

    call(network, "get_customer", **GET, extra_headers={"X-Tenant": "t"})

    assert expected == str(network.last.url)
    assert network.requests[0].headers == network.last.headers
    assert network.last.headers["authorization"] == "Bearer sk_test_fake"


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/x",
        "//evil.example/x",
        "https://api.acme.example.evil.example/x",
        "https://api.acme.example:8443/x",
        "https://sub.api.acme.example/x",
        "https://api.acme.example./x",
    ],
)
@pytest.mark.parametrize("scheme", ["bearer", "header"])
@both
def test_a_redirect_to_another_origin(call: Call, location: str, scheme: Any) -> None:
    """Another scheme, host or port receives only Accept, Accept-Encoding and User-Agent."""
    network = Network(to(location), 200)
    extra = {"Cookie": "a=b", "X-Tenant": "t", "Proxy-Authorization": "Basic x", "X-Api-Key": "mine"}

    call(network, "get_customer", **GET, extra_headers=extra if scheme == "header" else {**extra, "Authorization": "x"})

    assert not SENSITIVE & set(network.last.headers)
    assert {"host", "accept", "accept-encoding", "user-agent"} == set(network.last.headers)


def test_a_redirect_back_to_the_same_origin() -> None:
    """A credential is not sent to another origin, and not to the own one when another origin redirects back."""
    network = Network(to("/next"), to("https://evil.example/x"), to(HOME + "/back"), 200)

    class Client(Acme):
        provider = replace(Acme.provider, credentials=Credentials("header", {"api_key": "-"}, header="X-Api-Key"))

    http = httpx.Client(
        transport=httpx.MockTransport(network),
        headers={"X-Team": "t"},
        cookies={"session": "s"},
        auth=("user", "password"),
    )
    with Client({"api_key": "k"}, {"http_client": http}) as client:
        Anything(client).make("get_customer", **GET)

    assert [request.headers.get("x-api-key") for request in network.requests] == ["k", "k", None, None]
    assert [request.headers.get("x-team") for request in network.requests] == ["t", "t", None, None]
    assert not any({"cookie", "authorization"} & set(request.headers) for request in network.requests)


@pytest.mark.parametrize(
    "location",
    [
        "http://api.acme.example/x",
        "http://evil.example/x",
        "http://localhost:8080/x",
        "https://127.0.0.1/x",
        "https://127.1/x",
        "https://2130706433/x",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://169.254.169.254/latest",
        "https://[fe80::1]/x",
        "https://0.0.0.0/x",
        "ftp://api.acme.example/x",
        "https://user:password@api.acme.example/x",
        "https://api.acme.example\\@evil.example/x",
        "",
    ],
)
@both
def test_a_redirect_to_an_unsafe_address(call: Call, location: str) -> None:
    """Plain http, this machine, its network segment, unknown schemes and credentials in the URL are not followed."""
    network = Network(to(location))

    with pytest.raises(errors.APIStatusError) as caught:
        call(network, "get_customer", **GET)

    assert (caught.value.status_code, len(network.requests)) == (302, 1)


@pytest.mark.parametrize(
    "location",
    [
        "https://x.example/\x7f",
        "/" + "x" * 70_000,
        "https://[::1/x",
        "https://api.acme.example:port/x",
        "javascript:alert(1)",
    ],
)
@both
def test_a_redirect_to_an_invalid_address(call: Call, location: str) -> None:
    """A redirect to an invalid URL is not followed."""
    network = Network(to(location))

    with pytest.raises(errors.APIError):
        call(network, "get_customer", **GET)

    assert {HOME + "/v1/customers/c1"} == {str(request.url) for request in network.requests}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("create_customer", {"body": {}}),
        ("delete_customer", GET),
        ("check_entitlement", {"query": {"reserve": 1, "reservation": "r"}}),
        ("search_customers", {"body": {}}),
    ],
)
@both
def test_a_redirect_of_a_write_or_a_body(call: Call, name: str, given: dict[str, Any], status: int) -> None:
    """A write, and a read with a body, are not sent to the new address."""
    network = Network(to("/elsewhere", status), 200)

    with pytest.raises(errors.APIStatusError) as caught:
        call(network, name, **given)

    assert (status, 1) == (caught.value.status_code, len(network.requests))
    assert OPERATIONS[name].id == caught.value.operation


@pytest.mark.parametrize("script", [[to("/v1/customers/c1")], [to("/a"), to("/b")], [to("https://x.example/a")]])
@both
def test_a_redirect_loop(call: Call, script: list[Any]) -> None:
    """After five redirects the last one is raised as the error."""
    network = Network(*script)

    with pytest.raises(errors.APIStatusError) as caught:
        call(network, "get_customer", **GET)

    assert (caught.value.status_code, len(network.requests), caught.value.attempts) == (302, 6, 1)


@both
def test_a_failure_behind_a_redirect(call: Call) -> None:
    """A read that is lost behind a redirect is retried from its own address."""
    network = Network(to("/next"), LOST_AFTER, 200)

    call(network, "get_customer", **GET)

    paths = [request.url.path for request in network.requests]
    assert paths == ["/v1/customers/c1", "/next", "/v1/customers/c1"]


def test_an_http_client_that_follows_redirects() -> None:
    """follow_redirects of the caller's HTTP client is ignored: no write and no credential is sent elsewhere."""
    network = Network(to("https://evil.example/x", 307), 200)
    hooks: dict[str, Any] = {"request": [lambda request: None]}
    for hooked in ({}, hooks):
        http = httpx.Client(transport=httpx.MockTransport(network), follow_redirects=True, event_hooks=hooked)

        with pytest.raises(errors.APIStatusError):
            make(network, "add_note", {"http_client": http}, body={})
        network.requests.clear()

    assert network.requests == []
