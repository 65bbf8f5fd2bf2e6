"""The command line in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from billing_cli import clients
from billing_cli.main import main
from tests.packages.clients import loaded, over_sandbox

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def billing(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command: returns its exit status, and what it wrote to stdout and stderr."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        written = capsys.readouterr()
        return status, written.out, written.err

    return run


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A sandbox in place of an account of the first provider."""
    sandbox = loaded("alguna")
    sandbox.reset()
    client = over_sandbox("alguna", sandbox, max_attempts=1)
    monkeypatch.setattr(clients, "client_of", lambda index, **given: client.with_options())
    yield sandbox
    sandbox.reset()
