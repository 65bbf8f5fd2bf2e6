# Generated from specs/things. Do not edit: change the spec, then remake it with `make generate`.
"""Things: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _operations
from .._overlay import ABSENT, AsyncResource, Resource, async_raw_response, raw_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import inputs, models
    from .._overlay import Absent, AsyncPages, DecimalLike, Page, Timeout


class ThingsResource(Resource):
    """Things: list, create, get."""

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods, giving each answer as it came."""
        return ThingsResourceWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Page[models.Thing]:
        """List things.

        Args:
            after: Not described.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Thing; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://things.test/docs (page).
        """
        return self._list(
            _operations.LIST_THINGS,
            query={"after": after},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    def create(
        self,
        *,
        id: str | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        kind: inputs.ThingKind | Absent = ABSENT,
        price: DecimalLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Create a thing.

        Args:
            id: Not described.
            tags: Not described.
            kind: Not described.
            price: Not described.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: key in the header Idempotency-Key; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://things.test/docs (page).
        """
        return self._call(
            _operations.CREATE_THING,
            body={"id": id, "tags": tags, "kind": kind, "price": price},
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
    ) -> models.Thing:
        """Get a thing.

        Args:
            id: Not described.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Thing.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://things.test/docs (page).
        """
        return self._call(
            _operations.GET_THING,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class ThingsResourceWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: ThingsResource) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncThingsResource(AsyncResource):
    """Things: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods, giving each answer as it came."""
        return AsyncThingsResourceWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Thing]:
        """List things.

        Args:
            after: Not described.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: a page of Thing; iterate over it for the items of all pages.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://things.test/docs (page).
        """
        return self._list(
            _operations.LIST_THINGS,
            query={"after": after},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )

    async def create(
        self,
        *,
        id: str | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        kind: inputs.ThingKind | Absent = ABSENT,
        price: DecimalLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        timeout: Timeout | None = None,
        deadline: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Create a thing.

        Args:
            id: Not described.
            tags: Not described.
            kind: Not described.
            price: Not described.
            idempotency_key: Your own key for this write; a repeat under the same key is harmless.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: nothing.

        Idempotency: key in the header Idempotency-Key; minted when not given.

        Raises: an APIError (see errors for its kinds); OutcomeUnknownError where the write may or may not
        have happened.

        Source: https://things.test/docs (page).
        """
        return await self._call(
            _operations.CREATE_THING,
            body={"id": id, "tags": tags, "kind": kind, "price": price},
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
    ) -> models.Thing:
        """Get a thing.

        Args:
            id: Not described.
            timeout: Seconds for each wait on the network, or an httpx timeout.
            deadline: Seconds for the whole call with its repeats.
            extra_headers, extra_query: Sent as well; they win over what they name.

        Returns: Thing.

        Idempotency: a read; repeated when an attempt fails.

        Raises: an APIError; see errors for its kinds.

        Source: https://things.test/docs (page).
        """
        return await self._call(
            _operations.GET_THING,
            path={"id": id},
            idempotency_key=idempotency_key,
            timeout=timeout,
            deadline=deadline,
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncThingsResourceWithRawResponse:
    """The same methods, giving each answer with its status, headers and bytes."""

    def __init__(self, resource: AsyncThingsResource) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
