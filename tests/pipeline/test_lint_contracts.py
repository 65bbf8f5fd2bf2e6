"""The lint of an operation's contracts: the lookup after a lost response, and its rate limit."""

from __future__ import annotations

from typing import Any

import pytest

from .small_spec import linted, spec

GET, POST = "paths /things get", "paths /things post"


def lookup(**fixed: str) -> dict[str, Any]:
    """Return a lookup in the list of things."""
    return {"operation": "list_things", "with": fixed, "match": {"/id": "/id"}}


LIMITS = {"x-rate-limits": {"thing": {"limit": 30, "window": "PT1M"}}}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {f"{POST} x-reconcile": {"operation": "no", "with": {"id": "/id"}}},
            "refers to unknown operation 'no'",
        ),
        ({f"{POST} x-reconcile": {"operation": "list_things"}}, "missing with"),
        ({f"{POST} x-reconcile": lookup(id="/id")}, "with: GET /things has no parameter 'id'"),
        ({f"{POST} x-reconcile": lookup(after="/no")}, "unknown field of the request '/no'"),
        ({f"{POST} x-reconcile": lookup(after="no")}, "unknown parameter 'no'"),
        (
            {f"{POST} x-reconcile": {**lookup(after="/id"), "match": {"/id": "/no"}}},
            "unknown field of the request '/no'",
        ),
        ({f"{POST} x-reconcile": {**lookup(after="/id"), "match": {"id": "/id"}}}, "is malformed"),
        (
            {f"{POST} x-reconcile": {"operation": "list_things", "with": {"after": "/id"}}},
            "add match, which identifies the item",
        ),
        ({f"{POST} x-rate-limit": {"bucket": "thing", "by": ["/id"]}}, "declare it in x-rate-limits"),
        ({**LIMITS, f"{POST} x-rate-limit": {"bucket": "thing", "by": ["id"]}}, "unknown parameter 'id'"),
        ({"x-rate-limits": {"thing": {"limit": 30, "window": "a minute"}}}, "is malformed"),
        ({f"{POST} x-idempotency": {"key": "header", "mint": True}}, "x-idempotency: mint"),
        ({f"{POST} x-idempotency": {"key": "header", "in_flight_retry_after": True}}, "needs in_flight, the status"),
        (
            {f"{POST} x-idempotency": {"key": "header", "in_flight": 409, "in_flight_retry_after": False}},
            "True was expected",
        ),
        ({"x-idempotency in_flight_retry_after": True}, "in_flight"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "mint": False}}, "not allowed here"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "required": True}}, "not allowed here"),
        ({f"{POST} x-idempotency": {"key": "header", "required": True}}, "'mint' is a dependency of 'required'"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "header": True}}, "not allowed here"),
    ],
)
def test_refused(changes: dict[str, Any], words: str) -> None:
    """Each mistake is reported as one problem."""
    (problem,) = linted(spec(changes))

    assert words in problem


@pytest.mark.parametrize(
    "changes",
    [
        {f"{POST} x-reconcile": lookup(after="/id")},
        {**LIMITS, f"{POST} x-rate-limit": {"bucket": "thing", "by": ["/id", "/kind"]}},
    ],
)
def test_allowed(changes: dict[str, Any]) -> None:
    """Contracts within the vocabulary pass."""
    assert linted(spec(changes)) == []
