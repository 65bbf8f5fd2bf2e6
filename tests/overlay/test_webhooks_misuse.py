"""What a receiver passes by mistake is refused with ConfigurationError or as unverified, and never believed."""

from __future__ import annotations

import base64
from decimal import Decimal
from typing import Any

import pytest

from billing_overlay.errors import ConfigurationError, WebhookVerificationError
from tests.overlay.senders import (
    BODY,
    SECRET,
    SENDERS,
    Paid,
    make,
    parse,
    standard,
    standard_headers,
)

EVENT = Paid(id="i1", amount=Decimal("12.1"), kind="CARD")
ALL = pytest.mark.parametrize("sender", SENDERS)


def refused(*arguments: Any, **given: Any) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        parse(*arguments, **given)
    return str(caught.value)


@ALL
def test_nothing_at_all(sender: str) -> None:
    """A delivery without headers is refused."""
    refused(SENDERS[sender][0](), {})


@pytest.mark.parametrize("secret", ["", " ", None, [], [""], [SECRET, ""], [None], b"bytes", 7, ["whsec_"]])
@ALL
def test_a_secret_that_is_none(sender: str, secret: Any) -> None:
    """An empty secret is a configuration error, because anybody could sign with it."""
    receiver, sign = SENDERS[sender]
    if secret == ["whsec_"] and sender != "standard":
        return

    with pytest.raises(ConfigurationError, match="secret must be"):
        parse(receiver(), {**sign(), "Acme-Secret": ""}, secret=secret)


@pytest.mark.parametrize("secret", ["whsec_not base64", "whpk_abcd", "whsec_a"])
def test_a_secret_of_another_form(secret: str) -> None:
    """A secret of Standard Webhooks that is not base64 is a configuration error, which does not show it."""
    with pytest.raises(ConfigurationError, match="base64") as caught:
        parse(standard(), standard_headers(), secret=secret)

    assert secret not in str(caught.value)


def test_a_secret_without_prefix_or_padding() -> None:
    """The prefix and the padding of a secret are optional, as in the libraries of the specification."""
    bare = base64.b64encode(b"twenty-five bytes of text").decode()

    assert EVENT == parse(standard(), standard_headers(secret=bare), secret=bare.rstrip("="))


@pytest.mark.parametrize("body", [BODY.decode(), {"type": "invoice.paid"}, None, bytearray(BODY)])
@ALL
def test_a_body_that_is_not_raw(sender: str, body: Any) -> None:
    """Text or parsed JSON is refused with the reason: other bytes were signed."""
    with pytest.raises(
        ConfigurationError, match=f"raw bytes of the request, not {type(body).__name__}: a body that was parsed"
    ):
        parse(SENDERS[sender][0](), SENDERS[sender][1](), body)


@pytest.mark.parametrize("headers", [None, 7, "webhook-id: 1", [("a",)], {"a": None}, {"a": ["b"]}])
def test_headers_that_are_none(headers: Any) -> None:
    """Headers of another type are a configuration error."""
    with pytest.raises(ConfigurationError, match="headers must be a mapping or pairs"):
        parse(standard(), headers)


@pytest.mark.parametrize("tolerance", [0, -1, float("nan"), None, "300"])
def test_a_tolerance_that_is_none(tolerance: Any) -> None:
    """The tolerance must be a number of seconds above zero; it cannot be disabled by accident."""
    with pytest.raises(ConfigurationError, match="tolerance"):
        parse(standard(), standard_headers(), tolerance=tolerance)


def test_a_scheme_that_nobody_knows() -> None:
    """Without a documented scheme every delivery is refused; the error states why and what to do."""
    receiver = make("unknown", reason="the header is not documented")

    message = refused(receiver, standard_headers())

    assert message.startswith("the sender cannot be verified: the header is not documented; use parse_unverified")
    assert EVENT == receiver.parse_unverified(BODY, on_drift=None)


def test_a_scheme_that_is_half_known() -> None:
    """What is known of the signature is named, and every delivery is refused all the same."""
    receiver = make("unknown", header="Acme-Secret", digest="hmac-sha256", reason="its encoding is not documented")

    message = refused(receiver, {"Acme-Secret": "x"})

    known = "(known: hmac-sha256 in the header Acme-Secret): its encoding is not documented; use parse_unverified"
    assert message.startswith(f"the sender cannot be verified {known}")
