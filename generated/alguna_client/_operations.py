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

CREATE_PRODUCT: Operation[models.Product] = Operation(
    id="create_product",
    method="POST",
    path="/products",
    resource="products",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/products/create-a-product", seen="reference page"
    ),
    body="application/json",
    returns="Product",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_PRODUCT: Operation[models.Product] = Operation(
    id="get_product",
    method="GET",
    path="/products/{id}",
    resource="products",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/products/get-a-product",
        seen="reference page",
        unsure="the newest copy adds terms for one and for many units whose names were not readable",
    ),
    returns="Product",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

UPDATE_PRODUCT: Operation[models.Product] = Operation(
    id="update_product",
    method="PATCH",
    path="/products/{id}",
    resource="products",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/products/update-a-product",
        seen="reference page",
        unsure="the method is read off the wording; names in the body are inferred",
    ),
    body="application/json",
    returns="Product",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_BUNDLES: Operation[models.Bundle] = Operation(
    id="list_bundles",
    method="GET",
    path="/bundles",
    resource="bundles",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/list-product-bundles",
        seen="reference page",
        unsure="parameters not read; limit and offset as on the other lists",
    ),
    returns="BundleList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_BUNDLE: Operation[models.Bundle] = Operation(
    id="create_bundle",
    method="POST",
    path="/bundles",
    resource="bundles",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/create-a-product-bundle",
        seen="reference page",
        unsure="the part on headers was not read; the key header is from the page on idempotency",
    ),
    body="application/json",
    shape="@CreateBundleRequest",
    returns="Bundle",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

UPDATE_BUNDLE: Operation[models.Bundle] = Operation(
    id="update_bundle",
    method="PATCH",
    path="/bundles/{id}",
    resource="bundles",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/product-bundles/update-a-product-bundle",
        seen="reference page",
        unsure="the part on headers was not read; the key header is from the page on idempotency",
    ),
    body="application/json",
    shape="@UpdateBundleRequest",
    returns="Bundle",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_PLANS: Operation[models.PlanSummary] = Operation(
    id="list_plans",
    method="GET",
    path="/plans",
    resource="plans",
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
    source=Source(url="https://alguna.com/docs/api-reference/v2/2026-04-01/plans/list-plans", seen="reference page"),
    parameters=(Parameter(name="tag_ids", place="query", explode=False),),
    returns="PlanList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_PLAN: Operation[models.PlanSummary] = Operation(
    id="create_plan",
    method="POST",
    path="/plans",
    resource="plans",
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
    source=Source(url="https://alguna.com/docs/api-reference/v2/2026-04-01/plans/create-a-plan", seen="reference page"),
    body="application/json",
    shape="@CreatePlanRequest",
    returns="PlanSummary",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_PLAN: Operation[models.PlanSummary] = Operation(
    id="get_plan",
    method="GET",
    path="/plans/{id}",
    resource="plans",
    name="get",
    effect="read",
    source=Source(url="https://alguna.com/docs/api-reference/v2/2026-04-01/plans/get-a-plan", seen="reference page"),
    returns="PlanSummary",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_METRICS: Operation[models.Metric] = Operation(
    id="list_metrics",
    method="GET",
    path="/metrics",
    resource="metrics",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/list-billable-metrics",
        seen="reference page",
    ),
    parameters=(
        Parameter(name="aggregation_field", place="query", explode=False),
        Parameter(name="aggregation_method", place="query", explode=False),
        Parameter(name="event_name", place="query", explode=False),
        Parameter(name="tag_ids", place="query", explode=False),
    ),
    returns="MetricList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_METRIC: Operation[models.Metric] = Operation(
    id="create_metric",
    method="POST",
    path="/metrics",
    resource="metrics",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/create-a-billable-metric",
        seen="reference page",
    ),
    body="application/json",
    returns="Metric",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_METRIC: Operation[models.Metric] = Operation(
    id="get_metric",
    method="GET",
    path="/metrics/{id}",
    resource="metrics",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/get-a-billable-metric",
        seen="reference page",
    ),
    returns="Metric",
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

LIST_SUBSCRIPTIONS: Operation[models.Subscription] = Operation(
    id="list_subscriptions",
    method="GET",
    path="/subscriptions",
    resource="subscriptions",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-subscriptions",
        seen="reference page",
        unsure="names of parameters were not read; filters are named in the text of a link, sort by a third-party connector",
    ),
    parameters=(Parameter(name="tag_ids", place="query", explode=False),),
    returns="SubscriptionList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    id="create_subscription",
    method="POST",
    path="/subscriptions",
    resource="subscriptions",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/create-a-subscription",
        seen="reference page",
    ),
    body="application/json",
    shape="@CreateSubscriptionRequest",
    returns="Subscription",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    id="get_subscription",
    method="GET",
    path="/subscriptions/{id}",
    resource="subscriptions",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-subscription",
        seen="reference page",
    ),
    returns="Subscription",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

UPDATE_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    id="update_subscription",
    method="PATCH",
    path="/subscriptions/{id}",
    resource="subscriptions",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/update-a-subscription",
        seen="reference page",
    ),
    body="application/json",
    shape="@UpdateSubscriptionRequest",
    returns="Subscription",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

