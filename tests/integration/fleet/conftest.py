"""A real Valkey. If it does not start, that is an error of the tests that need it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from billing_fleet import SharedLimits
from tests.integration.fleet.harness import Calls, Clock, Reserve
from tests.integration.fleet.valkey import Valkey


@pytest.fixture(scope="module")
def shared_valkey() -> Iterator[Valkey]:
    """A server of one module."""
    server = Valkey()
    yield server
    server.stop()


@pytest.fixture
def valkey(shared_valkey: Valkey) -> Valkey:
    """A server that holds nothing."""
    with shared_valkey.client() as client:
        client.flushall()
        client.script_flush()
    return shared_valkey


@pytest.fixture
def own_valkey() -> Iterator[Valkey]:
    """A server of one test, which kills it."""
    server = Valkey()
    yield server
    server.stop()


@pytest.fixture
def clock() -> Clock:
    """A clock."""
    return Clock()


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Iterator[Calls]:
    """Return how a sync or an async client reserves."""
    with asyncio.Runner() as runner:

        def calling(limits: SharedLimits) -> Reserve:
            if request.param == "sync":
                return limits.reserve
            return lambda *arguments: runner.run(limits.areserve(*arguments))

        yield calling
