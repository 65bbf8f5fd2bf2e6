"""Packages side by side: the order of their outcomes, failures, and stopping."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.generate import main
from scripts.pipeline import packages, side_by_side
from scripts.pipeline.side_by_side import Outcome
from scripts.spec.problems import Problem

from .small_spec import spec, write


def _outcomes(names: list[str], folder: Path, stages: list[tuple[str, str]]) -> Iterator[Outcome]:
    return side_by_side._together(
        names, 2, specs=folder, into=folder / "new", on_stage=lambda *stage: stages.append(stage)
    )


def test_processes(tmp_path: Path) -> None:
    """Packages come in the order of their names, also a small one behind a large one; a failure is one of them."""
    for name, summary in (("a", "List things."), ("b", None), ("c", "List things.")):
        client = {"x-client package": f"{name}_client"}
        write(tmp_path / name, {"openapi.yaml": spec({**client, "paths /things get summary": summary})})
    (tmp_path / "new").mkdir()
    stages: list[tuple[str, str]] = []

    first, failed, last = _outcomes(["a", "b", "c"], tmp_path, stages)

    assert ["a", "b", "c"] == [first.name, failed.name, last.name]
    assert [("a", "generating"), ("b", "generating"), ("c", "generating")] == stages
    assert failed.package is None
    assert "missing summary" in str(failed.problems[0])
    assert ["2 operations, 3 models"] * 2 == [each.package.summary for each in (first, last) if each.package]
    assert {"a.json", "a_client", "c.json", "c_client"} == {place.name for place in (tmp_path / "new").iterdir()}
    assert [] == multiprocessing.active_children()


class _Pool:
    """A pool whose futures are given, and which records how it is shut down."""

    def __init__(self, *futures: Future[Any]) -> None:
        self.futures, self.shut = list(futures), list[dict[str, bool]]()

    def __call__(self, *_: object, **__: object) -> _Pool:
        return self

    def submit(self, *_: object, **__: object) -> Future[Any]:
        """Return the next future."""
        return self.futures.pop(0)

    def shutdown(self, **options: bool) -> None:
        """Record the options."""
        self.shut.append(options)


def _future(result: Any) -> Future[Any]:
    future: Future[Any] = Future()
    (future.set_exception if isinstance(result, BaseException) else future.set_result)(result)
    return future


def test_a_process_that_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package of a process that was ended is reported, as the others are."""
    pool = _Pool(_future(Outcome("a", None, (Problem(None, "no"),), 1.0)), _future(BrokenProcessPool()))
    monkeypatch.setattr(side_by_side, "ProcessPoolExecutor", pool)

    first, second = _outcomes(["a", "b"], tmp_path, [])

    assert ("a", "no") == (first.name, first.problems[0].message)
    assert ("b", None) == (second.name, second.package)
    assert "b: its process has ended" in second.problems[0].message
    assert [{}] == pool.shut


def test_stopping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not begun is cancelled when the run is interrupted, and nothing is waited for."""
    pool = _Pool(_future(KeyboardInterrupt()), _future(None))
    monkeypatch.setattr(side_by_side, "ProcessPoolExecutor", pool)

    with pytest.raises(KeyboardInterrupt):
        list(_outcomes(["a", "b"], tmp_path, []))

    assert {"wait": False, "cancel_futures": True} == pool.shut[0]


def test_interrupting_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C ends the command with one line and status 130."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(packages, "regenerate", interrupted)

    assert 130 == main(["--specs", str(tmp_path), "--out", str(tmp_path / "generated")])
    assert ["stopped; packages that were not complete are unchanged"] == capsys.readouterr().err.splitlines()
