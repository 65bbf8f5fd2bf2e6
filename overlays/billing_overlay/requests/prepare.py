"""From the arguments of a call to the request that all attempts send, encoded once before the first. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from ..declared.model import StrPath
from ..declared.operation import ABSENT, Operation, Provider, Reconcile, Shapes
from ..declared.pointers import is_pointer, resolve
from ..errors import ConfigurationError
from ..messages import Arguments, HeaderFields, Request, is_token
from ..settings import RequestSettings, positive
from . import url
from .encode import encode_json, encode_raw
from .extras import with_extras
from .idempotency_keys import KeyedArguments, KeyPlacement, unsupported_key
from .media_types import FORMS
from .turns import turns_of

_CONNECTION_HEADERS = frozenset({
    "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer",
    "transfer-encoding", "upgrade",
})  # fmt: skip
_NO_NAMES: Set[bytes] = frozenset()


def prepare(
    provider: Provider,
    settings: RequestSettings,
    operation: Operation[object],
    arguments: Arguments,
    *,
    mint: Callable[[], str],
) -> Request:
    """Return the request of a call: its key placed, its path, query and headers written, its body encoded.

    mint: returns a new idempotency key. Raise ConfigurationError for arguments that cannot be sent unchanged.
    """
    if arguments.extra_query is not None or arguments.extra_body is not None:
        arguments = with_extras(operation, arguments)
    query = {**operation.fixed, **arguments.query} if operation.fixed else arguments.query
    is_write = operation.effect == "write" and _is_write(operation.write_when, query, arguments.body)
    headers, omitted = _given_headers(operation, arguments)
    body = _checked_body(operation, arguments.body)
    is_left_out = operation.body_optional and _is_left_out(arguments.body, body)
    call = KeyedArguments({} if is_left_out else body, arguments.path, query, headers)
    key: object = arguments.idempotency_key
    if is_write:
        call = KeyPlacement(operation, str(key) if isinstance(key, UUID) else arguments.idempotency_key, mint).place(
            call
        )
    elif key is not None:
        raise unsupported_key(operation)
    is_absent = call.body is ABSENT or (is_left_out and call.body == {})
    media_type, content = (None, None) if is_absent else _encoded(provider, operation, call.body)
    limit = operation.rate_limit or provider.rate_limit
    return Request(
        operation=operation,
        url=_url(settings, operation, call, provider.shapes),
        headers=_headers(provider, settings, operation.accept, call.headers, media_type, omitted),
        content=content,
        key=call.key,
        key_given=arguments.idempotency_key is not None,
        turns=() if limit is None else turns_of(limit, call, is_write=is_write),
        write=is_write,
        safe=not is_write or call.safe,
        timeout=arguments.timeout if arguments.timeout is not None else settings.timeout,
        deadline=settings.deadline if arguments.deadline is None else positive("deadline", arguments.deadline),
        can_reconcile=is_write and operation.reconcile is not None and _sends_id(operation, operation.reconcile, call),
        into=None if arguments.into is None else _file(arguments.into),
    )


def _given_headers(operation: Operation[object], arguments: Arguments) -> tuple[Mapping[str, str], Set[bytes]]:
    """Return the headers that the arguments set, and the lower-case names of those that they omit."""
    headers: dict[str, str] = {}
    extra = arguments.extra_headers
    replaced = {str(name).lower() for name in extra} if extra else ()
    for name, value in arguments.headers.items():
        if value is not None and name.lower() not in replaced:
            headers[name] = url.header(operation, name, value)
    if not extra:
        return headers, _NO_NAMES
    headers.update({name: value for name, value in extra.items() if value is not None})
    return headers, {str(name).lower().encode() for name, value in extra.items() if value is None}


def _is_write(write_when: str | None, query: Mapping[str, object], body: object) -> bool:
    if write_when is None:
        return True
    value = resolve(body, write_when) if is_pointer(write_when) else query.get(write_when)
    return value is not None and value is not ABSENT


def _url(settings: RequestSettings, operation: Operation[object], call: KeyedArguments, shapes: Shapes) -> str:
    query = url.query(operation, call.query, shapes) if call.query else ""
    return settings.base_url.rstrip("/") + url.path(operation, call.path) + (f"?{query}" if query else "")


def _file(into: StrPath) -> Path:
    """Return the file that the content is written to. Raise ConfigurationError if it cannot be created."""
    path = Path(into)
    try:
        is_possible = not path.is_dir() and path.parent.is_dir()
    except OSError as error:  # such as a name that is too long
        raise ConfigurationError(f"into: {path}: {error.strerror or error}") from None
    if not is_possible:
        raise ConfigurationError(f"into: {path}: must be a file in an existing folder")
    return path


def _sends_id(operation: Operation[object], lookup: Reconcile, call: KeyedArguments) -> bool:
    """Return whether a write sends all values by which its lookup finds the object."""
    sources = [*lookup.arguments.values(), *(lookup.match or {}).values()]
    return all(_sent(operation, call, source) not in (None, ABSENT) for source in sources)


def _sent(operation: Operation[object], call: KeyedArguments, source: str) -> object:
    if is_pointer(source):
        return resolve(call.body, source)
    return (call.path if f"{{{source}}}" in operation.path else call.query).get(source)


def _checked_body(operation: Operation[object], body: object) -> object:
    if operation.body is None:
        if body is not ABSENT and body is not None:
            raise ConfigurationError(f"{operation.id}: takes no body; remove it")
        return ABSENT
    if isinstance(body, dict):
        return {name: value for name, value in body.items() if value is not ABSENT}
    return body


def _is_left_out(given: object, checked: object) -> bool:
    """Return whether a caller passed no body: nothing, or fields that are all ABSENT."""
    return given is ABSENT or (checked == {} and given != {})


def _encoded(provider: Provider, operation: Operation[object], body: object) -> tuple[str | None, bytes | None]:
    if operation.body in FORMS:
        from .form import encode_form  # noqa: PLC0415  few operations take a form

        return encode_form(operation, body, provider.shapes)
    if not str(operation.body).partition(";")[0].endswith("json"):
        return operation.body, encode_raw(body)
    return operation.body, encode_json(body, operation.shape, provider.shapes)


def _headers(
    provider: Provider,
    settings: RequestSettings,
    accept: str,
    given: Mapping[str, str],
    media_type: str | None,
    omitted: Set[bytes],
) -> HeaderFields:
    defaults = [*_constant_headers(provider.spec.provider, provider.spec.client_version, accept)]
    if provider.api_version is not None and settings.api_version is not None:
        name = provider.api_version.header
        defaults.append((name.encode(), _ascii(settings.api_version, name)))
    if media_type is not None:
        defaults.append((b"Content-Type", media_type.encode()))
    if not given and not omitted:
        return defaults
    fields = [header_field(name, value) for name, value in given.items()]
    names = {name.lower() for name, _ in fields} | omitted
    return [*(default for default in defaults if default[0].lower() not in names), *fields]


@lru_cache(maxsize=128)
def _constant_headers(provider: str, version: str, accept: str) -> HeaderFields:
    agent = f"billing-clients/{version} ({provider})"
    return ((b"Accept", accept.encode()), (b"Accept-Encoding", b"gzip, deflate"), (b"User-Agent", agent.encode()))


def header_field(name: object, value: object) -> tuple[bytes, bytes]:
    """Return a header as bytes. Raise ConfigurationError for one that cannot be sent, or that the client controls."""
    return _name(name), _ascii(value, str(name))


def _name(name: object) -> bytes:
    if not isinstance(name, str) or not is_token(name):
        raise ConfigurationError(f"header {name!r:.60}: not a valid header name")
    if name.lower() in _CONNECTION_HEADERS:
        raise ConfigurationError(f"header {name!r}: belongs to the connection, which the client controls; remove it")
    return name.encode()


def _ascii(text: object, name: str) -> bytes:
    if not isinstance(text, str):
        raise ConfigurationError(f"header {name!r:.60}: must be text, not {type(text).__name__}; omit it or pass text")
    if not text.isprintable() or text != text.strip():
        raise ConfigurationError(f"header {name!r:.60}: must be printable text without spaces at its ends")
    try:
        return text.encode("ascii")
    except UnicodeEncodeError:
        raise ConfigurationError(f"header {name!r:.60}: must consist of ASCII characters") from None
