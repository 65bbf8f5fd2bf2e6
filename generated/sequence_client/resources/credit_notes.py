# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Credit notes: apply, list, create, get, update, delete, download_pdf, finalize, finalize_and_send,
mark_as_sent, send, void.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_CREDIT_NOTE,
    CREATE_CREDIT_NOTE_APPLICATION,
    DELETE_CREDIT_NOTE,
    DOWNLOAD_CREDIT_NOTE_PDF,
    FINALIZE_AND_SEND_CREDIT_NOTE,
    FINALIZE_CREDIT_NOTE,
    GET_CREDIT_NOTE,
    LIST_CREDIT_NOTES,
    MARK_CREDIT_NOTE_AS_SENT,
    SEND_CREDIT_NOTE,
    UPDATE_CREDIT_NOTE,
    VOID_CREDIT_NOTE,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, DateTimeLike, DecimalLike, Page, StrPath


class CreditNotes(Resource):
    """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize,
    finalize_and_send, mark_as_sent, send, void.
    """

    @cached_property
    def with_raw_response(self) -> CreditNotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditNotesWithRawResponse(self)

    def apply(
        self,
        *,
        credit_note_id: str | UUID,
        invoice_id: str | UUID,
        amount: DecimalLike,
        currency: inputs.Currency,
        credit_note_balance_version: int,
        invoice_balance_version: int,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteApplicationResult | None:
        """Move balance of a credit note onto an invoice, if neither balance has changed since it was
        read.

        Args:
            credit_note_id: Credit note to take from.
            invoice_id: Invoice to reduce.
            amount: Amount to apply, in the given currency.
            currency: Must be the currency of both documents.
            credit_note_balance_version: Version of the credit note's balance as last read; an old
                one returns 409.
            invoice_balance_version: Version of the invoice's balance as last read; an old one
                returns 409.

        Returns: CreditNoteApplicationResult, or None where the response has no body (status 200).
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: credit_note_balance_version identifies the call: a retry is rejected.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: a 200 without body is declared beside the 201; copies
            of June 2026 required an Idempotency-Key header.
        """
        return self._call(
            CREATE_CREDIT_NOTE_APPLICATION,
            options,
            body={
                "creditNoteId": credit_note_id,
                "invoiceId": invoice_id,
                "amount": amount,
                "currency": currency,
                "creditNoteBalanceVersion": credit_note_balance_version,
                "invoiceBalanceVersion": invoice_balance_version,
            },
        )

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        sort_by: str | None = None,
        credit_note_status: str | None = None,
        customer_id: str | UUID | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        search_credit_note_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditNote]:
        """List credit notes, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            sort_by: Member to sort by: GROSS_TOTAL, CREDIT_NOTE_NUMBER or STATUS; creation time
                unless given.
            credit_note_status: Only credit notes at this stage: DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            customer_id: Only credit notes of this customer.
            sent_before: Only credit notes sent before this day.
            sent_after: Only credit notes sent after this day.
            search_credit_note_number: Only credit notes whose number holds this text, in any case.

        Returns: A page of CreditNote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_NOTES,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "creditNoteStatus": credit_note_status,
                "customerId": customer_id,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "searchCreditNoteNumber": search_credit_note_number,
            },
        )

    def create(
        self,
        *,
        currency: inputs.Currency,
        customer_id: str | UUID,
        invoice_id: str | UUID | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        customer_tax_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Create a DRAFT credit note without lines.

        Args:
            currency: Currency of all amounts.
            customer_id: Customer who is credited.
            invoice_id: Invoice to give back, if it is one.
            billing_period_start: Start of the time that was billed.
            billing_period_end: End of the time that was billed.
            purchase_order_number: Number of the customer's order, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            metadata: Your own facts; Sequence keeps them as they are.
            customer_tax_id: Tax number of the customer, as printed.
            accounting_date: Day under which it is booked.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that the new credit note is a DRAFT is taken from its
            life cycle.
        """
        return self._call(
            CREATE_CREDIT_NOTE,
            options,
            body={
                "currency": currency,
                "customerId": customer_id,
                "invoiceId": invoice_id,
                "billingPeriodStart": billing_period_start,
                "billingPeriodEnd": billing_period_end,
                "purchaseOrderNumber": purchase_order_number,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "metadata": metadata,
                "customerTaxId": customer_tax_id,
                "accountingDate": accounting_date,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Read one credit note with its balance and what it was set against.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        customer_tax_id: str | UUID | Absent = ABSENT,
        settings: inputs.CreditNoteSettings | models.CreditNoteSettings | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Replace what can be edited on a credit note.

        Args:
            id: Sequence id of the credit note.
            billing_period_start: Start of the time that was billed.
            billing_period_end: End of the time that was billed.
            purchase_order_number: Number of the customer's order, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            metadata: Your own facts; Sequence keeps them as they are.
            customer_tax_id: Tax number of the customer, as printed.
            settings: What happens when a credit note is sent.
            accounting_date: Day under which it is booked.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_CREDIT_NOTE,
            options,
            path={"id": id},
            body={
                "billingPeriodStart": billing_period_start,
                "billingPeriodEnd": billing_period_end,
                "purchaseOrderNumber": purchase_order_number,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "metadata": metadata,
                "customerTaxId": customer_tax_id,
                "settings": settings,
                "accountingDate": accounting_date,
            },
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Delete a credit note.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: which stages can be deleted is not documented.
        """
        return self._call(
            DELETE_CREDIT_NOTE,
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
        """Download a credit note as PDF.

        Args:
            id: Sequence id of the credit note.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the 200 declares no body or media type, PDF is taken
            from the name.
        """
        return self._call(
            DOWNLOAD_CREDIT_NOTE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    def finalize(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Make a credit note FINAL: it gets its PDF and can no longer be edited.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            FINALIZE_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    def finalize_and_send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Make a credit note FINAL and mail its PDF to the customer.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            FINALIZE_AND_SEND_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    def mark_as_sent(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Mark a credit note as SENT without mailing it; it is made FINAL first if need be.

        Connected systems are not notified, revenue is booked.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            MARK_CREDIT_NOTE_AS_SENT,
            options,
            path={"id": id},
        )

    def send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Mail a FINAL credit note to the customer.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that it must be FINAL is taken from its life cycle;
            whether a retry is refused or has its effect again is not documented.
        """
        return self._call(
            SEND_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    def void(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Void a credit note.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            VOID_CREDIT_NOTE,
            options,
            path={"id": id},
        )


class CreditNotesWithRawResponse:
    """The methods of `credit_notes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditNotes) -> None:
        self.apply = raw_response(resource.apply)
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.download_pdf = raw_response(resource.download_pdf)
        self.finalize = raw_response(resource.finalize)
        self.finalize_and_send = raw_response(resource.finalize_and_send)
        self.mark_as_sent = raw_response(resource.mark_as_sent)
        self.send = raw_response(resource.send)
        self.void = raw_response(resource.void)


class AsyncCreditNotes(AsyncResource):
    """Credit notes: apply, list, create, get, update, delete, download_pdf, finalize,
    finalize_and_send, mark_as_sent, send, void.
    """

    @cached_property
    def with_raw_response(self) -> AsyncCreditNotesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditNotesWithRawResponse(self)

    async def apply(
        self,
        *,
        credit_note_id: str | UUID,
        invoice_id: str | UUID,
        amount: DecimalLike,
        currency: inputs.Currency,
        credit_note_balance_version: int,
        invoice_balance_version: int,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteApplicationResult | None:
        """Move balance of a credit note onto an invoice, if neither balance has changed since it was
        read.

        Args:
            credit_note_id: Credit note to take from.
            invoice_id: Invoice to reduce.
            amount: Amount to apply, in the given currency.
            currency: Must be the currency of both documents.
            credit_note_balance_version: Version of the credit note's balance as last read; an old
                one returns 409.
            invoice_balance_version: Version of the invoice's balance as last read; an old one
                returns 409.

        Returns: CreditNoteApplicationResult, or None where the response has no body (status 200).
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: credit_note_balance_version identifies the call: a retry is rejected.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: a 200 without body is declared beside the 201; copies
            of June 2026 required an Idempotency-Key header.
        """
        return await self._call(
            CREATE_CREDIT_NOTE_APPLICATION,
            options,
            body={
                "creditNoteId": credit_note_id,
                "invoiceId": invoice_id,
                "amount": amount,
                "currency": currency,
                "creditNoteBalanceVersion": credit_note_balance_version,
                "invoiceBalanceVersion": invoice_balance_version,
            },
        )

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        sort_by: str | None = None,
        credit_note_status: str | None = None,
        customer_id: str | UUID | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        search_credit_note_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditNote]:
        """List credit notes, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            sort_by: Member to sort by: GROSS_TOTAL, CREDIT_NOTE_NUMBER or STATUS; creation time
                unless given.
            credit_note_status: Only credit notes at this stage: DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            customer_id: Only credit notes of this customer.
            sent_before: Only credit notes sent before this day.
            sent_after: Only credit notes sent after this day.
            search_credit_note_number: Only credit notes whose number holds this text, in any case.

        Returns: A page of CreditNote; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_NOTES,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "creditNoteStatus": credit_note_status,
                "customerId": customer_id,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "searchCreditNoteNumber": search_credit_note_number,
            },
        )

    async def create(
        self,
        *,
        currency: inputs.Currency,
        customer_id: str | UUID,
        invoice_id: str | UUID | Absent = ABSENT,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        customer_tax_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Create a DRAFT credit note without lines.

        Args:
            currency: Currency of all amounts.
            customer_id: Customer who is credited.
            invoice_id: Invoice to give back, if it is one.
            billing_period_start: Start of the time that was billed.
            billing_period_end: End of the time that was billed.
            purchase_order_number: Number of the customer's order, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            metadata: Your own facts; Sequence keeps them as they are.
            customer_tax_id: Tax number of the customer, as printed.
            accounting_date: Day under which it is booked.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that the new credit note is a DRAFT is taken from its
            life cycle.
        """
        return await self._call(
            CREATE_CREDIT_NOTE,
            options,
            body={
                "currency": currency,
                "customerId": customer_id,
                "invoiceId": invoice_id,
                "billingPeriodStart": billing_period_start,
                "billingPeriodEnd": billing_period_end,
                "purchaseOrderNumber": purchase_order_number,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "metadata": metadata,
                "customerTaxId": customer_tax_id,
                "accountingDate": accounting_date,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Read one credit note with its balance and what it was set against.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        billing_period_start: DateTimeLike | Absent = ABSENT,
        billing_period_end: DateTimeLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        customer_tax_id: str | UUID | Absent = ABSENT,
        settings: inputs.CreditNoteSettings | models.CreditNoteSettings | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Replace what can be edited on a credit note.

        Args:
            id: Sequence id of the credit note.
            billing_period_start: Start of the time that was billed.
            billing_period_end: End of the time that was billed.
            purchase_order_number: Number of the customer's order, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            metadata: Your own facts; Sequence keeps them as they are.
            customer_tax_id: Tax number of the customer, as printed.
            settings: What happens when a credit note is sent.
            accounting_date: Day under which it is booked.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_CREDIT_NOTE,
            options,
            path={"id": id},
            body={
                "billingPeriodStart": billing_period_start,
                "billingPeriodEnd": billing_period_end,
                "purchaseOrderNumber": purchase_order_number,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "metadata": metadata,
                "customerTaxId": customer_tax_id,
                "settings": settings,
                "accountingDate": accounting_date,
            },
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Delete a credit note.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: which stages can be deleted is not documented.
        """
        return await self._call(
            DELETE_CREDIT_NOTE,
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
        """Download a credit note as PDF.

        Args:
            id: Sequence id of the credit note.
            into: Path of a file that receives the content, complete or not at all; the method then
                returns b"".

        Returns: The content as bytes; b"" with `into`.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the 200 declares no body or media type, PDF is taken
            from the name.
        """
        return await self._call(
            DOWNLOAD_CREDIT_NOTE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    async def finalize(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Make a credit note FINAL: it gets its PDF and can no longer be edited.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            FINALIZE_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    async def finalize_and_send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Make a credit note FINAL and mail its PDF to the customer.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            FINALIZE_AND_SEND_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    async def mark_as_sent(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Mark a credit note as SENT without mailing it; it is made FINAL first if need be.

        Connected systems are not notified, revenue is booked.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            MARK_CREDIT_NOTE_AS_SENT,
            options,
            path={"id": id},
        )

    async def send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Mail a FINAL credit note to the customer.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that it must be FINAL is taken from its life cycle;
            whether a retry is refused or has its effect again is not documented.
        """
        return await self._call(
            SEND_CREDIT_NOTE,
            options,
            path={"id": id},
        )

    async def void(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Void a credit note.

        Args:
            id: Sequence id of the credit note.

        Returns: CreditNote.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            VOID_CREDIT_NOTE,
            options,
            path={"id": id},
        )


class AsyncCreditNotesWithRawResponse:
    """The methods of `credit_notes`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditNotes) -> None:
        self.apply = async_raw_response(resource.apply)
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.download_pdf = async_raw_response(resource.download_pdf)
        self.finalize = async_raw_response(resource.finalize)
        self.finalize_and_send = async_raw_response(resource.finalize_and_send)
        self.mark_as_sent = async_raw_response(resource.mark_as_sent)
        self.send = async_raw_response(resource.send)
        self.void = async_raw_response(resource.void)
