"""The sandbox of the provider that a module is about, and a client on it under the provider's name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from billing_overlay import Clock
from billing_sandbox import Sandbox
from tests.packages.clients import loaded, over_sandbox


@pytest.fixture
def provider(request: pytest.FixtureRequest) -> str:
    """The provider of the module: `test_<provider>_<topic>.py`."""
    return str(request.path.stem.split("_")[1])


@pytest.fixture
def sandbox(provider: str) -> Sandbox:
    """An empty sandbox."""
    sandbox = loaded(provider)
    sandbox.reset()
    return sandbox


@pytest.fixture
def client(provider: str, sandbox: Sandbox) -> Iterator[Any]:
    """A client of the sandbox that never sleeps; all requests and responses must match the spec."""
    with over_sandbox(provider, sandbox, clock=Clock(sleep=lambda seconds: None)) as client:
        yield client
        assert [] == client.drift


@pytest.fixture
def alguna(client: Any) -> Any:
    """The client, in modules about Alguna."""
    return client


@pytest.fixture
def commenda(client: Any) -> Any:
    """The client, in modules about Commenda."""
    return client


@pytest.fixture
def sequence(client: Any) -> Any:
    """The client, in modules about Sequence."""
    return client


@pytest.fixture
def stigg(client: Any) -> Any:
    """The client, in modules about Stigg."""
    return client
