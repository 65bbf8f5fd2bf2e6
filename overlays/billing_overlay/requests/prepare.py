"""From a call's arguments to the frozen request that every attempt sends. Pure: encoded once, above the retry loop."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ..declared.model import StrPath
from ..declared.operation import ABSENT, Operation, Provider, RateLimit
from ..declared.pointers import is_pointer, resolve
from ..errors import ConfigurationError
from ..messages import Arguments, HeaderFields, Request
from ..settings import RequestSettings, positive
from . import form as _form
from . import url as _url
from .encode import encode_json, encode_raw
from .idempotency_keys import KeyedArguments, KeyPlacement

_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_FRAMING = frozenset({
    "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer",
    "transfer-encoding", "upgrade",
})  # fmt: skip


def prepare(
    provider: Provider,
    settings: RequestSettings,
    operation: Operation[Any],
    given: Arguments,
    *,
    mint: Callable[[], str],
) -> Request:
    """Place the key, write path, query and headers, and encode the body; refuse what cannot be sent as meant."""
    asked = {**operation.fixed, **given.merged_query} if operation.fixed else given.merged_query
    is_meant = operation.write_when is None or asked.get(operation.write_when) is not None
    write = operation.effect == "write" and is_meant
    headers = {name: _url.scalar(value, name) for name, value in given.headers.items() if value is not None}
    if given.extra_headers:
        headers.update(given.extra_headers)
    call = KeyedArguments(_present(operation, given.body), given.path, asked, headers)
    if write:
        call = KeyPlacement(operation, given.idempotency_key, mint).place(call)
    query = _url.query(operation, call.query) if call.query else ""
    media, content = _written(provider, operation, call.body)
    return Request(
        operation=operation,
        url=settings.base_url.rstrip("/") + _url.path(operation, given.path) + (f"?{query}" if query else ""),
        headers=_headers(provider, settings, operation, call.headers, media),
        content=content,
        key=call.key,
        key_given=given.idempotency_key is not None,
        entity=_entity(operation.rate_limit, given) if write and operation.rate_limit is not None else (),
        write=write,
        safe=not write or call.safe,
        timeout=given.timeout if given.timeout is not None else settings.timeout,
        deadline=settings.deadline if given.deadline is None else positive("deadline", given.deadline),
        into=None if given.into is None else _file(given.into),
    )


def _file(into: StrPath) -> Path:
    """Name the file that the content goes to; refuses one that cannot be made."""
    path = Path(into)
    try:
        is_possible = not path.is_dir() and path.parent.is_dir()
    except OSError as error:  # such as a name that is too long
        raise ConfigurationError(f"into: {path}: {error.strerror or error}") from None
    if not is_possible:
        raise ConfigurationError(f"into: {path}: must be a file in a folder that is there")
    return path


def _entity(limit: RateLimit, given: Arguments) -> tuple[str, ...]:
    """Name the entity that a limit is for; nothing where the call names none."""
    named = (resolve(given.body, one) if is_pointer(one) else given.path.get(one) for one in limit.by)
    return tuple(str(one) for one in named if one is not None and one is not ABSENT)


def _present(operation: Operation[Any], body: Any) -> Any:
    if operation.body is None:
        if body is not ABSENT and body is not None:
            raise ConfigurationError(f"{operation.id}: takes no body")
        return ABSENT
    if isinstance(body, dict):
        return {name: value for name, value in body.items() if value is not ABSENT}
    return body


def _written(provider: Provider, operation: Operation[Any], body: Any) -> tuple[str | None, bytes | None]:
    if body is ABSENT:
        return None, None
    if operation.body == _form.MULTIPART:
        return _form.encode_multipart(body)
    if operation.body == _form.URL_ENCODED:
        return operation.body, _form.encode_urlencoded(operation, body)
    if not str(operation.body).partition(";")[0].endswith("json"):
        return operation.body, encode_raw(body)
    return operation.body, encode_json(body, operation.shape, provider.shapes)


def _headers(
    provider: Provider,
    settings: RequestSettings,
    operation: Operation[Any],
    given: Mapping[str, str],
    media: str | None,
) -> HeaderFields:
    standing = _standing(provider, settings, operation.accept)
    if media is not None:
        standing.append((b"Content-Type", media.encode()))
    if not given:
        return standing
    named = [(_name(name), _ascii(value, name)) for name, value in given.items()]
    names = {name.lower() for name, _ in named}
    return [*(one for one in standing if one[0].lower() not in names), *named]


def _standing(provider: Provider, settings: RequestSettings, accept: str) -> list[tuple[bytes, bytes]]:
    agent = f"billing-clients/{provider.spec.client_version} ({provider.spec.provider})"
    headers = [(b"Accept", accept.encode()), (b"Accept-Encoding", b"gzip, deflate"), (b"User-Agent", agent.encode())]
    if provider.api_version is not None and settings.api_version is not None:
        name = provider.api_version.header
        headers.append((name.encode(), _ascii(settings.api_version, name)))
    return headers


def _name(name: str) -> bytes:
    if not isinstance(name, str) or not _TOKEN.fullmatch(name):
        raise ConfigurationError(f"header {name!r:.60}: this is no header's name")
    if name.lower() in _FRAMING:
        raise ConfigurationError(f"header {name!r}: belongs to the connection, and is no caller's to set")
    return name.encode()


def _ascii(text: str, name: str) -> bytes:
    if not isinstance(text, str) or not text.isprintable() or text != text.strip():
        raise ConfigurationError(f"header {name!r:.60}: must be printable text without space at its ends")
    try:
        return text.encode("ascii")
    except UnicodeEncodeError:
        raise ConfigurationError(f"header {name!r:.60}: holds characters outside ASCII") from None
