"""A scratch repository with the small spec committed, and the command over it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.diff import main
from tests.forks import trials_by_fork  # noqa: F401
from tests.pipeline.small_spec import spec, write

RunDiff = Callable[..., tuple[int, str]]


def git(folder: Path, *arguments: str) -> str:
    """Run git with a name and an address."""
    who = ["-c", "user.name=A", "-c", "user.email=a@things.test", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(folder), *who, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def put(folder: Path, changes: dict[str, Any], *, name: str = "things") -> None:
    """Write a variation of the small spec."""
    write(folder / "specs" / name, {"openapi.yaml": spec(changes)})


def commit(folder: Path) -> None:
    """Commit all files."""
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "all")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with the small spec committed."""
    put(tmp_path, {})
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return tmp_path


@pytest.fixture
def run_diff(root: Path, capsys: pytest.CaptureFixture[str]) -> RunDiff:
    """A function that runs the command and returns its status and its output."""

    def run(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        status = main([*arguments, "--root", str(root)])
        return status, capsys.readouterr().out

    return run
