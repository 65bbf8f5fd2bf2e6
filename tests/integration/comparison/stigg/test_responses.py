"""Errors and responses of both clients, side by side."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from stigg_client import BillingClientError, InternalServerError, RateLimitError, ResponseDecodeError, errors
from tests.integration.comparison.stigg.both import official, ours, theirs
from tests.integration.comparison.stigg.test_pages import entity_types
from tests.integration.comparison.stigg.test_writes import CUSTOMER
from tests.overlay.wire import Network, Time, respond

BROKEN = respond(200, b'{"data": {', content_type="application/json")
HTML = respond(200, b"<html>Sign in</html>", content_type="text/html")
EMPTY = respond(200, b"")


def test_an_error_is_typed() -> None:
    """Ours parses an error into message, code, attempts and delay; theirs has the body and its repr."""
    refused = respond(429, {"message": "too many", "code": "TooManyRequests"}, retry_after="3")

    with pytest.raises(RateLimitError) as mine:
        ours(Network(refused), clock=Time().clock()).customers.get("acme")
    with pytest.raises(official().RateLimitError) as others:
        theirs(Network(refused)).v1.customers.retrieve("acme")

    error = mine.value
    assert ("too many", "TooManyRequests", 3.0, 3) == (error.message, error.code, error.retry_after, error.attempts)
    assert ("get_customer", 429, "too many") == (error.operation, error.status_code, error.detail.message)
    assert "Error code: 429 - {'message': 'too many', 'code': 'TooManyRequests'}" == others.value.message
    assert not {"code", "retry_after", "attempts", "operation"} & set(dir(others.value))


def test_a_page_of_html_does_not_become_the_message() -> None:
    """A proxy's page of 100 kB is one short line in ours and the whole message in theirs; both keep the body."""
    page = "<html>" + "x" * 100_000
    failed = respond(502, page.encode(), content_type="text/html")

    with pytest.raises(InternalServerError) as mine:
        ours(Network(failed), clock=Time().clock()).customers.get("acme")
    with pytest.raises(official().InternalServerError) as others:
        theirs(Network(failed)).v1.customers.retrieve("acme")

    assert len(str(mine.value)) < 200
    assert len(str(others.value)) > 100_000
    assert str(mine.value.body).startswith("<html>")


@pytest.mark.parametrize("body", [HTML, EMPTY], ids=["html", "empty"])
def test_a_text_response(body: Any) -> None:
    """A response that is not JSON raises in ours; theirs returns the text although its types declare a model."""
    with pytest.raises(ResponseDecodeError):
        ours(Network(body)).customers.get("acme")
    assert isinstance(theirs(Network(body)).v1.customers.retrieve("acme"), str)


def test_truncated_json() -> None:
    """A truncated response raises the same error in ours; theirs raises one of the standard library."""
    with pytest.raises(ResponseDecodeError):
        ours(Network(BROKEN)).customers.get("acme")
    with pytest.raises(json.JSONDecodeError):
        theirs(Network(BROKEN)).v1.customers.retrieve("acme")


def test_an_unknown_value() -> None:
    """Both return a value that the spec does not declare, and only ours reports it as drift."""
    moved = json.loads(json.dumps(CUSTOMER))
    moved["data"] |= {"billingCurrency": "xau", "updatedAt": "soon"}
    app = respond(200, moved)

    client = ours(Network(app))
    with pytest.warns(match="expected"):
        mine = client.customers.get("acme").data
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        their = theirs(Network(app)).v1.customers.retrieve("acme").data

    assert ("xau", "soon") == (mine.billing_currency, mine.updated_at) == (their.billing_currency, their.updated_at)
    assert {"$.data.billingCurrency", "$.data.updatedAt"} == {drift.path for drift in client.drift}
    with pytest.raises(ResponseDecodeError):
        ours(Network(app), strict=True).customers.get("acme")


def test_unknown_fields() -> None:
    """Undeclared fields: ours leaves them out of the model and keeps the bytes; theirs keeps them in
    the model, and writes known ones twice into its JSON.
    """
    grown = {"data": CUSTOMER["data"] | {"loyalty": {"tier": 1.10}}}

    raw = ours(Network(respond(200, grown))).customers.with_raw_response.get("acme")
    their = theirs(Network(respond(200, grown))).v1.customers.retrieve("acme")

    assert grown == json.loads(raw.content)
    assert "loyalty" not in raw.parse().to_dict()["data"]
    assert {"tier": 1.10} == their.data.loyalty
    assert [1, 2] == [text.count('"createdAt"') for text in (raw.content.decode(), their.to_json())]


def test_a_model_round_trips() -> None:
    """Both can serialize a received model under its wire names."""
    sent = {"data": CUSTOMER["data"] | {"email": "a@acme.example", "metadata": {"aKey": "v"}}}

    mine = ours(Network(respond(200, sent))).customers.get("acme").to_dict()
    their = theirs(Network(respond(200, sent))).v1.customers.retrieve("acme").to_dict()

    assert sent["data"] == their["data"]
    assert sent["data"].keys() == mine["data"].keys()
    assert {"aKey": "v"} == mine["data"]["metadata"]


def test_any_status() -> None:
    """Any status is an error of the tree in both, even one that no specification knows."""
    for status in (302, 418, 599, 799):
        with pytest.raises(BillingClientError):
            ours(Network(respond(status)), clock=Time().clock()).customers.get("acme")
        with pytest.raises(official().StiggError):
            theirs(Network(respond(status))).v1.customers.retrieve("acme")


def test_raw_responses() -> None:
    """Both return the raw response: status, headers, number of attempts, and the value."""
    script = respond(503), entity_types("a")
    our, their = Network(*script), Network(*script)

    mine = ours(our, clock=Time().clock()).entity_types.with_raw_response.list()
    others = theirs(their).v1_beta.entity_types.with_raw_response.list()

    assert (200, 2) == (mine.status_code, mine.attempts) == (others.status_code, others.retries_taken + 1)
    assert "a" == mine.parse().items[0].id == others.parse().data[0].id


@pytest.mark.parametrize(
    "name",
    [
        "APIConnectionError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "InternalServerError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "UnprocessableEntityError",
    ],
)
def test_names_of_errors(name: str) -> None:
    """Each error of theirs has its namesake in ours, below the same parent: a handler needs another import only."""
    mine, their = getattr(errors, name), getattr(official(), name)

    assert mine.__base__.__name__ == their.__base__.__name__
    assert issubclass(mine, errors.APIError)
