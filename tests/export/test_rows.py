"""The columns of models, and the values in them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Context, Decimal
from typing import Any, Literal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import field

from billing_export import ExportError, ValueRefusedError
from billing_export.columns import Fields, Items, columns_of
from billing_export.rows import row_of
from billing_overlay.declared.model import Model, OpenUnion, UnknownVariant

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


class Line(Model, kw_only=True):
    """A model in a model, and in itself."""

    amount: Decimal
    parts: list[Line] | None = None


class Card(Model, tag="card", tag_field="type"):
    """A variant of a union."""

    digits: str


class Transfer(Model, tag="transfer", tag_field="type"):
    """Another."""

    iban: str


class Nothing(Model):
    """A model without fields."""


class Bill(Model, kw_only=True):
    """A field of each kind."""

    id: str
    status: Literal["open", "paid"]
    rank: Literal[1, 2]
    total: Decimal | None = field(name="grossTotal", default=None)
    at: datetime | None = None
    day: date | None = None
    count: int | None = None
    ratio: float | None = None
    is_paid: bool | None = None
    key: UUID | None = None
    lines: list[Line] | None = None
    card: Card | None = None
    method: OpenUnion[Card | Transfer] | None = None
    metadata: dict[str, Decimal] | None = None
    anything: Any = None
    nothing: Nothing | None = None


def bill(**values: Any) -> Bill:
    """Return a bill with some values."""
    return Bill(id="b1", status="open", rank=1, **values)


def test_the_kind_of_each_column() -> None:
    """A field with one type has its column; unions, maps, free values and models in themselves are JSON."""
    lines = Items(Fields({"amount": "decimal", "parts": Items("json")}))

    assert {
        "id": "text", "status": "text", "rank": "integer", "grossTotal": "decimal", "at": "time", "day": "date",
        "count": "integer", "ratio": "float", "is_paid": "boolean", "key": "text", "lines": lines,
        "card": Fields({"type": "text", "digits": "text"}), "method": "json", "metadata": "json", "anything": "json",
        "nothing": "json",
    } == columns_of(Bill).columns  # fmt: skip


def test_what_is_no_model() -> None:
    """A type without fields is refused."""
    with pytest.raises(TypeError, match="is not a model"):
        columns_of(int)


def test_a_row_has_every_column() -> None:
    """Fields that are not set are None, and so is `_extra` without unknown fields."""
    row = row_of(bill(), Bill)

    assert [*columns_of(Bill).columns, "_extra"] == list(row)
    found = {name: value for name, value in row.items() if value is not None}
    assert {"id": "b1", "status": "open", "rank": 1} == found


def test_values_as_columns_hold_them() -> None:
    """Amounts are exact, times are in UTC, and JSON has amounts as text."""
    east = timezone(timedelta(hours=2))
    given_ = bill(
        total=Decimal("19.90"),
        at=datetime(2026, 11, 29, 14, tzinfo=east),
        day=date(2026, 11, 29),
        lines=[Line(amount=Decimal("0.1"), parts=[Line(amount=Decimal("0.2"))])],
        method=Card("4242"),
        metadata={"b": Decimal("1.10"), "a": Decimal(2)},
    )

    row = row_of(given_, Bill)

    assert (Decimal("19.90"), NOON, date(2026, 11, 29)) == (row["grossTotal"], row["at"], row["day"])
    assert [{"amount": Decimal("0.1"), "parts": ['{"amount":"0.2"}']}] == row["lines"]
    assert '{"digits":"4242","type":"card"}' == row["method"]
    assert '{"a":"2","b":"1.10"}' == row["metadata"]


def test_a_variant_that_the_spec_does_not_know() -> None:
    """It is JSON with all that was received."""
    row = row_of(bill(method=UnknownVariant("coin", {"type": "coin", "x": 1})), Bill)

    assert '{"type":"coin","x":1}' == row["method"]


class Received:
    """A model of a client that keeps unknown fields, as far as rows see it."""

    def __init__(self, **values: Any) -> None:
        self._values = values

    def to_dict(self) -> dict[str, Any]:
        """Return the fields, unknown ones among them."""
        return dict(self._values)


def test_unknown_fields_are_kept() -> None:
    """They are JSON under their pointer, wherever they were; null is not kept."""
    received = Received(id="b1", color="red", card={"type": "card", "digits": "1", "brand": "x"}, hole=None,
                        lines=[{"amount": Decimal(1), "unit": Decimal("0.10")}])  # fmt: skip

    row = row_of(received, Bill)

    assert '{"card/brand":"x","color":"red","lines/0/unit":"0.10"}' == row["_extra"]
    assert {"type": "card", "digits": "1"} == row["card"]


@pytest.mark.parametrize(
    ("name", "value", "needed"),
    [
        ("grossTotal", Decimal("1E+30"), "decimal"),
        ("grossTotal", Decimal("0.0000000000001"), "decimal"),
        ("grossTotal", Decimal("NaN"), "decimal"),
        ("grossTotal", 1.5, "decimal"),
        ("at", NOON.replace(tzinfo=None), "time with a zone"),
        ("at", "2026-11-29", "time with a zone"),
        ("day", NOON, "date"),
        ("count", 2**63, "integer of 64 bits"),
        ("count", True, "integer"),
        ("ratio", "1", "float"),
        ("is_paid", 1, "boolean"),
        ("id", 1, "text"),
        ("card", "4242", "an object"),
        ("lines", {"amount": "1"}, "a list"),
        ("lines", [{"amount": "x" * 900}], "decimal"),
    ],
)
def test_values_that_a_column_cannot_hold(name: str, value: Any, needed: str) -> None:
    """They are refused with the field, a part of the value and what the column holds; nothing is rounded."""
    with pytest.raises(ValueRefusedError, match=rf"{name}.*does not fit.*holds: {needed}") as caught:
        row_of(Received(**{name: value}), Bill)

    assert isinstance(caught.value, ExportError)
    assert len(str(caught.value)) < 300


@given(st.decimals(allow_nan=False, allow_infinity=False) | st.integers(-(10**30), 10**30))
def test_an_amount_is_exact_or_refused(value: Decimal | int) -> None:
    """No amount changes on its way into a column."""
    try:
        row = row_of(Received(grossTotal=value), Bill)
    except ValueRefusedError:
        exact = Decimal(value)  # rounded in a context that does not refuse 38 digits, as the default one does
        assert abs(exact) >= 10**26 or exact != exact.quantize(Decimal("1e-12"), context=Context(prec=60))
    else:
        assert value == row["grossTotal"]
