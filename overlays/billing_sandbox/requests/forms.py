"""Forms: the fields of a multipart/form-data body as text. Names and types of files are not kept."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..document.pointers import Json

_NAME = re.compile(rb'content-disposition:[^\r\n]*;\s*name="([^"]*)"', re.IGNORECASE)
_BORDER = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)


def read(content: bytes, media: str) -> Mapping[str, Json]:
    """Return the fields of a form. Raises ValueError for an invalid one."""
    border = _BORDER.search(media)
    if border is None:
        raise ValueError("the Content-Type has no boundary")
    first, *parts = (b"\r\n" + content).split(b"\r\n--" + border[1].encode())
    if first or not parts or parts[-1].rstrip(b"\r\n") != b"--":
        raise ValueError("the parts are not delimited by the boundary of the Content-Type")
    fields: dict[str, Json] = {}
    for part in parts[:-1]:
        head, _, value = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        name = _NAME.search(head)
        if name is None:
            raise ValueError("a part has no name")
        fields[name[1].decode()] = value.decode(errors="replace")
    return fields
