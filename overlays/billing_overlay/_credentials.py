"""Secrets and the header that carries them. A secret shows itself only to the transport."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import NoReturn

from ._operation import Credentials
from .errors import ConfigurationError


class Secret:
    """Text that repr, str, format, logs and tracebacks show as stars, and that refuses to be pickled."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Give the text itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled: build the client where it is used")


def header(scheme: Credentials, given: Mapping[str, str | None]) -> tuple[str, Secret]:
    """The header that carries the credentials, each taken from its argument, else from its environment variable."""
    found = [
        _text(name, given.get(name) or os.environ.get(variable), variable) for name, variable in scheme.names.items()
    ]
    if scheme.scheme == "basic":
        if ":" in found[0]:
            raise ConfigurationError(f"{next(iter(scheme.names))} must not hold a colon")
        return scheme.header, Secret("Basic " + base64.b64encode(":".join(found).encode()).decode())
    return scheme.header, Secret(f"Bearer {found[0]}" if scheme.scheme == "bearer" else found[0])


def _text(name: str, text: object, variable: str) -> str:
    if not text:
        raise ConfigurationError(f"no credential: pass {name}=... or set the environment variable {variable}")
    if not isinstance(text, str) or not text.isascii() or not text.isprintable() or text != text.strip():
        raise ConfigurationError(f"{name} holds characters that a header cannot carry: check how it was copied")
    return text
