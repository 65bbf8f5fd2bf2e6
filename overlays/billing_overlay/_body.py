"""The body of an answer, as it comes: unpacked, under a cap, with what is wrong with it. No httpx."""

from __future__ import annotations

import zlib

LARGEST = 64 * 1024 * 1024
_KEPT_OF_FLAWED = 64 * 1024
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class Body:
    """Collects parts. Only what was asked for is unpacked: a chain of codings could unpack without end."""

    def __init__(self, coding: str) -> None:
        self._parts: list[bytes] = []
        self._size, self._flaw = 0, ""
        self._unpacker = zlib.decompressobj(_GZIP_OR_ZLIB) if coding.strip().lower() in _PACKED else None

    def add(self, part: bytes) -> bool:
        """Take a part; False: enough."""
        try:
            if self._unpacker is not None:
                part = self._unpacker.decompress(part, LARGEST + 1 - self._size)
        except zlib.error as error:
            part, self._flaw = b"", f"the body cannot be unpacked: {error}"
        self._parts.append(part)
        self._size += len(part)
        if self._size > LARGEST:
            self._flaw = f"the body is larger than {LARGEST} bytes"
        return not self._flaw

    def end(self) -> tuple[bytes, str]:
        """Give the content and its flaw; "" if it has none."""
        content = b"".join(self._parts)
        if content and not self._flaw and self._unpacker is not None and not self._unpacker.eof:
            self._flaw = "the packed body breaks off"
        return (content[:_KEPT_OF_FLAWED] if self._flaw else content), self._flaw
