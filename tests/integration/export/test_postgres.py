"""Exports into Postgres itself."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import httpx
import psycopg
import pytest

from billing_export import export
from billing_sandbox import Sandbox
from sequence_client import Sequence
from tests.integration.jobs.postgres import Postgres


@pytest.fixture
def database() -> Iterator[str]:
    """The URL of an empty database."""
    server = Postgres()
    yield server.create("exports").replace(":@/", "@localhost/")  # dlt wants a host, the query has the socket's
    server.stop()


def test_two_runs(database: str) -> None:
    """Rows are merged, with exact amounts; lists are jsonb. The URL needs no password."""
    sandbox = Sandbox.load("sequence")
    client = Sequence(**sandbox.credentials, http_client=httpx.Client(transport=sandbox))  # type: ignore[arg-type]
    for _ in range(2):
        sandbox.seed("list_invoices", count=2, fields=lambda _: {"grossTotal": "0.123456789012"})
        export(client, "invoices", to=database)

    with psycopg.connect(database) as connection:
        rows = connection.execute("select gross_total, jsonb_typeof(customer_emails) from sequence.invoices").fetchall()
    assert [(Decimal("0.123456789012"), "array")] * 4 == rows
