"""Rows, files, providers and stores at their worst: one effect for each row or a listed row, and a clear message."""

from __future__ import annotations

import resource
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from alguna_client import Alguna
from billing_jobs import Job, JobStopped, JobUsageError
from billing_sandbox import Fault
from stigg_client import Stigg
from tests.integration.jobs.harness import Api, client, provider, until
from tests.integration.jobs.program import customers, usage

Start = Callable[..., Job]


@pytest.fixture
def writer() -> Iterator[Start]:
    """Returns a function that returns a job of single writes."""
    with ExitStack() as opened:

        def job(api: Api, store: object, rows: Any, **options: Any) -> Job:
            alguna = opened.enter_context(client(Alguna, api))
            return Job(
                "november", alguna.customers.create, rows, key=lambda row: row["name"], store=str(store), **options
            )

        yield job


@pytest.fixture
def reporter() -> Iterator[Start]:
    """Returns a function that returns a job of batches."""
    with ExitStack() as opened:

        def job(api: Api, store: object, rows: Any) -> Job:
            stigg = opened.enter_context(client(Stigg, api))
            return Job("usage", stigg.usage.report, rows, key=lambda row: row["customerId"], store=str(store))

        yield job


def test_another_account_under_the_same_name(writer: Start, alguna: Api, tmp_path: Path) -> None:
    """Rows that were written to one account do not count as written to another."""
    store = tmp_path / "jobs.sqlite"
    writer(alguna, store, customers(3)).run()
    with provider("alguna") as other:
        for again in (writer(other, store, customers(3)).run, writer(other, store, None).retry_refused):
            with pytest.raises(JobUsageError, match="another account or base URL"):
                again()

        assert 0 == other.requests


def test_text_of_all_kinds(writer: Start, alguna: Api, database: str) -> None:
    """Keys, names and ids may hold any character; what a store does not take is replaced in what it records."""
    names = ["a,b", "\u2603\U0001f600", "x" * 1500, "a\0b", "a\nb", '"', "\\", "%s"]
    alguna.sandbox.drift("create_customer", lambda response: response.update(id=f"\0{response['id']}"))

    report = writer(alguna, database, [{"name": name, "currency": "USD"} for name in names]).run()

    assert (8, True) == (report.done, report.is_complete)
    assert dict.fromkeys(names, 1) == alguna.names()
    assert names == [row["key"] for row in report.rows()]
    assert {"\ufffd"} == {row["result"][0] for row in report.rows()}


def test_a_key_that_is_too_long(writer: Start, alguna: Api, database: str) -> None:
    """A key that no index takes is refused before anything is sent."""
    with pytest.raises(JobUsageError, match=r"row 1: the key .* 3,004 bytes"):
        writer(alguna, database, [{"name": "x" * 3000, "currency": "USD"}]).run()

    assert 0 == alguna.requests


