"""What becomes of a write: every kind of write against everything that can happen to it, on the wire.

A cell holds the error or value of the call and the number of requests. UNKNOWN appears exactly where the
effect may have happened and no response settled it.
"""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from billing_overlay import errors
from tests.overlay.acme import App, Customer, acme
from tests.overlay.wire import LOST_AFTER, LOST_BEFORE, TIMEOUT, Call, Network, Time, both, respond

WAIT_503, WAIT_429 = respond(503, retry_after="1"), respond(429, retry_after="1")
UNKNOWN = "OutcomeUnknownError"
Cell = tuple[tuple[int | App, ...], str, int]

WRITES: dict[str, dict[str, Any]] = {
    "create_customer": {"body": {"name": "Acme"}},
    "consume_credits": {"body": {"amount": 1}},
    "ingest_events": {"body": {"events": [{"value": 1}, {"value": 2}]}},
    "report_event": {"body": {"value": 1}},
    "delete_customer": {"path": {"id": "c1"}},
    "check_entitlement": {"query": {"reserve": 1, "reservation": "r1"}},
    "apply_credit": {"body": {"version": 3}},
    "add_note": {"body": {"text": "hello"}},
}
KEYED = ("create_customer", "consume_credits", "ingest_events", "report_event", "delete_customer", "check_entitlement")

ALWAYS: dict[str, Cell] = {
    "good": ((200,), "value", 1),
    "refused": ((400,), "BadRequestError", 1),
    "unprocessable": ((422,), "UnprocessableEntityError", 1),
    "never sent, then good": ((LOST_BEFORE, 200), "value", 2),
    "never sent": ((LOST_BEFORE,), "APIConnectionError", 3),
    "never sent, then refused": ((LOST_BEFORE, 400), "BadRequestError", 2),
    "Retry-After, then good": ((WAIT_503, WAIT_429, 200), "value", 3),
    "Retry-After by 503": ((WAIT_503,), "InternalServerError", 3),
    "Retry-After by 429": ((WAIT_429,), "RateLimitError", 3),
    "not implemented": ((501,), "InternalServerError", 1),
    "moved": ((308,), "APIStatusError", 1),
}
SAFE: dict[str, Cell] = {
    "lost, then good": ((LOST_AFTER, 200), "value", 2),
    "late, then good": ((TIMEOUT, 200), "value", 2),
    "500, then good": ((500, 200), "value", 2),
    "503, then good": ((503, 200), "value", 2),
    "429, then good": ((429, 200), "value", 2),
    "lost": ((LOST_AFTER,), UNKNOWN, 3),
    "late": ((TIMEOUT,), UNKNOWN, 3),
    "lost, then never sent": ((LOST_AFTER, LOST_BEFORE), UNKNOWN, 3),
    "lost, then Retry-After by 429": ((LOST_AFTER, WAIT_429), UNKNOWN, 3),
    "lost, then Retry-After by 503": ((LOST_AFTER, WAIT_503), UNKNOWN, 3),
    "lost, then too many requests": ((LOST_AFTER, 429), UNKNOWN, 3),
    "lost, then credentials expired": ((LOST_AFTER, 401), UNKNOWN, 2),
    "lost, then forbidden": ((LOST_AFTER, 403), UNKNOWN, 2),
    "408, then good": ((408, 200), "value", 2),
    "408": ((408,), UNKNOWN, 3),
    "lost, then 408": ((LOST_AFTER, 408), UNKNOWN, 3),
    "429": ((429,), "RateLimitError", 3),
}
REPORTED: dict[str, Cell] = {"500": ((500,), "InternalServerError", 3)}
# Another call would create other keys for the items, so the error holds the request that was sent.
BATCH: dict[str, Cell] = {"500": ((500,), UNKNOWN, 3)}
KNOWN: dict[str, Cell] = {
    "lost, then refused": ((LOST_AFTER, 400), "BadRequestError", 2),
    "500, then refused": ((500, 422), "UnprocessableEntityError", 2),
}
# A retry at a URL is not a replay: its refusal does not report on the first attempt.
ADDRESSED: dict[str, Cell] = {
    "lost, then refused": ((LOST_AFTER, 400), UNKNOWN, 2),
    "500, then refused": ((500, 422), UNKNOWN, 2),
    "lost, then conflict": ((LOST_AFTER, 409), UNKNOWN, 2),
}
# Under a key, a conflict probably means that the first attempt is still running.
REPLAYED: dict[str, Cell] = {"lost, then conflict": ((LOST_AFTER, 409), UNKNOWN, 2)}
REJECTED: dict[str, Cell] = {
    "conflict at once": ((409,), "ConflictError", 1),
    "lost, then conflict": ((LOST_AFTER, 409), UNKNOWN, 2),
    "500, then conflict": ((500, 409), UNKNOWN, 2),
    "lost, then refused": ((LOST_AFTER, 400), UNKNOWN, 2),
    "never sent, then conflict": ((LOST_BEFORE, 409), "ConflictError", 2),
}
UNSAFE: dict[str, Cell] = {
    "lost": ((LOST_AFTER, 200), UNKNOWN, 1),
    "late": ((TIMEOUT, 200), UNKNOWN, 1),
    "500": ((500, 200), UNKNOWN, 1),
    "502": ((502, 200), UNKNOWN, 1),
    "500 with a Retry-After": ((respond(500, retry_after="1"), 200), UNKNOWN, 1),
    "503 without a Retry-After": ((503, 200), UNKNOWN, 1),
    "504": ((504, 200), UNKNOWN, 1),
    "408": ((408, 200), UNKNOWN, 1),
    "see other": ((303, 200), UNKNOWN, 1),
    "found": ((302, 200), UNKNOWN, 1),
    "unheard-of status": ((999, 200), UNKNOWN, 1),
    "429 without a Retry-After": ((429, 200), "RateLimitError", 1),
    "Retry-After, then lost": ((WAIT_503, LOST_AFTER, 200), UNKNOWN, 2),
    "never sent, then lost": ((LOST_BEFORE, LOST_AFTER, 200), UNKNOWN, 2),
}


