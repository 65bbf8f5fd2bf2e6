"""`sign`: deliveries for tests, which the receiver of the same provider verifies."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook

from billing_overlay import Clock, errors
from tests.overlay.senders import BODY, NOW, OTHER, SECRET, SENDERS, Paid, make, parse, shared, standard, timestamped

CLOCK = Clock(wall=lambda: NOW, mint=lambda: "1")
EVENT = Paid(id="i1", amount=Decimal("12.10"))

receivers = pytest.mark.parametrize("name", SENDERS)


@receivers
@given(id=st.text(), amount=st.decimals(allow_nan=False, allow_infinity=False, places=2))
def test_a_signed_event_is_verified(name: str, id: str, amount: Decimal) -> None:
    """What `sign` returns is verified, and the event is the same."""
    receiver = SENDERS[name][0]()
    event = Paid(id=id, amount=amount)

    headers, body = receiver.sign(event, SECRET, clock=CLOCK)

    assert event == parse(receiver, headers, body)


@receivers
def test_another_secret(name: str) -> None:
    """An event that was signed with another secret is refused."""
    receiver = SENDERS[name][0]()

    with pytest.raises(errors.WebhookVerificationError):
        parse(receiver, *receiver.sign(EVENT, OTHER, clock=CLOCK))


def test_another_implementation_verifies_it() -> None:
    """The official verifier of Standard Webhooks accepts what is signed."""
    headers, body = standard().sign(EVENT, SECRET, clock=None)

    assert json.loads(body) == Webhook(SECRET).verify(body, headers)


@pytest.mark.parametrize(("unit", "written"), [("seconds", f"t={NOW},"), ("milliseconds", f"t={NOW * 1000},")])
def test_the_unit_of_the_timestamp(unit: str, written: str) -> None:
    """The timestamp is in the unit that the spec declares."""
    headers, _ = timestamped(unit).sign(EVENT, SECRET, clock=CLOCK)

    assert headers["Acme-Signature"].startswith(written)


@pytest.mark.parametrize("event", [BODY, json.loads(BODY)])
def test_events_that_are_not_models(event: Any) -> None:
    """Bytes are signed unchanged, and a mapping as its JSON."""
    _, body = standard().sign(event, SECRET, clock=CLOCK)

    assert json.loads(BODY) == json.loads(body)


@pytest.mark.parametrize(
    ("event", "secret", "message"),
    [
        (EVENT, "", "secret must be"),
        (EVENT, "whsec_?", "secret must be"),
        ("text", SECRET, "a mapping or bytes, not str"),
    ],
)
def test_what_cannot_be_signed(event: Any, secret: str, message: str) -> None:
    """An invalid secret or event is refused."""
    with pytest.raises(errors.ConfigurationError, match=message):
        standard().sign(event, secret, clock=CLOCK)


@pytest.mark.parametrize("secret", ["a\r\nX-Other: 1", "a\nb", "a\0b", "a\tb", "schlüssel"])
def test_a_secret_that_a_header_cannot_carry(secret: str) -> None:
    """A shared secret that would add a header is refused, and the error does not show it."""
    with pytest.raises(errors.ConfigurationError, match="a header cannot carry") as caught:
        shared().sign(EVENT, secret, clock=CLOCK)

    assert secret not in str(caught.value)


def test_a_shared_secret_with_a_line_break_at_its_end() -> None:
    """White space around a shared secret, as it comes from a file, is not sent, as `parse` does not expect it."""
    headers, body = shared().sign(EVENT, f" {SECRET}\n", clock=CLOCK)

    assert {"Acme-Secret": SECRET} == headers
    assert EVENT == parse(shared(), headers, body)


@pytest.mark.parametrize("minted", ["1.2", "1\r\nX-Other: 1", "a b"])
def test_an_id_that_cannot_be_signed(minted: str) -> None:
    """An id of a delivery that ends elsewhere for the receiver, or that adds a header, is refused."""
    with pytest.raises(errors.ConfigurationError, match="mint of the clock"):
        standard().sign(EVENT, SECRET, clock=Clock(mint=lambda: minted))


def test_an_unknown_scheme() -> None:
    """Where it is unknown how the provider signs, the error states the reason, and what to test with."""
    with pytest.raises(errors.ConfigurationError, match="cannot be signed: nobody knows; test with parse_unverified"):
        make("unknown", reason="nobody knows").sign(EVENT, SECRET, clock=CLOCK)
