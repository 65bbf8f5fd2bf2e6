"""The default clock of an async client pauses in the event loop that runs."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from billing_overlay import Clock
from tests.overlay.wire import run


def test_in_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a loop of asyncio it is asyncio that pauses, whatever else is imported."""
    monkeypatch.setitem(sys.modules, "trio", SimpleNamespace())

    run(Clock().async_sleep(0))  # type: ignore[arg-type]


def test_in_trio(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a loop of asyncio, and with trio imported, it is trio."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setitem(sys.modules, "trio", SimpleNamespace(sleep=sleep))
    with pytest.raises(StopIteration):
        Clock().async_sleep(1.5).__await__().__next__()

    assert [1.5] == slept


def test_without_any_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any loop the error of asyncio is raised."""
    monkeypatch.delitem(sys.modules, "trio", raising=False)

    with pytest.raises(RuntimeError, match="no running event loop"):
        Clock().async_sleep(1.5).__await__().__next__()
