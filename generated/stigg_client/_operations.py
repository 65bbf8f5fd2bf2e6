# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""The operations: how each is called, what makes a retry safe, and where the provider documents it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._overlay import Idempotency, Operation, Pagination, Parameter, RateLimit, Reconcile, Source

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
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
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
        unsure="the page shows the older fields, the packages the newer; the idempotency header is documented by the overview guide only, and neither package sends it; mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed",
    ),
    reconcile=Reconcile(operation="get_customer", arguments={"id": "/id"}),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("/id",)),
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
        unsure="mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("id",)),
    body="application/json",
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="archive_customer",
    method="POST",
    path="/api/v1/customers/{id}/archive",
    resource="customers",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/customers/archive-customer",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("id",)),
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UNARCHIVE_CUSTOMER: Operation[models.CustomerResponse] = Operation(
    id="unarchive_customer",
    method="POST",
    path="/api/v1/customers/{id}/unarchive",
    resource="customers",
    name="unarchive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("id",)),
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

IMPORT_CUSTOMERS: Operation[models.ImportCustomersResultResponse] = Operation(
    id="import_customers",
    method="POST",
    path="/api/v1/customers/import",
    resource="customers",
    name="bulk_import",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/bulk-import/bulk-import-customers",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ImportCustomersRequest",
    returns="ImportCustomersResultResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CUSTOMER_RESOURCES: Operation[models.CustomerResource] = Operation(
    id="list_customer_resources",
    method="GET",
    path="/api/v1/customers/{customerId}/resources",
    resource="customers",
    name="list_resources",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the format of its cursors was not seen, nor the limits of limit",
    ),
    returns="CustomerResourceList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_CUSTOMER_ENTITLEMENTS: Operation[models.EntitlementsStateResponse] = Operation(
    id="get_customer_entitlements",
    method="GET",
    path="/api/v1/customers/{customerId}/entitlements",
    resource="customers",
    name="get_entitlements",
    effect="read",
    source=Source(
        url="https://stigg.mintlify.app/api-reference/entitlements/get-entitlements-state",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    returns="EntitlementsStateResponse",
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

LIST_CUSTOMER_CONTRACTS: Operation[models.Contract] = Operation(
    id="list_customer_contracts",
    method="GET",
    path="/api/v1/customers/{customerId}/contracts",
    resource="customers",
    name="list_contracts",
    effect="read",
    pagination=Pagination(style="none", items="/data"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="ContractListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CUSTOMER_INVOICES: Operation[models.CustomerInvoice] = Operation(
    id="list_customer_invoices",
    method="GET",
    path="/api/v1/customers/{customerId}/invoices",
    resource="customers",
    name="list_invoices",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/customers.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the format of its cursors was not seen, nor the limits of limit",
    ),
    returns="CustomerInvoiceList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ATTACH_PAYMENT_METHOD: Operation[models.CustomerResponse] = Operation(
    id="attach_payment_method",
    method="POST",
    path="/api/v1/customers/{id}/payment-method",
    resource="customers",
    name="attach_payment_method",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/customers/attach-payment-method",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the page lists ten vendors, the packages fourteen; the idempotency header is documented by the overview guide only, and neither package sends it; mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("id",)),
    body="application/json",
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

DETACH_PAYMENT_METHOD: Operation[models.CustomerResponse] = Operation(
    id="detach_payment_method",
    method="DELETE",
    path="/api/v1/customers/{id}/payment-method",
    resource="customers",
    name="detach_payment_method",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/payment_method.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("id",)),
    returns="CustomerResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_PROMOTIONAL_ENTITLEMENTS: Operation[models.PromotionalEntitlement] = Operation(
    id="list_promotional_entitlements",
    method="GET",
    path="/api/v1/customers/{customerId}/promotional-entitlements",
    resource="promotional_entitlements",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/promotional-entitlements/get-a-list-of-promotional-entitlements",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    parameters=(
        Parameter(name="createdAt", place="query", style="deepObject"),
        Parameter(name="status", place="query", explode=False),
    ),
    returns="PromotionalEntitlementList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_PROMOTIONAL_ENTITLEMENTS: Operation[models.PromotionalEntitlementListResponse] = Operation(
    id="create_promotional_entitlements",
    method="POST",
    path="/api/v1/customers/{customerId}/promotional-entitlements",
    resource="promotional_entitlements",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/promotional-entitlements/create-a-promotional-entitlements",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the oldest page has another path, ending in /promotional; the idempotency header is documented by the overview guide only, and neither package sends it; mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("customerId",)),
    body="application/json",
    shape="@CreatePromotionalEntitlementsRequest",
    returns="PromotionalEntitlementListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

REVOKE_PROMOTIONAL_ENTITLEMENT: Operation[models.PromotionalEntitlementResponse] = Operation(
    id="revoke_promotional_entitlement",
    method="DELETE",
    path="/api/v1/customers/{customerId}/promotional-entitlements/{featureId}",
    resource="promotional_entitlements",
    name="revoke",
    effect="write",
    idempotency=Idempotency(key="natural", at="featureId", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/promotional_entitlements.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("customerId",)),
    returns="PromotionalEntitlementResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CUSTOMER_INTEGRATIONS: Operation[models.CustomerIntegrationLink] = Operation(
    id="list_customer_integrations",
    method="GET",
    path="/api/v1/customers/{customerId}/integrations",
    resource="customer_integrations",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/customer-integrations/get-a-list-of-customer-integrations.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has the filter as a plain comma-separated string; the packages knew ten more vendors before",
    ),
    parameters=(Parameter(name="vendorIdentifier", place="query", explode=False),),
    returns="CustomerIntegrationLinkList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LINK_CUSTOMER_INTEGRATION: Operation[models.CustomerIntegrationLinkResponse] = Operation(
    id="link_customer_integration",
    method="POST",
    path="/api/v1/customers/{customerId}/integrations",
    resource="customer_integrations",
    name="link",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/customer-integrations/link-customer-integration",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the page lists ten vendors, the newest package four; the idempotency header is documented by the overview guide only, and neither package sends it; mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; the packages accept any 2xx, so 200 is assumed",
    ),
    reconcile=Reconcile(
        operation="get_customer_integration", arguments={"customerId": "customerId", "integrationId": "/id"}
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("customerId",)),
    body="application/json",
    returns="CustomerIntegrationLinkResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_CUSTOMER_INTEGRATION: Operation[models.CustomerIntegrationLinkResponse] = Operation(
    id="get_customer_integration",
    method="GET",
    path="/api/v1/customers/{customerId}/integrations/{integrationId}",
    resource="customer_integrations",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/integrations.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="CustomerIntegrationLinkResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_CUSTOMER_INTEGRATION: Operation[models.CustomerIntegrationLinkResponse] = Operation(
    id="update_customer_integration",
    method="PATCH",
    path="/api/v1/customers/{customerId}/integrations/{integrationId}",
    resource="customer_integrations",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="integrationId", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/customers/integrations.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("customerId",)),
    body="application/json",
    returns="CustomerIntegrationLinkResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UNLINK_CUSTOMER_INTEGRATION: Operation[models.CustomerIntegrationLinkResponse] = Operation(
    id="unlink_customer_integration",
    method="DELETE",
    path="/api/v1/customers/{customerId}/integrations/{integrationId}",
    resource="customer_integrations",
    name="unlink",
    effect="write",
    idempotency=Idempotency(key="natural", at="integrationId", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/customer-integrations/unlink-customer-integration",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="mutations of a customer are limited too, but the list of its routes was not readable: that this one counts is assumed; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("customerId",)),
    returns="CustomerIntegrationLinkResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_SUBSCRIPTION: Operation[models.SubscriptionResponse] = Operation(
    id="get_subscription",
    method="GET",
    path="/api/v1/subscriptions/{id}",
    resource="subscriptions",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="SubscriptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_SUBSCRIPTION: Operation[models.SubscriptionResponse] = Operation(
    id="update_subscription",
    method="PATCH",
    path="/api/v1/subscriptions/{id}",
    resource="subscriptions",
    name="update",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.stigg.io/api-reference/subscriptions/update-a-subscription",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed; no key is documented for PATCH, and what the body can ask for (a new billing cycle, credits) may happen twice, so it is never retried blindly",
    ),
    rate_limit=RateLimit(bucket="subscription", limit=30, window=60, by=("id",)),
    body="application/json",
    shape="@UpdateSubscriptionRequest",
    returns="SubscriptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_SUBSCRIPTIONS: Operation[models.Subscription] = Operation(
    id="list_subscriptions",
    method="GET",
    path="/api/v1/subscriptions",
    resource="subscriptions",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
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

