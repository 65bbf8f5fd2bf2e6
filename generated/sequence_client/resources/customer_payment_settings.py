# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Customer payment settings: create, get, update, delete."""

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


class CustomerPaymentSettings(Resource):
    """Customer payment settings: create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> CustomerPaymentSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomerPaymentSettingsWithRawResponse(self)

    def create(
        self,
        *,
        customer_id: str,
        payment_provider: inputs.PaymentProvider,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Set who collects the payments of a customer.

        Args:
            customer_id: Customer to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether creating a second one for the same customer is refused is not
        said.
        """
        return self._call(
            _operations.CREATE_CUSTOMER_PAYMENT_SETTINGS,
            body={"customerId": customer_id, "paymentProvider": payment_provider},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Read payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.GET_CUSTOMER_PAYMENT_SETTINGS,
            path={"id": id},
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
        payment_provider: inputs.PaymentProvider,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Change who collects the payments of a customer.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.UPDATE_CUSTOMER_PAYMENT_SETTINGS,
            path={"id": id},
            body={"paymentProvider": payment_provider},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Delete payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.DELETE_CUSTOMER_PAYMENT_SETTINGS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomerPaymentSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CustomerPaymentSettings) -> None:
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCustomerPaymentSettings(AsyncResource):
    """Customer payment settings: create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerPaymentSettingsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomerPaymentSettingsWithRawResponse(self)

    async def create(
        self,
        *,
        customer_id: str,
        payment_provider: inputs.PaymentProvider,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Set who collects the payments of a customer.

        Args:
            customer_id: Customer to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether creating a second one for the same customer is refused is not
        said.
        """
        return await self._call(
            _operations.CREATE_CUSTOMER_PAYMENT_SETTINGS,
            body={"customerId": customer_id, "paymentProvider": payment_provider},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Read payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.GET_CUSTOMER_PAYMENT_SETTINGS,
            path={"id": id},
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
        payment_provider: inputs.PaymentProvider,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Change who collects the payments of a customer.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.UPDATE_CUSTOMER_PAYMENT_SETTINGS,
            path={"id": id},
            body={"paymentProvider": payment_provider},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def delete(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerPaymentSettings:
        """Delete payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerPaymentSettings.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.DELETE_CUSTOMER_PAYMENT_SETTINGS,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomerPaymentSettingsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerPaymentSettings) -> None:
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
