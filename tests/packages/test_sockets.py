"""A user's program against each sandbox over a real loopback socket, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from alguna_client import Alguna, derive, errors
from billing_sandbox import Fault, Sandbox
from billing_sandbox.server import serve

from .clients import PROVIDERS, Arguments, classes, package

COUNT = 7


@contextmanager
def served(provider: str) -> Iterator[tuple[Sandbox, dict[str, Any], dict[str, Any]]]:
    """A sandbox on a free port, the options of a client for it, and the query of a list of its customers."""
    sandbox = Sandbox.load(provider)
    seeded = sandbox.seed("list_customers", count=COUNT)[0]
    required = Arguments(provider).of("list_customers", full=False)["query"]
    with serve(sandbox) as base_url:
        query = {name: seeded.get(name, value) for name, value in required.items()}
        yield sandbox, {"base_url": base_url, **sandbox.credentials}, {**query, "limit": 3}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_sync(provider: str) -> None:
    """Listing lazily, reading one, and a refused call work over a socket."""
    with served(provider) as (sandbox, options, query), classes(provider)[0](**options) as client:
        page = client.call("list_customers", query=query)
        customers = list(page)
        one = client.customers.get(customers[0].id)
        with pytest.raises(errors.NotFoundError) as caught:
            client.customers.get("nobody")

    assert (3, COUNT, 3) == (
        len(page.items),
        len(customers),
        sum(r.operation == "list_customers" for r in sandbox.requests),
    )
    assert customers[0].id == getattr(one, "data", one).id
    assert caught.value.message
    assert 404 == caught.value.status
    assert [] == client.drift


@pytest.mark.parametrize("provider", PROVIDERS)
def test_async(provider: str) -> None:
    """The same holds for the async client, with calls at the same time."""

    async def program(options: dict[str, Any], query: dict[str, Any]) -> tuple[list[Any], list[Any]]:
        async with classes(provider)[1](**options) as client:
            found = [each async for each in client.call("list_customers", query=query)]
            read = await asyncio.gather(*(client.customers.get(each.id) for each in found))
            return found, read

    with served(provider) as (_, options, query):
        found, read = asyncio.run(program(options, query))

    assert COUNT == len(found)
    assert [each.id for each in found] == [getattr(item, "data", item).id for item in read]


@pytest.mark.parametrize("fault", [("after_commit", "drop"), ("mid_response", "drop"), ("before_commit", "drop")])
def test_lost_answer_over_a_socket(fault: tuple[str, str]) -> None:
    """A keyed create whose connection is cut is repeated under the same key and has one effect."""
    with served("alguna") as (sandbox, options, _), Alguna(**options) as client:
        sandbox.add_fault(Fault(operation="create_customer", point=fault[0], kind=fault[1]))
        raw = client.customers.with_raw_response.create(name="Acme", currency="USD", idempotency_key=derive("c", 1))

    sent = [request for request in sandbox.requests if request.operation == "create_customer"]
    assert (2, 1) == (raw.attempts, sandbox.effects["create_customer"])
    assert 1 == len({(request.headers["idempotency-key"], request.body) for request in sent})


@pytest.mark.parametrize("provider", PROVIDERS)
def test_wrong_credentials(provider: str) -> None:
    """Credentials that the provider does not know end in AuthenticationError, without a repeat."""
    with served(provider) as (sandbox, options, query):
        wrong = {**options, **dict.fromkeys(package(provider)._provider.PROVIDER.credentials.names, "wrong-key")}
        with classes(provider)[0](**wrong) as client, pytest.raises(errors.AuthenticationError):
            client.call("list_customers", query=query)

    assert 1 == len(sandbox.requests)
