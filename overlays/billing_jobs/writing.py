"""The transactions of the worker that writes a chunk: take it, commit intents before sends and outcomes after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa

from . import statements
from .problems import Fenced
from .states import FINAL, OPEN, State
from .store import Store
from .tables import CHUNKS, ROWS
from .values import Outcome, Row

CHUNK: Final = 500
"""The most rows of a chunk, which one workflow writes."""

_OPEN_ROW = (ROWS.c.n, ROWS.c.state, ROWS.c.token, ROWS.c.payload, ROWS.c.keyed, ROWS.c.first_sent)


def enter(store: Store, job: int, number: int) -> tuple[int, float, list[Row]]:
    """Take a chunk from any other worker. Return its new epoch, the time, and the rows that have no outcome."""
    chunk = (CHUNKS.c.job == job, CHUNKS.c.number == number)
    with store.engine.begin() as connection:
        connection.execute(sa.update(CHUNKS).where(*chunk).values(epoch=CHUNKS.c.epoch + 1))
        epoch = int(connection.execute(sa.select(CHUNKS.c.epoch).where(*chunk)).scalar_one())
        query = sa.select(*_OPEN_ROW).where(*_in_chunk(job, number), ROWS.c.state.in_(OPEN)).order_by(ROWS.c.n)
        return epoch, store.now(connection), [Row(*row) for row in connection.execute(query)]


def commit(
    store: Store, job: int, number: int, epoch: int, outcomes: Sequence[Outcome], intent: Sequence[int]
) -> float:
    """Record outcomes, and that the rows of `intent` are about to be sent. Return the time of the store.

    Without an intent, also count the outcomes of the chunk again, exactly: it may be at its end.
    Raise Fenced if another worker took the chunk. The outcomes are recorded all the same, because they are facts.
    """
    with store.engine.begin() as connection:
        _record(connection, job, outcomes)
        is_owner = _count(connection, job, number, epoch, outcomes)
        now = store.now(connection) if intent else 0.0
        if is_owner and intent:
            rows = statements.as_parameter([{"n": n} for n in intent])
            marked = {"of": job, "rows": rows, "first": min(intent), "last": max(intent), "now": now}
            connection.execute(statements.intent(connection.dialect.name), marked)
        elif is_owner:
            recount(connection, job, number)
    if not is_owner:
        raise Fenced
    return now


def settle(store: Store, job: int, outcome: Outcome) -> None:
    """Record the outcome of a row that no worker is at: one that was unknown."""
    with store.engine.begin() as connection:
        _record(connection, job, [outcome])
        recount(connection, job, outcome.n // CHUNK)


def recount(connection: sa.Connection, job: int, number: int) -> None:
    """Count the outcomes of a chunk, and note whether it has an open row."""
    query = sa.select(ROWS.c.state, sa.func.count()).where(*_in_chunk(job, number)).group_by(ROWS.c.state)
    found = {state: int(count) for state, count in connection.execute(query)}
    values: dict[str, Any] = {state: found.get(state, 0) for state in FINAL}
    finished = not any(found.get(state) for state in OPEN)
    chunk = (CHUNKS.c.job == job, CHUNKS.c.number == number)
    connection.execute(sa.update(CHUNKS).where(*chunk).values(**values, finished=finished))


def unfinished(store: Store, job: int, most: int | None = None) -> list[tuple[int, int]]:
    """Return the number and the turn of each chunk with open rows, in order. most: of them, from the first."""
    query = sa.select(CHUNKS.c.number, CHUNKS.c.turn).where(CHUNKS.c.job == job, CHUNKS.c.finished.is_(False))
    with store.engine.begin() as connection:
        return [
            (int(number), int(turn)) for number, turn in connection.execute(query.order_by(CHUNKS.c.number).limit(most))
        ]


def is_finished(store: Store, job: int) -> bool:
    """Return whether no chunk has open rows."""
    query = sa.select(CHUNKS.c.number).where(CHUNKS.c.job == job, CHUNKS.c.finished.is_(False)).limit(1)
    with store.engine.begin() as connection:
        return bool(connection.execute(query).first() is None)


def take_turn(store: Store, job: int, number: int, turn: int) -> bool:
    """Begin the next turn of a chunk. Return whether this worker is the one that begins it."""
    chunk = (CHUNKS.c.job == job, CHUNKS.c.number == number, CHUNKS.c.turn == turn)
    with store.engine.begin() as connection:
        return bool(connection.execute(sa.update(CHUNKS).where(*chunk).values(turn=turn + 1)).rowcount == 1)


def _record(connection: sa.Connection, job: int, outcomes: Sequence[Outcome]) -> None:
    by_state: dict[State, list[Outcome]] = {}
    for outcome in outcomes:
        by_state.setdefault(outcome.state, []).append(outcome)
    for state, group in by_state.items():
        statements.record(connection, job, state, group)


def _count(connection: sa.Connection, job: int, number: int, epoch: int, outcomes: Sequence[Outcome]) -> bool:
    """Add outcomes to the progress of a chunk. Return whether this epoch still owns it; locks it until the commit."""
    chunk = (CHUNKS.c.job == job, CHUNKS.c.number == number, CHUNKS.c.epoch == epoch)
    more: dict[str, Any] = {"retries": CHUNKS.c.retries + sum(outcome.retries for outcome in outcomes)}
    for state in FINAL:
        more[state] = CHUNKS.c[state] + sum(outcome.state == state for outcome in outcomes)
    return bool(connection.execute(sa.update(CHUNKS).where(*chunk).values(more)).rowcount == 1)


def _in_chunk(job: int, number: int) -> tuple[sa.ColumnElement[bool], ...]:
    return ROWS.c.job == job, ROWS.c.n >= number * CHUNK, ROWS.c.n < (number + 1) * CHUNK
