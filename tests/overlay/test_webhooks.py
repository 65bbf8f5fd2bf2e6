"""Webhooks: which deliveries are accepted, for all forms of headers, body and secrets."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook

from billing_overlay.door import Delivery
from billing_overlay.errors import WebhookDecodeError, WebhookVerificationError
from tests.overlay.senders import (
    NOW,
    OTHER,
    SECRET,
    SENDERS,
    Paid,
    parse,
    shared,
    standard,
    standard_headers,
    timestamped,
    timestamped_headers,
)

EVENT = Paid(id="i1", amount=Decimal("12.1"), kind="CARD")
ALL = pytest.mark.parametrize("sender", SENDERS)
SIGNED = pytest.mark.parametrize("sender", ["standard", "timestamped"])
BODIES = st.binary(max_size=200)


def refused(*arguments: Any, **given: Any) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        parse(*arguments, **given)
    return str(caught.value)


@ALL
def test_what_the_provider_sent_arrives(sender: str) -> None:
    """A verified delivery returns a typed event, without drift."""
    receiver, sign = SENDERS[sender][0](), SENDERS[sender][1]

    event = parse(receiver, sign())

    assert EVENT == event
    assert [] == receiver.drift


@ALL
@pytest.mark.parametrize(
    "shape",
    [
        lambda headers: headers,
        lambda headers: {name.upper(): value for name, value in headers.items()},
        lambda headers: list(headers.items())[::-1],
        lambda headers: ((name.title().encode(), f" {value} ".encode()) for name, value in headers.items()),
        lambda headers: {"Content-Type": "application/json", **headers},
        lambda headers: [*headers.items(), *headers.items()],
    ],
    ids=["mapping", "capitals", "pairs in another order", "bytes", "others too", "each twice"],
)
def test_headers_of_any_framework(sender: str, shape: Any) -> None:
    """Headers may be a mapping or pairs, text or bytes, in any case and order, with equal duplicates."""
    receiver, sign = SENDERS[sender]

    assert EVENT == parse(receiver(), shape(sign()))


@ALL
def test_a_header_that_came_with_two_values_is_not_believed(sender: str) -> None:
    """Of two different values for one header neither is used, even if one of them would match."""
    receiver, sign = SENDERS[sender]
    name = list(sign())[-1]

    refused(receiver(), [*sign().items(), (name, "other")])
    refused(receiver(), [(name, "other"), *sign().items()])


@ALL
def test_another_secret(sender: str) -> None:
    """A signature made with another secret is refused."""
    receiver, sign = SENDERS[sender]

    refused(receiver(), sign(), secret=OTHER)


@ALL
@pytest.mark.parametrize("secrets", [[OTHER, SECRET], (SECRET, OTHER), {"new": OTHER, "old": SECRET}.values()])
def test_several_secrets(sender: str, secrets: Any) -> None:
    """During a rotation of secrets, a delivery signed with any of them is accepted."""
    receiver, sign = SENDERS[sender]

    assert EVENT == parse(receiver(), sign(), secret=secrets)
    assert EVENT == parse(receiver(), sign(secret=OTHER), secret=secrets)


def test_several_signatures() -> None:
    """One matching signature is enough among others of other keys, versions and formats."""
    ours, theirs = standard_headers(), standard_headers(secret=OTHER)["webhook-signature"]
    both = f"v1a,abc {theirs} v1 , {ours['webhook-signature']}"
    header = timestamped_headers()["Acme-Signature"]

    assert EVENT == parse(standard(), {**ours, "webhook-signature": both})
    assert EVENT == parse(timestamped(), {"acme-signature": f"{header.replace('s=', 's=00,v0=1, s=')},x"})
    refused(standard(), {**ours, "webhook-signature": both.replace("v1,", "v2,")})


@ALL
@given(body=BODIES, index=st.integers(0), bit=st.integers(0, 7))
def test_any_flipped_bit_of_the_body(sender: str, body: bytes, index: int, bit: int) -> None:
    """A signed body that differs in one bit is refused; a shared secret does not cover the body."""
    receiver, sign = SENDERS[sender]
    changed = bytearray(body + b"{")
    changed[index % len(changed)] ^= 1 << bit

    if sender != "shared":
        refused(receiver(), sign(body + b"{"), bytes(changed))


@ALL
@given(index=st.integers(0), other=st.characters(codec="latin-1", exclude_categories=["Zs", "Cc"]))
def test_any_changed_character_of_a_header(sender: str, index: int, other: str) -> None:
    """A signature header that differs in one character is refused, except for the case of a hex digit."""
    receiver, sign = SENDERS[sender]
    headers = sign()
    name = sorted(headers)[index % len(headers)]
    value = headers[name]
    at = index % len(value)
    changed = value[:at] + other + value[at + 1 :]

    if (changed.lower() if sender == "timestamped" else changed) != value:
        refused(receiver(), {**headers, name: changed})


@SIGNED
@given(body=BODIES, at=st.integers(NOW - 300, NOW + 300))
def test_whatever_was_signed_is_believed(sender: str, body: bytes, at: int) -> None:
    """Any bytes signed within the tolerance are verified."""
    receiver, sign = SENDERS[sender]
    moment = at * 1000 if sender == "timestamped" else at

    with contextlib.suppress(WebhookDecodeError):
        parse(receiver(), sign(body, at=moment), body)


@pytest.mark.parametrize("tolerance", [300.0, 1, 0.5])
@pytest.mark.parametrize("side", [-1, 1])
@SIGNED
def test_tolerance(sender: str, side: int, tolerance: float) -> None:
    """At the limit of the tolerance a delivery is accepted, beyond it refused, in the past and the future."""
    receiver, sign = SENDERS[sender]

    assert EVENT == parse(receiver(), sign(), tolerance=tolerance, now=NOW + side * tolerance)
    assert "s are allowed" in refused(receiver(), sign(), tolerance=tolerance, now=NOW + side * (tolerance + 0.1))


def test_a_timestamp_in_seconds() -> None:
    """The unit of the timestamp is the one that the spec declares."""
    headers = timestamped_headers(at=NOW)

    assert EVENT == parse(timestamped("seconds"), headers)
    refused(timestamped("milliseconds"), headers)


def test_a_shared_secret_knows_no_time() -> None:
    """A shared secret is valid at any time."""
    assert EVENT == parse(shared(), {"Acme-Secret": SECRET}, now=0, tolerance=1)


def test_the_older_names_of_the_headers() -> None:
    """The header names from before the specification are accepted, but not mixed with the present ones."""
    older, newer = standard_headers(family="svix"), standard_headers()

    assert EVENT == parse(standard(), older)
    assert EVENT == parse(standard(), {**older, **newer})
    refused(standard(), {**older, **newer, "webhook-signature": "v1,forged"})
    refused(standard(), {"webhook-id": "msg_1", **dict(list(older.items())[1:])})


@pytest.mark.parametrize("moment", ["", "0x1", "\uff11\uff18", "1_800_000_000", "+1800000000", "nan", "9" * 400])
def test_a_moment_that_is_none(moment: str) -> None:
    """A timestamp of anything but plain digits is refused before it is parsed."""
    assert "malformed" in refused(standard(), {**standard_headers(), "webhook-timestamp": moment})
    assert "malformed" in refused(timestamped(), {"Acme-Signature": f"t={moment},s={'0' * 64}"})


def test_an_id_that_could_move_the_border() -> None:
    """An id with a dot is refused: the same bytes would be signed for another id, timestamp and body."""
    refused(standard(), standard_headers(id="msg.1"))


@pytest.mark.parametrize("header", ["", "t=1", "s=00", "t=1,t=2,s=00", "ts", ",,,", "t==,s==", "s=00;t=1"])
def test_a_header_without_its_values(header: str) -> None:
    """A header without exactly one timestamp and a signature is refused."""
    assert "header Acme-Signature, or one that belongs to it, is missing or malformed" == refused(
        timestamped(), {"Acme-Signature": header}
    )


@pytest.mark.parametrize(("family", "other"), [("webhook", "svix"), ("svix", "webhook")])
def test_the_id_of_a_delivery(family: str, other: str) -> None:
    """The id is the one that the signature covers, whichever headers have it."""
    headers = {f"{other}-id": "forged", **standard_headers(id="msg_7", family=family)}

    parse(standard(), headers)

    assert "msg_7" == standard().delivery_id(Delivery(headers, b"", ""))


@pytest.mark.parametrize("headers", [{}, {"webhook-id": "msg_7"}, 7])
def test_a_delivery_without_id(headers: Any) -> None:
    """Headers without an id, and those that `parse` would refuse, have no id."""
    with pytest.raises(WebhookVerificationError, match="webhook-id"):
        standard().delivery_id(Delivery(headers, b"", ""))


@given(
    payload=st.text(st.characters(codec="utf-8"), max_size=100),
    id=st.from_regex(r"msg_[A-Za-z0-9]{1,30}", fullmatch=True),
)
def test_another_library_agrees(payload: str, id: str) -> None:
    """A delivery signed by the library of the specification is accepted."""
    signature = Webhook(SECRET).sign(id, datetime.fromtimestamp(NOW, UTC), payload)
    headers = {"webhook-id": id, "webhook-timestamp": str(NOW), "webhook-signature": signature}

    with contextlib.suppress(WebhookDecodeError):
        parse(standard(), headers, payload.encode())
