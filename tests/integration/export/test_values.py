"""What arrives in a destination: exact values, unknown fields, what changed, and errors by their name."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import dlt
import duckdb
import httpx
import pyarrow as pa
import pytest
from pyarrow import parquet

from billing_cli.formulas import is_formula
from billing_export import (
    ExportError,
    FormulaWarning,
    ValueRefusedError,
    arrow_schema,
    export,
    record_batches,
    source,
)
from billing_export.files import _is_formula
from billing_export.listings import listings_of
from billing_export.reading import Reading, Settings
from billing_sandbox import Sandbox
from sequence_client import Sequence, models
from stigg_client import Stigg

from .accounts import connected

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def with_field(response: Any) -> Any:
    """Add fields that the spec does not have."""
    changed = json.loads(response)
    for item in changed["items"]:
        item["color"] = {"name": "red"}
    return changed


def test_the_schema_of_a_model() -> None:
    """Amounts are decimals, times have a zone, models are structs; only the key may not be null."""
    schema = arrow_schema(models.Invoice, key="id")

    assert pa.decimal128(38, 12) == schema.field("grossTotal").type
    assert pa.timestamp("us", tz="UTC") == schema.field("createdAt").type
    assert pa.date32() == schema.field("dueDate").type
    assert pa.list_(pa.string()) == schema.field("customerEmails").type
    assert pa.string() == schema.field("customerBillingAddress").type.field("town").type
    assert ["id"] == [field.name for field in schema if not field.nullable]


def test_values_in_duckdb(
    sandbox: Sandbox, client: Sequence, tmp_path: Path, query: Callable[[str], list[Any]]
) -> None:
    """Amounts are exact, days and times are what they were, and models in models are JSON."""
    fields = {"grossTotal": "12345678901234.123456789012", "dueDate": "2026-11-30"}
    sandbox.seed("list_invoices", count=3, fields=lambda _: fields)

    assert {"invoices": 3} == export(client, "invoices", to=f"duckdb:{tmp_path}/b.duckdb")

    (row, *_) = query("select gross_total, due_date, customer_billing_address->>'town' from sequence.invoices")
    invoice = client.invoices.list().items[0]
    assert (Decimal("12345678901234.123456789012"), date(2026, 11, 30)) == row[:2]
    assert row[2].startswith(invoice.customer_billing_address.town[:4])


def test_unknown_fields(tmp_path: Path, query: Callable[[str], list[Any]]) -> None:
    """Fields that the spec does not have are JSON in `_extra`."""
    sandbox = Sandbox.load("sequence")
    sandbox.seed("list_invoices", count=2)

    def app(request: httpx.Request) -> httpx.Response:
        with httpx.Client(transport=sandbox) as inner:
            response = inner.request(request.method, request.url, headers=request.headers, content=request.read())
        return httpx.Response(response.status_code, json=with_field(response.content)) if b"items" in response.content \
            else httpx.Response(response.status_code, json=response.json())  # fmt: skip

    client = connected(Sequence, sandbox, httpx.MockTransport(app))
    export(client, "invoices", to=f"duckdb:{tmp_path}/b.duckdb")

    assert [("red",)] * 2 == query("select _extra->'color'->>'name' from sequence.invoices")


def test_a_second_run_has_what_changed(
    sandbox: Sandbox, client: Sequence, tmp_path: Path, query: Callable[[str], list[Any]]
) -> None:
    """A run without a cursor replaces the rows of objects that changed, and adds the new ones."""
    sandbox.seed("list_invoices", count=2)
    export(client, "invoices", to=f"duckdb:{tmp_path}/b.duckdb")
    changed = client.invoices.list().items[0]

    client.invoices.update_payment_status(changed.id, payment_status="PAID")
    sandbox.seed("list_invoices", count=1)
    export(client, "invoices", to=f"duckdb:{tmp_path}/b.duckdb")

    assert [(3, 3)] == query("select count(*), count(distinct id) from sequence.invoices")
    assert [("PAID",)] == query(f"select payment_status from sequence.invoices where id = '{changed.id}'")


def test_files(sandbox: Sandbox, client: Sequence, tmp_path: Path) -> None:
    """Each table is a file with decimals and times, without columns of the loader; an empty list has its columns."""
    sandbox.seed("list_invoices", count=3)

    export(client, "invoices", "customers", to=f"parquet:{tmp_path}")

    invoices, customers = (parquet.read_table(tmp_path / f"{name}.parquet") for name in ("invoices", "customers"))
    assert (3, 0) == (invoices.num_rows, customers.num_rows)
    assert pa.decimal128(38, 12) == invoices.schema.field("gross_total").type
    assert not [name for name in (*invoices.column_names, *customers.column_names) if name.startswith("_dlt")]


def test_two_datasets_in_one_folder(sandbox: Sandbox, client: Sequence, tmp_path: Path) -> None:
    """A file is not replaced by the table of another dataset; the same dataset and other tables are written."""
    sandbox.seed("list_customers", count=2)
    for tables in (("customers",), ("customers", "invoices")):
        export(client, *tables, to=f"csv:{tmp_path}", dataset="Acme-EU")
    kept = (tmp_path / "customers.csv").read_bytes()

    with pytest.raises(ExportError, match=r"customers\.csv has the rows of 'acme_eu': choose another folder for 'us'"):
        export(client, "customers", to=f"csv:{tmp_path}", dataset="us")

    assert kept == (tmp_path / "customers.csv").read_bytes()
    assert {"products": 0} == export(client, "products", to=f"csv:{tmp_path}", dataset="us")


def test_formulas_in_csv(sandbox: Sandbox, client: Sequence, tmp_path: Path) -> None:
    """Text that a spreadsheet would run is unchanged, with a warning, or escaped; negative amounts remain numbers."""
    texts = ["=cmd|' /C calc'!A0", "\t@SUM(1)", "-19.99", "+1 (202) 555-0147", "plain", "\uff1d1"]
    sandbox.seed("list_invoices", count=len(texts), fields=lambda n: {"memo": texts[n], "grossTotal": f"-{n}.5"})

    def rows(*, escape_formulas: bool = False) -> set[tuple[str, str]]:
        export(client, "invoices", to=f"csv:{tmp_path}", escape_formulas=escape_formulas)
        with (tmp_path / "invoices.csv").open(encoding="utf-8", newline="") as file:
            return {(row["memo"], row["gross_total"]) for row in csv.DictReader(file)}

    with pytest.warns(FormulaWarning, match=r"invoices\.csv: a spreadsheet would run 3 cells as formulas"):
        plain = rows()
    escaped = rows(escape_formulas=True)

    amounts = [f"-{number}.500000000000" for number in range(len(texts))]
    assert set(zip(texts, amounts, strict=True)) == plain
    safe = [f"'{text}" if number in (0, 1, 5) else text for number, text in enumerate(texts)]
    assert set(zip(safe, amounts, strict=True)) == escaped


def test_formulas_in_duckdb() -> None:
    """DuckDB finds the formulas that Python finds."""
    firsts = [*map(chr, range(128)), *"\uff1d\uff0b\uff0d\uff20\u0661"]
    texts = [first + rest for first in firsts for rest in ("", "1", "1\n", "\u0661", " (2)-3/4.5,6", "a")]
    with duckdb.connect() as database:
        query = f"select {_is_formula('text')} from unnest(?) as given(text)"
        found = [is_one for (is_one,) in database.execute(query, [texts]).fetchall()]

    assert list(map(is_formula, texts)) == found


def test_a_range_as_a_cursor() -> None:
    """Windows that are selected by an object of bounds are read in parts, and then only what is new."""
    sandbox = Sandbox.load("stigg")
    days = [NOW - timedelta(days=number) for number in range(0, 400, 10)]
    sandbox.seed("list_customers", count=len(days), fields=lambda index: {"createdAt": days[index].isoformat()})
    client = connected(Stigg, sandbox)
    state: dict[str, Any] = {}

    def read() -> Reading:
        settings = Settings(first=NOW - timedelta(days=300), width=timedelta(days=100), part=10)
        listing = listings_of(client)["customers"]
        reading = Reading(client, listing, cursor="createdAt", settings=settings, now=lambda: NOW)
        list(reading.batches(state))
        return reading

    parts = [read() for _ in range(5)]

    assert [19, 10, 11, 1, 1] == [part.rows for part in parts]
    assert [False, False, True, True, True] == [part.is_finished for part in parts]


def test_windows_narrower_than_the_lag() -> None:
    """A list that is read in parts ends, however narrow its windows are."""
    sandbox = Sandbox.load("stigg")
    sandbox.seed("list_customers", count=9, fields=lambda index: {"createdAt": (NOW - index * DAY).isoformat()})
    client = connected(Stigg, sandbox)
    settings = Settings(first=NOW - 8 * DAY, width=DAY, lag=3 * DAY, part=1)
    listing, state = listings_of(client)["customers"], dict[str, Any]()
    rows = 0

    for _ in range(8):
        reading = Reading(client, listing, cursor="createdAt", settings=settings, now=lambda: NOW)
        list(reading.batches(state))
        rows += reading.rows

    assert 9 == rows
    assert reading.is_finished


def test_a_value_that_does_not_fit(sandbox: Sandbox, client: Sequence, tmp_path: Path) -> None:
    """The error names the field and the value, and nothing of that run is loaded."""
    sandbox.seed("list_invoices", count=2, fields=lambda index: {"grossTotal": "0.0000000000001" if index else "1"})

    with pytest.raises(ValueRefusedError, match=r"^grossTotal: Decimal\('1E-13'\) does not fit"):
        export(client, "invoices", to=f"parquet:{tmp_path}")

    assert not (tmp_path / "invoices.parquet").exists()


def test_an_object_without_its_key() -> None:
    """Rows that could not be merged are refused."""
    right = models.KeyValuePair(key="k", value="v")
    right.key = None  # type: ignore[assignment]  # as a response that deviates

    with pytest.raises(ValueRefusedError, match="KeyValuePair: an object has no 'key'"):
        list(record_batches([right], models.KeyValuePair, key="key"))


def test_a_pipeline_of_your_own(
    sandbox: Sandbox, client: Sequence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The source runs in any pipeline, with a table for each list."""
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    sandbox.seed("list_invoices", count=3)
    pipeline = dlt.pipeline(
        "own", destination=dlt.destinations.duckdb(str(tmp_path / "own.duckdb")), pipelines_dir=str(tmp_path / "dlt"),
        dataset_name="billing",
    )  # fmt: skip

    pipeline.run(source(client, "invoices", cursor="accountingDate"))

    with duckdb.connect(str(tmp_path / "own.duckdb")) as database:
        assert [(3,)] == database.execute("select count(*) from billing.invoices").fetchall()
