# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Credit note line items: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_CREDIT_NOTE_LINE_ITEM,
    DELETE_CREDIT_NOTE_LINE_ITEM,
    LIST_CREDIT_NOTE_LINE_ITEMS,
    UPDATE_CREDIT_NOTE_LINE_ITEM,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DecimalLike, Page


class CreditNoteLineItems(Resource):
    """Credit note line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> CreditNoteLineItemsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditNoteLineItemsWithRawResponse(self)

    def list(
        self,
        creditnote: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditNoteLineItem]:
        """List the lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of CreditNoteLineItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_NOTE_LINE_ITEMS,
            options,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    def create(
        self,
        creditnote: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        credit_note_id: str | UUID,
        description: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        product_id: str | UUID | Absent = ABSENT,
        group_id: str | UUID | Absent = ABSENT,
        line_item_id: str | UUID | Absent = ABSENT,
        invoice_line_item_ids: Sequence[str | UUID] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItem:
        """Add a line to a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Amount to give back for one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            credit_note_id: Credit note that it is part of.
            description: More about it, as printed.
            rate_display: How a rate is printed, as an amount or as a percentage.
            service_period: Days in which the service was given.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME
                only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.
            group_id: Group that the line stands in.
            line_item_id: Invoice line that is given back.
            invoice_line_item_ids: Invoice lines that are given back; lineItemId alone unless
                given.

        Returns: CreditNoteLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_CREDIT_NOTE_LINE_ITEM,
            options,
            path={"creditnote": creditnote},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "creditNoteId": credit_note_id,
                "description": description,
                "rateDisplay": rate_display,
                "servicePeriod": service_period,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "productId": product_id,
                "groupId": group_id,
                "lineItemId": line_item_id,
                "invoiceLineItemIds": invoice_line_item_ids,
            },
        )

    def update(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        product_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItem:
        """Replace a line of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the line.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Amount to give back for one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            description: More about it, as printed.
            rate_display: How a rate is printed, as an amount or as a percentage.
            service_period: Days in which the service was given.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME
                only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.

        Returns: CreditNoteLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_CREDIT_NOTE_LINE_ITEM,
            options,
            path={"creditnote": creditnote, "id": id},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "description": description,
                "rateDisplay": rate_display,
                "servicePeriod": service_period,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "productId": product_id,
            },
        )

    def delete(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItem:
        """Delete a line of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the line.

        Returns: CreditNoteLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_CREDIT_NOTE_LINE_ITEM,
            options,
            path={"creditnote": creditnote, "id": id},
        )


class CreditNoteLineItemsWithRawResponse:
    """The methods of `credit_note_line_items`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditNoteLineItems) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCreditNoteLineItems(AsyncResource):
    """Credit note line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditNoteLineItemsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditNoteLineItemsWithRawResponse(self)

    def list(
        self,
        creditnote: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.CreditNoteLineItem]:
        """List the lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of CreditNoteLineItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CREDIT_NOTE_LINE_ITEMS,
            options,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    async def create(
        self,
        creditnote: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        credit_note_id: str | UUID,
        description: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        product_id: str | UUID | Absent = ABSENT,
        group_id: str | UUID | Absent = ABSENT,
        line_item_id: str | UUID | Absent = ABSENT,
        invoice_line_item_ids: Sequence[str | UUID] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItem:
        """Add a line to a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Amount to give back for one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            credit_note_id: Credit note that it is part of.
            description: More about it, as printed.
            rate_display: How a rate is printed, as an amount or as a percentage.
            service_period: Days in which the service was given.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME
                only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.
            group_id: Group that the line stands in.
            line_item_id: Invoice line that is given back.
            invoice_line_item_ids: Invoice lines that are given back; lineItemId alone unless
                given.

        Returns: CreditNoteLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_CREDIT_NOTE_LINE_ITEM,
            options,
            path={"creditnote": creditnote},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "creditNoteId": credit_note_id,
                "description": description,
                "rateDisplay": rate_display,
                "servicePeriod": service_period,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "productId": product_id,
                "groupId": group_id,
                "lineItemId": line_item_id,
                "invoiceLineItemIds": invoice_line_item_ids,
            },
        )

    async def update(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        product_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItem:
        """Replace a line of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the line.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Amount to give back for one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            description: More about it, as printed.
            rate_display: How a rate is printed, as an amount or as a percentage.
            service_period: Days in which the service was given.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME
                only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.

        Returns: CreditNoteLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_CREDIT_NOTE_LINE_ITEM,
            options,
            path={"creditnote": creditnote, "id": id},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "description": description,
                "rateDisplay": rate_display,
                "servicePeriod": service_period,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "productId": product_id,
            },
        )

    async def delete(
        self,
        creditnote: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItem:
        """Delete a line of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the line.

        Returns: CreditNoteLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_CREDIT_NOTE_LINE_ITEM,
            options,
            path={"creditnote": creditnote, "id": id},
        )


class AsyncCreditNoteLineItemsWithRawResponse:
    """The methods of `credit_note_line_items`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditNoteLineItems) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
