# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Events: ingest."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Timeout


class Events(Resource):
    """Events: ingest."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return EventsWithRawResponse(self)

    def ingest(
        self,
        *,
        events: Sequence[inputs.Event],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.IngestEventsResponse:
        """Send up to 100 usage events; look into failed, a success may leave some out.

        Args:
            events: The events, at most 100.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: IngestEventsResponse.

        Idempotency: a key in the member unique_id of each entry of events; minted where absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/ingest-billable-events
        (reference page). Unsure: the members of an event are partly taken from an older page.
        """
        return self._call(
            _operations.INGEST_EVENTS,
            body={"events": events},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class EventsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Events) -> None:
        self.ingest = raw_response(resource.ingest)


class AsyncEvents(AsyncResource):
    """Events: ingest."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncEventsWithRawResponse(self)

    async def ingest(
        self,
        *,
        events: Sequence[inputs.Event],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.IngestEventsResponse:
        """Send up to 100 usage events; look into failed, a success may leave some out.

        Args:
            events: The events, at most 100.
            idempotency_key: Entries without a key of their own get one derived from this.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: IngestEventsResponse.

        Idempotency: a key in the member unique_id of each entry of events; minted where absent.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/billing-events-and-metrics/ingest-billable-events
        (reference page). Unsure: the members of an event are partly taken from an older page.
        """
        return await self._call(
            _operations.INGEST_EVENTS,
            body={"events": events},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncEventsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.ingest = async_raw_response(resource.ingest)
