# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Filings: list, list_calendar, list_contributions, list_liabilities, get, bulk_create, preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    BULK_CREATE_FILINGS,
    GET_FILING,
    GET_FILING_CALENDAR,
    GET_FILING_CONTRIBUTIONS_BATCH,
    GET_FILING_LIABILITY_REPORT,
    LIST_FILINGS,
    PREVIEW_FILINGS,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Filings(Resource):
    """Filings: list, list_calendar, list_contributions, list_liabilities, get, bulk_create, preview."""

    @cached_property
    def with_raw_response(self) -> FilingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return FilingsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Filing]:
        """List the filings of a corporation.

        Args:
            corporation_id: Corporation whose filings are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of Filing; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/filings/filings-GET
            (reference page). Unsure: only the oldest docs were readable; the newest overview names
            a list without a path.
        """
        return self._list(
            LIST_FILINGS,
            options,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit},
        )

    def list_calendar(
        self,
        *,
        corporation_id: str | UUID,
        limit: int | None = None,
        cursor: str | None = None,
        v2: inputs.GetFilingCalendarV2 | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CalendarFiling]:
        """List what is to be filed when.

        Args:
            corporation_id: Corporation whose calendar is listed.
            limit: Page size, 1 to 100. The provider's default: 10.
            cursor: Cursor of the page to read, taken from the page before it.
            v2: The word true asks for the newer view.

        Returns: A page of CalendarFiling; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-calendar-GET
            (reference page). Unsure: one response is shown; whether v2=true changes it was not
            read.
        """
        return self._list(
            GET_FILING_CALENDAR,
            options,
            query={"corporation_id": corporation_id, "limit": limit, "cursor": cursor, "v2": v2},
        )

    def list_contributions(
        self,
        *,
        filing_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> Page[models.FilingWithContributions]:
        """List the figures of the returns of filings, box by box.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.

        Returns: A page of FilingWithContributions; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/filings/filings-contributions-batch-POST
            (reference page).
        """
        return self._list(
            GET_FILING_CONTRIBUTIONS_BATCH,
            options,
            body={"filing_ids": filing_ids},
        )

    def list_liabilities(
        self,
        *,
        filing_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> Page[models.LiabilityFiling]:
        """List what filings are likely to declare.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.

        Returns: A page of LiabilityFiling; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-liability-report-POST
            (reference page).
        """
        return self._list(
            GET_FILING_LIABILITY_REPORT,
            options,
            body={"filing_ids": filing_ids},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.FilingResponse:
        """Read one filing.

        Args:
            id: Commenda id of the filing.

        Returns: FilingResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-GET-ONE.md (published
            spec slice). Unsure: the schema was cut after id; the other fields are from a sample of
            the oldest docs.
        """
        return self._call(
            GET_FILING,
            options,
            path={"id": id},
        )

    def bulk_create(
        self,
        *,
        corporation_id: str | UUID,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | UUID | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BulkCreateFilingsResponse:
        """Create the filings for some months.

        Documented in public, but shown with the token of an administrator. The response has no
        data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state
                and filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without
                registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.

        Returns: BulkCreateFilingsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-bulk-create-POST
            (reference page). Unsure: documented in public, but its samples use the token of an
            administrator; total_created may exceed the list.
        """
        return self._call(
            BULK_CREATE_FILINGS,
            options,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
        )

    def preview(
        self,
        *,
        corporation_id: str | UUID,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | UUID | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> Page[models.ProposedFiling]:
        """List the filings that would be created for some months.

        Documented in public, but shown with the token of an administrator. The response has no
        data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state
                and filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without
                registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.

        Returns: A page of ProposedFiling; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-preview-POST
            (reference page). Unsure: documented in public, but its samples use the token of an
            administrator.
        """
        return self._list(
            PREVIEW_FILINGS,
            options,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
        )


class FilingsWithRawResponse:
    """The methods of `filings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Filings) -> None:
        self.list = raw_response(resource.list)
        self.list_calendar = raw_response(resource.list_calendar)
        self.list_contributions = raw_response(resource.list_contributions)
        self.list_liabilities = raw_response(resource.list_liabilities)
        self.get = raw_response(resource.get)
        self.bulk_create = raw_response(resource.bulk_create)
        self.preview = raw_response(resource.preview)


class AsyncFilings(AsyncResource):
    """Filings: list, list_calendar, list_contributions, list_liabilities, get, bulk_create, preview."""

    @cached_property
    def with_raw_response(self) -> AsyncFilingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncFilingsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Filing]:
        """List the filings of a corporation.

        Args:
            corporation_id: Corporation whose filings are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.

        Returns: A page of Filing; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/filings/filings-GET
            (reference page). Unsure: only the oldest docs were readable; the newest overview names
            a list without a path.
        """
        return self._list(
            LIST_FILINGS,
            options,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit},
        )

    def list_calendar(
        self,
        *,
        corporation_id: str | UUID,
        limit: int | None = None,
        cursor: str | None = None,
        v2: inputs.GetFilingCalendarV2 | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CalendarFiling]:
        """List what is to be filed when.

        Args:
            corporation_id: Corporation whose calendar is listed.
            limit: Page size, 1 to 100. The provider's default: 10.
            cursor: Cursor of the page to read, taken from the page before it.
            v2: The word true asks for the newer view.

        Returns: A page of CalendarFiling; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-calendar-GET
            (reference page). Unsure: one response is shown; whether v2=true changes it was not
            read.
        """
        return self._list(
            GET_FILING_CALENDAR,
            options,
            query={"corporation_id": corporation_id, "limit": limit, "cursor": cursor, "v2": v2},
        )

    def list_contributions(
        self,
        *,
        filing_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.FilingWithContributions]:
        """List the figures of the returns of filings, box by box.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.

        Returns: A page of FilingWithContributions; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/filings/filings-contributions-batch-POST
            (reference page).
        """
        return self._list(
            GET_FILING_CONTRIBUTIONS_BATCH,
            options,
            body={"filing_ids": filing_ids},
        )

    def list_liabilities(
        self,
        *,
        filing_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.LiabilityFiling]:
        """List what filings are likely to declare.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.

        Returns: A page of LiabilityFiling; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-liability-report-POST
            (reference page).
        """
        return self._list(
            GET_FILING_LIABILITY_REPORT,
            options,
            body={"filing_ids": filing_ids},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.FilingResponse:
        """Read one filing.

        Args:
            id: Commenda id of the filing.

        Returns: FilingResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-GET-ONE.md (published
            spec slice). Unsure: the schema was cut after id; the other fields are from a sample of
            the oldest docs.
        """
        return await self._call(
            GET_FILING,
            options,
            path={"id": id},
        )

    async def bulk_create(
        self,
        *,
        corporation_id: str | UUID,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | UUID | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BulkCreateFilingsResponse:
        """Create the filings for some months.

        Documented in public, but shown with the token of an administrator. The response has no
        data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state
                and filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without
                registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.

        Returns: BulkCreateFilingsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-bulk-create-POST
            (reference page). Unsure: documented in public, but its samples use the token of an
            administrator; total_created may exceed the list.
        """
        return await self._call(
            BULK_CREATE_FILINGS,
            options,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
        )

    def preview(
        self,
        *,
        corporation_id: str | UUID,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | UUID | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ProposedFiling]:
        """List the filings that would be created for some months.

        Documented in public, but shown with the token of an administrator. The response has no
        data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state
                and filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without
                registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.

        Returns: A page of ProposedFiling; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-preview-POST
            (reference page). Unsure: documented in public, but its samples use the token of an
            administrator.
        """
        return self._list(
            PREVIEW_FILINGS,
            options,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
        )


class AsyncFilingsWithRawResponse:
    """The methods of `filings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncFilings) -> None:
        self.list = async_raw_response(resource.list)
        self.list_calendar = async_raw_response(resource.list_calendar)
        self.list_contributions = async_raw_response(resource.list_contributions)
        self.list_liabilities = async_raw_response(resource.list_liabilities)
        self.get = async_raw_response(resource.get)
        self.bulk_create = async_raw_response(resource.bulk_create)
        self.preview = async_raw_response(resource.preview)
