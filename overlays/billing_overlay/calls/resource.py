"""The base classes of generated resources: each method passes its operation, options and arguments to the client."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, TypedDict, TypeVar, Unpack

from ..declared.operation import Operation
from ..messages import Arguments
from ..pages.page import AsyncPages, Page
from .client import AsyncClient, SyncClient
from .unknown_names import refuse_unknown_arguments

if TYPE_CHECKING:
    from ..declared.model import StrPath
    from .options import CallOptions

T = TypeVar("T")


class _Parts(TypedDict, total=False):
    """What a method passes of its own arguments, as mappings of wire names. into: the file that takes the content."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object
    idempotency_key: str | None
    into: StrPath | None


class Resource:
    """Base of the sync resource classes."""

    def __init__(self, client: SyncClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    def _call(self, operation: Operation[T], options: CallOptions, **parts: Unpack[_Parts]) -> T:
        arguments = _arguments(self, operation, options, parts)
        result: T = self._client._run(operation, arguments, raw=self._raw)
        return result

    def _list(self, operation: Operation[T], options: CallOptions, **parts: Unpack[_Parts]) -> Page[T]:
        arguments = _arguments(self, operation, options, parts)
        result: Page[T] = self._client._run(operation, arguments, raw=self._raw)
        return result


class AsyncResource:
    """Base of the async resource classes."""

    def __init__(self, client: AsyncClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    def _call(self, operation: Operation[T], options: CallOptions, **parts: Unpack[_Parts]) -> Awaitable[T]:
        arguments = _arguments(self, operation, options, parts)
        result: Awaitable[T] = self._client._run(operation, arguments, raw=self._raw)
        return result

    def _list(self, operation: Operation[T], options: CallOptions, **parts: Unpack[_Parts]) -> AsyncPages[T]:
        arguments = _arguments(self, operation, options, parts)
        result: AsyncPages[T] = self._client._run(operation, arguments, raw=self._raw)
        return result


def _arguments(resource: object, operation: Operation[object], options: CallOptions, parts: _Parts) -> Arguments:
    if options:
        refuse_unknown_arguments(resource, operation.name, options)
    return Arguments(**parts, **options)
