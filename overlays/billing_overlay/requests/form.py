"""Form bodies: multipart, with files under their names, or URL-encoded, with brackets for nested values. Pure.

The boundary between parts is a hash of the parts, so the same arguments always produce the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from msgspec.structs import replace

from ..declared.model import fields_of
from ..declared.operation import ABSENT, Operation, Parameter, Shape, Shapes
from ..errors import ConfigurationError
from .encode import encode_json, utf8
from .media_types import MULTIPART, media_type_of
from .url import bracketed, quoted, scalar, serialized

NO_SHAPES: Shapes = {}
Codings: TypeAlias = Mapping[str, Parameter]
"""How the fields of a form are written, by name."""
_NO_CODINGS: Codings = {}
_DEFAULT = Parameter("", "body")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(?:; ?[\w.+-]+=[\w.+-]+)*", re.ASCII)
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def encode_form(operation: Operation[object], body: object, shapes: Shapes) -> tuple[str, bytes]:
    """Return the media type and the content of an operation's form."""
    if operation.body == MULTIPART:
        return encode_multipart(body, operation.shape, shapes, codings_of(operation))
    return str(operation.body), encode_urlencoded(operation, body, shapes)


def codings_of(operation: Operation[object]) -> Codings:
    """Return how the fields of an operation's form are written, by name, where that is not the default."""
    return {parameter.name: parameter for parameter in operation.parameters if parameter.place == "body"}


def encode_multipart(
    body: object, shape: Shape = None, shapes: Shapes = NO_SHAPES, codings: Codings = _NO_CODINGS
) -> tuple[str, bytes]:
    """Return the media type, which names the boundary, and the content of a multipart form. shape: of the form."""
    planned = _planned(shape, shapes)
    parts = [
        _part(name, item, item_shape, shapes, codings.get(name, _DEFAULT).media_type)
        for name, value in _fields(body).items()
        for item, item_shape in _items(value, planned.get(name), codings.get(name, _DEFAULT).media_type)
    ]
    boundary = _boundary(parts)
    content = b"".join(b"--%s\r\n%s\r\n" % (boundary, part) for part in parts) + b"--%s--\r\n" % boundary
    return f"{MULTIPART}; boundary={boundary.decode()}", content


def encode_urlencoded(operation: Operation[object], body: object, shapes: Shapes = NO_SHAPES) -> bytes:
    """Return a form as name=value pairs. The name of a list occurs once per item, or is numbered for deepObject."""
    codings, planned = codings_of(operation), _planned(operation.shape, shapes)
    return "&".join(
        pair
        for name, value in _fields(body).items()
        for pair in _pairs(name, value, codings.get(name), planned.get(name), shapes)
    ).encode()


def _planned(shape: Shape, shapes: Shapes) -> Mapping[str | None, Shape]:
    fields = shapes.get(shape[1:]) if isinstance(shape, str) else None
    return fields if isinstance(fields, Mapping) else {}


def _pairs(name: str, value: object, coding: Parameter | None, shape: Shape, shapes: Shapes) -> Iterable[str]:
    if coding is None or coding.style == "deepObject" or value is None:
        return bracketed(quoted(name), value, _text, is_deep=coding is not None)
    return serialized(replace(coding, shape=shape), name, value, shapes)


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


def _items(value: object, shape: Shape, media_type: str | None) -> list[tuple[object, Shape]]:
    """Return the items of a list, each of which becomes a part under the same name, with their shape."""
    if not isinstance(value, list) or _is_json(media_type):
        return [(value, shape)]
    if isinstance(shape, tuple) and shape[0] == "either":
        shape = shape[1].get("array")
    item_shape = shape[1] if isinstance(shape, tuple) and shape[0] == "list" else None
    return [(item, item_shape) for item in value]


def _is_json(media_type: str | None) -> bool:
    return media_type is not None and media_type.partition(";")[0].endswith("json")


def _part(name: str, value: object, shape: Shape, shapes: Shapes, media_type: str | None) -> bytes:
    if isinstance(value, tuple) and len(value) in (2, 3) and isinstance(value[0], str):
        return _file(name, value[0], value[1], value[2] if len(value) == 3 else media_type)
    if isinstance(value, bytes | bytearray | memoryview):
        return _file(name, name, value, media_type)
    is_json = _is_json(media_type)
    if fields_of(value) is not None or (is_json and not isinstance(value, str) and value is not None):
        head = _head(f'name="{_escaped(name)}"', str(media_type) if is_json else "application/json")
        return head + encode_json(value, shape, shapes, (None, name))
    return _head(f'name="{_escaped(name)}"', media_type) + utf8(_text(value, name))


def _text(value: object, name: str) -> str:
    if value is None:
        raise ConfigurationError(f"{name}: a form cannot hold None; omit the field, or pass the text that clears it")
    if isinstance(value, Mapping | list | tuple | set):
        raise ConfigurationError(f"{name}: a form cannot hold {type(value).__name__}; pass text, bytes or a number")
    return scalar(value, name)


def _file(name: str, file_name: str, content: object, media_type: object = None) -> bytes:
    if not isinstance(content, bytes | bytearray | memoryview):
        raise ConfigurationError(f"{name}: the content of a file must be bytes, not {type(content).__name__}")
    media_type = media_type_of(file_name) if media_type is None else media_type
    if not isinstance(media_type, str) or not _MEDIA_TYPE.fullmatch(media_type):
        raise ConfigurationError(f"{name}: {media_type!r:.60} is not a media type, such as application/pdf")
    return _head(f'name="{_escaped(name)}"; filename="{_escaped(file_name)}"', media_type) + bytes(content)


def _head(disposition: str, media_type: str | None) -> bytes:
    coded = "" if media_type is None else f"\r\nContent-Type: {media_type}"
    return utf8(f"Content-Disposition: form-data; {disposition}{coded}\r\n\r\n")


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)
