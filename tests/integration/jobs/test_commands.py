"""`billing jobs` against a sandbox over a socket."""

from __future__ import annotations

import contextlib
import io
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from billing_cli.main import main
from tests.integration.jobs.harness import ROOT, Api, provider, until

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def alguna(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Api]:
    """A provider, whose account the environment names, and a folder for the store."""
    with provider("alguna") as api:
        monkeypatch.setenv("ALGUNA_BASE_URL", api.url)
        monkeypatch.setenv("ALGUNA_API_KEY", api.sandbox.credentials["api_key"])
        monkeypatch.chdir(tmp_path)
        yield api


@pytest.fixture
def jobs() -> Run:
    """The command: returns its exit status, and what it wrote to stdout and stderr."""

    def run(*arguments: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()  # which stay open: the engine's logger keeps stderr
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main(["jobs", *arguments])
        return status, out.getvalue(), err.getvalue()

    return run


NEW = ("run", "november", "--operation", "alguna.customers.create", "--rows", "rows.csv", "--key", "customer,{name}")


def test_a_month_end(alguna: Api, jobs: Run) -> None:
    """A file becomes a reconciled report: refused rows are listed, corrected, and written once."""
    lines = [f"Acme {number},{'USD' if number % 10 else '7'}" for number in range(50)]
    Path("rows.csv").write_text(
        "\n".join(["name,currency:json", *(line.replace(",USD", ',"""USD"""') for line in lines)])
    )

    status, out, _ = jobs(*NEW)
    assert (4, True) == (status, "45 done, 5 refused, 0 unknown" in out)
    assert "refused: customer/Acme 0: 400" in out
    assert (4, True) == ((shown := jobs("show", "november"))[0], "45 done" in shown[1])
    assert "alguna create_customer  50 rows: 45 done" in jobs("list")[1]
    jobs("export", "november", "--state", "refused", "--to", "refused.csv")
    jobs("export", "november", "--to", "all.jsonl")
    assert (6, 50) == (
        len(Path("refused.csv").read_text().splitlines()),
        len(Path("all.jsonl").read_text().splitlines()),
    )
    assert 4 == jobs("retry-refused", "november")[0]
    Path("rows.csv").write_text("\n".join(["name,currency", *(f"Acme {number},USD" for number in range(50))]))
    status, out, _ = jobs(*NEW)

    assert (0, True) == (status, "50 done, 0 refused" in out)
    assert (0, True) == ((settled := jobs("reconcile", "november"))[0], "0 found" in settled[1])
    assert {f"Acme {number}": 1 for number in range(50)} == alguna.names()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption(alguna: Api, jobs: Run, number: int) -> None:
    """Ctrl-C and SIGTERM stop between two waves, and the same command goes on."""
    Path("rows.csv").write_text("\n".join(["name,currency", *(f"Acme {number},USD" for number in range(200))]))
    command = [sys.executable, "-c", f"import sys; sys.path.append({str(ROOT)!r}); "
               f"from billing_cli.main import main; sys.exit(main({['jobs', *NEW]!r}))"]  # fmt: skip
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    until(lambda: alguna.requests > 60, "requests")
    process.send_signal(number)
    _, errors = process.communicate()

    assert (130 if number == signal.SIGINT else 5) == process.returncode
    assert "go on" in errors
    assert "0 unknown" in jobs("show", "november")[1]
    assert 0 == jobs(*NEW)[0]
    assert {f"Acme {number}": 1 for number in range(200)} == alguna.names()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("run", "x", "--operation", "alguna.customers"), "provider.resource.method"),
        (("run", "x", "--operation", "alguna.customers.fly"), "unknown"),
        (("run", "x", "--operation", "alguna.customers.create", "--key", "{a}"), "belong together"),
        (("show", "x"), "no store"),
    ],
)
def test_wrong_usage(alguna: Api, jobs: Run, arguments: tuple[str, ...], words: str) -> None:
    """Wrong usage ends with status 2 and what to write instead, before anything is sent."""
    status, _, errors = jobs(*arguments)

    assert (2, True) == (status, words in errors)
    assert 0 == alguna.requests


def test_the_list_of_jobs(alguna: Api, jobs: Run) -> None:
    """Each job is a line with its counts; the columns of several are aligned."""
    Path("rows.csv").write_text("name,currency\nAcme,USD")
    for name in ("a", "november"):
        assert 0 == jobs("run", name, *NEW[2:])[0]

    lines = jobs("list")[1].splitlines()

    counts = "1 rows: 1 done, 0 refused, 0 unknown, 0 open"
    assert [f"{name:<8}  alguna create_customer  {counts}" for name in ("a", "november")] == lines


def test_a_template_of_another_file(alguna: Api, jobs: Run) -> None:
    """A key of a column that does not exist is wrong usage, and leaves neither a job nor a store."""
    Path("rows.csv").write_text("name,currency\nAcme,USD")

    status, _, errors = jobs(*NEW[:-1], "{absent}")

    assert (2, True) == (status, "row 1: the key needs the column 'absent'" in errors)
    assert ["rows.csv"] == [path.name for path in Path().iterdir()]


def test_misspelt_fields(alguna: Api, jobs: Run, caplog: pytest.LogCaptureFixture) -> None:
    """A field that the spec does not have is reported once, with its first row, and sent."""
    contact = '{"email": "a@b.c", "is_primary": true, "emial": 1}'
    lines = (f'{{"name": "Acme {number}", "currency": "USD", "contacts": [{contact}]}}' for number in range(9))
    Path("rows.jsonl").write_text("\n".join(lines))

    assert 0 == jobs(*NEW[:5], "rows.jsonl", *NEW[6:])[0]

    texts = [record.getMessage() for record in caplog.records if "emial" in record.getMessage()]
    assert ["job 'november', row 1: unknown field 'contacts[].emial'; did you mean 'email'?"] == texts
    assert b"emial" in alguna.sandbox.requests[0].body


def test_a_deletion(alguna: Api, jobs: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job is deleted with its rows, and the output says what is lost; a terminal asks first."""
    Path("rows.csv").write_text("name,currency\nAcme,USD")
    jobs(*NEW)
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)

    assert (2, True) == ((kept := jobs("delete", "november"))[0], "nothing was deleted" in kept[2])
    assert "november" in jobs("list")[1]
    status, _, errors = jobs("delete", "november", "--yes")

    assert (0, "deleted 1 rows of job 'november', and the record of what was sent\n") == (status, errors)
    assert (0, "") == jobs("list")[:2]
    assert 2 == jobs("delete", "november", "--yes")[0]
