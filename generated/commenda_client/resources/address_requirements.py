# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Address requirements: get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_ADDRESS_REQUIREMENTS
from .._overlay import (
    AsyncResource,
    Resource,
    async_raw_response,
    raw_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from .._overlay import CallOptions


class AddressRequirements(Resource):
    """Address requirements: get."""

    @cached_property
    def with_raw_response(self) -> AddressRequirementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AddressRequirementsWithRawResponse(self)

    def get(
        self,
        *,
        country: str,
        **options: Unpack[CallOptions],
    ) -> models.AddressRequirementsResponse:
        """Read what an address in one country must hold.

        Worth asking before a calculation: beyond country, no field of an address is needed
        everywhere.

        Args:
            country: Country to ask about, ISO 3166-1 alpha-2 code.

        Returns: AddressRequirementsResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/address-requirements/address-requirements-GET
            (reference page).
        """
        return self._call(
            GET_ADDRESS_REQUIREMENTS,
            options,
            query={"country": country},
        )


class AddressRequirementsWithRawResponse:
    """The methods of `address_requirements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AddressRequirements) -> None:
        self.get = raw_response(resource.get)


class AsyncAddressRequirements(AsyncResource):
    """Address requirements: get."""

    @cached_property
    def with_raw_response(self) -> AsyncAddressRequirementsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncAddressRequirementsWithRawResponse(self)

    async def get(
        self,
        *,
        country: str,
        **options: Unpack[CallOptions],
    ) -> models.AddressRequirementsResponse:
        """Read what an address in one country must hold.

        Worth asking before a calculation: beyond country, no field of an address is needed
        everywhere.

        Args:
            country: Country to ask about, ISO 3166-1 alpha-2 code.

        Returns: AddressRequirementsResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source:
            https://docs.commenda.io/engine/indirect-tax/address-requirements/address-requirements-GET
            (reference page).
        """
        return await self._call(
            GET_ADDRESS_REQUIREMENTS,
            options,
            query={"country": country},
        )


class AsyncAddressRequirementsWithRawResponse:
    """The methods of `address_requirements`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncAddressRequirements) -> None:
        self.get = async_raw_response(resource.get)
