"""Timestamps with more digits than a datetime holds: truncated to microseconds. Rounding could change day and month."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from ..declared.amounts import fields_with

_TIMESTAMP = r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d\.\d{6}"
_IN_JSON = rf'("{_TIMESTAMP})\d+'.encode()
_TEXT = rf"({_TIMESTAMP})\d+"
_LONG_FRACTION = re.compile(rb"\.\d{7}")
_BEFORE_FRACTION = len('"2026-11-21T10:00:00')
_COLON = ord(":")
_FEW, _SPARSE = 4, 1024
"""Where points are so few, or one in so many bytes, finding each takes less time than a regular expression does."""


def truncated_content(content: bytes) -> bytes | None:
    """Return JSON with all timestamps truncated to microseconds; None if none has more digits."""
    point, dense = content.find(b".", _BEFORE_FRACTION), -_FEW * _SPARSE
    while point >= 0:
        if point < dense:
            return _truncated(content) if _LONG_FRACTION.search(content, point) is not None else None
        dense += _SPARSE
        if content[point - 3] == _COLON and content[point + 1 : point + 8].isdigit():
            return _truncated(content)
        point = content.find(b".", point + 1 + _BEFORE_FRACTION)  # a timestamp has one point, so its text begins later
    return None


def _truncated(content: bytes) -> bytes | None:
    shortened, count = re.subn(_IN_JSON, rb"\1", content)
    return shortened if count else None


def truncated_text(text: str) -> str:
    """Return a timestamp truncated to microseconds; other text unchanged."""
    return re.sub(_TEXT, r"\1", text, count=1) if re.match(_TEXT, text) else text


def with_datetimes_of(value: Any, source: Any) -> Any:
    """Return a decoded value with the datetimes of another one of the same structure; its text is not changed."""
    if isinstance(value, datetime):
        return source
    if isinstance(value, list):
        return [with_datetimes_of(*pair) for pair in zip(value, source, strict=False)]
    if isinstance(value, dict):
        pairs = zip(value.values(), source.values(), strict=False)
        return dict(zip(value, (with_datetimes_of(*pair) for pair in pairs), strict=False))
    kind: type = value.__class__
    for name in fields_with(kind, datetime):
        setattr(value, name, with_datetimes_of(getattr(value, name), getattr(source, name)))
    return value
