# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Revenue schedules: get_for_organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._overlay import Timeout


class RevenueSchedules(Resource):
    """Revenue schedules: get_for_organization."""

    @cached_property
    def with_raw_response(self) -> RevenueSchedulesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return RevenueSchedulesWithRawResponse(self)

    def get_for_organization(
        self,
        *,
        interval: inputs.RevenueScheduleInterval,
        currency: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of the whole organisation.

        Args:
            interval: Whether an entry covers a day or a month.
            currency: ISO 4217 code of the currency of the amounts; the default one of the organisation, if
                absent. Unsure: marked as required, although its own text gives a default.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueSchedule.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-organization-revenue-schedule
        (reference page).
        """
        return self._call(
            _operations.GET_ORGANIZATION_REVENUE_SCHEDULE,
            query={"interval": interval, "currency": currency},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class RevenueSchedulesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: RevenueSchedules) -> None:
        self.get_for_organization = raw_response(resource.get_for_organization)


class AsyncRevenueSchedules(AsyncResource):
    """Revenue schedules: get_for_organization."""

    @cached_property
    def with_raw_response(self) -> AsyncRevenueSchedulesWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncRevenueSchedulesWithRawResponse(self)

    async def get_for_organization(
        self,
        *,
        interval: inputs.RevenueScheduleInterval,
        currency: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of the whole organisation.

        Args:
            interval: Whether an entry covers a day or a month.
            currency: ISO 4217 code of the currency of the amounts; the default one of the organisation, if
                absent. Unsure: marked as required, although its own text gives a default.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: RevenueSchedule.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-organization-revenue-schedule
        (reference page).
        """
        return await self._call(
            _operations.GET_ORGANIZATION_REVENUE_SCHEDULE,
            query={"interval": interval, "currency": currency},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncRevenueSchedulesWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncRevenueSchedules) -> None:
        self.get_for_organization = async_raw_response(resource.get_for_organization)
