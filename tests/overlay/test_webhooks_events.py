"""Webhooks: the events of accepted deliveries, and secrets in errors."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import traceback
from decimal import Decimal
from typing import Any

import pytest

from billing_overlay import Drift, SpecDriftWarning, UnknownVariant
from billing_overlay.errors import BillingClientError, WebhookDecodeError, WebhookVerificationError
from tests.overlay.senders import (
    BODY,
    OTHER,
    PAID,
    SECRET,
    SENDERS,
    Paid,
    make,
    parse,
    shared,
    shared_headers,
    standard,
    standard_headers,
)


def received(event: Any) -> tuple[Any, list[Drift]]:
    body = json.dumps(event).encode()
    receiver = shared()
    seen: list[Drift] = []
    with pytest.warns(SpecDriftWarning):
        value = parse(receiver, shared_headers(), body, on_drift=seen.append)
    assert seen == receiver.drift
    return value, seen


def test_an_event_of_a_new_kind() -> None:
    """An event of a kind that the spec does not know keeps all its fields, and is reported."""
    event = {"type": "invoice.sent", "id": "i1"}

    value, drift = received(event)

    assert UnknownVariant("invoice.sent", event) == value
    assert [Drift("webhook", "$.type", "variant", "'invoice.paid' or 'invoice.voided'", "'invoice.sent'")] == drift


def test_the_line_of_a_warning() -> None:
    """A warning about an event points at the line that called the generated function."""
    generated: dict[str, Any] = {"__name__": "acme_client.webhooks", "receiver": shared()}
    exec("def parse_unverified(body): return receiver.parse_unverified(body, on_drift=None)", generated)

    with pytest.warns(SpecDriftWarning) as warned:
        generated["parse_unverified"](b'{"type": "invoice.sent"}')

    assert [__file__] == [warning.filename for warning in warned]


@pytest.mark.parametrize("event", [{}, {"type": None}, {"type": ["a"]}, {"type": 1, "id": "x"}])
def test_an_event_of_no_kind(event: Any) -> None:
    """An event without a kind, or with one of another type, is returned and reported."""
    value, drift = received(event)

    assert UnknownVariant(event.get("type"), event) == value
    assert ["variant"] == [deviation.kind for deviation in drift]


def test_an_event_that_differs() -> None:
    """Missing fields, nulls and new enum values are decoded as in responses, and reported."""
    value, drift = received({"type": "invoice.paid", "amount": None, "kind": "CASH"})

    assert Paid(id=None, amount=None, kind="CASH") == value  # type: ignore[arg-type]
    assert [("$.id", "missing"), ("$.amount", "null"), ("$.kind", "enum")] == [
        (deviation.path, deviation.kind) for deviation in drift
    ]


def test_members_that_were_added() -> None:
    """Unknown fields are reported; amounts are exact."""
    receiver = shared()

    value = parse(receiver, shared_headers(), b'{"new": {"a": [1]}, "type": "invoice.paid", "id": "1", "amount": 0.10}')

    assert Paid(id="1", amount=Decimal("0.10")) == value
    assert [Drift("webhook", "$.new", "extra", "nothing", "object")] == receiver.drift


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"[" * 5000,
        b"\xff",
        b'{"type": "invoice.paid", "amount": 1e99999999999999999999}',
    ],
)
def test_a_body_that_is_no_event(body: bytes) -> None:
    """A body that cannot be decoded raises WebhookDecodeError, and nothing else."""
    receiver = shared()

    with pytest.raises(WebhookDecodeError, match=f"of {len(body)} bytes, is not a JSON object"):
        parse(receiver, shared_headers(), body)
    with pytest.raises(WebhookDecodeError):
        receiver.parse_unverified(body, on_drift=None)


def test_nothing_is_read_before_it_is_believed() -> None:
    """A forged body is not decoded."""
    receiver = standard()

    with pytest.raises(WebhookVerificationError):
        parse(receiver, standard_headers(), b'{"type": "new"}')

    assert [] == receiver.drift


def test_unverified() -> None:
    """parse_unverified decodes an event from its body alone, for every scheme."""
    for receiver in (*(create() for create, _ in SENDERS.values()), make("unknown", reason="none")):
        assert isinstance(receiver.parse_unverified(BODY, on_drift=None), Paid)


@pytest.mark.parametrize(
    ("secret", "body", "tolerance"),
    [
        (OTHER, BODY, 300.0),
        (f"{OTHER} broken", BODY, 300.0),
        ([OTHER, ""], BODY, 300.0),
        (OTHER, "text", 300.0),
        (OTHER, BODY, -1.0),
        (SECRET, b"[]", 300.0),
    ],
)
@pytest.mark.parametrize("sender", SENDERS)
def test_no_error_shows_a_secret(sender: str, secret: Any, body: Any, tolerance: float) -> None:
    """No error, its chain, or the locals of its frames show secrets or headers."""
    receiver, sign = SENDERS[sender]
    headers = sign(body if isinstance(body, bytes) else BODY)

    with pytest.raises(BillingClientError) as caught:
        parse(receiver(), headers, body, secret, tolerance=tolerance)

    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = "".join(str(frame.locals) for frame in list(frames.stack)[1:])
    shown += str(caught.value) + repr(vars(caught.value)) + repr(caught.value.__context__)
    assert not any(text in shown for text in (OTHER, SECRET, *headers.values()) if len(text) > 10)


def test_errors_travel() -> None:
    """Both errors survive pickling, so that workers can pass them on."""
    for kind in (WebhookVerificationError, WebhookDecodeError):
        assert "why" == str(pickle.loads(pickle.dumps(kind("why"))))


def test_importing_costs_nothing() -> None:
    """The overlay and its door do not import the verification of webhooks."""
    code = "import sys, billing_overlay.door; print('billing_overlay.webhooks.verification' in sys.modules)"

    fresh = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "False" == fresh.stdout.strip()


def test_drift_is_reported_once() -> None:
    """The same deviation in a second event is not reported again."""
    receiver = shared()
    body = json.dumps({**PAID, "kind": "CASH"}).encode()

    with pytest.warns(SpecDriftWarning):
        parse(receiver, shared_headers(), body)
    parse(receiver, shared_headers(), body)

    assert 1 == len(receiver.drift)
