"""Processes, threads, event loops and forks that share limits over a real Valkey."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import trio

from billing_fleet import SharedLimits
from billing_overlay import Turn
from tests.integration.fleet.valkey import Valkey

ROOT = Path(__file__).parents[3]
TEN = Turn("calls", 10, 1000.0)
"""So long a window that no test sees its end."""


def processes(valkey: Valkey, *settings: dict[str, Any]) -> list[list[float]]:
    """Run processes at once, and return the delays that each was given."""
    common = {"url": valkey.url, "turn": [TEN.bucket, TEN.limit, TEN.window], "count": 10}
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.integration.fleet.program", json.dumps({**common, **more})],
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        for more in settings
    ]
    outputs = [process.communicate(timeout=60)[0] for process in started]
    assert [0] * len(started) == [process.returncode for process in started]
    return [json.loads(output) for output in outputs]


def free(delays: list[float]) -> int:
    """Return how many of the turns are free at once."""
    return sum(delay == 0.0 for delay in delays)


@pytest.fixture
def limits(valkey: Valkey) -> SharedLimits:
    """Shared limits that do not count the store as away while a machine is busy."""
    return SharedLimits(valkey.url, timeout=10.0)


def test_processes_share_a_limit(valkey: Valkey) -> None:
    """Two processes have one limit, also if the clock of one of them is an hour ahead."""
    first, second = processes(valkey, {}, {"shift": 3600.0})

    assert 10 == free(first) + free(second)
    assert [] == [delay for delay in (*first, *second) if delay and not 900 < delay < 1001]


def test_forks_share_a_limit(valkey: Valkey) -> None:
    """Forks of a process that has connections reserve over connections of their own."""
    ((*delays,),) = processes(valkey, {"forks": 3, "count": 2})

    assert 14 == len(delays)
    assert [True] * 10 + [False] * 4 == [delay == 0.0 for delay in delays]


def test_threads_share_a_limit(limits: SharedLimits) -> None:
    """Threads that reserve at once get each turn once."""
    with ThreadPoolExecutor(8) as threads:
        delays = list(threads.map(lambda _: limits.reserve("scope", [TEN], 1e6).delay, range(40)))

    assert 10 == free(delays)


def test_event_loops_share_a_limit(limits: SharedLimits) -> None:
    """Tasks of several event loops, one after the other, and a sync call share a limit; a loop leaves no connection."""

    async def work() -> list[float]:
        found = await asyncio.gather(*[limits.areserve("scope", [TEN], 1e6) for _ in range(4)])
        return [reservation.delay for reservation in found]

    delays = [delay for _ in range(3) for delay in asyncio.run(work())]

    assert 10 == free(delays)
    assert limits.reserve("scope", [TEN], 1e6).delay > 900
    assert 1 == len(limits._process._loops)


def test_many_tasks_at_once(limits: SharedLimits, valkey: Valkey) -> None:
    """Thousands of tasks that reserve at once wait for one of a few connections."""
    wide = Turn("calls", 5000, 1000.0)

    async def work() -> int:
        found = await asyncio.gather(*[limits.areserve("scope", [wide], 1e6) for _ in range(2000)])
        with valkey.client() as client:
            clients: int = client.info("clients")["connected_clients"]
        return clients + sum(bool(reservation.delay) for reservation in found)

    assert asyncio.run(work()) < 30


def test_a_cancelled_task(limits: SharedLimits) -> None:
    """A task that is cancelled while it reserves leaves no reply to the next one."""

    async def work() -> list[float]:
        tasks = [asyncio.create_task(limits.areserve("scope", [TEN], 1e6)) for _ in range(30)]
        for turns in range(30):
            await asyncio.sleep(0)
            tasks[turns].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        other = Turn("other", 3, 1000.0)
        return [(await limits.areserve("scope", [other], 1e6)).delay for _ in range(4)]

    assert 3 == free(asyncio.run(work()))


def test_a_blocked_event_loop(valkey: Valkey, caplog: pytest.LogCaptureFixture) -> None:
    """A loop that is blocked for longer than the store may take does not count the store as away."""
    limits = SharedLimits(valkey.url, timeout=0.05)

    async def work() -> None:
        task = asyncio.create_task(limits.areserve("scope", [TEN], 1e6))
        for _ in range(20):
            await asyncio.sleep(0)
            subprocess.run(["sleep", "0.11"], check=True)
            if task.done():
                break
        await task

    asyncio.run(work())

    assert [] == caplog.records


def test_under_trio(limits: SharedLimits) -> None:
    """An async client under trio shares the same limits."""

    async def work() -> list[float]:
        await limits.apause("scope", [Turn("other", 1, 1.0)], 500.0)
        return [(await limits.areserve("scope", [TEN], 1e6)).delay for _ in range(11)]

    assert 10 == free(trio.run(work))


def test_a_pause_reaches_other_processes(limits: SharedLimits, valkey: Valkey) -> None:
    """After a pause in one process no other one is given a turn of that bucket and entity before its end."""
    limits.pause("scope", [TEN, Turn("bulk", 5, 1.0, ("c1",))], 500.0)

    ((*delays,),) = processes(valkey, {"count": 3})
    assert [] == [delay for delay in delays if not 400 < delay < 501]
    assert 0.0 == limits.reserve("scope", [Turn("bulk", 5, 1.0, ("c2",))], 1.0).delay
    assert 0.0 == limits.reserve("another scope", [TEN], 1.0).delay


def test_an_async_pause(limits: SharedLimits) -> None:
    """A pause that an async client reports delays a sync one."""
    asyncio.run(limits.apause("scope", [TEN], 500.0))

    assert 400 < limits.reserve("scope", [TEN], 1e6).delay < 501


def test_a_turn_beyond_the_deadline(limits: SharedLimits) -> None:
    """A turn that comes after the deadline is not taken: the next call is given it."""
    one = Turn("calls", 1, 1000.0)
    limits.reserve("scope", [one], 1.0)

    refused = [limits.reserve("scope", [one], 5.0) for _ in range(3)]
    taken = limits.reserve("scope", [one], 1e6)

    assert [0, 0, 0] == [reservation.taken for reservation in refused]
    assert 990 < taken.delay < 1001
    assert 1 == taken.taken


def test_limits_within_limits(limits: SharedLimits, valkey: Valkey) -> None:
    """A call takes the turns of its own limit and of the limits that this one is within, in one round trip."""
    turns = [Turn("bulk", 2, 1000.0), Turn("calls", 3, 1000.0)]
    limits.reserve("another scope", [TEN], 1.0)  # the store knows the script
    with valkey.client() as client:
        client.config_resetstat()
        found = [limits.reserve("scope", turns, 1.0) for _ in range(2)]
        commands = {name: seen["calls"] for name, seen in client.info("commandstats").items() if "eval" in name}

    assert [(0.0, 2)] * 2 == [(reservation.delay, reservation.taken) for reservation in found]
    assert {"cmdstat_evalsha": 2} == commands
    assert 0.0 == limits.reserve("scope", turns[1:], 1.0).delay
    assert limits.reserve("scope", turns[1:], 1.0).delay > 900


def test_a_store_that_forgot_the_script(limits: SharedLimits, valkey: Valkey, caplog: pytest.LogCaptureFixture) -> None:
    """After SCRIPT FLUSH, as after a restart, the script is sent again, for sync and async calls."""
    four = Turn("calls", 4, 1000.0)
    with valkey.client() as client:
        for _ in range(2):
            client.script_flush()
            limits.reserve("scope", [four], 1.0)
            client.script_flush()
            asyncio.run(limits.areserve("scope", [four], 1.0))

    assert limits.reserve("scope", [four], 1e6).delay > 900
    assert [] == caplog.records
