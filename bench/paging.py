"""Paging over 100,000 items, a hundred a page, each rival in a fresh process: seconds, and what the memory did.

    python -m bench.paging RIVAL PAGES

prints one JSON object. Pages differ in their cursor only, so the server's side costs next to nothing.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import UUID

import httpx
import msgspec

from . import rivals, stock
from .paths import REPOSITORY, environment, progress
from .rows import OFFICIAL, OURS, RAW, STOCK, TYPED, Bar, Row
from .subjects import COUNT, CUSTOMERS, package
from .wire import InProcess, Wire

PAGES = 1000
_WARM = 20
_MIB = 2**20
_GROUP = "paging, in process"


def paging(rounds: int, pages: int = PAGES) -> list[Row]:
    """Measure each competitor in its own processes, in turn."""
    stock.make(CUSTOMERS.provider)
    CUSTOMERS.exchange()
    found: dict[str, list[dict[str, float]]] = {name: [] for name in (OURS, RAW, TYPED, OFFICIAL, STOCK)}
    for number in range(rounds):
        for name in found if not number else (OURS, RAW, TYPED):  # the others take too long for more than one round
            progress(f"paging: {name}, round {number + 1} of {rounds}")
            found[name].append(_child(name, pages))
    return list(_rows(found, pages))


def _child(name: str, pages: int) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.paging", name, str(pages)]
    done = subprocess.run(command, cwd=REPOSITORY, env=environment(), check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def _rows(found: dict[str, list[dict[str, float]]], pages: int) -> Iterator[Row]:
    def samples(fact: str, by: float = 1.0) -> dict[str, list[float]]:
        return {name: [result[fact] / by for result in results] for name, results in found.items()}

    page = samples("page", _MIB)
    yield Row(_GROUP, f"{pages * COUNT:,} customers", "s", samples("seconds"))
    yield Row(_GROUP, "memory of one page, as it is held", "MiB", page)
    bar = Bar(round(max(page[OURS]), 3))
    yield Row(_GROUP, f"growth of peak memory after page {_WARM}", "MiB", samples("growth", _MIB), (bar,))


def _cursor(number: int) -> str:
    return str(UUID(int=number))


def server(pages: int) -> Callable[[bytes], bytes]:
    """Return pages made from one page: each with the cursor of the next page, the last without."""
    whole = json.loads(CUSTOMERS.exchange().content)
    whole["pagination"] = {"next": "@", "prev": None}
    text = json.dumps(whole, separators=(",", ":")).encode()
    before, after = text.split(b'"@"')

    def page(query: bytes) -> bytes:
        cursor = dict(part.partition(b"=")[::2] for part in query.split(b"&")).get(b"after")
        number = UUID(cursor.decode()).int + 1 if cursor else 1
        return before + (f'"{_cursor(number)}"'.encode() if number < pages else b"null") + after

    return page


def loop_over(name: str, wire: Wire) -> Callable[[], Iterable[Any]]:
    """Return the loop over pages that a careful user of a competitor would write."""
    if name == OURS:
        return lambda: rivals.Ours().call(CUSTOMERS, wire)().pages()
    if name == OFFICIAL:
        return lambda: rivals.Official().call(CUSTOMERS, wire)().iter_pages()
    return lambda: _stock_walk(wire) if name == STOCK else _raw_walk(name, wire)


def _stock_walk(wire: Wire) -> Iterator[Any]:
    module = stock.operation(CUSTOMERS.provider, CUSTOMERS.operation)
    client = stock.client(CUSTOMERS.provider, base_url=wire.base_url)
    client.set_httpx_client(httpx.Client(transport=wire.transport, base_url=wire.base_url))
    page = module.sync(client=client, **CUSTOMERS.given)
    yield page
    while page.pagination.next_:
        page = module.sync(client=client, after=page.pagination.next_, **CUSTOMERS.given)
        yield page


def _raw_walk(name: str, wire: Wire) -> Iterator[Any]:
    url, http, params = wire.base_url + CUSTOMERS.exchange().path, wire.http(), dict(CUSTOMERS.given)
    decoder = msgspec.json.Decoder(package(CUSTOMERS.provider).models.CustomerList)
    while True:
        response = http.get(url, params=params, headers=CUSTOMERS.headers)
        page = response.json() if name == RAW else decoder.decode(response.content)
        yield page
        cursor = page["pagination"]["next"] if name == RAW else page.pagination.next
        if cursor is None:
            return
        params["after"] = cursor


def _count(page: Any) -> int:
    if isinstance(page, dict):
        return len(page["data"])
    return len(page.items if hasattr(page, "items") else page.data)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measured(name: str, pages: int) -> dict[str, float]:
    """Iterate over all pages in this process. Return the measurements."""
    wire = Wire("https://api.example.com", InProcess(CUSTOMERS.exchange(), server(pages)))
    iterate = loop_over(name, wire)
    for _ in zip(iterate(), range(_WARM), strict=False):
        pass
    before, start = _peak(), time.perf_counter()
    items = sum(_count(page) for page in iterate())
    seconds, growth = time.perf_counter() - start, _peak() - before
    if items != pages * COUNT:
        raise ValueError(f"{name}: {items} items of {pages * COUNT}")
    return {"seconds": seconds, "growth": growth, "page": _held(iterate)}


def _held(iterate: Callable[[], Iterable[Any]]) -> float:
    """Measure one page as it is held, values only."""
    pages = iter(iterate())
    next(pages)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    page = next(pages)
    held = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return held if page is not None else 0.0


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], int(sys.argv[2]))))
