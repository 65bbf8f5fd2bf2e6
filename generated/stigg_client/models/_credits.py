# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._common import Pagination
from ._shared import GovernedEntityUsage, SeriesTag

__all__ = [
    "AutoRechargeSettings",
    "AutoRechargeSettingsGrantExpirationPeriod",
    "AutoRechargeSettingsResponse",
    "AutoRechargeSettingsThresholdType",
    "ConsumedCreditBalance",
    "CreditConsumption",
    "CreditConsumptionResponse",
    "CreditLedgerBreakdownEntry",
    "CreditLedgerEvent",
    "CreditLedgerEventList",
    "CreditLedgerEventType",
    "CreditUsage",
    "CreditUsageCurrency",
    "CreditUsagePagination",
    "CreditUsagePoint",
    "CreditUsageResponse",
    "CreditUsageSeries",
]

AutoRechargeSettingsGrantExpirationPeriod: TypeAlias = Open[Literal["1_MONTH", "1_YEAR"]]
"""How long recharged credits last."""


AutoRechargeSettingsThresholdType: TypeAlias = Open[Literal["CREDIT_AMOUNT", "DOLLAR_AMOUNT"]]
"""Whether the threshold counts credits or dollars."""


CreditLedgerEventType: TypeAlias = Open[
    Literal[
        "CREDITS_GRANTED",
        "CREDITS_EXPIRED",
        "CREDITS_CONSUMED",
        "CREDITS_VOIDED",
        "CREDITS_UPDATED",
        "CREDITS_CONSUMPTION_TRANSFER_SOURCE",
        "CREDITS_CONSUMPTION_TRANSFER_TARGET",
        "CREDITS_RESERVED",
        "CREDITS_RESERVATION_RELEASED",
        "CREDITS_RESERVATION_EXPIRED",
    ]
]
"""What moved credits."""


class AutoRechargeSettings(Model, kw_only=True):
    """When a wallet is recharged by itself."""

    id: str | None
    """Id of the settings; null if they were never saved."""

    created_at: datetime | None = field(name="createdAt")
    """When they were made."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    grant_expiration_period: AutoRechargeSettingsGrantExpirationPeriod = field(name="grantExpirationPeriod")
    """How long recharged credits last."""

    is_enabled: bool = field(name="isEnabled")
    """Whether the wallet is recharged."""

    max_spend_limit: Decimal | None = field(name="maxSpendLimit")
    """Most that may be spent on it in a month; null if there is no limit."""

    target_balance: Decimal = field(name="targetBalance")
    """Credits that there are after a recharge."""

    threshold_type: AutoRechargeSettingsThresholdType = field(name="thresholdType")
    """Whether the threshold counts credits or dollars."""

    threshold_value: Decimal = field(name="thresholdValue")
    """Balance below which the wallet is recharged."""

    updated_at: datetime | None = field(name="updatedAt")
    """When they last changed."""


class AutoRechargeSettingsResponse(Model, kw_only=True):
    """The response to a request for automatic recharge."""

    data: AutoRechargeSettings
    """The settings."""


class ConsumedCreditBalance(Model, kw_only=True):
    """What a wallet holds after a consumption."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""


class CreditConsumption(Model, kw_only=True):
    """Credits taken, and what the wallet holds after it."""

    amount: Decimal
    """Credits taken."""

    currency_id: str = field(name="currencyId")
    """Credit currency they were taken from."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    timestamp: datetime
    """When the credits were used."""

    credit: ConsumedCreditBalance | None = None
    """The wallet after it."""

    entities: list[GovernedEntityUsage] | None = None
    """Usage of the governed entities that the consumption touched.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that used them."""


class CreditConsumptionResponse(Model, kw_only=True):
    """The response to a consumption."""

    data: CreditConsumption
    """What was taken."""


class CreditLedgerBreakdownEntry(Model, kw_only=True):
    """One part of an entry that sums up several."""

    amount: Decimal
    """Credits moved."""

    credit_currency_id: str = field(name="creditCurrencyId")
    """The credit currency."""

    credit_grant_id: str = field(name="creditGrantId")
    """Grant that the credits belong to."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    event_id: str | None = field(name="eventId")
    """Usage event that caused it."""

    event_type: CreditLedgerEventType = field(name="eventType")
    """What happened."""

    feature_id: str | None = field(name="featureId")
    """Feature that used the credits."""

    reservation_id: str | None = field(name="reservationId")
    """Reservation that it is about."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    timestamp: datetime
    """When it happened."""


class CreditLedgerEvent(Model, kw_only=True):
    """One movement of credits."""

    amount: Decimal
    """Credits moved."""

    breakdown: list[CreditLedgerBreakdownEntry] | None
    """What the entry sums up, if it sums up several."""

    credit_currency_id: str = field(name="creditCurrencyId")
    """The credit currency."""

    credit_grant_id: str = field(name="creditGrantId")
    """Grant that the credits belong to."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    event_id: str | None = field(name="eventId")
    """Usage event that caused it."""

    event_type: CreditLedgerEventType = field(name="eventType")
    """What happened."""

    feature_id: str | None = field(name="featureId")
    """Feature that used the credits."""

    hold_returned_amount: Decimal | None = field(name="holdReturnedAmount")
    """Credits of a reservation that became free again."""

    metadata: dict[str, str] | None
    """Notes kept with it."""

    reservation_id: str | None = field(name="reservationId")
    """Reservation that it is about."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    timestamp: datetime
    """When it happened."""


class CreditLedgerEventList(Model, kw_only=True):
    """One page of the ledger."""

    data: list[CreditLedgerEvent]
    """The entries."""

    pagination: Pagination
    """Cursors of the neighbouring pages."""


class CreditUsage(Model, kw_only=True):
    """Credits used over time."""

    currency: "CreditUsageCurrency | None"
    """The credit currency."""

    pagination: "CreditUsagePagination"

    series: "list[CreditUsageSeries]"
    """Credits used over time, one series for each group."""


class CreditUsageCurrency(Model, kw_only=True):
    """The credit currency of a usage report."""

    currency_id: str = field(name="currencyId")
    """Id of the currency."""

    display_name: str = field(name="displayName")
    """Name for people."""

    plural: str | None
    """Word for several units."""

    singular: str | None
    """Word for one unit."""

    symbol: str | None
    """Sign that stands for it."""


class CreditUsagePagination(Model, kw_only=True):
    """Cursors of the neighbouring pages, which are plain texts here."""

    next: str | None
    """Cursor of the next page; null on the last one."""

    prev: str | None
    """Cursor of the page before; null on the first one."""


class CreditUsagePoint(Model, kw_only=True):
    """Credits used in one slice of time."""

    event_count: int = field(name="eventCount")
    """How many events used them."""

    timestamp: datetime
    """Start of the slice."""

    value: Decimal
    """Credits used."""


class CreditUsageResponse(Model, kw_only=True):
    """One page of credit usage."""

    data: CreditUsage
    """Credit usage."""


class CreditUsageSeries(Model, kw_only=True):
    """Credits used over time."""

    event_count: int = field(name="eventCount")
    """How many events used them."""

    feature_id: str | None = field(name="featureId")
    """Feature that used them."""

    feature_name: str | None = field(name="featureName")
    """Name of the feature for people."""

    points: list[CreditUsagePoint]
    """The points of the series."""

    total_credits: Decimal = field(name="totalCredits")
    """Credits used in all."""

    tags: list[SeriesTag] | None = None
    """What the series is grouped by."""
