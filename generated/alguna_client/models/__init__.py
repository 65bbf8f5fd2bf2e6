# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""What the provider answers: a class comes, with those of its resource, when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._overlay import lazy_exports

if TYPE_CHECKING:
    from ._bundles import *  # noqa: F403
    from ._checkout_sessions import *  # noqa: F403
    from ._common import *  # noqa: F403
    from ._credit_notes import *  # noqa: F403
    from ._credits import *  # noqa: F403
    from ._customer_portal_sessions import *  # noqa: F403
    from ._customers import *  # noqa: F403
    from ._events import *  # noqa: F403
    from ._insights import *  # noqa: F403
    from ._invoices import *  # noqa: F403
    from ._metrics import *  # noqa: F403
    from ._payments import *  # noqa: F403
    from ._plans import *  # noqa: F403
    from ._products import *  # noqa: F403
    from ._refunds import *  # noqa: F403
    from ._revenue_schedules import *  # noqa: F403
    from ._shared import *  # noqa: F403
    from ._subscription_changes import *  # noqa: F403
    from ._subscription_entitlements import *  # noqa: F403
    from ._subscription_versions import *  # noqa: F403
    from ._subscriptions import *  # noqa: F403
    from ._tax_calculations import *  # noqa: F403
    from ._wallet_grants import *  # noqa: F403
    from ._wallets import *  # noqa: F403
    from ._webhooks import *  # noqa: F403
else:
    __all__, __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_bundles": (
                "Bundle",
                "BundleList",
                "BundlePrice",
                "BundlePriceDiscount",
                "BundleProduct",
                "ExpressionBundlePrice",
                "FixedBundlePrice",
                "GraduatedPercentageBundlePrice",
                "GraduatedTieredBundlePrice",
                "PrepaidFixedTieredBundlePrice",
                "PrepaidTieredBundlePrice",
                "TieredBundlePrice",
                "TieredPercentageBundlePrice",
                "UnitBundlePrice",
                "VolumePercentageBundlePrice",
            ),
            "_checkout_sessions": ("CreateCheckoutSessionResponse",),
            "_common": ("Error", "Pagination"),
            "_credit_notes": (
                "CreditNote",
                "CreditNoteAttachment",
                "CreditNoteLineItem",
                "CreditNoteList",
                "CreditNoteStatus",
            ),
            "_credits": (
                "CheckCreditsResponse",
                "CreditAvailability",
                "CreditAvailabilityCreditType",
                "CreditCharge",
                "CreditScope",
                "CreditTotals",
                "TrackCreditsResponse",
            ),
            "_customer_portal_sessions": ("CustomerPortalSession",),
            "_customers": ("Address", "Contact", "Customer", "CustomerList", "TaxReason", "TaxType"),
            "_events": ("IngestEventsResponse",),
            "_insights": (
                "BillingsByCustomer",
                "CustomerAmount",
                "CustomerMetrics",
                "CustomerMetricsOverTime",
                "CustomerMetricsPoint",
                "NetRevenueSummary",
                "ProductAmount",
                "ReportResolution",
                "RevenueBreakdownOverTime",
                "RevenueBreakdownPoint",
                "RevenueByCustomer",
                "RevenueByProduct",
            ),
            "_invoices": ("InvoiceList", "InvoiceSummary"),
            "_metrics": (
                "AggregationMethod",
                "Metric",
                "MetricAggregation",
                "MetricFilter",
                "MetricFilterGroup",
                "MetricList",
            ),
            "_payments": ("Payment", "PaymentList"),
            "_plans": ("PlanList", "PlanSummary"),
            "_products": ("Product", "ProductList", "RevenueAllocationMethod"),
            "_refunds": ("Refund", "RefundList", "RefundStatus"),
            "_revenue_schedules": ("RevenueSchedule", "RevenueScheduleEntry", "RevenueScheduleInterval"),
            "_shared": (
                "BillingDirection",
                "BillingFrequency",
                "BillingInterval",
                "Discount",
                "Entitlement",
                "EntitlementAllocation",
                "EntitlementTiming",
                "ExpressionCharge",
                "ExpressionPricingModel",
                "FeeType",
                "FixedPricingModel",
                "GraduatedPercentagePricingModel",
                "GraduatedTieredPricingModel",
                "Invoice",
                "InvoiceLineItem",
                "InvoiceStatus",
                "PaymentTerms",
                "PercentageTier",
                "PrepaidFixedTieredPricingModel",
                "PrepaidTieredPricingModel",
                "PriceTier",
                "SpendThreshold",
                "SubscriptionRevenueMetrics",
                "TieredPercentagePricingModel",
                "TieredPricingModel",
            ),
            "_subscription_changes": ("CreateSubscriptionChangeResponse", "PreviewSubscriptionChangeResponse"),
            "_subscription_entitlements": ("EntitlementList",),
            "_subscription_versions": (
                "ExpressionPrice",
                "FixedPrice",
                "GraduatedPercentagePrice",
                "GraduatedTieredPrice",
                "PrepaidFixedTieredPrice",
                "PrepaidTieredPrice",
                "Price",
                "SubscriptionVersion",
                "SubscriptionVersionItem",
                "SubscriptionVersionList",
                "SubscriptionVersionStatus",
                "TieredPercentagePrice",
                "TieredPrice",
                "UnitPrice",
                "VersionChildItem",
                "VolumePercentagePrice",
            ),
            "_subscriptions": (
                "CreditGrant",
                "DateRange",
                "PendingChange",
                "PeriodType",
                "PriceEscalation",
                "Subscription",
                "SubscriptionBilling",
                "SubscriptionBillingDates",
                "SubscriptionContract",
                "SubscriptionCreditBalance",
                "SubscriptionList",
                "SubscriptionRenewal",
            ),
            "_tax_calculations": ("CreateTaxCalculationResponse",),
            "_wallet_grants": ("WalletGrant", "WalletGrantList", "WalletGrantStatus"),
            "_wallets": ("Wallet", "WalletList"),
            "_webhooks": (
                "AccountCreditsBalanceDepletedEvent",
                "AccountCreditsGrantedEvent",
                "CheckoutSessionCompletedEvent",
                "InvoiceIssuedEvent",
                "InvoicePaidEvent",
                "LineItemDeletedEvent",
                "PaymentCreatedEvent",
                "PaymentUpdatedEvent",
                "RefundUpdatedEvent",
                "SubscriptionActivatedEvent",
                "SubscriptionCancelationScheduledEvent",
                "SubscriptionCanceledEvent",
                "SubscriptionStartedEvent",
                "SubscriptionUpdatedEvent",
                "SubscriptionVersionUpdatedEvent",
                "WebhookEvent",
            ),
        },
    )
