"""Machines that run workers, and what the provider saw of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

from billing_jobs import Job
from billing_sandbox import Sandbox
from billing_sandbox.server import serve
from tests.integration.jobs.program import KINDS

ROOT = Path(__file__).parents[3]
LONGEST = 120.0
"""Seconds after which a condition that should come true counts as a hang."""


def until(condition: Callable[[], object], what: str) -> None:
    """Wait until a condition holds."""
    end = monotonic() + LONGEST
    while not condition():
        assert monotonic() < end, f"not within {LONGEST:g} s: {what}"
        Event().wait(0.002)


class Machine:
    """A worker in a process of its own."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._errors = (folder / "errors").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.jobs.program", json.dumps(settings)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._folder = folder

    @property
    def is_running(self) -> bool:
        """Whether the process has not ended."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End the process with SIGKILL, now."""
        self._process.kill()
        self.close()

    def close(self) -> None:
        """Collect what is left of the process."""
        self._process.kill()
        if not self._errors.closed:
            self._process.communicate()
            self._errors.close()

    def signal(self, number: int) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def counts(self) -> dict[str, int]:
        """Wait for the end of the job, and return the counts of the report."""
        output, _ = self._process.communicate(timeout=LONGEST)
        self._errors.close()
        assert 0 == self._process.returncode, (self._folder / "errors").read_text()[-4000:]
        counts: dict[str, int] = json.loads(output.splitlines()[-1])
        return counts


class Machines:
    """Starts machines, each with a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._started = folder, list[Machine]()

    def start(self, settings: dict[str, Any]) -> Machine:
        """Start a worker on a machine of its own."""
        self._started.append(Machine(self.folder / f"machine-{len(self._started)}", **settings))
        return self._started[-1]

    def close(self) -> None:
        """End all of them."""
        for machine in self._started:
            machine.close()


class Api:
    """A provider over a socket, and what it saw."""

    def __init__(self, sandbox: Sandbox, provider: str, url: str) -> None:
        self.sandbox, self.provider, self.url = sandbox, provider, url

    def settings(self, store: object, rows: int, kind: str = "keyed", **more: Any) -> dict[str, Any]:
        """Return the settings of a machine that writes to this provider."""
        return {
            "client": self.provider, "credentials": dict(self.sandbox.credentials), "url": self.url,
            "store": str(store), "rows": rows, "kind": kind, **more,
        }  # fmt: skip

    @property
    def requests(self) -> int:
        """The number of requests received so far."""
        return len(self.sandbox.requests)

    def names(self) -> Counter[str]:
        """Return how many objects of each name there are."""
        objects = [fields for items in self.sandbox.objects.values() for fields in items.values()]
        return Counter(str(fields["name"]) for fields in objects if "name" in fields)


@contextmanager
def provider(name: str) -> Iterator[Api]:
    """Serve the sandbox of a provider."""
    sandbox = Sandbox.load(name)
    with serve(sandbox) as url:
        yield Api(sandbox, name, url)


def client(kind: Callable[..., Any], api: Api, **options: Any) -> Any:
    """Return a client of a provider."""
    return kind(**api.sandbox.credentials, base_url=api.url, deadline=20.0, respect_limits=False, **options)


def job(api_client: Any, kind: str, rows: Any, store: object, **options: Any) -> Job:
    """Return a job by a method of a client."""
    resource, method, _, field = KINDS[kind]
    bound = getattr(getattr(api_client, resource), method)
    return Job("november", bound, rows, key=lambda row: ("2026-11", row[field]), store=str(store), **options)
