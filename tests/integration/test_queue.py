"""A real task queue: its soft time limit, raised by a signal handler inside a call, ends the call."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.http_messages import read_message
from tests.overlay.hostile import serving

ROOT = Path(__file__).parents[2]


@contextmanager
def working(folder: Path) -> Iterator[None]:
    """Run a worker, with a child process for its tasks, until the block ends."""
    command = [sys.executable, "-m", "celery", "-A", "tests.integration.queue_app", "worker", "--concurrency=1"]
    quiet = ["--without-gossip", "--without-mingle", "--without-heartbeat", "--loglevel=WARNING"]
    log = folder / "log"
    with log.open("wb") as file, subprocess.Popen([*command, *quiet], cwd=ROOT, stdout=file, stderr=file) as worker:
        try:
            yield
        finally:
            worker.terminate()


def test_a_soft_time_limit_in_a_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The task's limit ends a write at once: it is not retried, and is reported with its key as of unknown outcome."""
    requests: list[bytes] = []

    def silent(connection: Any, over: Any) -> None:
        requests.append(read_message(connection))
        over.wait(60)

    for name in ("messages", "results", "control"):
        (tmp_path / name).mkdir()
    with serving(silent) as url:
        monkeypatch.setenv("QUEUE_FOLDER", str(tmp_path))
        monkeypatch.setenv("API_URL", url)
        task = importlib.import_module("tests.integration.queue_app").create_customer
        with working(tmp_path):
            ended = task.delay("invoice-7").get(timeout=120)

    assert len(requests) == 1
    assert ["call", "cancelled", "invoice-7"] in ended["events"]
    assert "idempotency key 'invoice-7': the write was cancelled or interrupted" in "\n".join(ended["notes"])
