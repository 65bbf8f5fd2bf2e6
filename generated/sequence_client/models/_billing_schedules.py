# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date as date_aliased
from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import (
    Asset,
    CreditUnitType,
    Currency,
    DiscountCalculationType,
    IntegrationService,
    PaymentProvider,
    Price,
    RecurrenceFrequency,
    SeatDiscountType,
)

__all__ = [
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
]

ArrCalculation: TypeAlias = Open[Literal["INCLUDE", "EXCLUDE"]]
"""Whether a price counts towards annual recurring revenue."""


BillingScheduleStatus: TypeAlias = Open[Literal["DRAFT", "PENDING", "ACTIVE", "SUSPENDED", "CANCELLED", "COMPLETED"]]
"""Where a billing schedule stands in its life."""


PhaseRecurrencePreference: TypeAlias = Open[Literal["CONTINUE_FROM_PREVIOUS_PHASE", "RESET"]]
"""Whether the rhythm of invoices goes on from the phase before, or starts again."""


RolloverMode: TypeAlias = Open[Literal["NONE", "ON_GRANT_REFRESH", "ON_GRANT_REFRESH_AND_PHASE"]]
"""When unused credit is carried over instead of expiring."""


class BillingSchedule(Model, kw_only=True):
    """What a customer is billed for, when, and at which prices, phase by phase."""

    id: str
    """Sequence id of the schedule."""

    customer_id: str = field(name="customerId")
    """Customer that is billed."""

    status: BillingScheduleStatus

    start_date: date_aliased = field(name="startDate")
    """Day on which it begins."""

    end_date: date_aliased | None = field(name="endDate", default=None)
    """Day on which it ends; absent when it is open-ended."""

    tax_rates: "list[PriceTaxRate] | None" = field(name="taxRates", default=None)
    """Tax rate of each price."""

    first_billing_date: date_aliased | None = field(name="firstBillingDate", default=None)
    """Day of the first invoice."""

    auto_issue_invoices: bool = field(name="autoIssueInvoices")
    """Whether invoices are issued without a person looking at them first."""

    purchase_order_number: str | None = field(name="purchaseOrderNumber", default=None)
    """Purchase order that invoices name."""

    reference: str | None = None
    """Text for the customer that invoices show."""

    label: str | None = None
    """Short name for your own use."""

    recurrence_day_of_month: int | None = field(name="recurrenceDayOfMonth", default=None)
    """Day of the month on which invoices recur, 1 to 31."""

    prices: list[Price]
    """The prices that are billed, over all phases."""

    created_at: datetime = field(name="createdAt")
    """When the schedule was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the schedule last changed."""

    last_invoice_id: str | None = field(name="lastInvoiceId", default=None)
    """Invoice that was made last."""

    phases: "list[Phase]"
    """Spans with prices, discounts and minimums of their own, earliest first."""

    archived_at: datetime | None = field(name="archivedAt", default=None)
    """When it was archived; absent while in use."""

    roll_up_billing: bool = field(name="rollUpBilling")
    """Whether usage of child customers goes onto the invoice of this customer."""

    integration_ids: "list[BillingScheduleIntegrationId]" = field(name="integrationIds")
    """Ids of the same schedule in connected systems.

    Unsure: declared without lastSynced and url, which examples show.
    """

    attachment_assets: list[Asset] = field(name="attachmentAssets")
    """Files that go out with invoices."""

    contract_id: str | None = field(name="contractId", default=None)
    """Contract that it was made from."""

    default_due_date_days: int | None = field(name="defaultDueDateDays", default=None)
    """Days from issue to due date; wins over the default for invoices."""

    memo: str | None = None
    """Note that invoices carry."""

    custom_fields: dict[str, str] = field(name="customFields")
    """Your own facts about the schedule, text by key."""

    payment_provider: PaymentProvider | None = field(name="paymentProvider", default=None)

    auto_charge: bool | None = field(name="autoCharge", default=None)
    """Whether payment is collected without asking, once payment details are stored."""


class BillingScheduleCustomFieldKeys(Model, kw_only=True):
    """All keys in use in the customFields of billing schedules."""

    items: list[str]
    """Each key once."""


class BillingScheduleIntegrationId(Model, kw_only=True):
    """Id of a billing schedule in a connected system, and the state of its synchronisation."""

    service: IntegrationService

    id: str
    """Id in that system."""

    is_pending: bool = field(name="isPending")
    """Whether a synchronisation is under way."""

    last_synced: datetime | None = field(name="lastSynced", default=None)
    """When it was last synchronised."""

    url: str | None = None
    """Where to see it in that system."""


