"""prefetch=1 under rate limits: a free turn is taken ahead, and a delay is left for the page's turn."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from billing_overlay import Reservation, errors
from tests.overlay.plain import async_transport, transport
from tests.overlay.test_pages import THREE
from tests.overlay.test_prefetch import Counted, settled
from tests.overlay.test_shared_limits import AsyncLimited, Limited, Shared
from tests.overlay.wire import Time, run

ALL = ["1", "2", "3", "4"]


def _sync(network: Counted, time: Time, elapsed: float, **options: Any) -> tuple[int, list[str]]:
    """Read a list, and let time pass at the second page. Return the requests until then, and the ids."""
    http = httpx.Client(transport=transport(network))
    with Limited({"api_key": "k"}, {"http_client": http, "clock": time.clock(), "prefetch": 1, **options}) as client:
        iterator = iter(client.call("list_customers"))
        found = [next(iterator).id for _ in range(3)]
        settled()
        sent = len(network.requests)
        time.now += elapsed
        return sent, [*found, *(customer.id for customer in iterator)]


def _async(network: Counted, time: Time, elapsed: float, **options: Any) -> tuple[int, list[str]]:
    async def work() -> tuple[int, list[str]]:
        import asyncio  # noqa: PLC0415

        http = httpx.AsyncClient(transport=async_transport(network))
        options_ = {"http_client": http, "clock": time.clock(), "prefetch": 1, **options}
        async with AsyncLimited({"api_key": "k"}, options_) as client:
            iterator = client.call("list_customers").__aiter__()
            found = [(await anext(iterator)).id for _ in range(3)]
            for _ in range(20):
                await asyncio.sleep(0)
            sent = len(network.requests)
            time.now += elapsed
            return sent, [*found, *[customer.id async for customer in iterator]]

    found: tuple[int, list[str]] = run(work())
    return found


both = pytest.mark.parametrize("read", [pytest.param(_sync, id="sync"), pytest.param(_async, id="async")])


@both
def test_a_turn_that_is_to_come(read: Any) -> None:
    """A page whose turn is to come is not requested ahead; it sleeps only as long as the caller did not read."""
    time = Time()

    assert (2, ALL) == read(Counted(*THREE), time, 0.25)
    assert [0.75] == time.slept


@both
def test_a_turn_that_came_meanwhile(read: Any) -> None:
    """A page whose turn came while the caller read is requested without a delay."""
    time = Time()

    assert (2, ALL) == read(Counted(*THREE), time, 5.0)
    assert 0.0 == sum(time.slept)


@both
def test_a_free_turn_of_shared_limits(read: Any) -> None:
    """The turn is reserved and the page requested ahead, once each."""
    shared = Shared(time := Time(), *[Reservation(0.0, 1)] * 3)

    assert (3, ALL) == read(Counted(*THREE), time, 5.0, rate_limits=shared)
    assert (3, []) == (len(shared.calls), time.slept)


@both
def test_a_later_turn_of_shared_limits(read: Any) -> None:
    """The turn is reserved ahead; the rest of its delay passes when the page is needed."""
    shared = Shared(time := Time(), *[Reservation(0.0, 1)] * 2, Reservation(3.0, 1), Reservation(0.0, 1))

    assert (2, ALL) == read(Counted(*THREE), time, 1.0, rate_limits=shared)
    assert ([0, 0, 0, 1], [2.0]) == ([call[3] for call in shared.calls], time.slept)


@both
def test_a_turn_beyond_the_deadline(read: Any) -> None:
    """The error is raised in the page's turn, with its cursor."""
    shared = Shared(time := Time(), *[Reservation(0.0, 1)] * 2, Reservation(99.0, 0))

    with pytest.raises(errors.RateLimitError) as caught:
        read(Counted(*THREE), time, 1.0, rate_limits=shared)

    assert ("b", "limit") == (caught.value.cursor, caught.value.stop_reason)
