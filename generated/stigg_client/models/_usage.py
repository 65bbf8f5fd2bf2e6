# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import field

from .._overlay import Model, Open
from ._shared import GovernedEntityUsage, SeriesTag

__all__ = [
    "CreditWalletBalance",
    "ReportUsageResponse",
    "UsageHistory",
    "UsageHistoryResponse",
    "UsageMarker",
    "UsageMarkerType",
    "UsageMeasurement",
    "UsageMeasurementCredit",
    "UsageMeasurementV2",
    "UsageMeasurementV2Credit",
    "UsagePoint",
    "UsageReportV2",
    "UsageReportV2Response",
    "UsageSeries",
]

UsageMarkerType: TypeAlias = Open[Literal["PERIODIC_RESET", "SUBSCRIPTION_CHANGE_RESET"]]
"""Whether the period ended or the subscription changed."""


class CreditWalletBalance(Model, kw_only=True):
    """What one wallet holds after a usage report."""

    currency_id: str = field(name="currencyId")
    """Credit currency of the wallet."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    customer_id: str = field(name="customerId")
    """Customer whose wallet it is."""

    resource_id: str | None = field(name="resourceId")
    """Resource that the wallet is for."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period.

    Unsure: whether it is always present and may be null is not readable, so both are allowed.
    """


class ReportUsageResponse(Model, kw_only=True):
    """The response to a usage report of the first version."""

    data: "list[UsageMeasurement]"
    """The records as taken."""


class UsageHistory(Model, kw_only=True):
    """Past usage of one feature by one customer."""

    markers: "list[UsageMarker]"
    """Moments at which usage started again from zero."""

    series: "list[UsageSeries]"
    """Usage over time, one series for each group."""


class UsageHistoryResponse(Model, kw_only=True):
    """The response to a request for past usage."""

    data: UsageHistory
    """Past usage."""


class UsageMarker(Model, kw_only=True):
    """A moment at which usage started again from zero."""

    timestamp: datetime
    """The moment."""

    type: UsageMarkerType
    """Whether the period ended or the subscription changed."""


class UsageMeasurement(Model, kw_only=True):
    """One record as taken, with the wallet after it."""

    id: str
    """Id of the record."""

    created_at: datetime = field(name="createdAt")
    """When the record was stored."""

    customer_id: str = field(name="customerId")
    """Customer that used the feature."""

    feature_id: str = field(name="featureId")
    """Feature that was used."""

    timestamp: datetime
    """When it was used."""

    value: Decimal
    """How much, after rounding."""

    credit: "UsageMeasurementCredit | None" = None
    """Credits that the record cost, and the wallet after it."""

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """Usage in this period, this record included."""

    next_reset_date: datetime | None = field(name="nextResetDate", default=None)
    """When usage starts again from zero."""

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that used it."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""

    usage_period_start: datetime | None = field(name="usagePeriodStart", default=None)
    """Start of the current period."""


class UsageMeasurementCredit(Model, kw_only=True):
    """Credits that one record cost, and the wallet after it."""

    consumed: Decimal
    """Credits taken."""

    currency_id: str = field(name="currencyId")
    """Credit currency they were taken from."""

    current_usage: Decimal = field(name="currentUsage")
    """Credits used so far."""

    timestamp: datetime
    """When this was so."""

    usage_limit: Decimal = field(name="usageLimit")
    """Credits that there are in all."""

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period."""


class UsageMeasurementV2(Model, kw_only=True):
    """One record as taken."""

    id: str
    """Id of the record."""

    created_at: datetime = field(name="createdAt")
    """When the record was stored."""

    customer_id: str = field(name="customerId")
    """Customer that used the feature."""

    feature_id: str = field(name="featureId")
    """Feature that was used."""

    timestamp: datetime
    """When it was used."""

    value: Decimal
    """How much, after rounding."""

    credit: "UsageMeasurementV2Credit | None" = None
    """Credits that the record cost.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    current_usage: Decimal | None = field(name="currentUsage", default=None)
    """Usage in this period, this record included.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    next_reset_date: datetime | None = field(name="nextResetDate", default=None)
    """When usage starts again from zero.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    resource_id: str | None = field(name="resourceId", default=None)
    """Resource that used it.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    usage_period_end: datetime | None = field(name="usagePeriodEnd", default=None)
    """End of the current period.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    usage_period_start: datetime | None = field(name="usagePeriodStart", default=None)
    """Start of the current period.

    Unsure: whether it may be null is not readable, so null is allowed.
    """


class UsageMeasurementV2Credit(Model, kw_only=True):
    """Credits that one record cost."""

    consumed: Decimal
    """Credits taken."""

    currency_id: str = field(name="currencyId")
    """Credit currency they were taken from."""


class UsagePoint(Model, kw_only=True):
    """Usage at one moment."""

    is_reset_point: bool = field(name="isResetPoint")
    """Whether usage started again from zero here."""

    timestamp: datetime
    """The moment."""

    value: Decimal
    """Usage at that moment."""


class UsageReportV2(Model, kw_only=True):
    """The records as taken, and the balances after them."""

    usages: list[UsageMeasurementV2]
    """The records as taken."""

    credits: list[CreditWalletBalance] | None = None
    """Balances of the wallets drawn on, each once.

    Unsure: whether it may be null is not readable, so null is allowed.
    """

    entities: list[GovernedEntityUsage] | None = None
    """Usage of the governed entities that the records touched.

    Unsure: whether it may be null is not readable, so null is allowed.
    """


class UsageReportV2Response(Model, kw_only=True):
    """The response to a usage report."""

    data: UsageReportV2
    """The records and the balances."""


class UsageSeries(Model, kw_only=True):
    """Usage over time."""

    points: list[UsagePoint]
    """The points of the series."""

    tags: list[SeriesTag]
    """What the series is grouped by."""
