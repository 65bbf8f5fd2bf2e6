# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
reconcile_with_integration, get_summary, get, update, patch, delete, list_currency_conversions,
convert_to_draft, finalize, finalize_and_send, mark_as_sent, update_payment_status, send,
send_payment_reminder, patch_sent, void.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CONVERT_INVOICE_TO_DRAFT,
    CREATE_INVOICE,
    DELETE_INVOICE,
    DOWNLOAD_INVOICE_PDF,
    FINALIZE_AND_SEND_INVOICE,
    FINALIZE_INVOICE,
    FIX_INVOICE_BILLING_RUNS,
    GET_INVOICE,
    GET_INVOICE_SUMMARY,
    LIST_INVOICE_CURRENCY_CONVERSIONS,
    LIST_INVOICE_SUMMARIES,
    LIST_INVOICES,
    MARK_INVOICE_AS_SENT,
    MERGE_INVOICES,
    PATCH_INVOICE,
    PATCH_SENT_INVOICE,
    RECONCILE_INVOICES_WITH_INTEGRATION,
    SEND_INVOICE,
    SEND_INVOICE_PAYMENT_REMINDER,
    UPDATE_INVOICE,
    UPDATE_INVOICE_PAYMENT_STATUS,
    VOID_INVOICE,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, DecimalLike, Page, StrPath


