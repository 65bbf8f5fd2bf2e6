"""An iteration with prefetch=1 that ends early leaves no thread, task or connection, and does not wait."""

from __future__ import annotations

import gc
import json
import os
import threading
from collections.abc import Callable, Generator
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.acme import Acme, acme
from tests.overlay.hostile import HEAD, KEY, serving
from tests.overlay.test_closing import in_child
from tests.overlay.test_pages import THREE
from tests.overlay.test_prefetch import settled
from tests.overlay.wire import Network


class Shop:
    """A server of endless pages, of one customer each, that holds the page after cursor `held` until `go` is set."""

    def __init__(self, held: str = "2") -> None:
        self._held, self.received, self.go = held, threading.Semaphore(0), threading.Event()
        self.closed = threading.Semaphore(0)

    def __call__(self, connection: Any, over: threading.Event) -> None:
        try:
            while request := read_message(connection):
                after = request.split(b" ")[1].rpartition(b"after=")[2].decode() if b"after=" in request else "0"
                if after == self._held:
                    self.received.release()
                    while not self.go.wait(0.01) and not over.is_set():
                        pass
                connection.sendall(page_of(int(after)))
        finally:
            self.closed.release()


def page_of(number: int) -> bytes:
    """Return the response with a numbered page."""
    customer = {"id": str(number), "name": f"{os.getpid()}"}
    body = json.dumps({"data": [customer], "pagination": {"next": str(number + 1)}}).encode()
    return HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body


def ahead() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "prefetch"]


def started(client: Any, shop: Shop) -> Generator[Any, None, None]:
    """Return an iterator whose next page is being prefetched."""
    iterator: Generator[Any, None, None] = iter(client.call("list_customers"))
    assert ["0", "1"] == [next(iterator).id for _ in range(2)]
    assert shop.received.acquire(timeout=5)
    return iterator


def breaking(client: Any, shop: Shop) -> None:
    for customer in client.call("list_customers"):
        if customer.id == "1":
            assert shop.received.acquire(timeout=5)
            break


def failing(client: Any, shop: Shop) -> None:
    def body() -> None:
        for customer in client.call("list_customers"):
            if customer.id == "1":
                assert shop.received.acquire(timeout=5)
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        body()


def closing(client: Any, shop: Shop) -> None:
    started(client, shop).close()


def forgetting(client: Any, shop: Shop) -> None:
    cycle: list[Any] = [started(client, shop)]
    cycle.append(cycle)
    del cycle
    gc.collect()


@pytest.mark.parametrize("end", [breaking, failing, closing, forgetting])
def test_an_iteration_that_ends_early(end: Callable[[Any, Shop], None]) -> None:
    """However an iteration ends, its thread ends at once and closes its connection, without a response."""
    shop = Shop()
    with serving(shop) as url, Acme(KEY, {"base_url": url, "prefetch": 1}) as client:
        end(client, shop)

        assert [] == ahead()
        shop.go.set()
        assert shop.closed.acquire(timeout=5)
        assert "0" == client.call("list_customers").items[0].id


def test_other_calls_while_a_prefetch_is_stopped() -> None:
    """The connection of a stopped prefetch is used by no other call: those of other threads get their responses."""
    shop, found = Shop(), list[str]()
    with serving(shop) as url, Acme(KEY, {"base_url": url, "prefetch": 1}) as client:

        def work() -> None:
            found.extend(client.call("list_customers", query={"after": str(n)}).items[0].id for n in range(3, 200))

        other = threading.Thread(target=work)
        other.start()
        for _ in range(20):
            breaking(client, shop)
        other.join(30)

    assert [str(n) for n in range(3, 200)] == found


def test_closing_during_a_prefetch() -> None:
    """A prefetched page completes as a call in flight; the page after it is refused."""
    shop = Shop()
    with serving(shop) as url:
        client = Acme(KEY, {"base_url": url, "prefetch": 1})
        iterator = started(client, shop)
        client.close()
        shop.go.set()
        assert "2" == next(iterator).id
        with pytest.raises(errors.ConfigurationError, match="closed"):
            next(iterator)

        assert [] == ahead()
        assert shop.closed.acquire(timeout=5)


def test_prefetch_over_an_http_client_of_your_own() -> None:
    """A prefetch over the caller's HTTP client cannot be stopped: its thread ends with the response."""
    go, received = threading.Event(), threading.Event()

    def held(request: httpx.Request) -> httpx.Response:
        received.set()
        assert go.wait(5)
        return THREE[2](request)

    with acme(Network(*THREE[:2], held), prefetch=1) as client:
        iterator: Any = iter(client.call("list_customers"))
        assert ["1", "2", "3"] == [next(iterator).id for _ in range(3)]
        assert received.wait(5)
        iterator.close()
        assert 1 == len(ahead())
        go.set()
        settled()

    assert [] == ahead()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_during_a_prefetch() -> None:
    """An iteration that continues in a forked child and in its parent yields the same pages in both."""
    shop = Shop()
    with serving(shop) as url, Acme(KEY, {"base_url": url, "prefetch": 1}) as client:
        iterator = started(client, shop)

        def work() -> None:
            assert ["2", "3"] == [next(iterator).id for _ in range(2)]
            iterator.close()

        threading.Timer(0.1, shop.go.set).start()
        assert 0 == in_child(work)
        assert ["2", "3"] == [next(iterator).id for _ in range(2)]
