"""The shop's finance export: all invoices into DuckDB, and what was billed in each currency. `python finance.py`."""

from decimal import Decimal
from pathlib import Path

import duckdb

from alguna_client import Alguna
from billing_export import export


def export_invoices(alguna: Alguna, file: Path) -> dict[str, int]:
    """Copy the invoices of all time. Run it again for what is new, or changed."""
    return export(alguna, "invoices", to=f"duckdb:{file}")


def billed(file: Path) -> dict[str, Decimal]:
    """Return what was billed in each currency, to the cent."""
    with duckdb.connect(file, read_only=True) as database:
        return dict(database.sql("SELECT currency, sum(total) FROM alguna.invoices GROUP BY currency").fetchall())


if __name__ == "__main__":
    with Alguna() as client:
        print(export_invoices(client, Path("finance.duckdb")))
    print(billed(Path("finance.duckdb")))
