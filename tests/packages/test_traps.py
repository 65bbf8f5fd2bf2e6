"""The known traps of these four providers, each on the wire."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import Any

import httpx
import pytest

from alguna_client import ABSENT
from billing_overlay import SpecDriftWarning, UnknownVariant
from commenda_client import models as commenda_models
from sequence_client import models as sequence_models

from .clients import over


class Recorder:
    """Stands in for the network: keeps each request and returns one response."""

    def __init__(
        self, response: Any = None, *, status: int = 200, content: bytes | None = None, media: str = "application/json"
    ) -> None:
        self.requests: list[httpx.Request] = []
        body = json.dumps(response).encode() if content is None else content
        self._response = partial(httpx.Response, status, content=body, headers={"content-type": media})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._response()

    @property
    def sent(self) -> Any:
        """The last body, numbers kept exactly."""
        return json.loads(self.requests[-1].content, parse_float=Decimal)


EMPTY_STIGG = {"data": [], "pagination": {"next": None, "prev": None}}


def test_comma_joined_array() -> None:
    """A list in a form parameter without explode is sent as one comma-joined value, commas inside values encoded."""
    app = Recorder(EMPTY_STIGG)

    over("stigg", app).subscriptions.list(status=["ACTIVE", "IN_TRIAL"])
    alguna = Recorder({"data": [], "pagination": {"per_page": 50, "total_pages": 0}})
    over("alguna", alguna).customers.list(sort="name:asc", tag_ids=["a,b", "c"])

    assert b"status=ACTIVE,IN_TRIAL" in app.requests[0].url.query
    assert b"tag_ids=a%2Cb,c" in alguna.requests[0].url.query


def test_deep_object() -> None:
    """An object parameter of style deepObject is sent as one bracketed pair for each field that was given."""
    app = Recorder(EMPTY_STIGG)

    over("stigg", app).customers.list(
        created_at={"gte": datetime(2026, 1, 1, tzinfo=UTC), "lt": "2026-02-01T00:00:00Z"}
    )

    assert {
        "createdAt[gte]": "2026-01-01T00:00:00Z",
        "createdAt[lt]": "2026-02-01T00:00:00Z",
    } == dict(app.requests[0].url.params)


CUSTOMERS = {"customers": [{"id": "cust_1", "name": "Acme"}], "total_customers": 1, "cursor": None}


def test_envelope_is_the_documented_form() -> None:
    """The list in its `data` envelope is read without drift."""
    client = over("commenda", Recorder({"data": CUSTOMERS, "message": "ok"}))

    page = client.customers.list(corporation_id="corp_1")

    assert ["cust_1"] == [customer.id for customer in page]
    assert [] == client.drift


def test_bare_form_is_read_and_reported() -> None:
    """The same list without its envelope is read alike, and reported as drift at the line of the call."""
    client = over("commenda", Recorder(CUSTOMERS))

    with pytest.warns(SpecDriftWarning, match="envelope") as warned:
        page = client.customers.list(corporation_id="corp_1")

    assert __file__ == warned[0].filename
    assert ["cust_1"] == [customer.id for customer in page.items]
    assert not page.has_next
    assert ["envelope"] == [drift.kind for drift in client.drift]


STRUCTURES: dict[str, dict[str, Any]] = {
    "FIXED": {"price": "10.00"},
    "ONE_TIME": {"price": "10.00"},
    "LINEAR": {"pricePerUnit": "0.01", "usageMetricId": "m", "isPricePercentage": False},
    "PACKAGE": {"packageSize": "100", "pricePerPackage": "5", "usageMetricId": "m"},
    "VOLUME": {"tiers": [{"price": "1", "isPricePercentage": False}], "usageMetricId": "m"},
    "GRADUATED": {
        "tiers": [{"price": "1", "upperBound": None, "isPricePercentage": False}],
        "usageMetricId": "m",
        "usageCalculationMode": "CUMULATIVE",
    },
    "SEAT_BASED": {
        "seatMetricId": "s", "pricePerSeat": "7", "prorationStrategy": "USE_MAXIMUM", "contractedMinimumSeats": 1,
        "tiers": [{"price": "7"}],
    },
}  # fmt: skip


def price(kind: str, members: dict[str, Any]) -> dict[str, Any]:
    """A price as the provider lists it."""
    return {
        "id": "p", "productId": "q", "name": kind, "currency": "EUR", "structure": {"pricingType": kind, **members},
        "billingFrequency": "MONTHLY", "billingType": "IN_ARREARS", "createdAt": "2026-01-01T00:00:00Z",
        "integrationIds": [], "customMetricParameters": [], "status": "ACTIVE",
    }  # fmt: skip


def test_prices_are_told_apart_by_a_nested_member() -> None:
    """Each of the seven pricing structures arrives as its own class, with its tag readable and its amounts exact."""
    app = Recorder({"items": [price(*item) for item in STRUCTURES.items()], "pagination": {}})

    prices = over("sequence", app).prices.list().items

    assert list(STRUCTURES) == [item.structure.pricing_type for item in prices]
    assert len(STRUCTURES) == len({type(item.structure) for item in prices})
    assert isinstance(prices[0].structure, sequence_models.FixedPricingStructure)
    assert Decimal("10.00") == prices[0].structure.price


def test_unknown_pricing_structure_is_kept() -> None:
    """A structure that the spec does not know keeps its tag and its fields, and the rest of the page is typed."""
    client = over("sequence", Recorder({"items": [price("BARTER", {"goats": 2})], "pagination": {}}))

    with pytest.warns(SpecDriftWarning, match="variant"):
        (found,) = client.prices.list().items

    assert UnknownVariant("BARTER", {"pricingType": "BARTER", "goats": 2}) == found.structure
    assert datetime(2026, 1, 1, tzinfo=UTC) == found.created_at


def test_amounts_that_are_numbers() -> None:
    """Where the spec declares a number, a Decimal is sent as that exact number and returned as a Decimal."""
    app = Recorder({"data": {"total_tax": 0.07, "line_items": [{"amount": 0.99}]}, "message": "ok"})

    response = over("commenda", app).tax.calculate(
        corporation_id="corp_1",
        transaction_date="2026-11-21",
        line_items={"items": [{"amount": Decimal("0.99"), "quantity": "3"}]},
    )

    assert b'"amount":0.99' in app.requests[0].content
    assert [{"amount": Decimal("0.99"), "quantity": 3}] == app.sent["line_items"]["items"]
    assert isinstance(response, commenda_models.CalculateTaxResponse)
    assert response.data.line_items
    assert (Decimal("0.07"), Decimal("0.99")) == (response.data.total_tax, response.data.line_items[0].amount)


def test_amounts_that_are_text() -> None:
    """Where the spec declares decimal text, a Decimal or an int is sent as text and returned as a Decimal."""
    invoice = dict.fromkeys(("amount_paid", "amount_remaining", "subtotal", "tax", "total"), "59.97") | {
        "billing_period": "", "created_at": "2026-11-21T10:00:00Z", "updated_at": "2026-11-21T10:00:00Z",
        "currency": "USD", "customer_id": "c", "description": "", "id": "inv_1", "line_items": [], "status": "draft",
    }  # fmt: skip
    app = Recorder(invoice)

    created = over("alguna", app).invoices.create(
        customer_id="c", currency="USD", line_items=[{"quantity": 3, "unit_price": Decimal("19.99")}]
    )

    assert [{"quantity": "3", "unit_price": "19.99"}] == app.sent["line_items"]
    assert Decimal("59.97") == created.total


def test_pdf_is_bytes() -> None:
    """A PDF is returned as the bytes that were sent, and is requested as a PDF."""
    app = Recorder(content=b"%PDF-1.4 \xff\x00", media="application/pdf")

    content = over("sequence", app).invoices.download_pdf("inv_1")

    assert b"%PDF-1.4 \xff\x00" == content
    assert "application/pdf" == app.requests[0].headers["accept"]


def test_no_content_is_none() -> None:
    """A 204 is None."""
    assert None is over("commenda", Recorder(content=b"", status=204)).transactions.delete("tx_1")


def test_absent_null_and_value() -> None:
    """Left out, None and a value are three things on the wire."""
    app = Recorder(
        {
            "id": "c",
            "name": "n",
            "currency": "USD",
            "created_at": "2026-01-01T00:00:00Z",
            "updated_at": "2026-01-01T00:00:00Z",
        }
    )

    over("alguna", app).customers.update("c", aliases=None, name="Acme", currency=ABSENT)

    assert {"aliases": None, "name": "Acme"} == app.sent
