# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Account payment settings: get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_ACCOUNT_PAYMENT_SETTINGS, UPDATE_ACCOUNT_PAYMENT_SETTINGS
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


class AccountPaymentSettings(Resource):
    """Account payment settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AccountPaymentSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AccountPaymentSettingsWithRawResponse(self)

    def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.AccountPaymentSettings:
        """Read what happens when a payment fails; defaults while nothing is stored.

        Returns: AccountPaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            GET_ACCOUNT_PAYMENT_SETTINGS,
            options,
        )

    def update(
        self,
        id: str | UUID,
        *,
        failure_notifications: inputs.PaymentFailureNotifications | models.PaymentFailureNotifications,
        **options: Unpack[CallOptions],
    ) -> models.AccountPaymentSettings:
        """Choose who is notified of failed payments.

        Args:
            id: Sequence id of the settings.
            failure_notifications: Who is notified of a failed payment.

        Returns: AccountPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            UPDATE_ACCOUNT_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"failureNotifications": failure_notifications},
        )


class AccountPaymentSettingsWithRawResponse:
    """The methods of `account_payment_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AccountPaymentSettings) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncAccountPaymentSettings(AsyncResource):
    """Account payment settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncAccountPaymentSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncAccountPaymentSettingsWithRawResponse(self)

    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.AccountPaymentSettings:
        """Read what happens when a payment fails; defaults while nothing is stored.

        Returns: AccountPaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            GET_ACCOUNT_PAYMENT_SETTINGS,
            options,
        )

    async def update(
        self,
        id: str | UUID,
        *,
        failure_notifications: inputs.PaymentFailureNotifications | models.PaymentFailureNotifications,
        **options: Unpack[CallOptions],
    ) -> models.AccountPaymentSettings:
        """Choose who is notified of failed payments.

        Args:
            id: Sequence id of the settings.
            failure_notifications: Who is notified of a failed payment.

        Returns: AccountPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            UPDATE_ACCOUNT_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"failureNotifications": failure_notifications},
        )


class AsyncAccountPaymentSettingsWithRawResponse:
    """The methods of `account_payment_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncAccountPaymentSettings) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
