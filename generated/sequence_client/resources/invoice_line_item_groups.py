# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Invoice line item groups: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class InvoiceLineItemGroups(Resource):
    """Invoice line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> InvoiceLineItemGroupsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return InvoiceLineItemGroupsWithRawResponse(self)

    def list(
        self,
        invoice: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.InvoiceLineItemGroup]:
        """List the groups of lines of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of InvoiceLineItemGroup; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_INVOICE_LINE_ITEM_GROUPS,
            path={"invoice": invoice},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        invoice: str,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItemGroup:
        """Add a group for lines to an invoice.

        Args:
            invoice: Sequence id of the invoice.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItemGroup.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_INVOICE_LINE_ITEM_GROUP,
            path={"invoice": invoice},
            body={
                "title": title,
                "description": description,
                "taxCategoryId": tax_category_id,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "servicePeriod": service_period,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        invoice: str,
        id: str,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        index: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItemGroup:
        """Replace a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.
            index: Place in the order.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.UPDATE_INVOICE_LINE_ITEM_GROUP,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        invoice: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItemGroup:
        """Delete a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of its lines is not said.
        """
        return self._call(
            _operations.DELETE_INVOICE_LINE_ITEM_GROUP,
            path={"invoice": invoice, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class InvoiceLineItemGroupsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: InvoiceLineItemGroups) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncInvoiceLineItemGroups(AsyncResource):
    """Invoice line item groups: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceLineItemGroupsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncInvoiceLineItemGroupsWithRawResponse(self)

    def list(
        self,
        invoice: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.InvoiceLineItemGroup]:
        """List the groups of lines of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of InvoiceLineItemGroup; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_INVOICE_LINE_ITEM_GROUPS,
            path={"invoice": invoice},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        invoice: str,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItemGroup:
        """Add a group for lines to an invoice.

        Args:
            invoice: Sequence id of the invoice.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItemGroup.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_INVOICE_LINE_ITEM_GROUP,
            path={"invoice": invoice},
            body={
                "title": title,
                "description": description,
                "taxCategoryId": tax_category_id,
                "revenueRecognitionMethod": revenue_recognition_method,
                "revenueClassification": revenue_classification,
                "servicePeriod": service_period,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        invoice: str,
        id: str,
        *,
        title: str,
        description: str | Absent = ABSENT,
        tax_category_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        index: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItemGroup:
        """Replace a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.
            title: Heading, as printed.
            description: More about it, as printed.
            tax_category_id: Tax category of the lines.
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            revenue_classification: Kind of revenue that a line books.
            service_period: Days in which the service of the lines was given.
            index: Place in the order.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.UPDATE_INVOICE_LINE_ITEM_GROUP,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        invoice: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.InvoiceLineItemGroup:
        """Delete a group of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the group.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItemGroup.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: what becomes of its lines is not said.
        """
        return await self._call(
            _operations.DELETE_INVOICE_LINE_ITEM_GROUP,
            path={"invoice": invoice, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncInvoiceLineItemGroupsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceLineItemGroups) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
