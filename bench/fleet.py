"""Shared rate limits: 8 processes at 100 calls a second. `make bench-fleet` runs it.

    python -m bench.fleet [--quick]

Each process makes calls as fast as it is permitted to, and notes when each leaves: at the sender, over a function in
place of the network. Counted are the calls in any window of one second, over all processes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import subprocess
import sys
import warnings
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from time import monotonic, sleep
from typing import Any

import httpx

_PROCESSES, _LIMIT, _WINDOW = 8, 100, 1.0
_SECONDS, _QUICK = 20.0, 5.0
_CALLERS = 4
"""Threads or tasks of each process."""
_MOST, _PADDING = 1.05, 0.05


def _usage() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


class _Sender:
    """Takes turns, and notes when each call leaves."""

    def __init__(self, settings: dict[str, Any]) -> None:
        from billing_fleet import SharedLimits  # noqa: PLC0415
        from billing_overlay import Turn  # noqa: PLC0415

        self.limits = SharedLimits(settings["url"], workers=_PROCESSES, padding=settings["padding"])
        self.turns, self.sent = [Turn("calls", _LIMIT, _WINDOW)], list[float]()
        self.until, self.waits = 0.0, list[float]()

    def work(self) -> None:
        """Send as a thread does."""
        while monotonic() < self.until:
            held, since = 0, monotonic()
            while (reservation := self.limits.reserve("bench", self.turns, 60.0, held)).delay:
                sleep(reservation.delay)
                held = reservation.taken
            self.note(since)

    async def awork(self) -> None:
        """Send as a task does."""
        while monotonic() < self.until:
            held, since = 0, monotonic()
            while (reservation := await self.limits.areserve("bench", self.turns, 60.0, held)).delay:
                await asyncio.sleep(reservation.delay)
                held = reservation.taken
            self.note(since)

    def call(self) -> None:
        """Send as a client does, from a thread."""
        from alguna_client import Alguna  # noqa: PLC0415

        def app(_: httpx.Request) -> httpx.Response:
            self.note(since)
            return httpx.Response(200, json={"id": "cus_1", "name": "Acme"})

        http = httpx.Client(transport=httpx.MockTransport(app))
        with Alguna(api_key="sandbox-key-bench", rate_limits=self.limits, http_client=http) as client:
            client.warm_up()
            while (since := monotonic()) < self.until:
                client.call("get_customer", path={"id": "cus_1"})

    def note(self, since: float) -> None:
        """Note that a call leaves now, and how long it waited."""
        self.sent.append(monotonic())
        self.waits.append(self.sent[-1] - since)


def child(settings: dict[str, Any]) -> None:
    """Send from this process, and print when each call left."""
    warnings.simplefilter("ignore")  # drift: the response is not what is measured
    sender = _Sender(settings)
    print("ready", flush=True)
    sender.until = float(sys.stdin.readline())
    used = _usage()
    if settings["kind"] == "async":
        asyncio.run(_gathered([sender.awork] * _CALLERS))
    else:
        with ThreadPoolExecutor(_CALLERS) as threads:
            work = sender.call if settings["kind"] == "client" else sender.work
            for done in [threads.submit(work) for _ in range(_CALLERS)]:
                done.result()
    print(json.dumps({"sent": sender.sent, "waits": sender.waits, "cpu": _usage() - used}))


async def _gathered(works: list[Callable[[], Awaitable[None]]]) -> None:
    await asyncio.gather(*(work() for work in works))


def most_in_a_window(times: list[float]) -> tuple[int, float]:
    """Return the largest number of times in any window, and how many seconds after the first one that begins."""
    first, most = 0, (0, 0.0)
    for last, time in enumerate(times):
        while times[first] <= time - _WINDOW:
            first += 1
        most = max(most, (last - first + 1, times[0] - times[first]))
    return most[0], abs(most[1])


def run(server: Any, kind: str, padding: float, seconds: float) -> dict[str, float]:
    """Send from all processes, and return what was counted."""
    with server.client() as client:
        client.flushall()
        client.config_resetstat()
    command = [sys.executable, "-m", "bench.fleet", "--child"]
    command.append(json.dumps({"url": server.url, "kind": kind, "padding": padding}))
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    processes: list[Any] = [subprocess.Popen(command, **pipes) for _ in range(_PROCESSES)]
    for process in processes:
        process.stdout.readline()
    until = monotonic() + seconds
    for process in processes:
        process.stdin.write(f"{until}\n")
        process.stdin.flush()
    outputs = [process.communicate()[0] for process in processes]
    if any(process.returncode for process in processes):
        raise SystemExit(f"a process ended with {[process.returncode for process in processes]}")
    results = [json.loads(output) for output in outputs]
    times, turns = sorted(time for result in results for time in result["sent"]), [len(r["sent"]) for r in results]
    most, after = most_in_a_window(times)
    with server.client() as client:
        calls = client.info("commandstats")["cmdstat_evalsha"]
    return {
        "most": most, "after": after, "rate": len(times) / (times[-1] - times[0] or 1.0),
        "fewest": min(turns), "greatest": max(turns), "longest": max(max(result["waits"]) for result in results),
        "cpu": sum(result["cpu"] for result in results) / len(times), "trips": calls["calls"] / len(times),
        "server": calls["usec_per_call"],
    }  # fmt: skip


def _line(kind: str, padding: float, found: dict[str, float]) -> str:
    return (
        f"  {kind:6} {1000 * padding:5.0f} ms {found['most']:9.0f} after {found['after']:4.1f} s {found['rate']:9.1f} "
        f"{found['fewest']:6.0f} to {found['greatest']:<5.0f}{1000 * found['longest']:9.0f} ms "
        f"{1000 * found['cpu']:9.2f} ms {found['trips']:9.2f} {found['server']:9.0f} us"
    )


def main() -> int:
    """Measure, and print a line for each. Return 1 if a window exceeds the limit by over 5 %, padded by default."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--child", type=json.loads)
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    if arguments.child:
        child(arguments.child)
        return 0
    from tests.integration.fleet.valkey import Valkey  # noqa: PLC0415

    print(f"{_PROCESSES} processes, {_CALLERS} callers each, at {_LIMIT} calls in {_WINDOW:g} s; "
          f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")  # fmt: skip
    print(
        "  callers padding  most in any 1 s  mean/s  turns of each  longest wait  CPU a turn  round trips  in the store"
    )
    server, most = Valkey(), 0.0
    try:
        for kind, padding in (*product(("sync", "async"), (0.0, 0.02, _PADDING)), ("client", _PADDING)):
            found = run(server, kind, padding, _QUICK if arguments.quick else _SECONDS)
            print(_line(kind, padding, found), flush=True)
            most = max(most, found["most"] if padding == _PADDING else 0.0)
    finally:
        server.stop()
    return int(most > _LIMIT * _MOST)


if __name__ == "__main__":
    sys.exit(main())
