"""Gunicorn with --preload: the client is created, and makes a call, before the workers are forked."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections import defaultdict
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.http_messages import read_message
from tests.overlay.hostile import HEAD, serving

ROOT = Path(__file__).parents[2]
WORKERS = 3


class Api:
    """Returns customers by their id. by_connection: the processes that asked over each connection, by their ids."""

    def __init__(self) -> None:
        self.by_connection: dict[Any, set[str]] = defaultdict(set)
        self.is_loaded = threading.Event()

    def __call__(self, connection: socket.socket, over: threading.Event) -> None:
        while request := read_message(connection):
            customer_id = request.split()[1].rpartition(b"/")[2]
            self.by_connection[connection].add(customer_id.decode().rpartition("-")[0])
            body = b'{"id":"%s","name":"Acme"}' % customer_id
            connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self.is_loaded.set()


def test_preloaded_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each worker has its own connections, and each call its own response; the master's connection stays its own."""
    api = Api()
    with serving(api) as url, socket.create_server(("127.0.0.1", 0), backlog=64) as listening:
        monkeypatch.setenv("API_URL", url)
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        command = [sys.executable, "-m", "gunicorn", "--preload", "--workers", str(WORKERS), "--log-level", "warning"]
        bind = [
            "--bind",
            f"fd://{listening.fileno()}",
            "--worker-tmp-dir",
            str(tmp_path),
            "tests.integration.wsgi_app:app",
        ]
        descriptors = (listening.fileno(),)
        command += [*bind, "tests.integration.wsgi_app:app"]
        with subprocess.Popen(command, cwd=ROOT, pass_fds=descriptors, env=dict(os.environ)) as gunicorn:
            try:
                assert api.is_loaded.wait(60)
                responses = [httpx.get(address, timeout=60) for _ in range(WORKERS * 10)]
            finally:
                gunicorn.terminate()

    assert {200} == {response.status_code for response in responses}
    assert [1] * len(api.by_connection) == [len(processes) for processes in api.by_connection.values()]
    assert len({response.text for response in responses}) > 1, "only one worker responded"
