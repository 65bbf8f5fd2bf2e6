# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""The operations as the overlay sees them: how each is called, what makes a repeat harmless, and where that is written."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._overlay import Idempotency, Operation, Pagination, Parameter, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models

CALCULATE_TAX: Operation[models.CalculateTaxResponse] = Operation(
    id="calculate_tax",
    method="POST",
    path="/calculate",
    resource="tax",
    name="calculate",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/calculate/calculate-POST",
        seen="reference page",
        unsure="response line items are cut after tax_code; 400 is read in the overview (no ship_from, address not usable)",
    ),
    body="application/json",
    shape="@CalculateTaxRequest",
    returns="CalculateTaxResponse",
    errors={400: "Error"},
)

LIST_CUSTOMERS: Operation[models.Customer] = Operation(
    id="list_customers",
    method="GET",
    path="/customers",
    resource="customers",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="cursor",
        limit="limit",
        next="/data/cursor",
        items="/data/customers",
        total="/data/total_customers",
    ),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/customers/customers-GET.md",
        seen="reference page",
        unsure="the schema nests customers, total_customers and cursor in data, the narrative prints them bare; the schema section lists only the parameters corporation_id, cursor and limit",
    ),
    parameters=(
        Parameter(name="source_platforms", place="query", explode=False),
        Parameter(name="source_platform_ids", place="query", explode=False),
        Parameter(name="extend", place="query", explode=False),
        Parameter(name="certificate_types", place="query", explode=False),
    ),
    returns="CustomerListResponse",
    envelope="data",
)

CREATE_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="create_customer",
    method="POST",
    path="/customers",
    resource="customers",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/customers/customers-POST",
        seen="reference page",
        unsure="the narrative sample is bare, the data wrapper is from sibling pages; required members not readable",
    ),
    body="application/json",
    returns="CustomerResponse",
    envelope="data",
    errors={400: "Error"},
)

GET_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="get_customer",
    method="GET",
    path="/customers/{id}",
    resource="customers",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/customers/customers-id-GET.md",
        seen="reference page",
        unsure="404 not read on this page",
    ),
    returns="CustomerResponse",
    envelope="data",
    errors={404: "Error"},
)

CREATE_TRANSACTION: Operation[models.TransactionResponse] = Operation(
    id="create_transaction",
    method="POST",
    path="/transactions",
    resource="transactions",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/transaction/transaction-POST.md",
        seen="published spec slice",
        unsure="the slice is cut inside its required list; other members are from a generated sample of the oldest docs; whether the caller's id is read, and a known one refused, is said in the overview only",
    ),
    body="application/json",
    shape="@CreateTransactionRequest",
    returns="TransactionResponse",
    errors={400: "Error"},
)

GET_TRANSACTION: Operation[models.TransactionResponse] = Operation(
    id="get_transaction",
    method="GET",
    path="/transactions/{id}",
    resource="transactions",
    name="get",
    effect="read",
    source=Source(
        url="https://sales-tax-docs.commenda.io/api-reference/sales-tax/transaction/transaction-GET-ONE",
        seen="reference page",
        unsure="only the oldest docs were readable; 404 is taken from the page of the delete",
    ),
    returns="TransactionResponse",
    errors={404: "Error"},
)

DELETE_TRANSACTION: Operation[None] = Operation(
    id="delete_transaction",
    method="DELETE",
    path="/transactions/{id}",
    resource="transactions",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.commenda.io/engine/indirect-tax/transaction/transaction-DELETE.md",
        seen="published spec slice",
    ),
    returns=None,
    errors={400: "Error", 404: "Error"},
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "calculate_tax": CALCULATE_TAX,
        "list_customers": LIST_CUSTOMERS,
        "create_customer": CREATE_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "create_transaction": CREATE_TRANSACTION,
        "get_transaction": GET_TRANSACTION,
        "delete_transaction": DELETE_TRANSACTION,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "CalculateLineItem": {"quantity": "number", "amount": "number", "discount": "number"},
        "CalculateLineItems": {"items": ("list", "@CalculateLineItem")},
        "CalculateTaxRequest": {"transaction_date": "date", "discount": "number", "line_items": "@CalculateLineItems"},
        "CreateTransactionRequest": {
            "transacted_at": "date",
            "tax_date_override": "date",
            "calculation_date_override": "date",
            "reporting_date_override": "date",
            "subtotal": "number",
            "discount": "number",
            "shipping_and_handling": "number",
            "total": "number",
            "tax_collected": "number",
            "line_items": "@TransactionLineItemsInput",
        },
        "TransactionLineItemInput": {
            "amount": "number",
            "quantity": "number",
            "price_per_unit": "number",
            "discount_amount": "number",
            "tax_collected": "number",
        },
        "TransactionLineItemsInput": {"items": ("list", "@TransactionLineItemInput")},
    }
)
"""How members of request bodies go out, by component; members that go out as they are do not stand here."""
