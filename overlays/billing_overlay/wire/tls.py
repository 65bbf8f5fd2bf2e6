"""TLS without a socket: bytes in, bytes out. And the default trust."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache

import httpx

from .environment import CERTIFICATES

_SIZE = 65_536


def default_context() -> ssl.SSLContext:
    """Return a context that trusts certifi's authorities, or those of SSL_CERT_FILE or SSL_CERT_DIR. Raise OSError."""
    return _context(*map(os.environ.get, CERTIFICATES))


@lru_cache(maxsize=1)
def _context(*variables: str | None) -> ssl.SSLContext:  # noqa: ARG001  the settings that it reads, which key the cache
    context = httpx.create_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


class TlsSession:
    """One TLS connection over memory buffers. is_closed: the peer declared that nothing more will come."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self.is_closed = False

    def feed(self, data: bytes) -> None:
        """Take bytes of the network."""
        self._incoming.write(data)

    def outgoing(self) -> bytes:
        """Return what has to go to the network."""
        return self._outgoing.read()

    def shake_hands(self) -> bool:
        """Continue the handshake. Return whether it is complete. Raise ssl.SSLError if it fails."""
        try:
            self._object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def encrypt(self, data: bytes) -> bytes:
        """Return the bytes that carry these."""
        view = memoryview(data)
        while view:
            view = view[self._object.write(view) :]
        return self._outgoing.read()

    def decrypt(self, data: bytes) -> bytes:
        """Take bytes of the network, and return what they carry. Raise ssl.SSLError."""
        self._incoming.write(data)
        parts: list[bytes] = []
        try:
            while part := self._object.read(_SIZE):
                parts.append(part)
            self.is_closed = True
        except ssl.SSLWantReadError:
            pass
        return b"".join(parts)
