"""At most one effect: a provider that may fail before, during and after its work, as a property test."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any, Literal

import httpx
import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import errors
from tests.overlay.acme import CUSTOMER
from tests.overlay.wire import make

Fate = Literal[
    "work", "refused", "unsent", "lost before", "lost after", "500 before", "500 after", "503", "429", "gate"
]
FATES: tuple[Fate, ...] = Fate.__args__  # type: ignore[attr-defined]

KEYS: dict[str, tuple[dict[str, Any], Callable[[httpx.Request], list[str]]]] = {
    "create_customer": ({"body": {}}, lambda request: [request.headers["idempotency-key"]]),
    "consume_credits": ({"body": {}}, lambda request: [json.loads(request.content)["idempotencyKey"]]),
    "ingest_events": (
        {"body": {"events": [{}, {}]}},
        lambda request: [event["unique_id"] for event in json.loads(request.content)["events"]],
    ),
    "report_event": ({"body": {}}, lambda request: [json.loads(request.content)["eventId"]]),
    "apply_credit": ({"body": {"version": 1}}, lambda request: [str(json.loads(request.content)["version"])]),
    "add_note": ({"body": {}}, lambda request: []),
}


@define
class Ledger:
    """A provider that recognizes keys (a known key gets the status `known`); each request has the next fate."""

    fates: list[Fate]
    known: int
    keys: Callable[[httpx.Request], list[str]]
    effects: Counter[str] = field(factory=Counter)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        fate = self.fates.pop(0) if self.fates else "work"
        if fate == "unsent":
            raise httpx.ConnectTimeout("planted")
        keys = self.keys(request)
        if fate in ("work", "refused") and keys and all(key in self.effects for key in keys):
            return httpx.Response(self.known, json=CUSTOMER)
        if fate in ("work", "lost after", "500 after", "gate"):
            self._work(keys)
        if fate in ("lost before", "lost after"):
            raise httpx.RemoteProtocolError("planted")
        waits = {"retry-after": "0"} if fate in ("503", "429") else {}
        status = {"work": 200, "refused": 400, "503": 503, "429": 429, "gate": 504}.get(fate, 500)
        return httpx.Response(status, json=CUSTOMER, headers=waits)

    def _work(self, keys: list[str]) -> None:
        for key in keys or [f"unkeyed {len(self.effects)}"]:
            self.effects[key] += key not in self.effects


@pytest.mark.parametrize("name", KEYS)
@given(fates=st.lists(st.sampled_from(FATES), max_size=8), max_attempts=st.integers(1, 6))
def test_effects_and_reported_outcomes(name: str, fates: list[Fate], max_attempts: int) -> None:
    """No write takes effect twice; a value means one effect, and an error other than OutcomeUnknownError none."""
    arguments, keys = KEYS[name]
    ledger, wanted = (
        Ledger(list(fates), 409 if name == "apply_credit" else 200, keys),
        len(arguments["body"].get("events", [1])),
    )

    try:
        make(ledger, name, {"max_attempts": max_attempts}, **arguments)
        possible: set[int] = {wanted}
    except (errors.OutcomeUnknownError, errors.InternalServerError):
        possible = {0, wanted}
    except (errors.APIConnectionError, errors.APIStatusError):
        possible = {0}

    assert set(ledger.effects.values()) <= {1}
    assert ledger.effects.total() in possible
