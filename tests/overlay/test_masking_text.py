"""How a text is masked: the forms of a credential, and what is no credential."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from html import escape
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.wire.masking import masked, words


def base64_of(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


FORMS: dict[str, Callable[[str], str]] = {
    "plain": lambda key: key,
    "header": lambda key: f"Bearer {key}",
    "URL": lambda key: quote(key, safe=""),
    "URL in lower case": lambda key: re.sub("%..", lambda code: code[0].lower(), quote(key, safe="")),
    "JSON": lambda key: json.dumps(key)[1:-1],
    "HTML": escape,
    "base64": base64_of,
    "base64 without padding": lambda key: base64_of(key).rstrip("="),
    "Basic": lambda key: base64_of(f"{key}:"),
    "base64 of URLs": lambda key: base64.urlsafe_b64encode(key.encode()).decode(),
}


@pytest.mark.parametrize(
    ("secret", "text", "expected"),
    [
        ("12345678", "a12345678b", "a***b"),
        ("Bearer 12345678", "12345678", "***"),
        ("1234567", "a1234567b", "a1234567b"),
        ("1234567", "key=1234567.", "key=***."),
        ("Bearer k", "checked by a link", "checked by a link"),
        ("session=12345678", "with 12345678", "with ***"),
        ("Basic *", "a * b", "a *** b"),
        ("Basic /w==", "a /w== b", "a *** b"),
        (".*", "anything", "anything"),
        ("", "anything", "anything"),
    ],
)
def test_a_text_with_a_secret(secret: str, text: str, expected: str) -> None:
    """A secret of eight characters is masked anywhere in a text, and a shorter one only as a word."""
    assert expected == masked(text, words([secret]))


@given(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=40), st.sampled_from(list(FORMS))
)
def test_any_credential(key: str, form: str) -> None:
    """No form of any credential remains in a text, whatever surrounds it."""
    echo = FORMS[form](key)

    assert echo not in masked(f"before {echo} after", words([f"Bearer {key}"]))