ACTIVATE_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    id="activate_subscription",
    method="POST",
    path="/subscriptions/{id}/activate",
    resource="subscriptions",
    name="activate",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/activate-a-subscription",
        seen="reference page",
        unsure="path from an older page; the answer is not shown",
    ),
    returns="Subscription",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CANCEL_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    id="cancel_subscription",
    method="POST",
    path="/subscriptions/{id}/cancel",
    resource="subscriptions",
    name="cancel",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/cancel-a-subscription",
        seen="reference page",
    ),
    body="application/json",
    returns="Subscription",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION_BILLING_DATES: Operation[models.SubscriptionBillingDates] = Operation(
    id="get_subscription_billing_dates",
    method="GET",
    path="/subscriptions/{id}/billing-dates",
    resource="subscriptions",
    name="get_billing_dates",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-valid-billing-dates-for-a-subscription",
        seen="reference page",
    ),
    returns="SubscriptionBillingDates",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION_REVENUE: Operation[models.SubscriptionRevenueMetrics] = Operation(
    id="get_subscription_revenue",
    method="GET",
    path="/subscriptions/{id}/revenue",
    resource="subscriptions",
    name="get_revenue",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-subscription-revenue-metrics",
        seen="reference page",
    ),
    returns="SubscriptionRevenueMetrics",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION_CREDIT_BALANCE: Operation[models.SubscriptionCreditBalance] = Operation(
    id="get_subscription_credit_balance",
    method="GET",
    path="/subscriptions/{id}/credits/balance",
    resource="subscriptions",
    name="get_credit_balance",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-the-monetary-credit-balance-for-a-subscription",
        seen="reference page",
    ),
    returns="SubscriptionCreditBalance",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GRANT_SUBSCRIPTION_CREDITS: Operation[models.CreditGrant] = Operation(
    id="grant_subscription_credits",
    method="POST",
    path="/subscriptions/{id}/credits/grant",
    resource="subscriptions",
    name="grant_credits",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/grant-credits-to-a-subscription",
        seen="reference page",
    ),
    body="application/json",
    shape="@GrantSubscriptionCreditsRequest",
    returns="CreditGrant",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_SUBSCRIPTION_ENTITLEMENTS: Operation[models.Entitlement] = Operation(
    id="list_subscription_entitlements",
    method="GET",
    path="/subscriptions/{id}/entitlements",
    resource="subscription_entitlements",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/data"),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/list-active-entitlements",
        seen="reference page",
    ),
    returns="EntitlementList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION_ENTITLEMENT: Operation[models.Entitlement] = Operation(
    id="get_subscription_entitlement",
    method="GET",
    path="/subscriptions/{id}/entitlements/{key}",
    resource="subscription_entitlements",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscriptions/get-a-specific-entitlement",
        seen="reference page",
    ),
    returns="Entitlement",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_SUBSCRIPTION_VERSIONS: Operation[models.SubscriptionVersion] = Operation(
    id="list_subscription_versions",
    method="GET",
    path="/subscriptions/{id}/versions",
    resource="subscription_versions",
    name="list",
    effect="read",
    pagination=Pagination(style="none", items="/data"),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions",
        seen="reference page",
    ),
    returns="SubscriptionVersionList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_SUBSCRIPTION_VERSION: Operation[models.SubscriptionVersion] = Operation(
    id="create_subscription_version",
    method="POST",
    path="/subscriptions/{id}/versions",
    resource="subscription_versions",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions",
        seen="reference page",
        unsure="named as a neighbour page only; path from older pages, body not read",
    ),
    body="application/json",
    shape="@CreateSubscriptionVersionRequest",
    returns="SubscriptionVersion",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION_VERSION: Operation[models.SubscriptionVersion] = Operation(
    id="get_subscription_version",
    method="GET",
    path="/subscriptions/{id}/versions/{version_id}",
    resource="subscription_versions",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version",
        seen="reference page",
    ),
    returns="SubscriptionVersion",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

UPDATE_SUBSCRIPTION_VERSION: Operation[models.SubscriptionVersion] = Operation(
    id="update_subscription_version",
    method="PUT",
    path="/subscriptions/{id}/versions/{version_id}",
    resource="subscription_versions",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions",
        seen="official Python package 0.1.0, by introspection",
        unsure="the package does not say what becomes of a member that a replacement leaves out",
    ),
    body="application/json",
    shape="@UpdateSubscriptionVersionRequest",
    returns="SubscriptionVersion",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

DELETE_SUBSCRIPTION_VERSION: Operation[None] = Operation(
    id="delete_subscription_version",
    method="DELETE",
    path="/subscriptions/{id}/versions/{version_id}",
    resource="subscription_versions",
    name="delete",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/delete-a-subscription-version",
        seen="reference page",
        unsure="path from older pages and the neighbour pages",
    ),
    returns=None,
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_CURRENT_SUBSCRIPTION_VERSION: Operation[models.SubscriptionVersion] = Operation(
    id="get_current_subscription_version",
    method="GET",
    path="/subscriptions/{id}/versions/current",
    resource="subscription_versions",
    name="get_current",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-the-current-active-subscription-version",
        seen="reference page",
    ),
    returns="SubscriptionVersion",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

