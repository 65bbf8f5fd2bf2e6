"""Rows with the declared dependencies only: their bars, what their program imports, and each way of calling."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import msgspec
import pytest
from msgspec.structs import replace

from bench import declared, declared_child, parts
from bench.declared_child import FEW, WAYS, Case, Report
from bench.equality import DifferentError
from bench.paths import REPOSITORY
from bench.rivals import requested
from bench.rows import OURS, RAW, TYPED
from bench.subjects import ONE, kept
from bench.timing import Times, Works
from bench.wire import Wire, loopback

ALL = {OURS, RAW, TYPED}
IMPORTED = {"declared_child", "equality", "parts", "paths", "raw", "rows", "tasks", "timing"}


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    """A server that returns one customer, and in another place another one."""
    sent = ONE.exchange()
    other = replace(sent, path="/other", content=sent.content.replace(b"cus_000002", b"cus_000004"))
    with loopback([sent, other]) as found:
        yield found


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Less of everything."""
    for name, number in {"_TURNS": 2, "_BURST": 3, "_THREADS": 2, "_EACH": 2, "_MANY": 6, "_FEW": 2}.items():
        monkeypatch.setattr(declared_child, name, number)


def case(wire: Wire, way: str) -> Case:
    """One customer, called in one way."""
    return Case("one customer", way, 1, kept(ONE), wire.base_url, requested(ONE, wire))


def test_bars() -> None:
    """Every row has one bar: beside raw `.json()`, and for 1,000 tasks nine tenths of the calls a second of 10."""
    ways = len(declared._WAYS)
    found = list(declared.rows(Report([{OURS: [9e-5], RAW: [3e-4], FEW: [9e-5]}] * ways, {"httpx": "1.0"})))

    assert {
        "one customer": 0.30,
        "one customer, through Client.send": 0.65,
        "100 customers": 0.40,
        "100 prices (unions)": 1.0,
        "100 subscriptions": 1.0,
        "100 usage records": 1.0,
        "one customer, 32 threads": 0.30,
        "one customer, async, 1 task": 0.30,
        "one customer, async, burst of 100 tasks": 0.15,
    } == {row.name: row.bars[0].most for row in found if "socket, declared" in row.group}
    assert {"one customer": 1.0, "100 customers": 0.7} == {
        row.name: row.bars[0].most for row in found if "in memory" in row.group
    }
    assert [1 / 0.9] == [row.bars[0].most for row in found if row.bars[0].against == FEW]
    assert {RAW, FEW} == {row.bars[0].against for row in found}
    assert {"", "installed are httpx 1.0"} == {row.note for row in found}
    assert 90.0 == pytest.approx(found[0].sample(OURS).median)


def test_what_the_program_imports() -> None:
    """The program of that environment imports of the bench only what needs no rival, no sandbox and no generator."""
    code = "import sys, bench.declared_child; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True)

    modules = done.stdout.split()
    assert IMPORTED == {name.removeprefix("bench.") for name in modules if name.startswith("bench.")}
    assert not {"billing_sandbox", "openapi_python_client", "pydantic", "scripts", "stigg"} & set(modules)


def test_its_input_and_output(wire: Wire, monkeypatch: pytest.MonkeyPatch, capsysbinary: Any) -> None:
    """Cases come as JSON; the times of their rivals are returned in order, with the versions of what is installed."""
    clocks: list[str] = []

    def once(works: Works, *, rounds: int, per: int, clock: Any) -> Times:
        clocks.append(clock.__name__)
        for work in works.values():
            work()
        return {name: [float(per)] * rounds for name in works}

    monkeypatch.setattr(declared_child, "interleaved", once)
    given = msgspec.json.encode([case(wire, way) for way in WAYS])
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(given)))

    declared_child.main()

    report = msgspec.json.decode(capsysbinary.readouterr().out, type=Report)
    assert [*[ALL] * 6, {OURS, FEW}] == [set(times) for times in report.times]
    assert [1, 1, 1, 4, 2, 3, 6] == [times[OURS][0] for times in report.times]
    assert [*["process_time"] * 6, "perf_counter"] == clocks
    assert httpx.__version__ == report.packages["httpx"]


def test_only_ours_is_patched(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through `send` only our client calls the replaced method, which is the original again afterwards."""
    original: Any = httpx.Client.send
    sent: list[object] = []

    def patch() -> None:
        def patched(client: httpx.Client, *args: Any, **options: Any) -> Any:
            sent.append(client)
            return original(client, *args, **options)

        monkeypatch.setattr(httpx.Client, "send", patched)

    monkeypatch.setattr(parts, "patch_send", patch)
    counts = {}
    with WAYS["send"](case(wire, "send")) as (works, _):
        for name, work in works.items():
            sent.clear()
            work()
            counts[name] = len(sent)

    assert {OURS: 1, RAW: 0, TYPED: 0} == counts
    assert original is httpx.Client.send


def test_different_data(wire: Wire) -> None:
    """Nothing is timed if a rival returns other data."""
    other = case(wire, "socket")
    other.request.url = f"{wire.base_url}/other"

    with pytest.raises(DifferentError, match=r"^one customer: raw \.json\(\) differs from ours"), WAYS["socket"](other):
        pass


@pytest.mark.parametrize("value", ["", "/nowhere/python"])
def test_no_environment(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """An interpreter that is not there is none."""
    monkeypatch.setenv("DECLARED", value)

    assert declared.interpreter() is None
