# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Customers: list, create, get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, Page, Timeout


class Customers(Resource):
    """Customers: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomersWithRawResponse(self)

    def list(
        self,
        *,
        alias: str | None = None,
        csm_id: Sequence[str] | None = None,
        email: str | None = None,
        has_active_subscriptions: bool | None = None,
        integration_ids: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sales_owner_id: Sequence[str] | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Customer]:
        """List customers, filtered and sorted.

        A filter that takes several values matches a customer that has any of them.

        Args:
            alias: Only the customer with this alias.
            csm_id: Only customers looked after by one of these customer success managers (user ids).
            email: Only customers that have a contact with this e-mail address.
            has_active_subscriptions: Only customers with (true) or without (false) an active subscription.
            integration_ids: Only customers linked to one of these ids in a connected system.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            sales_owner_id: Only customers owned by one of these sales people (user ids).
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only customers that carry one of these tags.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Customer; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/list-customers (reference page).
        """
        return self._list(
            _operations.LIST_CUSTOMERS,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
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
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Create a customer to bill.

        Args:
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            aliases: Other ids the customer is known by, such as the one in your own system.
            billing_address: Address that invoices carry.
            contacts: People who receive billing mail.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/create-a-customer (reference
        page).
        """
        return self._call(
            _operations.CREATE_CUSTOMER,
            body={
                "currency": currency,
                "name": name,
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
            },
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
    ) -> models.Customer:
        """Read one customer.

        Args:
            id: Alguna id, an alias, or the id in a connected system.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/get-a-customer (reference page).
        """
        return self._call(
            _operations.GET_CUSTOMER,
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
        aliases: Sequence[str] | None | Absent = ABSENT,
        billing_address: inputs.Address | models.Address | Absent = ABSENT,
        contacts: Sequence[inputs.ContactInput] | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Change the sent members of a customer and keep the others.

        A list that is sent (contacts, aliases) replaces the whole old one.

        Args:
            id: Alguna id, an alias, or the id in a connected system.
            aliases: All aliases from now on; replaces the whole list.
            billing_address: Address that invoices carry.
            contacts: All contacts from now on; replaces the whole list.
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/update-a-customer (reference
        page).
        """
        return self._call(
            _operations.UPDATE_CUSTOMER,
            path={"id": id},
            body={
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
                "currency": currency,
                "name": name,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomersWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Customers) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncCustomers(AsyncResource):
    """Customers: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomersWithRawResponse(self)

    def list(
        self,
        *,
        alias: str | None = None,
        csm_id: Sequence[str] | None = None,
        email: str | None = None,
        has_active_subscriptions: bool | None = None,
        integration_ids: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sales_owner_id: Sequence[str] | None = None,
        sort: str | None = None,
        tag_ids: Sequence[str] | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Customer]:
        """List customers, filtered and sorted.

        A filter that takes several values matches a customer that has any of them.

        Args:
            alias: Only the customer with this alias.
            csm_id: Only customers looked after by one of these customer success managers (user ids).
            email: Only customers that have a contact with this e-mail address.
            has_active_subscriptions: Only customers with (true) or without (false) an active subscription.
            integration_ids: Only customers linked to one of these ids in a connected system.
            limit: How many items a page holds.
            offset: How many items to skip, from 0.
            sales_owner_id: Only customers owned by one of these sales people (user ids).
            sort: Field and direction joined by a colon, for example name:asc.
            tag_ids: Only customers that carry one of these tags.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Customer; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/list-customers (reference page).
        """
        return self._list(
            _operations.LIST_CUSTOMERS,
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
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
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
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Create a customer to bill.

        Args:
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            aliases: Other ids the customer is known by, such as the one in your own system.
            billing_address: Address that invoices carry.
            contacts: People who receive billing mail.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/create-a-customer (reference
        page).
        """
        return await self._call(
            _operations.CREATE_CUSTOMER,
            body={
                "currency": currency,
                "name": name,
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
            },
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
    ) -> models.Customer:
        """Read one customer.

        Args:
            id: Alguna id, an alias, or the id in a connected system.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/get-a-customer (reference page).
        """
        return await self._call(
            _operations.GET_CUSTOMER,
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
        aliases: Sequence[str] | None | Absent = ABSENT,
        billing_address: inputs.Address | models.Address | Absent = ABSENT,
        contacts: Sequence[inputs.ContactInput] | Absent = ABSENT,
        currency: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Change the sent members of a customer and keep the others.

        A list that is sent (contacts, aliases) replaces the whole old one.

        Args:
            id: Alguna id, an alias, or the id in a connected system.
            aliases: All aliases from now on; replaces the whole list.
            billing_address: Address that invoices carry.
            contacts: All contacts from now on; replaces the whole list.
            currency: Billing currency, ISO 4217 code.
            name: Name as it appears on invoices.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: key in the header Idempotency-Key, kept 24 hours; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://alguna.com/docs/api-reference/v2/2026-04-01/customers/update-a-customer (reference
        page).
        """
        return await self._call(
            _operations.UPDATE_CUSTOMER,
            path={"id": id},
            body={
                "aliases": aliases,
                "billing_address": billing_address,
                "contacts": contacts,
                "currency": currency,
                "name": name,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomersWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
