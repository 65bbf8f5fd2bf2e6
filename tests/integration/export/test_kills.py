"""Exports that are killed and started again: no row is lost, and none is there twice."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from billing_sandbox import Sandbox
from billing_sandbox.server import serve

COUNT = 120
FIRST_DAY = date(2025, 1, 1)
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    """An account with an invoice for each day of some months, the last of them in the future."""
    sandbox = Sandbox.load("sequence")

    def fields(index: int) -> dict[str, Any]:
        far = index == COUNT - 1
        day = date(2199, 1, 1) if far else FIRST_DAY + timedelta(days=index)
        return {"accountingDate": day.isoformat(), "grossTotal": f"{index}.10"}

    sandbox.seed("list_invoices", count=COUNT, fields=fields)
    return sandbox


@pytest.fixture(scope="module")
def url(sandbox: Sandbox) -> Iterator[str]:
    """Its URL."""
    with serve(sandbox) as address:
        yield address


def run(url: str, sandbox: Sandbox, to: str, *death: object) -> tuple[int, list[str]]:
    """Run an export. Return its status, and the targets of its requests."""
    seen = len(sandbox.requests)
    arguments = [url, json.dumps(dict(sandbox.credentials)), to, *map(str, death)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.integration.export.exporting", *arguments],
        cwd=ROOT, timeout=120, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode in (0, -9), done.stderr
    return done.returncode, [str(request.url) for request in sandbox.requests[seen:]]


def rows_in(to: str) -> list[Any]:
    """Return the ids and totals in a destination."""
    kind, _, place = to.partition(":")
    file = str(Path(place) / "invoices.parquet")
    with duckdb.connect(place if kind == "duckdb" else ":memory:") as database:
        table = "sequence.invoices" if kind == "duckdb" else f"'{file}'"
        rows: list[Any] = database.execute(f"select id, gross_total from {table}").fetchall()
    return rows


@pytest.mark.parametrize("to", ["duckdb:{}/billing.duckdb", "parquet:{}/files"], ids=["DuckDB", "parquet"])
@pytest.mark.parametrize(("point", "passes"), [("reading", 5), ("loading", 1), ("completing", 1)])
def test_killed_in_the_middle(sandbox: Sandbox, url: str, tmp_path: Path, to: str, point: str, passes: int) -> None:
    """A run after a kill goes on behind the parts that were loaded, and all rows are there once, with exact amounts."""
    to = to.format(tmp_path)

    killed, first = run(url, sandbox, to, point, passes)
    again, second = run(url, sandbox, to)

    assert (-9, 0) == (killed, again)
    assert any("invoiceAfter" not in target for target in first)
    assert all("invoiceAfter" in target for target in second)
    totals = {f"{index}.10" for index in range(COUNT)}
    rows = rows_in(to)
    assert COUNT == len(rows) == len({key for key, _ in rows})
    assert totals == {f"{total:.2f}" for _, total in rows}
