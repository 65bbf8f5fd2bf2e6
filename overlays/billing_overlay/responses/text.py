"""The text of a response, in the charset that its media type declares. Pure."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from email.message import Message

_PYTHON_ONLY = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape"})
"""Encodings of Python that are no charsets; the time of some grows with the square of the length."""


def text_of(headers: Mapping[str, str], content: bytes) -> str:
    """Return the content as text, in the declared charset, else UTF-8. Bytes that are invalid there become U+FFFD."""
    message = Message()
    message["content-type"] = headers.get("content-type", "")
    try:
        charset = codecs.lookup(message.get_content_charset("utf-8")).name
        if charset not in _PYTHON_ONLY:
            return content.decode(charset, "replace")
    except (LookupError, ValueError):  # an unknown charset, or one that is no encoding of text
        pass
    return content.decode("utf-8", "replace")