def cells() -> list[Any]:
    tables = [(name, table) for name in WRITES for table in (ALWAYS,)]
    tables += [(name, table) for name in (*KEYED, "apply_credit") for table in (SAFE,)]
    tables += [(name, KNOWN) for name in KEYED if name != "delete_customer"] + [("delete_customer", ADDRESSED)]
    tables += [(name, BATCH if name == "ingest_events" else REPORTED) for name in (*KEYED, "apply_credit")]
    tables += [("consume_credits", REPLAYED), ("apply_credit", REJECTED), ("add_note", UNSAFE)]
    return [pytest.param(name, *cell, id=f"{name}: {what}") for name, table in tables for what, cell in table.items()]


def outcome(call: Call, network: Network, name: str, **given: Any) -> str:
    try:
        value = call(network, name, **given)
    except errors.APIError as error:
        has_count = error.attempts == len(network.requests)
        return type(error).__name__ + ("" if has_count else f" after {error.attempts} attempts")
    return "value" if value is None or isinstance(value, Customer) else repr(value)


@both
@pytest.mark.parametrize(("name", "script", "expected", "requests"), cells())
def test_every_write_through_every_fate(
    call: Call, name: str, script: tuple[int | App, ...], expected: str, requests: int
) -> None:
    """A write ends in its value, in the error of the provider, or in an unknown outcome, after that many requests."""
    network = Network(*script)

    got = outcome(call, network, name, **WRITES[name])

    assert (expected, requests) == (got, len(network.requests))


@pytest.mark.parametrize("given", [{"body": {"amount": 1}}, {"body": {"version": None}}], ids=str)
@both
def test_an_absent_natural_key(call: Call, given: dict[str, Any]) -> None:
    """A write whose natural id is absent, and may not be minted, is not retried."""
    network = Network(LOST_AFTER, 200)

    assert outcome(call, network, "apply_credit", **given) == UNKNOWN
    assert len(network.requests) == 1


@pytest.mark.parametrize("gone", [404, 410])
@both
def test_a_delete_whose_retry_finds_nothing(call: Call, gone: int) -> None:
    """A lost delete whose retry meets 404 or 410 returns None."""
    network = Network(LOST_AFTER, gone)

    assert call(network, "delete_customer", path={"id": "c1"}) is None
    assert len(network.requests) == 2


@pytest.mark.parametrize(
    "script", [(404,), (LOST_BEFORE, 404), (WAIT_503, 404)], ids=["at once", "unsent", "Retry-After"]
)
@both
def test_a_delete_of_nothing_is_an_error(call: Call, script: tuple[int | App, ...]) -> None:
    """A delete that finds nothing, and cannot have deleted it itself, raises NotFoundError."""
    assert outcome(call, Network(*script), "delete_customer", path={"id": "c1"}) == "NotFoundError"


