# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
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
    path="/api/v1/customers",
    resource="customers",
    name="list",
    effect="read",
    pagination=Pagination(style="cursor", cursor="after", next="/pagination/next", items="/data", limit="limit"),
    source=Source(
        url="https://docs.stigg.io/api-reference/customers/get-a-list-of-customers.md", seen="published slice 7.59.1"
    ),
    parameters=(Parameter(name="createdAt", place="query", style="deepObject"),),
    returns="CustomerList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

PROVISION_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="provision_customer",
    method="POST",
    path="/api/v1/customers",
    resource="customers",
    name="provision",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/customers/provision-customer",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the page shows the older members, the packages the newer; the idempotency header is documented by the overview guide only, and neither package sends it",
    ),
    body="application/json",
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="get_customer",
    method="GET",
    path="/api/v1/customers/{id}",
    resource="customers",
    name="get",
    effect="read",
    source=Source(
        url="https://stigg.mintlify.app/api-reference/customers/get-a-single-customer-by-id",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="update_customer",
    method="PATCH",
    path="/api/v1/customers/{id}",
    resource="customers",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CHECK_CUSTOMER_ENTITLEMENT: Operation[models.EntitlementResponse] = Operation(
    id="check_customer_entitlement",
    method="GET",
    path="/api/v1/customers/{id}/entitlements/check",
    resource="customers",
    name="check_entitlement",
    effect="write",
    write_when="reserveAmount",
    idempotency=Idempotency(key="natural", at="reservationId", reuse="replay", place="query"),
    source=Source(
        url="https://docs.stigg.io/api-reference/entitlements/check-entitlement",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="reservations are known from the Python package only",
    ),
    parameters=(Parameter(name="requestedValues", place="query", explode=False),),
    returns="EntitlementResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_SUBSCRIPTIONS: Operation[models.Subscription] = Operation(
    id="list_subscriptions",
    method="GET",
    path="/api/v1/subscriptions",
    resource="subscriptions",
    name="list",
    effect="read",
    pagination=Pagination(style="cursor", cursor="after", next="/pagination/next", items="/data", limit="limit"),
    source=Source(
        url="https://docs.stigg.io/api-reference/subscriptions/get-a-list-of-subscriptions",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has status as a plain comma-separated string",
    ),
    parameters=(
        Parameter(name="createdAt", place="query", style="deepObject"),
        Parameter(name="pricingType", place="query", explode=False),
        Parameter(name="status", place="query", explode=False),
    ),
    returns="SubscriptionList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CONSUME_CREDITS: Operation[models.CreditConsumptionResponse] = Operation(
    id="consume_credits",
    method="POST",
    path="/api/v1/credits/consumption",
    resource="credits",
    name="consume",
    effect="write",
    idempotency=Idempotency(key="body", reuse="replay", at="/idempotencyKey", max_length=255, lifetime="P7D"),
    source=Source(
        url="https://docs.stigg.io/api-reference/credit-consumption/consume-credits.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed; the 7 days are said of keys of usage; what a key with other contents gets is not said",
    ),
    body="application/json",
    shape="@ConsumeCreditsRequest",
    returns="CreditConsumptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

REPORT_USAGE_V2: Operation[models.UsageReportV2Response] = Operation(
    id="report_usage_v2",
    method="POST",
    path="/api/v2/usage",
    resource="usage",
    name="report",
    effect="write",
    idempotency=Idempotency(key="items", reuse="replay", at="/usages", field="idempotencyKey", lifetime="P7D"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v2/usage.py",
        seen="Python package 0.1.0b53",
        unsure="no page or slice was found; the package accepts any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ReportUsageRequest",
    returns="UsageReportV2Response",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_customers": LIST_CUSTOMERS,
        "provision_customer": PROVISION_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "update_customer": UPDATE_CUSTOMER,
        "check_customer_entitlement": CHECK_CUSTOMER_ENTITLEMENT,
        "list_subscriptions": LIST_SUBSCRIPTIONS,
        "consume_credits": CONSUME_CREDITS,
        "report_usage_v2": REPORT_USAGE_V2,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "ConsumeCreditsRequest": {"amount": "number", "createdAt": "date-time"},
        "ReportUsageRequest": {"usages": ("list", "@UsageRecordInput")},
        "UsageRecordInput": {"value": "number", "createdAt": "date-time"},
    }
)
"""How members of request bodies go out, by component; members that go out as they are do not stand here."""
