# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Credit notes: apply."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import DecimalLike, Timeout


class CreditNotes(Resource):
    """Credit notes: apply."""

    @cached_property
    def with_raw_response(self) -> CreditNotesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditNotesWithRawResponse(self)

    def apply(
        self,
        *,
        credit_note_id: str,
        invoice_id: str,
        amount: DecimalLike,
        currency: inputs.Currency,
        credit_note_balance_version: int,
        invoice_balance_version: int,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteApplicationResult:
        """Move balance of a credit note onto an invoice, if neither balance has changed since it was read.

        Args:
            credit_note_id: Credit note to take from.
            invoice_id: Invoice to reduce.
            amount: Amount to apply, in the given currency.
            currency: Must be the currency of both documents.
            credit_note_balance_version: Version of the credit note's balance as last read; an old one gives
                409.
            invoice_balance_version: Version of the invoice's balance as last read; an old one gives 409.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteApplicationResult.

        Idempotency: credit_note_balance_version tells a repeat from a new call: a repeat is refused.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: a 200 without body is declared beside the 201; copies of June 2026
        required an Idempotency-Key header.
        """
        return self._call(
            _operations.CREATE_CREDIT_NOTE_APPLICATION,
            body={
                "creditNoteId": credit_note_id,
                "invoiceId": invoice_id,
                "amount": amount,
                "currency": currency,
                "creditNoteBalanceVersion": credit_note_balance_version,
                "invoiceBalanceVersion": invoice_balance_version,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditNotesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CreditNotes) -> None:
        self.apply = raw_response(resource.apply)


class AsyncCreditNotes(AsyncResource):
    """Credit notes: apply."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditNotesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCreditNotesWithRawResponse(self)

    async def apply(
        self,
        *,
        credit_note_id: str,
        invoice_id: str,
        amount: DecimalLike,
        currency: inputs.Currency,
        credit_note_balance_version: int,
        invoice_balance_version: int,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteApplicationResult:
        """Move balance of a credit note onto an invoice, if neither balance has changed since it was read.

        Args:
            credit_note_id: Credit note to take from.
            invoice_id: Invoice to reduce.
            amount: Amount to apply, in the given currency.
            currency: Must be the currency of both documents.
            credit_note_balance_version: Version of the credit note's balance as last read; an old one gives
                409.
            invoice_balance_version: Version of the invoice's balance as last read; an old one gives 409.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteApplicationResult.

        Idempotency: credit_note_balance_version tells a repeat from a new call: a repeat is refused.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: a 200 without body is declared beside the 201; copies of June 2026
        required an Idempotency-Key header.
        """
        return await self._call(
            _operations.CREATE_CREDIT_NOTE_APPLICATION,
            body={
                "creditNoteId": credit_note_id,
                "invoiceId": invoice_id,
                "amount": amount,
                "currency": currency,
                "creditNoteBalanceVersion": credit_note_balance_version,
                "invoiceBalanceVersion": invoice_balance_version,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditNotesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditNotes) -> None:
        self.apply = async_raw_response(resource.apply)
