# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Credit reservations: release."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Absent, DecimalLike, Timeout


class CreditReservations(Resource):
    """Credit reservations: release."""

    @cached_property
    def with_raw_response(self) -> CreditReservationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CreditReservationsWithRawResponse(self)

    def release(
        self,
        reservation_id: str,
        *,
        consumed_amount: DecimalLike,
        currency_id: str,
        customer_id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        resource_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditReservationReleaseResponse:
        """End a reservation of credits, and say how many were used after all.

        Applied once for each reservation, however often it is sent.

        Args:
            reservation_id: The reservation, by the caller's id.
            consumed_amount: Credits that were used after all; 0 gives all of them back.
            currency_id: Credit currency of the wallet.
            customer_id: Customer whose wallet it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            resource_id: Resource that the wallet is for.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditReservationReleaseResponse.

        Idempotency: reservation_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/reservations.py
        (Python package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript package lacks it;
        the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            _operations.RELEASE_CREDIT_RESERVATION,
            path={"reservationId": reservation_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "consumedAmount": consumed_amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "resourceId": resource_id,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CreditReservationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CreditReservations) -> None:
        self.release = raw_response(resource.release)


class AsyncCreditReservations(AsyncResource):
    """Credit reservations: release."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditReservationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCreditReservationsWithRawResponse(self)

    async def release(
        self,
        reservation_id: str,
        *,
        consumed_amount: DecimalLike,
        currency_id: str,
        customer_id: str,
        x_account_id: str | None = None,
        x_environment_id: str | None = None,
        resource_id: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CreditReservationReleaseResponse:
        """End a reservation of credits, and say how many were used after all.

        Applied once for each reservation, however often it is sent.

        Args:
            reservation_id: The reservation, by the caller's id.
            consumed_amount: Credits that were used after all; 0 gives all of them back.
            currency_id: Credit currency of the wallet.
            customer_id: Customer whose wallet it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's token
                (Bearer), where the user's first membership counts otherwise; with an API key it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a user's
                token (Bearer); with an API key it is ignored, since the key belongs to one environment.
            resource_id: Resource that the wallet is for.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CreditReservationReleaseResponse.

        Idempotency: reservation_id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/reservations.py
        (Python package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript package lacks it;
        the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            _operations.RELEASE_CREDIT_RESERVATION,
            path={"reservationId": reservation_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "consumedAmount": consumed_amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "resourceId": resource_id,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCreditReservationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditReservations) -> None:
        self.release = async_raw_response(resource.release)
