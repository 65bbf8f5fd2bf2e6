"""The attempts of one call: yields sends and sleeps, and ends with a success or an error. No I/O."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from math import inf
from typing import Any, cast

from msgspec import Struct

from ..declared.operation import RateLimit
from ..errors import BillingClientError, ConfigurationError
from ..log import LOG
from ..messages import Ending, Failure, Request, Response, Send, Sleep, Success
from ..responses.decode import Codec
from ..responses.error_factory import final_error, rate_limit_error
from ..responses.outcomes import interruption_log, interruption_note
from .config import Config
from .key_lifetime import KeyLifetime, lifetime_of
from .rate_limits import RateLimiter, RetryBudget
from .redirects import send_following_redirects
from .reporting import Report
from .results import failure_of, is_success
from .retry_policy import RetryDecision, before_expiry, decide


class Attempts(Struct, eq=False):
    """The attempts of one call, with their state.

    number: of the current attempt. outcome_unknown: an attempt may have had its effect without a response. sent: bytes
    of the current attempt may have reached the provider. started, until: of the call, in seconds of the clock.
    lifetime: of the key, from the first attempt on. failed: the last response or failure.
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

    def run(self) -> Generator[Send | Sleep, Any, Success]:
        """Make attempts until one succeeds, the policy ends them, the deadline passes, or the call is interrupted."""
        self.report.start()
        try:
            return (yield from self._run())
        except BillingClientError:
            raise
        except BaseException as error:
            self._report_interruption(error)
            raise
        finally:
            self.report.end()

    def _run(self) -> Generator[Send | Sleep, Any, Success]:
        clock = self.config.clock
        request = self.request
        self.started = clock.now()
        self.until = self.started + request.deadline
        while True:
            if request.entity and self.config.respect_limits:
                yield from self._wait_for_rate_limit()
            self._check_key()
            self.number += 1
            started = clock.now()
            self.sent = True
            result = yield from send_following_redirects(self.report.attempt(self.number), self.until)
            if isinstance(result, Failure):
                if result.interrupted:
                    self.sent = result.sent
                    raise cast("BaseException", result.error)
            elif is_success(request, result, self.codec, outcome_unknown=self.outcome_unknown):
                return self._succeed(result, started)
            yield Sleep(self._delay(result, started))

    def _succeed(self, response: Response, started: float) -> Success:
        self.report.emit("attempt", since=started, response=response, outcome="ok")
        self.report.emit("call", since=self.started, response=response, outcome="ok")
        self.budget.earn()
        return Success(response, self.number)

    def _delay(self, result: Response | Failure, started: float) -> float:
        """Return the seconds until the next attempt. Raise the error of the call if there is none."""
        clock = self.config.clock
        response = None if isinstance(result, Failure) else result
        failure = result if isinstance(result, Failure) else failure_of(self.request, result, clock.wall())
        self.sent = False
        self.failed = response, failure
        self.outcome_unknown = self.outcome_unknown or (self.request.write and failure.outcome_unknown)
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

    def _report_interruption(self, error: BaseException) -> None:
        """Report a write that was cancelled or interrupted, in an event, the log and a note on the error."""
        if not self.request.write or not (self.sent or self.outcome_unknown):
            return
        self.report.emit("call", since=self.started, outcome="cancelled")
        LOG.warning("%s (%s)", interruption_log(self.request, self._key_valid_until), type(error).__name__)
        error.add_note(interruption_note(self.request, self._key_valid_until))

    def _wait_for_rate_limit(self) -> Generator[Send | Sleep, Any, None]:
        """Wait until the rate limit of this entity permits the call. Raise if that is after the deadline."""
        limit = cast("RateLimit", self.request.operation.rate_limit)
        now = self.config.clock.now()
        delay = self.limiter.reserve(limit, self.request.entity, now, self.until - now)
        if not delay:
            return
        self.report.emit("limit", since=now, outcome="limited", delay=delay, reason="limit")
        if delay >= self.until - now:
            error = rate_limit_error(self.request, limit, delay, self._ending("limit", delay))
            self.report.emit("call", since=self.started, outcome=type(error).__name__, reason="limit")
            raise error from error.__cause__
        yield Sleep(delay)
