# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Revenue schedules: get_for_organization, get_for_customer, get_for_legal_entity,
get_for_subscription.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    GET_ORGANIZATION_REVENUE_SCHEDULE,
    GET_REVENUE_SCHEDULE_BY_CUSTOMER,
    GET_REVENUE_SCHEDULE_BY_LEGAL_ENTITY,
    GET_REVENUE_SCHEDULE_BY_SUBSCRIPTION,
)
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import CallOptions


class RevenueSchedules(Resource):
    """Revenue schedules: get_for_organization, get_for_customer, get_for_legal_entity,
    get_for_subscription.
    """

    @cached_property
    def with_raw_response(self) -> RevenueSchedulesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return RevenueSchedulesWithRawResponse(self)

    def get_for_organization(
        self,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of the whole organisation.

        Args:
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-organization-revenue-schedule
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_ORGANIZATION_REVENUE_SCHEDULE,
            options,
            query={"currency": currency, "interval": interval},
        )

    def get_for_customer(
        self,
        id: str | UUID,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of a customer.

        Args:
            id: Alguna id of the customer.
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_REVENUE_SCHEDULE_BY_CUSTOMER,
            options,
            path={"id": id},
            query={"currency": currency, "interval": interval},
        )

    def get_for_legal_entity(
        self,
        id: str | UUID,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of a legal entity.

        Args:
            id: Alguna id of the legal entity.
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-revenue-schedule-for-a-legal-entity
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_REVENUE_SCHEDULE_BY_LEGAL_ENTITY,
            options,
            path={"id": id},
            query={"currency": currency, "interval": interval},
        )

    def get_for_subscription(
        self,
        id: str | UUID,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of a subscription.

        Args:
            id: Alguna id of the subscription.
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-revenue-schedule-for-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_REVENUE_SCHEDULE_BY_SUBSCRIPTION,
            options,
            path={"id": id},
            query={"currency": currency, "interval": interval},
        )


class RevenueSchedulesWithRawResponse:
    """The methods of `revenue_schedules`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: RevenueSchedules) -> None:
        self.get_for_organization = raw_response(resource.get_for_organization)
        self.get_for_customer = raw_response(resource.get_for_customer)
        self.get_for_legal_entity = raw_response(resource.get_for_legal_entity)
        self.get_for_subscription = raw_response(resource.get_for_subscription)


class AsyncRevenueSchedules(AsyncResource):
    """Revenue schedules: get_for_organization, get_for_customer, get_for_legal_entity,
    get_for_subscription.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRevenueSchedulesWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncRevenueSchedulesWithRawResponse(self)

    async def get_for_organization(
        self,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of the whole organisation.

        Args:
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-organization-revenue-schedule
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_ORGANIZATION_REVENUE_SCHEDULE,
            options,
            query={"currency": currency, "interval": interval},
        )

    async def get_for_customer(
        self,
        id: str | UUID,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of a customer.

        Args:
            id: Alguna id of the customer.
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_REVENUE_SCHEDULE_BY_CUSTOMER,
            options,
            path={"id": id},
            query={"currency": currency, "interval": interval},
        )

    async def get_for_legal_entity(
        self,
        id: str | UUID,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of a legal entity.

        Args:
            id: Alguna id of the legal entity.
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-revenue-schedule-for-a-legal-entity
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_REVENUE_SCHEDULE_BY_LEGAL_ENTITY,
            options,
            path={"id": id},
            query={"currency": currency, "interval": interval},
        )

    async def get_for_subscription(
        self,
        id: str | UUID,
        *,
        currency: str | None = None,
        interval: inputs.RevenueScheduleInterval | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSchedule:
        """Read the revenue schedule of a subscription.

        Args:
            id: Alguna id of the subscription.
            currency: ISO 4217 code of the currency of the amounts; the default one of the
                organisation, if absent.
            interval: Whether an entry covers a day or a month; what applies if it is absent is not
                documented.

        Returns: RevenueSchedule.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://alguna.com/docs/api-reference/v2/2026-04-01/revenue-schedules/get-revenue-schedule-for-a-subscription
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_REVENUE_SCHEDULE_BY_SUBSCRIPTION,
            options,
            path={"id": id},
            query={"currency": currency, "interval": interval},
        )


class AsyncRevenueSchedulesWithRawResponse:
    """The methods of `revenue_schedules`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncRevenueSchedules) -> None:
        self.get_for_organization = async_raw_response(resource.get_for_organization)
        self.get_for_customer = async_raw_response(resource.get_for_customer)
        self.get_for_legal_entity = async_raw_response(resource.get_for_legal_entity)
        self.get_for_subscription = async_raw_response(resource.get_for_subscription)
