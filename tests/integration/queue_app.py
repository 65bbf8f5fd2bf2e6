"""A Celery application whose task makes a keyed write, and has to end at its soft time limit.

QUEUE_FOLDER has the folder of its messages and results, API_URL the address of the API.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from celery import Celery
from celery.exceptions import SoftTimeLimitExceeded

from billing_overlay import Event
from tests.overlay.acme import Acme
from tests.overlay.hostile import KEY

_FOLDER = Path(os.environ["QUEUE_FOLDER"])
app = Celery("queue_app", broker="filesystem://", backend=f"file://{_FOLDER / 'results'}")
app.conf.broker_transport_options = {
    "data_folder_in": str(_FOLDER / "messages"),
    "data_folder_out": str(_FOLDER / "messages"),
    "control_folder": str(_FOLDER / "control"),
}


@app.task(soft_time_limit=1)  # type: ignore[untyped-decorator]
def create_customer(key: str) -> dict[str, Any]:
    """Write, and report how the call ended."""
    events: list[Event] = []
    with Acme(KEY, {"base_url": os.environ["API_URL"], "on_event": events.append}) as client:
        try:
            client.call("create_customer", body={"name": "Acme"}, idempotency_key=key)
        except SoftTimeLimitExceeded as error:
            outcomes = [(event.kind, event.outcome, event.idempotency_key) for event in events]
            return {"notes": getattr(error, "__notes__", []), "events": outcomes}
    return {}
