"""Secrets and the header that carries them. A secret shows itself only to the transport."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import NoReturn

from ..declared.operation import Credentials
from ..errors import ConfigurationError


class Secret:
    """Text that repr, str, format, logs and tracebacks show as stars, and that refuses to be pickled.

    Without text it stands for a credential that was not given; empty text is one that was, and is refused.
    """

    __slots__ = ("_text",)

    def __init__(self, text: Secret | str | None) -> None:
        self._text: str | None = text._text if isinstance(text, Secret) else text

    @property
    def is_given(self) -> bool:
        """Whether there is a text, if only an empty one."""
        return self._text is not None

    def reveal(self) -> str:
        """Return the text itself; "" without one."""
        return "" if self._text is None else self._text

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled: build the client where it is used")


def headers(scheme: Credentials, given: Mapping[str, Secret | str | None]) -> dict[str, Secret]:
    """Return the headers that carry the credentials, each taken from its argument; one that is None, from its variable.

    Raises ConfigurationError for a credential that is missing, empty, or that no header can carry.
    """
    known = {name: _checked(_found(given, name, of), name, of) for name, of in scheme.names.items()}
    name, main = _main(scheme, [one for name, one in known.items() if name not in scheme.more])
    return {name: main, **{header: known[argument] for argument, header in scheme.more.items()}}


def _main(scheme: Credentials, found: list[Secret]) -> tuple[str, Secret]:
    if scheme.scheme == "basic":
        if ":" in found[0].reveal():
            raise ConfigurationError(f"{next(iter(scheme.names))} must not hold a colon")
        pair = ":".join(one.reveal() for one in found).encode()
        return scheme.header, Secret("Basic " + base64.b64encode(pair).decode())
    return scheme.header, Secret(("Bearer " if scheme.scheme == "bearer" else scheme.prefix) + found[0].reveal())


def _found(given: Mapping[str, Secret | str | None], name: str, variable: str) -> Secret:
    secret = Secret(given.get(name))  # an empty one never falls back: the variable may hold another account's
    if secret.is_given:
        return secret
    return Secret(None if _is_blank(os.environ.get(variable, "")) else os.environ[variable])


def _checked(secret: Secret, name: str, variable: str) -> Secret:
    """Refuse a credential that no header can carry. No frame of the error holds the text: tracebacks show locals."""
    if not secret.is_given:
        raise ConfigurationError(f"no credential: pass {name}=... or set the environment variable {variable}")
    if _is_blank(secret.reveal()):
        raise ConfigurationError(f"{name} is empty: pass the credential, or None to use the variable {variable}")
    if not _is_sendable(secret.reveal()):
        raise ConfigurationError(f"{name} holds characters that a header cannot carry: check how it was copied")
    return secret


def _is_blank(text: object) -> bool:
    return isinstance(text, str) and not text.strip()


def _is_sendable(text: object) -> bool:
    return isinstance(text, str) and text.isascii() and text.isprintable() and text == text.strip()
