# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Customer organizations: create, add_members, replace_members."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models
    from .._overlay import Timeout


class CustomerOrganizations(Resource):
    """Customer organizations: create, add_members, replace_members."""

    @cached_property
    def with_raw_response(self) -> CustomerOrganizationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return CustomerOrganizationsWithRawResponse(self)

    def create(
        self,
        *,
        owner_id: str,
        member_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerOrganization:
        """Group customers under a parent customer.

        Args:
            owner_id: Parent customer.
            member_ids: Customers under it, without the owner; may be empty.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerOrganization.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return self._call(
            _operations.CREATE_CUSTOMER_ORGANIZATION,
            body={"ownerId": owner_id, "memberIds": member_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def add_members(
        self,
        id: str,
        *,
        customer_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerOrganization:
        """Add customers to an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerOrganization.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a member that is there already is passed over or refused is
        not said; 404 is documented on other operations only.
        """
        return self._call(
            _operations.ADD_CUSTOMER_ORGANIZATION_MEMBERS,
            path={"id": id},
            body={"customerIds": customer_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def replace_members(
        self,
        id: str,
        *,
        customer_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerOrganization:
        """Replace all members of an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerOrganization.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return self._call(
            _operations.REPLACE_CUSTOMER_ORGANIZATION_MEMBERS,
            path={"id": id},
            body={"customerIds": customer_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class CustomerOrganizationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: CustomerOrganizations) -> None:
        self.create = raw_response(resource.create)
        self.add_members = raw_response(resource.add_members)
        self.replace_members = raw_response(resource.replace_members)


class AsyncCustomerOrganizations(AsyncResource):
    """Customer organizations: create, add_members, replace_members."""

    @cached_property
    def with_raw_response(self) -> AsyncCustomerOrganizationsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncCustomerOrganizationsWithRawResponse(self)

    async def create(
        self,
        *,
        owner_id: str,
        member_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerOrganization:
        """Group customers under a parent customer.

        Args:
            owner_id: Parent customer.
            member_ids: Customers under it, without the owner; may be empty.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerOrganization.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice).
        """
        return await self._call(
            _operations.CREATE_CUSTOMER_ORGANIZATION,
            body={"ownerId": owner_id, "memberIds": member_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def add_members(
        self,
        id: str,
        *,
        customer_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerOrganization:
        """Add customers to an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerOrganization.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: whether a member that is there already is passed over or refused is
        not said; 404 is documented on other operations only.
        """
        return await self._call(
            _operations.ADD_CUSTOMER_ORGANIZATION_MEMBERS,
            path={"id": id},
            body={"customerIds": customer_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def replace_members(
        self,
        id: str,
        *,
        customer_ids: Sequence[str],
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CustomerOrganization:
        """Replace all members of an organization.

        Args:
            id: Sequence id of the organization.
            customer_ids: The customers.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: CustomerOrganization.

        Idempotency: id tells a repeat from a new call: a repeat changes nothing.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source:
        https://github.com/SequenceHQ/openapi-schema/blob/a23b1d8cd440e4421b35278cd2b234e922325459/2024-07-30.product.json
        (published spec slice). Unsure: 404 is documented on other operations only.
        """
        return await self._call(
            _operations.REPLACE_CUSTOMER_ORGANIZATION_MEMBERS,
            path={"id": id},
            body={"customerIds": customer_ids},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncCustomerOrganizationsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncCustomerOrganizations) -> None:
        self.create = async_raw_response(resource.create)
        self.add_members = async_raw_response(resource.add_members)
        self.replace_members = async_raw_response(resource.replace_members)