@both
def test_a_first_attempt_in_flight_is_awaited(call: Call) -> None:
    """The status for a call in flight is retried under the same key until there is a response."""
    network = Network(409, 409, 200)

    assert outcome(call, network, "create_customer", body={}) == "value"
    assert len({request.headers["idempotency-key"] for request in network.requests}) == 1


@pytest.mark.parametrize(
    ("script", "expected"), [((409,), "RequestInFlightError"), ((LOST_AFTER, 409), UNKNOWN)], ids=["first", "ours"]
)
@both
def test_a_first_attempt_in_flight_for_too_long(call: Call, script: tuple[int | App, ...], expected: str) -> None:
    """In flight to the end is an error of its own, or an unknown outcome if an own attempt was lost."""
    assert outcome(call, Network(*script), "create_customer", body={}) == expected


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("create_customer", "call it again with idempotency_key='minted-1'"),
        ("ingest_events", "call it again with the same unique_id in each item to settle it; error.request holds"),
        ("report_event", "call it again with the same arguments, with eventId 'minted-1', to settle it"),
        ("delete_customer", "call it again with the same arguments"),
        ("add_note", "look the object up"),
    ],
)
@both
def test_the_advice_of_an_unknown_outcome(call: Call, name: str, advice: str) -> None:
    """OutcomeUnknownError states how to settle it, and has the last failure as its cause."""
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(Network(TIMEOUT), name, **WRITES[name])

    assert advice in str(caught.value)
    assert isinstance(caught.value.__cause__, errors.APITimeoutError)


@pytest.mark.parametrize(
    ("name", "expected"), [("create_customer", errors.OutcomeUnknownError), ("get_customer", errors.ConfigurationError)]
)
def test_a_client_that_is_closed_between_attempts(name: str, expected: type[Exception]) -> None:
    """A client closed while a lost write awaits its retry raises an unknown outcome; a read is refused."""
    network = Network(LOST_AFTER, 200)
    clock = Time().clock()
    client = acme(network, clock=evolve(clock, sleep=lambda seconds: client.close()))

    with pytest.raises(expected):
        client.call(name, **WRITES.get(name, {"path": {"id": "c1"}}))

    assert len(network.requests) == 1


PAGE = respond(200, b" <html>log in</html>", Content_Type="text/html; charset=utf-8")


@pytest.mark.parametrize("name", ["create_customer", "add_note", "delete_customer"])
def test_a_web_page_as_response_to_a_write(name: str) -> None:
    """A portal or proxy that returns 200 with a page leaves the outcome of a write unknown."""
    given: Any = {"path": {"id": "1"}} if name == "delete_customer" else {"body": {"name": "x"}}

    with acme(Network(PAGE), clock=Time().clock()) as client, pytest.raises(errors.OutcomeUnknownError) as caught:
        client.call(name, **given)

    assert "a body that the provider did not write" in str(caught.value)
    assert caught.value.attempts == (1 if name == "add_note" else 3)


def test_a_web_page_behind_a_byte_order_mark() -> None:
    """White space and a byte order mark before a page do not make it a response of the provider."""
    page = respond(200, b"\xef\xbb\xbf \n<html>", Content_Type="text/plain")

    with acme(Network(page), max_attempts=1) as client, pytest.raises(errors.OutcomeUnknownError):
        client.call("delete_customer", path={"id": "1"})


def test_a_web_page_before_the_response() -> None:
    """A write under a key is retried after a page, and returns its result."""
    network = Network(PAGE, 200)

    with acme(network, clock=Time().clock()) as client:
        assert client.call("create_customer", body={"name": "x"}).id == "c1"

    assert network.requests[0].headers["Idempotency-Key"] == network.requests[1].headers["Idempotency-Key"]


def test_json_with_the_content_type_of_a_page() -> None:
    """JSON with the content type of a web page is decoded as JSON."""
    with acme(Network(respond(200, b'{"id": "c1", "name": "n"}', Content_Type="text/html"))) as client:
        assert client.call("add_note", body={}).id == "c1"


def test_too_early_after_a_lost_response() -> None:
    """A 425 after a lost response leaves the outcome unknown."""
    client = acme(Network(LOST_AFTER, 425), max_attempts=2, clock=Time().clock())

    with pytest.raises(errors.OutcomeUnknownError):
        client.call("create_customer", body={"name": "x"})


def test_a_web_page_as_response_to_a_read() -> None:
    """A read that receives a page raises ResponseDecodeError."""
    with acme(Network(PAGE)) as client, pytest.raises(errors.ResponseDecodeError, match="of text/html"):
        client.call("get_customer", path={"id": "1"})