PUBLISH_SUBSCRIPTION_VERSION: Operation[models.SubscriptionVersion] = Operation(
    id="publish_subscription_version",
    method="POST",
    path="/subscriptions/{id}/versions/{version_id}/publish",
    resource="subscription_versions",
    name="publish",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/list-subscription-versions",
        seen="reference page",
        unsure="only older pages show the path; the newer ones say that a draft can be published later",
    ),
    returns="SubscriptionVersion",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION_VERSION_ITEM: Operation[models.SubscriptionVersionItem] = Operation(
    id="get_subscription_version_item",
    method="GET",
    path="/subscriptions/{id}/versions/{version_id}/items/{ref}",
    resource="subscription_versions",
    name="get_item",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-a-subscription-version-item",
        seen="reference page",
    ),
    returns="SubscriptionVersionItem",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_SUBSCRIPTION_VERSION_REVENUE: Operation[models.SubscriptionRevenueMetrics] = Operation(
    id="get_subscription_version_revenue",
    method="GET",
    path="/subscriptions/{id}/versions/{version_id}/revenue",
    resource="subscription_versions",
    name="get_revenue",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-versions/get-subscription-revenue-metrics-for-a-specific-version",
        seen="reference page",
        unsure="path as on subscriptions; the members of the answer are not shown",
    ),
    returns="SubscriptionRevenueMetrics",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_SUBSCRIPTION_CHANGE: Operation[models.CreateSubscriptionChangeResponse] = Operation(
    id="create_subscription_change",
    method="POST",
    path="/subscriptions/{id}/changes",
    resource="subscription_changes",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/apply-changes-to-a-subscription",
        seen="reference page",
        unsure="the answer was not read: a version, or a summary of the change; the part on headers neither",
    ),
    body="application/json",
    shape="@SubscriptionChangeRequest",
    returns="CreateSubscriptionChangeResponse",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

PREVIEW_SUBSCRIPTION_CHANGE: Operation[models.PreviewSubscriptionChangeResponse] = Operation(
    id="preview_subscription_change",
    method="POST",
    path="/subscriptions/{id}/changes/preview",
    resource="subscription_changes",
    name="preview",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/subscription-changes/preview-a-subscription-change",
        seen="reference page",
        unsure="the answer was not read",
    ),
    body="application/json",
    shape="@SubscriptionChangeRequest",
    returns="PreviewSubscriptionChangeResponse",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_INVOICES: Operation[models.InvoiceSummary] = Operation(
    id="list_invoices",
    method="GET",
    path="/invoices",
    resource="invoices",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/list-invoices",
        seen="reference page",
        unsure="parameters after offset were cut off; bounds of paid_date are named by a third-party connector, status and sort by an overview",
    ),
    parameters=(Parameter(name="status", place="query", explode=False),),
    returns="InvoiceList",
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

MARK_INVOICE_AS_PAID: Operation[models.Invoice] = Operation(
    id="mark_invoice_as_paid",
    method="POST",
    path="/invoices/{id}/mark-as-paid",
    resource="invoices",
    name="mark_as_paid",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/mark-an-invoice-as-paid",
        seen="reference page",
        unsure="neither method nor path is visible; an older page has PUT here, which is no verb of the newer ones",
    ),
    body="application/json",
    shape="@MarkInvoiceAsPaidRequest",
    returns="Invoice",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_INVOICE_LINE_ITEM: Operation[models.Invoice] = Operation(
    id="create_invoice_line_item",
    method="POST",
    path="/invoices/{id}/line-items",
    resource="invoice_line_items",
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
        url="https://alguna.com/docs/api-reference/v2/overview", seen="official Python package 0.1.0, by introspection"
    ),
    body="application/json",
    shape="@InvoiceLineItemInput",
    returns="Invoice",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

UPDATE_INVOICE_LINE_ITEM: Operation[models.InvoiceLineItem] = Operation(
    id="update_invoice_line_item",
    method="PATCH",
    path="/invoices/{id}/line-items/{line_item_id}",
    resource="invoice_line_items",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/update-an-invoice-line-item",
        seen="reference page",
    ),
    body="application/json",
    returns="InvoiceLineItem",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

DELETE_INVOICE_LINE_ITEM: Operation[None] = Operation(
    id="delete_invoice_line_item",
    method="DELETE",
    path="/invoices/{id}/line-items/{line_item_id}",
    resource="invoice_line_items",
    name="delete",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/invoices/delete-an-invoice-line-item",
        seen="reference page",
    ),
    returns=None,
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

LIST_PAYMENTS: Operation[models.Payment] = Operation(
    id="list_payments",
    method="GET",
    path="/payments",
    resource="payments",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/payments/list-payments", seen="reference page"
    ),
    returns="PaymentList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_PAYMENT: Operation[models.Payment] = Operation(
    id="get_payment",
    method="GET",
    path="/payments/{id}",
    resource="payments",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/payments/get-a-payment", seen="reference page"
    ),
    returns="Payment",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_CREDIT_NOTES: Operation[models.CreditNote] = Operation(
    id="list_credit_notes",
    method="GET",
    path="/credit-notes",
    resource="credit_notes",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/list-credit-notes", seen="reference page"
    ),
    returns="CreditNoteList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="create_credit_note",
    method="POST",
    path="/credit-notes",
    resource="credit_notes",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/create-a-credit-note",
        seen="reference page",
    ),
    body="application/json",
    shape="@CreateCreditNoteRequest",
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="get_credit_note",
    method="GET",
    path="/credit-notes/{id}",
    resource="credit_notes",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/get-a-credit-note", seen="reference page"
    ),
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

