"""Follow the redirects of a read. Credentials never leave the origin of the base URL. No I/O."""

from __future__ import annotations

from urllib.parse import urljoin

from msgspec.structs import replace

from ..errors import ConfigurationError
from ..messages import Attempt, Failure, Request, Response, Send
from ..settings import is_internal, origin

MOST_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SENT_TO_OTHER_ORIGINS = frozenset({b"accept", b"accept-encoding", b"user-agent"})


def follow_redirects(request: Request, result: Response | Failure, until: float) -> Attempt:
    """Follow the redirects of an attempt that a read may follow. until: when it has to end, in seconds."""
    url = request.url
    trusted = True
    for _ in range(MOST_REDIRECTS):
        target = None if isinstance(result, Failure) else _target(request, url, result)
        if target is None:
            break
        if _origin(target) != _origin(url):
            request = _without_credentials(request)
            trusted = False  # and remains so: the address that leads back may be forged
        url = target
        result = yield Send(request, url, until, trusted)
    return result


def _target(request: Request, url: str, response: Response) -> str | None:
    """Return the address that a read is redirected to; None if there is none, or if it is unsafe."""
    if response.status not in REDIRECTS or request.write or request.operation.method != "GET":
        return None
    location = response.headers.get("location")
    if not location:
        return None
    try:
        target = urljoin(url, location).partition("#")[0]
        return target if _is_safe(_origin(url), _origin(target)) else None
    except (ConfigurationError, ValueError):
        return None


def _is_safe(source: tuple[str, str, int], target: tuple[str, str, int]) -> bool:
    """Return whether a redirect may be followed: within an origin, or with TLS to a host beyond this network."""
    return source == target or (target[0] == "https" and not is_internal(target[1]))


def _origin(url: str) -> tuple[str, str, int]:
    return origin(url.partition("?")[0], allow_http=True)


def _without_credentials(request: Request) -> Request:
    headers = [(name, value) for name, value in request.headers if name.lower() in _SENT_TO_OTHER_ORIGINS]
    return replace(request, headers=headers)
