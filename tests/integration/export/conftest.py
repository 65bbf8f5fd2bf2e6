"""An account, its client and a database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from billing_sandbox import Sandbox
from sequence_client import Sequence

from .accounts import connected


@pytest.fixture
def sandbox() -> Sandbox:
    """An account of Sequence."""
    return Sandbox.load("sequence")


@pytest.fixture
def client(sandbox: Sandbox) -> Sequence:
    """Its client."""
    client: Sequence = connected(Sequence, sandbox)
    return client


@pytest.fixture
def query(tmp_path: Path) -> Callable[[str], list[Any]]:
    """Query the DuckDB database of a test."""

    def run(text: str) -> list[Any]:
        with duckdb.connect(str(tmp_path / "b.duckdb")) as database:
            return list(database.execute(text).fetchall())

    return run
