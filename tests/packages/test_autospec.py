"""Mocks of clients: `create_autospec` knows the resources, the methods and their signatures."""

from __future__ import annotations

from typing import Any
from unittest.mock import create_autospec

import pytest

from alguna_client import Alguna, AsyncAlguna
from alguna_client.resources.customers import Customers
from tests.overlay.wire import run

mocks = pytest.mark.parametrize(
    "mock",
    [
        pytest.param(lambda: create_autospec(Alguna, instance=True), id="class"),
        pytest.param(lambda: create_autospec(Alguna)(api_key="test"), id="called"),
        pytest.param(lambda: create_autospec(Alguna(api_key="test")), id="instance"),
    ],
)


@mocks
def test_a_call(mock: Any) -> None:
    """A valid call is accepted and recorded."""
    client = mock()

    client.customers.create(name="Acme", currency="USD")

    client.customers.create.assert_called_once_with(name="Acme", currency="USD")


def test_an_async_call() -> None:
    """The methods of an async client are awaited."""
    client = create_autospec(AsyncAlguna, instance=True)

    async def work() -> None:
        await client.customers.create(name="Acme", currency="USD")

    run(work())

    client.customers.create.assert_awaited_once_with(name="Acme", currency="USD")


@mocks
def test_calls_that_are_not_valid(mock: Any) -> None:
    """An unknown method and a missing argument are refused, as the client refuses them."""
    client = mock()

    with pytest.raises(AttributeError):
        client.customers.creat()
    with pytest.raises(TypeError, match="currency"):
        client.customers.create(name="Acme")


def test_a_resource_of_the_class() -> None:
    """On the class a resource is its class, and on a client the same object each time."""
    client = Alguna(api_key="test")

    assert Customers is Alguna.customers
    assert client.customers is client.customers
