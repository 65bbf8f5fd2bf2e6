"""RawResponse: a response with its status and headers, as `client.<resource>.with_raw_response` returns it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal
from typing import Any, Generic, ParamSpec, TypeVar, cast

import msgspec
from msgspec import Struct

from ..errors import ResponseDecodeError
from .text import text_of

T = TypeVar("T")
P = ParamSpec("P")
_JSON = msgspec.json.Decoder(float_hook=Decimal)


class RawResponse(Struct, Generic[T], kw_only=True, frozen=True, eq=False):
    """A response before decoding.

    content: the bytes of the body. attempts: how often the request was sent. replayed: the provider reports that it
    processed this write earlier, and returns the response of that time.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    request_id: str | None
    attempts: int
    idempotency_key: str | None
    replayed: bool
    _parse: Callable[[], T]

    def __repr__(self) -> str:
        shown = ("status_code", "request_id", "attempts", "idempotency_key", "replayed")
        return f"RawResponse({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    @property
    def text(self) -> str:
        """The body as text, in the charset that its media type declares, or UTF-8."""
        return text_of(self.headers, self.content)

    def json(self) -> Any:
        """Return the body as JSON, with a Decimal for each number that is not whole.

        Raise ResponseDecodeError if the body is not JSON.
        """
        try:
            return _JSON.decode(self.content)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ResponseDecodeError(f"the body is not JSON: {error}; read `text` or `content`") from None

    def parse(self) -> T:
        """Return the value that the plain method returns. Raise ResponseDecodeError if the body cannot be decoded."""
        return self._parse()


def raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return a method like one of a resource, but with a RawResponse as its result."""
    return cast("Callable[P, RawResponse[T]]", _twin(method))


def async_raw_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Return an async method like one of an async resource, but with a RawResponse as its result."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", _twin(method))


def _twin(method: Any) -> Any:
    resource = method.__self__
    return getattr(type(resource)(resource._client, raw=True), method.__name__)
