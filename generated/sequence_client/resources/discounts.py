# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Discounts: list, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateLike, DecimalLike, Page, Timeout


class Discounts(Resource):
    """Discounts: list, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> DiscountsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return DiscountsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Discount]:
        """List the discounts of all billing schedules.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Discount; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_DISCOUNTS,
            query={"limit": limit, "after": after, "before": before},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Discount:
        """Read one discount.

        Args:
            id: Sequence id of the discount.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Discount.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.GET_DISCOUNT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        billing_schedule_id: str,
        price_ids: Sequence[str],
        separate_line_item: bool,
        amount: DecimalLike,
        discount_calculation_type: inputs.DiscountCalculationType,
        message: str,
        valid_from: DateLike | Absent = ABSENT,
        valid_to: DateLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Discount:
        """Replace a discount.

        Args:
            id: Sequence id of the discount.
            billing_schedule_id: Schedule that gives it.
            price_ids: Prices that it applies to; all of the schedule when empty.
            separate_line_item: Whether to show it on an invoice line of its own.
            amount: Percentage, or amount in the currency of the prices, as discountCalculationType says.
            discount_calculation_type: Whether a discount is a percentage or an amount of money.
            message: Text for the invoice.
            valid_from: Day from which it counts.
            valid_to: Day until which it counts.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Discount.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.UPDATE_DISCOUNT,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Discount:
        """Delete a discount.

        Args:
            id: Sequence id of the discount.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Discount.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.DELETE_DISCOUNT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class DiscountsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Discounts) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncDiscounts(AsyncResource):
    """Discounts: list, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncDiscountsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncDiscountsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Discount]:
        """List the discounts of all billing schedules.

        Args:
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Discount; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_DISCOUNTS,
            query={"limit": limit, "after": after, "before": before},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Discount:
        """Read one discount.

        Args:
            id: Sequence id of the discount.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Discount.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.GET_DISCOUNT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        billing_schedule_id: str,
        price_ids: Sequence[str],
        separate_line_item: bool,
        amount: DecimalLike,
        discount_calculation_type: inputs.DiscountCalculationType,
        message: str,
        valid_from: DateLike | Absent = ABSENT,
        valid_to: DateLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Discount:
        """Replace a discount.

        Args:
            id: Sequence id of the discount.
            billing_schedule_id: Schedule that gives it.
            price_ids: Prices that it applies to; all of the schedule when empty.
            separate_line_item: Whether to show it on an invoice line of its own.
            amount: Percentage, or amount in the currency of the prices, as discountCalculationType says.
            discount_calculation_type: Whether a discount is a percentage or an amount of money.
            message: Text for the invoice.
            valid_from: Day from which it counts.
            valid_to: Day until which it counts.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Discount.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.UPDATE_DISCOUNT,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Discount:
        """Delete a discount.

        Args:
            id: Sequence id of the discount.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Discount.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.DELETE_DISCOUNT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncDiscountsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncDiscounts) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
