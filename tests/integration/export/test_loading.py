"""Loads that fail, and those that need more memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from billing_export import DestinationError, export
from billing_export.destinations import Destination
from billing_export.reading import Settings
from billing_sandbox import Sandbox
from sequence_client import APIStatusError, Sequence

from .accounts import connected

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)


def test_rows_that_need_more_memory(
    sandbox: Sandbox,
    client: Sequence,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    query: Callable[[str], list[Any]],
) -> None:
    """A list that DuckDB cannot load in its memory is read once more with that of the machine; rows count once."""
    monkeypatch.setattr(Destination, "memory_for", lambda *_: "20MB")
    sandbox.seed("list_invoices", count=300)

    assert {"invoices": 300} == export(client, "invoices", to=f"duckdb:{tmp_path}/b.duckdb")

    lists = [
        request for request in sandbox.requests if "/invoices?" in request.url or request.url.endswith("/invoices")
    ]
    assert len(lists) > 300 / 100
    assert [(300, 300)] == query("select count(*), count(distinct id) from sequence.invoices")


def test_a_part_that_needs_more_memory(
    sandbox: Sandbox,
    client: Sequence,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    query: Callable[[str], list[Any]],
) -> None:
    """The parts before it are not read again, and every row is there once."""
    limits = iter(["64MB", "64MB", "2MB"])
    monkeypatch.setattr(Destination, "memory_for", lambda *_: next(limits, "64MB"))
    days = [NOW - timedelta(days=number) for number in range(120)]
    sandbox.seed("list_invoices", count=120, fields=lambda index: {"accountingDate": days[index].date().isoformat()})
    settings = Settings(first=NOW - timedelta(days=90), width=timedelta(days=30), part=25)

    read = export(client, "invoices", to=f"duckdb:{tmp_path}/b.duckdb", cursor="accountingDate", settings=settings)

    assert [(120, 120)] == query("select count(*), count(distinct id) from sequence.invoices")
    assert 120 <= read["invoices"] < 130
    first = [request.url for request in sandbox.requests if "/invoices?" in request.url and "After" not in request.url]
    assert len(set(first)) == len(first) > 0


def test_an_error_of_the_client(sandbox: Sandbox, tmp_path: Path) -> None:
    """It is raised unchanged, not wrapped."""
    client = connected(Sequence, sandbox, httpx.MockTransport(lambda _: httpx.Response(401, json={})))

    with pytest.raises(APIStatusError):
        export(client, "invoices", to=f"duckdb:{tmp_path}/b.duckdb")


@pytest.mark.parametrize("kind", ["csv", "duckdb"])
def test_an_error_of_the_destination(client: Sequence, tmp_path: Path, kind: str) -> None:
    """It is one error, whatever fails, which says what in a line."""
    (tmp_path / "b").write_text("no database")

    with pytest.raises(DestinationError, match=f"^{kind}: .*(File exists|not a valid DuckDB).*$"):
        export(client, "invoices", to=f"{kind}:{tmp_path}/b")
