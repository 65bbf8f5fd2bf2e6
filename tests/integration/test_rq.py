"""The time limits of rq: an exception raised inside a call, by a signal or by another thread, ends the call."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from typing import Any

import pytest
from rq.timeouts import JobTimeoutException, TimerDeathPenalty, UnixSignalDeathPenalty

from billing_overlay import Event
from tests.http_messages import read_message
from tests.overlay.acme import Acme
from tests.overlay.hostile import BODY, GOOD, KEY, serving
from tests.overlay.raw_responses import CHUNKED

# the exception may come between any two instructions, of those that close a socket too
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
LONG = 600  # seconds: the tests let the limit pass themselves
ROUNDS = range(0, 60, 3)


class Limited(Exception):
    """The limit of one test: rq changes the class that it raises."""


class Api:
    """Lets the time limit pass after a number of bytes of its first response, and responds to all other requests."""

    def __init__(self, sent: int) -> None:
        self.expire: Callable[[], object] = lambda: None
        self.requests, self._sent = list[bytes](), sent

    def __call__(self, connection: Any, over: threading.Event) -> None:
        while request := read_message(connection):
            self.requests.append(request)
            if len(self.requests) > 1:
                connection.sendall(GOOD)
                continue
            response = CHUNKED + b"".join(b"1\r\n%c\r\n" % byte for byte in BODY) + b"0\r\n\r\n"
            connection.sendall(response[: self._sent])
            self.expire()
            connection.sendall(response[self._sent : -1])
            over.wait(10)


def interrupted(penalty: Any, api: Api) -> tuple[list[Any], BaseException | None]:
    """Write under a limit that passes during the response; make another call afterwards."""
    events: list[Event] = []
    error: BaseException | None = None
    with serving(api) as url, Acme(KEY, {"base_url": url, "on_event": events.append, "timeout": 5.0}) as client:
        try:
            with penalty:
                client.call("create_customer", body={"name": "Acme"}, idempotency_key="invoice-7")
        except (JobTimeoutException, Limited) as caught:
            error = caught
        assert "c1" == client.call("get_customer", path={"id": "c1"}).id
    outcomes = [(event.kind, event.outcome, event.idempotency_key) for event in events]
    return outcomes, error


@pytest.mark.parametrize("sent", ROUNDS)
def test_the_timer_of_another_thread(sent: int) -> None:
    """TimerDeathPenalty's exception leaves as itself, with the key in a note, and the write is not retried."""
    api, penalty = Api(sent), TimerDeathPenalty(LONG, type("Limit", (Limited,), {}))

    def expire() -> None:
        penalty.handle_death_penalty()

    api.expire = expire
    outcomes, error = interrupted(penalty, api)

    assert isinstance(error, Limited)
    assert ("call", "cancelled", "invoice-7") in outcomes
    assert "idempotency key 'invoice-7'" in "\n".join(error.__notes__)
    assert 2 == len(api.requests)


@pytest.mark.parametrize("sent", ROUNDS)
def test_the_signal_of_the_main_thread(sent: int) -> None:
    """UnixSignalDeathPenalty's exception leaves as itself, with the key in a note, and the write is not retried."""
    api, penalty = Api(sent), UnixSignalDeathPenalty(LONG, JobTimeoutException)
    main = threading.main_thread().ident
    assert main is not None
    api.expire = lambda: signal.pthread_kill(main, signal.SIGALRM)
    outcomes, error = interrupted(penalty, api)

    assert isinstance(error, JobTimeoutException)
    assert ("call", "cancelled", "invoice-7") in outcomes
    assert "idempotency key 'invoice-7'" in "\n".join(error.__notes__)
    assert 2 == len(api.requests)
