# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Address requirements: get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models
    from .._overlay import Timeout


class AddressRequirements(Resource):
    """Address requirements: get."""

    @cached_property
    def with_raw_response(self) -> AddressRequirementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AddressRequirementsWithRawResponse(self)

    def get(
        self,
        *,
        country: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.AddressRequirementsResponse:
        """Read what an address in one country must hold.

        Worth asking before a calculation: beyond country, no member of an address is needed everywhere.

        Args:
            country: Country to ask about, ISO 3166-1 alpha-2 code.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: AddressRequirementsResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/address-requirements/address-requirements-GET
        (reference page).
        """
        return self._call(
            _operations.GET_ADDRESS_REQUIREMENTS,
            query={"country": country},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AddressRequirementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AddressRequirements) -> None:
        self.get = raw_response(resource.get)


class AsyncAddressRequirements(AsyncResource):
    """Address requirements: get."""

    @cached_property
    def with_raw_response(self) -> AsyncAddressRequirementsWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncAddressRequirementsWithRawResponse(self)

    async def get(
        self,
        *,
        country: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.AddressRequirementsResponse:
        """Read what an address in one country must hold.

        Worth asking before a calculation: beyond country, no member of an address is needed everywhere.

        Args:
            country: Country to ask about, ISO 3166-1 alpha-2 code.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: AddressRequirementsResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/address-requirements/address-requirements-GET
        (reference page).
        """
        return await self._call(
            _operations.GET_ADDRESS_REQUIREMENTS,
            query={"country": country},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncAddressRequirementsWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncAddressRequirements) -> None:
        self.get = async_raw_response(resource.get)
