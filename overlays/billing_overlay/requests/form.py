"""Bodies that are forms: members as parts, files with their names; or, URL-encoded, with brackets for depth. Pure.

The border between parts is made from the parts themselves, so the same arguments give the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from ..declared.model import fields_of
from ..declared.operation import ABSENT, Operation
from ..errors import ConfigurationError
from . import url as _url
from .encode import encode as encode_json

MEDIA = "multipart/form-data"
URL_MEDIA = "application/x-www-form-urlencoded"
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def encode(body: Any) -> tuple[str, bytes]:
    """Write a form; gives its media type, which names the border, and its bytes."""
    parts = [_part(name, one) for name, value in _given(body).items() for one in _each(value)]
    border = _border(parts)
    content = b"".join(b"--%s\r\n%s\r\n" % (border, part) for part in parts) + b"--%s--\r\n" % border
    return f"{MEDIA}; boundary={border.decode()}", content


def url_encoded(operation: Operation[Any], body: Any) -> bytes:
    """Write a form as pairs: a list repeats its name, or has brackets with numbers where the spec says deepObject."""
    deep = {one.name for one in operation.parameters if one.place == "body"}
    return "&".join(
        pair
        for name, value in _given(body).items()
        for pair in _url.bracketed(_url.quoted(name), value, _text, is_deep=name in deep)
    ).encode()


def _given(body: Any) -> dict[str, Any]:
    known = fields_of(body)
    if known is None:
        raise ConfigurationError(f"the body is a form: give a mapping of its members, not {type(body).__name__}")
    return {name: value for name, value in known.items() if value is not ABSENT}


def _border(parts: Iterable[bytes]) -> bytes:
    digest = hashlib.blake2b(digest_size=20)
    for part in parts:
        digest.update(b"%d:%s" % (len(part), part))
    return digest.hexdigest().encode()


def _each(value: Any) -> list[Any]:
    """Give the items of a list, each a part of its own, under one name."""
    return value if isinstance(value, list) else [value]


def raw(body: Any) -> bytes:
    """Write a body of a media type that is none of ours: as it is."""
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    if not isinstance(body, str):
        raise ConfigurationError(f"body: of this media type it is bytes or text, not {type(body).__name__}")
    return _utf8(body)


def _part(name: str, value: Any) -> bytes:
    is_named = isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str)
    file_name, content = value if is_named else (name, value)
    if isinstance(content, bytes | bytearray | memoryview):
        return _file(name, file_name, bytes(content))
    if is_named:
        raise ConfigurationError(f"{name}: the content of a file is bytes, not {type(content).__name__}; read it first")
    if fields_of(value) is not None:
        head = f'Content-Disposition: form-data; name="{_safe(name)}"\r\nContent-Type: application/json\r\n\r\n'
        return _utf8(head) + encode_json(value, None, {})
    return _utf8(f'Content-Disposition: form-data; name="{_safe(name)}"\r\n\r\n{_text(value, name)}')


def _text(value: Any, name: str) -> str:
    if value is None or isinstance(value, Mapping | list | tuple | set):
        raise ConfigurationError(f"{name}: {type(value).__name__} cannot stand in a form; pass text, bytes or a number")
    return _url.scalar(value, name)


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
        raise ConfigurationError("the body holds half a surrogate pair, which no text can carry") from None
