# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = [
    "ExposureRule",
    "ExposureType",
    "LocationScope",
    "NexusCalculation",
    "NexusData",
    "NexusJurisdiction",
    "NexusResponse",
    "NexusRule",
    "NexusState",
    "NexusV2Data",
    "NexusV2Response",
    "ThresholdType",
]

ExposureType: TypeAlias = Open[Literal["EXPOSURE", "EXPOSURE_ECONOMIC", "EXPOSURE_PHYSICAL"]]
"""Kind of tie that obliges a seller to register."""


LocationScope: TypeAlias = Open[Literal["DESTINATION", "WORLDWIDE", "INTRA_COMMUNITY", "IMPORT"]]
"""Which sales count, by where goods come from and go to."""


ThresholdType: TypeAlias = Open[Literal["SALES_ONLY", "SALES_OR_TRANSACTIONS", "SALES_AND_TRANSACTIONS"]]
"""Which thresholds count, and whether one is enough."""


class ExposureRule(Model, kw_only=True):
    """When a jurisdiction obliges a seller to register."""

    exposure_rule_id: str | None = None
    """Id of the rule."""

    exposure_type: ExposureType | None = None
    """Kind of tie that obliges to register."""

    threshold_type: ThresholdType | None = None
    """Which of the two thresholds count, and whether one is enough."""

    sales_threshold: Decimal | None = None
    """Sales from which registration is due, in the currency of the jurisdiction."""

    transactions_threshold: int | None = None
    """Number of transactions from which registration is due."""

    evaluation_period_type: str | None = None
    """Period that sales are summed over, for example PREVIOUS_CALENDAR_YEAR or PRECEDING_12_MONTHS."""

    location_based_scope: LocationScope | None = None
    """Which sales count, by where goods come from and go to."""

    exclusion_types: list[str] | None = None
    """Kinds of sales that do not count."""

    establishment_types: list[str] | None = None
    """Kinds of establishment that oblige to register."""

    max_transaction_value: Decimal | None = None
    """Largest value of a single transaction that still counts."""

    recommended_registration_content_ids: list[str] | None = None
    """Registrations to apply for, by their content ids."""


class NexusCalculation(Model, kw_only=True):
    """Sales so far, as sums and as shares of the thresholds."""

    total_sales: Decimal | None = None
    """Sales that count towards the threshold."""

    total_transactions: int | None = None
    """Transactions that count towards the threshold."""

    sales_exposure_percentage: Decimal | None = None
    """Sales so far as a percentage of their threshold."""

    transactions_exposure_percentage: Decimal | None = None
    """Transactions so far as a percentage of their threshold."""

    gross_sales: Decimal | None = None
    """All sales."""

    gross_transactions: int | None = None
    """Number of all transactions."""

    taxable_sales: Decimal | None = None
    """Sales that are taxable."""

    taxable_transactions: int | None = None
    """Number of taxable transactions."""

    retail_sales: Decimal | None = None
    """Sales to end customers."""

    retail_transactions: int | None = None
    """Number of transactions with end customers."""

    includable_sales_type: str | None = None
    """Which of the sums count; GROSS was seen."""


class NexusData(Model, kw_only=True):
    """Where a corporation may have to register, by state."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    states: "list[NexusState] | None" = None
    """One entry for each state with a rule."""


class NexusJurisdiction(Model, kw_only=True):
    """A jurisdiction's rule and how near the corporation is to it."""

    jurisdiction_id: str | None = None
    """Id of the tax jurisdiction."""

    exposure_type: ExposureType | None = None
    """Kind of tie that obliges to register."""

    exposure_rule_id: str | None = None
    """Id of the rule."""

    subdivision: str | None = None
    """State, province or other part of a country."""

    currency: str | None = None
    """Currency of the sums, ISO 4217 code."""

    rule: ExposureRule | None = None
    """When an obligation to register begins."""

    calculation: NexusCalculation | None = None
    """Sales so far, measured against the rule."""

    is_nexus_breached: bool | None = None
    """Whether a threshold was passed, so that registration is due."""

    date_of_breach: date | None = None
    """Day on which the threshold was passed."""


class NexusResponse(Model, kw_only=True):
    """Answer that wraps the exposure by state."""

    data: NexusData

    message: str | None = None
    """What was done, for a person."""


class NexusRule(Model, kw_only=True):
    """When a state obliges a seller to register."""

    threshold_type: ThresholdType | None = None
    """Which of the two thresholds count, and whether one is enough."""

    evaluation_period_type: str | None = None
    """Period that sales are summed over: PREVIOUS_CALENDAR_YEAR, PRECEDING_12_MONTHS and
    PREVIOUS_OR_CURRENT_CALENDAR_YEAR were seen.
    """

    includable_sales_type: str | None = None
    """Which sales count; ALL_SALES was seen."""

    sales_threshold: Decimal | None = None
    """Sales from which registration is due."""

    transactions_threshold: int | None = None
    """Number of transactions from which registration is due."""


class NexusState(Model, kw_only=True):
    """A state's rule and how near the corporation is to it."""

    state: str | None = None
    """State or province, by its code."""

    rule: NexusRule | None = None
    """When an obligation to register begins."""

    calculation: NexusCalculation | None = None
    """Sales so far, measured against the rule."""

    is_nexus_breached: bool | None = None
    """Whether a threshold was passed, so that registration is due."""

    date_of_breach: date | None = None
    """Day on which the threshold was passed."""


class NexusV2Data(Model, kw_only=True):
    """Where a corporation may have to register, by jurisdiction."""

    corporation_id: str | None = None
    """Corporation that sells or buys."""

    jurisdictions: list[NexusJurisdiction] | None = None
    """One entry for each jurisdiction with a rule."""


class NexusV2Response(Model, kw_only=True):
    """Answer that wraps the exposure by jurisdiction."""

    data: NexusV2Data

    message: str | None = None
    """What was done, for a person."""
