"""Credentials and the headers that carry them. Only the transport reveals a secret."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import NoReturn

from ..declared.operation import Credentials
from ..errors import ConfigurationError


class Secret:
    """A text that repr, str, format, logs and tracebacks show as asterisks, and that cannot be pickled.

    None is a credential that was not passed; an empty text was passed, and is refused.
    """

    __slots__ = ("_text",)

    def __init__(self, text: Secret | str | None) -> None:
        self._text: str | None = text._text if isinstance(text, Secret) else text

    @property
    def is_given(self) -> bool:
        """Whether there is a text, even an empty one."""
        return self._text is not None

    def reveal(self) -> str:
        """Return the text; "" without one."""
        return "" if self._text is None else self._text

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled: create the client in the process that uses it")


def headers(scheme: Credentials, given: Mapping[str, Secret | str | None]) -> dict[str, Secret]:
    """Return the headers that carry the credentials: each from its argument, or if that is None, from its variable.

    Raise ConfigurationError for a credential that is missing, empty, or that a header cannot carry.
    """
    secrets = {name: _checked(_found(given, name, variable), name, variable) for name, variable in scheme.names.items()}
    header, main = _main(scheme, [secret for name, secret in secrets.items() if name not in scheme.more])
    return {header: main, **{header: secrets[name] for name, header in scheme.more.items()}}


def _main(scheme: Credentials, secrets: list[Secret]) -> tuple[str, Secret]:
    if scheme.scheme == "basic":
        if ":" in secrets[0].reveal():
            raise ConfigurationError(f"{next(iter(scheme.names))} must not contain a colon")
        pair = ":".join(secret.reveal() for secret in secrets).encode()
        return scheme.header, Secret("Basic " + base64.b64encode(pair).decode())
    return scheme.header, Secret(("Bearer " if scheme.scheme == "bearer" else scheme.prefix) + secrets[0].reveal())


def _found(given: Mapping[str, Secret | str | None], name: str, variable: str) -> Secret:
    secret = Secret(given.get(name))  # an empty one never falls back: the variable may be another account's
    if secret.is_given:
        return secret
    return Secret(None if _is_blank(os.environ.get(variable, "")) else os.environ[variable])


def _checked(secret: Secret, name: str, variable: str) -> Secret:
    """Return the credential if a header can carry it. No frame of the error holds the text: tracebacks show locals."""
    if not secret.is_given:
        raise ConfigurationError(f"no credential: pass {name}=... or set the environment variable {variable}")
    if _is_blank(secret.reveal()):
        raise ConfigurationError(f"{name} is empty: pass the credential, or None to use the variable {variable}")
    if not _is_sendable(secret.reveal()):
        raise ConfigurationError(f"{name} contains characters that a header cannot carry: check how it was copied")
    return secret


def _is_blank(text: object) -> bool:
    return isinstance(text, str) and not text.strip()


def _is_sendable(text: object) -> bool:
    return isinstance(text, str) and text.isascii() and text.isprintable() and text == text.strip()
