"""What is measured in a fresh process: generating a package, importing it, iterating over pages. Prints one JSON line.

Where no waiting is involved, processor time is measured, which a busy machine disturbs less.

python -m bench.scale_children WHAT ARGUMENT...
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import resource
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

KEY = "sk-made-up"
_ROOT = Path(__file__).parents[1]


def measured(what: str, *arguments: object, package: Path | None = None) -> Any:
    """Run one measurement in a process of its own, in which the made-up package can be imported."""
    paths = [str(_ROOT), *([str(package)] if package else [])]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONPATH": os.pathsep.join(paths)}
    command = [sys.executable, "-m", "bench.scale_children", what, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
    return json.loads(done.stdout.splitlines()[-1])


@contextmanager
def serving(seconds: float, items: int, pages: int) -> Iterator[str]:
    """Run the server in its own process. Yield its address."""
    command = [sys.executable, "-m", "bench.scale_server", str(seconds), str(items), str(pages)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as server:
        assert server.stdin is not None  # noqa: S101  for the type checker
        assert server.stdout is not None  # noqa: S101
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        finally:
            server.stdin.close()


def _spent() -> float:
    """Return the CPU seconds of this process and its finished children."""
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(value.ru_utime + value.ru_stime for value in usage)


def generation(specs: str, out: str) -> dict[str, float]:
    """Seconds of each stage of generating a package, without the import of the generators."""
    from scripts.pipeline.stages import generate  # noqa: PLC0415  only here

    marks: list[tuple[str, float]] = []
    generate("scaled", specs=Path(specs), into=Path(out), on_stage=lambda name: marks.append((name, _spent())))
    marks.append(("", _spent()))
    return {name: end - start for (name, start), (_, end) in itertools.pairwise(marks)}


def start() -> dict[str, float]:
    """Seconds from nothing to: the package is imported, a client is there, its first call returns."""
    import attrs  # noqa: F401, PLC0415  what every client needs is not what a package costs
    import httpx  # noqa: F401, PLC0415
    import msgspec  # noqa: F401, PLC0415

    start = time.process_time()
    import scaled_client  # type: ignore[import-not-found]  # noqa: PLC0415

    imported = time.process_time()
    client = scaled_client.Scaled(api_key=KEY, http_client=in_memory(1, 1))
    client.thing0.list()
    return {"import": imported - start, "first call": time.process_time() - start}


def in_memory(items: int, pages: int) -> Any:
    """Return an HTTP client with responses from memory."""
    import httpx  # noqa: PLC0415  its import is not measured

    from .scale_things import page  # noqa: PLC0415

    class Memory(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            at = int(request.url.params.get("after", "0"))
            body = httpx.ByteStream(page(items, at + 1 if at + 1 < pages else None))
            return httpx.Response(200, headers=[(b"content-type", b"application/json")], stream=body)

    return httpx.Client(transport=Memory())


def calls(items: int, rounds: int) -> dict[str, list[float]]:
    """Seconds of one list call in memory, and of its decoding alone, for each round."""
    from decimal import Decimal  # noqa: PLC0415

    import msgspec  # noqa: PLC0415
    import scaled_client  # noqa: PLC0415

    from .scale_things import page  # noqa: PLC0415

    client = scaled_client.Scaled(api_key=KEY, http_client=in_memory(items, 1))
    decoder, body = msgspec.json.Decoder(scaled_client.models.Thing0List, float_hook=Decimal), page(items, None)
    works = {"call": client.thing0.list, "decoding": lambda: decoder.decode(body)}
    times: dict[str, list[float]] = {name: [] for name in works}
    count = max(3, 1000 // items)
    for _ in range(rounds + 1):
        for name, work in works.items():  # in turns, so that what slows the machine slows both
            start = time.process_time()
            for _ in range(count):
                work()
            times[name].append((time.process_time() - start) / count)
    return {name: seconds[1:] for name, seconds in times.items()}


def iterate(pages: int, is_traced: int) -> float:
    """Seconds to iterate over pages of 100 things in memory; or the peak of Python's memory, in bytes."""
    import scaled_client  # noqa: PLC0415

    client = scaled_client.Scaled(api_key=KEY, http_client=in_memory(100, pages))
    for _ in client.thing0.list().items:
        pass
    if is_traced:
        tracemalloc.start()
    start = time.process_time()
    count = sum(1 for _ in client.thing0.list())
    seconds = time.process_time() - start
    if count != pages * 100:
        raise AssertionError(count)
    return tracemalloc.get_traced_memory()[1] if is_traced else seconds


def tasks(url: str, count: int, calls: int, is_raw: int) -> float:
    """Count the calls a second of a number of tasks, of this client or of httpx."""

    async def work() -> float:
        async with _async_client(url, is_raw) as client:
            call = partial(client.get, "/thing0/x") if is_raw else partial(client.thing0.get, "x")

            async def some(share: int) -> None:
                for _ in range(share):
                    await call()

            await some(20)
            start = time.perf_counter()
            await asyncio.gather(*(some(calls // count) for _ in range(count)))
            return calls // count * count / (time.perf_counter() - start)

    return asyncio.run(work())


def _async_client(url: str, is_raw: int) -> Any:
    import httpx  # noqa: PLC0415
    import scaled_client  # noqa: PLC0415

    if is_raw:
        return httpx.AsyncClient(base_url=url, timeout=300)
    return scaled_client.AsyncScaled(api_key=KEY, base_url=url, deadline=300)


def threads(url: str, count: int, calls: int, is_raw: int) -> float:
    """Count the calls a second of a number of threads, of this client or of httpx."""
    import httpx  # noqa: PLC0415
    import scaled_client  # noqa: PLC0415

    made: Any = httpx.Client(base_url=url) if is_raw else scaled_client.Scaled(api_key=KEY, base_url=url)
    with made as client:
        call = partial(client.get, "/thing0/x") if is_raw else partial(client.thing0.get, "x")

        def some(share: int) -> None:
            for _ in range(share):
                call()

        some(20)
        working = [threading.Thread(target=some, args=(calls // count,)) for _ in range(count)]
        start = time.perf_counter()
        for worker in working:
            worker.start()
        for worker in working:
            worker.join()
        return calls // count * count / (time.perf_counter() - start)


def ahead(url: str, prefetch: int, work: float, pages: int) -> float:
    """Seconds per page if the caller's loop works for `work` seconds on each page."""
    import scaled_client  # noqa: PLC0415

    with scaled_client.Scaled(api_key=KEY, base_url=url, prefetch=prefetch) as client:
        client.thing0.get("x")
        start = time.perf_counter()
        for _ in client.thing0.list().pages():
            time.sleep(work)
        return (time.perf_counter() - start) / pages


def _value(text: str) -> Any:
    """Read an argument: a number, or text (an address, a folder)."""
    try:
        return json.loads(text)
    except ValueError:
        return text


WORKS: dict[str, Any] = {work.__name__: work for work in (generation, start, calls, iterate, tasks, threads, ahead)}


if __name__ == "__main__":
    print(json.dumps(WORKS[sys.argv[1]](*map(_value, sys.argv[2:]))))
