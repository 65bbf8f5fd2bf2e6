"""Which lists of a client are tables, and what may select from them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from billing_export import ExportError, export, source
from billing_export.destinations import Destination
from billing_export.listings import Listing, chosen, listings_of
from billing_sandbox import Sandbox


def client(provider: str, kind: str) -> Any:
    """Return a client that sends nothing."""
    return getattr(import_module(f"{provider}_client"), kind)(**Sandbox.load(provider).credentials)


@pytest.fixture(scope="module")
def sequence() -> Any:
    """A client with filters for days."""
    return client("sequence", "Sequence")


@pytest.fixture(scope="module")
def tables(sequence: Any) -> dict[str, Listing]:
    """Its tables."""
    return listings_of(sequence)


def test_lists_are_tables(tables: dict[str, Listing]) -> None:
    """A table has the name of its resource, the model of an object and its id; lists inside an object are none."""
    assert {"invoices", "invoices_summaries", "customers", "list_prices"} <= tables.keys()
    _, _, model, key, required = tables["invoices"]
    assert ("Invoice", "id", ()) == (model.__name__, key, required)
    assert all("{" not in listing.operation.path for listing in tables.values())


def test_a_list_that_needs_an_argument() -> None:
    """It is left out of all, and refused by name without the argument."""
    commenda = client("commenda", "Commenda")

    assert "filings" not in {listing.table for listing in chosen(commenda, (), {})}
    with pytest.raises(ExportError, match="filings: missing corporation_id"):
        chosen(commenda, ["filings"], {})
    (listing,) = chosen(commenda, ["filings"], {"filings": {"corporation_id": "c1"}})
    assert listing.key is None


@pytest.mark.parametrize("names", [(["invoces"], {}), ([], {"invoces": {}})])
def test_a_table_that_does_not_exist(sequence: Any, names: Any) -> None:
    """The error names those that are similar."""
    with pytest.raises(ExportError, match="unknown table 'invoces'; did you mean invoices"):
        chosen(sequence, *names)


def test_cursors(tables: dict[str, Listing]) -> None:
    """A field with a filter that every object has is a cursor."""
    assert "/invoiceAfter" == tables["invoices"].cursor("accountingDate").start


@pytest.mark.parametrize(
    ("table", "field", "problem"),
    [
        ("invoices", "grossTotal", "cannot be a cursor; fields with a filter .*: accountingDate, dueDate, issueDate"),
        ("customers", "createdAt", "fields with a filter for a period: none"),
        ("invoices", "dueDate", "objects without 'dueDate' would be left out"),
    ],
)
def test_fields_that_are_no_cursor(tables: dict[str, Listing], table: str, field: str, problem: str) -> None:
    """A field without a filter, or that objects may lack, is refused, because rows would be missing."""
    with pytest.raises(ExportError, match=problem):
        tables[table].cursor(field)


def test_a_cursor_without_a_key(tables: dict[str, Listing]) -> None:
    """Windows overlap, so they need an id."""
    with pytest.raises(ExportError, match="cannot be merged"):
        tables["invoices"]._replace(key=None).cursor("accountingDate")


def test_destinations() -> None:
    """A destination is a kind and a place."""
    assert Destination("duckdb", "a/b.duckdb") == Destination.parse("duckdb:a/b.duckdb")
    assert Destination("postgres", "postgresql://h/d") == Destination.parse("postgresql://h/d")
    assert ["b.duckdb", ".billing-export.duckdb"] == [
        Destination.parse(text).database.name for text in ("duckdb:a/b.duckdb", "csv:a")
    ]


@pytest.mark.parametrize("text", ["duckdb:{}/typo/x.duckdb", "csv:{}/typo/files", "parquet:{}/a file/files"])
def test_a_folder_that_does_not_exist(sequence: Any, tmp_path: Path, text: str) -> None:
    """A destination in it is refused with its name, and nothing is created."""
    (tmp_path / "a file").touch()

    with pytest.raises(ExportError, match=r"the folder .*(typo|a file) does not exist"):
        export(sequence, "invoices", to=text.format(tmp_path))

    assert ["a file"] == [path.name for path in tmp_path.rglob("*")]


def test_a_folder_that_is_created(tmp_path: Path) -> None:
    """A folder of files may be new; a name without a folder is in the current one, and a URL is no path."""
    for text in (f"csv:{tmp_path}/new", f"duckdb:{tmp_path}/x.duckdb", "duckdb:x.duckdb", "postgresql://h/no/folder"):
        Destination.parse(text).refuse_missing()


def test_memory() -> None:
    """DuckDB has little memory for small rows, and more for larger ones, which it could not merge in it."""
    limits = [Destination.parse("duckdb:a").memory_for(widest) for widest in (0, 200_000, 2_000_000)]

    assert ["64MB", "64MB", "128MB"] == limits


@pytest.mark.parametrize("text", ["billing.duckdb", "duckdb:", "mysql://h/d", "postgres:x", ""])
def test_other_destinations(sequence: Any, text: str) -> None:
    """They are refused with the valid ones, before anything is imported or sent."""
    with pytest.raises(ExportError, match="pass duckdb:FILE, parquet:FOLDER"):
        export(sequence, to=text)


def test_without_the_extra(sequence: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names what to install."""
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)

    with pytest.raises(ModuleNotFoundError, match="needs pyarrow, which the extra 'export' installs"):
        source(sequence, "invoices")


def test_without_the_driver_of_postgres(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(__import__("sys").modules, "psycopg2", None)

    with pytest.raises(ModuleNotFoundError, match=r"needs psycopg2, which 'dlt\[postgres\]' installs"):
        Destination.parse("postgresql://h/d").of_dlt({})
