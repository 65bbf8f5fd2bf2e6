"""The attempts of one call as a conversation: asks for sends and waits, ends in an answer or an error. No I/O here."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, cast
from urllib.parse import urljoin

from msgspec import Struct
from msgspec.structs import replace

from ..declared.operation import ErrorPointers, Idempotency, RateLimit
from ..errors import BillingClientError, ConfigurationError
from ..requests.prepare import Request
from ..responses import api_errors as _errors
from .events import LOG, Event, Kind, is_heard, tell
from .options import Config, origin
from .rate_limits import Budget, Limiter
from .retry_policy import Failure, decide, retry_after

MOST_REDIRECTS = 5
_BEFORE_TEXT = b"\xef\xbb\xbf \t\r\n"  # a byte order mark, and white space
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEPT_ELSEWHERE = frozenset({b"accept", b"accept-encoding", b"user-agent"})


class Answer(Struct, frozen=True):
    """What came back: status, headers (by name, whatever the case), and the body with its flaw ("" if it is whole)."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    flaw: str = ""


class Send(Struct, frozen=True):
    """Ask for one attempt: the request, the address (redirects change it), and the moment to give up.

    trusted: no redirect has led to another origin, so credentials may go along.
    """

    request: Request
    url: str
    until: float
    trusted: bool = True


class Wait(Struct, frozen=True):
    """Ask for a pause of that many seconds."""

    seconds: float


class Done(Struct, frozen=True):
    """A good answer, and how many attempts it took."""

    answer: Answer
    attempts: int


class Attempts(Struct, eq=False):
    """The attempts of one call, and what is known between them.

    number: of the attempt that is under way. unsettled: some attempt may have had its effect unseen. sent: bytes of
    the attempt that is under way may have reached the provider.
    """

    request: Request
    config: Config
    pointers: ErrorPointers
    budget: Budget
    limiter: Limiter
    number: int = 0
    unsettled: bool = False
    sent: bool = False
    started: float = 0.0
    until: float = 0.0

    def make(self) -> Generator[Send | Wait, Any, Done]:
        """Make attempts until one succeeds, the policy says stop, the deadline comes, or the call is interrupted."""
        try:
            return (yield from self._make())
        except BillingClientError:
            raise
        except BaseException as error:
            self._interrupted(error)
            raise

    def _make(self) -> Generator[Send | Wait, Any, Done]:
        clock, request = self.config.clock, self.request
        self.started = clock.now()
        self.until = self.started + request.deadline
        while True:
            if request.entity and self.config.respect_limits:
                yield from self._turn()
            self.number += 1
            begun = clock.now()
            self.sent = True
            result = yield from _send(request, self.until)
            if isinstance(result, Failure) and result.interrupted:
                self.sent = result.sent
                raise cast("BaseException", result.error)
            if self._is_good(result):
                self._tell("attempt", since=begun, status=result.status, outcome="ok")
                self._tell("call", since=self.started, status=result.status, outcome="ok")
                self.budget.earn()
                return Done(result, self.number)
            yield Wait(self._judged(result, begun))

    def _is_good(self, result: Any) -> bool:
        if isinstance(result, Failure):
            return False
        if 200 <= result.status < 300:
            return not _is_page(self.request, result)
        return self.unsettled and _is_gone(self.request, result)

    def _judged(self, result: Any, begun: float) -> float:
        """Give the seconds until the next attempt; raises what the caller gets where there is none."""
        request, config, clock = self.request, self.config, self.config.clock
        answer = None if isinstance(result, Failure) else result
        failure = result if answer is None else _refusal(request, answer, clock.wall())
        self.sent = False
        self.unsettled = self.unsettled or (request.write and failure.unsettled)
        if isinstance(failure.error, ConfigurationError) and not self.unsettled:
            raise failure.error
        verdict = decide(
            failure,
            safe=request.safe,
            attempt=self.number,
            max_attempts=config.max_attempts,
            left=self.until - clock.now(),
            backoff=config.backoff,
            share=clock.share(),
            affordable=not self.budget.is_spent,
        )
        said: Any = {"status": failure.status, "why": None if verdict.repeat else verdict.why}
        if verdict.repeat:
            self._tell("attempt", since=begun, outcome=failure.outcome, wait=verdict.wait, **said)
            self.budget.spend()
            return verdict.wait
        self._tell("attempt", since=begun, outcome=failure.outcome, **said)
        facts: Any = {"attempts": self.number, "unsettled": self.unsettled, "pointers": self.pointers}
        error = _errors.conclude(request, answer, failure, verdict=verdict, **facts)
        self._tell("call", since=self.started, outcome=type(error).__name__, **said)
        raise error from error.__cause__

    def _interrupted(self, error: BaseException) -> None:
        """Report a write that is cancelled or interrupted, and say so in a note on the error."""
        if not self.request.write or not (self.sent or self.unsettled):
            return
        self._tell("call", since=self.started, status=None, outcome="cancelled")
        note = _errors.interrupted(self.request)
        LOG.warning("%s (%s)", note, type(error).__name__)
        error.add_note(note)

    def _turn(self) -> Generator[Send | Wait, Any, None]:
        """Wait until the provider's limit for this entity has room; raises where that is after the deadline."""
        limit, now = cast("RateLimit", self.request.operation.rate_limit), self.config.clock.now()
        wait = self.limiter.turn(limit, self.request.entity, now, self.until - now)
        if not wait:
            return
        self._tell("limit", since=now, status=None, outcome="limited", wait=wait, why="limit")
        if wait >= self.until - now:
            error = _errors.limited(self.request, limit, wait, attempts=self.number, unsettled=self.unsettled)
            self._tell("call", since=self.started, status=None, outcome=type(error).__name__, why="limit")
            raise error from error.__cause__
        yield Wait(wait)

    def _tell(self, kind: Kind, *, since: float, **what: Any) -> None:
        config, operation = self.config, self.request.operation
        if is_heard(config.on_event):
            named, seconds = (operation.id, operation.method, operation.path), config.clock.now() - since
            tell(Event(kind, *named, self.number, seconds, idempotency_key=self.request.key, **what), config.on_event)


