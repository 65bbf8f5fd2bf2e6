"""Media types: how a body of each is read, and which of them are forms or streams."""

from __future__ import annotations

from typing import Literal, TypeAlias

FORM = "multipart/form-data"
"""The media type of a form that may hold files."""
URL_FORM = "application/x-www-form-urlencoded"
SENT = (FORM, URL_FORM)
"""The media types beside JSON whose fields are arguments of a method."""
MediaKind: TypeAlias = Literal["json", "text", "bytes"]


_STREAMS = ("text/event-stream", "application/stream+json")
"""Streams that look like text or JSON. Others, such as application/x-ndjson, are no kind of either."""


def is_stream(media_type: str) -> bool:
    """Return whether a media type is a sequence of events or of lines of JSON."""
    name = _bare(media_type)
    return name in _STREAMS or name.endswith(("ndjson", "jsonl", "json-lines", "jsonlines", "json-seq"))


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def media_kind(media_type: str) -> MediaKind:
    """Return how a body of a media type is read."""
    name = _bare(media_type)
    if name in _STREAMS:
        return "bytes"
    if name == "application/json" or name.endswith("+json"):
        return "json"
    return "text" if name.startswith("text/") else "bytes"
