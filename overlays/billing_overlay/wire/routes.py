"""How a request reaches its origin: directly, through a proxy, or through a tunnel. No I/O."""

from __future__ import annotations

import base64

from msgspec import Struct

PORTS = {"http": 80, "https": 443}


class Proxy(Struct, frozen=True):
    """A proxy. url: with credentials, if it has any. authorization: the value of Proxy-Authorization."""

    url: str
    host: str
    port: int
    authorization: bytes | None = None

    @property
    def is_plain(self) -> bool:
        """Whether connections to it are plain HTTP; httpx handles all others."""
        return self.url.startswith("http://")

    def secrets(self) -> list[str]:
        """Return its password and its authorization, without the word Basic; the user alone is no secret."""
        word = (self.authorization or b"").decode().rpartition(" ")[2]
        return [word, base64.b64decode(word).decode().partition(":")[2]] if word else []

    def __repr__(self) -> str:
        return f"<proxy {self.host}:{self.port}>"


class Route(Struct, frozen=True):
    """One way to an origin. Requests with equal routes may share a connection."""

    scheme: str
    host: str
    port: int
    proxy: Proxy | None = None

    @property
    def is_tunnel(self) -> bool:
        """Whether a proxy is asked for a tunnel to the origin."""
        return self.proxy is not None and self.scheme == "https"

    @property
    def is_forwarded(self) -> bool:
        """Whether a proxy reads the request and passes it on."""
        return self.proxy is not None and self.scheme == "http"

    @property
    def address(self) -> tuple[str, int]:
        """Host and port to connect to."""
        return (self.proxy.host, self.proxy.port) if self.proxy is not None else (self.host, self.port)

    @property
    def is_ours(self) -> bool:
        """Whether the client's own connections support it; otherwise httpx's are used."""
        return self.proxy is None or self.proxy.is_plain

    def __str__(self) -> str:
        host, port = self.address
        through = ", the proxy of the environment" if self.proxy is not None else ""
        return f"{authority(host, port)}{through}"


def authority(host: str, port: int) -> str:
    """Return host:port, with brackets around an IPv6 address."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
