# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Usage events: create."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Absent, DateTimeLike, Timeout


class UsageEvents(Resource):
    """Usage events: create."""

    @cached_property
    def with_raw_response(self) -> UsageEventsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return UsageEventsWithRawResponse(self)

    def create(
        self,
        *,
        customer_alias: str,
        event_type: str,
        customer_event_id: str | None | Absent = ABSENT,
        event_timestamp: DateTimeLike | None | Absent = ABSENT,
        event_properties: Mapping[str, Any] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.UsageEvent:
        """Record one usage event; a later one with the same customerEventId replaces it.

        Args:
            customer_alias: Customer who used it, by id or any alias.
            event_type: Name that metrics select events by.
            customer_event_id: Your own id of the event; a later event with the same id replaces this one.
            event_timestamp: When it was used.
            event_properties: Facts that metrics filter on and add up, by key.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: UsageEvent.

        Idempotency: customer_event_id tells a repeat from a new call: a later call with it replaces the
        earlier; made up when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_USAGE_EVENT,
            body={
                "customerAlias": customer_alias,
                "eventType": event_type,
                "customerEventId": customer_event_id,
                "eventTimestamp": event_timestamp,
                "eventProperties": event_properties,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class UsageEventsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: UsageEvents) -> None:
        self.create = raw_response(resource.create)


class AsyncUsageEvents(AsyncResource):
    """Usage events: create."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageEventsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncUsageEventsWithRawResponse(self)

    async def create(
        self,
        *,
        customer_alias: str,
        event_type: str,
        customer_event_id: str | None | Absent = ABSENT,
        event_timestamp: DateTimeLike | None | Absent = ABSENT,
        event_properties: Mapping[str, Any] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.UsageEvent:
        """Record one usage event; a later one with the same customerEventId replaces it.

        Args:
            customer_alias: Customer who used it, by id or any alias.
            event_type: Name that metrics select events by.
            customer_event_id: Your own id of the event; a later event with the same id replaces this one.
            event_timestamp: When it was used.
            event_properties: Facts that metrics filter on and add up, by key.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: UsageEvent.

        Idempotency: customer_event_id tells a repeat from a new call: a later call with it replaces the
        earlier; made up when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_USAGE_EVENT,
            body={
                "customerAlias": customer_alias,
                "eventType": event_type,
                "customerEventId": customer_event_id,
                "eventTimestamp": event_timestamp,
                "eventProperties": event_properties,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncUsageEventsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncUsageEvents) -> None:
        self.create = async_raw_response(resource.create)
