"""Judge an outcome: from the case, the effects and the result that the caller received. Pure."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from billing_overlay import errors


@frozen
class Ending:
    """The result of a call: a value or an error."""

    value: Any = None
    error: BaseException | None = None

    @property
    def name(self) -> str:
        """One word for the totals."""
        return "a value" if self.error is None else type(self.error).__name__


@frozen
class Outcome:
    """What became of one call. effects: how many there were; expected: how many one call has without a fault.

    settled: the effects after the caller retried the call as an error permits, None if it does not.
    looked_up: whether the error's own lookup found the object, None where there is none. outlived: the faults were
    over before the attempts were.
    """

    ending: Ending
    effects: int
    expected: int
    safe: bool
    same_value: bool = True
    same_requests: bool = True
    denied: bool = False
    settled: int | None = None
    looked_up: bool | None = None
    outlived: bool = False


def fault_of(outcome: Outcome) -> str | None:  # noqa: PLR0911  a table of promises
    """Return what is wrong with an outcome; None if it is as promised."""
    error, effects, expected = outcome.ending.error, outcome.effects, outcome.expected
    trusted = outcome.denied and not outcome.safe  # the provider reported no effect, so a retry is expected
    if effects > expected and not trusted:
        return f"{effects} effects where one call has {expected}"
    if not outcome.same_requests:
        return "the attempts of one call differ on the wire"
    if error is None:
        return _value_fault(outcome)
    if not isinstance(error, errors.APIError):
        return f"{type(error).__name__}: {error}"
    if effects and not outcome.denied and denies(error, safe=outcome.safe):
        return f"{type(error).__name__} reports that nothing was changed, but something was"
    if not effects and isinstance(error, errors.ResponseDecodeError):
        return "ResponseDecodeError reports that the write succeeded, but it did not"
    if outcome.settled is not None and outcome.settled > expected:
        return f"retried as {type(error).__name__} permits: {outcome.settled} effects where one call has {expected}"
    if outcome.looked_up is not None and outcome.looked_up is not bool(effects):
        return f"error.reconcile() {'found' if outcome.looked_up else 'did not find'} it, and effects were {effects}"
    if outcome.outlived:
        return f"stopped with {type(error).__name__}, although a retry was safe and would have met no fault"
    return None


def denies(error: errors.APIError, *, safe: bool) -> bool:
    """Return whether an error states that nothing was changed."""
    if isinstance(error, errors.InternalServerError):  # "the provider failed": with an idempotency key a retry is safe
        return not safe
    open_ended = errors.OutcomeUnknownError, errors.RequestInFlightError, errors.ResponseDecodeError
    return not isinstance(error, open_ended)


def _value_fault(outcome: Outcome) -> str | None:
    if outcome.effects < outcome.expected:
        return f"a value, and {outcome.effects} of {outcome.expected} effects"
    if not outcome.same_value and not outcome.denied:
        return f"another value than the sandbox keeps: {outcome.ending.value!r:.200}"
    return None
