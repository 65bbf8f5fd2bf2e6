# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Credits: check, track, get_reservation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CHECK_CREDITS, GET_CREDIT_RESERVATION, TRACK_CREDITS
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
    from .._overlay import Absent, CallOptions


class Credits(Resource):
    """Credits: check, track, get_reservation."""

    @cached_property
    def with_raw_response(self) -> CreditsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditsWithRawResponse(self)

    def check(
        self,
        *,
        account: str,
        event_name: str | Absent = ABSENT,
        properties: Mapping[str, Any] | Absent = ABSENT,
        events: Sequence[inputs.CreditEvent] | Absent = ABSENT,
        reserve: inputs.ReserveCreditsRequest | Absent = ABSENT,
        ttl_seconds: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckCreditsResponse:
        """Check whether credits suffice, and reserve them if reserve is given.

        With reserve an idempotency_key is required, the same one whenever the same reservation is
        requested. Without reserve none is needed.

        Args:
            account: Customer whose credits are meant.
            event_name: Name that metrics select events by, for a single event.
            properties: Facts of the single event to meter or filter on.
            events: Several events at once.
            reserve: Reserves credits for what is about to be used.
            ttl_seconds: How long the reservation lasts, in seconds.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CheckCreditsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: a read, retried; with reserve key in header Idempotency-Key, kept 24 hours;
            required, never generated.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CHECK_CREDITS,
            options,
            body={
                "account": account,
                "event_name": event_name,
                "properties": properties,
                "events": events,
                "reserve": reserve,
                "ttl_seconds": ttl_seconds,
            },
            idempotency_key=idempotency_key,
        )

    def track(
        self,
        *,
        events: Sequence[inputs.CreditEvent],
        account: str | Absent = ABSENT,
        reservation_id: str | UUID | Absent = ABSENT,
        close: bool | Absent = ABSENT,
        on_envelope_exceeded: inputs.TrackCreditsRequestOnEnvelopeExceeded | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TrackCreditsResponse:
        """Record that credits were used, or settle ones that were reserved.

        Args:
            events: The events, each charged once for its unique_id.
            account: Customer who used it.
            reservation_id: Reservation that the events are charged to.
            close: Whether what is left of the reservation is released. Unsure: the meaning is
                taken from the name.
            on_envelope_exceeded: What becomes of events that use more than is reserved.
            idempotency_key: Sent in a header, where it takes precedence over the keys of the
                entries: under another key the same entries count as new. Accepted only if each
                entry has a key of its own.

        Returns: TrackCreditsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in unique_id of each entry of events; generated for this call where
            missing; your own in header Idempotency-Key, kept 24 hours, never generated.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: that events without a key header are distinguished from new ones by unique_id,
            as those of /events are.
        """
        return self._call(
            TRACK_CREDITS,
            options,
            body={
                "events": events,
                "account": account,
                "reservation_id": reservation_id,
                "close": close,
                "on_envelope_exceeded": on_envelope_exceeded,
            },
            idempotency_key=idempotency_key,
        )

    def get_reservation(
        self,
        reservation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditReservation:
        """Read what is left of a reservation of credits.

        Args:
            reservation_id: Alguna id of the reservation, as check returns it.

        Returns: CreditReservation.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_CREDIT_RESERVATION,
            options,
            path={"reservation_id": reservation_id},
        )


class CreditsWithRawResponse:
    """The methods of `credits`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Credits) -> None:
        self.check = raw_response(resource.check)
        self.track = raw_response(resource.track)
        self.get_reservation = raw_response(resource.get_reservation)


class AsyncCredits(AsyncResource):
    """Credits: check, track, get_reservation."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditsWithRawResponse(self)

    async def check(
        self,
        *,
        account: str,
        event_name: str | Absent = ABSENT,
        properties: Mapping[str, Any] | Absent = ABSENT,
        events: Sequence[inputs.CreditEvent] | Absent = ABSENT,
        reserve: inputs.ReserveCreditsRequest | Absent = ABSENT,
        ttl_seconds: int | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckCreditsResponse:
        """Check whether credits suffice, and reserve them if reserve is given.

        With reserve an idempotency_key is required, the same one whenever the same reservation is
        requested. Without reserve none is needed.

        Args:
            account: Customer whose credits are meant.
            event_name: Name that metrics select events by, for a single event.
            properties: Facts of the single event to meter or filter on.
            events: Several events at once.
            reserve: Reserves credits for what is about to be used.
            ttl_seconds: How long the reservation lasts, in seconds.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: CheckCreditsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: a read, retried; with reserve key in header Idempotency-Key, kept 24 hours;
            required, never generated.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CHECK_CREDITS,
            options,
            body={
                "account": account,
                "event_name": event_name,
                "properties": properties,
                "events": events,
                "reserve": reserve,
                "ttl_seconds": ttl_seconds,
            },
            idempotency_key=idempotency_key,
        )

    async def track(
        self,
        *,
        events: Sequence[inputs.CreditEvent],
        account: str | Absent = ABSENT,
        reservation_id: str | UUID | Absent = ABSENT,
        close: bool | Absent = ABSENT,
        on_envelope_exceeded: inputs.TrackCreditsRequestOnEnvelopeExceeded | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TrackCreditsResponse:
        """Record that credits were used, or settle ones that were reserved.

        Args:
            events: The events, each charged once for its unique_id.
            account: Customer who used it.
            reservation_id: Reservation that the events are charged to.
            close: Whether what is left of the reservation is released. Unsure: the meaning is
                taken from the name.
            on_envelope_exceeded: What becomes of events that use more than is reserved.
            idempotency_key: Sent in a header, where it takes precedence over the keys of the
                entries: under another key the same entries count as new. Accepted only if each
                entry has a key of its own.

        Returns: TrackCreditsResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in unique_id of each entry of events; generated for this call where
            missing; your own in header Idempotency-Key, kept 24 hours, never generated.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: that events without a key header are distinguished from new ones by unique_id,
            as those of /events are.
        """
        return await self._call(
            TRACK_CREDITS,
            options,
            body={
                "events": events,
                "account": account,
                "reservation_id": reservation_id,
                "close": close,
                "on_envelope_exceeded": on_envelope_exceeded,
            },
            idempotency_key=idempotency_key,
        )

    async def get_reservation(
        self,
        reservation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CreditReservation:
        """Read what is left of a reservation of credits.

        Args:
            reservation_id: Alguna id of the reservation, as check returns it.

        Returns: CreditReservation.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_CREDIT_RESERVATION,
            options,
            path={"reservation_id": reservation_id},
        )


class AsyncCreditsWithRawResponse:
    """The methods of `credits`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCredits) -> None:
        self.check = async_raw_response(resource.check)
        self.track = async_raw_response(resource.track)
        self.get_reservation = async_raw_response(resource.get_reservation)
