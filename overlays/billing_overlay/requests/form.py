"""Form bodies: multipart, with files under their names, or URL-encoded, with brackets for nested values. Pure.

The boundary between parts is a hash of the parts, so the same arguments always produce the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from ..declared.model import fields_of
from ..declared.operation import ABSENT, Operation, Shape, Shapes
from ..errors import ConfigurationError
from .encode import encode_json, utf8
from .media_types import media_type_of
from .url import bracketed, quoted, scalar

MULTIPART = "multipart/form-data"
NO_SHAPES: Shapes = {}
URL_ENCODED = "application/x-www-form-urlencoded"
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def encode_multipart(body: object, shape: Shape = None, shapes: Shapes = NO_SHAPES) -> tuple[str, bytes]:
    """Return the media type, which names the boundary, and the content of a multipart form. shape: of the form."""
    planned = shapes[shape[1:]] if isinstance(shape, str) else {}
    parts = [
        _part(name, item, item_shape, shapes)
        for name, value in _fields(body).items()
        for item, item_shape in _items(value, planned.get(name) if isinstance(planned, Mapping) else None)
    ]
    boundary = _boundary(parts)
    content = b"".join(b"--%s\r\n%s\r\n" % (boundary, part) for part in parts) + b"--%s--\r\n" % boundary
    return f"{MULTIPART}; boundary={boundary.decode()}", content


def encode_urlencoded(operation: Operation[object], body: object) -> bytes:
    """Return a form as name=value pairs. The name of a list occurs once per item, or is numbered for deepObject."""
    deep = {parameter.name for parameter in operation.parameters if parameter.place == "body"}
    return "&".join(
        pair
        for name, value in _fields(body).items()
        for pair in bracketed(quoted(name), value, _text, is_deep=name in deep)
    ).encode()


def _fields(body: object) -> dict[str, object]:
    fields = fields_of(body)
    if fields is None:
        raise ConfigurationError(f"body: a form must be a mapping of its fields, not {type(body).__name__}")
    return {name: value for name, value in fields.items() if value is not ABSENT}


def _boundary(parts: Iterable[bytes]) -> bytes:
    digest = hashlib.blake2b(digest_size=20)
    for part in parts:
        digest.update(b"%d:%s" % (len(part), part))
    return digest.hexdigest().encode()


def _items(value: object, shape: Shape) -> list[tuple[object, Shape]]:
    """Return the items of a list, each of which becomes a part under the same name, with their shape."""
    if not isinstance(value, list):
        return [(value, shape)]
    if isinstance(shape, tuple) and shape[0] == "either":
        shape = shape[1].get("array")
    item_shape = shape[1] if isinstance(shape, tuple) and shape[0] == "list" else None
    return [(item, item_shape) for item in value]


def _part(name: str, value: object, shape: Shape, shapes: Shapes) -> bytes:
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        file_name, content = value
        if not isinstance(content, bytes | bytearray | memoryview):
            raise ConfigurationError(f"{name}: the content of a file must be bytes, not {type(content).__name__}")
        return _file(name, file_name, bytes(content))
    if isinstance(value, bytes | bytearray | memoryview):
        return _file(name, name, bytes(value))
    if fields_of(value) is not None:
        head = f'Content-Disposition: form-data; name="{_escaped(name)}"\r\nContent-Type: application/json\r\n\r\n'
        return utf8(head) + encode_json(value, shape, shapes, (None, name))
    return utf8(f'Content-Disposition: form-data; name="{_escaped(name)}"\r\n\r\n{_text(value, name)}')


def _text(value: object, name: str) -> str:
    if value is None or isinstance(value, Mapping | list | tuple | set):
        raise ConfigurationError(f"{name}: a form cannot hold {type(value).__name__}; pass text, bytes or a number")
    return scalar(value, name)


def _file(name: str, file_name: str, content: bytes) -> bytes:
    head = f'Content-Disposition: form-data; name="{_escaped(name)}"; filename="{_escaped(file_name)}"'
    return utf8(f"{head}\r\nContent-Type: {media_type_of(file_name)}\r\n\r\n") + content


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)
