"""Explain why no HTTP client can be created: invalid settings in the environment. No I/O and no httpx."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping

from ..errors import ConfigurationError

CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_PROXIES = frozenset({"http_proxy", "https_proxy", "all_proxy"})
_SOCKS = ("socks5", "socks5h")
_SCHEMES = ("http", "https", *_SOCKS)
_TRANSIENT = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EINTR})


def explain(error: Exception, environment: Mapping[str, str]) -> Exception:
    """Return a ConfigurationError that names the variables at fault, or `error` if none is.

    The value of a proxy variable is never shown: it may contain a password.
    """
    if isinstance(error, OSError):
        return error if error.errno in _TRANSIENT else _certificates(error, environment)
    schemes = {name: _scheme(text) for name, text in environment.items() if name.lower() in _PROXIES and text}
    if isinstance(error, ImportError):
        names = [name for name, scheme in schemes.items() if scheme in _SOCKS]
        return _refusal(names, "a SOCKS proxy needs the package socksio; run: pip install 'httpx[socks]'") or error
    unknown = {name: scheme for name, scheme in schemes.items() if scheme not in _SCHEMES}
    if unknown:
        found = ", ".join(dict.fromkeys(map(repr, unknown.values())))
        return _refusal(unknown, f"unsupported proxy scheme {found}; use one of {', '.join(_SCHEMES)}") or error
    bypassed = [name for name, text in environment.items() if name.lower() == "no_proxy" and text]
    return _refusal([*schemes, *bypassed], "invalid proxy URL or host; use the form http://host:port") or error


def _certificates(error: OSError, environment: Mapping[str, str]) -> Exception:
    name = next((name for name in CERTIFICATES if environment.get(name)), None)
    if name is None:
        return error
    reason = error.strerror or type(error).__name__
    return ConfigurationError(
        f"{name}: cannot load CA certificates from {environment[name]!r} ({reason}); "
        "nothing was sent. Set it to an existing PEM file that contains certificates, or unset it"
    )


def _scheme(proxy: str) -> str:
    scheme, separator, _ = proxy.partition("://")
    if not separator:
        return "http"
    return scheme.lower() if scheme.isalnum() else "?"  # of a password with "://" in it, nothing is shown


def _refusal(names: Iterable[str], problem: str) -> ConfigurationError | None:
    text = ", ".join(names)
    return ConfigurationError(f"{text}: {problem}, or unset the variable; nothing was sent") if text else None