PROVISION_SUBSCRIPTION: Operation[models.ProvisionSubscriptionResultResponse] = Operation(
    id="provision_subscription",
    method="POST",
    path="/api/v1/subscriptions",
    resource="subscriptions",
    name="provision",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.stigg.io/api-reference/subscriptions/provision-subscription",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages send no key; the overview guide documents the header for every POST, but no slice lists it here and a retry would bill again, so none is relied on; that an id used before is refused is not confirmed; the packages accept any 2xx, so 200 is assumed",
    ),
    reconcile=Reconcile(operation="get_subscription", arguments={"id": "/id"}),
    rate_limit=RateLimit(bucket="customer", limit=30, window=60, by=("/customerId", "/resourceId")),
    body="application/json",
    shape="@ProvisionSubscriptionRequest",
    returns="ProvisionSubscriptionResultResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CANCEL_SUBSCRIPTION: Operation[models.SubscriptionResponse] = Operation(
    id="cancel_subscription",
    method="POST",
    path="/api/v1/subscriptions/{id}/cancel",
    resource="subscriptions",
    name="cancel",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/subscriptions/cancel-subscription",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="subscription", limit=30, window=60, by=("id",)),
    body="application/json",
    shape="@CancelSubscriptionRequest",
    returns="SubscriptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

DELEGATE_SUBSCRIPTION: Operation[models.SubscriptionResponse] = Operation(
    id="delegate_subscription",
    method="POST",
    path="/api/v1/subscriptions/{id}/delegate",
    resource="subscriptions",
    name="delegate",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="subscription", limit=30, window=60, by=("id",)),
    body="application/json",
    returns="SubscriptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