APPLY_CREDIT_NOTE: Operation[models.CreditNote] = Operation(
    id="apply_credit_note",
    method="POST",
    path="/credit-notes/{id}/apply",
    resource="credit_notes",
    name="apply",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/apply-a-credit-note",
        seen="reference page",
        unsure="the part on headers was not read; the key header is from the page on idempotency",
    ),
    body="application/json",
    returns="CreditNote",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_REFUNDS: Operation[models.Refund] = Operation(
    id="list_refunds",
    method="GET",
    path="/refunds",
    resource="refunds",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/list-refunds", seen="reference page"
    ),
    parameters=(Parameter(name="status", place="query", explode=False),),
    returns="RefundList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_REFUND: Operation[models.Refund] = Operation(
    id="create_refund",
    method="POST",
    path="/refunds",
    resource="refunds",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/create-a-refund", seen="reference page"
    ),
    body="application/json",
    shape="@CreateRefundRequest",
    returns="Refund",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_REFUND: Operation[models.Refund] = Operation(
    id="get_refund",
    method="GET",
    path="/refunds/{id}",
    resource="refunds",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/refunds/get-a-refund", seen="reference page"
    ),
    returns="Refund",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_WALLETS: Operation[models.Wallet] = Operation(
    id="list_wallets",
    method="GET",
    path="/wallets",
    resource="wallets",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/list-wallets", seen="reference page"
    ),
    returns="WalletList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_WALLET: Operation[models.Wallet] = Operation(
    id="create_wallet",
    method="POST",
    path="/wallets",
    resource="wallets",
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
        url="https://alguna.com/docs/api-reference/wallets/create",
        seen="reference page",
        unsure="only an older page is stored; names in snake case are assumed, and the key header is from the page on idempotency",
    ),
    body="application/json",
    returns="Wallet",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_WALLET: Operation[models.Wallet] = Operation(
    id="get_wallet",
    method="GET",
    path="/wallets/{id}",
    resource="wallets",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/get-a-wallet", seen="reference page"
    ),
    returns="Wallet",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREDIT_WALLET: Operation[models.Wallet] = Operation(
    id="credit_wallet",
    method="POST",
    path="/wallets/{id}/credit",
    resource="wallets",
    name="credit",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/credit-a-wallet", seen="reference page"
    ),
    body="application/json",
    shape="@WalletTransactionRequest",
    returns="Wallet",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

DEBIT_WALLET: Operation[models.Wallet] = Operation(
    id="debit_wallet",
    method="POST",
    path="/wallets/{id}/debit",
    resource="wallets",
    name="debit",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallets/debit-a-wallet", seen="reference page"
    ),
    body="application/json",
    shape="@WalletTransactionRequest",
    returns="Wallet",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_GRANTS_FOR_WALLET: Operation[models.WalletGrant] = Operation(
    id="list_grants_for_wallet",
    method="GET",
    path="/wallets/{id}/grants",
    resource="wallet_grants",
    name="list_for_wallet",
    effect="read",
    pagination=Pagination(style="none", items="/data"),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-grants-for-a-wallet",
        seen="reference page",
    ),
    returns="WalletGrantList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

LIST_WALLET_GRANTS: Operation[models.WalletGrant] = Operation(
    id="list_wallet_grants",
    method="GET",
    path="/wallet-grants",
    resource="wallet_grants",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/list-wallet-grants",
        seen="reference page",
    ),
    returns="WalletGrantList",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_WALLET_GRANT: Operation[models.WalletGrant] = Operation(
    id="create_wallet_grant",
    method="POST",
    path="/wallet-grants",
    resource="wallet_grants",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/create-a-wallet-grant",
        seen="reference page",
    ),
    body="application/json",
    shape="@CreateWalletGrantRequest",
    returns="WalletGrant",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_WALLET_GRANT: Operation[models.WalletGrant] = Operation(
    id="get_wallet_grant",
    method="GET",
    path="/wallet-grants/{id}",
    resource="wallet_grants",
    name="get",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/wallet-grants/get-a-wallet-grant",
        seen="reference page",
        unsure="path inferred from the page of the list",
    ),
    returns="WalletGrant",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CHECK_CREDITS: Operation[models.CheckCreditsResponse] = Operation(
    id="check_credits",
    method="POST",
    path="/credits/check",
    resource="credits",
    name="check",
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
        mint=False,
    ),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/overview",
        seen="official Python package 0.1.0, by introspection",
        unsure="a repeat with reserve may hold credits twice, so without a key of the caller's it is not made; one without reserve seems to change nothing",
    ),
    body="application/json",
    shape="@CheckCreditsRequest",
    returns="CheckCreditsResponse",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

