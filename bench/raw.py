"""Raw httpx, as a careful user would write it, and the same with msgspec. Imports nothing else: it runs anywhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import httpx
import msgspec

Arguments = Callable[[], Mapping[str, Any]]
Read = Callable[[httpx.Response], Any]
Body = Callable[[Any], Mapping[str, Any]]


class Request(msgspec.Struct):
    """What a user passes to httpx. body: None if there is none."""

    method: str
    url: str
    headers: Mapping[str, str]
    query: str = ""
    body: Any = None


def json_body(value: Any) -> Mapping[str, Any]:
    """Return a body as a keyword argument of httpx."""
    return {"json": value}


def typed_body(value: Any) -> Mapping[str, Any]:
    """Return a body as a keyword argument of httpx, encoded in C."""
    return {"content": msgspec.json.encode(value)}


def arguments(request: Request, body: Body) -> Arguments:
    """Return what makes the arguments of httpx's `request`; a body is encoded in each call."""
    named = {"method": request.method, "url": request.url, "headers": request.headers}
    if request.body is not None:
        return lambda: {**named, **body(request.body)}
    query = dict(httpx.QueryParams(request.query))
    return lambda: {**named, "params": query}


def parsed(response: httpx.Response) -> Any:
    """Return the body of a response as httpx parses it."""
    return response.json()


def typed(model: Any) -> Read:
    """Return what decodes the body of a response with one decoder."""
    decoder = msgspec.json.Decoder(model)
    return lambda response: decoder.decode(response.content)


def call(http: httpx.Client, made: Arguments, read: Read) -> Callable[[], Any]:
    """Return a function that makes one request of an open client."""
    send = http.request
    return lambda: read(send(**made()))


def acall(http: httpx.AsyncClient, made: Arguments, read: Read) -> Callable[[], Awaitable[Any]]:
    """Return the async variant of `call`."""
    send = http.request

    async def work() -> Any:
        return read(await send(**made()))

    return work
