"""warm_up(): resources, closed clients, threads and event loops."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from billing_overlay import errors
from tests.overlay.acme import Acme, AsyncAcme, acme
from tests.overlay.hostile import GET, GOOD, KEY, always, serving
from tests.overlay.wire import Network, run


def test_it_returns_the_client() -> None:
    """warm_up() returns the client, can be called twice, and sends no request."""
    network = Network()
    client = acme(network)

    assert client is client.warm_up().warm_up("customer")
    assert [] == network.requests


def test_an_unknown_resource() -> None:
    """An unknown name raises ConfigurationError, with the valid names."""
    with pytest.raises(errors.ConfigurationError, match="unknown resource 'suppliers'; valid names: credit, "):
        acme(Network()).warm_up("customer", "suppliers", "nothing")


def test_a_closed_client() -> None:
    """A closed client creates no pool."""
    client = Acme(KEY, {})
    client.close()

    with pytest.raises(errors.ConfigurationError, match="closed"):
        client.warm_up()


def test_the_models_of_a_resource() -> None:
    """With a name only the models of that resource are loaded, with its documented errors."""
    loaded: list[str] = []

    class Models:
        def __getattr__(self, name: str) -> Any:
            loaded.append(name)
            return dict[str, Any]

    class Spied(Acme):
        provider = replace(Acme.provider, models=Models)

    Spied(KEY, {}).warm_up("customers")

    known = [operation for operation in Acme.provider.operations.values() if operation.resource == "customers"]
    names = {name for operation in known for name in (operation.returns, *operation.errors.values())}
    wanted = names - {None, "bytes", "text"}
    assert wanted == set(loaded)
    assert len(loaded) == len(wanted)


def test_in_a_thread_before_and_after_calls() -> None:
    """An async client can be warmed up in a thread, before and after its first call."""

    async def work(url: str) -> list[Any]:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            found = []
            for _ in range(2):
                await asyncio.to_thread(client.warm_up)
                found.append(await client.call("get_customer", **GET))
            return found

    with serving(always(GOOD)) as url:
        found = run(work(url))

    assert ["Acme", "Acme"] == [customer.name for customer in found]


def test_before_the_loop() -> None:
    """An async client that is warmed up without a loop serves a loop that starts later."""
    with serving(always(GOOD)) as url:
        client = AsyncAcme(KEY, {"base_url": url}).warm_up()

        async def work() -> Any:
            async with client:
                return await client.call("get_customer", **GET)

        found = run(work())

    assert "Acme" == found.name
