"""Bodies that are forms (multipart/form-data): members as parts, files with their names. Pure.

The border between parts is made from the parts themselves, so the same arguments give the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from . import _url
from ._model import members
from ._operation import ABSENT
from .errors import ConfigurationError

MEDIA = "multipart/form-data"
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def encode(body: Any) -> tuple[str, bytes]:
    """Write a form; gives its media type, which names the border, and its bytes."""
    known = members(body)
    if known is None:
        raise ConfigurationError(f"the body is a form: give a mapping of its members, not {type(body).__name__}")
    parts = [_part(name, value) for name, value in known.items() if value is not ABSENT]
    border = _border(parts)
    content = b"".join(b"--%s\r\n%s\r\n" % (border, part) for part in parts) + b"--%s--\r\n" % border
    return f"{MEDIA}; boundary={border.decode()}", content


def _border(parts: Iterable[bytes]) -> bytes:
    digest = hashlib.blake2b(digest_size=20)
    for part in parts:
        digest.update(b"%d:%s" % (len(part), part))
    return digest.hexdigest().encode()


def _part(name: str, value: Any) -> bytes:
    if isinstance(value, bytes | bytearray | memoryview):
        return _file(name, name, bytes(value))
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        return _file(name, value[0], _content(name, value[1]))
    if value is None or isinstance(value, Mapping | list | tuple | set):
        raise ConfigurationError(f"{name}: {type(value).__name__} cannot stand in a form; pass text, bytes or a number")
    return _utf8(f'Content-Disposition: form-data; name="{_safe(name)}"\r\n\r\n{_url.scalar(value, name)}')


def _content(name: str, value: Any) -> bytes:
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    raise ConfigurationError(f"{name}: the content of a file is bytes, not {type(value).__name__}; read it first")


def _file(name: str, file_name: str, content: bytes) -> bytes:
    from mimetypes import guess_type  # noqa: PLC0415  only calls with a file need it

    media = guess_type(file_name)[0] or "application/octet-stream"
    head = f'Content-Disposition: form-data; name="{_safe(name)}"; filename="{_safe(file_name)}"'
    return _utf8(f"{head}\r\nContent-Type: {media}\r\n\r\n") + content


def _safe(text: str) -> str:
    return text.translate(_ESCAPES)


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ConfigurationError("a form holds half a surrogate pair, which no text can carry") from None
