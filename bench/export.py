"""100,000 objects of a list into DuckDB: seconds and peak memory. `make bench-export` runs it.

The pages come from a function in place of the network, so that only this project, dlt and DuckDB are measured.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx

from billing_export import export
from billing_sandbox import Sandbox
from sequence_client import Sequence

_PAGE = 100


def pages(count: int, table: str) -> httpx.MockTransport:
    """Return the transport of an account with a number of objects."""
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


def main(count: int, table: str) -> None:
    """Export, and print time and memory."""
    options: dict[str, Any] = dict(Sandbox.load("sequence").credentials)
    with tempfile.TemporaryDirectory() as folder, httpx.Client(transport=pages(count, table)) as http:
        client = Sequence(**options, http_client=http, respect_limits=False)  # 1,500 pages a minute otherwise
        begin, cpu = time.perf_counter(), time.process_time()
        rows = export(client, table, to=f"duckdb:{Path(folder) / 'billing.duckdb'}")
        seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{rows[table]:,} {table} in {seconds:.1f} s ({cpu:.1f} s of CPU), peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, sys.argv[2] if len(sys.argv) > 2 else "invoices")
