# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Customer payment methods: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_CUSTOMER_PAYMENT_METHODS
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import AsyncPages, CallOptions, Page


class CustomerPaymentMethods(Resource):
    """Customer payment methods: list."""

    @cached_property
    def with_raw_response(self) -> CustomerPaymentMethodsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerPaymentMethodsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.PaymentMethod]:
        """List the stored payment methods of a customer.

        No full number is returned: of a card or a bank account the last four digits.

        Args:
            id: Alguna id, an alias, or the id in a connected system.

        Returns: A page of PaymentMethod; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMER_PAYMENT_METHODS,
            options,
            path={"id": id},
        )


class CustomerPaymentMethodsWithRawResponse:
    """The methods of `customer_payment_methods`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerPaymentMethods) -> None:
        self.list = raw_response(resource.list)


class AsyncCustomerPaymentMethods(AsyncResource):
    """Customer payment methods: list."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerPaymentMethodsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerPaymentMethodsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.PaymentMethod]:
        """List the stored payment methods of a customer.

        No full number is returned: of a card or a bank account the last four digits.

        Args:
            id: Alguna id, an alias, or the id in a connected system.

        Returns: A page of PaymentMethod; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMER_PAYMENT_METHODS,
            options,
            path={"id": id},
        )


class AsyncCustomerPaymentMethodsWithRawResponse:
    """The methods of `customer_payment_methods`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerPaymentMethods) -> None:
        self.list = async_raw_response(resource.list)
