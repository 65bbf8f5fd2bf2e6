"""Send one request over asyncio and return the response or a failure."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import TYPE_CHECKING

import httpx

from ..messages import Failure, Response, Send
from .body import Body, receiving
from .event_loop import running_loop
from .progress import Progress
from .response_headers import ResponseHeaders, coding_of
from .transport import BaseTransport, target

if TYPE_CHECKING:
    from .async_socket_transport import AsyncSocketTransport


class AsyncTransport(BaseTransport):
    """Sends over asyncio, or with an httpx.AsyncClient."""

    _kind = httpx.AsyncClient

    @staticmethod
    def _transport() -> type[AsyncSocketTransport]:
        from .async_socket_transport import AsyncSocketTransport  # noqa: PLC0415  not for a caller's http_client

        return AsyncSocketTransport

    async def send(self, send: Send) -> Response | Failure:
        """Make one attempt. Never raise: every error is returned as a Failure, also a cancellation."""
        progress = self._progress(send)
        try:
            self._check_open()
            loop = running_loop()
            direct = None if loop is None else self._direct(send)
            if direct is None:
                return await self._send_with_client(send, progress)
            transport = self._connections.transport()
            received = await transport.exchange(loop, send.request.operation.method, *direct, progress)
            parser = received.parser
            try:
                response = self._complete(send, parser)
                if response is not None:
                    return response
                with receiving(parser.coding, target(send, parser.status)) as body:
                    await self._collect(send, received, body)
            finally:
                received.end()
            return Response(parser.status, ResponseHeaders(parser.headers), *body.end())
        except BaseException as error:  # noqa: BLE001  every error becomes a Failure
            return self._failure(error, send, progress)

    async def _send_with_client(self, send: Send, progress: Progress) -> Response:
        http, request = self._connections.http(), self._request(send, progress)
        response = await http.send(request, stream=True, auth=self._no_auth, follow_redirects=False)
        try:
            coding = "" if response.is_stream_consumed else coding_of(response.headers.raw)
            with receiving(coding, target(send, response.status_code)) as body:
                if response.is_stream_consumed:
                    body.add(response.content)
                else:
                    await self._collect(send, response.stream, body)
        finally:
            await response.aclose()
        return Response(response.status_code, response.headers, *body.end())

    async def _collect(self, send: Send, parts: AsyncIterable[bytes], body: Body) -> None:
        async for part in parts:
            if not body.add(part):
                break
            self._check(send.until)

    async def close(self) -> None:
        """Close the client's own connections: now, or with the last call in flight."""
        transport = self._leave()
        if transport is not None:
            await transport.aclose()
