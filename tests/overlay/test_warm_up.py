"""warm_up: what it refuses, what it leaves alone, and in which order an event loop may come by."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from billing_overlay import errors
from tests.overlay.acme import Acme, AsyncAcme, acme
from tests.overlay.hostile import GET, GOOD, KEY, always, serving
from tests.overlay.wire import Network, run


def test_it_gives_the_client() -> None:
    """A client is made and warmed up in one expression, twice if one likes, and no request goes out."""
    network = Network()
    client = acme(network)

    assert client is client.warm_up().warm_up("customer")
    assert [] == network.requests


def test_an_unknown_resource() -> None:
    """A name that is no resource is refused and told."""
    with pytest.raises(errors.ConfigurationError, match="unknown resource 'suppliers'; valid names: credit, "):
        acme(Network()).warm_up("customer", "suppliers", "nothing")


def test_a_closed_client() -> None:
    """A client that is closed makes no new pool."""
    client = Acme(KEY, {})
    client.close()

    with pytest.raises(errors.ConfigurationError, match="closed"):
        client.warm_up()


def test_models_are_asked_for_by_resource() -> None:
    """With a name only the models of that resource are looked up, with the errors that it documents."""
    asked: list[str] = []

    class Models:
        def __getattr__(self, name: str) -> Any:
            asked.append(name)
            return dict[str, Any]

    class Spied(Acme):
        provider = replace(Acme.provider, models=Models)

    Spied(KEY, {}).warm_up("customers")

    known = [one for one in Acme.provider.operations.values() if one.resource == "customers"]
    wanted = {name for one in known for name in (one.returns, *one.errors.values())} - {None, "bytes", "text"}
    assert wanted == set(asked)
    assert len(asked) == len(wanted)


def test_in_a_thread_before_and_after_calls() -> None:
    """An async client may be warmed up in a thread, before its first call and also after it."""

    async def work(url: str) -> list[Any]:
        async with AsyncAcme(KEY, {"base_url": url}) as client:
            found = []
            for _ in range(2):
                await asyncio.to_thread(client.warm_up)
                found.append(await client.call("get_customer", **GET))
            return found

    with serving(always(GOOD)) as url:
        found = run(work(url))

    assert ["Acme", "Acme"] == [one.name for one in found]


def test_before_the_loop() -> None:
    """An async client that was warmed up where no loop runs serves the loop that comes."""
    with serving(always(GOOD)) as url:
        client = AsyncAcme(KEY, {"base_url": url}).warm_up()

        async def work() -> Any:
            async with client:
                return await client.call("get_customer", **GET)

        found = run(work())

    assert "Acme" == found.name