TRACK_CREDITS: Operation[models.TrackCreditsResponse] = Operation(
    id="track_credits",
    method="POST",
    path="/credits/track",
    resource="credits",
    name="track",
    effect="write",
    idempotency=Idempotency(
        key="items",
        header="Idempotency-Key",
        max_length=255,
        lifetime="PT24H",
        reuse="replay",
        conflict=422,
        in_flight=409,
        replayed="Idempotent-Replayed",
        released="Transient-Error",
        at="/events",
        field="unique_id",
    ),
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/overview",
        seen="official Python package 0.1.0, by introspection",
        unsure="that events without a key header are told from new ones by unique_id, as those of /events are",
    ),
    body="application/json",
    shape="@TrackCreditsRequest",
    returns="TrackCreditsResponse",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_CHECKOUT_SESSION: Operation[models.CreateCheckoutSessionResponse] = Operation(
    id="create_checkout_session",
    method="POST",
    path="/checkout-sessions",
    resource="checkout_sessions",
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
        url="https://alguna.com/docs/api-reference/v2/overview",
        seen="third-party copy",
        unsure="a third-party summary names the resource; verb and bodies were not read",
    ),
    body="application/json",
    returns="CreateCheckoutSessionResponse",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_CUSTOMER_PORTAL_SESSION: Operation[models.CustomerPortalSession] = Operation(
    id="create_customer_portal_session",
    method="POST",
    path="/customer-portal-sessions",
    resource="customer_portal_sessions",
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
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/customer-portal-sessions/create-a-customer-portal-session",
        seen="reference page",
    ),
    body="application/json",
    returns="CustomerPortalSession",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

