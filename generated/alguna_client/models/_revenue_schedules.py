# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from .._overlay import Model, Open

__all__ = ["RevenueSchedule", "RevenueScheduleEntry", "RevenueScheduleInterval"]

RevenueScheduleInterval: TypeAlias = Open[Literal["daily", "monthly"]]
"""Whether an entry of a schedule covers a day or a month."""


class RevenueSchedule(Model, kw_only=True):
    """Revenue over time as accounting sees it."""

    currency: str
    """ISO 4217 code of the currency of all amounts here."""

    end_date: datetime
    """End of the schedule."""

    entries: "list[RevenueScheduleEntry]"
    """One entry for each day or month."""

    interval: RevenueScheduleInterval

    start_date: datetime
    """Start of the schedule."""


class RevenueScheduleEntry(Model, kw_only=True):
    """A day or a month of a schedule: what is new in it, and the totals at its end."""

    end_date: datetime
    """End of the day or month."""

    new_contract_asset: Decimal
    """Revenue earned but not yet billed, that was added."""

    new_deferred_revenue: Decimal
    """Revenue billed but not yet earned, that was added; negative where more was earned than billed."""

    new_fixed_revenue: Decimal
    """Revenue from fixed recurring fees."""

    new_metered_revenue: Decimal
    """Revenue from metered usage."""

    new_one_off_revenue: Decimal
    """Revenue from one-off fees."""

    new_recognized_revenue: Decimal
    """Revenue earned."""

    start_date: datetime
    """Start of the day or month."""

    total_contract_asset: Decimal
    """Revenue earned but not yet billed."""

    total_deferred_revenue: Decimal
    """Revenue billed but not yet earned."""

    total_fixed_revenue: Decimal
    """Revenue from fixed recurring fees up to then."""

    total_metered_revenue: Decimal
    """Revenue from metered usage up to then."""

    total_one_off_revenue: Decimal
    """Revenue from one-off fees up to then."""

    total_recognized_revenue: Decimal
    """Revenue earned up to then."""
