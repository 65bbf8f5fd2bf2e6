"""Keys that a provider forgets: no write is sent again after that, and without the contract it would double."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import errors
from billing_overlay.calls.key_lifetime import seconds
from billing_overlay.calls.retry_policy import LONGEST_DELAY
from billing_sandbox import Fault, Sandbox
from tests.faults.sockets import chosen
from tests.faults.subjects import Subject, given, subjects
from tests.overlay.wire import NOON, Time
from tests.packages.clients import Arguments, classes


def lifetime_of(subject: Subject) -> str | None:
    contract = subject.declared.idempotency
    return None if contract is None else contract.lifetime


# Longer delays end a call in any case, and an id of the caller guards a write like a key.
FORGOTTEN = [
    subject
    for subject in chosen(subjects())
    if subject.row == "header"
    and 0 < seconds(lifetime_of(subject) or "") < LONGEST_DELAY
    and "id" not in Arguments(subject.provider).of(subject.operation, full=False).get("body", {})
]


def called(subject: Subject, *, delay: float, lifetime: str | None) -> tuple[BaseException | None, int, int]:
    """Call a write whose response is lost, and whose retry is requested after a delay in seconds.

    lifetime: that the client believes in. Return the error, the effects, and the effects of one call.
    """
    time = Time()
    sandbox = Sandbox.load(subject.provider, clock=lambda: NOON + timedelta(seconds=time.now - 1000.0))
    kind: Any = classes(subject.provider)[0]
    contract = subject.declared.idempotency
    assert contract is not None
    believed = replace(subject.declared, idempotency=replace(contract, lifetime=lifetime))
    provider = replace(kind.provider, operations={**kind.provider.operations, subject.operation: believed})
    kind = type(kind.__name__, (kind,), {"provider": provider})
    arguments = given(subject, Arguments(subject.provider), full=False, keyed=True).arguments
    with closing(httpx.Client(transport=sandbox)) as http:
        options = {"http_client": http, "base_url": sandbox.base_url, "clock": time.clock(), "deadline": 30 * 86400.0}
        client = kind(**sandbox.credentials, **options)
        client.call(subject.operation, **arguments)
        expected = sandbox.effects[subject.operation]
        sandbox.reset()
        sandbox.add_fault(
            Fault(operation=subject.operation, point="after_commit", kind="status", status=502, retry_after=delay)
        )
        try:
            client.call(subject.operation, **arguments)
        except errors.APIError as error:
            return error, sandbox.effects[subject.operation], expected
    return None, sandbox.effects[subject.operation], expected


@pytest.mark.parametrize("subject", FORGOTTEN, ids=lambda subject: subject.name)
def test_a_key_that_is_forgotten(subject: Subject) -> None:
    """A retry after the lifetime is not sent, a retry before it is a replay; each way there is one effect."""
    lifetime = lifetime_of(subject)
    kept = seconds(str(lifetime))

    late, late_effects, expected = called(subject, delay=kept + 3600, lifetime=lifetime)
    early, early_effects, _ = called(subject, delay=kept - 3600, lifetime=lifetime)

    assert isinstance(late, errors.OutcomeUnknownError)
    assert ("expired", NOON + timedelta(seconds=kept)) == (late.stop_reason, late.key_valid_until)
    assert (None, expected, expected) == (early, late_effects, early_effects)


@pytest.mark.parametrize("subject", FORGOTTEN, ids=lambda subject: subject.name)
def test_a_client_that_ignores_the_lifetime(subject: Subject) -> None:
    """Without the lifetime in its contract a client doubles the effect, so the test above can fail."""
    _, effects, expected = called(subject, delay=seconds(str(lifetime_of(subject))) + 3600, lifetime=None)

    assert 2 * expected == effects


def test_the_subjects() -> None:
    """More than one provider has such a write."""
    assert len({subject.provider for subject in FORGOTTEN}) > 1
