# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""Customer organizations: create, add_members, replace_members."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import (
    ADD_CUSTOMER_ORGANIZATION_MEMBERS,
    CREATE_CUSTOMER_ORGANIZATION,
    REPLACE_CUSTOMER_ORGANIZATION_MEMBERS,
)
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack
    from uuid import UUID

    from .. import models
    from .._overlay import CallOptions


class CustomerOrganizations(Resource):
    """Customer organizations: create, add_members, replace_members."""

    @cached_property
    def with_raw_response(self) -> CustomerOrganizationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return CustomerOrganizationsWithRawResponse(self)

    def create(
        self,
        *,
        owner_id: str | UUID,
        member_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.CustomerOrganization:
        """Group customers under a parent customer.

        Args:
            owner_id: Parent customer.
            member_ids: Customers under it, without the owner; may be empty.

        Returns: CustomerOrganization.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return self._call(
            CREATE_CUSTOMER_ORGANIZATION,
            options,
            body={"ownerId": owner_id, "memberIds": member_ids},
        )

    def add_members(
        self,
        id: str | UUID,
        *,
        customer_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.CustomerOrganization:
        """Add customers to an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.

        Returns: CustomerOrganization.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a member that is there already is passed over
            or refused is not documented; 404 is documented on other operations only.
        """
        return self._call(
            ADD_CUSTOMER_ORGANIZATION_MEMBERS,
            options,
            path={"id": id},
            body={"customerIds": customer_ids},
        )

    def replace_members(
        self,
        id: str | UUID,
        *,
        customer_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.CustomerOrganization:
        """Replace all members of an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.

        Returns: CustomerOrganization.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            REPLACE_CUSTOMER_ORGANIZATION_MEMBERS,
            options,
            path={"id": id},
            body={"customerIds": customer_ids},
        )


class CustomerOrganizationsWithRawResponse:
    """The methods of `customer_organizations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: CustomerOrganizations) -> None:
        self.create = raw_response(resource.create)
        self.add_members = raw_response(resource.add_members)
        self.replace_members = raw_response(resource.replace_members)


class AsyncCustomerOrganizations(AsyncResource):
    """Customer organizations: create, add_members, replace_members."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerOrganizationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncCustomerOrganizationsWithRawResponse(self)

    async def create(
        self,
        *,
        owner_id: str | UUID,
        member_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.CustomerOrganization:
        """Group customers under a parent customer.

        Args:
            owner_id: Parent customer.
            member_ids: Customers under it, without the owner; may be empty.

        Returns: CustomerOrganization.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice).
        """
        return await self._call(
            CREATE_CUSTOMER_ORGANIZATION,
            options,
            body={"ownerId": owner_id, "memberIds": member_ids},
        )

    async def add_members(
        self,
        id: str | UUID,
        *,
        customer_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.CustomerOrganization:
        """Add customers to an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.

        Returns: CustomerOrganization.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: whether a member that is there already is passed over
            or refused is not documented; 404 is documented on other operations only.
        """
        return await self._call(
            ADD_CUSTOMER_ORGANIZATION_MEMBERS,
            options,
            path={"id": id},
            body={"customerIds": customer_ids},
        )

    async def replace_members(
        self,
        id: str | UUID,
        *,
        customer_ids: Sequence[str | UUID],
        **options: Unpack[CallOptions],
    ) -> models.CustomerOrganization:
        """Replace all members of an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.

        Returns: CustomerOrganization.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: id identifies the call: a retry changes nothing.
        Source:
            https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
            (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            REPLACE_CUSTOMER_ORGANIZATION_MEMBERS,
            options,
            path={"id": id},
            body={"customerIds": customer_ids},
        )


class AsyncCustomerOrganizationsWithRawResponse:
    """The methods of `customer_organizations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerOrganizations) -> None:
        self.create = async_raw_response(resource.create)
        self.add_members = async_raw_response(resource.add_members)
        self.replace_members = async_raw_response(resource.replace_members)
