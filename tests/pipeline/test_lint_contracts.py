"""The lint of what a spec promises of an operation: the lookup after a lost answer, the limit it counts to."""

from __future__ import annotations

from typing import Any

import pytest

from .small_spec import linted, spec

GET, POST = "paths /things get", "paths /things post"


def lookup(**told: str) -> dict[str, Any]:
    """Make a lookup in the list of things."""
    return {"operation": "list_things", "with": told, "match": {"/id": "/id"}}


LIMITS = {"x-rate-limits": {"thing": {"limit": 30, "window": "PT1M"}}}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {f"{POST} x-reconcile": {"operation": "no", "with": {"id": "/id"}}},
            "names the operation 'no', which there is",
        ),
        ({f"{POST} x-reconcile": {"operation": "list_things"}}, "lacks with"),
        ({f"{POST} x-reconcile": lookup(id="/id")}, "gives 'id', which GET /things has not"),
        ({f"{POST} x-reconcile": lookup(after="/no")}, "names '/no', which the request does not hold"),
        ({f"{POST} x-reconcile": lookup(after="no")}, "names 'no', which the operation does not take"),
        ({f"{POST} x-reconcile": {**lookup(after="/id"), "match": {"/id": "/no"}}}, "names '/no', which the request"),
        ({f"{POST} x-reconcile": {**lookup(after="/id"), "match": {"id": "/id"}}}, "has the wrong form"),
        ({f"{POST} x-reconcile": {"operation": "list_things", "with": {"after": "/id"}}}, "say with match which item"),
        ({f"{POST} x-rate-limit": {"bucket": "thing", "by": ["/id"]}}, "give it in x-rate-limits"),
        ({**LIMITS, f"{POST} x-rate-limit": {"bucket": "thing", "by": ["id"]}}, "names 'id', which the operation does"),
        ({"x-rate-limits": {"thing": {"limit": 30, "window": "a minute"}}}, "has the wrong form"),
        ({f"{POST} x-idempotency": {"key": "header", "mint": True}}, "x-idempotency: mint"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "mint": False}}, "does not belong here"),
        ({f"{POST} x-idempotency": {"key": "body", "at": "/id", "header": True}}, "does not belong here"),
    ],
)
def test_refused(changes: dict[str, Any], words: str) -> None:
    """Each mistake is one problem that says what is wrong."""
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
    """What the vocabulary offers passes."""
    assert linted(spec(changes)) == []
