# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""The models of responses. A module of models is imported on the first access to one of its classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._overlay import lazy_exports

if TYPE_CHECKING:
    from ._account_payment_settings import *  # noqa: F403
    from ._accounts import *  # noqa: F403
    from ._activity_logs import *  # noqa: F403
    from ._billing_products import *  # noqa: F403
    from ._billing_schedule_payment_settings import *  # noqa: F403
    from ._billing_schedules import *  # noqa: F403
    from ._common import *  # noqa: F403
    from ._credit_balances import *  # noqa: F403
    from ._credit_grants import *  # noqa: F403
    from ._credit_note_line_item_groups import *  # noqa: F403
    from ._credit_note_line_items import *  # noqa: F403
    from ._credit_notes import *  # noqa: F403
    from ._customer_aliases import *  # noqa: F403
    from ._customer_contacts import *  # noqa: F403
    from ._customer_payment_settings import *  # noqa: F403
    from ._customers import *  # noqa: F403
    from ._discounts import *  # noqa: F403
    from ._invoice_line_item_groups import *  # noqa: F403
    from ._invoice_line_items import *  # noqa: F403
    from ._invoice_payment_settings import *  # noqa: F403
    from ._invoice_render_settings import *  # noqa: F403
    from ._invoices import *  # noqa: F403
    from ._list_prices import *  # noqa: F403
    from ._notification_policies import *  # noqa: F403
    from ._prices import *  # noqa: F403
    from ._products import *  # noqa: F403
    from ._quotes import *  # noqa: F403
    from ._seat_balances import *  # noqa: F403
    from ._seat_events import *  # noqa: F403
    from ._seat_metrics import *  # noqa: F403
    from ._shared import *  # noqa: F403
    from ._stripe_collection_settings import *  # noqa: F403
    from ._tax_rates import *  # noqa: F403
    from ._tax_registrations import *  # noqa: F403
    from ._usage_events import *  # noqa: F403
    from ._usage_metrics import *  # noqa: F403
    from ._users import *  # noqa: F403
    from ._webhooks import *  # noqa: F403
