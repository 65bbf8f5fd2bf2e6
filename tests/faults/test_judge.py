"""What is red, as a table."""

from __future__ import annotations

from typing import Any

import pytest

from billing_overlay import errors
from tests.faults.judge import Ending, Outcome, fault_of

ALTHOUGH = "although a retry was safe and would have met no fault"
VALUE = Ending(value="made")
UNKNOWN, LOST, REFUSED, FAILED, UNREAD, RUNNING = (
    Ending(error=kind("planted"))
    for kind in (
        errors.OutcomeUnknownError,
        errors.APIConnectionError,
        errors.ConflictError,
        errors.InternalServerError,
        errors.ResponseDecodeError,
        errors.RequestInFlightError,
    )
)


def judge(ending: Ending, effects: int, **facts: Any) -> str | None:
    return fault_of(Outcome(**{"ending": ending, "effects": effects, "expected": 1, "safe": True, **facts}))


@pytest.mark.parametrize(
    ("ending", "effects", "facts"),
    [
        (VALUE, 1, {}),
        (VALUE, 2, {"expected": 2}),
        (UNKNOWN, 0, {}),
        (UNKNOWN, 1, {"safe": False}),
        (UNKNOWN, 1, {"settled": 1}),
        (UNKNOWN, 1, {"looked_up": True}),
        (UNKNOWN, 0, {"looked_up": False}),
        (VALUE, 1, {"outlived": True}),
        (LOST, 0, {}),
        (REFUSED, 0, {"safe": False}),
        (REFUSED, 1, {"denied": True}),
        (FAILED, 1, {}),
        (FAILED, 0, {"safe": False}),
        (UNREAD, 1, {}),
        (RUNNING, 1, {}),
        (VALUE, 2, {"denied": True, "safe": False}),
        (VALUE, 1, {"denied": True, "same_value": False}),
    ],
)
def test_outcomes_as_promised(ending: Ending, effects: int, facts: dict[str, Any]) -> None:
    """One effect with its value, or an error that does not deny the effect, passes."""
    assert None is judge(ending, effects, **facts)


@pytest.mark.parametrize(
    ("ending", "effects", "facts", "wrong"),
    [
        (VALUE, 2, {}, "2 effects where one call has 1"),
        (UNKNOWN, 2, {"safe": False}, "2 effects where one call has 1"),
        (VALUE, 2, {"denied": True}, "2 effects where one call has 1"),
        (VALUE, 0, {}, "a value, and 0 of 1 effects"),
        (VALUE, 1, {"expected": 2}, "a value, and 1 of 2 effects"),
        (VALUE, 1, {"same_value": False}, "another value than the sandbox keeps: 'made'"),
        (VALUE, 1, {"same_requests": False}, "the attempts of one call differ on the wire"),
        (LOST, 1, {}, "APIConnectionError reports that nothing was changed, but something was"),
        (REFUSED, 1, {}, "ConflictError reports that nothing was changed, but something was"),
        (FAILED, 1, {"safe": False}, "InternalServerError reports that nothing was changed, but something was"),
        (UNREAD, 0, {}, "ResponseDecodeError reports that the write succeeded, but it did not"),
        (UNKNOWN, 1, {"settled": 2}, "retried as OutcomeUnknownError permits: 2 effects where one call has 1"),
        (UNKNOWN, 1, {"looked_up": False}, "error.reconcile() did not find it, and effects were 1"),
        (UNKNOWN, 0, {"looked_up": True}, "error.reconcile() found it, and effects were 0"),
        (FAILED, 1, {"outlived": True}, f"stopped with InternalServerError, {ALTHOUGH}"),
        (Ending(error=KeyError("x")), 0, {}, "KeyError: 'x'"),
        (Ending(error=errors.ConfigurationError("x")), 0, {}, "ConfigurationError: x"),
    ],
)
def test_wrong_outcomes(ending: Ending, effects: int, facts: dict[str, Any], wrong: str) -> None:
    """Two effects, a value without an effect, a false denial or claim, and a foreign error are red."""
    assert wrong == judge(ending, effects, **facts)
