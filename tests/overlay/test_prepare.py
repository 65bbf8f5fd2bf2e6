"""The headers, query and body of prepared requests."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.calls.config import Config
from billing_overlay.messages import Arguments
from billing_overlay.requests.prepare import prepare
from tests.overlay.acme import OPERATIONS, PROVIDER, acme
from tests.overlay.wire import Call, Network, both, make, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}


@both
def test_the_headers_of_a_read(call: Call) -> None:
    """A read sends Accept, User-Agent, the API version and the credentials, and no more."""
    network = Network()

    call(network, "get_customer", **GET)

    assert dict(network.last.headers) == {
        "host": "api.acme.example",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": "billing-clients/0.0.0 (acme)",
        "acme-version": "2026-01-01",
        "authorization": "Bearer sk_test_fake",
    }


@both
def test_a_body_has_its_type_and_length(call: Call) -> None:
    """A body is sent as JSON with its length."""
    network = Network()

    call(network, "add_note", body={"a": 1})

    assert (network.last.content, network.last.headers["content-length"]) == (b'{"a":1}', "7")
    assert network.last.headers["content-type"] == "application/json"


def test_a_json_media_type_of_its_own() -> None:
    """A JSON body is sent under the media type that the operation declares."""
    operation = replace(OPERATIONS["add_note"], body="application/merge-patch+json")

    request = prepare(PROVIDER, Config(PROVIDER.base_url), operation, Arguments(body={}), mint=str)

    assert (b"Content-Type", b"application/merge-patch+json") in request.headers


@pytest.mark.parametrize(("options", "expected"), [({}, "2026-01-01"), ({"api_version": "2027-05-05"}, "2027-05-05")])
def test_the_version_header_is_sent_on_every_call(options: dict[str, Any], expected: str) -> None:
    """Reads, writes and pages send the version of the spec, or the one that the caller chose."""
    network = Network()

    for name in ("get_customer", "add_note", "download_invoice", "delete_customer"):
        make(network, name, options, path=GET["path"] if "{" in OPERATIONS[name].path else {}, **body(name))

    assert {expected} == {request.headers["acme-version"] for request in network.requests}


def body(name: str) -> dict[str, Any]:
    return {"body": {}} if OPERATIONS[name].body else {}


@both
def test_extra_headers_take_precedence(call: Call) -> None:
    """A header of the caller replaces the one of that name, in any case, and is sent once."""
    network = Network()
    extra = {
        "ACCEPT": "application/vnd.acme+json",
        "acme-version": "other",
        "authorization": "Bearer theirs",
        "X-A": "1",
    }

    call(network, "get_customer", **GET, extra_headers=extra)

    sent = [
        (name, value)
        for name, value in network.last.headers.multi_items()
        if name not in ("host", "accept-encoding", "user-agent")
    ]
    assert sorted(sent) == sorted((name.lower(), value) for name, value in extra.items())


@pytest.mark.parametrize(
    "extra",
    [{"X-A": "a\r\nX-B: b"}, {"X-A": "ü"}, {"X-Ä": "a"}, {"X-A\n": "a"}, {"X-A": 1}, {"X-A": "\0"}, {"X-A": b"a"}],
    ids=repr,
)
def test_an_invalid_header_is_refused(extra: Any) -> None:
    """Header names and values must be visible ASCII; otherwise nothing is sent."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match="header"):
        make(network, "get_customer", **GET, extra_headers=extra)

    assert network.requests == []


def test_an_invalid_version_is_refused() -> None:
    """The version header is validated like any other."""
    with pytest.raises(errors.ConfigurationError, match="header 'Acme-Version'"):
        make(Network(), "get_customer", {"api_version": "1\r\nX: y"}, **GET)


@pytest.mark.parametrize(("value", "kind"), [(5, "int"), (b"a", "bytes")])
def test_a_header_that_is_not_text(value: Any, kind: str) -> None:
    """A header of another type is refused with its type."""
    with pytest.raises(errors.ConfigurationError, match=f"header 'X-A': must be text, not {kind}; omit it"):
        make(Network(), "get_customer", **GET, extra_headers={"X-A": value})


def test_header_parameters_are_written_as_text() -> None:
    """A header parameter has the same text as in a query, and None omits it."""
    network = Network()

    make(network, "get_customer", **GET, headers={"X-Dry-Run": True, "X-None": None, "X-Count": 3})

    headers = network.last.headers
    assert (headers["x-dry-run"], headers["x-count"], "x-none" in headers) == ("true", "3", False)


def test_a_body_for_an_operation_without_one() -> None:
    """A body for an operation that takes none is refused."""
    with pytest.raises(errors.ConfigurationError, match="takes no body"):
        make(Network(), "get_customer", **GET, body={"a": 1})


@pytest.mark.parametrize(("body", "expected"), [(None, b"null"), ({}, b"{}"), ([1], b"[1]")])
def test_null_and_empty_bodies_differ(body: Any, expected: bytes) -> None:
    """null, an empty object and a list are sent as such."""
    network = Network()

    make(network, "add_note", body=body)

    assert expected == network.last.content


def test_a_base_url_with_a_path_keeps_it() -> None:
    """The path of the base URL is kept, with or without a trailing slash."""
    network = Network()

    for base in ("https://x.example/a/v2", "https://x.example/a/v2/"):
        make(network, "get_customer", {"base_url": base}, **GET)

    assert {"https://x.example/a/v2/customers/c1"} == {str(request.url) for request in network.requests}


def test_the_request_of_a_further_page() -> None:
    """The request of a further page has the headers and the query of the first."""
    body = {"data": [], "pagination": {"next": "n"}}
    network = Network(respond(200, body))

    with acme(network) as client:
        page = client.call("list_customers", query={"limit": 5}, headers={"X-A": "1"})
        page.next_page()

    assert [request.url.query for request in network.requests] == [b"limit=5", b"limit=5&after=n"]
    assert network.requests[0].headers == network.requests[1].headers


@pytest.mark.parametrize(
    ("query", "expected"),
    [({}, "v2=true"), ({"since": "2026"}, "v2=true&since=2026"), ({"v2": "false"}, "v2=false")],
)
def test_fixed_parameters_are_always_sent(query: dict[str, Any], expected: str) -> None:
    """Fixed parameters are sent with every call, unless the caller overrides them."""
    operation = replace(OPERATIONS["get_customer"], fixed={"v2": "true"})

    request = prepare(
        PROVIDER, Config(PROVIDER.base_url), operation, Arguments(path={"id": "c1"}, query=query), mint=str
    )

    assert f"https://api.acme.example/v1/customers/c1?{expected}" == request.url
