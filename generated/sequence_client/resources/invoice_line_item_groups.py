# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Invoice line item groups: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_INVOICE_LINE_ITEM_GROUP,
    DELETE_INVOICE_LINE_ITEM_GROUP,
    LIST_INVOICE_LINE_ITEM_GROUPS,
    UPDATE_INVOICE_LINE_ITEM_GROUP,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class InvoiceLineItemGroups(Resource):
    """Invoice line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> InvoiceLineItemGroupsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return InvoiceLineItemGroupsWithRawResponse(self)

    def list(
        self,
        invoice: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.InvoiceLineItemGroup]:
        """List the groups of lines of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of InvoiceLineItemGroup; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICE_LINE_ITEM_GROUPS,
            options,
            path={"invoice": invoice},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    def create(
        self,
        invoice: str | UUID,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItemGroup:
        """Add a group for lines to an invoice.

        Args:
            invoice: Sequence id of the invoice.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.

        Returns: InvoiceLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_INVOICE_LINE_ITEM_GROUP,
            options,
            path={"invoice": invoice},
            body={
                "title": title,
                "description": description,
                "taxCategoryId": tax_category_id,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "servicePeriod": service_period,
            },
        )

    def update(
        self,
        invoice: str | UUID,
        id: str | UUID,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        index: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItemGroup:
        """Replace a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.
            index: Place in the order.

        Returns: InvoiceLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            UPDATE_INVOICE_LINE_ITEM_GROUP,
            options,
            path={"invoice": invoice, "id": id},
            body={
                "title": title,
                "description": description,
                "taxCategoryId": tax_category_id,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "servicePeriod": service_period,
                "index": index,
            },
        )

    def delete(
        self,
        invoice: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItemGroup:
        """Delete a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.

        Returns: InvoiceLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of its lines is not documented.
        """
        return self._call(
            DELETE_INVOICE_LINE_ITEM_GROUP,
            options,
            path={"invoice": invoice, "id": id},
        )


class InvoiceLineItemGroupsWithRawResponse:
    """The methods of `invoice_line_item_groups`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: InvoiceLineItemGroups) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncInvoiceLineItemGroups(AsyncResource):
    """Invoice line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceLineItemGroupsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncInvoiceLineItemGroupsWithRawResponse(self)

    def list(
        self,
        invoice: str | UUID,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.InvoiceLineItemGroup]:
        """List the groups of lines of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of InvoiceLineItemGroup; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_INVOICE_LINE_ITEM_GROUPS,
            options,
            path={"invoice": invoice},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
        )

    async def create(
        self,
        invoice: str | UUID,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItemGroup:
        """Add a group for lines to an invoice.

        Args:
            invoice: Sequence id of the invoice.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.

        Returns: InvoiceLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_INVOICE_LINE_ITEM_GROUP,
            options,
            path={"invoice": invoice},
            body={
                "title": title,
                "description": description,
                "taxCategoryId": tax_category_id,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "servicePeriod": service_period,
            },
        )

    async def update(
        self,
        invoice: str | UUID,
        id: str | UUID,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | UUID | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        index: int | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItemGroup:
        """Replace a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used,
                by milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.
            index: Place in the order.

        Returns: InvoiceLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            UPDATE_INVOICE_LINE_ITEM_GROUP,
            options,
            path={"invoice": invoice, "id": id},
            body={
                "title": title,
                "description": description,
                "taxCategoryId": tax_category_id,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "servicePeriod": service_period,
                "index": index,
            },
        )

    async def delete(
        self,
        invoice: str | UUID,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceLineItemGroup:
        """Delete a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.

        Returns: InvoiceLineItemGroup.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: what becomes of its lines is not documented.
        """
        return await self._call(
            DELETE_INVOICE_LINE_ITEM_GROUP,
            options,
            path={"invoice": invoice, "id": id},
        )


class AsyncInvoiceLineItemGroupsWithRawResponse:
    """The methods of `invoice_line_item_groups`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceLineItemGroups) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
