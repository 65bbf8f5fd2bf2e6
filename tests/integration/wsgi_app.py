"""A WSGI application that creates its client, and makes a call, when it is imported. API_URL has the API's address."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

from tests.overlay.acme import Acme
from tests.overlay.hostile import KEY

client = Acme(KEY, {"base_url": os.environ["API_URL"]})
client.call("get_customer", path={"id": f"master-{os.getpid()}"})


def app(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """Respond with the process, and with the ids of the customers that it got."""
    ids = [f"{os.getpid()}-{number}" for number in range(20)]
    received = [client.call("get_customer", path={"id": customer_id}).id for customer_id in ids]
    start_response("200 OK" if ids == received else "500 Mixed Up", [("Content-Type", "text/plain")])
    return [f"{os.getpid()}".encode()]
