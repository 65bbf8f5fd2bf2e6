"""The values that pass between the parts: a call as it came in, a request as it was understood, an answer, a reply.

No behavior, and nothing of any HTTP library: the same values serve the in-process transport and the socket.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from .document.operations import Operation


@frozen(kw_only=True)
class RawRequest:
    """A call from the wire: raw path and query, header names in lower case."""

    method: str
    url: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@frozen(kw_only=True)
class Request:
    """A call that was understood and found valid."""

    operation: Operation
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    body: Any

    @property
    def members(self) -> Mapping[str, Any]:
        """The members of the body; a body that is no object has none."""
        return self.body if isinstance(self.body, Mapping) else {}


@frozen(kw_only=True)
class Response:
    """A whole answer."""

    status: int
    headers: Mapping[str, str] = field(factory=dict)
    content: bytes = b""
