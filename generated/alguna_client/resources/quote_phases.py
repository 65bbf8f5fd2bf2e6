# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Quote phases: list, create, get, replace, delete, list_items."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_QUOTE_PHASE,
    DELETE_QUOTE_PHASE,
    GET_QUOTE_PHASE,
    LIST_QUOTE_PHASE_ITEMS,
    LIST_QUOTE_PHASES,
    REPLACE_QUOTE_PHASE,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, Page


class QuotePhases(Resource):
    """Quote phases: list, create, get, replace, delete, list_items."""

    @cached_property
    def with_raw_response(self) -> QuotePhasesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return QuotePhasesWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.QuotePhase]:
        """List the phases of a quote.

        Args:
            id: Alguna id of the quote.

        Returns: A page of QuotePhase; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_QUOTE_PHASES,
            options,
            path={"id": id},
        )

    def create(
        self,
        id: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        start_date: DateLike | Absent = ABSENT,
        start_month_offset: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QuotePhase:
        """Add a phase to a quote.

        Args:
            id: Alguna id of the quote.
            items: All that the phase sells.
            description: What the phase is, for people.
            start_date: Day on which the phase starts.
            start_month_offset: Months from the start of the term to the start of the phase.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: QuotePhase.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CREATE_QUOTE_PHASE,
            options,
            path={"id": id},
            body={
                "items": items,
                "description": description,
                "start_date": start_date,
                "start_month_offset": start_month_offset,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        pid: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.QuotePhase:
        """Read one phase of a quote.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.

        Returns: QuotePhase.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_QUOTE_PHASE,
            options,
            path={"id": id, "pid": pid},
        )

    def replace(
        self,
        id: str | UUID,
        pid: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        start_date: DateLike | Absent = ABSENT,
        start_month_offset: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QuotePhase:
        """Replace a phase of a quote as a whole.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.
            items: All that the phase sells.
            description: What the phase is, for people.
            start_date: Day on which the phase starts.
            start_month_offset: Months from the start of the term to the start of the phase.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: QuotePhase.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say what becomes of a field that a replacement leaves out.
        """
        return self._call(
            REPLACE_QUOTE_PHASE,
            options,
            path={"id": id, "pid": pid},
            body={
                "items": items,
                "description": description,
                "start_date": start_date,
                "start_month_offset": start_month_offset,
            },
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        pid: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a phase of a quote.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say which status it returns.
        """
        return self._call(
            DELETE_QUOTE_PHASE,
            options,
            path={"id": id, "pid": pid},
            idempotency_key=idempotency_key,
        )

    def list_items(
        self,
        id: str | UUID,
        pid: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.SubscriptionVersionItem]:
        """List what a phase of a quote sells.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.

        Returns: A page of SubscriptionVersionItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_QUOTE_PHASE_ITEMS,
            options,
            path={"id": id, "pid": pid},
        )


class QuotePhasesWithRawResponse:
    """The methods of `quote_phases`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: QuotePhases) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.replace = raw_response(resource.replace)
        self.delete = raw_response(resource.delete)
        self.list_items = raw_response(resource.list_items)


class AsyncQuotePhases(AsyncResource):
    """Quote phases: list, create, get, replace, delete, list_items."""

    @cached_property
    def with_raw_response(self) -> AsyncQuotePhasesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncQuotePhasesWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.QuotePhase]:
        """List the phases of a quote.

        Args:
            id: Alguna id of the quote.

        Returns: A page of QuotePhase; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_QUOTE_PHASES,
            options,
            path={"id": id},
        )

    async def create(
        self,
        id: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        start_date: DateLike | Absent = ABSENT,
        start_month_offset: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QuotePhase:
        """Add a phase to a quote.

        Args:
            id: Alguna id of the quote.
            items: All that the phase sells.
            description: What the phase is, for people.
            start_date: Day on which the phase starts.
            start_month_offset: Months from the start of the term to the start of the phase.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: QuotePhase.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CREATE_QUOTE_PHASE,
            options,
            path={"id": id},
            body={
                "items": items,
                "description": description,
                "start_date": start_date,
                "start_month_offset": start_month_offset,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        pid: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.QuotePhase:
        """Read one phase of a quote.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.

        Returns: QuotePhase.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_QUOTE_PHASE,
            options,
            path={"id": id, "pid": pid},
        )

    async def replace(
        self,
        id: str | UUID,
        pid: str | UUID,
        *,
        items: Sequence[inputs.SubscriptionItemInput],
        description: str | Absent = ABSENT,
        start_date: DateLike | Absent = ABSENT,
        start_month_offset: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QuotePhase:
        """Replace a phase of a quote as a whole.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.
            items: All that the phase sells.
            description: What the phase is, for people.
            start_date: Day on which the phase starts.
            start_month_offset: Months from the start of the term to the start of the phase.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: QuotePhase.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say what becomes of a field that a replacement leaves out.
        """
        return await self._call(
            REPLACE_QUOTE_PHASE,
            options,
            path={"id": id, "pid": pid},
            body={
                "items": items,
                "description": description,
                "start_date": start_date,
                "start_month_offset": start_month_offset,
            },
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        pid: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a phase of a quote.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say which status it returns.
        """
        return await self._call(
            DELETE_QUOTE_PHASE,
            options,
            path={"id": id, "pid": pid},
            idempotency_key=idempotency_key,
        )

    def list_items(
        self,
        id: str | UUID,
        pid: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.SubscriptionVersionItem]:
        """List what a phase of a quote sells.

        Args:
            id: Alguna id of the quote.
            pid: Alguna id of the phase.

        Returns: A page of SubscriptionVersionItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_QUOTE_PHASE_ITEMS,
            options,
            path={"id": id, "pid": pid},
        )


class AsyncQuotePhasesWithRawResponse:
    """The methods of `quote_phases`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncQuotePhases) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.replace = async_raw_response(resource.replace)
        self.delete = async_raw_response(resource.delete)
        self.list_items = async_raw_response(resource.list_items)
