# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Invoices: download_pdf."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._overlay import StrPath, Timeout


class Invoices(Resource):
    """Invoices: download_pdf."""

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return InvoicesWithRawResponse(self)

    def download_pdf(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        into: StrPath | None = None,
    ) -> bytes:
        """Download an invoice as PDF.

        Args:
            id: Sequence id of the invoice.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.
            into: A path: the content goes into that file as it comes, whole or not at all, and b"" is
                returned.

        Returns: the content, as bytes; b"" with `into`.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the 200 declares no body or media type, PDF is taken from the name;
        404 is documented on other operations only.
        """
        return self._call(
            _operations.DOWNLOAD_INVOICE_PDF,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
            into=into,
        )


class InvoicesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Invoices) -> None:
        self.download_pdf = raw_response(resource.download_pdf)


class AsyncInvoices(AsyncResource):
    """Invoices: download_pdf."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncInvoicesWithRawResponse(self)

    async def download_pdf(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        into: StrPath | None = None,
    ) -> bytes:
        """Download an invoice as PDF.

        Args:
            id: Sequence id of the invoice.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.
            into: A path: the content goes into that file as it comes, whole or not at all, and b"" is
                returned.

        Returns: the content, as bytes; b"" with `into`.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the 200 declares no body or media type, PDF is taken from the name;
        404 is documented on other operations only.
        """
        return await self._call(
            _operations.DOWNLOAD_INVOICE_PDF,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
            into=into,
        )


class AsyncInvoicesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoices) -> None:
        self.download_pdf = async_raw_response(resource.download_pdf)
