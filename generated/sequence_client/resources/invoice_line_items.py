# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Invoice line items: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_INVOICE_LINE_ITEM,
    DELETE_INVOICE_LINE_ITEM,
    LIST_INVOICE_LINE_ITEMS,
    UPDATE_INVOICE_LINE_ITEM,
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, DecimalLike, Page


class InvoiceLineItems(Resource):
    """Invoice line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> InvoiceLineItemsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoiceLineItemsWithRawResponse(self)

    def list(
        self,
        invoice: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.InvoiceLineItem]:
        """List the lines of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of InvoiceLineItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICE_LINE_ITEMS,
            options,
            path={"invoice": invoice},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    def create(
        self,
        invoice: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | UUID | Absent = ABSENT,
        price_id: str | UUID | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Add a line to an invoice.

        Args:
            invoice: Sequence id of the invoice.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Price of one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            description: More about it, as printed.
            service_period_start: When the service began.
            service_period_end: When the service ended.
            service_period: Days in which the service was given.
            group_id: Group that the line stands in.
            price_id: Price that the line was made from.
            rate_display: How a rate is printed, as an amount or as a percentage.
            revenue_classification: Kind of revenue that a line books.
            credit_grant_id: Credit grant that the line pays for or uses.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_INVOICE_LINE_ITEM,
            options,
            path={"invoice": invoice},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "description": description,
                "servicePeriodStart": service_period_start,
                "servicePeriodEnd": service_period_end,
                "servicePeriod": service_period,
                "groupId": group_id,
                "priceId": price_id,
                "rateDisplay": rate_display,
                "revenueClassification": revenue_classification,
                "creditGrantId": credit_grant_id,
                "revenueRecognitionMethod": revenue_recognition_method,
            },
        )

    def update(
        self,
        invoice: str | UUID,
        id: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | UUID | Absent = ABSENT,
        price_id: str | UUID | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Replace a line of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the line.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Price of one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            description: More about it, as printed.
            service_period_start: When the service began.
            service_period_end: When the service ended.
            service_period: Days in which the service was given.
            group_id: Group that the line stands in.
            price_id: Price that the line was made from.
            rate_display: How a rate is printed, as an amount or as a percentage.
            revenue_classification: Kind of revenue that a line books.
            credit_grant_id: Credit grant that the line pays for or uses.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_INVOICE_LINE_ITEM,
            options,
            path={"invoice": invoice, "id": id},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "description": description,
                "servicePeriodStart": service_period_start,
                "servicePeriodEnd": service_period_end,
                "servicePeriod": service_period,
                "groupId": group_id,
                "priceId": price_id,
                "rateDisplay": rate_display,
                "revenueClassification": revenue_classification,
                "creditGrantId": credit_grant_id,
                "revenueRecognitionMethod": revenue_recognition_method,
            },
        )

    def delete(
        self,
        invoice: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Delete a line of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the line.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            DELETE_INVOICE_LINE_ITEM,
            options,
            path={"invoice": invoice, "id": id},
        )


class InvoiceLineItemsWithRawResponse:
    """The methods of `invoice_line_items`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: InvoiceLineItems) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncInvoiceLineItems(AsyncResource):
    """Invoice line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceLineItemsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoiceLineItemsWithRawResponse(self)

    def list(
        self,
        invoice: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.InvoiceLineItem]:
        """List the lines of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of InvoiceLineItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICE_LINE_ITEMS,
            options,
            path={"invoice": invoice},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    async def create(
        self,
        invoice: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | UUID | Absent = ABSENT,
        price_id: str | UUID | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Add a line to an invoice.

        Args:
            invoice: Sequence id of the invoice.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Price of one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            description: More about it, as printed.
            service_period_start: When the service began.
            service_period_end: When the service ended.
            service_period: Days in which the service was given.
            group_id: Group that the line stands in.
            price_id: Price that the line was made from.
            rate_display: How a rate is printed, as an amount or as a percentage.
            revenue_classification: Kind of revenue that a line books.
            credit_grant_id: Credit grant that the line pays for or uses.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_INVOICE_LINE_ITEM,
            options,
            path={"invoice": invoice},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "description": description,
                "servicePeriodStart": service_period_start,
                "servicePeriodEnd": service_period_end,
                "servicePeriod": service_period,
                "groupId": group_id,
                "priceId": price_id,
                "rateDisplay": rate_display,
                "revenueClassification": revenue_classification,
                "creditGrantId": credit_grant_id,
                "revenueRecognitionMethod": revenue_recognition_method,
            },
        )

    async def update(
        self,
        invoice: str | UUID,
        id: str | UUID,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | UUID | Absent = ABSENT,
        price_id: str | UUID | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Replace a line of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the line.
            title: Heading, as printed.
            quantity: Number of units.
            rate: Price of one unit.
            tax_rate: Tax rate of the line. Unsure: whether as a fraction or in percent.
            external_ids: Ids of the line in connected systems.
            description: More about it, as printed.
            service_period_start: When the service began.
            service_period_end: When the service ended.
            service_period: Days in which the service was given.
            group_id: Group that the line stands in.
            price_id: Price that the line was made from.
            rate_display: How a rate is printed, as an amount or as a percentage.
            revenue_classification: Kind of revenue that a line books.
            credit_grant_id: Credit grant that the line pays for or uses.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_INVOICE_LINE_ITEM,
            options,
            path={"invoice": invoice, "id": id},
            body={
                "title": title,
                "quantity": quantity,
                "rate": rate,
                "taxRate": tax_rate,
                "externalIds": external_ids,
                "description": description,
                "servicePeriodStart": service_period_start,
                "servicePeriodEnd": service_period_end,
                "servicePeriod": service_period,
                "groupId": group_id,
                "priceId": price_id,
                "rateDisplay": rate_display,
                "revenueClassification": revenue_classification,
                "creditGrantId": credit_grant_id,
                "revenueRecognitionMethod": revenue_recognition_method,
            },
        )

    async def delete(
        self,
        invoice: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItem:
        """Delete a line of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the line.

        Returns: InvoiceLineItem.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            DELETE_INVOICE_LINE_ITEM,
            options,
            path={"invoice": invoice, "id": id},
        )


class AsyncInvoiceLineItemsWithRawResponse:
    """The methods of `invoice_line_items`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceLineItems) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
