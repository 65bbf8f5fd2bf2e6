# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ARCHIVE_CUSTOMER,
    CREATE_CUSTOMER,
    GET_CUSTOMER,
    GET_CUSTOMER_BY_ALIAS,
    LIST_CUSTOMER_CUSTOM_PROPERTY_KEYS,
    LIST_CUSTOMERS,
    UPDATE_CUSTOMER,
)
from .._overlay import (
    ABSENT,
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, CallOptions, Page


class Customers(Resource):
    """Customers: list, create, get, update, list_custom_property_keys, archive, get_by_alias."""

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
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
        **options: Unpack[CallOptions],
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
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of CustomerListItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
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
        parent_id: str | UUID | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Create a customer with its contacts.

        Args:
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself.
                Unsure: documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs,
                while an alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The
                provider's default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays
                when this is left out.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_CUSTOMER,
            options,
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
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Read one customer with its contacts.

        Args:
            id: Sequence id of the customer.

        Returns: Customer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
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
        legal_name: str,
        address: inputs.Address | models.Address,
        tax_status: inputs.TaxStatus,
        contacts: Sequence[inputs.ContactRequest],
        url: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        customer_aliases: Sequence[str] | Absent = ABSENT,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        parent_id: str | UUID | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Replace a customer and all its contacts; customProperties stay when left out.

        Args:
            id: Sequence id of the customer.
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself.
                Unsure: documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs,
                while an alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The
                provider's default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays
                when this is left out.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only; whether a
            retry pushes to integrations again is not documented, so it is never retried blindly.
        """
        return self._call(
            UPDATE_CUSTOMER,
            options,
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
        )

    def list_custom_property_keys(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[str]:
        """List the keys in use in customProperties of all customers.

        Returns: A page of str; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CUSTOMER_CUSTOM_PROPERTY_KEYS,
            options,
        )

    def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Archive a customer.

        Args:
            id: Sequence id of the customer.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return self._call(
            ARCHIVE_CUSTOMER,
            options,
            path={"id": id},
        )

    def get_by_alias(
        self,
        alias: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerByAlias:
        """Find a customer by an alias, in the shape of an older API version.

        Args:
            alias: Any alias of the customer.

        Returns: CustomerByAlias.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: responds in the shape of API version 2024-05-09; 404 is
            documented on other operations only.
        """
        return self._call(
            GET_CUSTOMER_BY_ALIAS,
            options,
            path={"alias": alias},
        )


class CustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

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
        """The same methods, each returning the response with its status, headers and bytes."""
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
        **options: Unpack[CallOptions],
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
            sort_order: Direction of the order; newest or highest first unless given. The
                provider's default: "DESC".

        Returns: A page of CustomerListItem; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
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
        parent_id: str | UUID | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Create a customer with its contacts.

        Args:
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself.
                Unsure: documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs,
                while an alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The
                provider's default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays
                when this is left out.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_CUSTOMER,
            options,
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
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Read one customer with its contacts.

        Args:
            id: Sequence id of the customer.

        Returns: Customer.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
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
        legal_name: str,
        address: inputs.Address | models.Address,
        tax_status: inputs.TaxStatus,
        contacts: Sequence[inputs.ContactRequest],
        url: str | Absent = ABSENT,
        label: str | Absent = ABSENT,
        customer_aliases: Sequence[str] | Absent = ABSENT,
        integration_ids: Sequence[inputs.IntegrationIdRequest] | Absent = ABSENT,
        parent_id: str | UUID | Absent = ABSENT,
        push_to_integrations: Sequence[inputs.CustomerPushIntegration] | Absent = ABSENT,
        status: inputs.CustomerStatus | Absent = ABSENT,
        custom_properties: Mapping[str, str] | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Replace a customer and all its contacts; customProperties stay when left out.

        Args:
            id: Sequence id of the customer.
            legal_name: Registered name, as invoices carry it.
            address: Address that invoices carry.
            tax_status: Whether a customer is taxed, exempt, or accounts for the tax itself.
                Unsure: documented as required and yet as TAXED by default.
            contacts: All contacts, replacing those there are; one must be PRIMARY.
            url: Web site of the customer.
            label: Short name for your own use.
            customer_aliases: Other ids the customer is known by. Unsure: the example holds UUIDs,
                while an alias is free text elsewhere.
            integration_ids: Ids of the same customer in connected systems.
            parent_id: Customer to place this one under; counts on create only.
            push_to_integrations: Connected systems in which to create the customer too.
            status: Whether a customer can be used; a DRAFT one has to be approved first. The
                provider's default: "ACTIVE".
            custom_properties: Your own facts, text by key; replaces the whole map, which stays
                when this is left out.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only; whether a
            retry pushes to integrations again is not documented, so it is never retried blindly.
        """
        return await self._call(
            UPDATE_CUSTOMER,
            options,
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
        )

    def list_custom_property_keys(
        self,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[str]:
        """List the keys in use in customProperties of all customers.

        Returns: A page of str; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._list(
            LIST_CUSTOMER_CUSTOM_PROPERTY_KEYS,
            options,
        )

    async def archive(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Archive a customer.

        Args:
            id: Sequence id of the customer.

        Returns: Customer.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a retry changes anything is not documented; 404
            is documented on other operations only.
        """
        return await self._call(
            ARCHIVE_CUSTOMER,
            options,
            path={"id": id},
        )

    async def get_by_alias(
        self,
        alias: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerByAlias:
        """Find a customer by an alias, in the shape of an older API version.

        Args:
            alias: Any alias of the customer.

        Returns: CustomerByAlias.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: responds in the shape of API version 2024-05-09; 404 is
            documented on other operations only.
        """
        return await self._call(
            GET_CUSTOMER_BY_ALIAS,
            options,
            path={"alias": alias},
        )


class AsyncCustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.list_custom_property_keys = async_raw_response(resource.list_custom_property_keys)
        self.archive = async_raw_response(resource.archive)
        self.get_by_alias = async_raw_response(resource.get_by_alias)
