# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Invoice line items: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateTimeLike, DecimalLike, Page, Timeout


class InvoiceLineItems(Resource):
    """Invoice line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> InvoiceLineItemsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return InvoiceLineItemsWithRawResponse(self)

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
    ) -> Page[models.InvoiceLineItem]:
        """List the lines of an invoice.

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

        Returns: a page of InvoiceLineItem; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_INVOICE_LINE_ITEMS,
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
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | Absent = ABSENT,
        price_id: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_INVOICE_LINE_ITEM,
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
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | Absent = ABSENT,
        price_id: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.UPDATE_INVOICE_LINE_ITEM,
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
    ) -> models.InvoiceLineItem:
        """Delete a line of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the line.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.DELETE_INVOICE_LINE_ITEM,
            path={"invoice": invoice, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class InvoiceLineItemsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: InvoiceLineItems) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncInvoiceLineItems(AsyncResource):
    """Invoice line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoiceLineItemsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncInvoiceLineItemsWithRawResponse(self)

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
    ) -> AsyncPages[models.InvoiceLineItem]:
        """List the lines of an invoice.

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

        Returns: a page of InvoiceLineItem; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_INVOICE_LINE_ITEMS,
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
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | Absent = ABSENT,
        price_id: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_INVOICE_LINE_ITEM,
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
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        description: str | Absent = ABSENT,
        service_period_start: DateTimeLike | Absent = ABSENT,
        service_period_end: DateTimeLike | Absent = ABSENT,
        service_period: inputs.DateRange | models.DateRange | Absent = ABSENT,
        group_id: str | Absent = ABSENT,
        price_id: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        credit_grant_id: str | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.UPDATE_INVOICE_LINE_ITEM,
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
    ) -> models.InvoiceLineItem:
        """Delete a line of an invoice.

        Args:
            invoice: Sequence id of the invoice.
            id: Sequence id of the line.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: InvoiceLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.DELETE_INVOICE_LINE_ITEM,
            path={"invoice": invoice, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncInvoiceLineItemsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncInvoiceLineItems) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
