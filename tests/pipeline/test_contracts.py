"""Idempotency contracts as a package declares them, from the spec's decision and the defaults of its document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.pipeline.generate.contracts import idempotency_of
from scripts.pipeline.generate.surface import Surface


def contract(surface: Surface, operation: str) -> Mapping[str, Any] | None:
    (method,) = [method for method in surface.methods if method.id == operation]
    return method.idempotency


def test_the_defaults_of_a_document_are_those_of_its_header() -> None:
    """A key in the header has all defaults of the root, such as when a call is in flight; a key in the body has not."""
    document = {
        "x-idempotency": {"header": "Once", "lifetime": "PT24H", "in_flight": 409, "in_flight_retry_after": True}
    }

    in_header = idempotency_of(document, {"x-idempotency": {"key": "header"}})
    in_body = idempotency_of(document, {"x-idempotency": {"key": "body", "at": "/id"}})

    assert {"key": "header", **document["x-idempotency"]} == in_header
    assert {"key": "body", "at": "/id"} == in_body


def test_a_batch_declares_how_many_items_it_may_have(surface: Surface) -> None:
    """The maxItems of the list of items becomes a part of the contract."""
    expected = {"key": "items", "at": "/events", "field": "unique_id", "reuse": "replay", "max_items": 100}

    assert expected == contract(surface, "ingest_events")