class BillingScheduleList(Model, kw_only=True):
    """One page of billing schedules."""

    items: list[BillingSchedule]
    """The billing schedules of this page."""

    pagination: Pagination


class EmbeddableCreditGrant(Model, kw_only=True):
    """Credit that a phase gives to the customer."""

    id: str
    """Sequence id of the grant."""

    name: str
    """Name of the grant."""

    credit_unit_type: CreditUnitType = field(name="creditUnitType")

    currency: Currency | None = None

    amount: Decimal
    """Size of the grant, in units of its currency or metric."""

    cost_of_credit: Decimal | None = field(name="costOfCredit", default=None)
    """Price of the credit.

    Unsure: whether for the whole grant or for one unit of it.
    """

    tax_rate_id: str | None = field(name="taxRateId", default=None)
    """Rate at which that price is taxed."""

    grant_refresh_frequency: RecurrenceFrequency = field(name="grantRefreshFrequency")
    """How often the credit is given again."""

    rollover_mode: RolloverMode = field(name="rolloverMode")

    restrict_to_prices: list[str] = field(name="restrictToPrices")
    """Prices that it may pay for; all of the phase when empty."""


class EmbeddableDiscount(Model, kw_only=True):
    """A discount within a phase."""

    id: str
    """Sequence id of the discount."""

    restrict_to_prices: list[str] | None = field(name="restrictToPrices", default=None)
    """Prices that it applies to; all of the phase when absent or empty.

    Unsure: that an empty list means all is said of credit grants only.
    """

    type: DiscountCalculationType

    amount: Decimal
    """Percentage, or amount in the currency of the prices, as the type says."""

    message: str
    """Text for the invoice."""

    separate_line_item: bool = field(name="separateLineItem")
    """Whether it is shown on an invoice line of its own."""

    seat_discount_type: SeatDiscountType | None = field(name="seatDiscountType", default=None)


class Minimum(Model, kw_only=True):
    """Least amount that is billed within a phase."""

    id: str
    """Sequence id of the minimum."""

    sequence_account_id: str = field(name="sequenceAccountId")
    """Sequence account that it belongs to."""

    billing_schedule_id: str = field(name="billingScheduleId")
    """Schedule that it is part of."""

    phase_id: str = field(name="phaseId")
    """Phase that it is part of."""

    amount: Decimal
    """The amount, in the currency of the prices."""

    restrict_to_prices: list[str] = field(name="restrictToPrices")
    """Prices whose sum it is compared with; all of the phase when empty.

    Unsure: that an empty list means all is said of credit grants only.
    """

    created_at: datetime = field(name="createdAt")
    """When the minimum was created."""

    updated_at: datetime = field(name="updatedAt")
    """When the minimum last changed."""


class Phase(Model, kw_only=True):
    """A span of a billing schedule with prices, discounts, minimums and credit of its own."""

    id: str
    """Sequence id of the phase."""

    name: str | None = None
    """Name of the phase."""

    external_contract_ref: str | None = field(name="externalContractRef", default=None)
    """Your contract behind the phase; null means that of the schedule itself."""

    created_at: datetime = field(name="createdAt")
    """When the phase was created."""

    billing_schedule_id: str = field(name="billingScheduleId")
    """Schedule that it is part of."""

    price_ids: list[str] = field(name="priceIds")
    """Prices that are billed in it."""

    start_date: date_aliased = field(name="startDate")
    """Day on which it begins."""

    end_date: date_aliased | None = field(name="endDate", default=None)
    """Day on which it ends; absent when it is open-ended."""

    discounts: list[EmbeddableDiscount]
    """What is taken off."""

    minimums: list[Minimum]
    """Least amounts to bill."""

    credit_grants: list[EmbeddableCreditGrant] = field(name="creditGrants")
    """Credit that the customer gets."""

    recurrence_preference: PhaseRecurrencePreference = field(name="recurrencePreference")

    phase_price_metadata: "list[PhasePriceMetadata]" = field(name="phasePriceMetadata")
    """Whether each price counts towards recurring revenue."""


class PhasePriceMetadata(Model, kw_only=True):
    """How a price of a phase is reported."""

    price_id: str = field(name="priceId")
    """Price that is meant."""

    arr_calculation: ArrCalculation = field(name="arrCalculation")


class PriceTaxRate(Model, kw_only=True):
    """The tax rate for one price."""

    price_id: str = field(name="priceId")
    """Price that is taxed."""

    tax_rate_id: str = field(name="taxRateId")
    """Rate that it is taxed at."""
