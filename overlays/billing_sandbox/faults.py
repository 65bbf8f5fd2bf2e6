"""Faults: how the delivery of an answer goes wrong, and which calls are hit.

What a fault means on the wire is in `_transport` (in process) and `server` (over a socket).
"""

from __future__ import annotations

from typing import Final

from attrs import Attribute, define, evolve, field, frozen
from attrs.validators import ge, in_

from .messages import Response

POINTS: Final = ("before_read", "before_commit", "after_commit", "mid_answer")
KINDS: Final = ("drop", "stall", "status", "page", "media", "truncate")
_LOST: Final = ("drop", "stall")
_PAGE: Final = b"<!doctype html><title>Just a moment</title><p>One more step before you can go on.\n"


@frozen(kw_only=True)
class Fault:
    """One thing that goes wrong `times` times, in calls of one operation or (None) of any.

    `before_read`: the call is not even looked at. `before_commit`: nothing happens. `after_commit`: the effect is made
    and the answer lost. `mid_answer`: half of the body arrives. `drop` and `stall` lose the answer, `status` takes its
    place, and so does `page`, which is HTML from somebody in between, with status 200. `media` sends the answer under a
    wrong content type, `truncate` half of its JSON as if it were all. `retry_after` is in seconds, or a text that is
    sent as it is. `sent=False` is a connection that never came about (in process). `linger`: after a stall, so many
    more calls under its key still find the first one running.
    """

    operation: str | None = None
    point: str = field(validator=in_(POINTS))
    kind: str = field(validator=in_(KINDS))
    status: int = field(default=503, validator=ge(100))
    retry_after: float | str | None = None
    times: int = field(default=1, validator=ge(1))
    sent: bool = field(default=True)
    linger: int = field(default=0, validator=ge(0))

    @kind.validator
    def _fits_the_point(self, _attribute: Attribute[str], value: str) -> None:
        if value not in _LOST and self.point == "mid_answer":
            raise ValueError(f"a {value} cannot come in the middle of an answer; use before_commit or after_commit")
        if value in ("media", "truncate") and self.point != "after_commit":
            raise ValueError(f"a {value} spoils an answer, which there is only after_commit")

    @sent.validator
    def _was_never_sent(self, _attribute: Attribute[bool], value: bool) -> None:
        if not value and (self.kind != "drop" or self.point not in ("before_read", "before_commit")):
            raise ValueError("only a drop before_read or before_commit can happen before anything was sent")

    @linger.validator
    def _can_linger(self, _attribute: Attribute[int], value: int) -> None:
        if value and (self.kind != "stall" or self.point == "before_read"):
            raise ValueError("only a stall of a call that was read lingers: one that is dropped or answered is over")

    @property
    def loses(self) -> bool:
        """Whether no whole answer comes."""
        return self.kind in _LOST

    def cuts(self, answer: Response) -> bool:
        """Tell whether the answer is begun and broken off; one without a body can only be lost whole."""
        return self.point == "mid_answer" and bool(answer.content)

    def spoiled(self, answer: Response) -> Response:
        """Give the answer as it goes out; what has no JSON cannot be seen to be half."""
        html = {**answer.headers, "Content-Type": "text/html; charset=utf-8"}
        if self.kind == "page":
            return Response(status=200, headers=html, content=_PAGE)
        if self.kind == "media" and answer.content:
            return evolve(answer, headers=html)
        if self.kind == "truncate" and "json" in answer.headers.get("Content-Type", ""):
            return evolve(answer, content=answer.content[: len(answer.content) // 2])
        return answer

    def hits(self, operation: str) -> bool:
        """Tell whether a call of this operation is meant."""
        return self.operation in (None, operation)


@define
class FaultPlan:
    """The faults still to come, oldest first."""

    _left: list[tuple[Fault, int]] = field(factory=list)

    def add(self, fault: Fault) -> None:
        """Append a fault."""
        self._left.append((fault, fault.times))

    def take(self, operation: str, *, is_read: bool) -> Fault | None:
        """Give the fault that hits this call, and count it; before the call was read only one that comes as early."""
        for index, (fault, left) in enumerate(self._left):
            if fault.hits(operation):
                if not is_read and fault.point != "before_read":
                    return None
                self._left[index : index + 1] = [(fault, left - 1)] if left > 1 else []
                return fault
        return None

    def clear(self) -> None:
        """Remove all faults."""
        self._left.clear()
