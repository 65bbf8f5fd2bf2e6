"""Send one request over sockets and return the response or a failure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import httpx

from ..messages import Failure, Response, Send
from .body import receiving
from .progress import Progress
from .response_headers import ResponseHeaders, coding_of
from .transport import BaseTransport, target

if TYPE_CHECKING:
    from .socket_transport import SocketTransport


class SyncTransport(BaseTransport):
    """Sends over sockets, or with an httpx.Client."""

    _kind = httpx.Client

    @staticmethod
    def _transport() -> type[SocketTransport]:
        from .socket_transport import SocketTransport  # noqa: PLC0415  not for a caller's http_client

        return SocketTransport

    def send(self, send: Send) -> Response | Failure:
        """Make one attempt. Never raise: every error is returned as a Failure, also one that interrupts."""
        progress = self._progress(send)
        try:
            self._check_open()
            direct = self._direct(send)
            if direct is None:
                return self._send_with_client(send, progress)
            body = self._connections.transport().exchange(send.request.operation.method, *direct, progress)
            try:
                parser = body.parser
                response = self._complete(send, parser)
                if response is not None:
                    return response
                return self._receive(send, parser.status, ResponseHeaders(parser.headers), body, parser.coding)
            finally:
                body.close()
        except BaseException as error:  # noqa: BLE001  every error becomes a Failure
            return self._failure(error, send, progress)

    def _send_with_client(self, send: Send, progress: Progress) -> Response:
        http, request = self._connections.http(), self._request(send, progress)
        response = http.send(request, stream=True, auth=self._no_auth, follow_redirects=False)
        try:
            parts = (response.content,) if response.is_stream_consumed else response.stream
            coding = "" if response.is_stream_consumed else coding_of(response.headers.raw)
            return self._receive(send, response.status_code, response.headers, parts, coding)
        finally:
            response.close()

    def _receive(
        self,
        send: Send,
        status: int,
        headers: Mapping[str, str],
        parts: Iterable[bytes],
        coding: str,
    ) -> Response:
        with receiving(coding, target(send, status)) as body:
            for part in parts:
                if not body.add(part):
                    break
                self._check(send.until)
        return Response(status, headers, *body.end())

    def close(self) -> None:
        """Close the client's own connections: now, or with the last call in flight."""
        transport = self._leave()
        if transport is not None:
            transport.close()
