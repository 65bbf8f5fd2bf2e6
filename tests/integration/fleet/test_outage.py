"""What happens to calls when a real Valkey is killed, stopped, full or read-only."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable
from typing import Any

import pytest
import redis

from billing_fleet import SharedLimits
from billing_overlay import Reservation, Turn
from billing_overlay.errors import ConfigurationError
from tests.integration.fleet.harness import BACK, EIGHT, LOST, PATIENT, Calls, Clock, messages
from tests.integration.fleet.valkey import Valkey


def test_a_store_that_is_killed_and_started_again(
    own_valkey: Valkey, clock: Clock, caplog: pytest.LogCaptureFixture, calls: Calls
) -> None:
    """While the store is away calls take a part of each limit; it is tried once a second, and logged once."""
    reserve = calls(SharedLimits(own_valkey.url, workers=4, timeout=PATIENT, clock=clock))
    assert [0.0] * 8 == [reserve("s", [EIGHT], 1e6).delay for _ in range(8)]

    own_valkey.kill()
    assert [0.0, 0.0, 1000.0, 1000.0] == [reserve("s", [EIGHT], 1e6).delay for _ in range(4)]
    clock.now = 30.0
    assert 1970.0 == reserve("s", [EIGHT], 1e6).delay

    own_valkey.start()
    assert 1970.0 == reserve("s", [EIGHT], 1e6).delay
    clock.now = 31.0
    assert [0.0] * 8 == [reserve("s", [EIGHT], 1e6).delay for _ in range(8)]
    assert [LOST, BACK] == messages(caplog)
    assert "1/4 of each limit" in caplog.text


def test_a_pause_while_the_store_is_away(own_valkey: Valkey, clock: Clock) -> None:
    """A pause that is met while the store is away holds in its process, and for all once the store is back.

    Of any number of pauses, the store learns of the longest of each limit that has not ended.
    """
    limits = SharedLimits(own_valkey.url, workers=1, timeout=PATIENT, clock=clock)
    limits.reserve("s", [EIGHT], 1.0)
    own_valkey.kill()

    for seconds in (500.0, *[300.0] * 20):
        limits.pause("s", [EIGHT], seconds)
        limits.pause("other", [EIGHT], 5.0)
    assert 500.0 == limits.reserve("s", [EIGHT], 1e6).delay

    own_valkey.start()
    clock.now = 10.0
    assert 480 < limits.reserve("s", [EIGHT], 1e6).delay <= 490
    with own_valkey.client() as client:
        scripts = client.info("commandstats")
    assert 2 == scripts["cmdstat_eval"]["calls"]
    assert 2 == scripts["cmdstat_evalsha"]["rejected_calls"] + scripts["cmdstat_evalsha"]["failed_calls"]
    assert 480 < SharedLimits(own_valkey.url, timeout=PATIENT).reserve("s", [EIGHT], 1e6).delay <= 490


def test_calls_from_threads_while_the_store_is_killed(own_valkey: Valkey, caplog: pytest.LogCaptureFixture) -> None:
    """Threads that call while the store is killed and started again all go on; each change is logged once."""
    limits = SharedLimits(own_valkey.url, workers=2, timeout=PATIENT)
    wide, stopping, errors = Turn("calls", 1_000_000, 1.0), threading.Event(), list[BaseException]()
    made = threading.Semaphore(0)

    def work() -> None:
        try:
            while not stopping.is_set():
                limits.reserve("s", [wide], 60.0)
                made.release()
        except BaseException as error:  # noqa: BLE001
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()

    def go_on(condition: Callable[[], object]) -> None:
        for _ in range(100_000):
            assert made.acquire(timeout=60)
            if condition():
                return
        raise AssertionError

    go_on(lambda: True)
    own_valkey.kill()
    go_on(lambda: LOST in caplog.text)
    own_valkey.start()
    go_on(lambda: BACK in caplog.text)
    stopping.set()
    for thread in threads:
        thread.join()

    assert [] == errors
    assert [LOST, BACK] == messages(caplog)


def test_a_store_that_does_not_respond(own_valkey: Valkey, caplog: pytest.LogCaptureFixture, calls: Calls) -> None:
    """A call waits for a store that hangs no longer than its timeout, nor than the call may take."""
    for timeout, remaining in ((0.05, 1e6), (1e6, 0.05)):
        reserve = calls(SharedLimits(own_valkey.url, workers=8, timeout=timeout))
        with contextlib.suppress(ConfigurationError):
            reserve("other", [EIGHT], 10.0)
        own_valkey.signal(signal.SIGSTOP)
        assert reserve("s", [EIGHT], remaining) in (Reservation(0.0, 1), Reservation(0.0, 1))
        own_valkey.signal(signal.SIGCONT)

    assert [LOST] == [message for message in messages(caplog) if message == LOST]
    assert "Timeout" in caplog.text


def _full(client: Any) -> None:
    client.config_set("maxmemory-policy", "noeviction")
    client.config_set("maxmemory", "1")


@pytest.mark.parametrize(
    "break_it",
    [
        pytest.param(_full, id="out of memory"),
        pytest.param(lambda client: client.replicaof("127.0.0.1", "1"), id="read-only"),
    ],
)
def test_a_store_that_takes_no_writes(
    own_valkey: Valkey,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    calls: Calls,
    break_it: Callable[[Any], object],
) -> None:
    """A store that is full, or became a replica, counts as away until it takes writes again."""
    reserve = calls(SharedLimits(own_valkey.url, workers=8, timeout=PATIENT, clock=clock))
    reserve("s", [EIGHT], 1.0)
    with own_valkey.client() as client:
        break_it(client)
        assert [0.0, 1000.0] == [reserve("s", [EIGHT], 1e6).delay for _ in range(2)]
        client.config_set("maxmemory", "0")
        client.replicaof("NO", "ONE")
    clock.now = 5.0

    assert 0.0 == reserve("s", [EIGHT], 1e6).delay
    assert [LOST, BACK] == messages(caplog)


def test_a_script_that_is_killed(own_valkey: Valkey, clock: Clock) -> None:
    """While another script blocks the store, and after it was killed, calls go on."""
    limits = SharedLimits(own_valkey.url, workers=8, timeout=0.05, clock=clock)
    with own_valkey.client() as client, own_valkey.client() as killer:
        client.config_set("busy-reply-threshold", "1")

        def block() -> None:
            with contextlib.suppress(redis.ResponseError):
                client.eval("while true do end", 0)

        blocking = threading.Thread(target=block)
        blocking.start()
        assert 0.0 == limits.reserve("s", [EIGHT], 1e6).delay
        while blocking.is_alive():
            with contextlib.suppress(redis.ResponseError):
                killer.script_kill()
            blocking.join(0.01)

    patient = SharedLimits(own_valkey.url, timeout=PATIENT)
    assert [0.0] * 8 == [patient.reserve("s", [EIGHT], 1e6).delay for _ in range(8)]


def test_a_password_that_is_changed_later(
    own_valkey: Valkey, clock: Clock, caplog: pytest.LogCaptureFixture, calls: Calls
) -> None:
    """A store that refuses a password only later counts as away: calls under way are not ended by it."""
    reserve = calls(SharedLimits(own_valkey.url, workers=8, timeout=PATIENT, clock=clock))
    reserve("s", [EIGHT], 1.0)
    with own_valkey.client() as client:
        client.config_set("requirepass", "right-secret")
        client.client_kill_filter(_type="normal", skipme=True)

    assert [0.0, 1000.0] == [reserve("s", [EIGHT], 1e6).delay for _ in range(2)]
    assert [LOST] == messages(caplog)
    assert "password" in caplog.text
