"""What the option `rate_limits` takes."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import httpx
import pytest

from billing_overlay import RateLimiter, errors
from tests.overlay.plain import transport
from tests.overlay.test_shared_limits import GOOD, READ, Limited, Shared
from tests.overlay.wire import Network, Time


def test_copies_that_count_elsewhere() -> None:
    """with_options() changes where a copy counts, and None is the client's own count."""
    shared = Shared(time := Time())
    http = httpx.Client(transport=transport(Network(GOOD)))
    client = Limited({"api_key": "k"}, {"http_client": http, "clock": time.clock(), "rate_limits": shared})

    client.with_options(rate_limits=None).call(**READ)
    assert [] == shared.calls
    client.with_options(deadline=5).call(**READ)
    assert 1 == len(shared.calls)


def test_a_url(monkeypatch: pytest.MonkeyPatch) -> None:
    """A URL is opened once, by the package of the extra; copies share it."""
    opened: list[str] = []

    class SharedLimits(Shared):
        def __init__(self, url: str) -> None:
            super().__init__(Time())
            opened.append(url)

    module = ModuleType("billing_fleet")
    module.SharedLimits = SharedLimits  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "billing_fleet", module)
    client = Limited({"api_key": "k"}, {"rate_limits": "redis://:password@cache/0"})

    client.with_options(deadline=5)

    assert ["redis://:password@cache/0"] == opened
    assert "password" not in repr(client._context.config)


def test_a_url_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra, and does not show the URL."""
    monkeypatch.setitem(sys.modules, "billing_fleet", None)

    with pytest.raises(errors.ConfigurationError, match="the extra 'fleet' installs") as caught:
        Limited({"api_key": "k"}, {"rate_limits": "redis://:password@cache/0"})

    assert "password" not in str(caught.value)


@pytest.mark.parametrize(
    "given", [5, b"redis://:password@cache", RateLimiter(), Shared], ids=["a number", "bytes", "a limiter", "a class"]
)
def test_an_invalid_value(given: Any) -> None:
    """What has not all four methods, and a class, is refused when the client is created."""
    with pytest.raises(errors.ConfigurationError, match="rate_limits must be a URL or an object") as caught:
        Limited({"api_key": "k"}, {"rate_limits": given})

    assert "password" not in str(caught.value)
