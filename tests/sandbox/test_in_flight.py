"""Concurrent requests: one effect per key, and a response of its own while the first request is in flight."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from billing_sandbox import Fault, Sandbox

from .providers import shop


def make(client: httpx.Client, key: str = "k", **fields: Any) -> httpx.Response:
    return client.post("/widgets", json={"name": "Ann", **fields}, headers={"Once": key})


def test_many_threads() -> None:
    """Of many concurrent requests under one key, one has an effect."""
    sandbox = Sandbox(shop())

    with sandbox.client() as client, ThreadPoolExecutor(8) as pool:
        responses = list(pool.map(lambda number: make(client, key=f"k{number % 4}"), range(80)))

    assert {201} == {response.status_code for response in responses}
    assert sandbox.effects == {"create_widget": 4}
    assert len(sandbox.requests) == 80


def test_a_request_in_flight() -> None:
    """While a stalled request is in flight, others under its key are refused; then its response is replayed."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(operation="create_widget", point="after_commit", kind="stall", linger=2))
    with sandbox.client() as client:
        with pytest.raises(httpx.ReadTimeout):
            make(client)
        responses = [make(client) for _ in range(3)]

    assert [response.status_code for response in responses] == [409, 409, 201]
    assert "is in flight" in responses[0].json()["detail"]
    assert sandbox.effects == {"create_widget": 1}


def test_a_request_in_flight_without_effect() -> None:
    """A request that stalled before it did anything leaves its key free once it is over."""
    sandbox = Sandbox(shop())
    sandbox.add_fault(Fault(point="before_commit", kind="stall", linger=1))
    with sandbox.client() as client:
        with pytest.raises(httpx.ReadTimeout):
            make(client)
        responses = [make(client), make(client, name="Bob")]

    assert [response.status_code for response in responses] == [409, 201]
    assert sandbox.effects == {"create_widget": 1}
