"""The page on exports is true: its examples and its commands run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from billing_cli.main import main
from billing_sandbox import Sandbox
from billing_sandbox.server import serve

PAGE = (Path(__file__).parents[3] / "docs" / "exports.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = [line for line in re.findall(r"^billing (export .*)$", PAGE, re.MULTILINE) if "postgresql" not in line]


@pytest.fixture(scope="module")
def variables() -> Iterator[dict[str, str]]:
    """The variables that lead a client to a sandbox."""
    sandbox = Sandbox.load("sequence")
    sandbox.seed("list_invoices", count=3)
    with serve(sandbox) as url:
        yield dict(sandbox.variables(url))


@pytest.fixture(autouse=True)
def place(variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in an empty folder."""
    monkeypatch.chdir(tmp_path)
    for name, value in {**variables, "DLT_DATA_DIR": str(tmp_path), "RUNTIME__DLTHUB_TELEMETRY": "false"}.items():
        monkeypatch.setenv(name, value)


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # examples leave their clients open
@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An example prints what it read."""
    exec(compile(example, "example", "exec"), {"__name__": "__main__"})

    assert re.search("3|LOADED", capsys.readouterr().out)


@pytest.mark.parametrize("command", COMMANDS)
def test_command(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    """A command prints the rows of each table on stdout, and its progress on stderr."""
    assert 0 == main(command.split())

    written = capfd.readouterr()
    assert 3 in json.loads(written.out).values()
    assert "rows read" in written.err
