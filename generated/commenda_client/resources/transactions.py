# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Transactions: list, create, bulk_create, get, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    BULK_CREATE_TRANSACTIONS,
    CREATE_TRANSACTION,
    DELETE_TRANSACTION,
    GET_TRANSACTION,
    LIST_TRANSACTIONS,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, DecimalLike, FileLike, Page


class Transactions(Resource):
    """Transactions: list, create, bulk_create, get, delete."""

    @cached_property
    def with_raw_response(self) -> TransactionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return TransactionsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        type: inputs.TransactionType | None = None,
        types: Sequence[inputs.TransactionType] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Transaction]:
        """List the transactions of a corporation.

        Purchases are left out unless types asks for them.

        Args:
            corporation_id: Corporation whose transactions are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            type: Only transactions of this type; types wins where both are sent.
            types: Only transactions of these types; SALE, REFUND and RETURN, if absent. Unsure:
                how the list is written was not read; sibling pages join with commas.

        Returns: A page of Transaction; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/transaction-GET.md
            (published spec slice). Unsure: the page is cut after types, so further parameters may
            exist.
        """
        return self._list(
            LIST_TRANSACTIONS,
            options,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit, "type": type, "types": types},
        )

    def create(
        self,
        *,
        corporation_id: str | UUID,
        transacted_at: DateLike,
        invoice_currency: str,
        transaction_type: inputs.TransactionType,
        customer_details: inputs.TransactionCustomerDetails | models.TransactionCustomerDetails,
        id: str | UUID | Absent = ABSENT,
        tax_date_override: DateLike | Absent = ABSENT,
        calculation_date_override: DateLike | Absent = ABSENT,
        reporting_date_override: DateLike | Absent = ABSENT,
        invoice_number: str | Absent = ABSENT,
        subtotal: DecimalLike | Absent = ABSENT,
        discount: DecimalLike | Absent = ABSENT,
        shipping_and_handling: DecimalLike | Absent = ABSENT,
        total: DecimalLike | Absent = ABSENT,
        tax_collected: DecimalLike | Absent = ABSENT,
        calculation_id: str | UUID | Absent = ABSENT,
        parent_invoice_id: str | UUID | Absent = ABSENT,
        refund_type: inputs.RefundType | Absent = ABSENT,
        line_items: inputs.TransactionLineItemsInput | Absent = ABSENT,
        tax_included: bool | Absent = ABSENT,
        exemption_type: inputs.ExemptionType | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TransactionResponse:
        """Record a sale, return, refund or purchase for filing.

        The total of each line of a RETURN, REFUND or PURCHASE must be negative: no type can say
        so, so the caller sees to it (ERR_INVALID_RETURN_AMOUNT is one of the known refusals).
        PURCHASE_REFUND is derived and cannot be sent.

        Args:
            corporation_id: Corporation that sells or buys.
            transacted_at: Day of the deal.
            invoice_currency: Currency of all amounts, ISO 4217 code.
            transaction_type: Kind of deal; PURCHASE_REFUND is derived by the provider and cannot
                be sent.
            customer_details: The other party of a deal. Unsure: the documented required list is
                cut at the start of this name.
            id: Your own id of the transaction, unique for the seller; guards against recording it
                twice. Unsure: the overview says that the caller gives it, yet no sample shows it.
            tax_date_override: Day to use for tax in place of transacted_at.
            calculation_date_override: Day whose rates are used in place of transacted_at.
            reporting_date_override: Day that decides the filing period in place of transacted_at.
            invoice_number: Number of the invoice in your own books.
            subtotal: Sum of the lines before discount, shipping and tax.
            discount: Discount on the whole.
            shipping_and_handling: Charge for shipping and handling.
            total: Sum that was charged.
            tax_collected: Tax that was collected from the customer.
            calculation_id: Calculation that the tax was taken from.
            parent_invoice_id: The original sale that a return belongs to.
            refund_type: Whether all or a part of the original sale is given back.
            line_items: Wrapper of the lines to record.
            tax_included: Whether the amounts of the lines contain the tax.
            exemption_type: Reason for which no tax is charged.

        Returns: TransactionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/transaction-POST.md
            (published spec slice). Unsure: the slice is cut inside its required list; other fields
            are from a generated sample of the oldest docs; whether the caller's id is read, and a
            known one refused, is said in the overview only.
        """
        return self._call(
            CREATE_TRANSACTION,
            options,
            body={
                "corporation_id": corporation_id,
                "transacted_at": transacted_at,
                "invoice_currency": invoice_currency,
                "transaction_type": transaction_type,
                "customer_details": customer_details,
                "id": id,
                "tax_date_override": tax_date_override,
                "calculation_date_override": calculation_date_override,
                "reporting_date_override": reporting_date_override,
                "invoice_number": invoice_number,
                "subtotal": subtotal,
                "discount": discount,
                "shipping_and_handling": shipping_and_handling,
                "total": total,
                "tax_collected": tax_collected,
                "calculation_id": calculation_id,
                "parent_invoice_id": parent_invoice_id,
                "refund_type": refund_type,
                "line_items": line_items,
                "tax_included": tax_included,
                "exemption_type": exemption_type,
            },
        )

    def bulk_create(
        self,
        *,
        file: FileLike,
        corporation_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BulkCreateTransactionsResponse:
        """Record the transactions of a CSV file.

        Rows that are valid are loaded even if others fail.

        Args:
            file: CSV, at most 50 MB. Columns are corporation_id, process_code, transaction_type
                (SALE, RETURN or PURCHASE), transaction_status (UNCOMMITTED, COMMITTED, LOCKED or
                VOIDED), invoice_number, transacted_at, reporting_date_override,
                calculation_date_override, tax_date_override, line_number, price_per_unit, quantity
                and discount (from 0); the status, the overrides, line_number and discount may be
                left out. Unsure: the list of columns is cut after discount; whether the file is
                required was not read.
            corporation_id: Corporation that sells or buys.

        Returns: BulkCreateTransactionsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/bulk-transactions-POST.md
            (published spec slice). Unsure: the slice declares a JSON body with a binary field,
            which cannot be, so a form is sent; the response was not read; the limit is 50 MB, 15
            MB in the oldest docs.
        """
        return self._call(
            BULK_CREATE_TRANSACTIONS,
            options,
            body={"file": file, "corporation_id": corporation_id},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TransactionResponse:
        """Read one transaction with its lines.

        Args:
            id: Id of the transaction.

        Returns: TransactionResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://sales-tax-docs.commenda.io/api-reference/sales-tax/transaction/transaction-GET-ONE
            (reference page). Unsure: only the oldest docs were readable; 404 is taken from the
            page of the delete.
        """
        return self._call(
            GET_TRANSACTION,
            options,
            path={"id": id},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a transaction; a LOCKED one is refused.

        Args:
            id: Id of the transaction.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/transaction-DELETE.md
            (published spec slice).
        """
        return self._call(
            DELETE_TRANSACTION,
            options,
            path={"id": id},
        )


class TransactionsWithRawResponse:
    """The methods of `transactions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Transactions) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.bulk_create = raw_response(resource.bulk_create)
        self.get = raw_response(resource.get)
        self.delete = raw_response(resource.delete)


class AsyncTransactions(AsyncResource):
    """Transactions: list, create, bulk_create, get, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncTransactionsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncTransactionsWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        type: inputs.TransactionType | None = None,
        types: Sequence[inputs.TransactionType] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Transaction]:
        """List the transactions of a corporation.

        Purchases are left out unless types asks for them.

        Args:
            corporation_id: Corporation whose transactions are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            type: Only transactions of this type; types wins where both are sent.
            types: Only transactions of these types; SALE, REFUND and RETURN, if absent. Unsure:
                how the list is written was not read; sibling pages join with commas.

        Returns: A page of Transaction; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/transaction-GET.md
            (published spec slice). Unsure: the page is cut after types, so further parameters may
            exist.
        """
        return self._list(
            LIST_TRANSACTIONS,
            options,
            query={"corporation_id": corporation_id, "cursor": cursor, "limit": limit, "type": type, "types": types},
        )

    async def create(
        self,
        *,
        corporation_id: str | UUID,
        transacted_at: DateLike,
        invoice_currency: str,
        transaction_type: inputs.TransactionType,
        customer_details: inputs.TransactionCustomerDetails | models.TransactionCustomerDetails,
        id: str | UUID | Absent = ABSENT,
        tax_date_override: DateLike | Absent = ABSENT,
        calculation_date_override: DateLike | Absent = ABSENT,
        reporting_date_override: DateLike | Absent = ABSENT,
        invoice_number: str | Absent = ABSENT,
        subtotal: DecimalLike | Absent = ABSENT,
        discount: DecimalLike | Absent = ABSENT,
        shipping_and_handling: DecimalLike | Absent = ABSENT,
        total: DecimalLike | Absent = ABSENT,
        tax_collected: DecimalLike | Absent = ABSENT,
        calculation_id: str | UUID | Absent = ABSENT,
        parent_invoice_id: str | UUID | Absent = ABSENT,
        refund_type: inputs.RefundType | Absent = ABSENT,
        line_items: inputs.TransactionLineItemsInput | Absent = ABSENT,
        tax_included: bool | Absent = ABSENT,
        exemption_type: inputs.ExemptionType | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.TransactionResponse:
        """Record a sale, return, refund or purchase for filing.

        The total of each line of a RETURN, REFUND or PURCHASE must be negative: no type can say
        so, so the caller sees to it (ERR_INVALID_RETURN_AMOUNT is one of the known refusals).
        PURCHASE_REFUND is derived and cannot be sent.

        Args:
            corporation_id: Corporation that sells or buys.
            transacted_at: Day of the deal.
            invoice_currency: Currency of all amounts, ISO 4217 code.
            transaction_type: Kind of deal; PURCHASE_REFUND is derived by the provider and cannot
                be sent.
            customer_details: The other party of a deal. Unsure: the documented required list is
                cut at the start of this name.
            id: Your own id of the transaction, unique for the seller; guards against recording it
                twice. Unsure: the overview says that the caller gives it, yet no sample shows it.
            tax_date_override: Day to use for tax in place of transacted_at.
            calculation_date_override: Day whose rates are used in place of transacted_at.
            reporting_date_override: Day that decides the filing period in place of transacted_at.
            invoice_number: Number of the invoice in your own books.
            subtotal: Sum of the lines before discount, shipping and tax.
            discount: Discount on the whole.
            shipping_and_handling: Charge for shipping and handling.
            total: Sum that was charged.
            tax_collected: Tax that was collected from the customer.
            calculation_id: Calculation that the tax was taken from.
            parent_invoice_id: The original sale that a return belongs to.
            refund_type: Whether all or a part of the original sale is given back.
            line_items: Wrapper of the lines to record.
            tax_included: Whether the amounts of the lines contain the tax.
            exemption_type: Reason for which no tax is charged.

        Returns: TransactionResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/transaction-POST.md
            (published spec slice). Unsure: the slice is cut inside its required list; other fields
            are from a generated sample of the oldest docs; whether the caller's id is read, and a
            known one refused, is said in the overview only.
        """
        return await self._call(
            CREATE_TRANSACTION,
            options,
            body={
                "corporation_id": corporation_id,
                "transacted_at": transacted_at,
                "invoice_currency": invoice_currency,
                "transaction_type": transaction_type,
                "customer_details": customer_details,
                "id": id,
                "tax_date_override": tax_date_override,
                "calculation_date_override": calculation_date_override,
                "reporting_date_override": reporting_date_override,
                "invoice_number": invoice_number,
                "subtotal": subtotal,
                "discount": discount,
                "shipping_and_handling": shipping_and_handling,
                "total": total,
                "tax_collected": tax_collected,
                "calculation_id": calculation_id,
                "parent_invoice_id": parent_invoice_id,
                "refund_type": refund_type,
                "line_items": line_items,
                "tax_included": tax_included,
                "exemption_type": exemption_type,
            },
        )

    async def bulk_create(
        self,
        *,
        file: FileLike,
        corporation_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.BulkCreateTransactionsResponse:
        """Record the transactions of a CSV file.

        Rows that are valid are loaded even if others fail.

        Args:
            file: CSV, at most 50 MB. Columns are corporation_id, process_code, transaction_type
                (SALE, RETURN or PURCHASE), transaction_status (UNCOMMITTED, COMMITTED, LOCKED or
                VOIDED), invoice_number, transacted_at, reporting_date_override,
                calculation_date_override, tax_date_override, line_number, price_per_unit, quantity
                and discount (from 0); the status, the overrides, line_number and discount may be
                left out. Unsure: the list of columns is cut after discount; whether the file is
                required was not read.
            corporation_id: Corporation that sells or buys.

        Returns: BulkCreateTransactionsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/bulk-transactions-POST.md
            (published spec slice). Unsure: the slice declares a JSON body with a binary field,
            which cannot be, so a form is sent; the response was not read; the limit is 50 MB, 15
            MB in the oldest docs.
        """
        return await self._call(
            BULK_CREATE_TRANSACTIONS,
            options,
            body={"file": file, "corporation_id": corporation_id},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.TransactionResponse:
        """Read one transaction with its lines.

        Args:
            id: Id of the transaction.

        Returns: TransactionResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://sales-tax-docs.commenda.io/api-reference/sales-tax/transaction/transaction-GET-ONE
            (reference page). Unsure: only the oldest docs were readable; 404 is taken from the
            page of the delete.
        """
        return await self._call(
            GET_TRANSACTION,
            options,
            path={"id": id},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a transaction; a LOCKED one is refused.

        Args:
            id: Id of the transaction.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/transaction/transaction-DELETE.md
            (published spec slice).
        """
        return await self._call(
            DELETE_TRANSACTION,
            options,
            path={"id": id},
        )


class AsyncTransactionsWithRawResponse:
    """The methods of `transactions`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncTransactions) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.bulk_create = async_raw_response(resource.bulk_create)
        self.get = async_raw_response(resource.get)
        self.delete = async_raw_response(resource.delete)
