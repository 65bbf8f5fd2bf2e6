"""Sequence as a user would write it: usage and seats, events and the metrics that count them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from billing_sandbox import Fault, Sandbox
from sequence_client import errors

from ..clients import async_over_sandbox

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_a_usage_event_is_corrected(sequence: Any, sandbox: Sandbox) -> None:
    """An event with an id that was used before replaces the earlier one: it is counted once."""
    event = {"customer_alias": "acme", "event_type": "call", "customer_event_id": "e-1", "event_timestamp": NOON}

    first = sequence.usage_events.create(**event, event_properties={"bytes": 10})
    second = sequence.usage_events.create(**event, event_properties={"bytes": 12, "tags": ["a"]})

    assert first.id == second.id
    assert [second] == list(sequence.usage_events.list(event_type="call", customer_alias=["acme"]))
    assert {"bytes": 12, "tags": ["a"]} == second.event_properties
    assert 1 == sandbox.superseded["create_usage_event"]


def test_a_usage_event_with_a_lost_answer(sequence: Any, sandbox: Sandbox) -> None:
    """An event without an id gets one, so that a lost response leads to a retry and not to a second event."""
    sandbox.add_fault(Fault(operation="create_usage_event", kind="drop", point="after_commit"))

    created = sequence.usage_events.create(customer_alias="acme", event_type="call")

    assert 2 == len(sandbox.requests)
    assert 1 == sandbox.effects["create_usage_event"]
    assert [created] == list(sequence.usage_events.list())


def test_an_offset_begins_a_walk(sequence: Any, sandbox: Sandbox) -> None:
    """An offset reaches a page further on, the newest first; from there no event is skipped."""
    events = sandbox.seed("list_usage_events", count=9)

    walked = [event.id for event in sequence.usage_events.list(offset=3, limit=2)]

    assert [event["id"] for event in reversed(events)][3:] == walked


def test_seat_events() -> None:
    """Seats are recorded in all, not as a difference; the same id again replaces the number."""

    async def call() -> None:
        sandbox = Sandbox.load("sequence")
        async with async_over_sandbox("sequence", sandbox) as sequence:
            event = {"customer_alias": "acme", "seat_type": "editor", "event_timestamp": NOON}
            await sequence.seat_events.create(**event, total=5, customer_event_id="s-1")
            second = await sequence.seat_events.create(**event, total=7, customer_event_id="s-1")
            other = await sequence.seat_events.create(**event, total=9)

            found = [item async for item in sequence.seat_events.list(customer_event_id="s-1")]

            assert [second] == found
            assert (7, NOON) == (second.total, second.event_timestamp)
            assert second == await sequence.seat_events.get(second.id)
            assert other.customer_event_id
            assert other.id != second.id
            assert 2 == sandbox.effects["create_seat_event"]
            assert [] == sequence.drift

    asyncio.run(call())


def test_filters_of_seat_events(sequence: Any, sandbox: Sandbox) -> None:
    """Customers and kinds of seat are sent joined by commas; more than 25 are refused by the provider."""
    sequence.seat_events.list(customer_ids=["a", "b"], seat_type=["editor", "viewer"])

    assert "customerIds=a,b" in sandbox.requests[-1].url
    assert "seatType=editor,viewer" in sandbox.requests[-1].url
    with pytest.raises(errors.BadRequestError):
        sequence.seat_events.list(customer_ids=[f"c{number}" for number in range(26)])


def test_seat_metrics(sequence: Any) -> None:
    """A kind of seat keeps its name; label and description change, and it can be deleted."""
    created = sequence.seat_metrics.create(seat_type="editor", label="Editors", description="May write")

    changed = sequence.seat_metrics.update(created.id, label="Writers", description=None)

    assert ("Editors", "May write") == (created.label, created.description)
    assert ("Writers", None) == (changed.label, changed.description)
    assert [changed] == list(sequence.seat_metrics.list())
    assert created.id == sequence.seat_metrics.delete(created.id).id
    with pytest.raises(errors.NotFoundError):
        sequence.seat_metrics.get(created.id)


def test_seat_balances(sequence: Any, sandbox: Sandbox) -> None:
    """Balances come whole, in one page, though the response has room for cursors."""
    sandbox.seed("list_seat_balances", count=30)

    page = sequence.seat_balances.list(exclude_zero_quantity=True)

    assert 30 == len(page.items)
    assert not page.has_next


def test_usage_metrics(sequence: Any) -> None:
    """Filters of a metric are lists of text by key; an update replaces them, a null clears."""
    created = sequence.usage_metrics.create(
        name="Bytes", metric_type="SIMPLE", event_type="call", aggregation_type="SUM", aggregation_property="bytes",
        unit="B", property_filters={"region": ["eu", "us"]}, properties_to_negate=["region"],
    )  # fmt: skip

    changed = sequence.usage_metrics.update(
        created.id, name="Bytes", metric_type="SIMPLE", event_type="call", aggregation_type="COUNT", unit=None,
        property_filters={"region": ["eu"]},
    )  # fmt: skip

    assert ({"region": ["eu", "us"]}, ["region"], "B") == (
        created.property_filters, created.properties_to_negate, created.unit,
    )  # fmt: skip
    assert ("COUNT", {"region": ["eu"]}, None) == (changed.aggregation_type, changed.property_filters, changed.unit)
    assert changed == sequence.usage_metrics.get(created.id)
    assert [changed] == list(sequence.usage_metrics.list(aggregation_type=["COUNT", "SUM"]))
    assert changed == sequence.usage_metrics.delete(created.id)


def test_values_with_commas(sequence: Any, sandbox: Sandbox) -> None:
    """A comma inside a value is encoded, so that only the joining commas separate."""
    sequence.usage_metrics.list(event_type=["a,b", "c"], event_property=["x y"])

    assert "eventType=a%2Cb,c" in sandbox.requests[-1].url
    assert "eventProperty=x%20y" in sandbox.requests[-1].url


def test_a_calculation(sequence: Any, sandbox: Sandbox) -> None:
    """The value of a metric is a number of any precision, requested by metric, customer and period."""
    result = sequence.usage_metrics.calculate(
        "met_1", customer_aliases="acme", period_start="2026-11-01", period_end="2026-11-30"
    )

    assert isinstance(result.value, Decimal)
    assert "/usage-metrics/met_1/calculate?" in sandbox.requests[-1].url
    assert "periodEnd=2026-11-30" in sandbox.requests[-1].url
