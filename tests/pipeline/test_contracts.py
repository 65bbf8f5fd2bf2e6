"""Idempotency contracts as a package declares them, from the spec's decision and the defaults of its document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.pipeline.generate.surface import Surface


def contract(surface: Surface, operation: str) -> Mapping[str, Any] | None:
    (method,) = [method for method in surface.methods if method.id == operation]
    return method.idempotency


def test_a_batch_declares_how_many_items_it_may_have(surface: Surface) -> None:
    """The maxItems of the list of items becomes a part of the contract."""
    expected = {"key": "items", "at": "/events", "field": "unique_id", "reuse": "replay", "max_items": 100}

    assert expected == contract(surface, "ingest_events")
