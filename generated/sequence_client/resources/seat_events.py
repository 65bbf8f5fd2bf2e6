# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Seat events: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_SEAT_EVENT, GET_SEAT_EVENT, LIST_SEAT_EVENTS
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
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page


class SeatEvents(Resource):
    """Seat events: list, create, get."""

    @cached_property
    def with_raw_response(self) -> SeatEventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return SeatEventsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        customer_alias: str | None = None,
        customer_ids: Sequence[str | UUID] | None = None,
        seat_type: Sequence[str] | None = None,
        customer_event_id: str | UUID | None = None,
        event_timestamp_before: str | None = None,
        event_timestamp_after: str | None = None,
        sort_by: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.SeatEvent]:
        """List seat events, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            customer_alias: Only events that name the customer by this alias.
            customer_ids: Only events of these customers, by id or any alias; at most 25.
            seat_type: Only events of these kinds of seat; at most 25.
            customer_event_id: Only the event with this id of yours.
            event_timestamp_before: Only events before this moment. Unsure: the format is not
                stated.
            event_timestamp_after: Only events after this moment. Unsure: the format is not stated.
            sort_by: Member to sort by; creation time unless given.

        Returns: A page of SeatEvent; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_SEAT_EVENTS,
            options,
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
        )

    def create(
        self,
        *,
        customer_alias: str,
        seat_type: str,
        event_timestamp: DateTimeLike,
        total: int,
        customer_event_id: str | UUID | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SeatEvent:
        """Record the number of seats of a customer; a later event with the same customerEventId
        replaces it.

        Args:
            customer_alias: Customer who has the seats, by id or any alias.
            seat_type: Kind of seat, as its seat metric names it.
            event_timestamp: Moment from which the number holds.
            total: Number of seats in all; not a difference.
            customer_event_id: Your own id of the event; a later event with the same id replaces
                this one.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: SeatEvent.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: customer_event_id identifies the call: a later call with the same value
            replaces the earlier one; generated if not passed.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_SEAT_EVENT,
            options,
            body={
                "customerAlias": customer_alias,
                "seatType": seat_type,
                "eventTimestamp": event_timestamp,
                "total": total,
                "customerEventId": customer_event_id,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SeatEvent:
        """Read one seat event.

        Args:
            id: Sequence id of the seat event.

        Returns: SeatEvent.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_SEAT_EVENT,
            options,
            path={"id": id},
        )


class SeatEventsWithRawResponse:
    """The methods of `seat_events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: SeatEvents) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncSeatEvents(AsyncResource):
    """Seat events: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncSeatEventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncSeatEventsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        customer_alias: str | None = None,
        customer_ids: Sequence[str | UUID] | None = None,
        seat_type: Sequence[str] | None = None,
        customer_event_id: str | UUID | None = None,
        event_timestamp_before: str | None = None,
        event_timestamp_after: str | None = None,
        sort_by: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.SeatEvent]:
        """List seat events, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            customer_alias: Only events that name the customer by this alias.
            customer_ids: Only events of these customers, by id or any alias; at most 25.
            seat_type: Only events of these kinds of seat; at most 25.
            customer_event_id: Only the event with this id of yours.
            event_timestamp_before: Only events before this moment. Unsure: the format is not
                stated.
            event_timestamp_after: Only events after this moment. Unsure: the format is not stated.
            sort_by: Member to sort by; creation time unless given.

        Returns: A page of SeatEvent; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_SEAT_EVENTS,
            options,
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
        )

    async def create(
        self,
        *,
        customer_alias: str,
        seat_type: str,
        event_timestamp: DateTimeLike,
        total: int,
        customer_event_id: str | UUID | None | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SeatEvent:
        """Record the number of seats of a customer; a later event with the same customerEventId
        replaces it.

        Args:
            customer_alias: Customer who has the seats, by id or any alias.
            seat_type: Kind of seat, as its seat metric names it.
            event_timestamp: Moment from which the number holds.
            total: Number of seats in all; not a difference.
            customer_event_id: Your own id of the event; a later event with the same id replaces
                this one.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: SeatEvent.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: customer_event_id identifies the call: a later call with the same value
            replaces the earlier one; generated if not passed.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_SEAT_EVENT,
            options,
            body={
                "customerAlias": customer_alias,
                "seatType": seat_type,
                "eventTimestamp": event_timestamp,
                "total": total,
                "customerEventId": customer_event_id,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.SeatEvent:
        """Read one seat event.

        Args:
            id: Sequence id of the seat event.

        Returns: SeatEvent.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_SEAT_EVENT,
            options,
            path={"id": id},
        )


class AsyncSeatEventsWithRawResponse:
    """The methods of `seat_events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncSeatEvents) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
