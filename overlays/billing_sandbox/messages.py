"""Requests and responses inside the sandbox, free of any HTTP library: the transport and the server share them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from .document.operations import Operation


@frozen(kw_only=True)
class RawRequest:
    """A request as received: raw path and query, header names in lower case."""

    method: str
    url: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@frozen(kw_only=True)
class Request:
    """A request that was decoded and found valid."""

    operation: Operation
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    body: Any

    @property
    def fields(self) -> Mapping[str, Any]:
        """The fields of the body; empty for a body that is not an object."""
        return self.body if isinstance(self.body, Mapping) else {}


@frozen(kw_only=True)
class Response:
    """A complete response."""

    status: int
    headers: Mapping[str, str] = field(factory=dict)
    content: bytes = b""
