"""The base classes of generated resources: each method passes its operation and its arguments to the client."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, TypeVar, cast

from ..declared.operation import Operation
from ..messages import Arguments
from ..pages.page import AsyncPages, Page
from .client import AsyncClient, SyncClient

T = TypeVar("T")


class Resource:
    """Base of the sync resource classes."""

    def __init__(self, client: SyncClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    def _call(self, operation: Operation[T], **arguments: Any) -> T:
        return cast("T", self._client._run(operation, Arguments(**arguments), raw=self._raw))

    def _list(self, operation: Operation[T], **arguments: Any) -> Page[T]:
        return cast("Page[T]", self._client._run(operation, Arguments(**arguments), raw=self._raw))


class AsyncResource:
    """Base of the async resource classes."""

    def __init__(self, client: AsyncClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    def _call(self, operation: Operation[T], **arguments: Any) -> Awaitable[T]:
        return cast("Awaitable[T]", self._client._run(operation, Arguments(**arguments), raw=self._raw))

    def _list(self, operation: Operation[T], **arguments: Any) -> AsyncPages[T]:
        return cast("AsyncPages[T]", self._client._run(operation, Arguments(**arguments), raw=self._raw))
