"""What `make audit` reports of the result of pip-audit."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from scripts.commands.audit import main

GOOD = {"name": "a", "version": "1", "vulns": []}
BAD = {"name": "b", "version": "2", "vulns": [{"id": "CVE-1", "fix_versions": ["2.1", "3"]}]}
UNFIXED = {"name": "c", "version": "3", "vulns": [{"id": "CVE-2", "fix_versions": []}]}
SKIPPED = {"name": "d", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("dependencies", "status", "line"),
    [
        ([GOOD, GOOD], 0, "2 pinned versions have no known vulnerability"),
        ([GOOD, BAD, UNFIXED], 1, "b==2: CVE-1, fixed in 2.1, 3\nc==3: CVE-2, fixed in no version"),
        ([GOOD, SKIPPED], 2, "1 of 2 versions could not be looked up: d."),
        ([SKIPPED] * 4, 2, "4 of 4 versions could not be looked up: d, d, d, ..."),
        ([BAD, SKIPPED], 2, "b==2: CVE-1"),
    ],
)
def test_results(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], dependencies: Any, status: int, line: str
) -> None:
    """Vulnerable versions are listed, and versions that were not looked up never count as good."""
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps({"dependencies": dependencies})))

    assert status == main()
    printed = capsys.readouterr()
    assert line in (printed.err if status else printed.out)


@pytest.mark.parametrize("text", ["", "Traceback", "{}"])
def test_no_result(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str) -> None:
    """Without a network, where pip-audit ends with a traceback, one line states what is needed."""
    monkeypatch.setattr("sys.stdin", io.StringIO(text))

    assert 2 == main()
    assert "it needs the network" in capsys.readouterr().err
