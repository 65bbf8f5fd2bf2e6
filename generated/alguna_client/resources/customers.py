# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Customers: list, create, get, update, lookup."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_CUSTOMER, GET_CUSTOMER, LIST_CUSTOMERS, LOOKUP_CUSTOMER, UPDATE_CUSTOMER
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Customers(Resource):
    """Customers: list, create, get, update, lookup."""

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomersWithRawResponse(self)

    def list(
        self,
        *,
        alias: str | None = None,
        csm_id: Sequence[str | UUID] | None = None,
        email: str | None = None,
        has_active_subscriptions: bool | None = None,
        integration_ids: Sequence[str | UUID] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sales_owner_id: Sequence[str | UUID] | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Customer]:
        """List customers, filtered and sorted.

        A filter that takes several values matches a customer that has any of them.

        Args:
            alias: Only the customer with this alias.
            csm_id: Only customers looked after by one of these customer success managers (user
                ids).
            email: Only customers that have a contact with this e-mail address.
            has_active_subscriptions: Only customers with (true) or without (false) an active
                subscription.
            integration_ids: Only customers linked to one of these ids in a connected system.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sales_owner_id: Only customers owned by one of these sales people (user ids).
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only customers that carry one of these tags.

        Returns: A page of Customer; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/list-customers
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
            query={
                "alias": alias,
                "csm_id": csm_id,
                "email": email,
                "has_active_subscriptions": has_active_subscriptions,
                "integration_ids": integration_ids,
                "limit": limit,
                "offset": offset,
                "sales_owner_id": sales_owner_id,
                "sort": sort,
                "tag_ids": tag_ids,
            },
        )

    def create(
        self,
        *,
        currency: str,
        name: str,
        aliases: Sequence[str] | None | Absent = ABSENT,
        billing_address: inputs.Address | models.Address | Absent = ABSENT,
        contacts: Sequence[inputs.ContactInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Create a customer to bill.

        Args:
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            aliases: Other ids the customer is known by, such as the one in your own system.
            billing_address: Address that invoices carry.
            contacts: People who receive billing mail.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/create-a-customer
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            CREATE_CUSTOMER,
            options,
            body={
                "currency": currency,
                "name": name,
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
            },
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Read one customer.

        Args:
            id: Alguna id, an alias, or the id in a connected system.

        Returns: Customer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/get-a-customer
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            GET_CUSTOMER,
            options,
            path={"id": id},
        )

    def update(
        self,
        id: str | UUID,
        *,
        aliases: Sequence[str] | None | Absent = ABSENT,
        billing_address: inputs.Address | models.Address | Absent = ABSENT,
        contacts: Sequence[inputs.ContactInput] | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Change the sent fields of a customer and keep the others.

        A list that is sent (contacts, aliases) replaces the whole old one.

        Args:
            id: Alguna id, an alias, or the id in a connected system.
            aliases: All aliases from now on; replaces the whole list.
            billing_address: Address that invoices carry.
            contacts: All contacts from now on; replaces the whole list.
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/update-a-customer
            (reference page and official Python package 0.1.0).
        """
        return self._call(
            UPDATE_CUSTOMER,
            options,
            path={"id": id},
            body={
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
                "currency": currency,
                "name": name,
            },
            idempotency_key=idempotency_key,
        )

    def lookup(
        self,
        *,
        alias: str,
        **options: Unpack[CallOptions],
    ) -> models.CustomerReference:
        """Find the Alguna id of a customer by an alias.

        Args:
            alias: Alias of the customer.

        Returns: CustomerReference.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            LOOKUP_CUSTOMER,
            options,
            query={"alias": alias},
        )


class CustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Customers) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.lookup = raw_response(resource.lookup)


class AsyncCustomers(AsyncResource):
    """Customers: list, create, get, update, lookup."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomersWithRawResponse(self)

    def list(
        self,
        *,
        alias: str | None = None,
        csm_id: Sequence[str | UUID] | None = None,
        email: str | None = None,
        has_active_subscriptions: bool | None = None,
        integration_ids: Sequence[str | UUID] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sales_owner_id: Sequence[str | UUID] | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str | UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Customer]:
        """List customers, filtered and sorted.

        A filter that takes several values matches a customer that has any of them.

        Args:
            alias: Only the customer with this alias.
            csm_id: Only customers looked after by one of these customer success managers (user
                ids).
            email: Only customers that have a contact with this e-mail address.
            has_active_subscriptions: Only customers with (true) or without (false) an active
                subscription.
            integration_ids: Only customers linked to one of these ids in a connected system.
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.
            sales_owner_id: Only customers owned by one of these sales people (user ids).
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only customers that carry one of these tags.

        Returns: A page of Customer; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/list-customers
            (reference page and official Python package 0.1.0).
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
            query={
                "alias": alias,
                "csm_id": csm_id,
                "email": email,
                "has_active_subscriptions": has_active_subscriptions,
                "integration_ids": integration_ids,
                "limit": limit,
                "offset": offset,
                "sales_owner_id": sales_owner_id,
                "sort": sort,
                "tag_ids": tag_ids,
            },
        )

    async def create(
        self,
        *,
        currency: str,
        name: str,
        aliases: Sequence[str] | None | Absent = ABSENT,
        billing_address: inputs.Address | models.Address | Absent = ABSENT,
        contacts: Sequence[inputs.ContactInput] | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Create a customer to bill.

        Args:
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            aliases: Other ids the customer is known by, such as the one in your own system.
            billing_address: Address that invoices carry.
            contacts: People who receive billing mail.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/create-a-customer
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            CREATE_CUSTOMER,
            options,
            body={
                "currency": currency,
                "name": name,
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
            },
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Read one customer.

        Args:
            id: Alguna id, an alias, or the id in a connected system.

        Returns: Customer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/get-a-customer
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            GET_CUSTOMER,
            options,
            path={"id": id},
        )

    async def update(
        self,
        id: str | UUID,
        *,
        aliases: Sequence[str] | None | Absent = ABSENT,
        billing_address: inputs.Address | models.Address | Absent = ABSENT,
        contacts: Sequence[inputs.ContactInput] | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Change the sent fields of a customer and keep the others.

        A list that is sent (contacts, aliases) replaces the whole old one.

        Args:
            id: Alguna id, an alias, or the id in a connected system.
            aliases: All aliases from now on; replaces the whole list.
            billing_address: Address that invoices carry.
            contacts: All contacts from now on; replaces the whole list.
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key, kept 24 hours; generated if not passed.
        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/update-a-customer
            (reference page and official Python package 0.1.0).
        """
        return await self._call(
            UPDATE_CUSTOMER,
            options,
            path={"id": id},
            body={
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
                "currency": currency,
                "name": name,
            },
            idempotency_key=idempotency_key,
        )

    async def lookup(
        self,
        *,
        alias: str,
        **options: Unpack[CallOptions],
    ) -> models.CustomerReference:
        """Find the Alguna id of a customer by an alias.

        Args:
            alias: Alias of the customer.

        Returns: CustomerReference.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            LOOKUP_CUSTOMER,
            options,
            query={"alias": alias},
        )


class AsyncCustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.lookup = async_raw_response(resource.lookup)
