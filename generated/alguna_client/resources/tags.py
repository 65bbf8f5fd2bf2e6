# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""Tags: list, get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operations import GET_TAG, LIST_TAGS
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


class Tags(Resource):
    """Tags: list, get."""

    @cached_property
    def with_raw_response(self) -> TagsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return TagsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Tag]:
        """List tags.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Tag; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_TAGS,
            options,
            query={"limit": limit, "offset": offset},
        )

    def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Tag:
        """Read one tag.

        Args:
            id: Alguna id of the tag.

        Returns: Tag.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._call(
            GET_TAG,
            options,
            path={"id": id},
        )


class TagsWithRawResponse:
    """The methods of `tags`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: Tags) -> None:
        self.list = raw_response(resource.list)
        self.get = raw_response(resource.get)


class AsyncTags(AsyncResource):
    """Tags: list, get."""

    @cached_property
    def with_raw_response(self) -> AsyncTagsWithRawResponse:
        """The same methods, each returning the response with its status, headers and bytes."""
        return AsyncTagsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Tag]:
        """List tags.

        Args:
            limit: How many items a page holds, at most 100.
            offset: How many items to skip; none, if absent.

        Returns: A page of Tag; iterate over it for the items of all pages.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return self._list(
            LIST_TAGS,
            options,
            query={"limit": limit, "offset": offset},
        )

    async def get(
        self,
        id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.Tag:
        """Read one tag.

        Args:
            id: Alguna id of the tag.

        Returns: Tag.
        Raises: APIError; see errors for its subclasses.
        Idempotency: a read, retried.
        Source: https://alguna.com/docs/api-reference/v2/overview (official Python package 0.1.0).
        """
        return await self._call(
            GET_TAG,
            options,
            path={"id": id},
        )


class AsyncTagsWithRawResponse:
    """The methods of `tags`, each returning the response with its status, headers and bytes."""

    def __init__(self, resource: AsyncTags) -> None:
        self.list = async_raw_response(resource.list)
        self.get = async_raw_response(resource.get)
