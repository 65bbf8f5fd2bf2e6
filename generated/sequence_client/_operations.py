# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""The operations as the overlay sees them: how each is called, what makes a repeat harmless, and where that is written."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._overlay import Idempotency, Operation, Pagination, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models

LIST_CUSTOMERS: Operation[models.CustomerListItem] = Operation(
    id="list_customers",
    method="GET",
    path="/customers",
    resource="customers",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="CustomerList",
    errors={400: "Error", 401: "Error", 403: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER: Operation[models.Customer] = Operation(
    id="create_customer",
    method="POST",
    path="/customers",
    resource="customers",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    returns="Customer",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

GET_CUSTOMER: Operation[models.Customer] = Operation(
    id="get_customer",
    method="GET",
    path="/customers/{id}",
    resource="customers",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only",
    ),
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

UPDATE_CUSTOMER: Operation[models.Customer] = Operation(
    id="update_customer",
    method="PUT",
    path="/customers/{id}",
    resource="customers",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="404 is documented on other operations only; whether a repeat pushes to integrations again is not said",
    ),
    body="application/json",
    returns="Customer",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER_ALIAS: Operation[models.CustomerAliasDetail] = Operation(
    id="create_customer_alias",
    method="POST",
    path="/customer-aliases",
    resource="customer_aliases",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", max_length=255, lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    returns="CustomerAliasDetail",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

LIST_PRICES: Operation[models.Price] = Operation(
    id="list_prices",
    method="GET",
    path="/prices",
    resource="prices",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        limit="limit",
        next="/pagination/after",
        items="/items",
        total="/pagination/totalResultSize",
    ),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    returns="PriceList",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_USAGE_EVENT: Operation[models.UsageEvent] = Operation(
    id="create_usage_event",
    method="POST",
    path="/usage-events",
    resource="usage_events",
    name="create",
    effect="write",
    idempotency=Idempotency(key="natural", at="/customerEventId", reuse="supersede", mint=True),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
    ),
    body="application/json",
    shape="@CreateUsageEventRequest",
    returns="UsageEvent",
    errors={400: "Error", 401: "Error", 429: "Error", 500: "Error"},
)

CREATE_CREDIT_NOTE_APPLICATION: Operation[models.CreditNoteApplicationResult] = Operation(
    id="create_credit_note_application",
    method="POST",
    path="/credit-note-applications",
    resource="credit_notes",
    name="apply",
    effect="write",
    idempotency=Idempotency(key="natural", at="/creditNoteBalanceVersion", reuse="reject", conflict=409),
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="a 200 without body is declared beside the 201; copies of June 2026 required an Idempotency-Key header",
    ),
    body="application/json",
    shape="@CreateCreditNoteApplicationRequest",
    returns="CreditNoteApplicationResult",
    errors={400: "Error", 401: "Error", 409: "BalanceVersionConflict", 429: "Error", 500: "Error"},
)

DOWNLOAD_INVOICE_PDF: Operation[bytes] = Operation(
    id="download_invoice_pdf",
    method="GET",
    path="/invoices/{id}/download",
    resource="invoices",
    name="download_pdf",
    effect="read",
    source=Source(
        url="https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json",
        seen="published spec slice",
        unsure="the 200 declares no body or media type, PDF is taken from the name; 404 is documented on other operations only",
    ),
    returns="bytes",
    accept="application/pdf",
    errors={400: "Error", 401: "Error", 404: "Error", 429: "Error", 500: "Error"},
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_customers": LIST_CUSTOMERS,
        "create_customer": CREATE_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "update_customer": UPDATE_CUSTOMER,
        "create_customer_alias": CREATE_CUSTOMER_ALIAS,
        "list_prices": LIST_PRICES,
        "create_usage_event": CREATE_USAGE_EVENT,
        "create_credit_note_application": CREATE_CREDIT_NOTE_APPLICATION,
        "download_invoice_pdf": DOWNLOAD_INVOICE_PDF,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "CreateCreditNoteApplicationRequest": {"amount": "number"},
        "CreateUsageEventRequest": {"eventTimestamp": "date-time"},
    }
)
"""How members of request bodies go out, by component; members that go out as they are do not stand here."""
