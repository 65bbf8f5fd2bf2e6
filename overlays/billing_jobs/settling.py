"""Looks unknown rows up again: an object may appear at the provider later."""

from __future__ import annotations

from collections.abc import Iterator

from .sending import Sender, Sent, Steps, drive, drive_async
from .store import Listed, Store
from .values import Row
from .writing import settle


def reconcile(store: Store, job: int, sender: Sender) -> int:
    """Look the unknown rows of a job up. Return how many were found."""
    return sum(_settled(store, job, drive(sender.bound, steps)) for steps in _lookups(store, job, sender))


async def areconcile(store: Store, job: int, sender: Sender) -> int:
    """Do the same with an async client."""
    found = 0
    for steps in _lookups(store, job, sender):
        found += _settled(store, job, await drive_async(sender.bound, steps))
    return found


def _lookups(store: Store, job: int, sender: Sender) -> Iterator[Steps]:
    for row in store.rows(job, "unknown"):
        yield sender.steps([_row(row)])


def _row(row: Listed) -> Row:
    reason = (row.reason or "").partition("; the lookup ")[0]
    return Row(row.n, row.state, row.token, row.payload, row.keyed, row.first_sent, look_up=reason)


def _settled(store: Store, job: int, sent: Sent) -> int:
    if sent.problem is not None:
        raise sent.problem
    for outcome in sent.outcomes:
        settle(store, job, outcome)
    return sum(outcome.state == "done" for outcome in sent.outcomes)
