"""What is red: a decision on what was asked, what happened, and what the caller was told. Pure."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from billing_overlay import errors


@frozen
class Ending:
    """What a call gave its caller: a value, or an error."""

    value: Any = None
    error: BaseException | None = None

    @property
    def name(self) -> str:
        """One word for the totals."""
        return "a value" if self.error is None else type(self.error).__name__


@frozen
class Outcome:
    """What became of one call. effects: how many there were; expected: how many one call has without a fault.

    settled: the effects after the caller repeated the call as an error allows it, None where it does not.
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
    """Say what is wrong with an outcome; None where it is as promised."""
    error, effects, expected = outcome.ending.error, outcome.effects, outcome.expected
    trusted = outcome.denied and not outcome.safe  # told "I did nothing": a repeat is what the provider asks for
    if effects > expected and not trusted:
        return f"{effects} effects where one call has {expected}"
    if not outcome.same_requests:
        return "the attempts of one call differ on the wire"
    if error is None:
        return _value_fault(outcome)
    if not isinstance(error, errors.APIError):
        return f"{type(error).__name__}: {error}"
    if effects and not outcome.denied and denies(error, safe=outcome.safe):
        return f"{type(error).__name__} says that nothing was changed, and something was"
    if not effects and isinstance(error, errors.ResponseDecodeError):
        return "ResponseDecodeError says that the write happened, and it did not"
    if outcome.settled is not None and outcome.settled > expected:
        return f"repeated as {type(error).__name__} allows: {outcome.settled} effects where one call has {expected}"
    if outcome.looked_up is not None and outcome.looked_up is not bool(effects):
        return f"error.reconcile() {'found' if outcome.looked_up else 'did not find'} it, and effects were {effects}"
    if outcome.outlived:
        return f"gave up with {type(error).__name__}, although a repeat was safe and would have met no fault"
    return None


def denies(error: errors.APIError, *, safe: bool) -> bool:
    """Tell whether an error lets its caller believe that nothing was changed."""
    if isinstance(error, errors.InternalServerError):  # "the provider failed": under a key a repeat is harmless
        return not safe
    open_ended = errors.OutcomeUnknownError, errors.RequestInFlightError, errors.ResponseDecodeError
    return not isinstance(error, open_ended)


def _value_fault(outcome: Outcome) -> str | None:
    if outcome.effects < outcome.expected:
        return f"a value, and {outcome.effects} of {outcome.expected} effects"
    if not outcome.same_value and not outcome.denied:
        return f"another value than the sandbox keeps: {outcome.ending.value!r:.200}"
    return None
