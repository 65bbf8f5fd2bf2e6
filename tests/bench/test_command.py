"""The command: groups by name, JSON and a page beside the table, and a status that no figure changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import bench.__main__ as command
from bench.rows import OURS, RAW, Bar, Row
from bench.table import BEGIN, END

MISSED = Row("calls", "one customer", "µs", {OURS: [2.0], RAW: [1.0]}, (Bar(0.8, RAW),))


def test_a_missed_bar_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missed bar is printed, written as JSON and into the page, and the status is 0 all the same."""
    monkeypatch.setattr(command, "BUILD", tmp_path)
    monkeypatch.setattr(command, "version", lambda name: "1.0")  # the rivals are installed by `make bench` only
    monkeypatch.setattr(command, "GROUPS", {"calls": (lambda rounds: [MISSED] * (rounds == 21), 21)})
    page, copy = tmp_path / "page.md", tmp_path / "more" / "copy.json"
    page.write_text(f"{BEGIN}\n{END}\n")

    status = command.main(["calls", "--json", str(copy), "--write", str(page)])

    assert 0 == status
    assert "Bars missed: calls: one customer." in capsys.readouterr().out
    assert "MISSED, 2" in page.read_text()
    assert json.loads(copy.read_text()) == json.loads((tmp_path / "latest.json").read_text())
    assert [False] == [bar["reached"] for bar in json.loads(copy.read_text())["rows"][0]["bars"]]


@pytest.mark.parametrize(("quick", "rounds"), [(False, 21), (True, 4)])
def test_quick(monkeypatch: pytest.MonkeyPatch, quick: bool, rounds: int) -> None:
    """A quick run has a fifth of the rounds."""
    seen: list[int] = []

    def group(number: int) -> list[Any]:
        seen.append(number)
        return []

    monkeypatch.setattr(command, "GROUPS", {"calls": (group, 21)})

    command.measured("calls", quick=quick)

    assert [rounds] == seen


def test_an_unknown_group(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown group is reported, with the valid ones, before anything is measured."""
    with pytest.raises(SystemExit) as stopped:
        command.main(["paging", "pagign"])

    assert 2 == stopped.value.code
    assert "no group pagign; there are: decode," in capsys.readouterr().err


def test_no_environment_for_the_declared_dependencies(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A group whose environment is missing is reported before anything is measured."""
    monkeypatch.delenv("DECLARED", raising=False)

    with pytest.raises(SystemExit) as stopped:
        command.main(["declared"])

    assert 2 == stopped.value.code
    assert "`make bench` creates" in capsys.readouterr().err
