# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Account payment settings: get, update."""

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


class AccountPaymentSettings(Resource):
    """Account payment settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AccountPaymentSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AccountPaymentSettingsWithRawResponse(self)

    def get(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.AccountPaymentSettings:
        """Read what happens when a payment fails; defaults while nothing is stored.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: AccountPaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            _operations.GET_ACCOUNT_PAYMENT_SETTINGS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def update(
        self,
        id: str,
        *,
        failure_notifications: inputs.PaymentFailureNotifications | models.PaymentFailureNotifications,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.AccountPaymentSettings:
        """Choose who is told of failed payments.

        Args:
            id: Sequence id of the settings.
            failure_notifications: Who is told of a failed payment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: AccountPaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return self._call(
            _operations.UPDATE_ACCOUNT_PAYMENT_SETTINGS,
            path={"id": id},
            body={"failureNotifications": failure_notifications},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AccountPaymentSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AccountPaymentSettings) -> None:
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncAccountPaymentSettings(AsyncResource):
    """Account payment settings: get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncAccountPaymentSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncAccountPaymentSettingsWithRawResponse(self)

    async def get(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.AccountPaymentSettings:
        """Read what happens when a payment fails; defaults while nothing is stored.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: AccountPaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            _operations.GET_ACCOUNT_PAYMENT_SETTINGS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def update(
        self,
        id: str,
        *,
        failure_notifications: inputs.PaymentFailureNotifications | models.PaymentFailureNotifications,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.AccountPaymentSettings:
        """Choose who is told of failed payments.

        Args:
            id: Sequence id of the settings.
            failure_notifications: Who is told of a failed payment.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: AccountPaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: the page lists no Authorization header.
        """
        return await self._call(
            _operations.UPDATE_ACCOUNT_PAYMENT_SETTINGS,
            path={"id": id},
            body={"failureNotifications": failure_notifications},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncAccountPaymentSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncAccountPaymentSettings) -> None:
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
