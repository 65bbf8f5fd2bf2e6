"""The body of an answer, as it comes: unpacked, under a cap, into memory or a file, with what is wrong with it."""

from __future__ import annotations

import secrets
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ..errors import ConfigurationError

LARGEST = 64 * 1024 * 1024
LARGEST_FILE = 64 * LARGEST
_KEPT_OF_FLAWED = 64 * 1024
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class Body:
    """Collects parts. Only what was asked for is unpacked: a chain of codings could unpack without end."""

    def __init__(self, coding: str, file: BinaryIO | None = None) -> None:
        self._parts: list[bytes] = []
        self._size, self._flaw, self._file = 0, "", file
        self._most = LARGEST if file is None else LARGEST_FILE
        self._unpacker = zlib.decompressobj(_GZIP_OR_ZLIB) if coding.strip().lower() in _PACKED else None

    def add(self, part: bytes) -> bool:
        """Take a part; False: enough."""
        try:
            if self._unpacker is not None:
                part = self._unpacker.decompress(part, self._most + 1 - self._size)
        except zlib.error as error:
            part, self._flaw = b"", f"the body cannot be unpacked: {error}"
        self._keep(part)
        self._size += len(part)
        if self._size > self._most:
            self._flaw = f"the body is larger than {self._most} bytes"
        return not self._flaw

    def _keep(self, part: bytes) -> None:
        if self._file is None:
            self._parts.append(part)
        else:
            with _minding(self._file.name):
                self._file.write(part)

    def end(self) -> tuple[bytes, str]:
        """Give the content and its flaw; "" if it has none."""
        content = b"".join(self._parts)
        if self._size and not self._flaw and self._unpacker is not None and not self._unpacker.eof:
            self._flaw = "the packed body breaks off"
        return (content[:_KEPT_OF_FLAWED] if self._flaw else content), self._flaw


@contextmanager
def receiving(coding: str, into: Path | None) -> Iterator[Body]:
    """Yield what collects a body. The file appears when the body is whole, and not before.

    A symbolic link at `into` is replaced, its target stays as it is. The file has the mode of any new file (0666 less
    the umask), also where it replaces one.
    """
    if into is None:
        yield Body(coding)
        return
    # Not by tempfile, whose files only their owner may read; not named after the target, whose name may be a long one.
    part = into.with_name(f".{secrets.token_hex(16)}.part")
    try:
        with _minding(into):
            file = part.open("xb")  # exclusive: follows no link
        with file:
            body = Body(coding, file)
            yield body
            with _minding(into):
                file.flush()
        if not body.end()[1]:
            with _minding(into):
                part.replace(into)
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def _minding(into: object) -> Iterator[None]:
    """Say of an error of the disk what it is about; of the network, others tell."""
    try:
        yield
    except OSError as error:
        raise ConfigurationError(f"into: {into}: {error.strerror or error}") from None
