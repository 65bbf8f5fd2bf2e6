# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Customer connected accounts: list, create, delete."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    CREATE_CUSTOMER_CONNECTED_ACCOUNT,
    DELETE_CUSTOMER_CONNECTED_ACCOUNT,
    LIST_CUSTOMER_CONNECTED_ACCOUNTS,
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

    from .. import models
    from .._overlay import AsyncPages, CallOptions, Page


class CustomerConnectedAccounts(Resource):
    """Customer connected accounts: list, create, delete."""

    @cached_property
    def with_raw_response(self) -> CustomerConnectedAccountsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerConnectedAccountsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> Page[models.ConnectedAccount]:
        """List the records of a customer in connected systems.

        Args:
            id: Alguna id of the customer; an alias or an id in a connected system is accepted,
                too.

        Returns: A page of ConnectedAccount; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMER_CONNECTED_ACCOUNTS,
            options,
            path={"id": id},
        )

    def create(
        self,
        id: str | UUID,
        *,
        external_id: str | UUID,
        integration_id: str | UUID,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ConnectedAccount:
        """Link a customer to their record in a connected system.

        Args:
            id: Alguna id of the customer; an alias or an id in a connected system is accepted,
                too.
            external_id: Id of the customer in the connected system.
            integration_id: Connection to that system.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ConnectedAccount.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            CREATE_CUSTOMER_CONNECTED_ACCOUNT,
            options,
            path={"id": id},
            body={"external_id": external_id, "integration_id": integration_id},
            idempotency_key=idempotency_key,
        )

    def delete(
        self,
        id: str | UUID,
        connected_account_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unlink a customer from their record in a connected system.

        Args:
            id: Alguna id of the customer; an alias or an id in a connected system is accepted,
                too.
            connected_account_id: Alguna id of the connected account.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say which status it returns.
        """
        return self._call(
            DELETE_CUSTOMER_CONNECTED_ACCOUNT,
            options,
            path={"id": id, "connected_account_id": connected_account_id},
            idempotency_key=idempotency_key,
        )


class CustomerConnectedAccountsWithRawResponse:
    """The methods of `customer_connected_accounts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerConnectedAccounts) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.delete = raw_response(resource.delete)


class AsyncCustomerConnectedAccounts(AsyncResource):
    """Customer connected accounts: list, create, delete."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerConnectedAccountsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerConnectedAccountsWithRawResponse(self)

    def list(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ConnectedAccount]:
        """List the records of a customer in connected systems.

        Args:
            id: Alguna id of the customer; an alias or an id in a connected system is accepted,
                too.

        Returns: A page of ConnectedAccount; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMER_CONNECTED_ACCOUNTS,
            options,
            path={"id": id},
        )

    async def create(
        self,
        id: str | UUID,
        *,
        external_id: str | UUID,
        integration_id: str | UUID,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ConnectedAccount:
        """Link a customer to their record in a connected system.

        Args:
            id: Alguna id of the customer; an alias or an id in a connected system is accepted,
                too.
            external_id: Id of the customer in the connected system.
            integration_id: Connection to that system.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: ConnectedAccount.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            CREATE_CUSTOMER_CONNECTED_ACCOUNT,
            options,
            path={"id": id},
            body={"external_id": external_id, "integration_id": integration_id},
            idempotency_key=idempotency_key,
        )

    async def delete(
        self,
        id: str | UUID,
        connected_account_id: str | UUID,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unlink a customer from their record in a connected system.

        Args:
            id: Alguna id of the customer; an alias or an id in a connected system is accepted,
                too.
            connected_account_id: Alguna id of the connected account.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
            Unsure: the package does not say which status it returns.
        """
        return await self._call(
            DELETE_CUSTOMER_CONNECTED_ACCOUNT,
            options,
            path={"id": id, "connected_account_id": connected_account_id},
            idempotency_key=idempotency_key,
        )


class AsyncCustomerConnectedAccountsWithRawResponse:
    """The methods of `customer_connected_accounts`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerConnectedAccounts) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.delete = async_raw_response(resource.delete)
