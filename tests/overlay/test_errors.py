"""Errors of failed calls: the class by status, the attributes and the message."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import errors
from tests.overlay.acme import Customer, Stale
from tests.overlay.wire import LOST_BEFORE, TIMEOUT, Body, Call, Network, both, make, respond

GET: dict[str, Any] = {"path": {"id": "c1"}}
ONCE = {"max_attempts": 1}


def failed(network: Network, name: str = "create_customer", **given: Any) -> errors.APIError:
    arguments = {"body": {}} if name in ("create_customer", "add_note", "apply_credit") else GET
    with pytest.raises(errors.APIError) as caught:
        make(network, name, **{**arguments, **given})
    return caught.value


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (501, errors.InternalServerError),
        (599, errors.InternalServerError),
        *((status, errors.APIStatusError) for status in (100, 199, 300, 304, 402, 405, 410, 418, 499, 600, 999)),
    ],
)
@both
def test_the_class_follows_the_status(call: Call, status: int, expected: type[errors.APIStatusError]) -> None:
    """Each error status has its class, and any other status without success is a plain APIStatusError."""
    with pytest.raises(errors.APIStatusError) as caught:
        call(Network(status), "get_customer", ONCE, **GET)

    assert (expected, status, status) == (type(caught.value), caught.value.status_code, caught.value.status)


SAYS: list[tuple[Any, dict[str, str], tuple[str, str | None, str | None]]] = [
    ({"error": {"message": "bad", "code": "E1"}}, {"X-Trace": "t1"}, ("bad", "E1", "t1")),
    ({"error": {"message": None, "code": 7}, "detail": "worse"}, {}, ("worse", "7", None)),
    ({"error": {"code": 1.50}}, {"X-Request-Id": "r1"}, ("Bad Request", "1.5", "r1")),
    ({"error": {"message": " ", "code": True}}, {"request-id": "r2"}, ("Bad Request", None, "r2")),
    ({"error": "text", "detail": ["a"]}, {"X-Correlation-Id": "r3"}, ("Bad Request", None, "r3")),
    ({"error": {"message": "a\nb\x1b[31m"}}, {"X-Trace": "t", "X-Request-Id": "r"}, ("a b [31m", None, "t")),
    (["a"], {}, ("Bad Request", None, None)),
    (None, {}, ("Bad Request", None, None)),
    (b"<html>", {}, ("Bad Request", None, None)),
    (b"", {}, ("Bad Request", None, None)),
    ({"detail": "x" * 5000}, {}, ("x" * 1000, None, None)),
]


@pytest.mark.parametrize(("body", "headers", "expected"), SAYS)
@both
def test_message_code_and_request_id_are_where_the_spec_declares(
    call: Call, body: Any, headers: dict[str, str], expected: tuple[str, str | None, str | None]
) -> None:
    """Pointers into the body and header names are tried in order; the message is short, printable text."""
    with pytest.raises(errors.BadRequestError) as caught:
        call(Network(respond(400, body, **headers)), "get_customer", **GET)

    error = caught.value
    assert expected == (error.message, error.code, error.request_id)


def test_the_attributes_of_an_error() -> None:
    """An error has operation, status, code, message, request id, attempts, key, Retry-After, headers and body."""
    body = {"error": {"message": "slow down", "code": "busy"}, "amount": 1.10}
    error = failed(Network(respond(429, body, X_Trace="t", Retry_After="3")), idempotency_key="k")

    assert (
        error.operation,
        error.status_code,
        error.code,
        error.message,
        error.request_id,
    ) == ("create_customer", 429, "busy", "slow down", "t")
    assert (error.attempts, error.idempotency_key, error.retry_after, error.headers["x-trace"]) == (3, "k", 3.0, "t")
    assert {**body, "amount": Decimal("1.1")} == error.body


@pytest.mark.parametrize(
    ("network", "expected"),
    [
        (Network(TIMEOUT), (errors.APITimeoutError, "no response (ReadTimeout: planted)")),
        (Network(LOST_BEFORE), (errors.APIConnectionError, "no connection, nothing was sent (ConnectError: planted)")),
    ],
    ids=["timeout", "connection"],
)
@both
def test_no_response_is_an_error_without_a_status(call: Call, network: Network, expected: Any) -> None:
    """A read without a response reports whether something was sent, and the error of the HTTP library."""
    with pytest.raises(errors.APIConnectionError) as caught:
        call(network, "get_customer", **GET)

    error = caught.value
    assert expected == (type(error), error.message)
    assert (error.status_code, error.body, error.headers, error.attempts) == (None, None, {}, 3)
    assert isinstance(error.__cause__, httpx.TransportError)


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("create_customer", {}, errors.RequestInFlightError),
        ("create_customer", {"idempotency_key": "k"}, errors.RequestInFlightError),
        ("apply_credit", {"body": {"version": 1}}, errors.ConflictError),
        ("get_customer", {}, errors.ConflictError),
    ],
)
def test_in_flight_depends_on_the_contract(name: str, given: dict[str, Any], expected: Any) -> None:
    """409 means in flight only if the contract declares it and a key was sent."""
    assert expected is type(failed(Network(409), name, **given))


@pytest.mark.parametrize(
    ("name", "given", "body", "expected"),
    [
        ("create_customer", {"idempotency_key": "k"}, {"detail": "Idempotency-Key reused"}, True),
        ("create_customer", {"idempotency_key": "k"}, {"error": {"code": "idempotency_error"}}, True),
        ("create_customer", {"idempotency_key": "k"}, {"detail": "this key was used before"}, True),
        ("create_customer", {"idempotency_key": "k"}, {"detail": "currency is unknown"}, False),
        ("create_customer", {"idempotency_key": "k"}, {"detail": "the monkey is unknown"}, False),
        ("create_customer", {}, {"detail": "Idempotency-Key reused"}, False),
        ("apply_credit", {"idempotency_key": "k"}, {"detail": "Idempotency-Key reused"}, False),
        ("get_customer", {}, {"detail": "Idempotency-Key reused"}, False),
    ],
)
def test_a_reused_key_differs_from_a_plain_422(name: str, given: dict[str, Any], body: Any, expected: bool) -> None:
    """Only a key of the caller, in a response that mentions keys, is a reused key."""
    kind = errors.IdempotencyKeyReusedError if expected else errors.UnprocessableEntityError

    assert kind is type(failed(Network(respond(422, body)), name, **given))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"current": 3}, Stale(current=3)),
        ({"current": 3, "before": {"current": 2}}, Stale(current=3, before=Stale(current=2))),
        ({"current": "three"}, Stale(current="three")),  # type: ignore[arg-type]
        ({}, Stale(current=None)),  # type: ignore[arg-type]
        (["no object"], None),
        (b"<html>", None),
    ],
)
def test_a_documented_error_body_is_a_model(body: Any, expected: Any) -> None:
    """The body of a documented error status is its model in `detail`, decoded leniently."""
    error = failed(Network(respond(409, body)))

    assert expected == error.detail


def test_a_deeply_nested_error_body() -> None:
    """A documented error body that is too deep to decode leaves `detail` empty."""
    for depth in (100, 300, 450, 700, 2000, 100_000):
        body = b'{"current":1,"before":' * depth + b"null" + b"}" * depth

        error = failed(Network(respond(409, body)))

        assert isinstance(error, errors.RequestInFlightError)
        assert error.detail is None or isinstance(error.detail, Stale)


def test_the_text_of_an_error() -> None:
    """str(error) has the operation, the message and the known facts."""
    error = failed(Network(respond(429, {"detail": "slow"}, X_Trace="t", Retry_After="3")), idempotency_key="k")

    assert (
        str(error) == "create_customer: slow (status 429, request id t, idempotency key k, retry after 3 s, attempts 3)"
    )
    assert str(errors.APIError("broken", operation="add")) == "add: broken"


@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
@pytest.mark.parametrize("script", [409, 404, TIMEOUT, LOST_BEFORE, respond(200, b"<html>")])
def test_errors_survive_copies_and_pickles(script: Any, copier: Any) -> None:
    """A copied or pickled error is of the same class and has the same attributes."""
    error = failed(Network(script))

    copied = copier(error)

    assert (type(error), str(error), known(error)) == (type(copied), str(copied), known(copied))


def known(error: errors.APIError) -> dict[str, Any]:
    facts = {name: value for name, value in vars(error).items() if not name.startswith("_")}
    return {**facts, "headers": dict(error.headers)}


def test_a_configuration_error_survives_a_pickle() -> None:
    """Errors without facts are pickled as well."""
    copied = pickle.loads(pickle.dumps(errors.ConfigurationError("why")))

    assert (errors.ConfigurationError, "why") == (type(copied), str(copied))


_CONTENTS = st.one_of(
    st.binary(),
    st.sampled_from([b"", b"null", b"{}", b"[]", b'"text"', b"1e99999999999999999999", b"1" * 5000, b"[" * 5000]),
    st.sampled_from(
        [b'{"id":"c1","name":"x","notes":1e99999999999999999999}', b'{"error":{"code":' + b"9" * 5000 + b"}}"]
    ),
)


@pytest.mark.parametrize("name", ["get_customer", "create_customer", "add_note", "delete_customer", "download_invoice"])
@given(
    status=st.one_of(st.integers(100, 999), st.sampled_from([200, 200, 409, 422])),
    content=_CONTENTS,
    encoding=st.sampled_from(["identity", "gzip", "deflate", "no-such-coding"]),
    kind=st.one_of(st.none(), st.binary(max_size=20)),
)
def test_any_status_with_any_body_is_a_value_or_an_error_of_the_tree(
    name: str, status: int, content: bytes, encoding: str, kind: bytes | None
) -> None:
    """For any response, a call returns a value or raises an error of the tree."""
    headers = [(b"content-encoding", encoding.encode()), (b"x-trace", kind or b""), (b"content-type", kind or b"")]
    arguments = {"body": {}} if name in ("create_customer", "add_note") else GET

    try:
        got = make(lambda request: httpx.Response(status, headers=headers, stream=Body(content)), name, **arguments)
    except errors.APIError as error:
        got = error

    if isinstance(got, errors.APIError):
        assert str(got).startswith(f"{name}: ")
        assert str(pickle.loads(pickle.dumps(got))) == str(got)
    else:
        assert got is None or isinstance(got, Customer | bytes)
        assert 200 <= status < 300
