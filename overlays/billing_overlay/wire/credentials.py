"""Credentials and the headers that carry them. Only the transport reveals a secret."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Iterable, Mapping
from contextvars import Context, ContextVar
from functools import partial
from typing import NoReturn, TypeAlias

from ..declared.operation import Credentials
from ..errors import ConfigurationError
from ..messages import is_token

Credential: TypeAlias = str | Callable[[], str]
"""A credential, or a function that returns the present one and is called for every attempt."""
_MOST_REVEALED = 16
_REVEALED: ContextVar[tuple[tuple[Secret, Secret], ...]] = ContextVar("revealed", default=())
"""Which secrets were revealed last in this thread or task by a function, and as what: a response may echo it."""


class Secret:
    """A text that repr, str, format, logs and tracebacks show as asterisks, and that cannot be pickled.

    None is a credential that was not passed; an empty text was passed. A function is called on every `reveal`.
    """

    __slots__ = ("_source",)

    def __init__(self, source: Secret | Credential | None) -> None:
        if isinstance(source, Secret):
            source = None if not source.is_given else source.reveal if source.is_function else source.reveal()
        self._source: Credential | None = source

    @property
    def is_given(self) -> bool:
        """Whether there is a text, even an empty one, or a function."""
        return self._source is not None

    @property
    def is_function(self) -> bool:
        """Whether the text may change."""
        return callable(self._source)

    def reveal(self) -> str:
        """Return the text; "" without one."""
        if self._source is None:
            return ""
        return self._source() if callable(self._source) else self._source

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled: create the client in the process that uses it")


def headers(scheme: Credentials, given: Mapping[str, Secret | Credential | None]) -> dict[str, Secret]:
    """Return the headers that carry the credentials: each from its argument, or if that is None, from its variable.

    Raise ConfigurationError for a credential that is missing, empty, or that a header cannot carry, and for a header
    whose name is not an HTTP token. What a function returns is checked whenever it is revealed.
    """
    for name in (scheme.header, *scheme.more.values()):
        if not is_token(name):
            raise ConfigurationError(f"the package sends a credential in {name!r}, which is not a valid header name")
    secrets = {
        name: _checked(_found(given, name, variable), name, variable, may_be_empty=name in scheme.optional)
        for name, variable in scheme.names.items()
    }
    main = [secret for name, secret in secrets.items() if name not in scheme.more]
    header = Secret(partial(_value, scheme, main))
    if not any(secret.is_function for secret in main):
        header = Secret(header.reveal())
    found = {scheme.header: header, **{header: secrets[name] for name, header in scheme.more.items()}}
    return {name: _remembering(value) if value.is_function else value for name, value in found.items()}


def revealed(secrets: Iterable[Secret]) -> list[str]:
    """Return the texts of secrets; of functions, what they returned last in this thread or task."""
    texts: list[str] = []
    for secret in secrets:
        known = [text for source, text in _REVEALED.get() if source is secret] if secret.is_function else [secret]
        texts += [text.reveal() for text in known]
    return texts


def remember(context: Context) -> None:
    """Remember what functions returned in another context, such as that of a thread which sent a request ahead."""
    recent = _REVEALED.get()
    new = [pair for pair in context.get(_REVEALED, ()) if pair not in recent]
    _REVEALED.set((*recent, *new)[-_MOST_REVEALED:])


def _remembering(secret: Secret) -> Secret:
    """Return a secret that remembers what the function of another returns, for `revealed`."""

    def reveal() -> str:
        text, recent = secret.reveal(), _REVEALED.get()
        if not any(source is outer and known.reveal() == text for source, known in recent):
            _REVEALED.set((*recent[1 - _MOST_REVEALED :], (outer, Secret(text))))
        return text

    outer = Secret(reveal)
    return outer


def _value(scheme: Credentials, secrets: list[Secret]) -> str:
    """Return the value of the header that carries the main credentials. Each is revealed once: it may be a function."""
    first, *others = (Secret(secret.reveal()) for secret in secrets)
    if scheme.header.lower() == "cookie" and ";" in first.reveal():
        raise ConfigurationError(f"{next(iter(scheme.names))} must not contain a semicolon, which ends a cookie")
    if scheme.scheme == "basic":
        if ":" in first.reveal():
            raise ConfigurationError(f"{next(iter(scheme.names))} must not contain a colon")
        return "Basic " + base64.b64encode(":".join(part.reveal() for part in (first, *others)).encode()).decode()
    return ("Bearer " if scheme.scheme == "bearer" else scheme.prefix) + first.reveal()


def _found(given: Mapping[str, Secret | Credential | None], name: str, variable: str) -> Secret:
    secret = Secret(given.get(name))  # an empty one never falls back: the variable may be another account's
    if secret.is_given:
        return secret
    return Secret(None if _is_blank(os.environ.get(variable, "")) else os.environ[variable])


def _checked(secret: Secret, name: str, variable: str, *, may_be_empty: bool) -> Secret:
    """Return the credential if a header can carry it. No frame of the error holds the text: tracebacks show locals."""
    if secret.is_function:
        return Secret(lambda: _checked(_called(secret, name), name, variable, may_be_empty=may_be_empty).reveal())
    if may_be_empty and secret.reveal() == "":
        return Secret("")
    if not secret.is_given:
        raise ConfigurationError(f"no credential: pass {name}=... or set the environment variable {variable}")
    if _is_blank(secret.reveal()):
        raise ConfigurationError(f"{name} is empty: pass the credential, or None to use the variable {variable}")
    if not _is_sendable(secret.reveal()):
        raise ConfigurationError(f"{name} contains characters that a header cannot carry: check how it was copied")
    return secret


def _called(secret: Secret, name: str) -> Secret:
    """Return what a function returns as a credential. Raise ConfigurationError if that is not text."""
    called = Secret(secret.reveal())
    if called.is_function or not called.is_given or not isinstance(called.reveal(), str):
        raise ConfigurationError(f"{name}: the function must return the credential as text; async ones are unsupported")
    return called


def _is_blank(text: object) -> bool:
    return isinstance(text, str) and not text.strip()


def _is_sendable(text: object) -> bool:
    return isinstance(text, str) and text.isascii() and text.isprintable() and text == text.strip()