def _send(request: Request, until: float) -> Generator[Send | Wait, Any, Any]:
    """One attempt, with the redirects that a read may follow; to another origin go harmless headers only."""
    url, trusted = request.url, True
    result = yield Send(request, url, until)
    for _ in range(MOST_REDIRECTS):
        target = None if isinstance(result, Failure) else _target(request, url, result)
        if target is None:
            break
        if origin(target.partition("?")[0]) != origin(url.partition("?")[0]):
            request = replace(request, headers=[one for one in request.headers if one[0].lower() in _KEPT_ELSEWHERE])
            trusted = False  # and stays so: what leads back may be made up
        url = target
        result = yield Send(request, url, until, trusted)
    return result


def _target(request: Request, url: str, answer: Answer) -> str | None:
    """Where a read is sent to; None if nowhere, or where credentials would not be safe."""
    if answer.status not in _REDIRECTS or request.write or request.operation.method != "GET":
        return None
    location = answer.headers.get("location")
    if not location:
        return None
    try:
        target = urljoin(url, location).partition("#")[0]
        origin(target.partition("?")[0])
    except (ConfigurationError, ValueError):
        return None
    return target


def _is_page(request: Request, answer: Answer) -> bool:
    """Tell a web page where the outcome of a write was due: somebody on the way answered, not the provider."""
    if not request.write or request.operation.returns in ("bytes", "text"):
        return False
    return answer.content.lstrip(_BEFORE_TEXT)[:1] == b"<"  # no JSON begins like that, whatever it is called


def _is_gone(request: Request, answer: Answer) -> bool:
    """Tell a delete that did its work: its answer was lost, and its repeat finds nothing."""
    operation = request.operation
    return request.safe and operation.method == "DELETE" and operation.returns is None and answer.status in (404, 410)


def _refusal(request: Request, answer: Answer, now: float) -> Failure:
    contract = request.operation.idempotency or Idempotency("none")
    return Failure(
        status=answer.status,
        page=200 <= answer.status < 300,
        retry_after=retry_after(answer.headers, now),
        released=answer.headers.get(contract.released or "", "").lower() == "true",
        in_flight=request.key is not None and answer.status == contract.in_flight,
    )
