"""The values that pass between the parts: a call as it came in, a request as it was understood, an answer, a reply.

No behaviour, and nothing of any HTTP library: the same values serve the in-process transport and the socket.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from ._faults import Fault
    from ._operations import Operation


@frozen(kw_only=True)
class Call:
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
class Answer:
    """A whole answer."""

    status: int
    headers: Mapping[str, str] = field(factory=dict)
    content: bytes = b""


@frozen(kw_only=True)
class Reply:
    """An answer and how it is delivered: as it is, or the way a fault spoils it.

    Whoever delivers calls `finish` once the caller has the answer or has given up on it.
    """

    answer: Answer
    fault: Fault | None = None
    finish: Callable[[], None] = lambda: None


@frozen(kw_only=True)
class Recorded:
    """A call that reached the sandbox; `status` is None where no answer was sent."""

    operation: str | None
    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int | None
    replayed: bool = False
    fault: Fault | None = None