CREATE_TAX_CALCULATION: Operation[models.CreateTaxCalculationResponse] = Operation(
    id="create_tax_calculation",
    method="POST",
    path="/tax/calculations",
    resource="tax_calculations",
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
        url="https://alguna.com/docs/api-reference/v2/overview",
        seen="third-party copy",
        unsure="a third-party summary names the path; verb and bodies were not read",
    ),
    body="application/json",
    returns="CreateTaxCalculationResponse",
    errors={400: "Error", 401: "Error", 404: "Error", 409: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_ORGANIZATION_REVENUE_SCHEDULE: Operation[models.RevenueSchedule] = Operation(
    id="get_organization_revenue_schedule",
    method="GET",
    path="/revenue-schedules",
    resource="revenue_schedules",
    name="get_for_organization",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-organization-revenue-schedule",
        seen="reference page",
    ),
    returns="RevenueSchedule",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_NET_REVENUE_SUMMARY: Operation[models.NetRevenueSummary] = Operation(
    id="get_net_revenue_summary",
    method="GET",
    path="/insights/revenue",
    resource="insights",
    name="get_net_revenue_summary",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-net-revenue-summary",
        seen="reference page",
    ),
    returns="NetRevenueSummary",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_REVENUE_BREAKDOWN_OVER_TIME: Operation[models.RevenueBreakdownOverTime] = Operation(
    id="get_revenue_breakdown_over_time",
    method="GET",
    path="/insights/revenue/breakdown-over-time",
    resource="insights",
    name="get_revenue_breakdown_over_time",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-over-time",
        seen="reference page",
    ),
    returns="RevenueBreakdownOverTime",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_REVENUE_BY_PRODUCT: Operation[models.RevenueByProduct] = Operation(
    id="get_revenue_by_product",
    method="GET",
    path="/insights/revenue/by-product",
    resource="insights",
    name="get_revenue_by_product",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-product",
        seen="reference page",
    ),
    returns="RevenueByProduct",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_REVENUE_BY_CUSTOMER: Operation[models.RevenueByCustomer] = Operation(
    id="get_revenue_by_customer",
    method="GET",
    path="/insights/revenue/by-customer",
    resource="insights",
    name="get_revenue_by_customer",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-revenue-breakdown-by-customer",
        seen="reference page",
    ),
    returns="RevenueByCustomer",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_BILLINGS_BY_CUSTOMER: Operation[models.BillingsByCustomer] = Operation(
    id="get_billings_by_customer",
    method="GET",
    path="/insights/billings/by-customer",
    resource="insights",
    name="get_billings_by_customer",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-billings-breakdown-by-customer",
        seen="reference page",
    ),
    returns="BillingsByCustomer",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_CUSTOMER_METRICS: Operation[models.CustomerMetrics] = Operation(
    id="get_customer_metrics",
    method="GET",
    path="/insights/customers",
    resource="insights",
    name="get_customer_metrics",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics", seen="reference page"
    ),
    returns="CustomerMetrics",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

GET_CUSTOMER_METRICS_OVER_TIME: Operation[models.CustomerMetricsOverTime] = Operation(
    id="get_customer_metrics_over_time",
    method="GET",
    path="/insights/customers/over-time",
    resource="insights",
    name="get_customer_metrics_over_time",
    effect="read",
    source=Source(
        url="https://alguna.com/docs/api-reference/v2/2026-04-01/insights/get-customer-metrics-over-time",
        seen="reference page",
    ),
    returns="CustomerMetricsOverTime",
    errors={400: "Error", 401: "Error", 404: "Error", 422: "Error", 429: "Error", 500: "Error"},
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "list_customers": LIST_CUSTOMERS,
        "create_customer": CREATE_CUSTOMER,
        "get_customer": GET_CUSTOMER,
        "update_customer": UPDATE_CUSTOMER,
        "list_products": LIST_PRODUCTS,
        "create_product": CREATE_PRODUCT,
        "get_product": GET_PRODUCT,
        "update_product": UPDATE_PRODUCT,
        "list_bundles": LIST_BUNDLES,
        "create_bundle": CREATE_BUNDLE,
        "update_bundle": UPDATE_BUNDLE,
        "list_plans": LIST_PLANS,
        "create_plan": CREATE_PLAN,
        "get_plan": GET_PLAN,
        "list_metrics": LIST_METRICS,
        "create_metric": CREATE_METRIC,
        "get_metric": GET_METRIC,
        "ingest_events": INGEST_EVENTS,
        "list_subscriptions": LIST_SUBSCRIPTIONS,
        "create_subscription": CREATE_SUBSCRIPTION,
        "get_subscription": GET_SUBSCRIPTION,
        "update_subscription": UPDATE_SUBSCRIPTION,
        "activate_subscription": ACTIVATE_SUBSCRIPTION,
        "cancel_subscription": CANCEL_SUBSCRIPTION,
        "get_subscription_billing_dates": GET_SUBSCRIPTION_BILLING_DATES,
        "get_subscription_revenue": GET_SUBSCRIPTION_REVENUE,
        "get_subscription_credit_balance": GET_SUBSCRIPTION_CREDIT_BALANCE,
        "grant_subscription_credits": GRANT_SUBSCRIPTION_CREDITS,
        "list_subscription_entitlements": LIST_SUBSCRIPTION_ENTITLEMENTS,
        "get_subscription_entitlement": GET_SUBSCRIPTION_ENTITLEMENT,
        "list_subscription_versions": LIST_SUBSCRIPTION_VERSIONS,
        "create_subscription_version": CREATE_SUBSCRIPTION_VERSION,
        "get_subscription_version": GET_SUBSCRIPTION_VERSION,
        "update_subscription_version": UPDATE_SUBSCRIPTION_VERSION,
        "delete_subscription_version": DELETE_SUBSCRIPTION_VERSION,
        "get_current_subscription_version": GET_CURRENT_SUBSCRIPTION_VERSION,
        "publish_subscription_version": PUBLISH_SUBSCRIPTION_VERSION,
        "get_subscription_version_item": GET_SUBSCRIPTION_VERSION_ITEM,
        "get_subscription_version_revenue": GET_SUBSCRIPTION_VERSION_REVENUE,
        "create_subscription_change": CREATE_SUBSCRIPTION_CHANGE,
        "preview_subscription_change": PREVIEW_SUBSCRIPTION_CHANGE,
        "list_invoices": LIST_INVOICES,
        "create_invoice": CREATE_INVOICE,
        "mark_invoice_as_paid": MARK_INVOICE_AS_PAID,
        "create_invoice_line_item": CREATE_INVOICE_LINE_ITEM,
        "update_invoice_line_item": UPDATE_INVOICE_LINE_ITEM,
        "delete_invoice_line_item": DELETE_INVOICE_LINE_ITEM,
        "get_invoice": GET_INVOICE,
        "list_payments": LIST_PAYMENTS,
        "get_payment": GET_PAYMENT,
        "list_credit_notes": LIST_CREDIT_NOTES,
        "create_credit_note": CREATE_CREDIT_NOTE,
        "get_credit_note": GET_CREDIT_NOTE,
        "apply_credit_note": APPLY_CREDIT_NOTE,
        "list_refunds": LIST_REFUNDS,
        "create_refund": CREATE_REFUND,
        "get_refund": GET_REFUND,
        "list_wallets": LIST_WALLETS,
        "create_wallet": CREATE_WALLET,
        "get_wallet": GET_WALLET,
        "credit_wallet": CREDIT_WALLET,
        "debit_wallet": DEBIT_WALLET,
        "list_grants_for_wallet": LIST_GRANTS_FOR_WALLET,
        "list_wallet_grants": LIST_WALLET_GRANTS,
        "create_wallet_grant": CREATE_WALLET_GRANT,
        "get_wallet_grant": GET_WALLET_GRANT,
        "check_credits": CHECK_CREDITS,
        "track_credits": TRACK_CREDITS,
        "create_checkout_session": CREATE_CHECKOUT_SESSION,
        "create_customer_portal_session": CREATE_CUSTOMER_PORTAL_SESSION,
        "create_tax_calculation": CREATE_TAX_CALCULATION,
        "get_organization_revenue_schedule": GET_ORGANIZATION_REVENUE_SCHEDULE,
        "get_net_revenue_summary": GET_NET_REVENUE_SUMMARY,
        "get_revenue_breakdown_over_time": GET_REVENUE_BREAKDOWN_OVER_TIME,
        "get_revenue_by_product": GET_REVENUE_BY_PRODUCT,
        "get_revenue_by_customer": GET_REVENUE_BY_CUSTOMER,
        "get_billings_by_customer": GET_BILLINGS_BY_CUSTOMER,
        "get_customer_metrics": GET_CUSTOMER_METRICS,
        "get_customer_metrics_over_time": GET_CUSTOMER_METRICS_OVER_TIME,
    }
)
"""Every operation by its id, in the order of the spec."""

