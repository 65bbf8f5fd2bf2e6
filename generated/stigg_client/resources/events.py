# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Events: report, estimate."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import ESTIMATE_EVENT, REPORT_EVENTS
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, CallOptions, DecimalLike


class Events(Resource):
    """Events: report, estimate."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return EventsWithRawResponse(self)

    def report(
        self,
        *,
        events: Sequence[inputs.UsageEventInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EmptyDataResponse:
        """Report up to 1,000 raw events, from which meters count usage.

        They are stored at once and counted later. An event whose key was seen in the last 7 days
        is not counted again.

        Args:
            events: The events. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: EmptyDataResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of events, kept 7 days; generated for this
            call where missing; at most 1000 entries.
        Source: https://stigg.mintlify.app/api-reference/usage/report-usage-events (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept
            any 2xx, so 200 is assumed.
        """
        return self._call(
            REPORT_EVENTS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"events": events},
            idempotency_key=idempotency_key,
        )

    def estimate(
        self,
        *,
        customer_id: str | UUID,
        event_name: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditCostEstimateResponse:
        """Price an event in credits without reporting it.

        Args:
            customer_id: Customer that it would happen for.
            event_name: What would happen.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            dimensions: Further facts, which meters filter and sum by.
            resource_id: Resource that it would happen for, for a customer that has several.

        Returns: CreditCostEstimateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/events.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            ESTIMATE_EVENT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "eventName": event_name,
                "dimensions": dimensions,
                "resourceId": resource_id,
            },
        )


class EventsWithRawResponse:
    """The methods of `events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Events) -> None:
        self.report = raw_response(resource.report)
        self.estimate = raw_response(resource.estimate)


class AsyncEvents(AsyncResource):
    """Events: report, estimate."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncEventsWithRawResponse(self)

    async def report(
        self,
        *,
        events: Sequence[inputs.UsageEventInput],
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EmptyDataResponse:
        """Report up to 1,000 raw events, from which meters count usage.

        They are stored at once and counted later. An event whose key was seen in the last 7 days
        is not counted again.

        Args:
            events: The events. 1 to 1000 entries.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            idempotency_key: Accepted only if each entry has a key of its own, which the provider
                checks.

        Returns: EmptyDataResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in idempotencyKey of each entry of events, kept 7 days; generated for this
            call where missing; at most 1000 entries.
        Source: https://stigg.mintlify.app/api-reference/usage/report-usage-events (reference page;
            Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: the packages accept
            any 2xx, so 200 is assumed.
        """
        return await self._call(
            REPORT_EVENTS,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={"events": events},
            idempotency_key=idempotency_key,
        )

    async def estimate(
        self,
        *,
        customer_id: str | UUID,
        event_name: str,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        dimensions: Mapping[str, str | DecimalLike | bool] | Absent = ABSENT,
        resource_id: str | UUID | None | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditCostEstimateResponse:
        """Price an event in credits without reporting it.

        Args:
            customer_id: Customer that it would happen for.
            event_name: What would happen.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            dimensions: Further facts, which meters filter and sum by.
            resource_id: Resource that it would happen for, for a customer that has several.

        Returns: CreditCostEstimateResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/events/events.py
            (Python package 0.1.0b53; TypeScript package 0.1.0-beta.51). Unsure: no page was found;
            the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            ESTIMATE_EVENT,
            options,
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "customerId": customer_id,
                "eventName": event_name,
                "dimensions": dimensions,
                "resourceId": resource_id,
            },
        )


class AsyncEventsWithRawResponse:
    """The methods of `events`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.report = async_raw_response(resource.report)
        self.estimate = async_raw_response(resource.estimate)
