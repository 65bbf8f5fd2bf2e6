"""When a store that is away is tried again, and what is logged."""

from __future__ import annotations

import pytest

from billing_fleet.outage import Outage


def test_a_store_that_is_away(caplog: pytest.LogCaptureFixture) -> None:
    """One call a second tries it; the loss is logged once, and the return."""
    outage = Outage("h:6379", 8)
    assert outage.may_use(0.0)
    assert not outage.was_used

    outage.failed(ConnectionError("secret"), 10.0)
    outage.failed(ConnectionError("secret"), 10.2)
    assert [False, True, False, True] == [outage.may_use(now) for now in (11.0, 11.2, 12.1, 12.3)]
    outage.succeeded(12.3, 12.3)
    outage.succeeded(12.4, 12.4)

    assert outage.may_use(12.4)
    assert outage.was_used
    first, second = [record.getMessage() for record in caplog.records]
    assert "is away at h:6379 (ConnectionError): until it is back, this process takes 1/8 of each limit" in first
    assert "is back at h:6379 after 2.3 s" in second
    assert "secret" not in caplog.text


def test_a_response_to_an_earlier_call(caplog: pytest.LogCaptureFixture) -> None:
    """A store that failed is not back because it responds to a call from before: one line is logged, not hundreds."""
    outage = Outage("h:6379", 8)
    outage.failed(TimeoutError(), 10.0)
    outage.succeeded(10.01, 9.9)

    assert not outage.may_use(10.02)
    assert outage.has_succeeded_since(10.0)
    assert not outage.has_succeeded_since(10.01)
    outage.succeeded(11.2, 11.1)
    assert outage.may_use(11.2)
    assert 2 == len(caplog.records)


def test_workers_are_not_declared(caplog: pytest.LogCaptureFixture) -> None:
    """Without the number of workers the log says that each takes the whole limit, and how to declare it."""
    Outage("h:6379", None).failed(TimeoutError(), 0.0)

    assert "workers is not declared: add ?workers=N to the URL" in caplog.text
