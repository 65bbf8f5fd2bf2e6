"""Measures calls beside raw httpx in the same run: interleaved rounds, medians, ratios. Decides nothing; `make bench`.

Rivals get what a careful user would write: one httpx client, kept open, and `.json()`.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import msgspec

from stigg_client import Stigg, models

ROUNDS = 31
CUSTOMER: dict[str, Any] = {
    "createdAt": "2026-10-26T10:00:00.000Z", "updatedAt": "2026-10-26T10:00:00.000Z", "archivedAt": None,
    "name": "John Doe", "email": "john@example.com", "billingId": "cus_MIhJJFnJL24HFH", "id": "customer-6e24b4",
    "billingCurrency": "usd", "metadata": {"region": "eu", "tier": "gold"},
    "integrations": [{"vendorIdentifier": "STRIPE", "syncedEntityId": "cus_1", "id": "int_1"}],
    "defaultPaymentMethod": {
        "type": "CARD", "billingId": "pm_1", "cardLast4Digits": "1234", "cardExpiryMonth": 12, "cardExpiryYear": 2027,
        "cardBrand": "visa",
    },
    "couponId": None, "timezone": "Europe/Berlin", "language": "en",
    "passthrough": {
        "stripe": {"billingAddress": {"city": "Berlin", "country": "DE", "line1": "1 Main St"}, "taxIds": []},
        "zuora": {},
    },
}  # fmt: skip
ONE = json.dumps({"data": CUSTOMER}).encode()
HUNDRED = json.dumps({"data": [CUSTOMER] * 100, "pagination": {"next": None, "prev": None}}).encode()


class InProcess(httpx.BaseTransport):
    """Answers at once, from memory."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One customer or a hundred, by the path."""
        body = HUNDRED if request.url.path.endswith("/customers") else ONE
        return httpx.Response(200, headers=[(b"content-type", b"application/json")], stream=httpx.ByteStream(body))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = HUNDRED if self.path.endswith("/customers") else ONE
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def loopback() -> Iterator[str]:
    """A small server on a free loopback port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def compare(name: str, ours: Callable[[], Any], rival: Callable[[], Any], bar: str, *, calls: int) -> None:
    """Run both in turns and print a row."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for work, into in zip((ours, rival), times, strict=True):
            begun = time.perf_counter()
            for _ in range(calls):
                work()
            into.append((time.perf_counter() - begun) / calls * 1e6)
    mine, theirs = (statistics.median(one) for one in times)
    print(f"{name:<44}{mine:>10.1f}{theirs:>12.1f}{mine / theirs:>8.2f}   {bar}")


def pairs(http: httpx.Client, base_url: str, where: str, small: str, large: str) -> None:
    """One small call and one large list, ours beside raw httpx."""
    stigg = Stigg(api_key="sk-fake", base_url=base_url, http_client=http)
    headers, url = {"X-API-KEY": "sk-fake"}, f"{base_url}/api/v1/customers"
    compare(
        f"one customer, {where}", lambda: stigg.customers.get("c1"),
        lambda: http.get(f"{url}/c1", headers=headers).json(), small, calls=200,
    )  # fmt: skip
    compare(
        f"100 customers, {where}", stigg.customers.list,
        lambda: http.get(url, headers=headers).json(), large, calls=30,
    )  # fmt: skip


def start_up(code: str) -> float:
    """Milliseconds that a fresh process needs for `code`, the median of some; compiled modules are kept, as usual."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    program = f"import time; a = time.perf_counter(); {code}; print((time.perf_counter() - a) * 1000)"
    command = [sys.executable, "-c", program]
    runs = [subprocess.run(command, capture_output=True, check=True, env=environment) for _ in range(9)]
    return statistics.median(float(run.stdout) for run in runs)


def main() -> None:
    """Print the table."""
    print(f"{'microseconds, medians':<44}{'ours':>10}{'raw httpx':>12}{'ratio':>8}   bar")
    decoder = msgspec.json.Decoder(models.CustomerList, float_hook=Decimal)
    compare(
        "decode 100 customers (beside json.loads)", lambda: decoder.decode(HUNDRED), lambda: json.loads(HUNDRED), "",
        calls=50,
    )  # fmt: skip
    pairs(httpx.Client(transport=InProcess()), "https://api.example.com", "in process", "<= 0.80", "<= 0.60")
    with loopback() as base_url, httpx.Client() as http:
        pairs(http, base_url, "over a loopback socket", "<= 1.00", "<= 1.00")
    bare = start_up("import httpx, msgspec, attrs")
    client = start_up("import stigg_client; c = stigg_client.Stigg(api_key='sk-fake'); c.customers")
    whole = start_up(
        "import httpx, msgspec, attrs, stigg_client; c = stigg_client.Stigg(api_key='sk-fake'); c.customers"
    )
    print(f"\n{'milliseconds to start, fresh processes':<44}{'':>10}{'':>12}")
    print(f"{'import httpx, msgspec, attrs':<44}{bare:>10.1f}")
    print(
        f"{'import, construct, first resource':<44}{client:>10.1f}{'+':>12}{whole - bare:.1f} over the above (bar 25)"
    )


if __name__ == "__main__":
    main()
