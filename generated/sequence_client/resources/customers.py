# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""

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
    """Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomersWithRawResponse(self)

    def list(
        self,
        *,
        sort_by: str | None = None,
        legal_name: str | None = None,
        email: str | None = None,
        alias: str | None = None,
        label: str | None = None,
        include_archived: bool | None = None,
        billing_status: inputs.BillingStatus | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.CustomerListItem]:
        """List customers, newest first unless sorted otherwise.

        Args:
            sort_by: Member to sort by, or customProperties.<key>; creation time unless given.
            legal_name: Only customers with this legal name.
            email: Only customers with this e-mail address.
            alias: Only the customer with this alias.
            label: Only customers with this label.
            include_archived: Whether to list archived customers too.
            billing_status: Only customers with this billing status.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerListItem; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CUSTOMERS,
            query={
                "sortBy": sort_by,
                "legalName": legal_name,
                "email": email,
                "alias": alias,
                "label": label,
                "includeArchived": include_archived,
                "billingStatus": billing_status,
                "limit": limit,
                "after": after,
                "before": before,
                "sortOrder": sort_order,
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
        legal_name: str,
        address: inputs.Address | models.Address,
        tax_status: inputs.TaxStatus,
        contacts: Sequence[inputs.ContactRequest],
        url: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        customer_aliases: Sequence[str] | Absent = ABSENT,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        parent_id: str | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Create a customer with its contacts.

        Args:
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself. Unsure:
                documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs, while an
                alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The provider's
                default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays when this is
                left out.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_CUSTOMER,
            body={
                "legalName": legal_name,
                "address": address,
                "taxStatus": tax_status,
                "contacts": contacts,
                "url": url,
                "label": label,
                "customerAliases": customer_aliases,
                "integrationIds": integration_ids,
                "parentId": parent_id,
                "pushToIntegrations": push_to_integrations,
                "status": status,
                "customProperties": custom_properties,
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
        """Read one customer with its contacts.

        Args:
            id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
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
        legal_name: str,
        address: inputs.Address | models.Address,
        tax_status: inputs.TaxStatus,
        contacts: Sequence[inputs.ContactRequest],
        url: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        customer_aliases: Sequence[str] | Absent = ABSENT,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        parent_id: str | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Replace a customer and all its contacts; customProperties stay when left out.

        Args:
            id: Sequence id of the customer.
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself. Unsure:
                documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs, while an
                alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The provider's
                default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays when this is
                left out.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only; whether a repeat pushes to
        integrations again is not said, so it is never repeated blindly.
        """
        return self._call(
            _operations.UPDATE_CUSTOMER,
            path={"id": id},
            body={
                "legalName": legal_name,
                "address": address,
                "taxStatus": tax_status,
                "contacts": contacts,
                "url": url,
                "label": label,
                "customerAliases": customer_aliases,
                "integrationIds": integration_ids,
                "parentId": parent_id,
                "pushToIntegrations": push_to_integrations,
                "status": status,
                "customProperties": custom_properties,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_custom_property_keys(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[str]:
        """List the keys in use in customProperties of all customers.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of str; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CUSTOMER_CUSTOM_PROPERTY_KEYS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def archive(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Archive a customer.

        Args:
            id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat changes anything is not said; 404 is documented on
        other operations only.
        """
        return self._call(
            _operations.ARCHIVE_CUSTOMER,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_by_alias(
        self,
        alias: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerByAlias:
        """Find a customer by an alias, in the shape of an older API version.

        Args:
            alias: Any alias of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerByAlias.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: answers in the shape of API version 2024-05-09; 404 is documented on
        other operations only.
        """
        return self._call(
            _operations.GET_CUSTOMER_BY_ALIAS,
            path={"alias": alias},
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
        self.list_custom_property_keys = raw_response(resource.list_custom_property_keys)
        self.archive = raw_response(resource.archive)
        self.get_by_alias = raw_response(resource.get_by_alias)


class AsyncCustomers(AsyncResource):
    """Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomersWithRawResponse(self)

    def list(
        self,
        *,
        sort_by: str | None = None,
        legal_name: str | None = None,
        email: str | None = None,
        alias: str | None = None,
        label: str | None = None,
        include_archived: bool | None = None,
        billing_status: inputs.BillingStatus | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        sort_order: inputs.SortOrder | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CustomerListItem]:
        """List customers, newest first unless sorted otherwise.

        Args:
            sort_by: Member to sort by, or customProperties.<key>; creation time unless given.
            legal_name: Only customers with this legal name.
            email: Only customers with this e-mail address.
            alias: Only the customer with this alias.
            label: Only customers with this label.
            include_archived: Whether to list archived customers too.
            billing_status: Only customers with this billing status.
            limit: Page size, 1 to 100.
            after: Cursor of the page before the wanted one, to go forward.
            before: Cursor of the page after the wanted one, to go back.
            sort_order: Direction of the order; newest or highest first unless given. The provider's default:
                "DESC".
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of CustomerListItem; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CUSTOMERS,
            query={
                "sortBy": sort_by,
                "legalName": legal_name,
                "email": email,
                "alias": alias,
                "label": label,
                "includeArchived": include_archived,
                "billingStatus": billing_status,
                "limit": limit,
                "after": after,
                "before": before,
                "sortOrder": sort_order,
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
        legal_name: str,
        address: inputs.Address | models.Address,
        tax_status: inputs.TaxStatus,
        contacts: Sequence[inputs.ContactRequest],
        url: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        customer_aliases: Sequence[str] | Absent = ABSENT,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        parent_id: str | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Create a customer with its contacts.

        Args:
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself. Unsure:
                documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs, while an
                alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The provider's
                default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays when this is
                left out.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_CUSTOMER,
            body={
                "legalName": legal_name,
                "address": address,
                "taxStatus": tax_status,
                "contacts": contacts,
                "url": url,
                "label": label,
                "customerAliases": customer_aliases,
                "integrationIds": integration_ids,
                "parentId": parent_id,
                "pushToIntegrations": push_to_integrations,
                "status": status,
                "customProperties": custom_properties,
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
        """Read one customer with its contacts.

        Args:
            id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
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
        legal_name: str,
        address: inputs.Address | models.Address,
        tax_status: inputs.TaxStatus,
        contacts: Sequence[inputs.ContactRequest],
        url: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        customer_aliases: Sequence[str] | Absent = ABSENT,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        parent_id: str | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Replace a customer and all its contacts; customProperties stay when left out.

        Args:
            id: Sequence id of the customer.
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself. Unsure:
                documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs, while an
                alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The provider's
                default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays when this is
                left out.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only; whether a repeat pushes to
        integrations again is not said, so it is never repeated blindly.
        """
        return await self._call(
            _operations.UPDATE_CUSTOMER,
            path={"id": id},
            body={
                "legalName": legal_name,
                "address": address,
                "taxStatus": tax_status,
                "contacts": contacts,
                "url": url,
                "label": label,
                "customerAliases": customer_aliases,
                "integrationIds": integration_ids,
                "parentId": parent_id,
                "pushToIntegrations": push_to_integrations,
                "status": status,
                "customProperties": custom_properties,
            },
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def list_custom_property_keys(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[str]:
        """List the keys in use in customProperties of all customers.

        Args:
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of str; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._list(
            _operations.LIST_CUSTOMER_CUSTOM_PROPERTY_KEYS,
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def archive(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Customer:
        """Archive a customer.

        Args:
            id: Sequence id of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Customer.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a repeat changes anything is not said; 404 is documented on
        other operations only.
        """
        return await self._call(
            _operations.ARCHIVE_CUSTOMER,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_by_alias(
        self,
        alias: str,
        *,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerByAlias:
        """Find a customer by an alias, in the shape of an older API version.

        Args:
            alias: Any alias of the customer.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerByAlias.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: answers in the shape of API version 2024-05-09; 404 is documented on
        other operations only.
        """
        return await self._call(
            _operations.GET_CUSTOMER_BY_ALIAS,
            path={"alias": alias},
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
        self.list_custom_property_keys = async_raw_response(resource.list_custom_property_keys)
        self.archive = async_raw_response(resource.archive)
        self.get_by_alias = async_raw_response(resource.get_by_alias)
