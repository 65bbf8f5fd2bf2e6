"""Media types: how a body of each is read, and which of them are forms."""

from __future__ import annotations

from typing import Literal, TypeAlias

FORM = "multipart/form-data"
"""The media type of a form that may hold files."""
URL_FORM = "application/x-www-form-urlencoded"
SENT = (FORM, URL_FORM)
"""The media types beside JSON whose fields are arguments of a method."""
MediaKind: TypeAlias = Literal["json", "text", "bytes"]


def media_kind(media_type: str) -> MediaKind:
    """Return how a body of a media type is read."""
    name = media_type.partition(";")[0].strip().lower()
    if name == "application/json" or name.endswith("+json"):
        return "json"
    return "text" if name.startswith("text/") else "bytes"
