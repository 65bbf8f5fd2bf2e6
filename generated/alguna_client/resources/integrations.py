# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Integrations: list, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_INTEGRATION, LIST_INTEGRATIONS
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


class Integrations(Resource):
    """Integrations: list, get."""

    @cached_property
    def with_raw_response(self) -> IntegrationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return IntegrationsWithRawResponse(self)

    def list(
        self,
        *,
        provider: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Integration]:
        """List the connections to other systems.

        Args:
            provider: Only connections to this system.

        Returns: A page of Integration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_INTEGRATIONS,
            options,
            query={"provider": provider},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Integration:
        """Read one connection to another system.

        Args:
            id: Alguna id of the integration.

        Returns: Integration.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_INTEGRATION,
            options,
            path={"id": id},
        )


class IntegrationsWithRawResponse:
    """The methods of `integrations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Integrations) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncIntegrations(AsyncResource):
    """Integrations: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncIntegrationsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncIntegrationsWithRawResponse(self)

    def list(
        self,
        *,
        provider: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Integration]:
        """List the connections to other systems.

        Args:
            provider: Only connections to this system.

        Returns: A page of Integration; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_INTEGRATIONS,
            options,
            query={"provider": provider},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Integration:
        """Read one connection to another system.

        Args:
            id: Alguna id of the integration.

        Returns: Integration.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_INTEGRATION,
            options,
            path={"id": id},
        )


class AsyncIntegrationsWithRawResponse:
    """The methods of `integrations`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncIntegrations) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
