# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Filings: list, list_calendar, list_contributions, list_liabilities, get, bulk_create, preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class Filings(Resource):
    """Filings: list, list_calendar, list_contributions, list_liabilities, get, bulk_create, preview."""

    @cached_property
    def with_raw_response(self) -> FilingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return FilingsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str,
        cursor: str | None = None,
        limit: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Filing]:
        """List the filings of a corporation.

        Args:
            corporation_id: Corporation whose filings are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Filing; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/filings/filings-GET (reference
        page). Unsure: only the oldest docs were readable; the newest overview names a list without a path.
        """
        return self._list(
            _operations.LIST_FILINGS,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_calendar(
        self,
        *,
        corporation_id: str,
        limit: int | None = None,
        cursor: str | None = None,
        v2: inputs.GetFilingCalendarV2 | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CalendarFiling]:
        """List what is to be filed when.

        Args:
            corporation_id: Corporation whose calendar is listed.
            limit: Page size, 1 to 100. The provider's default: 10.
            cursor: Cursor of the page to read, taken from the page before it.
            v2: The word true asks for the newer view.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CalendarFiling; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-calendar-GET (reference page).
        Unsure: one answer is shown; whether v2=true changes it was not read.
        """
        return self._list(
            _operations.GET_FILING_CALENDAR,
            query={"corporation_id": corporation_id, "limit": limit, "cursor": cursor, "v2": v2},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_contributions(
        self,
        *,
        filing_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.FilingWithContributions]:
        """List the figures of the returns of filings, box by box.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of FilingWithContributions; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-contributions-batch-POST
        (reference page).
        """
        return self._list(
            _operations.GET_FILING_CONTRIBUTIONS_BATCH,
            body={"filing_ids": filing_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_liabilities(
        self,
        *,
        filing_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.LiabilityFiling]:
        """List what filings are likely to declare.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of LiabilityFiling; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-liability-report-POST (reference
        page).
        """
        return self._list(
            _operations.GET_FILING_LIABILITY_REPORT,
            body={"filing_ids": filing_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.FilingResponse:
        """Read one filing.

        Args:
            id: Commenda id of the filing.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: FilingResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-GET-ONE.md (published spec
        slice). Unsure: the schema was cut after id; the other members are from a sample of the oldest docs.
        """
        return self._call(
            _operations.GET_FILING,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def bulk_create(
        self,
        *,
        corporation_id: str,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BulkCreateFilingsResponse:
        """Create the filings for some months.

        Documented in public, but shown with the token of an administrator. The answer has no data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state and
                filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BulkCreateFilingsResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-bulk-create-POST (reference
        page). Unsure: documented in public, but its samples use the token of an administrator; total_created
        may exceed the list.
        """
        return self._call(
            _operations.BULK_CREATE_FILINGS,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def preview(
        self,
        *,
        corporation_id: str,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.ProposedFiling]:
        """List the filings that would be created for some months.

        Documented in public, but shown with the token of an administrator. The answer has no data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state and
                filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ProposedFiling; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-preview-POST (reference page).
        Unsure: documented in public, but its samples use the token of an administrator.
        """
        return self._list(
            _operations.PREVIEW_FILINGS,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class FilingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

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
        """The same methods, giving each answer as it came."""
        return AsyncFilingsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str,
        cursor: str | None = None,
        limit: int | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Filing]:
        """List the filings of a corporation.

        Args:
            corporation_id: Corporation whose filings are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Filing; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://sales-tax-docs.commenda.io/api-reference/sales-tax/filings/filings-GET (reference
        page). Unsure: only the oldest docs were readable; the newest overview names a list without a path.
        """
        return self._list(
            _operations.LIST_FILINGS,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_calendar(
        self,
        *,
        corporation_id: str,
        limit: int | None = None,
        cursor: str | None = None,
        v2: inputs.GetFilingCalendarV2 | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CalendarFiling]:
        """List what is to be filed when.

        Args:
            corporation_id: Corporation whose calendar is listed.
            limit: Page size, 1 to 100. The provider's default: 10.
            cursor: Cursor of the page to read, taken from the page before it.
            v2: The word true asks for the newer view.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CalendarFiling; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-calendar-GET (reference page).
        Unsure: one answer is shown; whether v2=true changes it was not read.
        """
        return self._list(
            _operations.GET_FILING_CALENDAR,
            query={"corporation_id": corporation_id, "limit": limit, "cursor": cursor, "v2": v2},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_contributions(
        self,
        *,
        filing_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.FilingWithContributions]:
        """List the figures of the returns of filings, box by box.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of FilingWithContributions; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-contributions-batch-POST
        (reference page).
        """
        return self._list(
            _operations.GET_FILING_CONTRIBUTIONS_BATCH,
            body={"filing_ids": filing_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_liabilities(
        self,
        *,
        filing_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.LiabilityFiling]:
        """List what filings are likely to declare.

        Args:
            filing_ids: Filings to report on, 1 to 100 ids.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of LiabilityFiling; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-liability-report-POST (reference
        page).
        """
        return self._list(
            _operations.GET_FILING_LIABILITY_REPORT,
            body={"filing_ids": filing_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.FilingResponse:
        """Read one filing.

        Args:
            id: Commenda id of the filing.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: FilingResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-GET-ONE.md (published spec
        slice). Unsure: the schema was cut after id; the other members are from a sample of the oldest docs.
        """
        return await self._call(
            _operations.GET_FILING,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def bulk_create(
        self,
        *,
        corporation_id: str,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.BulkCreateFilingsResponse:
        """Create the filings for some months.

        Documented in public, but shown with the token of an administrator. The answer has no data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state and
                filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: BulkCreateFilingsResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-bulk-create-POST (reference
        page). Unsure: documented in public, but its samples use the token of an administrator; total_created
        may exceed the list.
        """
        return await self._call(
            _operations.BULK_CREATE_FILINGS,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def preview(
        self,
        *,
        corporation_id: str,
        tax_period_start_month: str,
        tax_period_end_month: str,
        registration_tax_type_id: str | Absent = ABSENT,
        country: str | Absent = ABSENT,
        state: str | Absent = ABSENT,
        filing_frequency: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.ProposedFiling]:
        """List the filings that would be created for some months.

        Documented in public, but shown with the token of an administrator. The answer has no data wrapper.

        Args:
            corporation_id: Corporation that files.
            tax_period_start_month: First month, as YYYY-MM.
            tax_period_end_month: Last month, as YYYY-MM.
            registration_tax_type_id: Registration to file for; takes the place of country, state and
                filing_frequency.
            country: Country to file in, ISO 3166-1 alpha-2 code; only without registration_tax_type_id.
            state: State to file in; only without registration_tax_type_id.
            filing_frequency: How often returns are filed; only without registration_tax_type_id.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of ProposedFiling; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/filings/filings-preview-POST (reference page).
        Unsure: documented in public, but its samples use the token of an administrator.
        """
        return self._list(
            _operations.PREVIEW_FILINGS,
            body={
                "corporation_id": corporation_id,
                "tax_period_start_month": tax_period_start_month,
                "tax_period_end_month": tax_period_end_month,
                "registration_tax_type_id": registration_tax_type_id,
                "country": country,
                "state": state,
                "filing_frequency": filing_frequency,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncFilingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncFilings) -> None:
        self.list = async_raw_response(resource.list)
        self.list_calendar = async_raw_response(resource.list_calendar)
        self.list_contributions = async_raw_response(resource.list_contributions)
        self.list_liabilities = async_raw_response(resource.list_liabilities)
        self.get = async_raw_response(resource.get)
        self.bulk_create = async_raw_response(resource.bulk_create)
        self.preview = async_raw_response(resource.preview)
