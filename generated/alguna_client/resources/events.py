# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Events: ingest."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import INGEST_EVENTS
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .. import inputs, models
    from .._overlay import CallOptions


class Events(Resource):
    """Events: ingest."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return EventsWithRawResponse(self)

    def ingest(
        self,
        *,
        events: Sequence[inputs.Event],
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IngestEventsResponse:
        """Send up to 100 usage events; look into failed, a success may leave some out.

        Args:
            events: The events, at most 100.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: IngestEventsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in unique_id of each entry of events; generated for this call where
            missing; at most 100 entries.
        Rate limit: 1,000 entries of events in 1 s, within 10 calls in 1 s, within 100 calls in 1
            s, shared by all calls that count towards it; the client delays calls to keep it.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/ingest-billable-events
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            INGEST_EVENTS,
            options,
            body={"events": events},
            idempotency_key=idempotency_key,
        )


class EventsWithRawResponse:
    """The methods of `events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Events) -> None:
        self.ingest = raw_response(resource.ingest)


class AsyncEvents(AsyncResource):
    """Events: ingest."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncEventsWithRawResponse(self)

    async def ingest(
        self,
        *,
        events: Sequence[inputs.Event],
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.IngestEventsResponse:
        """Send up to 100 usage events; look into failed, a success may leave some out.

        Args:
            events: The events, at most 100.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: IngestEventsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in unique_id of each entry of events; generated for this call where
            missing; at most 100 entries.
        Rate limit: 1,000 entries of events in 1 s, within 10 calls in 1 s, within 100 calls in 1
            s, shared by all calls that count towards it; the client delays calls to keep it.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/ingest-billable-events
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            INGEST_EVENTS,
            options,
            body={"events": events},
            idempotency_key=idempotency_key,
        )


class AsyncEventsWithRawResponse:
    """The methods of `events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.ingest = async_raw_response(resource.ingest)
