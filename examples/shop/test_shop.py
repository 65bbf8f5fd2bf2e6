"""The shop against a fake of its provider, which the pytest plugin brings: no network, no account, no waiting."""

import csv
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from app import SCHEMA, create_app
from fastapi.testclient import TestClient
from finance import billed, export_invoices
from nightly import bill_orders, report_usage

from alguna_client import models, webhooks
from billing_testing import SandboxAccount, example

ROWS = int(os.environ.get("SHOP_ROWS", "2000"))
SECRET = "whsec_c2hvcA=="
ACME = {"account": "acme", "name": "Acme", "email": "a@acme.example", "plan_id": "plan_1"}


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ALGUNA_WEBHOOK_SECRET", SECRET)


@pytest.fixture
def shop(alguna_sandbox: SandboxAccount) -> Iterator[TestClient]:
    with TestClient(create_app(alguna_sandbox.async_client())) as client:
        yield client


@pytest.fixture
def usage(tmp_path: Path) -> Path:
    path = tmp_path / "usage.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["unique_id", "account", "event_name", "timestamp", "properties.gigabytes:decimal"])
        writer.writerows((f"request-{n}", "acme", "download", "2026-01-01T00:00:00Z", "0.10") for n in range(ROWS))
    return path


def test_a_sign_up_whose_response_is_lost(shop: TestClient, alguna_sandbox: SandboxAccount) -> None:
    """A lost response and a form that is sent again make one customer with one subscription."""
    alguna_sandbox.fault("customers.create", lose_response=1)

    first, second = shop.post("/signups", json=ACME), shop.post("/signups", json=ACME)

    assert (201, first.json()) == (second.status_code, second.json())
    assert {"customers.create": 1, "subscriptions.create": 1} == alguna_sandbox.effects


def test_a_rate_limit(shop: TestClient, alguna_sandbox: SandboxAccount, caplog: pytest.LogCaptureFixture) -> None:
    """A 429 is waited out, in a clock that does not move by itself; the log has the retry."""
    caplog.set_level("INFO", "billing_overlay")
    alguna_sandbox.fault("subscriptions.create", status=429, retry_after=30)

    assert 201 == shop.post("/signups", json=ACME).status_code
    assert 30 <= sum(alguna_sandbox.clock.slept)
    assert [("create_subscription", 429)] == [
        (vars(record)["operation"], vars(record)["status"]) for record in caplog.records
    ]


def test_health(shop: TestClient, alguna_sandbox: SandboxAccount) -> None:
    """The shop is healthy while the provider responds."""
    assert "ok" == shop.get("/health").json()["status"]
    alguna_sandbox.fault("customers.list", status=500)
    assert 503 == shop.get("/health").status_code


def test_a_sign_up_that_is_refused(shop: TestClient, alguna_sandbox: SandboxAccount) -> None:
    """What the provider refuses is refused by the shop: sending it again would not help."""
    alguna_sandbox.fault("customers.create", status=400)

    assert 422 == shop.post("/signups", json=ACME).status_code


def test_an_event_that_is_delivered_twice(shop: TestClient) -> None:
    """A payment is noted once; a forged one is refused."""
    paid = example(models.InvoicePaidEvent)
    headers, body = webhooks.sign(paid, SECRET)

    statuses = [shop.post("/webhooks", content=body, headers=headers).status_code for _ in range(2)]

    assert [204, 204, 401] == [*statuses, shop.post("/webhooks", content=body + b" ", headers=headers).status_code]
    with sqlite3.connect("shop.sqlite") as database:
        assert [(paid.data.id,)] == database.execute("SELECT invoice FROM paid").fetchall()


def test_a_night(shop: TestClient, alguna_sandbox: SandboxAccount, tmp_path: Path) -> None:
    """Each order has one invoice, whatever is lost and however often the job runs; finance has it to the cent."""
    customer = shop.post("/signups", json=ACME).json()["customer_id"]
    alguna_sandbox.fault("invoices.create", lose_response=2)
    with sqlite3.connect("shop.sqlite") as database, alguna_sandbox.client() as alguna:
        database.executescript(SCHEMA)
        database.executemany(
            "INSERT INTO orders VALUES (?, '2026-01-01', ?, 'Socks', ?, '0.10')",
            [(f"order-{n:03}", customer, n) for n in range(1, 121)],
        )
        reports = [bill_orders(alguna, database, "2026-01-01") for _ in range(2)]
        export_invoices(alguna, tmp_path / "finance.duckdb")

    assert [(120, 0, 0), (120, 0, 0)] == [(report.done, report.refused, report.unknown) for report in reports]
    assert 120 == alguna_sandbox.effects["invoices.create"]
    assert {"USD": Decimal("726.00")} == billed(tmp_path / "finance.duckdb")
    first = shop.get(f"/customers/{customer}/invoices").json()
    third = shop.get(f"/customers/{customer}/invoices?after=100").json()
    assert (50, 50, None, 20) == (first["next"], len(first["items"]), third["next"], len(third["items"]))


def test_usage_in_python(alguna_sandbox: SandboxAccount, usage: Path) -> None:
    """Each row of the file is one event."""
    with alguna_sandbox.client() as alguna:
        assert ROWS == report_usage(alguna, usage, "2026-01-01").done


def test_usage_by_command(alguna_sandbox: SandboxAccount, usage: Path) -> None:
    """The same by the command line, over a socket."""
    command = ["billing_cli", "jobs", "run", "usage", "--operation", "alguna.events.ingest"]
    arguments = [*command, "--rows", str(usage), "--key", "usage,{unique_id}"]

    done = subprocess.run(
        [sys.executable, "-m", *arguments], env={**os.environ, **alguna_sandbox.environment}, check=False
    )

    assert 0 == done.returncode
    assert ROWS == alguna_sandbox.effects["events.ingest"]
