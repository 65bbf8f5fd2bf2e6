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
TAGS = {"x-rate-limits": {"tags": {"limit": 9, "window": "PT1S", "counts": "items"}, **LIMITS["x-rate-limits"]}}


def bucket(**fields: Any) -> dict[str, Any]:
    """Return the declaration of a limit."""
    return {"limit": 30, "window": "PT1M", **fields}


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
        ({"x-rate-limits": {"thing": bucket(within="no")}}, "thing: within refers to unknown bucket 'no'"),
        ({"x-rate-limits": {"thing": bucket(within="thing")}}, "thing is within itself"),
        ({"x-rate-limits": {"thing": bucket(within="tags"), "tags": bucket(counts="items")}}, "which counts items"),
        ({"x-rate-limits": {"a": bucket(default=True), "b": bucket(default=True)}}, "b and a are both the default"),
        ({"x-rate-limits": {"a": bucket(default=True, counts="items")}}, "it is no default"),
        ({"x-rate-limits": {"a": bucket(counts="pages")}}, "x-rate-limits"),
        ({**TAGS, f"{POST} x-rate-limit": {"bucket": "tags", "items": "/id"}}, "'/id' is not a list of the request"),
        ({**TAGS, f"{POST} x-rate-limit": {"bucket": "tags", "items": "/no"}}, "'/no' is not a list of the request"),
        ({**TAGS, f"{POST} x-rate-limit": {"bucket": "tags"}}, "is required there (tags)"),
        ({**TAGS, f"{POST} x-rate-limit": {"bucket": "thing", "items": "/tags"}}, "is required there (thing)"),
        ({f"{POST} x-idempotency": {"key": "header", "mint": True}}, "x-idempotency: mint"),
        ({f"{POST} x-idempotency": {"key": "header", "in_flight_retry_after": True}}, "needs in_flight, the status"),
        (
            {f"{POST} x-idempotency": {"key": "header", "in_flight": 409, "in_flight_retry_after": False}},
            "True was expected",
        ),
        ({"x-idempotency in_flight_retry_after": True}, "in_flight"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "mint": False}}, "not allowed here"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "required": True}}, "not allowed here"),
        ({f"{POST} x-idempotency": {"key": "header", "required": True}}, "missing mint"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "header": True}}, "not allowed here"),
    ],
)
def test_refused(changes: dict[str, Any], words: str) -> None:
    """Each mistake is reported as one problem."""
    (problem,) = linted(spec(changes))

    assert words in problem


def test_limits_in_a_circle() -> None:
    """Limits that are within each other are each reported."""
    limits = {"a": bucket(within="b"), "b": bucket(within="c"), "c": bucket(within="b")}

    assert [True, True] == ["is within itself" in problem for problem in linted(spec({"x-rate-limits": limits}))]


@pytest.mark.parametrize(
    "changes",
    [
        {f"{POST} x-reconcile": lookup(after="/id")},
        {**LIMITS, f"{POST} x-rate-limit": {"bucket": "thing", "by": ["/id", "/kind"]}},
        {**TAGS, f"{POST} x-rate-limit": {"bucket": "tags", "items": "/tags"}},
        {
            "x-rate-limits": {
                "a": bucket(within="b"),
                "b": bucket(within="c", counts="writes"),
                "c": bucket(default=True),
            }
        },
    ],
)
def test_allowed(changes: dict[str, Any]) -> None:
    """Contracts within the vocabulary pass."""
    assert linted(spec(changes)) == []
