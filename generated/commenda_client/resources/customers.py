# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Customers: list, create, get, update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_CUSTOMER, GET_CUSTOMER, LIST_CUSTOMERS, UPDATE_CUSTOMER
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
    """Customers: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomersWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        name: str | None = None,
        search_term: str | None = None,
        source_platforms: Sequence[str] | None = None,
        source_platform_ids: Sequence[str | UUID] | None = None,
        extend: Sequence[inputs.CustomerExtension] | None = None,
        certificate_types: Sequence[str] | None = None,
        exemption_jurisdiction: str | None = None,
        expiration_status: str | None = None,
        exemption_status: str | None = None,
        has_exemption: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Customer]:
        """List the customers of a corporation.

        Args:
            corporation_id: Corporation whose customers are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            name: Only customers with exactly this name.
            search_term: Only customers whose name contains this text.
            source_platforms: Only customers that came from one of these platforms.
            source_platform_ids: Only customers with one of these ids in their platform.
            extend: Members to add to each customer that a list otherwise leaves out.
            certificate_types: Only customers with an exemption certificate of one of these types.
            exemption_jurisdiction: Only customers exempt in this jurisdiction.
            expiration_status: Only customers whose certificates have this state of expiry.
            exemption_status: Only customers whose exemptions have this status.
            has_exemption: Only customers with (true) or without (false) an exemption.

        Returns: A page of Customer; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-GET.md (reference
            page). Unsure: the schema nests customers, total_customers and cursor in data, the
            narrative prints them bare; the schema section lists only the parameters
            corporation_id, cursor and limit.
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
            query={
                "corporation_id": corporation_id,
                "cursor": cursor,
                "limit": limit,
                "name": name,
                "search_term": search_term,
                "source_platforms": source_platforms,
                "source_platform_ids": source_platform_ids,
                "extend": extend,
                "certificate_types": certificate_types,
                "exemption_jurisdiction": exemption_jurisdiction,
                "expiration_status": expiration_status,
                "exemption_status": exemption_status,
                "has_exemption": has_exemption,
            },
        )

    def create(
        self,
        *,
        corporation_id: str | UUID,
        name: str,
        email: str | Absent = ABSENT,
        external_id: str | UUID | Absent = ABSENT,
        business_identification_number: str | Absent = ABSENT,
        shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Create a customer of a corporation.

        Args:
            corporation_id: Corporation that sells to the customer.
            name: Name of the customer, at least 3 characters.
            email: E-mail address.
            external_id: Id of the customer in your own system.
            business_identification_number: Tax or company number of the customer.
            shipping_address: Address that goods go to.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-POST (reference
            page). Unsure: the narrative sample is bare, the data wrapper is from sibling pages;
            required fields not readable.
        """
        return self._call(
            CREATE_CUSTOMER,
            options,
            body={
                "corporation_id": corporation_id,
                "name": name,
                "email": email,
                "external_id": external_id,
                "business_identification_number": business_identification_number,
                "shipping_address": shipping_address,
            },
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Read one customer.

        Args:
            id: Commenda id of the customer.

        Returns: CustomerResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-id-GET.md
            (reference page). Unsure: 404 not read on this page.
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
        name: str | Absent = ABSENT,
        email: str | Absent = ABSENT,
        shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        business_identification_number: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.UpdateCustomerResponse:
        """Change a customer.

        Args:
            id: Commenda id of the customer.
            name: Name of the customer, at least 3 characters.
            email: E-mail address.
            shipping_address: Address that goods go to.
            business_identification_number: Tax or company number of the customer.

        Returns: UpdateCustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-id-POST.md
            (reference page). Unsure: the narrative shows a message only in the response, the
            schema section speaks of the customer too.
        """
        return self._call(
            UPDATE_CUSTOMER,
            options,
            path={"id": id},
            body={
                "name": name,
                "email": email,
                "shipping_address": shipping_address,
                "business_identification_number": business_identification_number,
            },
        )


class CustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Customers) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncCustomers(AsyncResource):
    """Customers: list, create, get, update."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomersWithRawResponse(self)

    def list(
        self,
        *,
        corporation_id: str | UUID,
        cursor: str | None = None,
        limit: int | None = None,
        name: str | None = None,
        search_term: str | None = None,
        source_platforms: Sequence[str] | None = None,
        source_platform_ids: Sequence[str | UUID] | None = None,
        extend: Sequence[inputs.CustomerExtension] | None = None,
        certificate_types: Sequence[str] | None = None,
        exemption_jurisdiction: str | None = None,
        expiration_status: str | None = None,
        exemption_status: str | None = None,
        has_exemption: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Customer]:
        """List the customers of a corporation.

        Args:
            corporation_id: Corporation whose customers are listed.
            cursor: Cursor of the page to read, taken from the page before it.
            limit: Page size, 1 to 100. The provider's default: 10.
            name: Only customers with exactly this name.
            search_term: Only customers whose name contains this text.
            source_platforms: Only customers that came from one of these platforms.
            source_platform_ids: Only customers with one of these ids in their platform.
            extend: Members to add to each customer that a list otherwise leaves out.
            certificate_types: Only customers with an exemption certificate of one of these types.
            exemption_jurisdiction: Only customers exempt in this jurisdiction.
            expiration_status: Only customers whose certificates have this state of expiry.
            exemption_status: Only customers whose exemptions have this status.
            has_exemption: Only customers with (true) or without (false) an exemption.

        Returns: A page of Customer; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-GET.md (reference
            page). Unsure: the schema nests customers, total_customers and cursor in data, the
            narrative prints them bare; the schema section lists only the parameters
            corporation_id, cursor and limit.
        """
        return self._list(
            LIST_CUSTOMERS,
            options,
            query={
                "corporation_id": corporation_id,
                "cursor": cursor,
                "limit": limit,
                "name": name,
                "search_term": search_term,
                "source_platforms": source_platforms,
                "source_platform_ids": source_platform_ids,
                "extend": extend,
                "certificate_types": certificate_types,
                "exemption_jurisdiction": exemption_jurisdiction,
                "expiration_status": expiration_status,
                "exemption_status": exemption_status,
                "has_exemption": has_exemption,
            },
        )

    async def create(
        self,
        *,
        corporation_id: str | UUID,
        name: str,
        email: str | Absent = ABSENT,
        external_id: str | UUID | Absent = ABSENT,
        business_identification_number: str | Absent = ABSENT,
        shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Create a customer of a corporation.

        Args:
            corporation_id: Corporation that sells to the customer.
            name: Name of the customer, at least 3 characters.
            email: E-mail address.
            external_id: Id of the customer in your own system.
            business_identification_number: Tax or company number of the customer.
            shipping_address: Address that goods go to.

        Returns: CustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened, whose
            reconcile() looks it up.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-POST (reference
            page). Unsure: the narrative sample is bare, the data wrapper is from sibling pages;
            required fields not readable.
        """
        return await self._call(
            CREATE_CUSTOMER,
            options,
            body={
                "corporation_id": corporation_id,
                "name": name,
                "email": email,
                "external_id": external_id,
                "business_identification_number": business_identification_number,
                "shipping_address": shipping_address,
            },
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.CustomerResponse:
        """Read one customer.

        Args:
            id: Commenda id of the customer.

        Returns: CustomerResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-id-GET.md
            (reference page). Unsure: 404 not read on this page.
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
        name: str | Absent = ABSENT,
        email: str | Absent = ABSENT,
        shipping_address: inputs.Address | models.Address | Absent = ABSENT,
        business_identification_number: str | Absent = ABSENT,
        **options: Unpack[CallOptions],
    ) -> models.UpdateCustomerResponse:
        """Change a customer.

        Args:
            id: Commenda id of the customer.
            name: Name of the customer, at least 3 characters.
            email: E-mail address.
            shipping_address: Address that goods go to.
            business_identification_number: Tax or company number of the customer.

        Returns: UpdateCustomerResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source: https://docs.commenda.io/engine/indirect-tax/customers/customers-id-POST.md
            (reference page). Unsure: the narrative shows a message only in the response, the
            schema section speaks of the customer too.
        """
        return await self._call(
            UPDATE_CUSTOMER,
            options,
            path={"id": id},
            body={
                "name": name,
                "email": email,
                "shipping_address": shipping_address,
                "business_identification_number": business_identification_number,
            },
        )


class AsyncCustomersWithRawResponse:
    """The methods of `customers`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
