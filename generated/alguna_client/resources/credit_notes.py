# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Credit notes: create_from_invoice, list, create, get, apply."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    APPLY_CREDIT_NOTE,
    CREATE_CREDIT_NOTE,
    CREATE_CREDIT_NOTE_FROM_INVOICE,
    GET_CREDIT_NOTE,
    LIST_CREDIT_NOTES,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page


class CreditNotes(Resource):
    """Credit notes: create_from_invoice, list, create, get, apply."""

    @cached_property
    def with_raw_response(self) -> CreditNotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditNotesWithRawResponse(self)

    def create_from_invoice(
        self,
        id: str | UUID,
        *,
        apply: bool | Absent = ABSENT,
        line_items: Sequence[inputs.CreditInvoiceLineItemInput] | Absent = ABSENT,
        refund: inputs.CreditNoteRefund | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Credit lines of an invoice.

        The credit note is a draft, unless apply is set or a refund is requested.

        Args:
            id: Alguna id of the invoice.
            apply: Whether it is applied at once.
            line_items: Lines to credit, and how much of each.
            refund: Where money goes that is paid back at once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: whether the whole invoice is credited without line_items is not documented.
        """
        return self._call(
            CREATE_CREDIT_NOTE_FROM_INVOICE,
            options,
            path={"id": id},
            body={"apply": apply, "line_items": line_items, "refund": refund},
            idempotency_key=idempotency_key,
        )

    def list(
        self,
        *,
        customer_id: str | UUID,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditNote]:
        """List the credit notes of a customer.

        Credit notes of all customers cannot be listed at once, and the order cannot be chosen.

        Args:
            customer_id: Customer who is credited.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of CreditNote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/list-credit-notes
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_CREDIT_NOTES,
            options,
            query={"customer_id": customer_id, "limit": limit, "offset": offset},
        )

    def create(
        self,
        *,
        apply: bool | Absent = ABSENT,
        customer_id: str | UUID | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        description: str | Absent = ABSENT,
        invoice_id: str | UUID | Absent = ABSENT,
        line_items: Sequence[inputs.CreditNoteLineItemInput] | Absent = ABSENT,
        refund: inputs.CreditNoteRefund | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Create a credit note as a draft.

        Args:
            apply: Whether it is applied at once.
            customer_id: Customer to credit.
            billing_period_end: End of the period that is credited.
            billing_period_start: Start of the period that is credited.
            description: Text for the customer to read.
            invoice_id: Invoice to correct.
            line_items: What is credited, one entry a line.
            refund: Where money goes that is paid back at once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/create-a-credit-note
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_CREDIT_NOTE,
            options,
            body={
                "apply": apply,
                "customer_id": customer_id,
                "billing_period_end": billing_period_end,
                "billing_period_start": billing_period_start,
                "description": description,
                "invoice_id": invoice_id,
                "line_items": line_items,
                "refund": refund,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Read one credit note with its lines.

        Args:
            id: Alguna id of the credit note.

        Returns: CreditNote.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/get-a-credit-note
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    def apply(
        self,
        id: str | UUID,
        *,
        do_refund: bool,
        refund_destination: inputs.ApplyCreditNoteRequestRefundDestination | Absent = ABSENT,
        wallet_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Apply a credit note; it cannot be changed afterwards.

        Args:
            id: Alguna id of the credit note.
            do_refund: Whether the money is paid back; only where the invoice is paid.
            refund_destination: Where it is paid back to.
            wallet_id: Wallet to pay it into; where refund_destination is wallet.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/apply-a-credit-note
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            APPLY_CREDIT_NOTE,
            options,
            path={"id": id},
            body={"do_refund": do_refund, "refund_destination": refund_destination, "wallet_id": wallet_id},
            idempotency_key=idempotency_key,
        )


class CreditNotesWithRawResponse:
    """The methods of `credit_notes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditNotes) -> None:
        self.create_from_invoice = raw_response(resource.create_from_invoice)
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.apply = raw_response(resource.apply)


class AsyncCreditNotes(AsyncResource):
    """Credit notes: create_from_invoice, list, create, get, apply."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditNotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditNotesWithRawResponse(self)

    async def create_from_invoice(
        self,
        id: str | UUID,
        *,
        apply: bool | Absent = ABSENT,
        line_items: Sequence[inputs.CreditInvoiceLineItemInput] | Absent = ABSENT,
        refund: inputs.CreditNoteRefund | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Credit lines of an invoice.

        The credit note is a draft, unless apply is set or a refund is requested.

        Args:
            id: Alguna id of the invoice.
            apply: Whether it is applied at once.
            line_items: Lines to credit, and how much of each.
            refund: Where money goes that is paid back at once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: whether the whole invoice is credited without line_items is not documented.
        """
        return await self._call(
            CREATE_CREDIT_NOTE_FROM_INVOICE,
            options,
            path={"id": id},
            body={"apply": apply, "line_items": line_items, "refund": refund},
            idempotency_key=idempotency_key,
        )

    def list(
        self,
        *,
        customer_id: str | UUID,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditNote]:
        """List the credit notes of a customer.

        Credit notes of all customers cannot be listed at once, and the order cannot be chosen.

        Args:
            customer_id: Customer who is credited.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of CreditNote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/list-credit-notes
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_CREDIT_NOTES,
            options,
            query={"customer_id": customer_id, "limit": limit, "offset": offset},
        )

    async def create(
        self,
        *,
        apply: bool | Absent = ABSENT,
        customer_id: str | UUID | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        description: str | Absent = ABSENT,
        invoice_id: str | UUID | Absent = ABSENT,
        line_items: Sequence[inputs.CreditNoteLineItemInput] | Absent = ABSENT,
        refund: inputs.CreditNoteRefund | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Create a credit note as a draft.

        Args:
            apply: Whether it is applied at once.
            customer_id: Customer to credit.
            billing_period_end: End of the period that is credited.
            billing_period_start: Start of the period that is credited.
            description: Text for the customer to read.
            invoice_id: Invoice to correct.
            line_items: What is credited, one entry a line.
            refund: Where money goes that is paid back at once.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/create-a-credit-note
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_CREDIT_NOTE,
            options,
            body={
                "apply": apply,
                "customer_id": customer_id,
                "billing_period_end": billing_period_end,
                "billing_period_start": billing_period_start,
                "description": description,
                "invoice_id": invoice_id,
                "line_items": line_items,
                "refund": refund,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Read one credit note with its lines.

        Args:
            id: Alguna id of the credit note.

        Returns: CreditNote.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/get-a-credit-note
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    async def apply(
        self,
        id: str | UUID,
        *,
        do_refund: bool,
        refund_destination: inputs.ApplyCreditNoteRequestRefundDestination | Absent = ABSENT,
        wallet_id: str | UUID | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Apply a credit note; it cannot be changed afterwards.

        Args:
            id: Alguna id of the credit note.
            do_refund: Whether the money is paid back; only where the invoice is paid.
            refund_destination: Where it is paid back to.
            wallet_id: Wallet to pay it into; where refund_destination is wallet.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/credit-notes/apply-a-credit-note
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            APPLY_CREDIT_NOTE,
            options,
            path={"id": id},
            body={"do_refund": do_refund, "refund_destination": refund_destination, "wallet_id": wallet_id},
            idempotency_key=idempotency_key,
        )


class AsyncCreditNotesWithRawResponse:
    """The methods of `credit_notes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditNotes) -> None:
        self.create_from_invoice = async_raw_response(resource.create_from_invoice)
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.apply = async_raw_response(resource.apply)
