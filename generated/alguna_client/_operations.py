# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""The operations as the overlay sees them: how each is called, what makes a repeat harmless, and where that is written."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._overlay import Idempotency, Operation, Pagination, Parameter, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models

LIST_CUSTOMERS: Operation[models.Customer] = Operation(
    id="list_customers",
    method="GET",
    path="/customers",
    resource="customers",
    name="list",
    effect="read",
    pagination=Pagination(
        style="offset",
        offset="offset",
        limit="limit",
        page_size=50,
        items="/data",
        total_pages="/pagination/total_pages",
        per_page="/pagination/per_page",
    ),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/customers/list-customers", seen="reference page"
    ),
    parameters=(
        Parameter(name="csm_id", place="query", explode=False),
        Parameter(name="integration_ids", place="query", explode=False),
        Parameter(name="sales_owner_id", place="query", explode=False),
        Parameter(name="tag_ids", place="query", explode=False),
    ),
    returns="CustomerList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER: Operation[models.Customer] = Operation(
    id="create_customer",
    method="POST",
    path="/customers",
    resource="customers",
    name="create",
    effect="write",
    idempotency=Idempotency(
        key="header",
        header="Idempotency-Key",
        max_length=255,
        lifetime="PT24H",
        reuse="replay",
        conflict=422,
        in_flight=409,
        replayed="Idempotent-Replayed",
        released="Transient-Error",
    ),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/customers/create-a-customer", seen="reference page"
    ),
    body="application/json",
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_CUSTOMER: Operation[models.Customer] = Operation(
    id="get_customer",
    method="GET",
    path="/customers/{id}",
    resource="customers",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/customers/get-a-customer", seen="reference page"
    ),
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CUSTOMER: Operation[models.Customer] = Operation(
    id="update_customer",
    method="PATCH",
    path="/customers/{id}",
    resource="customers",
    name="update",
    effect="write",
    idempotency=Idempotency(
        key="header",
        header="Idempotency-Key",
        max_length=255,
        lifetime="PT24H",
        reuse="replay",
        conflict=422,
        in_flight=409,
        replayed="Idempotent-Replayed",
        released="Transient-Error",
    ),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/customers/update-a-customer", seen="reference page"
    ),
    body="application/json",
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_PRODUCTS: Operation[models.Product] = Operation(
    id="list_products",
    method="GET",
    path="/products",
    resource="products",
    name="list",
    effect="read",
    pagination=Pagination(
        style="offset",
        offset="offset",
        limit="limit",
        page_size=50,
        items="/data",
        total_pages="/pagination/total_pages",
        per_page="/pagination/per_page",
    ),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/products/list-products", seen="reference page"
    ),
    parameters=(
        Parameter(name="fee_type", place="query", explode=False),
        Parameter(name="metric_ids", place="query", explode=False),
        Parameter(name="payment_terms", place="query", explode=False),
    ),
    returns="ProductList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_INVOICE: Operation[models.Invoice] = Operation(
    id="create_invoice",
    method="POST",
    path="/invoices",
    resource="invoices",
    name="create",
    effect="write",
    idempotency=Idempotency(
        key="header",
        header="Idempotency-Key",
        max_length=255,
        lifetime="PT24H",
        reuse="replay",
        conflict=422,
        in_flight=409,
        replayed="Idempotent-Replayed",
        released="Transient-Error",
    ),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/create-an-invoice",
        seen="reference page",
        unsure="member names are matched to an extract without labels by alphabetical order; line items not read",
    ),
    body="application/json",
    shape="@CreateInvoiceRequest",
    returns="Invoice",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_INVOICE: Operation[models.Invoice] = Operation(
    id="get_invoice",
    method="GET",
    path="/invoices/{id}",
    resource="invoices",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/get-an-invoice",
        seen="reference page",
        unsure="member names of the answer are still to be confirmed",
    ),
    returns="Invoice",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

INGEST_EVENTS: Operation[models.IngestEventsResponse] = Operation(
    id="ingest_events",
    method="POST",
    path="/events",
    resource="events",
    name="ingest",
    effect="write",
    idempotency=Idempotency(key="items", reuse="replay", at="/events", field="unique_id", max_length=255),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/ingest-billable-events",
        seen="reference page",
        unsure="the members of an event are partly taken from an older page",
    ),
    body="application/json",
    shape="@IngestEventsRequest",
    returns="IngestEventsResponse",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_customers": LIST_CUSTOMERS,
        "create_customer": CREATE_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "update_customer": UPDATE_CUSTOMER,
        "list_products": LIST_PRODUCTS,
        "create_invoice": CREATE_INVOICE,
        "get_invoice": GET_INVOICE,
        "ingest_events": INGEST_EVENTS,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "CreateInvoiceRequest": {
            "billing_period_end": "date-time",
            "billing_period_start": "date-time",
            "issue_date": "date-time",
            "line_items": ("list", "@InvoiceLineItemInput"),
        },
        "Event": {"timestamp": "date-time"},
        "IngestEventsRequest": {"events": ("list", "@Event")},
        "InvoiceLineItemInput": {"quantity": "decimal", "unit_price": "decimal"},
    }
)
"""How members of request bodies go out, by component; members that go out as they are do not stand here."""
