"""Next pages in the headers of responses, which are read before a document is stripped of them: none is followed."""

from __future__ import annotations

import re
from typing import Any

from ..pipeline.adapt.strip import operations_in
from ..spec.references import resolve

_NEXT = re.compile(r"(?:.*[-_])?(?:next|cursor|continuation)(?:[-_].*)?|link", re.IGNORECASE)


def header_cursors(document: Any) -> dict[str, list[str]]:
    """Return the response headers of each read that lead to a next page, by method and path."""
    found = {}
    for path, method, node in operations_in(document):
        responses = node.get("responses") if method == "get" else None
        good = [responses[status] for status in responses if status[:1] == "2"] if isinstance(responses, dict) else []
        names = [name for response in good for name in _headers(document, response) if _NEXT.fullmatch(name)]
        if names:
            found[f"{method.upper()} {path}"] = list(dict.fromkeys(names))
    return found


def _headers(document: Any, response: Any) -> list[str]:
    held = resolve(document, response)
    headers = held.get("headers") if isinstance(held, dict) else None
    return [str(name) for name in headers] if isinstance(headers, dict) else []
