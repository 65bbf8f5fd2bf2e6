# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Models of responses. An absent optional field reads as None."""

from datetime import date
from decimal import Decimal
from typing import Any

from .._overlay import Model
from ._shared import JurisdictionType

__all__ = [
    "BulkCreateFilingsResponse",
    "CalendarFiling",
    "CreatedFiling",
    "Filing",
    "FilingCalendarData",
    "FilingCalendarResponse",
    "FilingContribution",
    "FilingContributionsData",
    "FilingContributionsResponse",
    "FilingFailureDetails",
    "FilingListData",
    "FilingListResponse",
    "FilingPaymentDetails",
    "FilingResponse",
    "FilingSalesDetails",
    "FilingWithContributions",
    "LiabilityBreakdown",
    "LiabilityFiling",
    "LiabilityReportData",
    "LiabilityReportResponse",
    "PreviewFilingsResponse",
    "ProposedFiling",
]


class BulkCreateFilingsResponse(Model, kw_only=True):
    """The filings that were created."""

    created_filings: "list[CreatedFiling] | None" = None
    """Filings that were created."""

    total_created: int | None = None
    """Number of filings that were created.

    Unsure: may exceed the number of filings in the response.
    """


class CalendarFiling(Model, kw_only=True):
    """A filing in the calendar."""

    id: str | None = None
    """Commenda id of the filing."""

    corporation_id: str | None = None
    """Corporation that files."""

    registration_id: str | None = None
    """Registration that the filing belongs to."""

    form_title: str | None = None
    """Title of the form."""

    frequency: str | None = None
    """How often returns are filed."""

    period_start_date: date | None = None
    """First day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""


class CreatedFiling(Model, kw_only=True):
    """A filing that was created."""

    corporation_id: str | None = None
    """Corporation that files."""

    registration_tax_type_id: str | None = None
    """Registration that the filing belongs to."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    form_title: str | None = None
    """Title of the form."""

    filing_frequency: str | None = None
    """How often returns are filed."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    reporting_period_start_date: date | None = None
    """First day of the reporting period."""

    reporting_period_end_date: date | None = None
    """Last day of the reporting period."""

    filing_due_date: date | None = None
    """Day by which it must be filed with the authority."""

    due_date: date | None = None
    """Day by which it must be filed."""

    status: str | None = None
    """State of the filing; SCHEDULED was seen."""

    id: str | None = None
    """Commenda id of the filing."""

    created_at: int | None = None
    """Time of creation, in unix seconds (a whole number)."""


class Filing(Model, kw_only=True):
    """A tax return for one period."""

    id: str | None = None
    """Commenda id of the filing.

    Unsure: that it is a UUID is taken from pages that ask for it.
    """

    corporation_id: str | None = None
    """Corporation that files."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2 code."""

    country_options: dict[str, Any] | None = None
    """What only this country asks for; country_specific_details in the sample of the list."""

    frequency: str | None = None
    """How often returns are filed."""

    period_start_date: date | None = None
    """First day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    filed_on: date | None = None
    """Day on which it was filed."""

    registration_id: str | None = None
    """Registration that the filing belongs to."""

    total_tax_filed: Decimal | None = None
    """Tax that was declared."""

    sales_details: "FilingSalesDetails | None" = None
    """Sales of the period."""

    payment_details: "FilingPaymentDetails | None" = None
    """What is to be paid, and whether it was."""


class FilingCalendarData(Model, kw_only=True):
    """One page of the calendar."""

    filings: list[CalendarFiling] | None = None
    """The filings of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class FilingCalendarResponse(Model, kw_only=True):
    """Answer that wraps a page of the calendar."""

    data: FilingCalendarData

    message: str | None = None
    """What was done, for a person."""


class FilingContribution(Model, kw_only=True):
    """A figure in one box of a return."""

    id: str | None = None
    """Commenda id of the figure."""

    filing_id: str | None = None
    """Commenda id of the filing."""

    filing_contribution_id: str | None = None
    """What the figure contributes to, by id."""

    filing_through_jurisdiction: str | None = None
    """Jurisdiction that the figure is filed through."""

    value: Decimal | None = None
    """The figure."""

    value_type: str | None = None
    """How the figure is to be read; INTEGER was seen."""

    box_id: str | None = None
    """Box of the form."""

    box_name: str | None = None
    """Name of the box."""

    box_order: int | None = None
    """Position of the box in the form."""

    box_type: str | None = None
    """Kind of box; OUTPUT was seen."""

    created_at: int | None = None
    """Time of creation, in unix microseconds (a whole number)."""

    updated_at: int | None = None
    """Time of the last change, in unix microseconds (a whole number)."""