IMPORT_SUBSCRIPTIONS: Operation[models.ImportSubscriptionsTaskResponse] = Operation(
    id="import_subscriptions",
    method="POST",
    path="/api/v1/subscriptions/import",
    resource="subscriptions",
    name="bulk_import",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/bulk-import/bulk-import-subscriptions",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ImportSubscriptionsRequest",
    returns="ImportSubscriptionsTaskResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

MIGRATE_SUBSCRIPTION: Operation[models.SubscriptionResponse] = Operation(
    id="migrate_subscription",
    method="POST",
    path="/api/v1/subscriptions/{id}/migrate",
    resource="subscriptions",
    name="migrate",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="subscription", limit=30, window=60, by=("id",)),
    body="application/json",
    returns="SubscriptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

PREVIEW_SUBSCRIPTION: Operation[models.SubscriptionPreviewResponse] = Operation(
    id="preview_subscription",
    method="POST",
    path="/api/v1/subscriptions/preview",
    resource="subscriptions",
    name="preview",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@PreviewSubscriptionRequest",
    returns="SubscriptionPreviewResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

TRANSFER_SUBSCRIPTION: Operation[models.SubscriptionResponse] = Operation(
    id="transfer_subscription",
    method="POST",
    path="/api/v1/subscriptions/{id}/transfer",
    resource="subscriptions",
    name="transfer",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/subscriptions.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="subscription", limit=30, window=60, by=("id",)),
    body="application/json",
    returns="SubscriptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CANCEL_SUBSCRIPTION_PENDING_PAYMENT: Operation[models.IdResponse] = Operation(
    id="cancel_subscription_pending_payment",
    method="DELETE",
    path="/api/v1/subscriptions/{id}/future-update/pending-payment",
    resource="subscriptions",
    name="cancel_pending_payment",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/future_update.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="subscription", limit=30, window=60, by=("id",)),
    returns="IdResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CANCEL_SUBSCRIPTION_SCHEDULE: Operation[models.IdResponse] = Operation(
    id="cancel_subscription_schedule",
    method="DELETE",
    path="/api/v1/subscriptions/{id}/future-update/schedule",
    resource="subscriptions",
    name="cancel_schedule",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/future_update.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    rate_limit=RateLimit(bucket="subscription", limit=30, window=60, by=("id",)),
    returns="IdResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CHARGE_SUBSCRIPTION_USAGE: Operation[models.ChargeUsageResultResponse] = Operation(
    id="charge_subscription_usage",
    method="POST",
    path="/api/v1/subscriptions/{id}/usage/charge",
    resource="subscriptions",
    name="charge_usage",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/usage.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages send no key; the overview guide documents the header for every POST, but no slice lists it here and a retry would bill again, so none is relied on; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ChargeSubscriptionUsageRequest",
    returns="ChargeUsageResultResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

SYNC_SUBSCRIPTION_USAGE: Operation[models.SyncUsageResultResponse] = Operation(
    id="sync_subscription_usage",
    method="POST",
    path="/api/v1/subscriptions/{id}/usage/sync",
    resource="subscriptions",
    name="sync_usage",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/usage.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="SyncUsageResultResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

MARK_SUBSCRIPTION_INVOICE_PAID: Operation[models.IdResponse] = Operation(
    id="mark_subscription_invoice_paid",
    method="POST",
    path="/api/v1/subscriptions/{id}/invoice/paid",
    resource="subscriptions",
    name="mark_invoice_paid",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/subscriptions/invoice.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="IdResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_COUPONS: Operation[models.Coupon] = Operation(
    id="list_coupons",
    method="GET",
    path="/api/v1/coupons",
    resource="coupons",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/coupons/get-a-list-of-coupons",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    parameters=(
        Parameter(name="createdAt", place="query", style="deepObject"),
        Parameter(name="status", place="query", explode=False),
    ),
    returns="CouponList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_COUPON: Operation[models.CouponResponse] = Operation(
    id="create_coupon",
    method="POST",
    path="/api/v1/coupons",
    resource="coupons",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/coupons/create-coupon",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has additionalMetaData in place of metadata, and optional; the idempotency header is documented by the overview guide only, and neither package sends it",
    ),
    reconcile=Reconcile(operation="get_coupon", arguments={"id": "/id"}),
    body="application/json",
    shape="@CreateCouponRequest",
    returns="CouponResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_COUPON: Operation[models.CouponResponse] = Operation(
    id="get_coupon",
    method="GET",
    path="/api/v1/coupons/{id}",
    resource="coupons",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="CouponResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_COUPON: Operation[models.CouponResponse] = Operation(
    id="update_coupon",
    method="PATCH",
    path="/api/v1/coupons/{id}",
    resource="coupons",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="CouponResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_COUPON: Operation[models.CouponResponse] = Operation(
    id="archive_coupon",
    method="POST",
    path="/api/v1/coupons/{id}/archive",
    resource="coupons",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/coupons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="CouponResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

REPORT_EVENTS: Operation[models.EmptyDataResponse] = Operation(
    id="report_events",
    method="POST",
    path="/api/v1/events",
    resource="events",
    name="report",
    effect="write",
    idempotency=Idempotency(
        key="items", reuse="replay", at="/events", field="idempotencyKey", lifetime="P7D", max_items=1000
    ),
    source=Source(
        url="https://stigg.mintlify.app/api-reference/usage/report-usage-events",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ReportEventsRequest",
    returns="EmptyDataResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ESTIMATE_EVENT: Operation[models.CreditCostEstimateResponse] = Operation(
    id="estimate_event",
    method="POST",
    path="/api/v1/events/estimate",
    resource="events",
    name="estimate",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/events.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@EstimateEventRequest",
    returns="CreditCostEstimateResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

TRIGGER_DATA_EXPORT_SYNC: Operation[models.DataExportSyncResultResponse] = Operation(
    id="trigger_data_export_sync",
    method="POST",
    path="/api/v1/data-export/sync",
    resource="data_export",
    name="trigger_sync",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/data_export.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="DataExportSyncResultResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

MINT_DATA_EXPORT_SCOPED_TOKEN: Operation[models.DataExportScopedTokenResponse] = Operation(
    id="mint_data_export_scoped_token",
    method="POST",
    path="/api/v1/data-export/scoped-token",
    resource="data_export",
    name="mint_scoped_token",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/data-export/mint-data-export-scoped-token.md",
        seen="head of published slice 7.80.3; reference page; TypeScript package 0.1.0-beta.51",
        unsure="in slice 7.80.3 and the TypeScript package, but not in the Python package; the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="DataExportScopedTokenResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_DATA_EXPORT_MODELS: Operation[models.DataExportModelGroup] = Operation(
    id="list_data_export_models",
    method="GET",
    path="/api/v1/data-export/models",
    resource="data_export",
    name="list_models",
    effect="read",
    pagination=Pagination(style="none", items="/data/groups"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/data_export.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="DataExportModelCatalogResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_DATA_EXPORT_DESTINATION: Operation[models.DataExportDestinationListResponse] = Operation(
    id="create_data_export_destination",
    method="POST",
    path="/api/v1/data-export/destinations",
    resource="data_export_destinations",
    name="create",
    effect="write",
    idempotency=Idempotency(key="natural", at="/destinationId", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/data-export/add-data-export-destination",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the page lacks enabledModels; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="DataExportDestinationListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_DATA_EXPORT_DESTINATION_SELECTION: Operation[models.DataExportDestinationListResponse] = Operation(
    id="update_data_export_destination_selection",
    method="PATCH",
    path="/api/v1/data-export/destinations/{destinationId}",
    resource="data_export_destinations",
    name="update_selection",
    effect="write",
    idempotency=Idempotency(key="natural", at="destinationId", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/data-export/update-data-export-destination-selection.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="DataExportDestinationListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

DELETE_DATA_EXPORT_DESTINATION: Operation[models.DataExportDestinationListResponse] = Operation(
    id="delete_data_export_destination",
    method="DELETE",
    path="/api/v1/data-export/destinations/{destinationId}",
    resource="data_export_destinations",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="destinationId", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/data_export/destinations.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="DataExportDestinationListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_GOVERNANCE_NODES: Operation[models.GovernanceNode] = Operation(
    id="list_governance_nodes",
    method="GET",
    path="/api/v1-beta/customers/{customerId}/governance",
    resource="governance",
    name="list_nodes",
    effect="read",
    pagination=Pagination(style="cursor", cursor="after", next="/pagination/next", items="/data", limit="limit"),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--governance/get-a-list-of-governance-nodes",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the page repeats array parameters, once for each value, while the Python package joins them with commas; the example on the page has entityType where the packages have entityTypeId and displayName",
    ),
    returns="GovernanceNodePage",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_CREDIT_USAGE: Operation[models.CreditUsageSeries] = Operation(
    id="get_credit_usage",
    method="GET",
    path="/api/v1/credits/usage",
    resource="credits",
    name="list_usage",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/data/pagination/next",
        before="before",
        previous="/data/pagination/prev",
        items="/data/series",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/credit-usage/get-credit-usage",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    parameters=(Parameter(name="groupBy", place="query", explode=False),),
    returns="CreditUsageResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_AUTO_RECHARGE: Operation[models.AutoRechargeSettingsResponse] = Operation(
    id="get_auto_recharge",
    method="GET",
    path="/api/v1/credits/auto-recharge",
    resource="credits",
    name="get_auto_recharge",
    effect="read",
    source=Source(
        url="https://docs.stigg.io/api-reference/auto-recharge/get-automatic-recharge-configuration",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    returns="AutoRechargeSettingsResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CREDIT_LEDGER: Operation[models.CreditLedgerEvent] = Operation(
    id="list_credit_ledger",
    method="GET",
    path="/api/v1/credits/ledger",
    resource="credits",
    name="list_ledger",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/credit-ledger/get-a-list-of-credit-ledger-events.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the format of its cursors was not seen, nor the limits of limit",
    ),
    returns="CreditLedgerEventList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CREDIT_GRANTS: Operation[models.CreditGrant] = Operation(
    id="list_credit_grants",
    method="GET",
    path="/api/v1/credits/grants",
    resource="credit_grants",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/credit-grants/get-a-list-of-credit-grants.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the format of its cursors was not seen, nor the limits of limit",
    ),
    parameters=(Parameter(name="createdAt", place="query", style="deepObject"),),
    returns="CreditGrantList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_CREDIT_GRANT: Operation[models.CreditGrantResponse] = Operation(
    id="create_credit_grant",
    method="POST",
    path="/api/v1/credits/grants",
    resource="credit_grants",
    name="create",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://docs.stigg.io/api-reference/credit-grants/create-a-credit-grant.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page also takes the types RECURRING and OVERDRAFT; the packages send no key; the overview guide documents the header for every POST, but no slice lists it here and a retry would grant again, so none is relied on; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@CreateCreditGrantRequest",
    returns="CreditGrantResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

VOID_CREDIT_GRANT: Operation[models.CreditGrantResponse] = Operation(
    id="void_credit_grant",
    method="POST",
    path="/api/v1/credits/grants/{id}/void",
    resource="credit_grants",
    name="void",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/credit-grants/void-credit-grant",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="CreditGrantResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

RELEASE_CREDIT_RESERVATION: Operation[models.CreditReservationReleaseResponse] = Operation(
    id="release_credit_reservation",
    method="POST",
    path="/api/v1/credits/reservations/{reservationId}/release",
    resource="credit_reservations",
    name="release",
    effect="write",
    idempotency=Idempotency(key="natural", at="reservationId", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/reservations.py",
        seen="Python package 0.1.0b53",
        unsure="no page or slice was found, and the TypeScript package lacks it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ReleaseCreditReservationRequest",
    returns="CreditReservationReleaseResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CUSTOM_CURRENCIES: Operation[models.CustomCurrency] = Operation(
    id="list_custom_currencies",
    method="GET",
    path="/api/v1/credits/custom-currencies",
    resource="custom_currencies",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/custom-currencies/get-a-list-of-custom-currencys",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    parameters=(Parameter(name="status", place="query", explode=False),),
    returns="CustomCurrencyList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_CUSTOM_CURRENCY: Operation[models.CustomCurrencyResponse] = Operation(
    id="create_custom_currency",
    method="POST",
    path="/api/v1/credits/custom-currencies",
    resource="custom_currencies",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/custom-currencies/create-custom-currency",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="CustomCurrencyResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_CUSTOM_CURRENCY: Operation[models.CustomCurrencyResponse] = Operation(
    id="update_custom_currency",
    method="PATCH",
    path="/api/v1/credits/custom-currencies/{currencyId}",
    resource="custom_currencies",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="currencyId", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/custom-currencies/update-custom-currency",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="CustomCurrencyResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_CUSTOM_CURRENCY: Operation[models.CustomCurrencyResponse] = Operation(
    id="archive_custom_currency",
    method="POST",
    path="/api/v1/credits/custom-currencies/{currencyId}/archive",
    resource="custom_currencies",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/custom-currencies/archive-custom-currency",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="CustomCurrencyResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UNARCHIVE_CUSTOM_CURRENCY: Operation[models.CustomCurrencyResponse] = Operation(
    id="unarchive_custom_currency",
    method="POST",
    path="/api/v1/credits/custom-currencies/{currencyId}/unarchive",
    resource="custom_currencies",
    name="unarchive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/custom_currencies.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="CustomCurrencyResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CUSTOM_CURRENCY_ASSOCIATED_ENTITIES: Operation[models.CustomCurrencyAssociatedEntity] = Operation(
    id="list_custom_currency_associated_entities",
    method="GET",
    path="/api/v1/credits/custom-currencies/{currencyId}/associated-entities",
    resource="custom_currencies",
    name="list_associated_entities",
    effect="read",
    pagination=Pagination(style="none", items="/data"),
    source=Source(
        url="https://docs.stigg.io/api-reference/custom-currencies/list-custom-currency-associated-entities",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    returns="CustomCurrencyAssociatedEntityListResponse",
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
        unsure="the 7 days are documented for keys of usage; what a key with other contents gets is not documented; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ConsumeCreditsRequest",
    returns="CreditConsumptionResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CONSUME_CREDITS_ASYNC: Operation[models.EmptyDataResponse] = Operation(
    id="consume_credits_async",
    method="POST",
    path="/api/v1/credits/consumption/async",
    resource="credits",
    name="consume_batch",
    effect="write",
    idempotency=Idempotency(
        key="items",
        reuse="replay",
        at="/consumptions",
        field="idempotencyKey",
        max_length=255,
        lifetime="P7D",
        max_items=1000,
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/credit-consumption/consume-credits-asynchronously.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the 7 days are documented for keys of usage; what a key with other contents gets is not documented; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ConsumeCreditsAsyncRequest",
    returns="EmptyDataResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_FEATURE: Operation[models.FeatureResponse] = Operation(
    id="get_feature",
    method="GET",
    path="/api/v1/features/{id}",
    resource="features",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/features.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="FeatureResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_FEATURE: Operation[models.FeatureResponse] = Operation(
    id="update_feature",
    method="PATCH",
    path="/api/v1/features/{id}",
    resource="features",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/features/update-a-feature",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="FeatureResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_FEATURES: Operation[models.Feature] = Operation(
    id="list_features",
    method="GET",
    path="/api/v1/features",
    resource="features",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/features/get-a-list-of-features",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    parameters=(
        Parameter(name="createdAt", place="query", style="deepObject"),
        Parameter(name="featureType", place="query", explode=False),
        Parameter(name="meterType", place="query", explode=False),
        Parameter(name="status", place="query", explode=False),
    ),
    returns="FeatureList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_FEATURE: Operation[models.FeatureResponse] = Operation(
    id="create_feature",
    method="POST",
    path="/api/v1/features",
    resource="features",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/features/create-a-feature",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    reconcile=Reconcile(operation="get_feature", arguments={"id": "/id"}),
    body="application/json",
    returns="FeatureResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_FEATURE: Operation[models.FeatureResponse] = Operation(
    id="archive_feature",
    method="POST",
    path="/api/v1/features/{id}/archive",
    resource="features",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/features/archive-feature",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="FeatureResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UNARCHIVE_FEATURE: Operation[models.FeatureResponse] = Operation(
    id="unarchive_feature",
    method="POST",
    path="/api/v1/features/{id}/unarchive",
    resource="features",
    name="unarchive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/features.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="FeatureResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_ADDONS: Operation[models.Addon] = Operation(
    id="list_addons",
    method="GET",
    path="/api/v1/addons",
    resource="addons",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/addons/get-a-list-of-addons",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the format of its cursors was not seen, nor the limits of limit",
    ),
    parameters=(
        Parameter(name="createdAt", place="query", style="deepObject"),
        Parameter(name="status", place="query", explode=False),
    ),
    returns="AddonList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_ADDON: Operation[models.AddonResponse] = Operation(
    id="create_addon",
    method="POST",
    path="/api/v1/addons",
    resource="addons",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/addons/create-an-addon",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    reconcile=Reconcile(operation="get_addon", arguments={"id": "/id"}),
    body="application/json",
    returns="AddonResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_ADDON: Operation[models.AddonResponse] = Operation(
    id="get_addon",
    method="GET",
    path="/api/v1/addons/{id}",
    resource="addons",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/addons/addons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="AddonResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_ADDON: Operation[models.AddonResponse] = Operation(
    id="update_addon",
    method="PATCH",
    path="/api/v1/addons/{id}",
    resource="addons",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/addons/update-a-addon",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@UpdateAddonRequest",
    returns="AddonResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_ADDON: Operation[models.AddonResponse] = Operation(
    id="archive_addon",
    method="POST",
    path="/api/v1/addons/{id}/archive",
    resource="addons",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/addons/addons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="AddonResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

PUBLISH_ADDON: Operation[models.PublishTaskResponse] = Operation(
    id="publish_addon",
    method="POST",
    path="/api/v1/addons/{id}/publish",
    resource="addons",
    name="publish",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/addons/addons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="PublishTaskResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_ADDON_DRAFT: Operation[models.AddonResponse] = Operation(
    id="create_addon_draft",
    method="POST",
    path="/api/v1/addons/{id}/draft",
    resource="addons",
    name="create_draft",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/addons/addons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="AddonResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

REMOVE_ADDON_DRAFT: Operation[models.IdResponse] = Operation(
    id="remove_addon_draft",
    method="DELETE",
    path="/api/v1/addons/{id}/draft",
    resource="addons",
    name="remove_draft",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/addons/addons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="IdResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_ADDON_CHARGES: Operation[models.Charge] = Operation(
    id="list_addon_charges",
    method="GET",
    path="/api/v1/addons/{addonId}/charges",
    resource="addons",
    name="list_charges",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/addons/addons.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the format of its cursors was not seen, nor the limits of limit",
    ),
    returns="ChargeList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_ADDON_ENTITLEMENTS: Operation[models.PackageEntitlement] = Operation(
    id="list_addon_entitlements",
    method="GET",
    path="/api/v1/addons/{addonId}/entitlements",
    resource="addon_entitlements",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/data"),
    source=Source(
        url="https://docs.stigg.io/api-reference/addon-entitlements/get-a-list-of-addon-entitlements",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the response holds cursors, but the request takes none: the list is read as whole",
    ),
    returns="PackageEntitlementList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_ADDON_ENTITLEMENTS: Operation[models.PackageEntitlementListResponse] = Operation(
    id="create_addon_entitlements",
    method="POST",
    path="/api/v1/addons/{addonId}/entitlements",
    resource="addon_entitlements",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/addon-entitlements/create-addon-entitlements",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has features and credits merged in one shape; the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@CreatePackageEntitlementsRequest",
    returns="PackageEntitlementListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_ADDON_ENTITLEMENT: Operation[models.PackageEntitlementResponse] = Operation(
    id="update_addon_entitlement",
    method="PATCH",
    path="/api/v1/addons/{addonId}/entitlements/{id}",
    resource="addon_entitlements",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/addon-entitlements/update-a-addon-entitlement.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape=(
        "union",
        "type",
        {"FEATURE": "@UpdateFeatureEntitlementRequest", "CREDIT": "@UpdateCreditEntitlementRequest"},
    ),
    returns="PackageEntitlementResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

DELETE_ADDON_ENTITLEMENT: Operation[models.PackageEntitlementResponse] = Operation(
    id="delete_addon_entitlement",
    method="DELETE",
    path="/api/v1/addons/{addonId}/entitlements/{id}",
    resource="addon_entitlements",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/addon-entitlements/delete-addon-entitlement",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has features and credits merged in one shape; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="PackageEntitlementResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_PLANS: Operation[models.Plan] = Operation(
    id="list_plans",
    method="GET",
    path="/api/v1/plans",
    resource="plans",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/plans/get-a-list-of-plans",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    parameters=(
        Parameter(name="createdAt", place="query", style="deepObject"),
        Parameter(name="status", place="query", explode=False),
    ),
    returns="PlanList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_PLAN: Operation[models.PlanResponse] = Operation(
    id="create_plan",
    method="POST",
    path="/api/v1/plans",
    resource="plans",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/plans/create-plan",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    reconcile=Reconcile(operation="get_plan", arguments={"id": "/id"}),
    body="application/json",
    shape="@CreatePlanRequest",
    returns="PlanResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_PLAN: Operation[models.PlanResponse] = Operation(
    id="get_plan",
    method="GET",
    path="/api/v1/plans/{id}",
    resource="plans",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found",
    ),
    returns="PlanResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_PLAN: Operation[models.PlanResponse] = Operation(
    id="update_plan",
    method="PATCH",
    path="/api/v1/plans/{id}",
    resource="plans",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/plans/update-a-plan.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@UpdatePlanRequest",
    returns="PlanResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_PLAN: Operation[models.PlanResponse] = Operation(
    id="archive_plan",
    method="POST",
    path="/api/v1/plans/{id}/archive",
    resource="plans",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="PlanResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

PUBLISH_PLAN: Operation[models.PublishTaskResponse] = Operation(
    id="publish_plan",
    method="POST",
    path="/api/v1/plans/{id}/publish",
    resource="plans",
    name="publish",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/plans/publish-plan.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="PublishTaskResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_PLAN_DRAFT: Operation[models.PlanResponse] = Operation(
    id="create_plan_draft",
    method="POST",
    path="/api/v1/plans/{id}/draft",
    resource="plans",
    name="create_draft",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="PlanResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

REMOVE_PLAN_DRAFT: Operation[models.IdResponse] = Operation(
    id="remove_plan_draft",
    method="DELETE",
    path="/api/v1/plans/{id}/draft",
    resource="plans",
    name="remove_draft",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="IdResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_PLAN_CHARGES: Operation[models.Charge] = Operation(
    id="list_plan_charges",
    method="GET",
    path="/api/v1/plans/{planId}/charges",
    resource="plans",
    name="list_charges",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/plans/list-plan-charges.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the price 4900 usd of the example reads like cents, against the whole units of the official guide",
    ),
    returns="ChargeList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_PLAN_OVERAGE_CHARGES: Operation[models.Charge] = Operation(
    id="list_plan_overage_charges",
    method="GET",
    path="/api/v1/plans/{planId}/overage-charges",
    resource="plans",
    name="list_overage_charges",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/plans.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the format of its cursors was not seen, nor the limits of limit",
    ),
    returns="ChargeList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_PLAN_ENTITLEMENTS: Operation[models.PackageEntitlement] = Operation(
    id="list_plan_entitlements",
    method="GET",
    path="/api/v1/plans/{planId}/entitlements",
    resource="plan_entitlements",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/data"),
    source=Source(
        url="https://docs.stigg.io/api-reference/plan-entitlements/get-a-list-of-plan-entitlements.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the response holds cursors, but the request takes none: the list is read as whole",
    ),
    returns="PackageEntitlementList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_PLAN_ENTITLEMENTS: Operation[models.PackageEntitlementListResponse] = Operation(
    id="create_plan_entitlements",
    method="POST",
    path="/api/v1/plans/{planId}/entitlements",
    resource="plan_entitlements",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/plan-entitlements/create-plan-entitlements.md",
        seen="head of published slice 7.64.2; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has features and credits merged in one shape; the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@CreatePackageEntitlementsRequest",
    returns="PackageEntitlementListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_PLAN_ENTITLEMENT: Operation[models.PackageEntitlementResponse] = Operation(
    id="update_plan_entitlement",
    method="PATCH",
    path="/api/v1/plans/{planId}/entitlements/{id}",
    resource="plan_entitlements",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/plans/entitlements.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape=(
        "union",
        "type",
        {"FEATURE": "@UpdateFeatureEntitlementRequest", "CREDIT": "@UpdateCreditEntitlementRequest"},
    ),
    returns="PackageEntitlementResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

DELETE_PLAN_ENTITLEMENT: Operation[models.PackageEntitlementResponse] = Operation(
    id="delete_plan_entitlement",
    method="DELETE",
    path="/api/v1/plans/{planId}/entitlements/{id}",
    resource="plan_entitlements",
    name="delete",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/plan-entitlements/delete-plan-entitlement",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    returns="PackageEntitlementResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

REPORT_USAGE: Operation[models.ReportUsageResponse] = Operation(
    id="report_usage",
    method="POST",
    path="/api/v1/usage",
    resource="usage",
    name="report_v1",
    effect="write",
    deprecated=True,
    idempotency=Idempotency(
        key="items", reuse="replay", at="/usages", field="idempotencyKey", lifetime="P7D", max_items=100
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/usage/report-usage-measurements",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages call it deprecated in favour of /api/v2/usage, the pages do not say so",
    ),
    body="application/json",
    shape="@ReportUsageRequest",
    returns="ReportUsageResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

REPORT_USAGE_V2: Operation[models.UsageReportV2Response] = Operation(
    id="report_usage_v2",
    method="POST",
    path="/api/v2/usage",
    resource="usage",
    name="report",
    effect="write",
    idempotency=Idempotency(
        key="items", reuse="replay", at="/usages", field="idempotencyKey", lifetime="P7D", max_items=100
    ),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v2/usage.py",
        seen="Python package 0.1.0b53",
        unsure="no page or slice was found, and the TypeScript package lacks it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@ReportUsageRequest",
    returns="UsageReportV2Response",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_USAGE_HISTORY: Operation[models.UsageHistoryResponse] = Operation(
    id="get_usage_history",
    method="GET",
    path="/api/v1/usage/{customerId}/history/{featureId}",
    resource="usage",
    name="get_history",
    effect="read",
    source=Source(
        url="https://docs.stigg.io/api-reference/usage/get-usage-history",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="one version of the page also takes includeInactiveSubscriptions, which the packages lack",
    ),
    returns="UsageHistoryResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ESTIMATE_USAGE: Operation[models.CreditCostEstimateResponse] = Operation(
    id="estimate_usage",
    method="POST",
    path="/api/v1/usage/estimate",
    resource="usage",
    name="estimate",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/usage.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@EstimateUsageRequest",
    returns="CreditCostEstimateResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_PRODUCTS: Operation[models.Product] = Operation(
    id="list_products",
    method="GET",
    path="/api/v1/products",
    resource="products",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the format of its cursors was not seen, nor the limits of limit",
    ),
    parameters=(
        Parameter(name="createdAt", place="query", style="deepObject"),
        Parameter(name="status", place="query", explode=False),
    ),
    returns="ProductList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="create_product",
    method="POST",
    path="/api/v1/products",
    resource="products",
    name="create",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/products/create-product",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    reconcile=Reconcile(operation="list_products", arguments={"id": "/id"}, match={"/id": "/id"}),
    body="application/json",
    returns="ProductResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="update_product",
    method="PATCH",
    path="/api/v1/products/{id}",
    resource="products",
    name="update",
    effect="write",
    idempotency=Idempotency(key="natural", at="id", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/products/update-a-product",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="ProductResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="archive_product",
    method="POST",
    path="/api/v1/products/{id}/archive",
    resource="products",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="ProductResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UNARCHIVE_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="unarchive_product",
    method="POST",
    path="/api/v1/products/{id}/unarchive",
    resource="products",
    name="unarchive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/products.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="ProductResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

DUPLICATE_PRODUCT: Operation[models.ProductResponse] = Operation(
    id="duplicate_product",
    method="POST",
    path="/api/v1/products/{id}/duplicate",
    resource="products",
    name="duplicate",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/products/duplicate-product",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the pages call the new id id, or show none; the packages send targetId; the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    reconcile=Reconcile(operation="list_products", arguments={"id": "/targetId"}, match={"/id": "/targetId"}),
    body="application/json",
    returns="ProductResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_CONTRACTS: Operation[models.Contract] = Operation(
    id="list_contracts",
    method="GET",
    path="/api/v1/contracts",
    resource="contracts",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; the format of its cursors was not seen, nor the limits of limit",
    ),
    returns="ContractList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CREATE_CONTRACT: Operation[models.ContractResponse] = Operation(
    id="create_contract",
    method="POST",
    path="/api/v1/contracts",
    resource="contracts",
    name="create",
    effect="write",
    idempotency=Idempotency(key="natural", at="/contractId", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; an older package requires subscriptions; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@CreateContractRequest",
    returns="ContractResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_CONTRACT: Operation[models.ContractResponse] = Operation(
    id="get_contract",
    method="GET",
    path="/api/v1/contracts/{contractId}",
    resource="contracts",
    name="get",
    effect="read",
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; which of the ids of a contract the path takes is not documented: contractId is the one that is always there",
    ),
    returns="ContractResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPDATE_CONTRACT: Operation[models.ContractResponse] = Operation(
    id="update_contract",
    method="PATCH",
    path="/api/v1/contracts/{contractId}",
    resource="contracts",
    name="update",
    effect="write",
    idempotency=Idempotency(key="none"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; which of the ids of a contract the path takes is not documented: contractId is the one that is always there; the packages accept any 2xx, so 200 is assumed; what sets up billing may happen twice, so it is never retried blindly",
    ),
    body="application/json",
    shape="@UpdateContractRequest",
    returns="ContractResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_CONTRACT: Operation[models.ContractResponse] = Operation(
    id="archive_contract",
    method="POST",
    path="/api/v1/contracts/{contractId}/archive",
    resource="contracts",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/contracts.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="no page was found; which of the ids of a contract the path takes is not documented: contractId is the one that is always there; the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    returns="ContractResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

CHECK_CUSTOMER_ENTITLEMENT_BETA: Operation[models.BetaEntitlementResponse] = Operation(
    id="check_customer_entitlement_beta",
    method="GET",
    path="/api/v1-beta/customers/{id}/entitlements/check",
    resource="customers",
    name="check_entitlement_beta",
    effect="read",
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--entitlements/check-entitlement-beta.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
    ),
    parameters=(
        Parameter(name="dimensions", place="query", style="deepObject"),
        Parameter(name="requestedValues", place="query", explode=False),
    ),
    returns="BetaEntitlementResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_ENTITIES: Operation[models.Entity] = Operation(
    id="list_entities",
    method="GET",
    path="/api/v1-beta/customers/{customerId}/entities",
    resource="entities",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--entities/get-a-list-of-entitys",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the page calls the filter typeRefId and the field typeId; the packages say entityTypeId for both",
    ),
    returns="EntityList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPSERT_ENTITIES: Operation[models.EntityListResponse] = Operation(
    id="upsert_entities",
    method="PUT",
    path="/api/v1-beta/customers/{customerId}/entities",
    resource="entities",
    name="upsert",
    effect="write",
    idempotency=Idempotency(key="natural", at="customerId", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--entities/upsert-entities",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the example on the page sends typeRefId and returns typeId; the packages say entityTypeId for both; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="EntityListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

GET_ENTITY: Operation[models.EntityResponse] = Operation(
    id="get_entity",
    method="GET",
    path="/api/v1-beta/customers/{customerId}/entities/{entityId}",
    resource="entities",
    name="get",
    effect="read",
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--entities/get-a-single-entity-by-id",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the page has typeId where the packages have entityTypeId, and lacks displayName",
    ),
    returns="EntityResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

ARCHIVE_ENTITIES: Operation[models.EntityIdsResponse] = Operation(
    id="archive_entities",
    method="POST",
    path="/api/v1-beta/customers/{customerId}/entities/archive",
    resource="entities",
    name="archive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--entities/archive-entities",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="EntityIdsResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UNARCHIVE_ENTITIES: Operation[models.EntityIdsResponse] = Operation(
    id="unarchive_entities",
    method="POST",
    path="/api/v1-beta/customers/{customerId}/entities/unarchive",
    resource="entities",
    name="unarchive",
    effect="write",
    idempotency=Idempotency(key="header", header="Idempotency-Key", lifetime="PT24H", reuse="replay"),
    source=Source(
        url="https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1_beta/customers/entities.py",
        seen="Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the idempotency header is documented by the overview guide only, and neither package sends it; no page was found; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="EntityIdsResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_ASSIGNMENTS: Operation[models.Assignment] = Operation(
    id="list_assignments",
    method="GET",
    path="/api/v1-beta/customers/{customerId}/assignments",
    resource="assignments",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--assignments/get-a-list-of-assignments",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has capabilityId where the packages have featureId and currencyId",
    ),
    returns="AssignmentList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPSERT_ASSIGNMENTS: Operation[models.AssignmentListResponse] = Operation(
    id="upsert_assignments",
    method="PUT",
    path="/api/v1-beta/customers/{customerId}/assignments",
    resource="assignments",
    name="upsert",
    effect="write",
    idempotency=Idempotency(key="natural", at="customerId", reuse="replay", place="path"),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--assignments/upsert-assignments",
        seen="reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="an older page has capabilityId where the packages have featureId and currencyId; the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    shape="@UpsertAssignmentsRequest",
    returns="AssignmentListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

LIST_ENTITY_TYPES: Operation[models.EntityType] = Operation(
    id="list_entity_types",
    method="GET",
    path="/api/v1-beta/entity-types",
    resource="entity_types",
    name="list",
    effect="read",
    pagination=Pagination(
        style="cursor",
        cursor="after",
        next="/pagination/next",
        before="before",
        previous="/pagination/prev",
        items="/data",
        limit="limit",
    ),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--entitytypes/get-a-list-of-entity-types.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the format of its cursors was not seen, nor the limits of limit",
    ),
    returns="EntityTypeList",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

UPSERT_ENTITY_TYPES: Operation[models.EntityTypeListResponse] = Operation(
    id="upsert_entity_types",
    method="PUT",
    path="/api/v1-beta/entity-types",
    resource="entity_types",
    name="upsert",
    effect="write",
    idempotency=Idempotency(key="items", reuse="supersede", at="/types", field="id", max_items=100),
    source=Source(
        url="https://docs.stigg.io/api-reference/beta--entitytypes/upsert-entity-types.md",
        seen="head of published slice 7.80.3; reference page; Python package 0.1.0b53; TypeScript package 0.1.0-beta.51",
        unsure="the packages accept any 2xx, so 200 is assumed",
    ),
    body="application/json",
    returns="EntityTypeListResponse",
    errors={400: "BadInputError", 401: "UnauthenticatedError", 403: "ForbiddenError", 429: "TooManyRequestsError"},
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_customers": LIST_CUSTOMERS,
        "provision_customer": PROVISION_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "update_customer": UPDATE_CUSTOMER,
        "archive_customer": ARCHIVE_CUSTOMER,
        "unarchive_customer": UNARCHIVE_CUSTOMER,
        "import_customers": IMPORT_CUSTOMERS,
        "list_customer_resources": LIST_CUSTOMER_RESOURCES,
        "get_customer_entitlements": GET_CUSTOMER_ENTITLEMENTS,
        "check_customer_entitlement": CHECK_CUSTOMER_ENTITLEMENT,
        "list_customer_contracts": LIST_CUSTOMER_CONTRACTS,
        "list_customer_invoices": LIST_CUSTOMER_INVOICES,
        "attach_payment_method": ATTACH_PAYMENT_METHOD,
        "detach_payment_method": DETACH_PAYMENT_METHOD,
        "list_promotional_entitlements": LIST_PROMOTIONAL_ENTITLEMENTS,
        "create_promotional_entitlements": CREATE_PROMOTIONAL_ENTITLEMENTS,
        "revoke_promotional_entitlement": REVOKE_PROMOTIONAL_ENTITLEMENT,
        "list_customer_integrations": LIST_CUSTOMER_INTEGRATIONS,
        "link_customer_integration": LINK_CUSTOMER_INTEGRATION,
        "get_customer_integration": GET_CUSTOMER_INTEGRATION,
        "update_customer_integration": UPDATE_CUSTOMER_INTEGRATION,
        "unlink_customer_integration": UNLINK_CUSTOMER_INTEGRATION,
        "get_subscription": GET_SUBSCRIPTION,
        "update_subscription": UPDATE_SUBSCRIPTION,
        "list_subscriptions": LIST_SUBSCRIPTIONS,
        "provision_subscription": PROVISION_SUBSCRIPTION,
        "cancel_subscription": CANCEL_SUBSCRIPTION,
        "delegate_subscription": DELEGATE_SUBSCRIPTION,
        "import_subscriptions": IMPORT_SUBSCRIPTIONS,
        "migrate_subscription": MIGRATE_SUBSCRIPTION,
        "preview_subscription": PREVIEW_SUBSCRIPTION,
        "transfer_subscription": TRANSFER_SUBSCRIPTION,
        "cancel_subscription_pending_payment": CANCEL_SUBSCRIPTION_PENDING_PAYMENT,
        "cancel_subscription_schedule": CANCEL_SUBSCRIPTION_SCHEDULE,
        "charge_subscription_usage": CHARGE_SUBSCRIPTION_USAGE,
        "sync_subscription_usage": SYNC_SUBSCRIPTION_USAGE,
        "mark_subscription_invoice_paid": MARK_SUBSCRIPTION_INVOICE_PAID,
        "list_coupons": LIST_COUPONS,
        "create_coupon": CREATE_COUPON,
        "get_coupon": GET_COUPON,
        "update_coupon": UPDATE_COUPON,
        "archive_coupon": ARCHIVE_COUPON,
        "report_events": REPORT_EVENTS,
        "estimate_event": ESTIMATE_EVENT,
        "trigger_data_export_sync": TRIGGER_DATA_EXPORT_SYNC,
        "mint_data_export_scoped_token": MINT_DATA_EXPORT_SCOPED_TOKEN,
        "list_data_export_models": LIST_DATA_EXPORT_MODELS,
        "create_data_export_destination": CREATE_DATA_EXPORT_DESTINATION,
        "update_data_export_destination_selection": UPDATE_DATA_EXPORT_DESTINATION_SELECTION,
        "delete_data_export_destination": DELETE_DATA_EXPORT_DESTINATION,
        "list_governance_nodes": LIST_GOVERNANCE_NODES,
        "get_credit_usage": GET_CREDIT_USAGE,
        "get_auto_recharge": GET_AUTO_RECHARGE,
        "list_credit_ledger": LIST_CREDIT_LEDGER,
        "list_credit_grants": LIST_CREDIT_GRANTS,
        "create_credit_grant": CREATE_CREDIT_GRANT,
        "void_credit_grant": VOID_CREDIT_GRANT,
        "release_credit_reservation": RELEASE_CREDIT_RESERVATION,
        "list_custom_currencies": LIST_CUSTOM_CURRENCIES,
        "create_custom_currency": CREATE_CUSTOM_CURRENCY,
        "update_custom_currency": UPDATE_CUSTOM_CURRENCY,
        "archive_custom_currency": ARCHIVE_CUSTOM_CURRENCY,
        "unarchive_custom_currency": UNARCHIVE_CUSTOM_CURRENCY,
        "list_custom_currency_associated_entities": LIST_CUSTOM_CURRENCY_ASSOCIATED_ENTITIES,
        "consume_credits": CONSUME_CREDITS,
        "consume_credits_async": CONSUME_CREDITS_ASYNC,
        "get_feature": GET_FEATURE,
        "update_feature": UPDATE_FEATURE,
        "list_features": LIST_FEATURES,
        "create_feature": CREATE_FEATURE,
        "archive_feature": ARCHIVE_FEATURE,
        "unarchive_feature": UNARCHIVE_FEATURE,
        "list_addons": LIST_ADDONS,
        "create_addon": CREATE_ADDON,
        "get_addon": GET_ADDON,
        "update_addon": UPDATE_ADDON,
        "archive_addon": ARCHIVE_ADDON,
        "publish_addon": PUBLISH_ADDON,
        "create_addon_draft": CREATE_ADDON_DRAFT,
        "remove_addon_draft": REMOVE_ADDON_DRAFT,
        "list_addon_charges": LIST_ADDON_CHARGES,
        "list_addon_entitlements": LIST_ADDON_ENTITLEMENTS,
        "create_addon_entitlements": CREATE_ADDON_ENTITLEMENTS,
        "update_addon_entitlement": UPDATE_ADDON_ENTITLEMENT,
        "delete_addon_entitlement": DELETE_ADDON_ENTITLEMENT,
        "list_plans": LIST_PLANS,
        "create_plan": CREATE_PLAN,
        "get_plan": GET_PLAN,
        "update_plan": UPDATE_PLAN,
        "archive_plan": ARCHIVE_PLAN,
        "publish_plan": PUBLISH_PLAN,
        "create_plan_draft": CREATE_PLAN_DRAFT,
        "remove_plan_draft": REMOVE_PLAN_DRAFT,
        "list_plan_charges": LIST_PLAN_CHARGES,
        "list_plan_overage_charges": LIST_PLAN_OVERAGE_CHARGES,
        "list_plan_entitlements": LIST_PLAN_ENTITLEMENTS,
        "create_plan_entitlements": CREATE_PLAN_ENTITLEMENTS,
        "update_plan_entitlement": UPDATE_PLAN_ENTITLEMENT,
        "delete_plan_entitlement": DELETE_PLAN_ENTITLEMENT,
        "report_usage": REPORT_USAGE,
        "report_usage_v2": REPORT_USAGE_V2,
        "get_usage_history": GET_USAGE_HISTORY,
        "estimate_usage": ESTIMATE_USAGE,
        "list_products": LIST_PRODUCTS,
        "create_product": CREATE_PRODUCT,
        "update_product": UPDATE_PRODUCT,
        "archive_product": ARCHIVE_PRODUCT,
        "unarchive_product": UNARCHIVE_PRODUCT,
        "duplicate_product": DUPLICATE_PRODUCT,
        "list_contracts": LIST_CONTRACTS,
        "create_contract": CREATE_CONTRACT,
        "get_contract": GET_CONTRACT,
        "update_contract": UPDATE_CONTRACT,
        "archive_contract": ARCHIVE_CONTRACT,
        "check_customer_entitlement_beta": CHECK_CUSTOMER_ENTITLEMENT_BETA,
        "list_entities": LIST_ENTITIES,
        "upsert_entities": UPSERT_ENTITIES,
        "get_entity": GET_ENTITY,
        "archive_entities": ARCHIVE_ENTITIES,
        "unarchive_entities": UNARCHIVE_ENTITIES,
        "list_assignments": LIST_ASSIGNMENTS,
        "upsert_assignments": UPSERT_ASSIGNMENTS,
        "list_entity_types": LIST_ENTITY_TYPES,
        "upsert_entity_types": UPSERT_ENTITY_TYPES,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "AmountOff": {"amount": "number"},
        "AppliedCouponConfiguration": {"startDate": "date-time"},
        "AppliedCouponDiscount": {"amountsOff": ("list", "@Money"), "percentOff": "number"},
        "AppliedCouponInput": {"configuration": "@AppliedCouponConfiguration", "discount": "@AppliedCouponDiscount"},
        "BillableFeatureInput": {"quantity": "number"},
        "Budget": {"limit": "number"},
        "CancelSubscriptionRequest": {"endDate": "date-time"},
        "ChargeSubscriptionUsageRequest": {"untilDate": "date-time"},
        "ConsumeCreditsAsyncRequest": {"consumptions": ("list", "@ConsumeCreditsRequest")},
        "ConsumeCreditsRequest": {"amount": "number", "createdAt": "date-time", "dimensions": ("map", "exact")},
        "ContractSubscriptionInput": {"newSubscription": "@ProvisionSubscriptionRequest"},
        "CreateContractRequest": {
            "activationEndDate": "date-time",
            "activationStartDate": "date-time",
            "subscriptions": ("list", "@ContractSubscriptionInput"),
        },
        "CreateCouponRequest": {"amountsOff": ("list", "@Money"), "percentOff": "number"},
        "CreateCreditEntitlementInput": {"amount": "number", "order": "number"},
        "CreateCreditGrantRequest": {
            "amount": "number",
            "cost": "@Money",
            "effectiveAt": "date-time",
            "expireAt": "date-time",
        },
        "CreateFeatureEntitlementInput": {"order": "number"},
        "CreatePackageEntitlementsRequest": {
            "entitlements": (
                "list",
                (
                    "union",
                    "type",
                    {"FEATURE": "@CreateFeatureEntitlementInput", "CREDIT": "@CreateCreditEntitlementInput"},
                ),
            )
        },
        "CreatePlanRequest": {"defaultTrialConfig": "@DefaultTrialConfig"},
        "CreatePromotionalEntitlementsRequest": {"promotionalEntitlements": ("list", "@PromotionalEntitlementInput")},
        "CreditRate": {"amount": "number"},
        "CreditRateInput": {"amount": "number"},
        "DefaultTrialConfig": {"budget": "@Budget"},
        "EstimateEventRequest": {"dimensions": ("map", "exact")},
        "EstimateUsageRequest": {"value": "number", "dimensions": ("map", "exact")},
        "ImportCustomer": {"updatedAt": "date-time"},
        "ImportCustomersRequest": {"customers": ("list", "@ImportCustomer")},
        "ImportSubscription": {
            "charges": ("list", "@SubscriptionChargeInput"),
            "endDate": "date-time",
            "startDate": "date-time",
        },
        "ImportSubscriptionsRequest": {"subscriptions": ("list", "@ImportSubscription")},
        "MinimumSpendInput": {"minimum": "@PriceAmount"},
        "Money": {"amount": "number"},
        "OverageCreditEntitlementInput": {"amount": "number"},
        "OverageEntitlementInput": {"usageLimit": "number"},
        "OveragePricingModelInput": {
            "pricePeriods": ("list", "@PricePeriodInput"),
            "creditEntitlement": "@OverageCreditEntitlementInput",
            "entitlement": "@OverageEntitlementInput",
        },
        "PackagePricingInput": {
            "minimumSpend": ("list", "@MinimumSpendInput"),
            "overagePricingModels": ("list", "@OveragePricingModelInput"),
            "pricingModels": ("list", "@PricingModelInput"),
        },
        "PreviewBillingInformation": {"taxPercentage": "number"},
        "PreviewSubscriptionRequest": {
            "appliedCoupon": "@AppliedCouponInput",
            "billableFeatures": ("list", "@BillableFeatureInput"),
            "billingInformation": "@PreviewBillingInformation",
            "charges": ("list", "@SubscriptionChargeInput"),
            "startDate": "date-time",
            "trialOverrideConfiguration": "@TrialOverrideConfiguration",
        },
        "PriceAmount": {"amount": "number"},
        "PriceOverrideInput": {
            "amount": "number",
            "blockSize": "number",
            "creditRate": "@CreditRate",
            "tiers": ("list", "@PriceTier"),
        },
        "PricePeriodInput": {
            "blockSize": "number",
            "creditRate": "@CreditRateInput",
            "price": "@PriceAmount",
            "tiers": ("list", "@PricePeriodTierInput"),
        },
        "PricePeriodTierInput": {"flatPrice": "@PriceAmount", "unitPrice": "@PriceAmount", "upTo": "number"},
        "PriceTier": {"flatPrice": "@Money", "unitPrice": "@Money", "upTo": "number"},
        "PricingModelInput": {"pricePeriods": ("list", "@PricePeriodInput")},
        "PromotionalEntitlementInput": {"customEndDate": "date-time"},
        "ProvisionSubscriptionRequest": {
            "appliedCoupon": "@AppliedCouponInput",
            "billingInformation": "@SubscriptionBillingInformation",
            "budget": "@Budget",
            "cancellationDate": "date-time",
            "charges": ("list", "@SubscriptionChargeInput"),
            "entitlements": ("list", ("union", "type", {"CREDIT": "@SubscriptionCreditEntitlementInput"})),
            "minimumSpend": "@AmountOff",
            "priceOverrides": ("list", "@PriceOverrideInput"),
            "startDate": "date-time",
            "trialOverrideConfiguration": "@TrialOverrideConfiguration",
        },
        "ReleaseCreditReservationRequest": {"consumedAmount": "number"},
        "ReportEventsRequest": {"events": ("list", "@UsageEventInput")},
        "ReportUsageRequest": {"usages": ("list", "@UsageRecordInput")},
        "SubscriptionBillingInformation": {"taxPercentage": "number"},
        "SubscriptionChargeInput": {"quantity": "number"},
        "SubscriptionCreditEntitlementInput": {"amount": "number"},
        "TrialOverrideConfiguration": {"trialEndDate": "date-time"},
        "UpdateAddonRequest": {"charges": "@PackagePricingInput"},
        "UpdateAppliedCouponInput": {
            "configuration": "@AppliedCouponConfiguration",
            "discount": "@AppliedCouponDiscount",
        },
        "UpdateContractRequest": {"activationEndDate": "date-time", "activationStartDate": "date-time"},
        "UpdateCreditEntitlementRequest": {"amount": "number", "order": "number"},
        "UpdateFeatureEntitlementRequest": {"order": "number"},
        "UpdatePlanRequest": {"charges": "@PackagePricingInput", "defaultTrialConfig": "@DefaultTrialConfig"},
        "UpdatePriceOverrideInput": {"amount": "number"},
        "UpdateSubscriptionBillingInformation": {"taxPercentage": "number"},
        "UpdateSubscriptionRequest": {
            "appliedCoupon": "@UpdateAppliedCouponInput",
            "billingInformation": "@UpdateSubscriptionBillingInformation",
            "budget": "@Budget",
            "cancellationDate": "date-time",
            "charges": ("list", "@SubscriptionChargeInput"),
            "entitlements": ("list", ("union", "type", {"CREDIT": "@SubscriptionCreditEntitlementInput"})),
            "minimumSpend": "@AmountOff",
            "priceOverrides": ("list", "@UpdatePriceOverrideInput"),
            "trialEndDate": "date-time",
        },
        "UpsertAssignment": {"usageLimit": "number"},
        "UpsertAssignmentsRequest": {"assignments": ("list", "@UpsertAssignment")},
        "UsageEventInput": {"dimensions": ("map", "exact"), "timestamp": "date-time"},
        "UsageRecordInput": {"value": "number", "createdAt": "date-time", "dimensions": ("map", "exact")},
    }
)
"""How the fields of request bodies are encoded, by component; fields that are encoded unchanged are not listed."""
