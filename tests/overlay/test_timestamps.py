"""Timestamps with more digits than a datetime holds are truncated, never rounded, and text is not changed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from billing_overlay.responses.decoders import ModelDecoder
from billing_overlay.responses.timestamps import truncated_content
from tests.overlay.acme import Customer, CustomerList, acme
from tests.overlay.wire import Network, respond

NANOSECONDS = "2026-11-30T23:59:59.999999999Z"
TRUNCATED = datetime(2026, 11, 30, 23, 59, 59, 999999, tzinfo=UTC)


def read(**fields: Any) -> tuple[Any, list[Any]]:
    with acme(Network(respond(200, {"id": "c1", "name": "Acme", **fields}))) as client:
        return client.call("get_customer", path={"id": "c1"}), list(client.drift)


def test_nanoseconds() -> None:
    """The last nanosecond of November is in November."""
    customer, drift = read(created_at=NANOSECONDS)

    assert (TRUNCATED, []) == (customer.created_at, drift)


def test_nanoseconds_in_a_drifted_response() -> None:
    """Timestamps are truncated in a response that deviates elsewhere, too."""
    customer, drift = read(created_at=NANOSECONDS, status="NEW")

    assert (TRUNCATED, ["$.status"]) == (customer.created_at, [deviation.path for deviation in drift])


def test_text_that_looks_like_a_timestamp() -> None:
    """Text, keys and untyped values keep all digits."""
    fields = {"name": NANOSECONDS, "metadata": {NANOSECONDS: NANOSECONDS}, "notes": [NANOSECONDS]}

    customer, drift = read(created_at=NANOSECONDS, **fields)

    assert [] == drift
    assert fields == {name: getattr(customer, name) for name in fields}
    assert TRUNCATED == customer.created_at


def test_nanoseconds_in_maps_and_variants() -> None:
    """Timestamps are truncated wherever a model has them: in maps, in lists and in the variants of a union."""
    decoder = ModelDecoder(dict[str, list[datetime | Customer | None]])
    content = {"a": [NANOSECONDS, {"id": "c1", "name": NANOSECONDS, "created_at": NANOSECONDS}, None], "b": []}

    decoded = decoder.decode(msgspec.json.encode(content))

    assert {"a": [TRUNCATED, Customer(id="c1", name=NANOSECONDS, created_at=TRUNCATED), None], "b": []} == decoded


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999999999+00:00"])
def test_the_last_moment_that_a_datetime_holds(text: str) -> None:
    """A timestamp that would be out of range if it were rounded is read without drift."""
    customer, drift = read(created_at=text)

    assert (datetime.max.replace(tzinfo=UTC), []) == (customer.created_at, drift)


@given(
    moments=st.lists(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)), max_size=3),
    digits=st.text("0123456789", max_size=9),
    zone=st.sampled_from(["Z", "+05:30", "-11:00"]),
)
def test_any_number_of_digits(moments: list[datetime], digits: str, zone: str) -> None:
    """Digits after the sixth do not change the value, wherever the timestamp is."""
    texts = [f"{moment.isoformat(timespec='microseconds')}{digits}{zone}" for moment in moments]
    items = [{"id": "c1", "name": text, "created_at": text} for text in texts]

    page: Any = ModelDecoder(CustomerList).decode(msgspec.json.encode({"data": items, "pagination": {}}))

    expected = [datetime.fromisoformat(f"{moment.isoformat(timespec='microseconds')}{zone}") for moment in moments]
    assert [Customer(id="c1", name=text, created_at=moment) for text, moment in zip(texts, expected, strict=True)] == (
        page.data
    )


@given(before=st.lists(st.sampled_from([".", "a", "a.b", "9:00:00.1", "x" * 1100]), max_size=12).map("".join))
@example(before="x" * 20 + ("." + "x" * 20) * 5)
def test_other_points_before_a_timestamp(before: str) -> None:
    """Points in other text, many or few, near or far, do not hide the digits of a timestamp."""
    content = f'{before}"{NANOSECONDS}"'.encode()

    assert content.replace(b"999999999", b"999999") == truncated_content(content)
