"""Faults: how the delivery of a response fails, and which requests are affected.

What a fault means on the wire is in `transport` (in process) and `server` (over a socket).
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from attrs import Attribute, define, evolve, field, frozen

from .messages import Response

POINTS: Final = ("before_read", "before_commit", "after_commit", "mid_response")
KINDS: Final = ("drop", "stall", "status", "page", "portal", "media", "truncate")
_LOST: Final = ("drop", "stall")
_PORTAL: Final = b'{"sign_in_required":true}'
_PAGE: Final = b"<!doctype html><title>Just a moment</title><p>One more step before you can go on.\n"


def _is(valid: Callable[[object], bool], words: str) -> Callable[[object, Attribute[Any], object], None]:
    """Return a check of a field that states what the field must be."""

    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if not valid(value):
            raise ValueError(f"{attribute.name} must be {words}, not {value!r}")

    return check


def _one_of(*allowed: str) -> Callable[[object, Attribute[str], object], None]:
    return _is(lambda value: value in allowed, f"{', '.join(allowed[:-1])} or {allowed[-1]}")


def _whole(least: int, most: int = 10**9) -> Callable[[object, Attribute[int], object], None]:
    return _is(
        lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most,
        f"a whole number from {least} to {most}",
    )


def _is_name(value: object) -> bool:
    return value is None or isinstance(value, str)


def _is_sendable(value: object) -> bool:
    if isinstance(value, str):
        return value.isascii() and value.isprintable()
    return value is None or (isinstance(value, int | float | Decimal) and not isinstance(value, bool))


@frozen(kw_only=True)
class Fault:
    """A failure that is injected `times` times, into requests of one operation or, with None, of any.

    point: `before_read`, the request is not even parsed; `before_commit`, nothing happens; `after_commit`, the effect
    happens and the response is lost; `mid_response`, half of the body arrives.
    kind: `drop` and `stall` lose the response; `status` replaces it by one from 300 to 599, as do `page` and `portal`,
    an HTML page and a JSON object of an intermediary with status 200; `media` sends it with a wrong content type;
    `truncate` sends half of its JSON as if complete.
    retry_after: seconds, or a text that is sent unchanged.
    sent: False for a connection that was never established (in process only).
    linger: after a stall, the number of further requests with its key that still find the first one in flight.
    """

    operation: str | None = field(default=None, validator=_is(_is_name, "the id of an operation"))
    point: str = field(validator=_one_of(*POINTS))
    kind: str = field(validator=_one_of(*KINDS))
    status: int = field(default=503, validator=_whole(300, 599))
    retry_after: float | str | None = field(
        default=None, validator=_is(_is_sendable, "seconds, or printable ASCII text")
    )
    times: int = field(default=1, validator=_whole(1))
    sent: bool = field(default=True, validator=_is(lambda value: isinstance(value, bool), "true or false"))
    linger: int = field(default=0, validator=_whole(0))

    @kind.validator
    def _fits_the_point(self, _attribute: Attribute[str], value: str) -> None:
        if value not in _LOST and self.point == "mid_response":
            raise ValueError(f"kind={value!r} is not possible mid_response; use before_commit or after_commit")
        if value in ("media", "truncate") and self.point != "after_commit":
            raise ValueError(f"kind={value!r} distorts a response; use after_commit")

    @sent.validator
    def _was_never_sent(self, _attribute: Attribute[bool], value: bool) -> None:
        if not value and (self.kind != "drop" or self.point not in ("before_read", "before_commit")):
            raise ValueError("sent=False needs kind='drop' and point='before_read' or 'before_commit'")

    @linger.validator
    def _can_linger(self, _attribute: Attribute[int], value: int) -> None:
        if value and (self.kind != "stall" or self.point == "before_read"):
            raise ValueError("linger needs kind='stall' and a point after before_read")

    @property
    def loses(self) -> bool:
        """Whether no complete response arrives."""
        return self.kind in _LOST

    def cuts(self, response: Response) -> bool:
        """Return whether the response breaks off half-way; one without a body can only be lost as a whole."""
        return self.point == "mid_response" and bool(response.content)

    def distorted(self, response: Response) -> Response:
        """Return the response as it is sent. `truncate` needs JSON: half of anything else can look complete."""
        html = {**response.headers, "Content-Type": "text/html; charset=utf-8"}
        if self.kind == "page":
            return Response(status=200, headers=html, content=_PAGE)
        if self.kind == "portal":
            return Response(
                status=200, headers={**response.headers, "Content-Type": "application/json"}, content=_PORTAL
            )
        if self.kind == "media" and response.content:
            return evolve(response, headers=html)
        if self.kind == "truncate" and "json" in response.headers.get("Content-Type", ""):
            return evolve(response, content=response.content[: len(response.content) // 2])
        return response

    def affects(self, operation: str) -> bool:
        """Return whether requests of this operation are affected."""
        return self.operation in (None, operation)


@define
class FaultPlan:
    """The remaining faults, oldest first."""

    _remaining: list[tuple[Fault, int]] = field(factory=list)

    def add(self, fault: Fault) -> None:
        """Append a fault."""
        self._remaining.append((fault, fault.times))

    def take(self, operation: str, *, is_read: bool) -> Fault | None:
        """Return the fault of this request and count it down.

        is_read: whether the request was parsed. Before that, only a `before_read` fault is returned.
        """
        for index, (fault, times) in enumerate(self._remaining):
            if fault.affects(operation):
                if not is_read and fault.point != "before_read":
                    return None
                self._remaining[index : index + 1] = [(fault, times - 1)] if times > 1 else []
                return fault
        return None

    def clear(self) -> None:
        """Remove all faults."""
        self._remaining.clear()
