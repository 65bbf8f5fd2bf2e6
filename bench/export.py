"""100,000 objects of a list into DuckDB: seconds and peak memory. `make bench-export` runs it.

Beside it, in processes of their own: dlt with plain Arrow batches of the same responses and none of this project's
code, and an export of one object, which is what the libraries take. The pages come from a function in the place of the
network.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from billing_export import export
from billing_sandbox import Sandbox
from sequence_client import Sequence

_PAGE = 100
_BATCH = 5_000
"""Rows of a batch of the plain one."""


def pages(count: int, table: str) -> httpx.MockTransport:
    """Return the transport of an account with so many objects."""
    sandbox = Sandbox.load("sequence")
    sandbox.seed(f"list_{table}", count=1)
    with sandbox.client(base_url=sandbox.base_url, headers=dict(sandbox.headers)) as http:
        (item,) = http.get(f"/{table}").json()["items"]
    text = json.dumps(item)

    def app(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("after", 0))
        numbers = range(start, min(start + _PAGE, count))
        items = ",".join(text.replace(item["id"], f"{table}-{number:08}") for number in numbers)
        after = f'"{start + _PAGE}"' if start + _PAGE < count else "null"
        body = f'{{"items":[{items}],"pagination":{{"after":{after},"before":null,"totalResultSize":{count}}}}}'
        return httpx.Response(200, content=body, headers={"content-type": "application/json"})

    return httpx.MockTransport(app)


def ours(http: httpx.Client, table: str, database: str) -> None:
    """Export."""
    options: dict[str, Any] = dict(Sandbox.load("sequence").credentials)
    export(Sequence(**options, http_client=http), table, to=f"duckdb:{database}")


def plain(http: httpx.Client, table: str, database: str) -> None:
    """Load Arrow tables of the responses as they are: amounts and times are text, and nothing is checked."""
    import dlt  # noqa: PLC0415  each process imports what it measures
    import pyarrow as pa  # noqa: PLC0415

    def tables() -> Iterator[Any]:
        after, rows = "0", []
        while after is not None:
            page = json.loads(http.get(f"https://localhost/{table}", params={"after": after}).content)
            rows += [{name: value for name, value in item.items() if value != {}} for item in page["items"]]
            after = page["pagination"]["after"]
            if len(rows) >= _BATCH or after is None:
                yield pa.Table.from_pylist(rows)
                rows = []

    resource_ = dlt.resource(tables, name=table, primary_key="id", write_disposition="merge")
    folder = os.path.dirname(database)
    dlt.pipeline("plain", destination=dlt.destinations.duckdb(database), pipelines_dir=folder).run(resource_)


WAYS: dict[str, Callable[[httpx.Client, str, str], None]] = {"ours": ours, "plain": plain}


def measure(way: str, count: int, table: str) -> None:
    """Load in one way, and print what it took."""
    with tempfile.TemporaryDirectory() as folder, httpx.Client(transport=pages(count, table)) as http:
        begin, cpu = time.perf_counter(), time.process_time()
        WAYS[way](http, table, os.path.join(folder, "billing.duckdb"))
        seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    speed = f"{seconds:.1f} s, {cpu:.1f} s of CPU, {count / cpu:,.0f} rows in each of these"
    print(f"{way:5} {count:>9,} {table}: {speed}; peak memory {peak:.0f} MB")


def main(count: int = 100_000, table: str = "invoices") -> None:
    """Measure each way in a process of its own."""
    environment = {**os.environ, "RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "ERROR"}
    for way, rows in (("ours", 1), ("plain", 1), ("ours", count), ("plain", count)):
        subprocess.run([sys.executable, "-m", "bench.export", str(rows), table, way], env=environment, check=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case [count, table, way]:
            measure(way, int(count), table)
        case [count, table]:
            main(int(count), table)
        case [count]:
            main(int(count))
        case _:
            main()
