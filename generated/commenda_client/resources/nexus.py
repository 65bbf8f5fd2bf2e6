# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Nexus: sync_exposure, get, get_v2."""

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


class Nexus(Resource):
    """Nexus: sync_exposure, get, get_v2."""

    @cached_property
    def with_raw_response(self) -> NexusWithRawResponse:
        """The same methods, giving each answer as it came."""
        return NexusWithRawResponse(self)

    def sync_exposure(
        self,
        *,
        corporation_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Have the exposure of a corporation computed anew.

        The result is posted to webhooks as INDIRECT_TAX.EXPOSURE.COMPUTED.

        Args:
            corporation_id: Corporation that sells.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/nexus/exposure-sync-POST (reference page).
        Unsure: the sample has no body, so corporation_id is taken to be a query parameter.
        """
        return self._call(
            _operations.SYNC_EXPOSURE,
            query={"corporation_id": corporation_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get(
        self,
        *,
        corporation_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NexusResponse:
        """Read how near a corporation is to having to register, by state.

        The older view, of states only; get_v2 tells of every jurisdiction.

        Args:
            corporation_id: Corporation that sells.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NexusResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec slice).
        """
        return self._call(
            _operations.GET_NEXUS,
            query={"corporation_id": corporation_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def get_v2(
        self,
        *,
        corporation_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NexusV2Response:
        """Read how near a corporation is to having to register, by jurisdiction.

        Args:
            corporation_id: Corporation that sells.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NexusV2Response.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec slice).
        Unsure: the members of an entry are named, but how they nest was not read.
        """
        return self._call(
            _operations.GET_NEXUS_V2,
            query={"corporation_id": corporation_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class NexusWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: Nexus) -> None:
        self.sync_exposure = raw_response(resource.sync_exposure)
        self.get = raw_response(resource.get)
        self.get_v2 = raw_response(resource.get_v2)


class AsyncNexus(AsyncResource):
    """Nexus: sync_exposure, get, get_v2."""

    @cached_property
    def with_raw_response(self) -> AsyncNexusWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncNexusWithRawResponse(self)

    async def sync_exposure(
        self,
        *,
        corporation_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.MessageResponse:
        """Have the exposure of a corporation computed anew.

        The result is posted to webhooks as INDIRECT_TAX.EXPOSURE.COMPUTED.

        Args:
            corporation_id: Corporation that sells.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: MessageResponse.

        Idempotency: none; a repeat may double the effect, so it is never repeated blindly.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://docs.commenda.io/engine/indirect-tax/nexus/exposure-sync-POST (reference page).
        Unsure: the sample has no body, so corporation_id is taken to be a query parameter.
        """
        return await self._call(
            _operations.SYNC_EXPOSURE,
            query={"corporation_id": corporation_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get(
        self,
        *,
        corporation_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NexusResponse:
        """Read how near a corporation is to having to register, by state.

        The older view, of states only; get_v2 tells of every jurisdiction.

        Args:
            corporation_id: Corporation that sells.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NexusResponse.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec slice).
        """
        return await self._call(
            _operations.GET_NEXUS,
            query={"corporation_id": corporation_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def get_v2(
        self,
        *,
        corporation_id: str,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.NexusV2Response:
        """Read how near a corporation is to having to register, by jurisdiction.

        Args:
            corporation_id: Corporation that sells.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: NexusV2Response.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://docs.commenda.io/engine/indirect-tax/nexus/nexus-GET.md (published spec slice).
        Unsure: the members of an entry are named, but how they nest was not read.
        """
        return await self._call(
            _operations.GET_NEXUS_V2,
            query={"corporation_id": corporation_id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncNexusWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncNexus) -> None:
        self.sync_exposure = async_raw_response(resource.sync_exposure)
        self.get = async_raw_response(resource.get)
        self.get_v2 = async_raw_response(resource.get_v2)