SHAPES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "ChangeAddItem": {
            "items": ("list", "@ChangeChildItem"),
            "new_price": (
                "union",
                "type",
                {
                    "fixed": "@FixedPriceInput",
                    "tiered": "@TieredPriceInput",
                    "graduated_tiered": "@GraduatedTieredPriceInput",
                    "tiered_percentage": "@TieredPercentagePriceInput",
                    "graduated_percentage": "@GraduatedPercentagePriceInput",
                    "prepaid_tiered": "@PrepaidTieredPriceInput",
                    "prepaid_fixed_tiered": "@PrepaidFixedTieredPriceInput",
                },
            ),
        },
        "ChangeChildItem": {
            "new_price": (
                "union",
                "type",
                {
                    "fixed": "@FixedPriceInput",
                    "tiered": "@TieredPriceInput",
                    "graduated_tiered": "@GraduatedTieredPriceInput",
                    "tiered_percentage": "@TieredPercentagePriceInput",
                    "graduated_percentage": "@GraduatedPercentagePriceInput",
                    "prepaid_tiered": "@PrepaidTieredPriceInput",
                    "prepaid_fixed_tiered": "@PrepaidFixedTieredPriceInput",
                },
            )
        },
        "ChangeUpdateItem": {"add_items": ("list", "@ChangeChildItem"), "adjust": "@PriceAdjustment"},
        "CheckCreditsRequest": {"events": ("list", "@CreditEvent"), "reserve": "@ReserveCreditsRequest"},
        "ChildItemInput": {
            "price": (
                "union",
                "type",
                {
                    "fixed": "@FixedPriceInput",
                    "tiered": "@TieredPriceInput",
                    "graduated_tiered": "@GraduatedTieredPriceInput",
                    "tiered_percentage": "@TieredPercentagePriceInput",
                    "graduated_percentage": "@GraduatedPercentagePriceInput",
                    "prepaid_tiered": "@PrepaidTieredPriceInput",
                    "prepaid_fixed_tiered": "@PrepaidFixedTieredPriceInput",
                },
            )
        },
        "CreateBundleRequest": {
            "prices": (
                "list",
                (
                    "union",
                    "type",
                    {
                        "fixed": "@FixedBundlePriceInput",
                        "tiered": "@TieredBundlePriceInput",
                        "graduated_tiered": "@GraduatedTieredBundlePriceInput",
                        "tiered_percentage": "@TieredPercentageBundlePriceInput",
                        "graduated_percentage": "@GraduatedPercentageBundlePriceInput",
                        "prepaid_tiered": "@PrepaidTieredBundlePriceInput",
                        "prepaid_fixed_tiered": "@PrepaidFixedTieredBundlePriceInput",
                    },
                ),
            )
        },
        "CreateCreditNoteRequest": {
            "billing_period_end": "date-time",
            "billing_period_start": "date-time",
            "line_items": ("list", "@CreditNoteLineItemInput"),
        },
        "CreateInvoiceRequest": {
            "billing_period_end": "date-time",
            "billing_period_start": "date-time",
            "issue_date": "date-time",
            "line_items": ("list", "@InvoiceLineItemInput"),
        },
        "CreatePlanRequest": {
            "discount": "@Discount",
            "items": ("list", "@PlanItemInput"),
            "maximum_spend": "@SpendThreshold",
            "minimum_spend": "@SpendThreshold",
            "price_escalation": "@PriceEscalation",
        },
        "CreateRefundRequest": {"amount": "decimal"},
        "CreateSubscriptionRequest": {
            "billing": "@SubscriptionBillingInput",
            "contract": "@SubscriptionContractInput",
            "items": ("list", "@SubscriptionItemInput"),
        },
        "CreateSubscriptionVersionRequest": {"items": ("list", "@SubscriptionItemInput")},
        "CreateWalletGrantRequest": {"amount": "decimal", "expires_at": "date-time"},
        "CreditEvent": {"timestamp": "date-time"},
        "CreditNoteLineItemInput": {"quantity": "decimal", "unit_price": "decimal"},
        "Discount": {"amount": "decimal"},
        "Event": {"timestamp": "date-time"},
        "FixedBundlePriceInput": {"fixed_pricing_model": "@FixedPricingModelInput"},
        "FixedPriceInput": {"fixed_pricing_model": "@FixedPricingModelInput"},
        "FixedPricingModelInput": {"price_per_unit": "decimal"},
        "GraduatedPercentageBundlePriceInput": {
            "graduated_percentage_pricing_model": "@GraduatedPercentagePricingModel"
        },
        "GraduatedPercentagePriceInput": {"graduated_percentage_pricing_model": "@GraduatedPercentagePricingModel"},
        "GraduatedPercentagePricingModel": {"tiers": ("list", "@PercentageTier")},
        "GraduatedTieredBundlePriceInput": {"graduated_tiered_pricing_model": "@GraduatedTieredPricingModel"},
        "GraduatedTieredPriceInput": {"graduated_tiered_pricing_model": "@GraduatedTieredPricingModel"},
        "GraduatedTieredPricingModel": {"tiers": ("list", "@PriceTier")},
        "GrantSubscriptionCreditsRequest": {"amount": "decimal", "expires_at": "date-time"},
        "IngestEventsRequest": {"events": ("list", "@Event")},
        "InvoiceLineItemInput": {"quantity": "decimal", "unit_price": "decimal"},
        "MarkInvoiceAsPaidRequest": {"amount_paid": "decimal", "paid_date": "date-time"},
        "PercentageTier": {"fixed_fee": "decimal", "percentage": "decimal"},
        "PlanItemInput": {
            "items": ("list", "@ChildItemInput"),
            "price": (
                "union",
                "type",
                {
                    "fixed": "@FixedPriceInput",
                    "tiered": "@TieredPriceInput",
                    "graduated_tiered": "@GraduatedTieredPriceInput",
                    "tiered_percentage": "@TieredPercentagePriceInput",
                    "graduated_percentage": "@GraduatedPercentagePriceInput",
                    "prepaid_tiered": "@PrepaidTieredPriceInput",
                    "prepaid_fixed_tiered": "@PrepaidFixedTieredPriceInput",
                },
            ),
        },
        "PrepaidFixedTieredBundlePriceInput": {"prepaid_fixed_tiered_pricing_model": "@PrepaidFixedTieredPricingModel"},
        "PrepaidFixedTieredPriceInput": {"prepaid_fixed_tiered_pricing_model": "@PrepaidFixedTieredPricingModel"},
        "PrepaidFixedTieredPricingModel": {"tiers": ("list", "@PriceTier")},
        "PrepaidTieredBundlePriceInput": {"prepaid_tiered_pricing_model": "@PrepaidTieredPricingModel"},
        "PrepaidTieredPriceInput": {"prepaid_tiered_pricing_model": "@PrepaidTieredPricingModel"},
        "PrepaidTieredPricingModel": {"tiers": ("list", "@PriceTier")},
        "PriceAdjustment": {
            "fixed_pricing_model": "@FixedPricingModelInput",
            "graduated_percentage_pricing_model": "@GraduatedPercentagePricingModel",
            "graduated_tiered_pricing_model": "@GraduatedTieredPricingModel",
            "prepaid_fixed_tiered_pricing_model": "@PrepaidFixedTieredPricingModel",
            "prepaid_tiered_pricing_model": "@PrepaidTieredPricingModel",
            "tiered_pricing_model": "@TieredPricingModel",
            "tiered_percentage_pricing_model": "@TieredPercentagePricingModel",
        },
        "PriceEscalation": {"percentage": "decimal"},
        "PriceTier": {"fixed_fee": "decimal", "price_per_unit": "decimal"},
        "ReserveCreditsRequest": {"max_quantity": "decimal"},
        "SpendThreshold": {"amount": "decimal"},
        "SubscriptionBillingInput": {"first_billing_date": "date"},
        "SubscriptionChangeRequest": {"add": ("list", "@ChangeAddItem"), "update": ("list", "@ChangeUpdateItem")},
        "SubscriptionContractInput": {"start_date": "date"},
        "SubscriptionItemInput": {
            "items": ("list", "@ChildItemInput"),
            "price": (
                "union",
                "type",
                {
                    "fixed": "@FixedPriceInput",
                    "tiered": "@TieredPriceInput",
                    "graduated_tiered": "@GraduatedTieredPriceInput",
                    "tiered_percentage": "@TieredPercentagePriceInput",
                    "graduated_percentage": "@GraduatedPercentagePriceInput",
                    "prepaid_tiered": "@PrepaidTieredPriceInput",
                    "prepaid_fixed_tiered": "@PrepaidFixedTieredPriceInput",
                },
            ),
        },
        "TieredBundlePriceInput": {"tiered_pricing_model": "@TieredPricingModel"},
        "TieredPercentageBundlePriceInput": {"tiered_percentage_pricing_model": "@TieredPercentagePricingModel"},
        "TieredPercentagePriceInput": {"tiered_percentage_pricing_model": "@TieredPercentagePricingModel"},
        "TieredPercentagePricingModel": {"tiers": ("list", "@PercentageTier")},
        "TieredPriceInput": {"tiered_pricing_model": "@TieredPricingModel"},
        "TieredPricingModel": {"tiers": ("list", "@PriceTier")},
        "TrackCreditsRequest": {"events": ("list", "@CreditEvent")},
        "UpdateBundleRequest": {
            "prices": (
                "list",
                (
                    "union",
                    "type",
                    {
                        "fixed": "@FixedBundlePriceInput",
                        "tiered": "@TieredBundlePriceInput",
                        "graduated_tiered": "@GraduatedTieredBundlePriceInput",
                        "tiered_percentage": "@TieredPercentageBundlePriceInput",
                        "graduated_percentage": "@GraduatedPercentageBundlePriceInput",
                        "prepaid_tiered": "@PrepaidTieredBundlePriceInput",
                        "prepaid_fixed_tiered": "@PrepaidFixedTieredBundlePriceInput",
                    },
                ),
            )
        },
        "UpdateSubscriptionRequest": {
            "billing": "@SubscriptionBillingInput",
            "discount": "@Discount",
            "maximum_spend": "@SpendThreshold",
            "minimum_spend": "@SpendThreshold",
            "price_escalation": "@PriceEscalation",
        },
        "UpdateSubscriptionVersionRequest": {"items": ("list", "@SubscriptionItemInput")},
        "WalletTransactionRequest": {"amount": "decimal"},
    }
)
"""How members of request bodies go out, by component; members that go out as they are do not stand here."""
