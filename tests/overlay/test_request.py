"""What every request carries: the version header, content type and agent, and the caller's own headers."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.calls.options import Config
from billing_overlay.requests.prepare import Arguments, prepare
from tests.overlay.acme import OPERATIONS, PROVIDER, acme
from tests.overlay.wire import Call, Network, answer, both, make

GET: dict[str, Any] = {"path": {"id": "c1"}}


@both
def test_the_headers_of_a_read(call: Call) -> None:
    """A read sends what it accepts, who asks, the API version and the credentials, and no more."""
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
    """A body is announced as JSON with its length."""
    network = Network()

    call(network, "add_note", body={"a": 1})

    assert (network.last.content, network.last.headers["content-length"]) == (b'{"a":1}', "7")
    assert network.last.headers["content-type"] == "application/json"


def test_the_content_type_is_the_operations() -> None:
    """A JSON type with a name of its own goes out under that name."""
    operation = replace(OPERATIONS["add_note"], body="application/merge-patch+json")

    request = prepare(PROVIDER, Config(PROVIDER.base_url), operation, Arguments(body={}))

    assert (b"Content-Type", b"application/merge-patch+json") in request.headers


@pytest.mark.parametrize(("options", "expected"), [({}, "2026-01-01"), ({"api_version": "2027-05-05"}, "2027-05-05")])
def test_the_version_header_goes_out_on_every_call(options: dict[str, Any], expected: str) -> None:
    """Reads, writes and pages carry the spec's version, or the one that the caller chose."""
    network = Network()

    for name in ("get_customer", "add_note", "download_invoice", "delete_customer"):
        make(network, name, options, path=GET["path"] if "{" in OPERATIONS[name].path else {}, **body(name))

    assert {expected} == {request.headers["acme-version"] for request in network.requests}


def body(name: str) -> dict[str, Any]:
    return {"body": {}} if OPERATIONS[name].body else {}


@both
def test_extra_headers_win_over_ours(call: Call) -> None:
    """A header of the caller replaces ours of that name, whatever its case, and is sent once."""
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
def test_a_header_that_would_break_the_request_is_refused(extra: Any) -> None:
    """Header names and values are visible ASCII, or nothing is sent."""
    network = Network()

    with pytest.raises(errors.ConfigurationError, match="header"):
        make(network, "get_customer", **GET, extra_headers=extra)

    assert network.requests == []


def test_a_version_that_would_break_the_request_is_refused() -> None:
    """The same holds for the version header."""
    with pytest.raises(errors.ConfigurationError, match="header 'Acme-Version'"):
        make(Network(), "get_customer", {"api_version": "1\r\nX: y"}, **GET)


def test_header_parameters_are_written_as_text() -> None:
    """A header parameter has the text that it would have in a query, and None leaves it out."""
    network = Network()

    make(network, "get_customer", **GET, headers={"X-Dry-Run": True, "X-None": None, "X-Count": 3})

    headers = network.last.headers
    assert (headers["x-dry-run"], headers["x-count"], "x-none" in headers) == ("true", "3", False)


def test_a_body_where_none_belongs_is_refused() -> None:
    """An operation without a body takes none."""
    with pytest.raises(errors.ConfigurationError, match="takes no body"):
        make(Network(), "get_customer", **GET, body={"a": 1})


@pytest.mark.parametrize(("body", "expected"), [(None, b"null"), ({}, b"{}"), ([1], b"[1]")])
def test_null_and_empty_bodies_differ(body: Any, expected: bytes) -> None:
    """A body of null, of nothing and of a list goes out as such."""
    network = Network()

    make(network, "add_note", body=body)

    assert expected == network.last.content


def test_a_base_url_with_a_path_keeps_it() -> None:
    """The path of the base URL stays, with or without a slash at its end."""
    network = Network()

    for base in ("https://x.example/a/v2", "https://x.example/a/v2/"):
        make(network, "get_customer", {"base_url": base}, **GET)

    assert {"https://x.example/a/v2/customers/c1"} == {str(request.url) for request in network.requests}


def test_a_page_carries_everything_too() -> None:
    """The request for a further page has the headers and the query of the first."""
    body = {"data": [], "pagination": {"next": "n"}}
    network = Network(answer(200, body))

    with acme(network) as client:
        page = client.call("list_customers", query={"limit": 5}, headers={"X-A": "1"})
        page.next_page()

    assert [request.url.query for request in network.requests] == [b"limit=5", b"limit=5&after=n"]
    assert network.requests[0].headers == network.requests[1].headers


@pytest.mark.parametrize(
    ("query", "expected"),
    [({}, "v2=true"), ({"since": "2026"}, "v2=true&since=2026"), ({"v2": "false"}, "v2=false")],
)
def test_fixed_parameters_go_out_by_themselves(query: dict[str, Any], expected: str) -> None:
    """What tells an operation from another at its path is sent unasked; a caller who names it has the last word."""
    operation = replace(OPERATIONS["get_customer"], fixed={"v2": "true"})

    request = prepare(PROVIDER, Config(PROVIDER.base_url), operation, Arguments(path={"id": "c1"}, query=query))

    assert f"https://api.acme.example/v1/customers/c1?{expected}" == request.url
