"""Jobs beside the same loop without durability: rows a second, CPU for each row, and memory.

    python -m bench.jobs [--quick] [--memory [ROWS ...]]

Runs in the environment of the integration tests, which has the engine and Postgres. Each worker is a process of its
own, and so is the provider: a server that returns fixed responses at once, or the sandbox. CPU is that of the workers,
without the start of the engine, which an empty job measures.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from billing_sandbox import Sandbox
from billing_sandbox.server import bind

_SINGLES, _BATCHED, _SANDBOXED, _QUICK = 8000, 100_000, 20_000, 4
_THREADS, _BATCH, _BATCHES = 20, 100, 5
_MEMORY = (10_000, 1_000_000)
_KINDS = {"single": ("alguna", "customers", "create"), "batched": ("stigg", "usage", "report")}


def rows(kind: str, count: int) -> Iterator[dict[str, Any]]:
    """Yield rows: of a single write, or items of a batch."""
    if kind == "single":
        return ({"name": f"Acme {number}", "currency": "USD"} for number in range(count))
    return (
        {"customerId": "c1", "featureId": "calls", "value": 1, "idempotencyKey": f"key-{number}"}
        for number in range(count)
    )


def _client(kind: str, **options: Any) -> Any:
    from alguna_client import Alguna  # noqa: PLC0415
    from stigg_client import Stigg  # noqa: PLC0415

    return {"alguna": Alguna, "stigg": Stigg}[_KINDS[kind][0]](**options)


def _method(kind: str, client: Any) -> Any:
    return getattr(getattr(client, _KINDS[kind][1]), _KINDS[kind][2])


def _usage() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def child(settings: dict[str, Any]) -> None:
    """Write rows in this process, and print the seconds, the CPU seconds and the peak of memory."""
    kind, count = settings["kind"], settings["rows"]
    with _client(kind, api_key="sandbox-key-bench", base_url=settings["url"], respect_limits=False) as client:
        method = _method(kind, client)
        began, used = time.perf_counter(), _usage()
        if settings["store"]:
            _durable(settings, method, kind, count)
        else:
            _plain(client, method, kind, count)
        seconds, cpu = time.perf_counter() - began, _usage() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak}))


def _durable(settings: dict[str, Any], method: Any, kind: str, count: int) -> None:
    from billing_jobs import Job  # noqa: PLC0415

    field = "name" if kind == "single" else "idempotencyKey"
    source = rows(kind, count) if settings["loads"] else None
    Job("bench", method, source, key=lambda row: (kind, row[field]), store=settings["store"]).run()


def _plain(client: Any, method: Any, kind: str, count: int) -> None:
    """Write the rows from as many threads as a job does, with the same keys."""
    if kind == "single":
        with ThreadPoolExecutor(_THREADS) as threads:
            calls = (
                partial(method, **row, idempotency_key=client.derive(kind, row["name"])) for row in rows(kind, count)
            )
            for _ in threads.map(lambda call: call(), calls):
                pass
        return
    items = list(rows(kind, count))
    with ThreadPoolExecutor(_BATCHES) as threads:
        batches = [items[start : start + _BATCH] for start in range(0, count, _BATCH)]
        for _ in threads.map(lambda batch: method(usages=batch), batches):
            pass


def _responses(kind: str) -> list[list[Any]]:
    """Return what the provider responds to the writes of a kind."""
    provider, _, _ = _KINDS[kind]
    sandbox = Sandbox.load(provider)
    client = _client(kind, **sandbox.credentials, http_client=httpx.Client(transport=sandbox))
    row = next(rows(kind, 1))
    arguments = row if kind == "single" else {"usages": [row]}
    raw = getattr(getattr(client, _KINDS[kind][1]).with_raw_response, _KINDS[kind][2])(**arguments)
    path = sandbox.requests[-1].url.partition("://")[2].partition("/")[2]
    return [["POST", f"/{path}", raw.status_code, raw.content.decode()]]


@contextlib.contextmanager
def _serving(kind: str) -> Iterator[str]:
    """Serve the responses in a process of its own; yields the base URL."""
    server = subprocess.Popen(
        [sys.executable, "-m", "bench.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdin is not None  # noqa: S101  for the type checker
    assert server.stdout is not None  # noqa: S101
    server.stdin.write(json.dumps(_responses(kind)) + "\n")
    server.stdin.flush()
    base = httpx.URL(Sandbox.load(_KINDS[kind][0]).base_url).path.rstrip("/")
    yield f"http://127.0.0.1:{int(server.stdout.readline())}{base}"
    server.stdin.close()
    server.wait()


def run(kind: str, url: str, count: int, store: str | None, workers: int = 1) -> dict[str, float]:
    """Return rows a second, CPU milliseconds for each row of all workers, and the peak of memory of one, in MB."""
    settings = {"kind": kind, "url": url, "rows": count, "store": store}
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "bench.jobs", "--child", json.dumps({**settings, "loads": number == 0})],
            stdout=subprocess.PIPE,
        )
        for number in range(workers)
    ]
    outputs = [process.communicate()[0] for process in processes]
    if any(process.returncode for process in processes):
        raise SystemExit(f"a worker ended with {[process.returncode for process in processes]}")
    results = [json.loads(output) for output in outputs]
    seconds = results[0]["seconds"] if store is None or not count else _between(store)
    cpu = sum(result["cpu"] for result in results)
    return {"seconds": seconds, "cpu": cpu, "peak": max(result["peak"] for result in results)}


def _between(store: str) -> float:
    """Return the seconds between the first send and the end of the job."""
    import sqlalchemy as sa  # noqa: PLC0415

    from billing_jobs.databases import engine_of, url_of  # noqa: PLC0415

    query = "SELECT (SELECT ended FROM billing_jobs) - (SELECT min(first_sent) FROM billing_job_rows)"
    with engine_of(url_of(store), poolclass=sa.NullPool).begin() as connection:
        return float(connection.execute(sa.text(query)).scalar_one())


@contextlib.contextmanager
def _stores() -> Iterator[Any]:
    """Yield a function that returns an empty store of a kind."""
    from tests.integration.jobs.postgres import Postgres  # noqa: PLC0415

    server = Postgres(durable=True)
    numbers = iter(range(1000))
    with tempfile.TemporaryDirectory() as folder:

        def store(kind: str) -> str:
            number = next(numbers)
            return server.create(f"bench_{number}") if kind == "postgres" else str(Path(folder, f"{number}.sqlite"))

        try:
            yield store
        finally:
            server.stop()


def _compare(kind: str, count: int, stores: Any, serving: Any, provider: str) -> None:
    with serving(kind) as url:
        plain = run(kind, url, count, None)
        rate = count / plain["seconds"]
        print(f"\n{kind}, {provider}\n  plain loop    {rate:8,.0f} rows/s  {1000 * plain['cpu'] / count:6.2f} ms CPU")
        for store, workers in (("sqlite", 1), ("postgres", 1), ("postgres", 2), ("postgres", 4)):
            start = run(kind, url, 0, stores(store), workers)
            result = run(kind, url, count, stores(store), workers)
            seconds, cpu = result["seconds"], result["cpu"] - start["cpu"]
            print(
                f"  {store:8} x {workers}  {count / seconds:8,.0f} rows/s  {1000 * cpu / count:6.2f} ms CPU, "
                f"{1000 * (cpu - plain['cpu']) / count:+.2f} over it, {plain['seconds'] / seconds:.0%} of its rate",
                flush=True,
            )


@contextlib.contextmanager
def _sandbox(kind: str) -> Iterator[str]:
    """Serve the sandbox in a process of its own, as a provider with a delay."""
    provider = _KINDS[kind][0]
    listener = bind(0)
    port = listener.getsockname()[1]
    listener.close()
    server = subprocess.Popen(
        [sys.executable, "-m", "billing_sandbox", provider, "--port", str(port), "--key", "bench"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    base = httpx.URL(Sandbox.load(provider).base_url).path.rstrip("/")
    while server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            break
        time.sleep(0.05)
    try:
        yield f"http://127.0.0.1:{port}{base}"
    finally:
        server.kill()
        server.wait()


def _memory(stores: Any, counts: Sequence[int]) -> None:
    with _serving("batched") as url:
        for count in counts:
            result = run("batched", url, count, stores("sqlite"))
            print(
                f"{count:>9,} rows: peak {result['peak']:.0f} MB, {count / result['seconds']:,.0f} rows/s", flush=True
            )


def main() -> None:
    """Measure, and print a line for each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--child", type=json.loads)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--memory", type=int, nargs="*")
    arguments = parser.parse_args()
    if arguments.child:
        child(arguments.child)
        return
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    share = _QUICK if arguments.quick else 1
    with _stores() as stores:
        if arguments.memory is not None:
            _memory(stores, arguments.memory or _MEMORY)
            return
        _compare("single", _SINGLES // share, stores, _serving, "fixed responses")
        _compare("batched", _BATCHED // share, stores, _serving, "fixed responses")
        _compare("batched", _SANDBOXED // share, stores, _sandbox, "the sandbox")
    print(f"load average {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
