"""Receive the body of a response: decompressed, with a size limit, into memory or a file."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Self

from ..errors import ConfigurationError

LARGEST = 64 * 1024 * 1024
LARGEST_FILE = 64 * LARGEST
_KEPT_OF_INCOMPLETE = 64 * 1024
_COMPRESSED = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class Body:
    """Collects the parts of a body. One coding is decompressed: a chain of codings could expand without limit."""

    def __init__(self, coding: str, file: BinaryIO | None = None) -> None:
        self._parts: list[bytes] = []
        self._size = 0
        self._flaw = ""
        self._file = file
        self._largest = LARGEST if file is None else LARGEST_FILE
        self._decompressor = (
            zlib.decompressobj(_GZIP_OR_ZLIB) if coding and coding.strip().lower() in _COMPRESSED else None
        )

    def add(self, part: bytes) -> bool:
        """Add a part. Return False if no further part is needed."""
        try:
            if self._decompressor is not None:
                part = self._decompressor.decompress(part, self._largest + 1 - self._size)
        except zlib.error as error:
            part = b""
            self._flaw = f"the body cannot be decompressed: {error}"
        if self._file is None:
            self._parts.append(part)
        else:
            self._write(self._file, part)
        self._size += len(part)
        if self._size > self._largest:
            self._flaw = f"the body is larger than {self._largest} bytes"
        return not self._flaw

    @staticmethod
    def _write(file: BinaryIO, part: bytes) -> None:
        with _disk_errors(file.name):
            file.write(part)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing: memory needs no closing."""

    def end(self) -> tuple[bytes, str]:
        """Return the content and its flaw; "" if the content is complete."""
        if self._size and not self._flaw and self._decompressor is not None and not self._decompressor.eof:
            self._flaw = "the compressed body is incomplete"
        return self._beginning() if self._flaw else b"".join(self._parts), self._flaw

    def _beginning(self) -> bytes:
        beginning = bytearray()  # joining all parts would take long if there are too many
        for part in self._parts:
            beginning += part[: _KEPT_OF_INCOMPLETE - len(beginning)]
            if len(beginning) == _KEPT_OF_INCOMPLETE:
                break
        return bytes(beginning)


def receiving(coding: str, into: Path | None) -> AbstractContextManager[Body]:
    """Return a context with what collects a body. The file is created when the body is complete, and not before.

    A symbolic link at `into` is replaced, its target is not changed. The file has the mode of any new file (0666 less
    the umask), also if it replaces one.
    """
    return Body(coding) if into is None else _receiving_file(coding, into)


@contextmanager
def _receiving_file(coding: str, into: Path) -> Iterator[Body]:
    # Not by tempfile, whose files only their owner may read; not named after the target, whose name may be too long.
    part = into.with_name(f".{os.urandom(16).hex()}.part")
    try:
        with _disk_errors(into):
            file = part.open("xb")  # exclusive: does not follow a link
        with file:
            body = Body(coding, file)
            yield body
            with _disk_errors(into):
                file.flush()
        if not body.end()[1]:
            with _disk_errors(into):
                part.replace(into)
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def _disk_errors(into: object) -> Iterator[None]:
    """Turn errors of the disk into a ConfigurationError that names the file."""
    try:
        yield
    except OSError as error:
        raise ConfigurationError(f"into: {into}: {error.strerror or error}") from None
