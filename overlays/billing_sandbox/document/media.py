"""Media types: JSON and forms."""

from __future__ import annotations

from typing import Final

FORM: Final = "multipart/form-data"


def is_json(media: str) -> bool:
    """Return whether a media type carries JSON."""
    name = media.partition(";")[0].strip().lower()
    return name.endswith(("/json", "+json")) or name == "*/*"
