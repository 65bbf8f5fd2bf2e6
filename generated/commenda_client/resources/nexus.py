# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""Nexus: sync_exposure, get, get_v2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_NEXUS, GET_NEXUS_V2, SYNC_EXPOSURE
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
    from .._overlay import CallOptions


class Nexus(Resource):
    """Nexus: sync_exposure, get, get_v2."""

    @cached_property
    def with_raw_response(self) -> NexusWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return NexusWithRawResponse(self)

    def sync_exposure(
        self,
        *,
        corporation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Recompute the exposure of a corporation.

        The result is posted to webhooks as INDIRECT_TAX.EXPOSURE.COMPUTED.

        Args:
            corporation_id: Corporation that sells.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/nexus/exposure-sync-POST (reference
            page). Unsure: the sample has no body, so corporation_id is taken to be a query
            parameter.
        """
        return self._call(
            SYNC_EXPOSURE,
            options,
            query={"corporation_id": corporation_id},
        )

    def get(
        self,
        *,
        corporation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NexusResponse:
        """Read how near a corporation is to having to register, by state.

        The older view, of states only; get_v2 covers every jurisdiction.

        Args:
            corporation_id: Corporation that sells.

        Returns: NexusResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec
            slice).
        """
        return self._call(
            GET_NEXUS,
            options,
            query={"corporation_id": corporation_id},
        )

    def get_v2(
        self,
        *,
        corporation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NexusV2Response:
        """Read how near a corporation is to having to register, by jurisdiction.

        Args:
            corporation_id: Corporation that sells.

        Returns: NexusV2Response.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec
            slice). Unsure: the fields of an entry are named, but how they nest was not read.
        """
        return self._call(
            GET_NEXUS_V2,
            options,
            query={"corporation_id": corporation_id},
        )


class NexusWithRawResponse:
    """The methods of `nexus`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Nexus) -> None:
        self.sync_exposure = raw_response(resource.sync_exposure)
        self.get = raw_response(resource.get)
        self.get_v2 = raw_response(resource.get_v2)


class AsyncNexus(AsyncResource):
    """Nexus: sync_exposure, get, get_v2."""

    @cached_property
    def with_raw_response(self) -> AsyncNexusWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncNexusWithRawResponse(self)

    async def sync_exposure(
        self,
        *,
        corporation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.MessageResponse:
        """Recompute the exposure of a corporation.

        The result is posted to webhooks as INDIRECT_TAX.EXPOSURE.COMPUTED.

        Args:
            corporation_id: Corporation that sells.

        Returns: MessageResponse.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: none: retried only if the request cannot have taken effect.
        Source: https://docs.commenda.io/engine/indirect-tax/nexus/exposure-sync-POST (reference
            page). Unsure: the sample has no body, so corporation_id is taken to be a query
            parameter.
        """
        return await self._call(
            SYNC_EXPOSURE,
            options,
            query={"corporation_id": corporation_id},
        )

    async def get(
        self,
        *,
        corporation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NexusResponse:
        """Read how near a corporation is to having to register, by state.

        The older view, of states only; get_v2 covers every jurisdiction.

        Args:
            corporation_id: Corporation that sells.

        Returns: NexusResponse.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec
            slice).
        """
        return await self._call(
            GET_NEXUS,
            options,
            query={"corporation_id": corporation_id},
        )

    async def get_v2(
        self,
        *,
        corporation_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.NexusV2Response:
        """Read how near a corporation is to having to register, by jurisdiction.

        Args:
            corporation_id: Corporation that sells.

        Returns: NexusV2Response.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec
            slice). Unsure: the fields of an entry are named, but how they nest was not read.
        """
        return await self._call(
            GET_NEXUS_V2,
            options,
            query={"corporation_id": corporation_id},
        )


class AsyncNexusWithRawResponse:
    """The methods of `nexus`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncNexus) -> None:
        self.sync_exposure = async_raw_response(resource.sync_exposure)
        self.get = async_raw_response(resource.get)
        self.get_v2 = async_raw_response(resource.get_v2)
