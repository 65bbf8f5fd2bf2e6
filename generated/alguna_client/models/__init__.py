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
    from ._customer_connected_accounts import *  # noqa: F403
    from ._customer_portal_sessions import *  # noqa: F403
    from ._customers import *  # noqa: F403
    from ._events import *  # noqa: F403
    from ._insights import *  # noqa: F403
    from ._integrations import *  # noqa: F403
    from ._invoices import *  # noqa: F403
    from ._merchants import *  # noqa: F403
    from ._metrics import *  # noqa: F403
    from ._payments import *  # noqa: F403
    from ._plans import *  # noqa: F403
    from ._products import *  # noqa: F403
    from ._quote_phases import *  # noqa: F403
    from ._quotes import *  # noqa: F403
    from ._refunds import *  # noqa: F403
    from ._revenue_schedules import *  # noqa: F403
    from ._shared import *  # noqa: F403
    from ._subscription_changes import *  # noqa: F403
    from ._subscription_entitlements import *  # noqa: F403
    from ._subscription_versions import *  # noqa: F403
    from ._subscriptions import *  # noqa: F403
    from ._tags import *  # noqa: F403
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
            "_checkout_sessions": ("CheckoutIntent", "CheckoutSession", "CheckoutSessionStatus"),
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
            "_customer_connected_accounts": ("ConnectedAccount", "ConnectedAccountList"),
            "_customer_portal_sessions": ("CustomerPortalSession",),
            "_customers": ("Address", "Contact", "Customer", "CustomerList"),
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
            "_integrations": ("Integration", "IntegrationList"),
            "_invoices": ("InvoiceList", "InvoiceSummary"),
            "_merchants": ("Merchant", "MerchantList"),
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
            "_quote_phases": ("QuotePhase", "QuotePhaseItemList", "QuotePhaseList"),
            "_quotes": ("Quote", "QuoteKind", "QuoteList", "QuoteStatus"),
            "_refunds": ("Refund", "RefundList"),
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
                "ExpressionPrice",
                "ExpressionPricingModel",
                "FeeType",
                "FixedPrice",
                "FixedPricingModel",
                "GraduatedPercentagePrice",
                "GraduatedPercentagePricingModel",
                "GraduatedTieredPrice",
                "GraduatedTieredPricingModel",
                "Invoice",
                "InvoiceLineItem",
                "InvoiceStatus",
                "PaymentStatus",
                "PaymentTerms",
                "PercentageTier",
                "PeriodType",
                "PrepaidFixedTieredPrice",
                "PrepaidFixedTieredPricingModel",
                "PrepaidTieredPrice",
                "PrepaidTieredPricingModel",
                "Price",
                "PriceTier",
                "RefundStatus",
                "SpendThreshold",
                "SubscriptionContract",
                "SubscriptionRevenueMetrics",
                "SubscriptionStatus",
                "SubscriptionVersionItem",
                "SubscriptionVersionStatus",
                "TaxReason",
                "TaxType",
                "TieredPercentagePrice",
                "TieredPercentagePricingModel",
                "TieredPrice",
                "TieredPricingModel",
                "UnitPrice",
                "VersionChildItem",
                "VolumePercentagePrice",
            ),
            "_subscription_changes": ("CreateSubscriptionChangeResponse", "PreviewSubscriptionChangeResponse"),
            "_subscription_entitlements": ("EntitlementList",),
            "_subscription_versions": ("SubscriptionVersion", "SubscriptionVersionList"),
            "_subscriptions": (
                "CreditGrant",
                "DateRange",
                "PendingChange",
                "PriceEscalation",
                "Subscription",
                "SubscriptionBilling",
                "SubscriptionBillingDates",
                "SubscriptionCreditBalance",
                "SubscriptionList",
                "SubscriptionRenewal",
            ),
            "_tags": ("Tag", "TagList", "TaggedEntityType"),
            "_tax_calculations": (
                "TaxCalculation",
                "TaxCalculationDetail",
                "TaxCalculationDetailLine",
                "TaxCalculationLine",
                "TaxCalculationList",
                "TaxCalculationSummary",
            ),
            "_wallet_grants": ("WalletGrant", "WalletGrantList", "WalletGrantStatus"),
            "_wallets": ("Wallet", "WalletList"),
            "_webhooks": (
                "AccountCreditsBalanceDepletedEvent",
                "AccountCreditsGrantedEvent",
                "ApprovalFlowCompletedEvent",
                "ApprovalFlowEventData",
                "ApprovalFlowStatus",
                "ApprovalOutcome",
                "ApprovalRequestApprovedEvent",
                "ApprovalRequestCreatedEvent",
                "ApprovalRequestEventData",
                "ApprovalRequestRejectedEvent",
                "ApprovalRequestStatus",
                "ApprovalSubject",
                "CheckoutSessionCompletedEvent",
                "CheckoutSessionEventData",
                "CheckoutSessionEventDataStatus",
                "CreditsDepletedEventData",
                "CreditsGrantedEventData",
                "EventAllocation",
                "EventCreditType",
                "InvoiceEventData",
                "InvoiceIssuedEvent",
                "InvoiceOverdueEvent",
                "InvoicePaidEvent",
                "LineItemDeletedEvent",
                "LineItemDeletedEventAlias",
                "LineItemEventData",
                "LineItemEventDataStatus",
                "PaymentCreatedEvent",
                "PaymentEventData",
                "PaymentProcessor",
                "PaymentUpdatedEvent",
                "RefundEventData",
                "RefundUpdatedEvent",
                "SubscriptionActivatedEvent",
                "SubscriptionCancelationRevertedEvent",
                "SubscriptionCancelationScheduledEvent",
                "SubscriptionCanceledEvent",
                "SubscriptionEventData",
                "SubscriptionPauseScheduledEvent",
                "SubscriptionPauseUnscheduledEvent",
                "SubscriptionPausedEvent",
                "SubscriptionResumedEvent",
                "SubscriptionStartedEvent",
                "SubscriptionUpdatedEvent",
                "SubscriptionVersionEventData",
                "SubscriptionVersionUpdatedEvent",
                "WebhookEvent",
            ),
        },
    )
