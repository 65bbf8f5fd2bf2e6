# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Customer entitlements: list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import LIST_CUSTOMER_ENTITLEMENTS
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


class CustomerEntitlements(Resource):
    """Customer entitlements: list."""

    @cached_property
    def with_raw_response(self) -> CustomerEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerEntitlementsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.Entitlement]:
        """List what all subscriptions of a customer entitle to now.

        Args:
            id: Alguna id, an alias, or the id in a connected system.

        Returns: A page of Entitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMER_ENTITLEMENTS,
            options,
            path={"id": id},
        )


class CustomerEntitlementsWithRawResponse:
    """The methods of `customer_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerEntitlements) -> None:
        self.list = raw_response(resource.list)


class AsyncCustomerEntitlements(AsyncResource):
    """Customer entitlements: list."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerEntitlementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerEntitlementsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Entitlement]:
        """List what all subscriptions of a customer entitle to now.

        Args:
            id: Alguna id, an alias, or the id in a connected system.

        Returns: A page of Entitlement; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMER_ENTITLEMENTS,
            options,
            path={"id": id},
        )


class AsyncCustomerEntitlementsWithRawResponse:
    """The methods of `customer_entitlements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerEntitlements) -> None:
        self.list = async_raw_response(resource.list)
