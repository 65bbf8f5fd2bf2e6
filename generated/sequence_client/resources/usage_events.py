# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Usage events: list, create."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_USAGE_EVENT, LIST_USAGE_EVENTS
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, DateTimeLike, Page


class UsageEvents(Resource):
    """Usage events: list, create."""

    @cached_property
    def with_raw_response(self) -> UsageEventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return UsageEventsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        offset: int | None = None,
        customer_alias: Sequence[str] | None = None,
        unmapped_aliases_only: bool | None = None,
        event_type: str | None = None,
        event_id: str | UUID | None = None,
        event_timestamp_before: str | None = None,
        event_timestamp_after: str | None = None,
        sort_by: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.UsageEvent]:
        """List usage events, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            offset: How many events to pass over from the cursor on; counts for the first page, the
                others follow on it.
            customer_alias: Only events that name the customer by one of these aliases.
            unmapped_aliases_only: Whether to list only events whose alias belongs to no customer.
            event_type: Only events of this type.
            event_id: Only the event with this id. Unsure: whether the id is yours or that of
                Sequence.
            event_timestamp_before: Only events before this moment. Unsure: the format is not
                stated.
            event_timestamp_after: Only events after this moment. Unsure: the format is not stated.
            sort_by: Member to sort by; creation time unless given.

        Returns: A page of UsageEvent; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: offset is declared beside the cursors; what
            customerAlias lists is not declared.
        """
        return self._list(
            LIST_USAGE_EVENTS,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "offset": offset,
                "customerAlias": customer_alias,
                "unmappedAliasesOnly": unmapped_aliases_only,
                "eventType": event_type,
                "eventId": event_id,
                "eventTimestampBefore": event_timestamp_before,
                "eventTimestampAfter": event_timestamp_after,
                "sortBy": sort_by,
            },
        )

    def create(
        self,
        *,
        customer_alias: str,
        event_type: str,
        customer_event_id: str | UUID | None | Absent = ABSENT,
        event_timestamp: DateTimeLike | None | Absent = ABSENT,
        event_properties: Mapping[str, Any] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageEvent:
        """Record one usage event; a later one with the same customerEventId replaces it.

        Args:
            customer_alias: Customer who used it, by id or any alias.
            event_type: Name that metrics select events by.
            customer_event_id: Your own id of the event; a later event with the same id replaces
                this one.
            event_timestamp: When it was used.
            event_properties: Facts that metrics filter on and add up, by key.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: UsageEvent.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: customer_event_id identifies the call: a later call with the same value
            replaces the earlier one; generated if not passed.
        Rate limit: 12,000 calls in 60 s, shared by all calls that count towards it; the client
            delays calls to keep it.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_USAGE_EVENT,
            options,
            body={
                "customerAlias": customer_alias,
                "eventType": event_type,
                "customerEventId": customer_event_id,
                "eventTimestamp": event_timestamp,
                "eventProperties": event_properties,
            },
            idempotency_key=idempotency_key,
        )


class UsageEventsWithRawResponse:
    """The methods of `usage_events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: UsageEvents) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)


class AsyncUsageEvents(AsyncResource):
    """Usage events: list, create."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageEventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncUsageEventsWithRawResponse(self)

    def list(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        sort_order: inputs.SortOrder | None = None,
        offset: int | None = None,
        customer_alias: Sequence[str] | None = None,
        unmapped_aliases_only: bool | None = None,
        event_type: str | None = None,
        event_id: str | UUID | None = None,
        event_timestamp_before: str | None = None,
        event_timestamp_after: str | None = None,
        sort_by: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.UsageEvent]:
        """List usage events, newest first unless sorted otherwise.

        Args:
            before: Cursor of the page after the wanted one, to go back.
            after: Cursor of the page before the wanted one, to go forward.
            limit: Page size, 1 to 100.
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".
            offset: How many events to pass over from the cursor on; counts for the first page, the
                others follow on it.
            customer_alias: Only events that name the customer by one of these aliases.
            unmapped_aliases_only: Whether to list only events whose alias belongs to no customer.
            event_type: Only events of this type.
            event_id: Only the event with this id. Unsure: whether the id is yours or that of
                Sequence.
            event_timestamp_before: Only events before this moment. Unsure: the format is not
                stated.
            event_timestamp_after: Only events after this moment. Unsure: the format is not stated.
            sort_by: Member to sort by; creation time unless given.

        Returns: A page of UsageEvent; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: offset is declared beside the cursors; what
            customerAlias lists is not declared.
        """
        return self._list(
            LIST_USAGE_EVENTS,
            options,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "sortOrder": sort_order,
                "offset": offset,
                "customerAlias": customer_alias,
                "unmappedAliasesOnly": unmapped_aliases_only,
                "eventType": event_type,
                "eventId": event_id,
                "eventTimestampBefore": event_timestamp_before,
                "eventTimestampAfter": event_timestamp_after,
                "sortBy": sort_by,
            },
        )

    async def create(
        self,
        *,
        customer_alias: str,
        event_type: str,
        customer_event_id: str | UUID | None | Absent = ABSENT,
        event_timestamp: DateTimeLike | None | Absent = ABSENT,
        event_properties: Mapping[str, Any] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UsageEvent:
        """Record one usage event; a later one with the same customerEventId replaces it.

        Args:
            customer_alias: Customer who used it, by id or any alias.
            event_type: Name that metrics select events by.
            customer_event_id: Your own id of the event; a later event with the same id replaces
                this one.
            event_timestamp: When it was used.
            event_properties: Facts that metrics filter on and add up, by key.
            idempotency_key: The same as the value that identifies the call; pass one of the two.

        Returns: UsageEvent.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: customer_event_id identifies the call: a later call with the same value
            replaces the earlier one; generated if not passed.
        Rate limit: 12,000 calls in 60 s, shared by all calls that count towards it; the client
            delays calls to keep it.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_USAGE_EVENT,
            options,
            body={
                "customerAlias": customer_alias,
                "eventType": event_type,
                "customerEventId": customer_event_id,
                "eventTimestamp": event_timestamp,
                "eventProperties": event_properties,
            },
            idempotency_key=idempotency_key,
        )


class AsyncUsageEventsWithRawResponse:
    """The methods of `usage_events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncUsageEvents) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