@pytest.mark.parametrize("place", [5, 590])
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_items_with_one_key(
    reporter: Start, kind: str, place: int, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Two rows whose items have one key are refused, as the provider would count one of them; also in other chunks."""
    store = tmp_path / "jobs.sqlite" if kind == "sqlite" else request.getfixturevalue("database")
    rows = [*usage(600)]
    rows[place]["idempotencyKey"] = "key-3"
    with provider("stigg") as stigg:
        with pytest.raises(JobUsageError, match=f'"c3".* and .*"c{place}".* have one idempotency key, key-3'):
            reporter(stigg, store, rows).run()
        rows[place]["idempotencyKey"] = f"key-{place}"
        report = reporter(stigg, store, rows).run()

        assert (600, True) == (report.done, report.is_complete)
        assert 600 == stigg.sandbox.effects["report_usage_v2"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"currency": 1.5}, "row 601: row.body.currency: floats"),
        ({"colour": "red"}, "row 601: .*colour"),
        ({"name": None}, "row 601: the key None has an empty part"),
    ],
)
def test_a_row_in_the_middle_that_is_wrong(
    writer: Start, alguna: Api, tmp_path: Path, row: dict[str, Any], words: str
) -> None:
    """It is named, with how many rows are in the job; the corrected rows are then written, each once."""
    rows = [*customers(610)]
    rows[600] = {"name": "Acme 600", "currency": "USD", **row}
    with pytest.raises(JobUsageError, match=f"{words}.*first 500 rows are in the job"):
        writer(alguna, tmp_path / "jobs.sqlite", rows).run()
    report = writer(alguna, tmp_path / "jobs.sqlite", customers(610)).run()

    assert (610, True) == (report.done, report.is_complete)
    assert {f"Acme {number}": 1 for number in range(610)} == alguna.names()


def test_content_that_changes_between_runs(
    writer: Start, alguna: Api, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A row that was written cannot change; one that is missing from the new file is pointed out."""
    store = tmp_path / "jobs.sqlite"
    writer(alguna, store, customers(5)).run()
    with pytest.raises(JobUsageError, match=r"other content than before, .*it is done"):
        writer(alguna, store, [{"name": "Acme 3", "currency": "EUR"}]).run()
    report = writer(alguna, store, [{"currency": "USD", "name": "Acme 3"}]).run()

    assert "4 rows that are not in this source" in caplog.text
    assert (5, 5) == (report.done, alguna.sandbox.effects["create_customer"])


def test_large_rows(writer: Start, alguna: Api, tmp_path: Path) -> None:
    """Large rows go in smaller chunks, so that memory stays flat."""
    rows = ({**row, "aliases": ["x" * 1_000_000]} for row in customers(9))

    report = writer(alguna, tmp_path / "jobs.sqlite", rows).run()

    assert 9 == report.done
    assert [0, 1, 2, 3, 500, 501, 502, 503, 1000] == [row.n for row in report._store.rows(report._job)]


def test_a_key_that_is_revoked_in_the_middle(writer: Start, alguna: Api, tmp_path: Path) -> None:
    """The job stops, no row is lost or sent twice, and it goes on with a valid key."""
    revoked = Fault(point="before_commit", kind="status", status=401)
    stopping = writer(alguna, tmp_path / "jobs.sqlite", customers(300))

    def revoke() -> None:
        until(lambda: alguna.sandbox.effects["create_customer"] >= 40, "effects")
        alguna.sandbox.add_fault(revoked)

    thread = threading.Thread(target=revoke)
    thread.start()
    with pytest.raises(JobStopped, match="401"):
        stopping.run()
    thread.join()
    assert {"done", "new"} == {row["state"] for row in stopping.report().rows()}
    report = writer(alguna, tmp_path / "jobs.sqlite", None).run()

    assert (300, True) == (report.done, report.is_complete)
    assert {f"Acme {number}": 1 for number in range(300)} == alguna.names()


def test_a_delay_that_is_longer_than_the_patience(writer: Start, alguna: Api, tmp_path: Path) -> None:
    """The job stops with the reason instead of a wait of days, and no row counts as sent."""
    alguna.sandbox.add_fault(Fault(point="before_commit", kind="status", status=429, retry_after=86400, times=5))
    stopped = writer(alguna, tmp_path / "jobs.sqlite", customers(5), patience=60.0)

    with pytest.raises(JobStopped, match="more than the patience of 60 s: "):
        stopped.run()

    assert {"new"} == {row["state"] for row in stopped.report().rows()}


def test_a_success_that_cannot_be_read(writer: Start, alguna: Api, tmp_path: Path) -> None:
    """The row is sent once more under its key, which returns the id of what was made."""
    alguna.sandbox.add_fault(Fault(point="after_commit", kind="truncate", times=4))
    alguna.sandbox.add_fault(Fault(point="before_commit", kind="portal", times=4))

    report = writer(alguna, tmp_path / "jobs.sqlite", customers(12), patience=60.0).run()

    assert 12 == report.done
    assert all(row["result"] for row in report.rows())
    assert {f"Acme {number}": 1 for number in range(12)} == alguna.names()


@pytest.fixture
def full_disk() -> Iterator[Any]:
    """Returns a function that limits the size of files of this process, or lifts the limit without a size."""
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def limit(size: int | None = None) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (before[0] if size is None else size, before[1]))

    yield limit
    limit()
    signal.signal(signal.SIGXFSZ, handler)


def test_a_disk_that_is_full(reporter: Start, full_disk: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The job says that its store fails, sends nothing meanwhile, and goes on when there is room."""
    store = tmp_path / "jobs.sqlite"
    with provider("stigg") as stigg:

        def fill() -> None:
            until(lambda: stigg.sandbox.effects["report_usage_v2"], "an effect")
            full_disk(100_000)
            until(lambda: "the store fails" in caplog.text, "a warning")
            full_disk()

        thread = threading.Thread(target=fill)
        thread.start()
        report = reporter(stigg, store, usage(10_000)).run()
        thread.join()

        assert (10_000, 0, True) == (report.done, report.unknown, report.is_complete)
        assert 10_000 == stigg.sandbox.effects["report_usage_v2"]
