"""Credentials that may be empty: what a spec can declare, and what the package declares of it."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.generate.credentials import credentials_of

from .small_spec import linted, spec

BASIC = {
    "security": [{"Basic": []}],
    "components securitySchemes Basic": {"type": "http", "scheme": "basic"},
    "x-client credentials": {"api_key": "THINGS_API_KEY", "password": "THINGS_PASSWORD"},
}


@pytest.mark.parametrize("optional", [None, ["password"]])
def test_a_password_that_may_be_empty(optional: list[str] | None) -> None:
    """The password of a Basic scheme may be declared as optional, and is so in the package."""
    document = spec({**BASIC, **({"x-client optional_credentials": optional} if optional else {})})

    assert [] == linted(document)
    assert tuple(optional or ()) == credentials_of(document)["optional"]


@pytest.mark.parametrize("place", ["header", "cookie"])
@pytest.mark.parametrize("name", ["X-API Key", "Key:", "Schlüssel", "a=b", "key\r\nX", ""])
def test_a_key_under_no_token(place: str, name: str) -> None:
    """A header or cookie that carries a key must be named by an HTTP token."""
    scheme = {"type": "apiKey", "in": place, "name": name}
    (problem,) = linted(spec({"components securitySchemes Key": scheme}))

    assert f"security: {name!r} is not the name of a {place}: it must be an HTTP token" in problem


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({**BASIC, "x-client optional_credentials": ["api_key"]}, "only the password of a Basic scheme may be empty"),
        ({**BASIC, "x-client optional_credentials": ["pass"]}, "may be empty, not 'pass'"),
        ({"x-client optional_credentials": ["api_key"]}, "only the password of a Basic scheme may be empty"),
        ({**BASIC, "x-client optional_credentials": []}, "optional_credentials"),
    ],
)
def test_refused(changes: dict[str, Any], words: str) -> None:
    """No other credential may be declared as optional."""
    (problem,) = linted(spec(changes))

    assert words in problem
