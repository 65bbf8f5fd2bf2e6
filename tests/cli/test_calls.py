"""The command line: requests, results in each format, and the exit status of each kind of failure."""

from __future__ import annotations

import errno
import io
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import Mock

import pytest

from billing_cli import output
from billing_cli.clients import client_of
from billing_cli.index import load
from billing_cli.main import main
from billing_sandbox import Fault

from .conftest import Run

LIST = ("alguna", "customers", "list")
CREATE = ("alguna", "customers", "create", "--name", "Acme", "--currency", "USD")


def create(billing: Run, name: str) -> str:
    _, out, _ = billing("alguna", "customers", "create", "--name", name, "--currency", "USD")
    return str(json.loads(out)["id"])


def test_a_write(billing: Run, account: Any) -> None:
    """The object is the only thing on stdout; the key under which it was written is on stderr."""
    status, out, error = billing(*CREATE)

    assert (0, "Acme") == (status, json.loads(out)["name"])
    assert error.startswith("idempotency key: ")
    assert error.split()[-1] == account.requests[-1].headers["idempotency-key"]


def test_the_caller_s_key(billing: Run, account: Any) -> None:
    """A key that is passed is sent; the same command again has no second effect."""
    first, second = (billing(*CREATE, "--idempotency-key", "order-42")[1] for _ in range(2))

    assert json.loads(first)["id"] == json.loads(second)["id"]
    assert 1 == account.effects["create_customer"]


