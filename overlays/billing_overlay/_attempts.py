"""The attempts of one call as a conversation: asks for sends and waits, ends in an answer or an error. No I/O here."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Literal, Protocol
from urllib.parse import urljoin

from attrs import evolve, frozen

from . import _errors
from ._config import Config, origin
from ._events import Event, is_heard, tell
from ._operation import ErrorPointers, Idempotency
from ._policy import Failure, decide, retry_after
from ._request import Request
from .errors import ConfigurationError

MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEPT_ELSEWHERE = frozenset({b"accept", b"accept-encoding", b"user-agent"})


class Answered(Protocol):
    """An answer, as the transport gives it."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...
    @property
    def flaw(self) -> str: ...


@frozen(slots=True)
class Send:
    """Ask for one attempt: the request, the address (redirects change it), and the moment to give up.

    trusted: no redirect has led to another origin, so credentials may go along.
    """

    request: Request
    url: str
    until: float
    trusted: bool = True


@frozen(slots=True)
class Wait:
    """Ask for a pause of that many seconds."""

    seconds: float


@frozen(slots=True)
class Done:
    """A good answer, and how many attempts it took."""

    answer: Answered
    attempts: int


def attempts(request: Request, config: Config, pointers: ErrorPointers) -> Generator[Send | Wait, Any, Done]:
    """Make attempts until one succeeds, the policy says stop, or the deadline comes."""
    clock = config.clock
    started = clock.now()
    until, attempt, unsettled = started + request.deadline, 0, False
    while True:
        attempt += 1
        begun = clock.now()
        result = yield from _send(request, until)
        lost = isinstance(result, Failure)
        if lost and isinstance(result.error, ConfigurationError) and not unsettled:
            raise result.error
        if not lost and (200 <= result.status < 300 or (unsettled and _is_gone(request, result))):
            _tell(config, request, "attempt", attempt, since=begun, status=result.status, outcome="ok")
            _tell(config, request, "call", attempt, since=started, status=result.status, outcome="ok")
            return Done(result, attempt)
        failure = result if lost else _refusal(request, result, clock.wall())
        unsettled = unsettled or (request.write and failure.unsettled)
        verdict = decide(
            failure,
            safe=request.safe,
            attempt=attempt,
            max_attempts=config.max_attempts,
            left=until - clock.now(),
            backoff=config.backoff,
            share=clock.share(),
        )
        wait = verdict.wait if verdict.repeat else None
        status, outcome = failure.status, failure.outcome
        _tell(config, request, "attempt", attempt, since=begun, status=status, outcome=outcome, wait=wait)
        if wait is None:
            answer = None if lost else result
            error = _errors.conclude(
                request, answer, failure, verdict=verdict, attempts=attempt, unsettled=unsettled, pointers=pointers
            )
            _tell(config, request, "call", attempt, since=started, status=status, outcome=type(error).__name__)
            raise error from error.__cause__
        yield Wait(wait)


def _send(request: Request, until: float) -> Generator[Send | Wait, Any, Any]:
    """One attempt, with the redirects that a read may follow; to another origin go harmless headers only."""
    url, trusted = request.url, True
    result = yield Send(request, url, until)
    for _ in range(MOST_REDIRECTS):
        target = None if isinstance(result, Failure) else _target(request, url, result)
        if target is None:
            break
        if origin(target.partition("?")[0]) != origin(url.partition("?")[0]):
            request = evolve(request, headers=[one for one in request.headers if one[0].lower() in _KEPT_ELSEWHERE])
            trusted = False  # and stays so: what leads back may be made up
        url = target
        result = yield Send(request, url, until, trusted)
    return result


def _target(request: Request, url: str, answer: Answered) -> str | None:
    """Where a read is sent to; None if nowhere, or where credentials would not be safe."""
    location = answer.headers.get("location")
    if request.write or request.operation.method != "GET" or answer.status not in _REDIRECTS or not location:
        return None
    try:
        target = urljoin(url, location).partition("#")[0]
        origin(target.partition("?")[0])
    except (ConfigurationError, ValueError):
        return None
    return target


def _is_gone(request: Request, answer: Answered) -> bool:
    """Tell a delete that did its work: its answer was lost, and its repeat finds nothing."""
    operation = request.operation
    return request.safe and operation.method == "DELETE" and operation.returns is None and answer.status in (404, 410)


def _refusal(request: Request, answer: Answered, now: float) -> Failure:
    contract = request.operation.idempotency or Idempotency("none")
    return Failure(
        status=answer.status,
        retry_after=retry_after(answer.headers, now),
        released=answer.headers.get(contract.released or "", "").lower() == "true",
        in_flight=request.key is not None and answer.status == contract.in_flight,
    )


def _tell(
    config: Config,
    request: Request,
    kind: Literal["attempt", "call"],
    attempt: int,
    *,
    since: float,
    status: int | None,
    outcome: str,
    wait: float | None = None,
) -> None:
    if is_heard(config.on_event):
        operation, seconds = request.operation, config.clock.now() - since
        named = (operation.id, operation.method, operation.path)
        tell(Event(kind, *named, attempt, seconds, status, outcome, request.key, wait), config.on_event)
