"""The attempts of one call: yields sends and sleeps, and ends with a success or an error. No I/O."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, cast

from msgspec import Struct

from ..declared.operation import ErrorPointers, Idempotency, RateLimit
from ..errors import BillingClientError, ConfigurationError
from ..log import LOG
from ..messages import Failure, Request, Response, Send, Sleep, Success
from ..responses.decode import Codec
from ..responses.error_factory import final_error, rate_limit_error
from ..responses.outcomes import interruption_note
from .config import Config
from .events import Event, Kind, emit, is_observed
from .rate_limits import RateLimiter, RetryBudget
from .redirects import send_following_redirects
from .retry_policy import RetryDecision, decide, retry_after


class Attempts(Struct, eq=False):
    """The attempts of one call, with their state.

    number: of the current attempt. outcome_unknown: an attempt may have had its effect without a response. sent: bytes
    of the current attempt may have reached the provider. started, until: of the call, in seconds of the clock.
    """

    request: Request
    config: Config
    codec: Codec
    pointers: ErrorPointers
    budget: RetryBudget
    limiter: RateLimiter
    number: int = 0
    outcome_unknown: bool = False
    sent: bool = False
    started: float = 0.0
    until: float = 0.0

    def run(self) -> Generator[Send | Sleep, Any, Success]:
        """Make attempts until one succeeds, the policy ends them, the deadline passes, or the call is interrupted."""
        try:
            return (yield from self._run())
        except BillingClientError:
            raise
        except BaseException as error:
            self._report_interruption(error)
            raise

    def _run(self) -> Generator[Send | Sleep, Any, Success]:
        clock = self.config.clock
        request = self.request
        self.started = clock.now()
        self.until = self.started + request.deadline
        while True:
            if request.entity and self.config.respect_limits:
                yield from self._wait_for_rate_limit()
            self.number += 1
            started = clock.now()
            self.sent = True
            result = yield from send_following_redirects(request, self.until)
            if isinstance(result, Failure):
                if result.interrupted:
                    self.sent = result.sent
                    raise cast("BaseException", result.error)
            elif self._is_success(result):
                return self._succeed(result, started)
            yield Sleep(self._delay(result, started))

    def _is_success(self, response: Response) -> bool:
        if 200 <= response.status < 300:
            return not self.request.write or self.codec.recognizes(self.request.operation, response)
        return self.outcome_unknown and _is_gone(self.request, response)

    def _succeed(self, response: Response, started: float) -> Success:
        self._emit("attempt", since=started, status=response.status, outcome="ok")
        self._emit("call", since=self.started, status=response.status, outcome="ok")
        self.budget.earn()
        return Success(response, self.number)

    def _delay(self, result: Response | Failure, started: float) -> float:
        """Return the seconds until the next attempt. Raise the error of the call if there is none."""
        response = None if isinstance(result, Failure) else result
        failure = result if isinstance(result, Failure) else self._failure_of(result)
        self.sent = False
        self.outcome_unknown = self.outcome_unknown or (self.request.write and failure.outcome_unknown)
        if isinstance(failure.error, ConfigurationError) and not self.outcome_unknown:
            raise failure.error
        decision = self._decide(failure)
        if decision.retry:
            self._emit("attempt", since=started, status=failure.status, outcome=failure.kind, delay=decision.delay)
            self.budget.spend()
            return decision.delay
        self._emit("attempt", since=started, status=failure.status, outcome=failure.kind, reason=decision.reason)
        error = self._conclude(response, failure, decision)
        raise error from error.__cause__

    def _failure_of(self, response: Response) -> Failure:
        contract = self.request.operation.idempotency or Idempotency("none")
        return Failure(
            status=response.status,
            foreign=200 <= response.status < 300,
            retry_after=retry_after(response.headers, self.config.clock.wall()),
            released=response.headers.get(contract.released or "", "").lower() == "true",
            in_flight=self.request.key is not None and response.status == contract.in_flight,
        )

    def _decide(self, failure: Failure) -> RetryDecision:
        return decide(
            failure,
            safe=self.request.safe,
            attempt=self.number,
            max_attempts=self.config.max_attempts,
            remaining=self.until - self.config.clock.now(),
            backoff=self.config.backoff,
            jitter=self.config.clock.jitter(),
            affordable=not self.budget.is_exhausted,
        )

    def _conclude(self, response: Response | None, failure: Failure, decision: RetryDecision) -> Exception:
        error = final_error(
            self.request,
            response,
            failure,
            stop_reason=decision.reason,
            retry_after=decision.delay if decision.reason in ("deadline", "budget") else failure.retry_after,
            attempts=self.number,
            outcome_unknown=self.outcome_unknown,
            pointers=self.pointers,
        )
        outcome = type(error).__name__
        self._emit("call", since=self.started, status=failure.status, outcome=outcome, reason=decision.reason)
        return error

    def _report_interruption(self, error: BaseException) -> None:
        """Report a write that was cancelled or interrupted, in an event, the log and a note on the error."""
        if not self.request.write or not (self.sent or self.outcome_unknown):
            return
        self._emit("call", since=self.started, status=None, outcome="cancelled")
        note = interruption_note(self.request)
        LOG.warning("%s (%s)", note, type(error).__name__)
        error.add_note(note)

    def _wait_for_rate_limit(self) -> Generator[Send | Sleep, Any, None]:
        """Wait until the rate limit of this entity permits the call. Raise if that is after the deadline."""
        limit = cast("RateLimit", self.request.operation.rate_limit)
        now = self.config.clock.now()
        delay = self.limiter.reserve(limit, self.request.entity, now, self.until - now)
        if not delay:
            return
        self._emit("limit", since=now, status=None, outcome="limited", delay=delay, reason="limit")
        if delay >= self.until - now:
            error = rate_limit_error(
                self.request, limit, delay, attempts=self.number, outcome_unknown=self.outcome_unknown
            )
            self._emit("call", since=self.started, status=None, outcome=type(error).__name__, reason="limit")
            raise error from error.__cause__
        yield Sleep(delay)

    def _emit(
        self,
        kind: Kind,
        *,
        since: float,
        status: int | None,
        outcome: str,
        delay: float | None = None,
        reason: str | None = None,
    ) -> None:
        if not is_observed(self.config.on_event):
            return
        operation = self.request.operation
        seconds = self.config.clock.now() - since
        event = Event(
            kind=kind,
            operation=operation.id,
            method=operation.method,
            path=operation.path,
            attempt=self.number,
            seconds=seconds,
            status=status,
            outcome=outcome,
            idempotency_key=self.request.key,
            delay=delay,
            reason=reason,
        )
        emit(event, self.config.on_event)


def _is_gone(request: Request, response: Response) -> bool:
    """Return whether a delete took effect in an earlier attempt, whose response was lost."""
    operation = request.operation
    return request.safe and operation.method == "DELETE" and operation.returns is None and response.status in (404, 410)
