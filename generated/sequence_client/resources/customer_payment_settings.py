# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Customer payment settings: create, get, update, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_CUSTOMER_PAYMENT_SETTINGS,
    DELETE_CUSTOMER_PAYMENT_SETTINGS,
    GET_CUSTOMER_PAYMENT_SETTINGS,
    UPDATE_CUSTOMER_PAYMENT_SETTINGS,
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


class CustomerPaymentSettings(Resource):
    """Customer payment settings: create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> CustomerPaymentSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerPaymentSettingsWithRawResponse(self)

    def create(
        self,
        *,
        customer_id: str | UUID,
        payment_provider: inputs.PaymentProvider,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Set who collects the payments of a customer.

        Args:
            customer_id: Customer to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.

        Returns: CustomerPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether creating a second one for the same customer is
            refused is not documented.
        """
        return self._call(
            CREATE_CUSTOMER_PAYMENT_SETTINGS,
            options,
            body={"customerId": customer_id, "paymentProvider": payment_provider},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Read payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.

        Returns: CustomerPaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            GET_CUSTOMER_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        payment_provider: inputs.PaymentProvider,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Change who collects the payments of a customer.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.

        Returns: CustomerPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            UPDATE_CUSTOMER_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"paymentProvider": payment_provider},
        )

    def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Delete payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.

        Returns: CustomerPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            DELETE_CUSTOMER_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )


class CustomerPaymentSettingsWithRawResponse:
    """The methods of `customer_payment_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerPaymentSettings) -> None:
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCustomerPaymentSettings(AsyncResource):
    """Customer payment settings: create, get, update, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerPaymentSettingsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerPaymentSettingsWithRawResponse(self)

    async def create(
        self,
        *,
        customer_id: str | UUID,
        payment_provider: inputs.PaymentProvider,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Set who collects the payments of a customer.

        Args:
            customer_id: Customer to set it for.
            payment_provider: Who collects payments; NONE leaves it to you.

        Returns: CustomerPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether creating a second one for the same customer is
            refused is not documented.
        """
        return await self._call(
            CREATE_CUSTOMER_PAYMENT_SETTINGS,
            options,
            body={"customerId": customer_id, "paymentProvider": payment_provider},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Read payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.

        Returns: CustomerPaymentSettings.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            GET_CUSTOMER_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        payment_provider: inputs.PaymentProvider,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Change who collects the payments of a customer.

        Args:
            id: Sequence id of the payment settings.
            payment_provider: Who collects payments; NONE leaves it to you.

        Returns: CustomerPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            UPDATE_CUSTOMER_PAYMENT_SETTINGS,
            options,
            path={"id": id},
            body={"paymentProvider": payment_provider},
        )

    async def delete(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerPaymentSettings:
        """Delete payment settings of a customer.

        Args:
            id: Sequence id of the payment settings.

        Returns: CustomerPaymentSettings.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            DELETE_CUSTOMER_PAYMENT_SETTINGS,
            options,
            path={"id": id},
        )


class AsyncCustomerPaymentSettingsWithRawResponse:
    """The methods of `customer_payment_settings`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerPaymentSettings) -> None:
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
