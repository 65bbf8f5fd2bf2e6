# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""Credit reservations: release."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import RELEASE_CREDIT_RESERVATION
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import Absent, CallOptions, DecimalLike


class CreditReservations(Resource):
    """Credit reservations: release."""

    @cached_property
    def with_raw_response(self) -> CreditReservationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CreditReservationsWithRawResponse(self)

    def release(
        self,
        reservation_id: str | UUID,
        *,
        consumed_amount: DecimalLike,
        currency_id: str | UUID,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        resource_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditReservationReleaseResponse:
        """End a reservation of credits, and report how many were used.

        Applied once for each reservation, however often it is sent.

        Args:
            reservation_id: The reservation, by the caller's id.
            consumed_amount: Credits that were used after all; 0 gives all of them back.
            currency_id: Credit currency of the wallet.
            customer_id: Customer whose wallet it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            resource_id: Resource that the wallet is for.

        Returns: CreditReservationReleaseResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: reservation_id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/reservations.py
            (Python package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript
            package lacks it; the packages accept any 2xx, so 200 is assumed.
        """
        return self._call(
            RELEASE_CREDIT_RESERVATION,
            options,
            path={"reservationId": reservation_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "consumedAmount": consumed_amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "resourceId": resource_id,
            },
        )


class CreditReservationsWithRawResponse:
    """The methods of `credit_reservations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CreditReservations) -> None:
        self.release = raw_response(resource.release)


class AsyncCreditReservations(AsyncResource):
    """Credit reservations: release."""

    @cached_property
    def with_raw_response(self) -> AsyncCreditReservationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCreditReservationsWithRawResponse(self)

    async def release(
        self,
        reservation_id: str | UUID,
        *,
        consumed_amount: DecimalLike,
        currency_id: str | UUID,
        customer_id: str | UUID,
        x_account_id: str | UUID | None = None,
        x_environment_id: str | UUID | None = None,
        resource_id: str | UUID | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CreditReservationReleaseResponse:
        """End a reservation of credits, and report how many were used.

        Applied once for each reservation, however often it is sent.

        Args:
            reservation_id: The reservation, by the caller's id.
            consumed_amount: Credits that were used after all; 0 gives all of them back.
            currency_id: Credit currency of the wallet.
            customer_id: Customer whose wallet it is.
            x_account_id: Account to act in. Matters only to a call that is authorised by a user's
                token (Bearer), where the user's first membership counts otherwise; with an API key
                it is ignored.
            x_environment_id: Environment to act in. Needed only by a call that is authorised by a
                user's token (Bearer); with an API key it is ignored, since the key belongs to one
                environment.
            resource_id: Resource that the wallet is for.

        Returns: CreditReservationReleaseResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: reservation_id identifies the call: a retry changes nothing.
        Source:
            https://github.com/stiggio/stigg-python/blob/main/src/stigg/resources/v1/credits/reservations.py
            (Python package 0.1.0b53). Unsure: no page or slice was found, and the TypeScript
            package lacks it; the packages accept any 2xx, so 200 is assumed.
        """
        return await self._call(
            RELEASE_CREDIT_RESERVATION,
            options,
            path={"reservationId": reservation_id},
            headers={"X-ACCOUNT-ID": x_account_id, "X-ENVIRONMENT-ID": x_environment_id},
            body={
                "consumedAmount": consumed_amount,
                "currencyId": currency_id,
                "customerId": customer_id,
                "resourceId": resource_id,
            },
        )


class AsyncCreditReservationsWithRawResponse:
    """The methods of `credit_reservations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCreditReservations) -> None:
        self.release = async_raw_response(resource.release)
