# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Discounts: list, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import DELETE_DISCOUNT, GET_DISCOUNT, LIST_DISCOUNTS, UPDATE_DISCOUNT
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateLike, DecimalLike, Page


class Discounts(Resource):
    """Discounts: list, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> DiscountsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return DiscountsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Discount]:
        """List the discounts of all billing schedules.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of Discount; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_DISCOUNTS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Discount:
        """Read one discount.

        Args:
            id: Sequence id of the discount.

        Returns: Discount.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_DISCOUNT,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        billing_schedule_id: str | UUID,
        price_ids: Sequence[str | UUID],
        separate_line_item: bool,
        amount: DecimalLike,
        discount_calculation_type: inputs.DiscountCalculationType,
        message: str,
        valid_from: DateLike | Absent = ABSENT,
        valid_to: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Discount:
        """Replace a discount.

        Args:
            id: Sequence id of the discount.
            billing_schedule_id: Schedule that gives it.
            price_ids: Prices that it applies to; all of the schedule when empty.
            separate_line_item: Whether to show it on an invoice line of its own.
            amount: Percentage, or amount in the currency of the prices, as discountCalculationType
                says.
            discount_calculation_type: Whether a discount is a percentage or an amount of money.
            message: Text for the invoice.
            valid_from: Day from which it counts.
            valid_to: Day until which it counts.

        Returns: Discount.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_DISCOUNT,
            options,
            path={"id": id},
            body={
                "billingScheduleId": billing_schedule_id,
                "priceIds": price_ids,
                "separateLineItem": separate_line_item,
                "amount": amount,
                "discountCalculationType": discount_calculation_type,
                "message": message,
                "validFrom": valid_from,
                "validTo": valid_to,
            },
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Discount:
        """Delete a discount.

        Args:
            id: Sequence id of the discount.

        Returns: Discount.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DELETE_DISCOUNT,
            options,
            path={"id": id},
        )


class DiscountsWithRawResponse:
    """The methods of `discounts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Discounts) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncDiscounts(AsyncResource):
    """Discounts: list, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncDiscountsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncDiscountsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Discount]:
        """List the discounts of all billing schedules.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.

        Returns: A page of Discount; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_DISCOUNTS,
            options,
            query={"limit": limit, "after": after, "before": before},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Discount:
        """Read one discount.

        Args:
            id: Sequence id of the discount.

        Returns: Discount.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_DISCOUNT,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        billing_schedule_id: str | UUID,
        price_ids: Sequence[str | UUID],
        separate_line_item: bool,
        amount: DecimalLike,
        discount_calculation_type: inputs.DiscountCalculationType,
        message: str,
        valid_from: DateLike | Absent = ABSENT,
        valid_to: DateLike | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Discount:
        """Replace a discount.

        Args:
            id: Sequence id of the discount.
            billing_schedule_id: Schedule that gives it.
            price_ids: Prices that it applies to; all of the schedule when empty.
            separate_line_item: Whether to show it on an invoice line of its own.
            amount: Percentage, or amount in the currency of the prices, as discountCalculationType
                says.
            discount_calculation_type: Whether a discount is a percentage or an amount of money.
            message: Text for the invoice.
            valid_from: Day from which it counts.
            valid_to: Day until which it counts.

        Returns: Discount.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_DISCOUNT,
            options,
            path={"id": id},
            body={
                "billingScheduleId": billing_schedule_id,
                "priceIds": price_ids,
                "separateLineItem": separate_line_item,
                "amount": amount,
                "discountCalculationType": discount_calculation_type,
                "message": message,
                "validFrom": valid_from,
                "validTo": valid_to,
            },
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Discount:
        """Delete a discount.

        Args:
            id: Sequence id of the discount.

        Returns: Discount.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DELETE_DISCOUNT,
            options,
            path={"id": id},
        )


class AsyncDiscountsWithRawResponse:
    """The methods of `discounts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncDiscounts) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
