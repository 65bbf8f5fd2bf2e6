# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""Things: list, create, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import CREATE_THING, GET_THING, LIST_THINGS
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
    from .._overlay import Absent, AsyncPages, CallOptions, DecimalLike, Page


class ThingsResource(Resource):
    """Things: list, create, get."""

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return ThingsResourceWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Thing]:
        """List things.

        Args:
            after: Not described.

        Returns: A page of Thing; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://things.test/docs (page).
        """
        return self._list(
            LIST_THINGS,
            options,
            query={"after": after},
        )

    def create(
        self,
        *,
        id: str | UUID | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        kind: inputs.ThingKind | Absent = ABSENT,
        price: DecimalLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create a thing.

        Args:
            id: Not described.
            tags: Not described.
            kind: Not described.
            price: Not described.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key; generated if not passed.
        Source: https://things.test/docs (page).
        """
        return self._call(
            CREATE_THING,
            options,
            body={"id": id, "tags": tags, "kind": kind, "price": price},
            idempotency_key=idempotency_key,
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Thing:
        """Get a thing.

        Args:
            id: Not described.

        Returns: Thing.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://things.test/docs (page).
        """
        return self._call(
            GET_THING,
            options,
            path={"id": id},
        )


class ThingsResourceWithRawResponse:
    """The methods of `things`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: ThingsResource) -> None:
        self.list = raw_response(resource.list)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncThingsResource(AsyncResource):
    """Things: list, create, get."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncThingsResourceWithRawResponse(self)

    def list(
        self,
        *,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Thing]:
        """List things.

        Args:
            after: Not described.

        Returns: A page of Thing; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://things.test/docs (page).
        """
        return self._list(
            LIST_THINGS,
            options,
            query={"after": after},
        )

    async def create(
        self,
        *,
        id: str | UUID | Absent = ABSENT,
        tags: Sequence[str] | Absent = ABSENT,
        kind: inputs.ThingKind | Absent = ABSENT,
        price: DecimalLike | Absent = ABSENT,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create a thing.

        Args:
            id: Not described.
            tags: Not described.
            kind: Not described.
            price: Not described.
            idempotency_key: Your own key for this write; a retry under the same key is safe.

        Returns: None.
        Raises: APIError; OutcomeUnknownError if it is not known whether the write happened.
        Idempotency: key in header Idempotency-Key; generated if not passed.
        Source: https://things.test/docs (page).
        """
        return await self._call(
            CREATE_THING,
            options,
            body={"id": id, "tags": tags, "kind": kind, "price": price},
            idempotency_key=idempotency_key,
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Thing:
        """Get a thing.

        Args:
            id: Not described.

        Returns: Thing.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://things.test/docs (page).
        """
        return await self._call(
            GET_THING,
            options,
            path={"id": id},
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of `things`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncThingsResource) -> None:
        self.list = async_raw_response(resource.list)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
