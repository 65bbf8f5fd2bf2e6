"""Clients whose limits are counted in a real Valkey."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from billing_fleet import SharedLimits
from billing_overlay import Clock
from stigg_client import AsyncStigg, Stigg, errors
from tests.integration.fleet.harness import PATIENT
from tests.integration.fleet.valkey import Valkey

PER_MINUTE = 30
"""Writes that the provider permits for each customer."""


class Provider:
    """Responds at once, with a refusal where one is set; has the lengths of the delays, which pass at once."""

    def __init__(self, valkey: Valkey) -> None:
        self.requests, self.slept = 0, list[float]()
        self.refusal: httpx.Response | None = None
        self._valkey = valkey
        self._options: dict[str, Any] = {
            "api_key": "sandbox-key", "deadline": 200.0, "rate_limits": SharedLimits(valkey.url, timeout=PATIENT),
            "clock": Clock(sleep=self._pass, async_sleep=self._apass), "unknown_fields": "ignore",
            "on_drift": lambda _: None,
        }  # fmt: skip

    def _pass(self, seconds: float) -> None:
        """Let pauses end, as they do while a client sleeps."""
        self.slept.append(seconds)
        with self._valkey.client() as client:
            for key in client.scan_iter("*:pause"):
                client.delete(key)

    async def _apass(self, seconds: float) -> None:
        self._pass(seconds)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if (refusal := self.refusal) is not None:
            self.refusal = None
            return refusal
        return httpx.Response(200, json={"data": {**json.loads(request.content or b"{}"), "id": "c1"}})

    def sync(self, count: int, customer: str = "c1", **options: Any) -> None:
        """Write so often."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        with http, Stigg(http_client=http, **{**self._options, **options}) as client:
            for _ in range(count):
                client.call("archive_customer", path={"id": customer})

    def asynchronous(self, count: int) -> None:
        """Write so often at once, from tasks."""

        async def work() -> None:
            http = httpx.AsyncClient(transport=httpx.MockTransport(self))
            async with http, AsyncStigg(http_client=http, **self._options) as client:
                await asyncio.gather(*[client.call("archive_customer", path={"id": "c1"}) for _ in range(count)])

        asyncio.run(work())


@pytest.fixture
def provider(valkey: Valkey) -> Provider:
    """A provider, and clients that share its limits."""
    return Provider(valkey)


@pytest.mark.filterwarnings("ignore::billing_overlay.SpecDriftWarning")
def test_sync_and_async_clients(provider: Provider) -> None:
    """Sync and async clients of one account have one limit; each customer has a limit of its own."""
    provider.sync(20)
    provider.asynchronous(10)
    assert [] == provider.slept

    provider.asynchronous(1)
    provider.sync(1, customer="c2")
    assert [True] == [50 < seconds < 61 for seconds in provider.slept]
    provider.sync(1, account="another")
    assert 1 == len(provider.slept)
    assert 33 == provider.requests


@pytest.mark.filterwarnings("ignore::billing_overlay.SpecDriftWarning")
def test_a_refusal_slows_all(provider: Provider) -> None:
    """The Retry-After of a 429 in one client delays the calls of another; a call that it makes too late is not sent."""
    provider.refusal = httpx.Response(429, headers={"retry-after": "100"}, json={})
    with pytest.raises(errors.RateLimitError):
        provider.sync(1, max_attempts=1)

    with pytest.raises(errors.RateLimitError) as raised:
        provider.sync(1, deadline=20.0)
    assert ("limit", None) == (raised.value.stop_reason, raised.value.status_code)
    provider.asynchronous(1)
    assert [True] == [90 < seconds < 101 for seconds in provider.slept]
    assert 2 == provider.requests


def test_a_url_that_is_wrong(valkey: Valkey) -> None:
    """An invalid URL is refused when the client is created, and a password that the store does not know at a call."""
    for url in ("redis://:secret@", "redis://:secret@host?unknown=1"):
        with pytest.raises(errors.ConfigurationError, match="rate_limits") as raised:
            Stigg(api_key="sandbox-key", rate_limits=url)
        assert "secret" not in str(raised.value)

    wrong = valkey.url.replace("//", "//nobody:secret@")
    with Stigg(api_key="sandbox-key", rate_limits=wrong) as client, pytest.raises(errors.ConfigurationError) as refused:
        client.call("archive_customer", path={"id": "c1"})
    assert "refuses its use (AuthenticationError)" in str(refused.value)
    assert "secret" not in f"{refused.value}{client!r}"
