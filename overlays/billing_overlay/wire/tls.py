"""TLS without a socket: bytes in, bytes out; and the default trust store."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from functools import lru_cache

import httpx

from .environment import CERTIFICATES

_SIZE = 16_384  # bytes, of the largest TLS record


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
        """Add received bytes."""
        self._incoming.write(data)

    def outgoing(self) -> bytes:
        """Return the bytes to send."""
        return self._outgoing.read()

    def shake_hands(self) -> bool:
        """Continue the handshake. Return whether it is complete. Raise ssl.SSLError if it fails."""
        try:
            self._object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def encrypt(self, data: bytes) -> bytes:
        """Return data encrypted, as bytes to send."""
        parts: list[bytes] = []
        for part in _parts(data):
            written = 0
            while written < len(part):
                written += self._object.write(part[written:])
            parts.append(self._outgoing.read())
        return b"".join(parts)

    def decrypt(self, data: bytes) -> bytes:
        """Return received bytes decrypted. Raise ssl.SSLError."""
        plain: list[bytes] = []
        for part in _parts(data):
            self._incoming.write(part)
            self._read_into(plain)
        return b"".join(plain)

    def _read_into(self, plain: list[bytes]) -> None:
        try:
            while part := self._object.read(_SIZE):
                plain.append(part)
            self.is_closed = True
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLZeroReturnError:
            self.is_closed = True


def _parts(data: bytes) -> Iterator[memoryview]:
    """Yield data in parts, at least one: a memory buffer never shrinks, and an idle connection keeps it."""
    view = memoryview(data)
    return (view[start : start + _SIZE] for start in range(0, max(len(view), 1), _SIZE))
