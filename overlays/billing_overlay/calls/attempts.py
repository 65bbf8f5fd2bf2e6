"""The attempts of one call: yields its steps, and ends with a success or an error. No I/O."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from logging import DEBUG
from math import inf
from typing import Any, cast

from msgspec import Struct

from ..errors import BillingClientError, ConfigurationError
from ..log import LOG
from ..messages import Ending, Failure, Pause, Request, Reservation, Reserve, Response, Send, Sleep, Step, Success, Turn
from ..responses.decode import Codec
from ..responses.error_factory import final_error, rate_limit_error
from ..responses.outcomes import interruption_log, interruption_note
from .config import Config
from .key_lifetime import KeyLifetime, lifetime_of
from .rate_limits import LONGEST_PAUSE, RateLimiter, RetryBudget
from .redirects import REDIRECTS, follow_redirects
from .reporting import Report
from .results import failure_of, is_success
from .retry_policy import RetryDecision, before_expiry, decide

_FOR_ATTEMPT = 1.0
"""Seconds before the deadline that a rate limit leaves, at most: a write sent with less may end without its outcome."""


class Attempts(Struct, eq=False):
    """The attempts of one call, with their state.

    number: of the current attempt. outcome_unknown: an attempt may have had its effect without a response. sent: bytes
    of the current attempt may have reached the provider. started, until: of the call, in seconds of the clock.
    lifetime: of the key, from the first attempt on. failed: the last response or failure. status: of the response that
    completed the call. concluded: the event of the call, which has failed, was created.
    """

    request: Request
    config: Config
    codec: Codec
    report: Report
    budget: RetryBudget
    limiter: RateLimiter
    number: int = 0
    outcome_unknown: bool = False
    sent: bool = False
    started: float = 0.0
    until: float = 0.0
    lifetime: KeyLifetime | None = None
    failed: tuple[Response | None, Failure] = (None, Failure())
    status: int | None = None
    concluded: bool = False

    def run(self) -> Generator[Step, Any, Success]:
        """Make attempts until one succeeds, the policy ends them, the deadline passes, or the call is interrupted."""
        if self.config.observer is not None:
            self.report.start(self.config.observer)
        try:
            return (yield from self._run())
        except BillingClientError:
            raise
        except BaseException:
            if self._may_have_happened and self.status is None and not self.concluded:
                self.report.emit("call", since=self.started, outcome="cancelled")
            raise
        finally:
            if self.report.observer is not None:
                self.report.end()

    def _run(self) -> Generator[Step, Any, Success]:
        clock = self.config.clock
        request = self.request
        self.started = clock.now()
        self.until = self.started + request.deadline
        while True:
            if request.turns and self.config.respect_limits:
                yield from self._take_turns()
            if request.write:
                self._check_key()
            self.number += 1
            started = clock.now()
            self.report.number = self.number
            sent = request if self.report.observer is None else self.report.attempt(self.report.observer)
            self.sent = True
            result: Response | Failure = yield Send(sent, sent.url, self.until)
            if isinstance(result, Response) and result.status in REDIRECTS:
                result = yield from follow_redirects(sent, result, self.until)
            if isinstance(result, Failure):
                if result.interrupted:
                    self.sent = result.sent
                    raise cast("BaseException", result.error)
            elif is_success(request, result, self.codec, outcome_unknown=self.outcome_unknown):
                return self._succeed(result, started)
            failure = self._record(result)
            if failure.retry_after_given and request.turns and self.config.respect_limits:
                yield from self._pause_turns(failure)
            yield Sleep(self._delay(started))

    def _succeed(self, response: Response, started: float) -> Success:
        self.status = response.status
        if self.report.is_received(DEBUG):
            self.report.emit("attempt", since=started, response=response, outcome="ok")
            self.report.emit("call", since=self.started, response=response, outcome="ok")
        self.budget.earn()
        return Success(response, self.number)

    def _record(self, result: Response | Failure) -> Failure:
        """Record and return how an attempt failed."""
        response = None if isinstance(result, Failure) else result
        clock = self.config.clock
        failure = result if isinstance(result, Failure) else failure_of(self.request, result, clock.wall())
        self.sent = False
        self.failed = response, failure
        self.outcome_unknown = self.outcome_unknown or (self.request.write and failure.outcome_unknown)
        return failure

    def _delay(self, started: float) -> float:
        """Return the seconds until the next attempt. Raise the error of the call if there is none."""
        response, failure = self.failed
        if isinstance(failure.error, ConfigurationError) and not self.outcome_unknown:
            raise failure.error
        decision = self._decide(failure)
        if decision.retry:
            self.report.emit("attempt", since=started, response=response, outcome=failure.kind, delay=decision.delay)
            self.budget.spend()
            return decision.delay
        self.report.emit("attempt", since=started, response=response, outcome=failure.kind, reason=decision.reason)
        error = self._conclude(decision)
        raise error from error.__cause__

    def _check_key(self) -> None:
        """Start the lifetime of the key with the first attempt. Raise before one that could double the effect."""
        clock, seconds = self.config.clock, lifetime_of(self.request)
        if self.lifetime is None and seconds is not None:
            self.lifetime = KeyLifetime(seconds, clock.now(), clock.wall())
        if self._key_remaining() <= 0:  # a sleep, or a rate limit, took longer than planned
            error = self._conclude(RetryDecision(False, "expired"))
            raise error from error.__cause__

    def _key_remaining(self) -> float:
        """Return the seconds in which a retry is recognized; infinite without a lifetime or an unknown outcome."""
        clock = self.config.clock
        if self.lifetime is None or not self.outcome_unknown:
            return inf
        return self.lifetime.remaining(clock.now(), clock.wall())

    @property
    def _key_valid_until(self) -> datetime | None:
        return None if self.lifetime is None else self.lifetime.valid_until

    def _decide(self, failure: Failure) -> RetryDecision:
        decision = decide(
            failure,
            safe=self.request.safe,
            attempt=self.number,
            max_attempts=self.config.max_attempts,
            remaining=self.until - self.config.clock.now(),
            backoff=self.config.backoff,
            jitter=self.config.clock.jitter(),
            affordable=not self.budget.is_exhausted,
        )
        return before_expiry(decision, self._key_remaining())

    def _conclude(self, decision: RetryDecision) -> Exception:
        response, failure = self.failed
        delay = decision.delay if decision.reason in ("deadline", "budget") else failure.retry_after
        error = final_error(
            self.request, response, failure, self._ending(decision.reason, delay), self.report.provider.errors
        )
        self.concluded = True
        self.report.emit(
            "call",
            since=self.started,
            response=response,
            outcome=type(error).__name__,
            reason=decision.reason,
            id_in_body=error.request_id,
        )
        return error

    def _ending(self, stop_reason: str, retry_after: float | None) -> Ending:
        return Ending(stop_reason, retry_after, self.number, self.outcome_unknown, self._key_valid_until)

    @property
    def _may_have_happened(self) -> bool:
        """Whether the call is a write that may have had its effect, or has had it."""
        return self.request.write and (self.sent or self.outcome_unknown)

    def report_interruption(self, error: BaseException) -> None:
        """Report what became of a write that was cancelled or interrupted, in a note on the error and in the log."""
        if not self._may_have_happened:
            return
        error.add_note(interruption_note(self.request, self._key_valid_until, self.status))
        LOG.warning("%s (%s)", interruption_log(self.request, self._key_valid_until, self.status), type(error).__name__)

    def _take_turns(self) -> Generator[Sleep | Reserve, Reservation, None]:
        """Wait until the rate limits permit an attempt. Raise if that is after the deadline."""
        turns, held, now = self.request.turns, 0, self.config.clock.now()
        while True:
            remaining = self.until - now
            remaining -= min(_FOR_ATTEMPT, remaining / 10)
            if self.config.rate_limits is None:
                reservation = self.limiter.reserve(turns, now, remaining, held)
            else:
                reservation = yield Reserve(self._scope, turns, remaining, held)
            delay = reservation.delay
            if not delay:
                return
            self.report.emit("limit", since=now, outcome="limited", delay=delay, reason="limit")
            if delay >= remaining:
                raise self._limited(turns[min(reservation.taken, len(turns) - 1)], delay)
            try:
                yield Sleep(delay)
            except GeneratorExit:  # by the garbage collector, perhaps in a thread that holds the limiter's lock
                raise
            except BaseException:
                if self.config.rate_limits is None:
                    self.limiter.release(turns, now + delay)
                raise
            held = reservation.taken
            now = max(now + delay, self.config.clock.now())  # the first for a clock that a test has stopped

    def _limited(self, turn: Turn, delay: float) -> Exception:
        error = rate_limit_error(self.request, turn, delay, self._ending("limit", delay))
        self.concluded = True
        self.report.emit("call", since=self.started, outcome=type(error).__name__, reason="limit")
        return error

    def _pause_turns(self, failure: Failure) -> Generator[Pause, None, None]:
        """Let all calls that count towards the same limits wait as long as the provider asked this one to."""
        turns, seconds = self.request.turns, min(cast("float", failure.retry_after), LONGEST_PAUSE)
        if self.config.rate_limits is None:
            self.limiter.pause(turns, self.config.clock.now() + seconds)
        else:
            yield Pause(self._scope, turns, seconds)

    @property
    def _scope(self) -> str:
        """What the rate limits are of: provider, environment and account."""
        config = self.config
        return f"{self.report.provider.spec.provider}|{config.environment}|{config.account or ''}"