class Invoices(Resource):
    """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
    reconcile_with_integration, get_summary, get, update, patch, delete, list_currency_conversions,
    convert_to_draft, finalize, finalize_and_send, mark_as_sent, update_payment_status, send,
    send_payment_reminder, patch_sent, void.
    """

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoicesWithRawResponse(self)

    def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an invoice as PDF.

        Args:
            id: Sequence id of the invoice.
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
            DOWNLOAD_INVOICE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        sort_by: str | None = None,
        invoice_status: str | None = None,
        invoice_payment_status: str | None = None,
        customer_id: str | UUID | None = None,
        billing_schedule_id: str | UUID | None = None,
        due_before: DateLike | None = None,
        due_after: DateLike | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        invoice_before: DateLike | None = None,
        invoice_after: DateLike | None = None,
        exclude_zero_quantity: bool | None = None,
        invoice_currency: Sequence[inputs.Currency] | None = None,
        search: str | None = None,
        invoice_number: str | None = None,
        net_total: DecimalLike | None = None,
        exclude_invoice_status: str | None = None,
        exclude_invoice_payment_status: str | None = None,
        exclude_customer_id: str | UUID | None = None,
        exclude_billing_schedule_id: str | UUID | None = None,
        exclude_invoice_currency: Sequence[inputs.Currency] | None = None,
        exclude_invoice_number: str | None = None,
        exclude_net_total: DecimalLike | None = None,
        exclude_search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Invoice]:
        """List invoices, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            sort_by: Member to sort by: CUSTOMER_LEGAL_COMPANY_NAME, GROSS_TOTAL, ACCOUNTING_DATE,
                DUE_DATE or ISSUE_DATE; creation time unless given.
            invoice_status: Only invoices at this stage: IN_PROGRESS, DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            invoice_payment_status: Only invoices with this payment status: UNPAID, PARTIALLY_PAID,
                PAID or UNCOLLECTIBLE.
            customer_id: Only invoices of this customer.
            billing_schedule_id: Only invoices of this billing schedule.
            due_before: Only invoices due before this day.
            due_after: Only invoices due after this day.
            sent_before: Only invoices sent before this day.
            sent_after: Only invoices sent after this day.
            invoice_before: Only invoices dated before this day.
            invoice_after: Only invoices dated after this day.
            exclude_zero_quantity: Whether to leave out invoices on which nothing was used.
            invoice_currency: Only invoices in these currencies.
            search: Only invoices that hold this text, in any case.
            invoice_number: Only the invoice with this number.
            net_total: Only invoices with this total before tax.
            exclude_invoice_status: No invoices at this stage.
            exclude_invoice_payment_status: No invoices with this payment status.
            exclude_customer_id: No invoices of this customer.
            exclude_billing_schedule_id: No invoices of this billing schedule.
            exclude_invoice_currency: No invoices in these currencies.
            exclude_invoice_number: Not the invoice with this number.
            exclude_net_total: No invoices with this total before tax.
            exclude_search: No invoices that hold this text, in any case.

        Returns: A page of Invoice; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICES,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "invoiceStatus": invoice_status,
                "invoicePaymentStatus": invoice_payment_status,
                "customerId": customer_id,
                "billingScheduleId": billing_schedule_id,
                "dueBefore": due_before,
                "dueAfter": due_after,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "invoiceBefore": invoice_before,
                "invoiceAfter": invoice_after,
                "excludeZeroQuantity": exclude_zero_quantity,
                "invoiceCurrency": invoice_currency,
                "search": search,
                "invoiceNumber": invoice_number,
                "netTotal": net_total,
                "excludeInvoiceStatus": exclude_invoice_status,
                "excludeInvoicePaymentStatus": exclude_invoice_payment_status,
                "excludeCustomerId": exclude_customer_id,
                "excludeBillingScheduleId": exclude_billing_schedule_id,
                "excludeInvoiceCurrency": exclude_invoice_currency,
                "excludeInvoiceNumber": exclude_invoice_number,
                "excludeNetTotal": exclude_net_total,
                "excludeSearch": exclude_search,
            },
        )

    def create(
        self,
        *,
        currency: inputs.Currency,
        customer_id: str | UUID,
        due_date: DateLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        payment_options: Sequence[inputs.InvoicePaymentOption] | Absent = ABSENT,
        billing_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        credit_balances: str | Absent = ABSENT,
        billing_run_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        billing_schedule_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceDetail:
        """Create a DRAFT invoice without lines.

        Args:
            currency: Currency of all amounts.
            customer_id: Customer who is billed.
            due_date: Day by which it is to be paid.
            purchase_order_number: Number of the customer's order, as printed.
            reference: Reference of your own, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            payment_options: Ways to pay that are offered.
            billing_period: Days that are billed.
            metadata: Your own facts; Sequence keeps them as they are.
            credit_balances: Credit balances to show. Unsure: a text whose form is not documented.
            billing_run_id: Run of the billing schedule that it comes from.
            accounting_date: Day under which it is booked.
            attachment_asset_ids: Files to mail along, by id.
            billing_schedule_id: Billing schedule that it comes from.

        Returns: InvoiceDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that the new invoice is a DRAFT is taken from its life
            cycle.
        """
        return self._call(
            CREATE_INVOICE,
            options,
            body={
                "currency": currency,
                "customerId": customer_id,
                "dueDate": due_date,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "paymentOptions": payment_options,
                "billingPeriod": billing_period,
                "metadata": metadata,
                "creditBalances": credit_balances,
                "billingRunId": billing_run_id,
                "accountingDate": accounting_date,
                "attachmentAssetIds": attachment_asset_ids,
                "billingScheduleId": billing_schedule_id,
            },
        )

    def fix_billing_runs(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Have Sequence repair the billing runs of invoices; it continues after the response.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            FIX_INVOICE_BILLING_RUNS,
            options,
        )

    def list_summaries(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        sort_by: str | None = None,
        invoice_status: str | None = None,
        invoice_payment_status: str | None = None,
        customer_id: str | UUID | None = None,
        billing_schedule_id: str | UUID | None = None,
        due_before: DateLike | None = None,
        due_after: DateLike | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        invoice_before: DateLike | None = None,
        invoice_after: DateLike | None = None,
        exclude_zero_quantity: bool | None = None,
        invoice_currency: Sequence[inputs.Currency] | None = None,
        search: str | None = None,
        invoice_number: str | None = None,
        net_total: DecimalLike | None = None,
        exclude_invoice_status: str | None = None,
        exclude_invoice_payment_status: str | None = None,
        exclude_customer_id: str | UUID | None = None,
        exclude_billing_schedule_id: str | UUID | None = None,
        exclude_invoice_currency: Sequence[inputs.Currency] | None = None,
        exclude_invoice_number: str | None = None,
        exclude_net_total: DecimalLike | None = None,
        exclude_search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.InvoiceListSummaryItem]:
        """List short forms of invoices, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            sort_by: Member to sort by: CUSTOMER_LEGAL_COMPANY_NAME, GROSS_TOTAL, ACCOUNTING_DATE,
                DUE_DATE or ISSUE_DATE; creation time unless given.
            invoice_status: Only invoices at this stage: IN_PROGRESS, DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            invoice_payment_status: Only invoices with this payment status: UNPAID, PARTIALLY_PAID,
                PAID or UNCOLLECTIBLE.
            customer_id: Only invoices of this customer.
            billing_schedule_id: Only invoices of this billing schedule.
            due_before: Only invoices due before this day.
            due_after: Only invoices due after this day.
            sent_before: Only invoices sent before this day.
            sent_after: Only invoices sent after this day.
            invoice_before: Only invoices dated before this day.
            invoice_after: Only invoices dated after this day.
            exclude_zero_quantity: Whether to leave out invoices on which nothing was used.
            invoice_currency: Only invoices in these currencies.
            search: Only invoices that hold this text, in any case.
            invoice_number: Only the invoice with this number.
            net_total: Only invoices with this total before tax.
            exclude_invoice_status: No invoices at this stage.
            exclude_invoice_payment_status: No invoices with this payment status.
            exclude_customer_id: No invoices of this customer.
            exclude_billing_schedule_id: No invoices of this billing schedule.
            exclude_invoice_currency: No invoices in these currencies.
            exclude_invoice_number: Not the invoice with this number.
            exclude_net_total: No invoices with this total before tax.
            exclude_search: No invoices that hold this text, in any case.

        Returns: A page of InvoiceListSummaryItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: formats, options and bounds of the parameters are those
            of the full list; the page has none.
        """
        return self._list(
            LIST_INVOICE_SUMMARIES,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "invoiceStatus": invoice_status,
                "invoicePaymentStatus": invoice_payment_status,
                "customerId": customer_id,
                "billingScheduleId": billing_schedule_id,
                "dueBefore": due_before,
                "dueAfter": due_after,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "invoiceBefore": invoice_before,
                "invoiceAfter": invoice_after,
                "excludeZeroQuantity": exclude_zero_quantity,
                "invoiceCurrency": invoice_currency,
                "search": search,
                "invoiceNumber": invoice_number,
                "netTotal": net_total,
                "excludeInvoiceStatus": exclude_invoice_status,
                "excludeInvoicePaymentStatus": exclude_invoice_payment_status,
                "excludeCustomerId": exclude_customer_id,
                "excludeBillingScheduleId": exclude_billing_schedule_id,
                "excludeInvoiceCurrency": exclude_invoice_currency,
                "excludeInvoiceNumber": exclude_invoice_number,
                "excludeNetTotal": exclude_net_total,
                "excludeSearch": exclude_search,
            },
        )

    def merge(
        self,
        *,
        invoice_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Merge several DRAFT invoices into one new invoice.

        Args:
            invoice_ids: Invoices that become one.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            MERGE_INVOICES,
            options,
            body={"invoiceIds": invoice_ids},
        )

    def reconcile_with_integration(
        self,
        *,
        integration_service: inputs.ReconcileIntegrationService,
        invoice_ids: Sequence[str | UUID],
        properties_to_compare: Sequence[inputs.ReconcileProperty],
        **options: Unpack[CallOptions],
    ) -> None:
        """Compare invoices with a connected system; it continues after the response.

        Args:
            integration_service: Connected system that invoices can be compared with.
            invoice_ids: Invoices to compare.
            properties_to_compare: What to compare.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            RECONCILE_INVOICES_WITH_INTEGRATION,
            options,
            body={
                "integrationService": integration_service,
                "invoiceIds": invoice_ids,
                "propertiesToCompare": properties_to_compare,
            },
        )

    def get_summary(
        self,
        *,
        invoice_status: str | None = None,
        invoice_payment_status: str | None = None,
        customer_id: str | UUID | None = None,
        billing_schedule_id: str | UUID | None = None,
        due_before: DateLike | None = None,
        due_after: DateLike | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        invoice_before: DateLike | None = None,
        invoice_after: DateLike | None = None,
        exclude_zero_quantity: bool | None = None,
        invoice_currency: Sequence[inputs.Currency] | None = None,
        search: str | None = None,
        invoice_number: str | None = None,
        net_total: DecimalLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceSummary:
        """Add up all invoices that the filters leave, by currency.

        Args:
            invoice_status: Only invoices at this stage: IN_PROGRESS, DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            invoice_payment_status: Only invoices with this payment status: UNPAID, PARTIALLY_PAID,
                PAID or UNCOLLECTIBLE.
            customer_id: Only invoices of this customer.
            billing_schedule_id: Only invoices of this billing schedule.
            due_before: Only invoices due before this day.
            due_after: Only invoices due after this day.
            sent_before: Only invoices sent before this day.
            sent_after: Only invoices sent after this day.
            invoice_before: Only invoices dated before this day.
            invoice_after: Only invoices dated after this day.
            exclude_zero_quantity: Whether to leave out invoices on which nothing was used.
            invoice_currency: Only invoices in these currencies.
            search: Only invoices that hold this text, in any case.
            invoice_number: Only the invoice with this number.
            net_total: Only invoices with this total before tax.

        Returns: InvoiceSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_INVOICE_SUMMARY,
            options,
            query={
                "invoiceStatus": invoice_status,
                "invoicePaymentStatus": invoice_payment_status,
                "customerId": customer_id,
                "billingScheduleId": billing_schedule_id,
                "dueBefore": due_before,
                "dueAfter": due_after,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "invoiceBefore": invoice_before,
                "invoiceAfter": invoice_after,
                "excludeZeroQuantity": exclude_zero_quantity,
                "invoiceCurrency": invoice_currency,
                "search": search,
                "invoiceNumber": invoice_number,
                "netTotal": net_total,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceDetail:
        """Read one invoice with its balance, credits and payments.

        Args:
            id: Sequence id of the invoice.

        Returns: InvoiceDetail.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            GET_INVOICE,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        due_date: DateLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        payment_options: Sequence[inputs.InvoicePaymentOption] | Absent = ABSENT,
        billing_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        credit_balances: str | Absent = ABSENT,
        billing_run_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        currency: inputs.Currency | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceDetail:
        """Replace what can be edited on an invoice.

        Args:
            id: Sequence id of the invoice.
            due_date: Day by which it is to be paid.
            purchase_order_number: Number of the customer's order, as printed.
            reference: Reference of your own, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            payment_options: Ways to pay that are offered.
            billing_period: Days that are billed.
            metadata: Your own facts; Sequence keeps them as they are.
            credit_balances: Credit balances to show. Unsure: a text whose form is not documented.
            billing_run_id: Run of the billing schedule that it comes from.
            accounting_date: Day under which it is booked.
            attachment_asset_ids: Files to mail along, by id.
            currency: Currency; changes on a DRAFT only.

        Returns: InvoiceDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_INVOICE,
            options,
            path={"id": id},
            body={
                "dueDate": due_date,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "paymentOptions": payment_options,
                "billingPeriod": billing_period,
                "metadata": metadata,
                "creditBalances": credit_balances,
                "billingRunId": billing_run_id,
                "accountingDate": accounting_date,
                "attachmentAssetIds": attachment_asset_ids,
                "currency": currency,
            },
        )

    def patch(
        self,
        id: str | UUID,
        *,
        due_date: DateLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        payment_options: Sequence[inputs.InvoicePaymentOption] | Absent = ABSENT,
        billing_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        credit_balances: str | Absent = ABSENT,
        billing_run_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Change some fields of an invoice.

        Args:
            id: Sequence id of the invoice.
            due_date: Day by which it is to be paid.
            purchase_order_number: Number of the customer's order, as printed.
            reference: Reference of your own, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            payment_options: Ways to pay that are offered.
            billing_period: Days that are billed.
            metadata: Your own facts; Sequence keeps them as they are.
            credit_balances: Credit balances to show. Unsure: a text whose form is not documented.
            billing_run_id: Run of the billing schedule that it comes from.
            accounting_date: Day under which it is booked.
            attachment_asset_ids: Files to mail along, by id.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            PATCH_INVOICE,
            options,
            path={"id": id},
            body={
                "dueDate": due_date,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "paymentOptions": payment_options,
                "billingPeriod": billing_period,
                "metadata": metadata,
                "creditBalances": credit_balances,
                "billingRunId": billing_run_id,
                "accountingDate": accounting_date,
                "attachmentAssetIds": attachment_asset_ids,
            },
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.DeletedInvoice:
        """Delete an invoice that is DRAFT or IN_PROGRESS; void or credit any other.

        Args:
            id: Sequence id of the invoice.

        Returns: DeletedInvoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_INVOICE,
            options,
            path={"id": id},
        )

    def list_currency_conversions(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.InvoiceCurrencyConversion]:
        """List the totals of an invoice in the currencies that tax law asks for.

        Args:
            id: Sequence id of the invoice.

        Returns: A page of InvoiceCurrencyConversion; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICE_CURRENCY_CONVERSIONS,
            options,
            path={"id": id},
        )

    def convert_to_draft(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Turn an upcoming invoice into a DRAFT and recalculate its amounts.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            CONVERT_INVOICE_TO_DRAFT,
            options,
            path={"id": id},
        )

    def finalize(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Make an invoice FINAL: it gets its PDF and can no longer be edited.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            FINALIZE_INVOICE,
            options,
            path={"id": id},
        )

    def finalize_and_send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Make an invoice FINAL and mail its PDF to the customer.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            FINALIZE_AND_SEND_INVOICE,
            options,
            path={"id": id},
        )

    def mark_as_sent(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Mark an invoice as SENT without mailing it; it is made FINAL first if need be.

        Connected systems are not notified, revenue is booked.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            MARK_INVOICE_AS_SENT,
            options,
            path={"id": id},
        )

    def update_payment_status(
        self,
        id: str | UUID,
        *,
        payment_status: inputs.InvoicePaymentStatus,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Set the payment status of an invoice by hand.

        Args:
            id: Sequence id of the invoice.
            payment_status: How much of an invoice is paid; UNCOLLECTIBLE is given up on.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_INVOICE_PAYMENT_STATUS,
            options,
            path={"id": id},
            body={"paymentStatus": payment_status},
        )

    def send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Mail a FINAL invoice to the customer.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that it must be FINAL is taken from its life cycle;
            whether a retry is refused or has its effect again is not documented.
        """
        return self._call(
            SEND_INVOICE,
            options,
            path={"id": id},
        )

    def send_payment_reminder(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Remind the customer by mail that an invoice is to be paid.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            SEND_INVOICE_PAYMENT_REMINDER,
            options,
            path={"id": id},
        )

    def patch_sent(
        self,
        id: str | UUID,
        *,
        purchase_order_number: str | Absent = ABSENT,
        due_date: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Change the due date or the order number of a SENT invoice.

        Args:
            id: Sequence id of the invoice.
            purchase_order_number: Number of the customer's order, as printed.
            due_date: Day by which it is to be paid, instead of the payment terms; it can move, but
                not be removed.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            PATCH_SENT_INVOICE,
            options,
            path={"id": id},
            body={"purchaseOrderNumber": purchase_order_number, "dueDate": due_date},
        )

    def void(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Void a DRAFT, FINAL or SENT invoice; a SENT one only while UNPAID or UNCOLLECTIBLE.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return self._call(
            VOID_INVOICE,
            options,
            path={"id": id},
        )


class InvoicesWithRawResponse:
    """The methods of `invoices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Invoices) -> None:
        self.download_pdf = raw_response(resource.download_pdf)
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.fix_billing_runs = raw_response(resource.fix_billing_runs)
        self.list_summaries = raw_response(resource.list_summaries)
        self.merge = raw_response(resource.merge)
        self.reconcile_with_integration = raw_response(resource.reconcile_with_integration)
        self.get_summary = raw_response(resource.get_summary)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.patch = raw_response(resource.patch)
        self.delete = raw_response(resource.delete)
        self.list_currency_conversions = raw_response(resource.list_currency_conversions)
        self.convert_to_draft = raw_response(resource.convert_to_draft)
        self.finalize = raw_response(resource.finalize)
        self.finalize_and_send = raw_response(resource.finalize_and_send)
        self.mark_as_sent = raw_response(resource.mark_as_sent)
        self.update_payment_status = raw_response(resource.update_payment_status)
        self.send = raw_response(resource.send)
        self.send_payment_reminder = raw_response(resource.send_payment_reminder)
        self.patch_sent = raw_response(resource.patch_sent)
        self.void = raw_response(resource.void)


class AsyncInvoices(AsyncResource):
    """Invoices: download_pdf, list, create, fix_billing_runs, list_summaries, merge,
    reconcile_with_integration, get_summary, get, update, patch, delete, list_currency_conversions,
    convert_to_draft, finalize, finalize_and_send, mark_as_sent, update_payment_status, send,
    send_payment_reminder, patch_sent, void.
    """

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoicesWithRawResponse(self)

    async def download_pdf(
        self,
        id: str | UUID,
        *,
        into: StrPath | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an invoice as PDF.

        Args:
            id: Sequence id of the invoice.
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
            DOWNLOAD_INVOICE_PDF,
            options,
            path={"id": id},
            into=into,
        )

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        sort_by: str | None = None,
        invoice_status: str | None = None,
        invoice_payment_status: str | None = None,
        customer_id: str | UUID | None = None,
        billing_schedule_id: str | UUID | None = None,
        due_before: DateLike | None = None,
        due_after: DateLike | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        invoice_before: DateLike | None = None,
        invoice_after: DateLike | None = None,
        exclude_zero_quantity: bool | None = None,
        invoice_currency: Sequence[inputs.Currency] | None = None,
        search: str | None = None,
        invoice_number: str | None = None,
        net_total: DecimalLike | None = None,
        exclude_invoice_status: str | None = None,
        exclude_invoice_payment_status: str | None = None,
        exclude_customer_id: str | UUID | None = None,
        exclude_billing_schedule_id: str | UUID | None = None,
        exclude_invoice_currency: Sequence[inputs.Currency] | None = None,
        exclude_invoice_number: str | None = None,
        exclude_net_total: DecimalLike | None = None,
        exclude_search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Invoice]:
        """List invoices, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            sort_by: Member to sort by: CUSTOMER_LEGAL_COMPANY_NAME, GROSS_TOTAL, ACCOUNTING_DATE,
                DUE_DATE or ISSUE_DATE; creation time unless given.
            invoice_status: Only invoices at this stage: IN_PROGRESS, DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            invoice_payment_status: Only invoices with this payment status: UNPAID, PARTIALLY_PAID,
                PAID or UNCOLLECTIBLE.
            customer_id: Only invoices of this customer.
            billing_schedule_id: Only invoices of this billing schedule.
            due_before: Only invoices due before this day.
            due_after: Only invoices due after this day.
            sent_before: Only invoices sent before this day.
            sent_after: Only invoices sent after this day.
            invoice_before: Only invoices dated before this day.
            invoice_after: Only invoices dated after this day.
            exclude_zero_quantity: Whether to leave out invoices on which nothing was used.
            invoice_currency: Only invoices in these currencies.
            search: Only invoices that hold this text, in any case.
            invoice_number: Only the invoice with this number.
            net_total: Only invoices with this total before tax.
            exclude_invoice_status: No invoices at this stage.
            exclude_invoice_payment_status: No invoices with this payment status.
            exclude_customer_id: No invoices of this customer.
            exclude_billing_schedule_id: No invoices of this billing schedule.
            exclude_invoice_currency: No invoices in these currencies.
            exclude_invoice_number: Not the invoice with this number.
            exclude_net_total: No invoices with this total before tax.
            exclude_search: No invoices that hold this text, in any case.

        Returns: A page of Invoice; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICES,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "invoiceStatus": invoice_status,
                "invoicePaymentStatus": invoice_payment_status,
                "customerId": customer_id,
                "billingScheduleId": billing_schedule_id,
                "dueBefore": due_before,
                "dueAfter": due_after,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "invoiceBefore": invoice_before,
                "invoiceAfter": invoice_after,
                "excludeZeroQuantity": exclude_zero_quantity,
                "invoiceCurrency": invoice_currency,
                "search": search,
                "invoiceNumber": invoice_number,
                "netTotal": net_total,
                "excludeInvoiceStatus": exclude_invoice_status,
                "excludeInvoicePaymentStatus": exclude_invoice_payment_status,
                "excludeCustomerId": exclude_customer_id,
                "excludeBillingScheduleId": exclude_billing_schedule_id,
                "excludeInvoiceCurrency": exclude_invoice_currency,
                "excludeInvoiceNumber": exclude_invoice_number,
                "excludeNetTotal": exclude_net_total,
                "excludeSearch": exclude_search,
            },
        )

    async def create(
        self,
        *,
        currency: inputs.Currency,
        customer_id: str | UUID,
        due_date: DateLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        payment_options: Sequence[inputs.InvoicePaymentOption] | Absent = ABSENT,
        billing_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        credit_balances: str | Absent = ABSENT,
        billing_run_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        billing_schedule_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceDetail:
        """Create a DRAFT invoice without lines.

        Args:
            currency: Currency of all amounts.
            customer_id: Customer who is billed.
            due_date: Day by which it is to be paid.
            purchase_order_number: Number of the customer's order, as printed.
            reference: Reference of your own, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            payment_options: Ways to pay that are offered.
            billing_period: Days that are billed.
            metadata: Your own facts; Sequence keeps them as they are.
            credit_balances: Credit balances to show. Unsure: a text whose form is not documented.
            billing_run_id: Run of the billing schedule that it comes from.
            accounting_date: Day under which it is booked.
            attachment_asset_ids: Files to mail along, by id.
            billing_schedule_id: Billing schedule that it comes from.

        Returns: InvoiceDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that the new invoice is a DRAFT is taken from its life
            cycle.
        """
        return await self._call(
            CREATE_INVOICE,
            options,
            body={
                "currency": currency,
                "customerId": customer_id,
                "dueDate": due_date,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "paymentOptions": payment_options,
                "billingPeriod": billing_period,
                "metadata": metadata,
                "creditBalances": credit_balances,
                "billingRunId": billing_run_id,
                "accountingDate": accounting_date,
                "attachmentAssetIds": attachment_asset_ids,
                "billingScheduleId": billing_schedule_id,
            },
        )

    async def fix_billing_runs(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Have Sequence repair the billing runs of invoices; it continues after the response.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            FIX_INVOICE_BILLING_RUNS,
            options,
        )

    def list_summaries(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        sort_by: str | None = None,
        invoice_status: str | None = None,
        invoice_payment_status: str | None = None,
        customer_id: str | UUID | None = None,
        billing_schedule_id: str | UUID | None = None,
        due_before: DateLike | None = None,
        due_after: DateLike | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        invoice_before: DateLike | None = None,
        invoice_after: DateLike | None = None,
        exclude_zero_quantity: bool | None = None,
        invoice_currency: Sequence[inputs.Currency] | None = None,
        search: str | None = None,
        invoice_number: str | None = None,
        net_total: DecimalLike | None = None,
        exclude_invoice_status: str | None = None,
        exclude_invoice_payment_status: str | None = None,
        exclude_customer_id: str | UUID | None = None,
        exclude_billing_schedule_id: str | UUID | None = None,
        exclude_invoice_currency: Sequence[inputs.Currency] | None = None,
        exclude_invoice_number: str | None = None,
        exclude_net_total: DecimalLike | None = None,
        exclude_search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.InvoiceListSummaryItem]:
        """List short forms of invoices, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            sort_by: Member to sort by: CUSTOMER_LEGAL_COMPANY_NAME, GROSS_TOTAL, ACCOUNTING_DATE,
                DUE_DATE or ISSUE_DATE; creation time unless given.
            invoice_status: Only invoices at this stage: IN_PROGRESS, DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            invoice_payment_status: Only invoices with this payment status: UNPAID, PARTIALLY_PAID,
                PAID or UNCOLLECTIBLE.
            customer_id: Only invoices of this customer.
            billing_schedule_id: Only invoices of this billing schedule.
            due_before: Only invoices due before this day.
            due_after: Only invoices due after this day.
            sent_before: Only invoices sent before this day.
            sent_after: Only invoices sent after this day.
            invoice_before: Only invoices dated before this day.
            invoice_after: Only invoices dated after this day.
            exclude_zero_quantity: Whether to leave out invoices on which nothing was used.
            invoice_currency: Only invoices in these currencies.
            search: Only invoices that hold this text, in any case.
            invoice_number: Only the invoice with this number.
            net_total: Only invoices with this total before tax.
            exclude_invoice_status: No invoices at this stage.
            exclude_invoice_payment_status: No invoices with this payment status.
            exclude_customer_id: No invoices of this customer.
            exclude_billing_schedule_id: No invoices of this billing schedule.
            exclude_invoice_currency: No invoices in these currencies.
            exclude_invoice_number: Not the invoice with this number.
            exclude_net_total: No invoices with this total before tax.
            exclude_search: No invoices that hold this text, in any case.

        Returns: A page of InvoiceListSummaryItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: formats, options and bounds of the parameters are those
            of the full list; the page has none.
        """
        return self._list(
            LIST_INVOICE_SUMMARIES,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "invoiceStatus": invoice_status,
                "invoicePaymentStatus": invoice_payment_status,
                "customerId": customer_id,
                "billingScheduleId": billing_schedule_id,
                "dueBefore": due_before,
                "dueAfter": due_after,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "invoiceBefore": invoice_before,
                "invoiceAfter": invoice_after,
                "excludeZeroQuantity": exclude_zero_quantity,
                "invoiceCurrency": invoice_currency,
                "search": search,
                "invoiceNumber": invoice_number,
                "netTotal": net_total,
                "excludeInvoiceStatus": exclude_invoice_status,
                "excludeInvoicePaymentStatus": exclude_invoice_payment_status,
                "excludeCustomerId": exclude_customer_id,
                "excludeBillingScheduleId": exclude_billing_schedule_id,
                "excludeInvoiceCurrency": exclude_invoice_currency,
                "excludeInvoiceNumber": exclude_invoice_number,
                "excludeNetTotal": exclude_net_total,
                "excludeSearch": exclude_search,
            },
        )

    async def merge(
        self,
        *,
        invoice_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Merge several DRAFT invoices into one new invoice.

        Args:
            invoice_ids: Invoices that become one.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            MERGE_INVOICES,
            options,
            body={"invoiceIds": invoice_ids},
        )

    async def reconcile_with_integration(
        self,
        *,
        integration_service: inputs.ReconcileIntegrationService,
        invoice_ids: Sequence[str | UUID],
        properties_to_compare: Sequence[inputs.ReconcileProperty],
        **options: Unpack[CallOptions],
    ) -> None:
        """Compare invoices with a connected system; it continues after the response.

        Args:
            integration_service: Connected system that invoices can be compared with.
            invoice_ids: Invoices to compare.
            properties_to_compare: What to compare.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            RECONCILE_INVOICES_WITH_INTEGRATION,
            options,
            body={
                "integrationService": integration_service,
                "invoiceIds": invoice_ids,
                "propertiesToCompare": properties_to_compare,
            },
        )

    async def get_summary(
        self,
        *,
        invoice_status: str | None = None,
        invoice_payment_status: str | None = None,
        customer_id: str | UUID | None = None,
        billing_schedule_id: str | UUID | None = None,
        due_before: DateLike | None = None,
        due_after: DateLike | None = None,
        sent_before: DateLike | None = None,
        sent_after: DateLike | None = None,
        invoice_before: DateLike | None = None,
        invoice_after: DateLike | None = None,
        exclude_zero_quantity: bool | None = None,
        invoice_currency: Sequence[inputs.Currency] | None = None,
        search: str | None = None,
        invoice_number: str | None = None,
        net_total: DecimalLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceSummary:
        """Add up all invoices that the filters leave, by currency.

        Args:
            invoice_status: Only invoices at this stage: IN_PROGRESS, DRAFT, FINAL, SENT or VOIDED.
                Unsure: whether several values may be joined.
            invoice_payment_status: Only invoices with this payment status: UNPAID, PARTIALLY_PAID,
                PAID or UNCOLLECTIBLE.
            customer_id: Only invoices of this customer.
            billing_schedule_id: Only invoices of this billing schedule.
            due_before: Only invoices due before this day.
            due_after: Only invoices due after this day.
            sent_before: Only invoices sent before this day.
            sent_after: Only invoices sent after this day.
            invoice_before: Only invoices dated before this day.
            invoice_after: Only invoices dated after this day.
            exclude_zero_quantity: Whether to leave out invoices on which nothing was used.
            invoice_currency: Only invoices in these currencies.
            search: Only invoices that hold this text, in any case.
            invoice_number: Only the invoice with this number.
            net_total: Only invoices with this total before tax.

        Returns: InvoiceSummary.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_INVOICE_SUMMARY,
            options,
            query={
                "invoiceStatus": invoice_status,
                "invoicePaymentStatus": invoice_payment_status,
                "customerId": customer_id,
                "billingScheduleId": billing_schedule_id,
                "dueBefore": due_before,
                "dueAfter": due_after,
                "sentBefore": sent_before,
                "sentAfter": sent_after,
                "invoiceBefore": invoice_before,
                "invoiceAfter": invoice_after,
                "excludeZeroQuantity": exclude_zero_quantity,
                "invoiceCurrency": invoice_currency,
                "search": search,
                "invoiceNumber": invoice_number,
                "netTotal": net_total,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceDetail:
        """Read one invoice with its balance, credits and payments.

        Args:
            id: Sequence id of the invoice.

        Returns: InvoiceDetail.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            GET_INVOICE,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        due_date: DateLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        payment_options: Sequence[inputs.InvoicePaymentOption] | Absent = ABSENT,
        billing_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        credit_balances: str | Absent = ABSENT,
        billing_run_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        currency: inputs.Currency | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceDetail:
        """Replace what can be edited on an invoice.

        Args:
            id: Sequence id of the invoice.
            due_date: Day by which it is to be paid.
            purchase_order_number: Number of the customer's order, as printed.
            reference: Reference of your own, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            payment_options: Ways to pay that are offered.
            billing_period: Days that are billed.
            metadata: Your own facts; Sequence keeps them as they are.
            credit_balances: Credit balances to show. Unsure: a text whose form is not documented.
            billing_run_id: Run of the billing schedule that it comes from.
            accounting_date: Day under which it is booked.
            attachment_asset_ids: Files to mail along, by id.
            currency: Currency; changes on a DRAFT only.

        Returns: InvoiceDetail.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_INVOICE,
            options,
            path={"id": id},
            body={
                "dueDate": due_date,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "paymentOptions": payment_options,
                "billingPeriod": billing_period,
                "metadata": metadata,
                "creditBalances": credit_balances,
                "billingRunId": billing_run_id,
                "accountingDate": accounting_date,
                "attachmentAssetIds": attachment_asset_ids,
                "currency": currency,
            },
        )

    async def patch(
        self,
        id: str | UUID,
        *,
        due_date: DateLike | Absent = ABSENT,
        purchase_order_number: str | Absent = ABSENT,
        reference: str | Absent = ABSENT,
        customer_emails: Sequence[str] | Absent = ABSENT,
        customer_legal_company_name: str | Absent = ABSENT,
        customer_billing_address: inputs.Address | models.Address | Absent = ABSENT,
        customer_shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        memo: str | Absent = ABSENT,
        payment_options: Sequence[inputs.InvoicePaymentOption] | Absent = ABSENT,
        billing_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        metadata: Sequence[inputs.KeyValuePair | models.KeyValuePair] | Absent = ABSENT,
        credit_balances: str | Absent = ABSENT,
        billing_run_id: str | UUID | Absent = ABSENT,
        accounting_date: DateLike | Absent = ABSENT,
        attachment_asset_ids: Sequence[str | UUID] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Change some fields of an invoice.

        Args:
            id: Sequence id of the invoice.
            due_date: Day by which it is to be paid.
            purchase_order_number: Number of the customer's order, as printed.
            reference: Reference of your own, as printed.
            customer_emails: Addresses that it is mailed to.
            customer_legal_company_name: Registered name of the customer, as printed.
            customer_billing_address: Address of the customer, as printed.
            customer_shipping_address: Address that is delivered to, as printed.
            memo: Text for the customer, as printed.
            payment_options: Ways to pay that are offered.
            billing_period: Days that are billed.
            metadata: Your own facts; Sequence keeps them as they are.
            credit_balances: Credit balances to show. Unsure: a text whose form is not documented.
            billing_run_id: Run of the billing schedule that it comes from.
            accounting_date: Day under which it is booked.
            attachment_asset_ids: Files to mail along, by id.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            PATCH_INVOICE,
            options,
            path={"id": id},
            body={
                "dueDate": due_date,
                "purchaseOrderNumber": purchase_order_number,
                "reference": reference,
                "customerEmails": customer_emails,
                "customerLegalCompanyName": customer_legal_company_name,
                "customerBillingAddress": customer_billing_address,
                "customerShippingAddress": customer_shipping_address,
                "memo": memo,
                "paymentOptions": payment_options,
                "billingPeriod": billing_period,
                "metadata": metadata,
                "creditBalances": credit_balances,
                "billingRunId": billing_run_id,
                "accountingDate": accounting_date,
                "attachmentAssetIds": attachment_asset_ids,
            },
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.DeletedInvoice:
        """Delete an invoice that is DRAFT or IN_PROGRESS; void or credit any other.

        Args:
            id: Sequence id of the invoice.

        Returns: DeletedInvoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_INVOICE,
            options,
            path={"id": id},
        )

    def list_currency_conversions(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.InvoiceCurrencyConversion]:
        """List the totals of an invoice in the currencies that tax law asks for.

        Args:
            id: Sequence id of the invoice.

        Returns: A page of InvoiceCurrencyConversion; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICE_CURRENCY_CONVERSIONS,
            options,
            path={"id": id},
        )

    async def convert_to_draft(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Turn an upcoming invoice into a DRAFT and recalculate its amounts.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            CONVERT_INVOICE_TO_DRAFT,
            options,
            path={"id": id},
        )

    async def finalize(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Make an invoice FINAL: it gets its PDF and can no longer be edited.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            FINALIZE_INVOICE,
            options,
            path={"id": id},
        )

    async def finalize_and_send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Make an invoice FINAL and mail its PDF to the customer.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            FINALIZE_AND_SEND_INVOICE,
            options,
            path={"id": id},
        )

    async def mark_as_sent(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Mark an invoice as SENT without mailing it; it is made FINAL first if need be.

        Connected systems are not notified, revenue is booked.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            MARK_INVOICE_AS_SENT,
            options,
            path={"id": id},
        )

    async def update_payment_status(
        self,
        id: str | UUID,
        *,
        payment_status: inputs.InvoicePaymentStatus,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Set the payment status of an invoice by hand.

        Args:
            id: Sequence id of the invoice.
            payment_status: How much of an invoice is paid; UNCOLLECTIBLE is given up on.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_INVOICE_PAYMENT_STATUS,
            options,
            path={"id": id},
            body={"paymentStatus": payment_status},
        )

    async def send(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Mail a FINAL invoice to the customer.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: that it must be FINAL is taken from its life cycle;
            whether a retry is refused or has its effect again is not documented.
        """
        return await self._call(
            SEND_INVOICE,
            options,
            path={"id": id},
        )

    async def send_payment_reminder(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Remind the customer by mail that an invoice is to be paid.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            SEND_INVOICE_PAYMENT_REMINDER,
            options,
            path={"id": id},
        )

    async def patch_sent(
        self,
        id: str | UUID,
        *,
        purchase_order_number: str | Absent = ABSENT,
        due_date: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Change the due date or the order number of a SENT invoice.

        Args:
            id: Sequence id of the invoice.
            purchase_order_number: Number of the customer's order, as printed.
            due_date: Day by which it is to be paid, instead of the payment terms; it can move, but
                not be removed.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            PATCH_SENT_INVOICE,
            options,
            path={"id": id},
            body={"purchaseOrderNumber": purchase_order_number, "dueDate": due_date},
        )

    async def void(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Void a DRAFT, FINAL or SENT invoice; a SENT one only while UNPAID or UNCOLLECTIBLE.

        Args:
            id: Sequence id of the invoice.

        Returns: Invoice.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry is refused or has its effect again is
            not documented.
        """
        return await self._call(
            VOID_INVOICE,
            options,
            path={"id": id},
        )


class AsyncInvoicesWithRawResponse:
    """The methods of `invoices`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoices) -> None:
        self.download_pdf = async_raw_response(resource.download_pdf)
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.fix_billing_runs = async_raw_response(resource.fix_billing_runs)
        self.list_summaries = async_raw_response(resource.list_summaries)
        self.merge = async_raw_response(resource.merge)
        self.reconcile_with_integration = async_raw_response(resource.reconcile_with_integration)
        self.get_summary = async_raw_response(resource.get_summary)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.patch = async_raw_response(resource.patch)
        self.delete = async_raw_response(resource.delete)
        self.list_currency_conversions = async_raw_response(resource.list_currency_conversions)
        self.convert_to_draft = async_raw_response(resource.convert_to_draft)
        self.finalize = async_raw_response(resource.finalize)
        self.finalize_and_send = async_raw_response(resource.finalize_and_send)
        self.mark_as_sent = async_raw_response(resource.mark_as_sent)
        self.update_payment_status = async_raw_response(resource.update_payment_status)
        self.send = async_raw_response(resource.send)
        self.send_payment_reminder = async_raw_response(resource.send_payment_reminder)
        self.patch_sent = async_raw_response(resource.patch_sent)
        self.void = async_raw_response(resource.void)
