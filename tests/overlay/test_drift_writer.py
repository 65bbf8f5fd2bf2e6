"""drift_writer: appends each Drift as a line of JSON, safe to share, without values of responses."""

from __future__ import annotations

import json
import stat
import threading
from pathlib import Path

from billing_overlay import Clock, Drift, Spec, drift_writer
from tests.overlay.acme import acme
from tests.overlay.wire import Network, respond

SPEC = Spec(provider="acme", version="7", client_version="0.1.0", sha256="", tools={})
STILL = Clock(wall=lambda: 1_800_000_000.0)


def test_a_line_for_each_drift(tmp_path: Path) -> None:
    """A client's drift is a line with time, provider, version and the Drift, without other fields."""
    file = tmp_path / "drift.jsonl"
    network = Network(respond(200, {"id": "c1", "name": "Secret Person", "status": "NEW"}))

    with acme(network, on_drift=drift_writer(file, SPEC, clock=STILL)) as client:
        client.call("get_customer", path={"id": "c1"})

    expected = {"time": "2027-01-15T08:00:00+00:00", "provider": "acme", "version": "7", "operation": "get_customer"}
    expected |= {"path": "$.status", "kind": "enum", "expected": "a known value", "got": "'NEW'"}
    assert [expected] == [json.loads(line) for line in file.read_text().splitlines()]
    assert "Secret" not in file.read_text()
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)


def test_many_writers_of_one_file(tmp_path: Path) -> None:
    """Writers in several threads append whole lines to one file."""
    file = tmp_path / "drift.jsonl"
    long = "x" * 5000

    def work(number: int) -> None:
        write = drift_writer(file, SPEC)
        for _ in range(50):
            write(Drift(f"op{number}", f"$.{long}\n", "type", "string", "null"))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [50] * 6 == [sum(line["operation"] == f"op{number}" for line in lines) for number in range(6)]