class FilingContributionsData(Model, kw_only=True):
    """The figures, by filing."""

    filings: "list[FilingWithContributions] | None" = None
    """One entry for each requested filing."""


class FilingContributionsResponse(Model, kw_only=True):
    """Answer that wraps the figures."""

    data: FilingContributionsData

    message: str | None = None
    """What was done, for a person."""


class FilingFailureDetails(Model, kw_only=True):
    """A payment that failed."""

    failed_at: str | None = None
    """When the payment failed."""

    reason: str | None = None
    """Why the payment failed."""


class FilingListData(Model, kw_only=True):
    """One page of filings."""

    filings: list[Filing] | None = None
    """The filings of this page."""

    cursor: str | None = None
    """Cursor of the next page; absent or null on the last."""


class FilingListResponse(Model, kw_only=True):
    """Answer that wraps a page of filings."""

    data: FilingListData

    message: str | None = None
    """What was done, for a person."""


class FilingPaymentDetails(Model, kw_only=True):
    """What is to be paid for a filing."""

    amount_due: Decimal | None = None
    """Amount to be paid."""

    payment_status: str | None = None
    """State of the payment; PENDING was seen."""

    failure_details: FilingFailureDetails | None = None
    """When and why the payment failed."""


class FilingResponse(Model, kw_only=True):
    """Answer that wraps a filing."""

    data: Filing

    message: str | None = None
    """What was done, for a person."""


class FilingSalesDetails(Model, kw_only=True):
    """Sales of a period."""

    total_sales: Decimal | None = None
    """All sales of the period."""

    taxable_sales: Decimal | None = None
    """Sales of the period that are taxable."""

    sales_tax_collected: Decimal | None = None
    """Tax that was collected in the period."""


class FilingWithContributions(Model, kw_only=True):
    """A filing and the figures of its return."""

    filing_id: str | None = None
    """Commenda id of the filing."""

    form_title: str | None = None
    """Title of the form."""

    jurisdiction: str | None = None
    """Jurisdiction of the filing."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    contributions: list[FilingContribution] | None = None
    """The figures of the return, box by box."""


class LiabilityBreakdown(Model, kw_only=True):
    """An estimate of what will be declared."""

    transactions_count: int | None = None
    """Number of transactions."""

    estimated_taxable_amount: Decimal | None = None
    """Estimated sum that is taxed."""

    estimated_non_taxable_amount: Decimal | None = None
    """Estimated sum that is not taxable."""

    estimated_exempt_amount: Decimal | None = None
    """Estimated sum that is exempt."""

    estimated_tax_collected: Decimal | None = None
    """Estimated tax that was collected."""


class LiabilityFiling(Model, kw_only=True):
    """A filing and what it is likely to declare."""

    filing_id: str | None = None
    """Commenda id of the filing."""

    form_title: str | None = None
    """Title of the form."""

    jurisdiction: str | None = None
    """Jurisdiction of the filing."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    due_date: date | None = None
    """Day by which it must be filed."""

    filing_status: str | None = None
    """State of the filing; SCHEDULED, UPCOMING, OVERDUE, FILED and ACTIVE were seen."""

    breakdown: LiabilityBreakdown | None = None
    """The estimate in its parts."""


class LiabilityReportData(Model, kw_only=True):
    """The estimates, by filing."""

    filings: list[LiabilityFiling] | None = None
    """One entry for each requested filing."""


class LiabilityReportResponse(Model, kw_only=True):
    """Answer that wraps the estimates."""

    data: LiabilityReportData

    message: str | None = None
    """What was done, for a person."""


class PreviewFilingsResponse(Model, kw_only=True):
    """The filings that would be created."""

    proposed_filings: "list[ProposedFiling] | None" = None
    """The filings that would be created."""


class ProposedFiling(Model, kw_only=True):
    """A filing that would be created."""

    corporation_id: str | None = None
    """Corporation that files."""

    registration_tax_type_id: str | None = None
    """Registration that the filing belongs to."""

    jurisdiction_name: str | None = None
    """Name of the jurisdiction."""

    jurisdiction_type: JurisdictionType | None = None
    """Level of the jurisdiction."""

    form_title: str | None = None
    """Title of the form."""

    filing_frequency: str | None = None
    """How often returns are filed."""

    tax_period_start_date: date | None = None
    """First day of the tax period."""

    tax_period_end_date: date | None = None
    """Last day of the tax period."""

    reporting_period_start_date: date | None = None
    """First day of the reporting period."""

    reporting_period_end_date: date | None = None
    """Last day of the reporting period."""

    filing_due_date: date | None = None
    """Day by which it must be filed with the authority."""

    due_date: date | None = None
    """Day by which it must be filed."""

    status: str | None = None
    """State of the filing; SCHEDULED was seen."""
