"""The shop's nightly job: an invoice for each order, and the usage of the day. `python nightly.py 2026-11-30`.

Killed or failed, start it again: what was done is not done twice.
"""

import sqlite3
import sys
from collections.abc import Mapping
from pathlib import Path

from alguna_client import Alguna
from billing_jobs import Job, Report
from billing_telemetry import OpenTelemetry


def invoice(order: Mapping[str, object]) -> dict[str, object]:
    """Return the arguments of the invoice of an order."""
    line = {"description": order["item"], "quantity": order["quantity"], "unit_price": order["price"]}
    return {"customer_id": order["customer"], "currency": "USD", "status": "issued", "line_items": [line]}


def bill_orders(alguna: Alguna, database: sqlite3.Connection, day: str) -> Report:
    """Create the invoices of a day."""
    database.row_factory = sqlite3.Row
    orders = database.execute("SELECT * FROM orders WHERE day = ? ORDER BY id", (day,))
    create = alguna.invoices.create
    return Job(f"invoices-{day}", create, orders, key=lambda order: ("order", order["id"]), arguments=invoice).run()


def report_usage(alguna: Alguna, file: Path, day: str) -> Report:
    """Send the usage in a file; its columns are the fields of an event."""
    return Job(f"usage-{day}", alguna.events.ingest, file, key="usage,{unique_id}").run()


def main(day: str) -> int:
    """Run the night; return the exit status."""
    with Alguna(observer=OpenTelemetry()) as alguna, sqlite3.connect("shop.sqlite") as database:
        reports = [bill_orders(alguna, database, day), report_usage(alguna, Path(f"usage-{day}.csv"), day)]
    for report in reports:
        print(f"{report.name}: {report.summary()}")
    return int(any(report.refused or report.unknown for report in reports))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
