"""RawResponse: an answer with its status and headers beside the value, for `client.<resource>.with_raw_response`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, cast

from attrs import field, frozen

T = TypeVar("T")
P = ParamSpec("P")


@frozen(kw_only=True, eq=False)
class RawResponse(Generic[T]):
    """An answer as it came. content: the body's bytes. attempts: how often the request was sent. replayed: the provider
    says that it had this write before.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    request_id: str | None
    attempts: int
    idempotency_key: str | None
    replayed: bool
    _parse: Callable[[], T] = field(repr=False)

    def parse(self) -> T:
        """Give the value that the plain method would have returned. Raises ResponseDecodeError if it cannot be read."""
        return self._parse()


def raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Turn a method of a resource into one that returns the answer as it came."""
    return cast("Callable[P, RawResponse[T]]", _twin(method))


def async_raw_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Do the same for an async resource."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", _twin(method))


def _twin(method: Any) -> Any:
    resource = method.__self__
    return getattr(type(resource)(resource._client, raw=True), method.__name__)
