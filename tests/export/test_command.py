"""The command `billing export`, as far as nothing is sent."""

from __future__ import annotations

import subprocess
import sys

import pytest

from billing_cli.main import main
from billing_export.progress import Progress


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["nobody", "--to", "csv:x"], "unknown provider 'nobody'"),
        (["sequence"], "Missing option '--to'"),
        (["sequence", "--sandbox", "--to", "x"], "unknown destination 'x'"),
        (["sequence", "invoces", "--sandbox", "--to", "csv:x"], "did you mean invoices"),
        (["sequence", "invoices", "--to", "csv:x", "--argument", "limit"], "pass NAME=VALUE"),
        (["sequence", "invoices", "--to", "csv:x", "--argument", "currencies=[EUR"], "invalid JSON"),
        (["sequence", "--to", "csv:x", "--argument", "limit=5"], "name the tables"),
        (["sequence", "invoices", "--sandbox", "--to", "csv:x", "--cursor", "dueDate"], "would be left out"),
    ],
)
def test_wrong_usage(arguments: list[str], problem: str, capfd: pytest.CaptureFixture[str]) -> None:
    """It ends with status 2 and states what is wrong; nothing was sent."""
    assert 2 == main(["export", *arguments])
    assert problem in capfd.readouterr().err


def test_imports() -> None:
    """Neither the package nor its command imports what is slow."""
    code = "import sys, billing_export.commands; print([n for n in ('dlt', 'pyarrow', 'httpx') if n in sys.modules])"

    assert b"[]" == subprocess.check_output([sys.executable, "-c", code]).strip()


def test_progress(capfd: pytest.CaptureFixture[str]) -> None:
    """Rows of each table are shown on stderr every five seconds and at the end, and not at all if it is quiet."""
    for is_quiet in (True, False):
        times = iter(range(0, 1000, 2))
        progress = Progress(is_quiet=is_quiet, now=lambda times=times: next(times))  # type: ignore[misc]
        for table, rows in (("invoices", 5000), ("invoices", 20), ("invoices", 1), ("customers", 7)):
            progress.add(table, rows)
        progress.end()

    lines = capfd.readouterr().err.splitlines()
    assert [
        "invoices: 5,020 rows read", "invoices: 5,021 rows read", "customers: 7 rows read",
    ] == [line.rpartition(",")[0] for line in lines]  # fmt: skip
