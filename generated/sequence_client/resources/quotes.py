# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Quotes: list, get_analytics, download_pdf."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import DOWNLOAD_QUOTE_PDF, GET_QUOTE_ANALYTICS, LIST_QUOTES
from .._overlay import (
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
    from .._overlay import AsyncPages, CallOptions, Page, StrPath


class Quotes(Resource):
    """Quotes: list, get_analytics, download_pdf."""

    @cached_property
    def with_raw_response(self) -> QuotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return QuotesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        customer_id: str | UUID | None = None,
        include_archived: bool | None = None,
        status: str | None = None,
        created_by: Sequence[str] | None = None,
        title: str | None = None,
        has_active_approval_workflow: bool | None = None,
        sort_by: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Quote]:
        """List quotes, newest first unless sorted otherwise.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            customer_id: Only those of this customer.
            include_archived: Whether to list archived ones too.
            status: Only quotes with this status, such as PUBLISHED. Unsure: whether several values
                may be joined.
            created_by: Only quotes made by one of these users.
            title: Only quotes whose title holds this text, in capitals or not.
            has_active_approval_workflow: Only quotes that wait for approval, or only the others.
            sort_by: Member to sort by, acceptedAt; creation time unless given.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of Quote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_QUOTES,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "customerId": customer_id,
                "includeArchived": include_archived,
                "status": status,
                "createdBy": created_by,
                "title": title,
                "hasActiveApprovalWorkflow": has_active_approval_workflow,
                "sortBy": sort_by,
                "sortOrder": sort_order,
            },
        )

    def get_analytics(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.QuoteAnalytics:
        """Read who looked at a quote, and when.

        Args:
            id: Sequence id of the quote.

        Returns: QuoteAnalytics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_QUOTE_ANALYTICS,
            options,
            path={"id": id},
        )

    def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download the latest published variant of a quote as PDF.

        Args:
            id: Sequence id of the quote.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the 200 declares no body or media type, PDF is taken
            from the name; 404 is documented on other operations only.
        """
        return self._call(
            DOWNLOAD_QUOTE_PDF,
            options,
            path={"id": id},
            into=into,
        )


class QuotesWithRawResponse:
    """The methods of `quotes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Quotes) -> None:
        self.list = raw_response(resource.list)
        self.get_analytics = raw_response(resource.get_analytics)
        self.download_pdf = raw_response(resource.download_pdf)


class AsyncQuotes(AsyncResource):
    """Quotes: list, get_analytics, download_pdf."""

    @cached_property
    def with_raw_response(self) -> AsyncQuotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncQuotesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        customer_id: str | UUID | None = None,
        include_archived: bool | None = None,
        status: str | None = None,
        created_by: Sequence[str] | None = None,
        title: str | None = None,
        has_active_approval_workflow: bool | None = None,
        sort_by: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Quote]:
        """List quotes, newest first unless sorted otherwise.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            customer_id: Only those of this customer.
            include_archived: Whether to list archived ones too.
            status: Only quotes with this status, such as PUBLISHED. Unsure: whether several values
                may be joined.
            created_by: Only quotes made by one of these users.
            title: Only quotes whose title holds this text, in capitals or not.
            has_active_approval_workflow: Only quotes that wait for approval, or only the others.
            sort_by: Member to sort by, acceptedAt; creation time unless given.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of Quote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_QUOTES,
            options,
            query={
                "limit": limit,
                "after": after,
                "before": before,
                "customerId": customer_id,
                "includeArchived": include_archived,
                "status": status,
                "createdBy": created_by,
                "title": title,
                "hasActiveApprovalWorkflow": has_active_approval_workflow,
                "sortBy": sort_by,
                "sortOrder": sort_order,
            },
        )

    async def get_analytics(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.QuoteAnalytics:
        """Read who looked at a quote, and when.

        Args:
            id: Sequence id of the quote.

        Returns: QuoteAnalytics.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_QUOTE_ANALYTICS,
            options,
            path={"id": id},
        )

    async def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download the latest published variant of a quote as PDF.

        Args:
            id: Sequence id of the quote.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the 200 declares no body or media type, PDF is taken
            from the name; 404 is documented on other operations only.
        """
        return await self._call(
            DOWNLOAD_QUOTE_PDF,
            options,
            path={"id": id},
            into=into,
        )


class AsyncQuotesWithRawResponse:
    """The methods of `quotes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncQuotes) -> None:
        self.list = async_raw_response(resource.list)
        self.get_analytics = async_raw_response(resource.get_analytics)
        self.download_pdf = async_raw_response(resource.download_pdf)
