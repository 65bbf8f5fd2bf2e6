"""The text of a response, in the charset that its media type declares. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import Message


def text_of(headers: Mapping[str, str], content: bytes) -> str:
    """Return the content as text, in the declared charset, else UTF-8. Bytes that are invalid there become U+FFFD."""
    message = Message()
    message["content-type"] = headers.get("content-type", "")
    try:
        return content.decode(message.get_content_charset("utf-8"), "replace")
    except (LookupError, UnicodeError):  # an unknown charset, or one that is no encoding of text
        return content.decode("utf-8", "replace")
