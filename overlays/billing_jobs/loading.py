"""The transactions that put rows into the store, a chunk in each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID, uuid5

import sqlalchemy as sa

from .problems import JobUsageError
from .rows import holds
from .store import Store
from .tables import CHUNKS, ROWS
from .values import NewRow
from .writing import CHUNK, recount

_RETRIES: Final = UUID("6f0b5f8c-3f37-4b57-9a53-5d1c3c0e8f11")


def add(store: Store, job: int, rows: Sequence[NewRow]) -> tuple[int | None, int]:
    """Store rows as one chunk. Return its number, None if no row was new, and how many rows were there already.

    A refused row whose content differs now is a correction, and is written again. Raise JobUsageError if the content
    of any other row differs: two rows share a key, and one of them would be lost.
    """
    by_key: dict[str, NewRow] = {}
    for row in rows:
        if by_key.setdefault(row.key, row).payload != row.payload:
            raise _shared(row.key)
    with store.engine.begin() as connection:
        known = _known(connection, job, list(by_key))
        changed = {key: state for key, (state, payload) in known.items() if payload != by_key[key].payload}
        for key, state in changed.items():
            if state != "refused":
                raise _shared(key)
        for key in changed:
            _correct(connection, job, by_key[key])
        renew(connection, job, list(changed))
        new = [row for key, row in by_key.items() if key not in known]
        number = _insert_chunk(connection, job, new) if new else None
    return number, len(rows) - len(new)


def retry_refused(store: Store, job: int) -> int:
    """Make all refused rows new, each under a new idempotency key. Return their number."""
    total = 0
    while True:
        with store.engine.begin() as connection:
            query = sa.select(ROWS.c.key).where(ROWS.c.job == job, ROWS.c.state == "refused").limit(CHUNK)
            keys = list(connection.execute(query).scalars())
            renew(connection, job, keys)
        total += len(keys)
        if len(keys) < CHUNK:
            return total


def renew(connection: sa.Connection, job: int, keys: Iterable[str]) -> None:
    """Make rows new that were refused. Under its old key, a provider may return the old refusal."""
    query = sa.select(ROWS.c.n, ROWS.c.token, ROWS.c.payload).where(ROWS.c.job == job, ROWS.c.key.in_(list(keys)))
    found = connection.execute(query).all()
    for n, token, payload in found:
        values: dict[str, object] = {"state": "new", "first_sent": None, "result": None, "reason": None}
        if token is not None and not holds(payload, token):  # the key of an item may be an id of the user's own
            values["token"] = str(uuid5(_RETRIES, token))
        connection.execute(sa.update(ROWS).where(ROWS.c.job == job, ROWS.c.n == n).values(values))
    for number in {n // CHUNK for n, *_ in found}:
        recount(connection, job, number)


def _known(connection: sa.Connection, job: int, keys: list[str]) -> dict[str, tuple[str, str]]:
    query = sa.select(ROWS.c.key, ROWS.c.state, ROWS.c.payload).where(ROWS.c.job == job, ROWS.c.key.in_(keys))
    return {key: (state, payload) for key, state, payload in connection.execute(query)}


def _correct(connection: sa.Connection, job: int, row: NewRow) -> None:
    values = {"payload": row.payload, "keyed": row.keyed}
    connection.execute(sa.update(ROWS).where(ROWS.c.job == job, ROWS.c.key == row.key).values(values))


def _insert_chunk(connection: sa.Connection, job: int, rows: list[NewRow]) -> int:
    query = sa.select(sa.func.coalesce(sa.func.max(CHUNKS.c.number), -1)).where(CHUNKS.c.job == job)
    number = int(connection.execute(query).scalar_one()) + 1
    zero = dict.fromkeys(("epoch", "turn", "done", "refused", "unknown", "retries"), 0)
    connection.execute(sa.insert(CHUNKS), {"job": job, "number": number, "size": len(rows), "finished": False, **zero})
    values = [
        {
            "job": job, "n": number * CHUNK + index, "key": row.key, "state": "new", "keyed": row.keyed,
            "token": row.token, "payload": row.payload,
        }
        for index, row in enumerate(rows)
    ]  # fmt: skip
    connection.execute(sa.insert(ROWS), values)
    return number


def _shared(key: str) -> JobUsageError:
    return JobUsageError(
        f"two rows have the key {key} and different content: one would be lost; make their keys differ"
    )
