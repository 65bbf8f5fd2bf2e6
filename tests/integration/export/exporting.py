"""A process that exports invoices in small parts, and kills itself at a point on request.

Arguments: the URL, the credentials as JSON, the destination, the point and after how many passes of it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from dlt.load.load import Load
from dlt.pipeline.pipeline import Pipeline

from billing_export import export, reading
from sequence_client import Sequence

POINTS = {
    "reading": (reading.Reading, "_batches"),
    "loading": (Pipeline, "load"),
    "completing": (Load, "complete_package"),
}
"""The method at whose start the process ends: of a window, of a load, and before a load that is done is noted."""


def dying(method: Callable[..., Any], passes: int) -> Callable[..., Any]:
    """Return a method that ends the process, as kill -9 does, after some passes."""
    count = 0

    def counted(*arguments: Any, **named: Any) -> Any:
        nonlocal count
        count += 1
        if count > passes:
            os.kill(os.getpid(), signal.SIGKILL)
        return method(*arguments, **named)

    return counted


def main(url: str, credentials: str, to: str, point: str = "", passes: str = "0") -> None:
    """Export, or die."""
    if point:
        owner, name = POINTS[point]
        setattr(owner, name, dying(getattr(owner, name), int(passes)))
    settings = reading.Settings(first=datetime(2025, 1, 10, tzinfo=UTC), width=timedelta(days=10), part=30)
    options: dict[str, Any] = json.loads(credentials)
    with Sequence(**options, base_url=url) as client:
        export(client, "invoices", to=to, cursor="accountingDate", settings=settings)


main(*sys.argv[1:])