@pytest.mark.parametrize("source", ["argument", "file", "stdin"])
def test_data(billing: Run, account: Any, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The body comes from the argument, a file or stdin, and options replace its fields."""
    text = '{"name": "Old", "currency": "USD"}'
    (tmp_path / "body.json").write_text(text, encoding="utf-8-sig")  # as Windows writes it
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    data = {"argument": text, "file": f"@{tmp_path / 'body.json'}", "stdin": "-"}[source]

    status, out, _ = billing("alguna", "customers", "create", "--data", data, "--name", "New")

    assert (0, "New", "USD") == (status, json.loads(out)["name"], json.loads(out)["currency"])


@pytest.mark.parametrize(("passed", "sent"), [(r"\@acme", "@acme"), ("@{file}", "from a file"), ("plain", "plain")])
def test_values_from_files(billing: Run, account: Any, passed: str, sent: str, tmp_path: Path) -> None:
    """A value with an at-sign before it is the content of a file, unless a backslash precedes it."""
    (tmp_path / "name.txt").write_text("from a file\n", encoding="utf-8")

    _, out, _ = billing(
        "alguna", "customers", "create", "--currency", "USD", "--name", passed.format(file=tmp_path / "name.txt")
    )

    assert sent == json.loads(out)["name"]


@pytest.mark.parametrize(
    ("fault", "operation", "status"),
    [
        ({"point": "before_commit", "kind": "status", "status": 403}, LIST, 4),
        ({"point": "before_commit", "kind": "status", "status": 500}, LIST, 5),
        ({"point": "after_commit", "kind": "drop"}, CREATE, 6),
    ],
)
def test_exit_statuses(billing: Run, account: Any, fault: Any, operation: Any, status: int) -> None:
    """The exit status distinguishes a refusal, a failure and an unknown outcome; nothing is on stdout."""
    account.add_fault(Fault(**fault))

    assert (status, "") == billing(*operation)[:2]


def test_no_credential(billing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing credential is status 3, and the message names the variable."""
    monkeypatch.delenv("ALGUNA_API_KEY", raising=False)

    status, out, error = billing(*LIST)

    assert (3, "") == (status, out)
    assert "ALGUNA_API_KEY" in error


def test_a_profile(billing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile never uses the variables without its name, which may be of another account: that is status 3."""
    monkeypatch.setenv("ALGUNA_API_KEY", "live")

    status, _, error = billing(*LIST, "--profile", "test-eu")

    assert 3 == status
    assert "ALGUNA_API_KEY_TEST_EU is not set" in error


def test_shared_rate_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands share their rate limits through the server that a variable names."""
    fleet = ModuleType("billing_fleet")
    fleet.SharedLimits = lambda url: Mock(url=url)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "billing_fleet", fleet)
    monkeypatch.setenv("ALGUNA_API_KEY", "live")
    monkeypatch.setenv("BILLING_RATE_LIMITS", "redis://cache")

    with client_of(load("alguna"), profile=None, sandbox=False, dry_run=False) as client:
        assert "redis://cache" == client._context.config.rate_limits.url


def test_a_dry_run(billing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """--dry-run prints the exact request with masks in place of credentials, and needs no account."""
    monkeypatch.delenv("ALGUNA_API_KEY", raising=False)

    status, out, _ = billing(*CREATE, "--dry-run", "--idempotency-key", "k")
    request = json.loads(out)

    assert (0, "POST", {"name": "Acme", "currency": "USD"}) == (status, request["method"], request["body"])
    assert ("***", "k") == (request["headers"]["authorization"], request["headers"]["idempotency-key"])


def test_numbers_of_a_dry_run(billing: Run) -> None:
    """--dry-run prints the numbers of a body as they are sent: not as text, and with all digits."""
    data = '{"name": "A", "currency": "USD", "x": 1.10}'

    _, out, _ = billing("alguna", "customers", "create", "--dry-run", "--data", data)

    assert '"x": 1.10\n' in out


@pytest.mark.parametrize(
    ("error", "status"), [(BrokenPipeError(errno.EPIPE, "pipe"), 0), (OSError(28, "disk full"), 5)]
)
def test_an_output_that_fails(
    billing: Run, account: Any, error: OSError, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closed pipe, as by `| head`, is not a failure; a full disk is one, reported in one line."""

    def failing(*given: Any) -> None:
        raise error

    monkeypatch.setattr(output, "write_items", failing)
    monkeypatch.setattr(sys, "stdout", sys.stdout)  # which is replaced after a broken pipe

    assert status == billing(*LIST)[0]


def test_closed_streams(account: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write works without stdin, stdout and stderr, as under some schedulers."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)

    assert 0 == main(CREATE)
    assert 1 == account.effects["create_customer"]


def test_an_explanation(billing: Run) -> None:
    """--explain prints the contract and the source of the operation."""
    status, out, _ = billing("alguna", "customers", "create", "--explain")

    assert 0 == status
    assert "idempotency" in out
    assert "lifetime=PT24H" in out
    assert "100 calls in 1 s (calls)" in out
    assert "source" in out


def test_an_explanation_of_a_limit_within_others(billing: Run) -> None:
    """--explain prints the limit of an operation with those that it is within."""
    _, out, _ = billing("alguna", "events", "ingest", "--explain")

    assert "1,000 items of /events in 1 s (events); within 10 calls in 1 s (bulk); within 100 calls in 1 s" in out


def test_an_explanation_without_arguments(billing: Run) -> None:
    """--explain needs no argument of the operation; the limit of an entity names it."""
    status, out, _ = billing("stigg", "customers", "update", "--explain")

    assert 0 == status
    assert "30 writes in 60 s for each id (" in out


def test_a_sandbox(billing: Run) -> None:
    """--sandbox needs no account, and has a few objects."""
    status, out, _ = billing(*LIST, "--sandbox")

    assert (0, 3) == (status, len(json.loads(out)))


@pytest.mark.parametrize(("answer", "status", "effects"), [("y", 0, 1), ("n", 2, 0)])
def test_a_question_before_a_write(
    billing: Run, account: Any, answer: str, status: int, effects: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal a write needs confirmation, and a read does not; "no" sends nothing."""
    monkeypatch.setattr(sys, "stdin", Terminal(f"{answer}\n"))

    assert 0 == billing(*LIST)[0]
    assert status == billing(*CREATE)[0]
    assert effects == account.effects["create_customer"]


class Terminal(io.StringIO):
    """Input from a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_file(billing: Run, account: Any, tmp_path: Path) -> None:
    """--to writes the content to a file, and reports that on stderr."""
    customer = create(billing, "A")
    _, out, _ = billing(
        "alguna", "invoices", "create", "--data", json.dumps({"customer_id": customer, "currency": "USD"})
    )

    status, out, error = billing(
        "alguna", "invoices", "download-pdf", json.loads(out)["id"], "--to", str(tmp_path / "a.pdf")
    )

    assert (0, "") == (status, out)
    assert f"{(tmp_path / 'a.pdf').stat().st_size:,} bytes" in error


def test_a_file_for_a_terminal(billing: Run, account: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is not printed on a terminal, and is refused before anything is sent."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)

    assert 2 == billing("alguna", "invoices", "download-pdf", "inv_1")[0]
    assert [] == account.requests


def test_an_interruption(billing: Run, account: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with status 130, and what to do about the write is on stderr."""

    def interrupted(*given: Any) -> Any:
        error = KeyboardInterrupt()
        error.add_note("look the object up")
        raise error

    monkeypatch.setattr("billing_cli.run._call", interrupted)

    status, out, error = billing(*CREATE)

    assert (130, "") == (status, out)
    assert "look the object up" in error
