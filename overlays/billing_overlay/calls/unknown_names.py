"""Errors for unknown options, settings and arguments; each names the nearest valid one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from ..errors import ConfigurationError
from .options import CallOptions, ClientOptions

# Names from other clients, and the names here that mean the same.
_SYNONYMS = {
    "access_token": "api_key",
    "api_base": "base_url",
    "api_token": "api_key",
    "attempts": "max_attempts",
    "body": "extra_body",
    "client": "http_client",
    "default_headers": "extra_headers",
    "endpoint": "base_url",
    "headers": "extra_headers",
    "host": "base_url",
    "idempotency_token": "idempotency_key",
    "json": "extra_body",
    "key": "api_key",
    "max_retries": "max_attempts",
    "max_retry": "max_attempts",
    "num_retries": "max_attempts",
    "on_request": "on_event",
    "on_response": "on_event",
    "params": "extra_query",
    "query": "extra_query",
    "request_timeout": "timeout",
    "retries": "max_attempts",
    "retry": "max_attempts",
    "server": "base_url",
    "server_url": "base_url",
    "session": "http_client",
    "token": "api_key",
    "total_timeout": "deadline",
    "transport": "http_client",
    "url": "base_url",
    "version": "api_version",
}
_LEAST_LIKENESS = 0.6


def nearest(name: str, known: Collection[str]) -> str | None:
    """Return the known name that is most similar; None if none is."""
    synonym = _SYNONYMS.get(name.lower())
    if synonym in known:
        return synonym
    from difflib import get_close_matches  # noqa: PLC0415  only for an error

    return next(iter(get_close_matches(name.lower(), known, 1, _LEAST_LIKENESS)), None)


def refuse_unknown_options(options: Mapping[str, object], credentials: Collection[str]) -> None:
    """Raise ConfigurationError for an option that no client has."""
    known = ClientOptions.__optional_keys__
    for name in options.keys() - known:
        if isinstance(options, dict):
            options.clear()  # a traceback that shows locals must not show a credential under a mistyped name
        if name in credentials:
            raise ConfigurationError(f"{name} cannot be changed; create another client for other credentials")
        raise ConfigurationError(f"unknown option {name!r:.60}; {_advice(name, [*known, *credentials])}")


def refuse_unknown_arguments(owner: object, method: str, options: Mapping[str, object]) -> None:
    """Raise ConfigurationError for an argument that is neither a method's own nor an option of a call."""
    for name in options.keys() - CallOptions.__optional_keys__:
        raise _unknown_argument(name, getattr(owner, method))


def _unknown_argument(name: str, method: Callable[..., object]) -> ConfigurationError:
    from inspect import signature  # noqa: PLC0415  only for an error

    shown = f"{method.__qualname__}() has no argument {name!r:.60}"
    if name == "idempotency_key":
        return ConfigurationError(f"{shown}: this endpoint does not support idempotency keys; omit it")
    own = [parameter for parameter in signature(method).parameters if parameter != "options"]
    known = [*own, *CallOptions.__optional_keys__]
    setting = nearest(name, ClientOptions.__optional_keys__)
    if nearest(name, known) is None and setting is not None:
        return ConfigurationError(f"{shown}; {setting} is an option of the client: client.with_options({setting}=...)")
    return ConfigurationError(f"{shown}; {_advice(name, known)}")


def _advice(name: str, known: Collection[str]) -> str:
    meant = nearest(name, known)
    return f"did you mean {meant!r}?" if meant is not None else f"known are: {', '.join(sorted(known))}"
