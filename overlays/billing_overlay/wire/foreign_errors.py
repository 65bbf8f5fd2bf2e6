"""Exceptions that are not failures of an attempt: how to recognize them, and how to remove credentials from them.

A time limit of a task queue, an exception of a signal handler, a cancellation or a failed assertion of a mock library
can be raised anywhere inside the HTTP library. It is not a lost connection, and the call must not continue.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType

from ..errors import BillingClientError
from .libraries import LIBRARIES
from .progress import DeadlinePassed

_LIBRARY = LIBRARIES | {"httpcore", "httpcore2", "h11", "h2", "hpack", "hyperframe", "anyio", "socksio", "httptools"}
_HOLDERS = _LIBRARY | {"asyncio", "socket", "ssl"}
"""Modules whose frames hold the bytes of a request."""
_OURS = __name__.rsplit(".", 2)[0] + "."


def is_failure(error: BaseException) -> bool:
    """Return whether an error means that the attempt failed: it is of this package, of the HTTP library, or an OSError.

    A TimeoutError of a signal handler, which is an OSError, is indistinguishable from a slow network.
    """
    if isinstance(error, OSError | BillingClientError | DeadlinePassed):
        return True
    kinds = type(error).__mro__ if isinstance(error, Exception) else ()
    return any(kind.__module__.partition(".")[0] in _LIBRARY for kind in kinds)


def scrub(error: BaseException) -> BaseException:
    """Remove the frames that hold credentials from an error and from all that led to it; return the error.

    Frames of other modules stay. A note names the place where the error was raised if that frame had to go.
    """
    for linked in _linked(error, set()):
        frames = list(_frames(linked.__traceback__))
        kept = [frame for frame in frames if not _is_holder(frame)]
        if frames and kept[-1:] != frames[-1:] and isinstance(linked, Exception):
            code = frames[-1].tb_frame.f_code
            place = f"{code.co_filename}:{frames[-1].tb_lineno} in {code.co_name}"
            linked.add_note(f"raised at {place}; frames that hold credentials are omitted")
        linked.__traceback__ = _joined(kept)
        _forget_request(linked)
    return error


def bare(error: BaseException) -> None:
    """Remove all frames, the errors that led to this one, and the request with its headers."""
    error.__traceback__ = error.__cause__ = error.__context__ = None
    _forget_request(error)


def _forget_request(error: BaseException) -> None:
    if isinstance(getattr(type(error), "request", None), property):  # of the HTTP library's errors
        error.request = None  # type: ignore[attr-defined]


def _linked(error: BaseException, seen: set[int]) -> Iterator[BaseException]:
    if id(error) in seen:
        return
    seen.add(id(error))
    yield error
    group = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for other in (error.__cause__, error.__context__, *group):
        if other is not None:
            yield from _linked(other, seen)


def _frames(traceback: TracebackType | None) -> Iterator[TracebackType]:
    while traceback is not None:
        yield traceback
        traceback = traceback.tb_next


def _is_holder(frame: TracebackType) -> bool:
    module = str(frame.tb_frame.f_globals.get("__name__"))
    return module.partition(".")[0] in _HOLDERS or module.startswith(_OURS)


def _joined(frames: list[TracebackType]) -> TracebackType | None:
    joined = None
    for frame in reversed(frames):
        joined = TracebackType(joined, frame.tb_frame, frame.tb_lasti, frame.tb_lineno)
    return joined
