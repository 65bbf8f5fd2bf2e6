"""Errors and answers as both clients give them, side by side."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from stigg_client import BillingClientError, InternalServerError, RateLimitError, ResponseDecodeError, errors
from tests.integration.comparison.both import official, ours, theirs
from tests.integration.comparison.test_pages import entity_types
from tests.integration.comparison.test_writes import CUSTOMER
from tests.overlay.wire import Network, Time, respond

BROKEN = respond(200, b'{"data": {', content_type="application/json")
HTML = respond(200, b"<html>Sign in</html>", content_type="text/html")
EMPTY = respond(200, b"")


def test_an_error_is_typed() -> None:
    """Ours splits an error into message, code, attempts and waiting time; theirs has the body and its repr."""
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


@pytest.mark.parametrize("answered", [HTML, EMPTY], ids=["html", "empty"])
def test_text_is_no_model(answered: Any) -> None:
    """What is no JSON at all raises in ours; theirs gives the text where its types promise a model."""
    with pytest.raises(ResponseDecodeError):
        ours(Network(answered)).customers.get("acme")
    assert isinstance(theirs(Network(answered)).v1.customers.retrieve("acme"), str)


def test_broken_json_is_an_error_of_the_tree() -> None:
    """An answer that was cut short raises the same error in ours; theirs raises one of the standard library."""
    with pytest.raises(ResponseDecodeError):
        ours(Network(BROKEN)).customers.get("acme")
    with pytest.raises(json.JSONDecodeError):
        theirs(Network(BROKEN)).v1.customers.retrieve("acme")


def test_an_unknown_value_is_given_and_reported() -> None:
    """Between no check and refusal: both give a value that the spec does not know, and only ours says so."""
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


def test_unknown_members_do_no_harm() -> None:
    """Members that the spec does not know: ours leaves them out of the model and keeps the bytes; theirs keeps them in
    the model, and writes known ones twice into its JSON.
    """
    grown = {"data": CUSTOMER["data"] | {"loyalty": {"tier": 1.10}}}

    raw = ours(Network(respond(200, grown))).customers.with_raw_response.get("acme")
    their = theirs(Network(respond(200, grown))).v1.customers.retrieve("acme")

    assert grown == json.loads(raw.content)
    assert "loyalty" not in raw.parse().to_dict()["data"]
    assert {"tier": 1.10} == their.data.loyalty
    assert [1, 2] == [text.count('"createdAt"') for text in (raw.content.decode(), their.to_json())]


def test_a_model_goes_out_and_back() -> None:
    """What came in can be written again under its wire names, by both."""
    sent = {"data": CUSTOMER["data"] | {"email": "a@acme.example", "metadata": {"aKey": "v"}}}

    mine = ours(Network(respond(200, sent))).customers.get("acme").to_dict()
    their = theirs(Network(respond(200, sent))).v1.customers.retrieve("acme").to_dict()

    assert sent["data"] == their["data"]
    assert sent["data"].keys() == mine["data"].keys()
    assert {"aKey": "v"} == mine["data"]["metadata"]


def test_nothing_else_escapes() -> None:
    """Any status is an error of the tree in both, even one that no specification knows."""
    for status in (302, 418, 599, 799):
        with pytest.raises(BillingClientError):
            ours(Network(respond(status)), clock=Time().clock()).customers.get("acme")
        with pytest.raises(official().StiggError):
            theirs(Network(respond(status))).v1.customers.retrieve("acme")


def test_raw_answers() -> None:
    """Both give an answer as it came: status, headers, how often it was asked for, and the value."""
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
def test_errors_have_the_same_names(name: str) -> None:
    """Each error of theirs has its namesake in ours, below the same parent: a handler needs another import only."""
    mine, their = getattr(errors, name), getattr(official(), name)

    assert mine.__base__.__name__ == their.__base__.__name__
    assert issubclass(mine, errors.APIError)