else:
    __all__, __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_account_payment_settings": (
                "AccountPaymentSettings",
                "PaymentFailureNotificationOption",
                "PaymentFailureNotifications",
            ),
            "_accounts": ("Account", "AccountList"),
            "_activity_logs": (
                "ActivityLog",
                "ActivityLogActor",
                "ActivityLogItem",
                "ActivityLogList",
                "ActivityLogObject",
                "ActivityLogTarget",
            ),
            "_billing_products": ("BillingProduct", "BillingProductList"),
            "_billing_schedule_payment_settings": ("BillingSchedulePaymentSettings",),
            "_billing_schedules": (
                "ArrCalculation",
                "BillingSchedule",
                "BillingScheduleCustomFieldKeys",
                "BillingScheduleIntegrationId",
                "BillingScheduleList",
                "BillingScheduleStatus",
                "EmbeddableCreditGrant",
                "EmbeddableDiscount",
                "Minimum",
                "Phase",
                "PhasePriceMetadata",
                "PhaseRecurrencePreference",
                "PriceTaxRate",
                "RolloverMode",
            ),
            "_common": ("Error", "ErrorDetail", "Pagination"),
            "_credit_balances": (
                "BalanceCreditGrant",
                "CreditBalance",
                "CreditBalanceList",
                "CreditTransaction",
                "CreditTransactionType",
                "CreditType",
            ),
            "_credit_grants": (
                "CreditGrant",
                "CreditGrantList",
                "CreditGrantSummary",
                "CustomerCreditGrant",
                "CustomerCreditGrantList",
            ),
            "_credit_note_line_item_groups": ("CreditNoteLineItemGroup", "CreditNoteLineItemGroupList"),
            "_credit_note_line_items": ("CreditNoteLineItem", "CreditNoteLineItemList"),
            "_credit_notes": (
                "BalanceVersionConflict",
                "CreditNote",
                "CreditNoteApplication",
                "CreditNoteApplicationResult",
                "CreditNoteApplicationStatus",
                "CreditNoteList",
                "CreditNoteSettings",
                "LedgerBalance",
                "SettingPreference",
            ),
            "_customer_aliases": (
                "CustomerAlias",
                "CustomerAliasDetail",
                "CustomerAliasList",
                "CustomerAliasesForCustomer",
            ),
            "_customer_contacts": ("ContactList",),
            "_customer_payment_settings": ("CustomerPaymentSettings",),
            "_customers": (
                "Customer",
                "CustomerByAlias",
                "CustomerCustomPropertyKeys",
                "CustomerIntegrationId",
                "CustomerList",
                "CustomerListItem",
                "CustomerStatus",
            ),
            "_discounts": ("Discount", "DiscountList"),
            "_invoice_line_item_groups": ("InvoiceLineItemGroup", "InvoiceLineItemGroupList", "TaxCategory"),
            "_invoice_line_items": ("DateRange", "InvoiceLineItem", "InvoiceLineItemList"),
            "_invoice_payment_settings": ("InvoicePaymentSettings", "InvoicePaymentSettingsByInvoice"),
            "_invoice_render_settings": ("CurrencyConversionDisplayOption", "InvoiceRenderSettings"),
            "_invoices": (
                "AppliedCreditGrant",
                "AppliedCreditGrantStatus",
                "AppliedCreditNote",
                "AppliedCreditNoteLineItem",
                "DeletedInvoice",
                "DueDateSource",
                "InlineInvoiceRenderSettings",
                "IntegrationPaymentStatus",
                "IntegrationPaymentStatuses",
                "Invoice",
                "InvoiceCurrencyConversion",
                "InvoiceCurrencyConversionList",
                "InvoiceDetail",
                "InvoiceDunningStatus",
                "InvoiceList",
                "InvoiceListSummary",
                "InvoiceListSummaryItem",
                "InvoicePaymentOption",
                "InvoicePaymentStatus",
                "InvoiceSummary",
                "InvoiceSummaryCurrencyTotals",
                "PaymentAllocation",
                "PaymentOrigin",
                "ProjectedCreditGrant",
            ),
            "_list_prices": ("ListPrice", "ListPriceList"),
            "_notification_policies": (
                "DatabaseErrors",
                "NotificationChannel",
                "NotificationPolicy",
                "NotificationPolicyList",
                "NotificationType",
            ),
            "_prices": ("PriceList",),
            "_products": ("ArchivedProduct", "Product", "ProductList"),
            "_quotes": (
                "Quote",
                "QuoteAnalytics",
                "QuoteDailyViews",
                "QuoteDealType",
                "QuoteList",
                "QuoteStatus",
                "QuoteViewer",
            ),
            "_seat_balances": ("CustomerSeatBalances", "SeatBalance", "SeatBalanceList"),
            "_seat_events": ("SeatEvent", "SeatEventList"),
            "_seat_metrics": ("SeatMetric", "SeatMetricList"),
            "_shared": (
                "Address",
                "Asset",
                "AssetFormat",
                "AssetType",
                "AustralianBankAccountDestination",
                "BillingFrequency",
                "BillingType",
                "CanadianBankAccountDestination",
                "CanadianInternationalDestination",
                "Contact",
                "ContactBillingPreference",
                "CountryCode",
                "CreditUnitType",
                "Currency",
                "CustomerIdWithName",
                "CustomerOrganization",
                "DiscountCalculationType",
                "DocumentStatus",
                "FixedPricingStructure",
                "GraduatedPricingStructure",
                "GraduatedUsageTier",
                "InclusiveDateRange",
                "IntegrationExternalIdentifier",
                "IntegrationId",
                "IntegrationService",
                "IntermediaryBank",
                "InvoiceMerchantDetails",
                "KeyValuePair",
                "LinearPricingStructure",
                "LinkInfo",
                "OneTimePricingStructure",
                "PackagePricingStructure",
                "PaymentLinkDisplayOption",
                "PaymentProvider",
                "Price",
                "PriceParameter",
                "PriceStatus",
                "PricingStructure",
                "RateDisplay",
                "RecurrenceFrequency",
                "RevenueClassification",
                "RevenueRecognitionMethod",
                "SeatBasedPricingStructure",
                "SeatDiscountType",
                "SeatProrationStrategy",
                "SeatUsageTier",
                "SortCodeAccountNumber",
                "State",
                "SwedishBankgiroDestination",
                "TaxStatus",
                "UsAchDestination",
                "UsWireDestination",
                "UsageCalculationFrequency",
                "UsageCalculationMode",
                "UsageCalculationPeriod",
                "VolumePricingStructure",
                "VolumeUsageTier",
            ),
            "_stripe_collection_settings": ("StripeCollectionSettings",),
            "_tax_rates": ("ArchivedTaxRate", "TaxRate", "TaxRateList"),
            "_tax_registrations": (
                "CustomerTaxRegistration",
                "CustomerTaxRegistrationList",
                "MerchantTaxRegistration",
                "MerchantTaxRegistrationList",
                "TaxRegistration",
                "TaxRegistrationList",
            ),
            "_usage_events": ("UsageEvent", "UsageEventList"),
            "_usage_metrics": (
                "AggregationType",
                "CustomMetricParameter",
                "CustomParameterType",
                "MetricType",
                "UsageMetric",
                "UsageMetricCalculation",
                "UsageMetricList",
            ),
            "_users": (
                "PermissionAction",
                "PermissionResource",
                "Role",
                "RoleName",
                "RolePermission",
                "User",
                "UserList",
            ),
            "_webhooks": (
                "BillingScheduleArchivedEvent",
                "BillingScheduleCreatedEvent",
                "BillingScheduleUpdatedEvent",
                "CreditNoteCreatedEvent",
                "CreditNoteIssuedEvent",
                "CreditNoteUpdatedEvent",
                "CustomerArchivedEvent",
                "CustomerCreatedEvent",
                "CustomerUpdatedEvent",
                "IntegrationSyncCompletedEvent",
                "IntegrationWebhookHandledEvent",
                "InvoiceCreatedEvent",
                "InvoiceIssuedEvent",
                "InvoiceReminderSentEvent",
                "InvoiceUpdatedEvent",
                "MerchantUpdatedEvent",
                "QuoteAcceptedEvent",
                "QuotePublishedEvent",
                "QuoteSignedEvent",
                "WatchtowerTaskAssignedEvent",
                "WebhookEvent",
            ),
        },
    )
