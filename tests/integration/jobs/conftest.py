"""A real Postgres, and databases of it. If it does not start, that is an error of the tests that need it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.jobs.harness import Api, Machines, provider
from tests.integration.jobs.postgres import Postgres

_NUMBERS = itertools.count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server of this test process."""
    server = Postgres()
    yield server
    server.stop()


@pytest.fixture
def database(postgres: Postgres) -> str:
    """The URL of an empty database."""
    return postgres.create(f"jobs_{next(_NUMBERS)}")


@pytest.fixture
def own_postgres() -> Iterator[Postgres]:
    """A server of one test, which kills it."""
    server = Postgres()
    yield server
    server.stop()


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    """Starts workers, and ends those that a failed test leaves."""
    started = Machines(tmp_path)
    yield started
    started.close()


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store of each kind."""
    return str(tmp_path / "jobs.sqlite") if request.param == "sqlite" else request.getfixturevalue("database")


@pytest.fixture
def alguna() -> Iterator[Api]:
    """A provider with keys in a header."""
    with provider("alguna") as api:
        yield api
