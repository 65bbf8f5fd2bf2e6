# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Credit note line items: list, create, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DecimalLike, Page, Timeout


class CreditNoteLineItems(Resource):
    """Credit note line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> CreditNoteLineItemsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditNoteLineItemsWithRawResponse(self)

    def list(
        self,
        creditnote: str,
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
    ) -> Page[models.CreditNoteLineItem]:
        """List the lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditNoteLineItem; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CREDIT_NOTE_LINE_ITEMS,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        creditnote: str,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        credit_note_id: str,
        description: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        product_id: str | Absent = ABSENT,
        group_id: str | Absent = ABSENT,
        line_item_id: str | Absent = ABSENT,
        invoice_line_item_ids: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.
            group_id: Group that the line stands in.
            line_item_id: Invoice line that is given back.
            invoice_line_item_ids: Invoice lines that are given back; lineItemId alone unless given.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItem.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_CREDIT_NOTE_LINE_ITEM,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        creditnote: str,
        id: str,
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
        product_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.UPDATE_CREDIT_NOTE_LINE_ITEM,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        creditnote: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItem:
        """Delete a line of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the line.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.DELETE_CREDIT_NOTE_LINE_ITEM,
            path={"creditnote": creditnote, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditNoteLineItemsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CreditNoteLineItems) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCreditNoteLineItems(AsyncResource):
    """Credit note line items: list, create, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditNoteLineItemsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCreditNoteLineItemsWithRawResponse(self)

    def list(
        self,
        creditnote: str,
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
    ) -> AsyncPages[models.CreditNoteLineItem]:
        """List the lines of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CreditNoteLineItem; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CREDIT_NOTE_LINE_ITEMS,
            path={"creditnote": creditnote},
            query={"before": before, "after": after, "limit": limit, "sortOrder": sort_order},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        creditnote: str,
        *,
        title: str,
        quantity: DecimalLike,
        rate: DecimalLike,
        tax_rate: DecimalLike,
        external_ids: Sequence[inputs.IntegrationExternalIdentifier | models.IntegrationExternalIdentifier],
        credit_note_id: str,
        description: str | Absent = ABSENT,
        rate_display: inputs.RateDisplay | Absent = ABSENT,
        service_period: inputs.InclusiveDateRange | models.InclusiveDateRange | Absent = ABSENT,
        revenue_recognition_method: inputs.RevenueRecognitionMethod | Absent = ABSENT,
        revenue_classification: inputs.RevenueClassification | Absent = ABSENT,
        product_id: str | Absent = ABSENT,
        group_id: str | Absent = ABSENT,
        line_item_id: str | Absent = ABSENT,
        invoice_line_item_ids: Sequence[str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.
            group_id: Group that the line stands in.
            line_item_id: Invoice line that is given back.
            invoice_line_item_ids: Invoice lines that are given back; lineItemId alone unless given.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItem.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_CREDIT_NOTE_LINE_ITEM,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        creditnote: str,
        id: str,
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
        product_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
            revenue_recognition_method: When revenue counts as earned, evenly over time, as used, by
                milestones, or at once. Unsure: the text allows STRAIGHT_LINE and POINT_IN_TIME only.
            revenue_classification: Kind of revenue that a line books.
            product_id: Product that is charged.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.UPDATE_CREDIT_NOTE_LINE_ITEM,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        creditnote: str,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditNoteLineItem:
        """Delete a line of a credit note.

        Args:
            creditnote: Sequence id of the credit note.
            id: Sequence id of the line.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditNoteLineItem.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.DELETE_CREDIT_NOTE_LINE_ITEM,
            path={"creditnote": creditnote, "id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditNoteLineItemsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditNoteLineItems) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
