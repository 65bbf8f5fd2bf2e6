# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Seat events: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DateTimeLike, Page, Timeout


class SeatEvents(Resource):
    """Seat events: list, create, get."""

    @cached_property
    def with_raw_response(self) -> SeatEventsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return SeatEventsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        customer_alias: str | None = None,
        customer_ids: Sequence[str] | None = None,
        seat_type: Sequence[str] | None = None,
        customer_event_id: str | None = None,
        event_timestamp_before: str | None = None,
        event_timestamp_after: str | None = None,
        sort_by: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.SeatEvent]:
        """List seat events, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            customer_alias: Only events that name the customer by this alias.
            customer_ids: Only events of these customers, by id or any alias; at most 25.
            seat_type: Only events of these kinds of seat; at most 25.
            customer_event_id: Only the event with this id of yours.
            event_timestamp_before: Only events before this moment. Unsure: the format is not stated.
            event_timestamp_after: Only events after this moment. Unsure: the format is not stated.
            sort_by: Member to sort by; creation time unless given.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of SeatEvent; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_SEAT_EVENTS,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "customerAlias": customer_alias,
                "customerIds": customer_ids,
                "seatType": seat_type,
                "customerEventId": customer_event_id,
                "eventTimestampBefore": event_timestamp_before,
                "eventTimestampAfter": event_timestamp_after,
                "sortBy": sort_by,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        customer_alias: str,
        seat_type: str,
        event_timestamp: DateTimeLike,
        total: int,
        customer_event_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SeatEvent:
        """Record the number of seats of a customer; a later event with the same customerEventId replaces it.

        Args:
            customer_alias: Customer who has the seats, by id or any alias.
            seat_type: Kind of seat, as its seat metric names it.
            event_timestamp: Moment from which the number holds.
            total: Number of seats in all; not a difference.
            customer_event_id: Your own id of the event; a later event with the same id replaces this one.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SeatEvent.

        Idempotency: customer_event_id tells a repeat from a new call: a later call with it replaces the
        earlier; made up when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened, whose reconcile() looks whether it did.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_SEAT_EVENT,
            body={
                "customerAlias": customer_alias,
                "seatType": seat_type,
                "eventTimestamp": event_timestamp,
                "total": total,
                "customerEventId": customer_event_id,
            },
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
    ) -> models.SeatEvent:
        """Read one seat event.

        Args:
            id: Sequence id of the seat event.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SeatEvent.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.GET_SEAT_EVENT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class SeatEventsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: SeatEvents) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncSeatEvents(AsyncResource):
    """Seat events: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncSeatEventsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncSeatEventsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        customer_alias: str | None = None,
        customer_ids: Sequence[str] | None = None,
        seat_type: Sequence[str] | None = None,
        customer_event_id: str | None = None,
        event_timestamp_before: str | None = None,
        event_timestamp_after: str | None = None,
        sort_by: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.SeatEvent]:
        """List seat events, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            customer_alias: Only events that name the customer by this alias.
            customer_ids: Only events of these customers, by id or any alias; at most 25.
            seat_type: Only events of these kinds of seat; at most 25.
            customer_event_id: Only the event with this id of yours.
            event_timestamp_before: Only events before this moment. Unsure: the format is not stated.
            event_timestamp_after: Only events after this moment. Unsure: the format is not stated.
            sort_by: Member to sort by; creation time unless given.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of SeatEvent; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_SEAT_EVENTS,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "customerAlias": customer_alias,
                "customerIds": customer_ids,
                "seatType": seat_type,
                "customerEventId": customer_event_id,
                "eventTimestampBefore": event_timestamp_before,
                "eventTimestampAfter": event_timestamp_after,
                "sortBy": sort_by,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        customer_alias: str,
        seat_type: str,
        event_timestamp: DateTimeLike,
        total: int,
        customer_event_id: str | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SeatEvent:
        """Record the number of seats of a customer; a later event with the same customerEventId replaces it.

        Args:
            customer_alias: Customer who has the seats, by id or any alias.
            seat_type: Kind of seat, as its seat metric names it.
            event_timestamp: Moment from which the number holds.
            total: Number of seats in all; not a difference.
            customer_event_id: Your own id of the event; a later event with the same id replaces this one.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SeatEvent.

        Idempotency: customer_event_id tells a repeat from a new call: a later call with it replaces the
        earlier; made up when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened, whose reconcile() looks whether it did.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_SEAT_EVENT,
            body={
                "customerAlias": customer_alias,
                "seatType": seat_type,
                "eventTimestamp": event_timestamp,
                "total": total,
                "customerEventId": customer_event_id,
            },
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
    ) -> models.SeatEvent:
        """Read one seat event.

        Args:
            id: Sequence id of the seat event.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: SeatEvent.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.GET_SEAT_EVENT,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncSeatEventsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncSeatEvents) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
