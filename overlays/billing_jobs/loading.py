"""The transactions that put rows into the store, a chunk in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID, uuid5

import sqlalchemy as sa

from . import statements
from .problems import JobUsageError
from .rows import holds, is_same
from .store import Store
from .tables import CHUNKS, ROWS
from .values import NewRow
from .writing import CHUNK, recount

_RETRIES: Final = UUID("6f0b5f8c-3f37-4b57-9a53-5d1c3c0e8f11")
_CHUNK_SIZE: Final = 4_000_000
"""Characters."""
_LOST: Final = "one of them would be lost: make their keys differ"


def chunks(rows: Iterable[NewRow]) -> Iterator[list[NewRow]]:
    """Yield rows in chunks, which are smaller if the rows are large, so that memory stays flat."""
    chunk, size = list[NewRow](), 0
    for row in rows:
        chunk.append(row)
        size += len(row.payload)
        if len(chunk) == CHUNK or size >= _CHUNK_SIZE:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def add(store: Store, job: int, rows: Sequence[NewRow]) -> tuple[int | None, int]:
    """Store rows as one chunk. Return its number, None if no row was new, and how many rows were there already.

    A refused row whose content differs now is a correction, and is written again. Raise JobUsageError if the content
    of any other row differs: two rows share a key, and one of them would be lost.
    """
    by_key = _distinct(rows)
    with store.engine.begin() as connection:
        known = _known(connection, job, by_key)
        changed = [row for row in known.values() if not is_same(row.payload, by_key[row.key].payload)]
        for row in changed:
            if row.state != "refused":
                raise JobUsageError(
                    f"the row with the key {row.key} has other content than before, and only a refused row can be "
                    f"corrected (it is {row.state}); if it is another row, {_LOST}"
                )
            _correct(connection, job, row.n, by_key[row.key])
        _renew(connection, job, [row.n for row in changed])
        new = [row for key, row in by_key.items() if key not in known]
        number = _insert_chunk(connection, job, new) if new else None
    return number, len(rows) - len(new)


def retry_refused(store: Store, job: int) -> int:
    """Make all refused rows new, each under a new idempotency key. Return their number."""
    total, last = 0, -1
    while True:
        with store.engine.begin() as connection:
            query = sa.select(ROWS.c.n).where(ROWS.c.job == job, ROWS.c.n > last, ROWS.c.state == "refused")
            numbers = list(connection.execute(query.order_by(ROWS.c.n).limit(CHUNK)).scalars())
            _renew(connection, job, numbers)
        total += len(numbers)
        if len(numbers) < CHUNK:
            return total
        last = numbers[-1]


def _renew(connection: sa.Connection, job: int, numbers: Sequence[int]) -> None:
    """Make rows new that were refused. Under its old key, a provider may return the old refusal."""
    query = sa.select(ROWS.c.n, ROWS.c.token, ROWS.c.payload).where(ROWS.c.job == job, ROWS.c.n.in_(numbers))
    found = connection.execute(query).all()
    for n, token, payload in found:
        values: dict[str, object] = {"state": "new", "first_sent": None, "result": None, "reason": None}
        if token is not None and not holds(payload, token):  # the key of an item may be an id of the user's own
            values["token"] = str(uuid5(_RETRIES, token))
        connection.execute(sa.update(ROWS).where(ROWS.c.job == job, ROWS.c.n == n).values(values))
    for number in {n // CHUNK for n, *_ in found}:
        recount(connection, job, number)


def _distinct(rows: Sequence[NewRow]) -> dict[str, NewRow]:
    """Return rows by their keys."""
    by_key, by_token = dict[str, NewRow](), dict[str | None, NewRow]()
    for row in rows:
        if not is_same(by_key.setdefault(row.key, row).payload, row.payload):
            raise JobUsageError(f"two rows have the key {row.key} and different content: {_LOST}")
        if row.own and (other := by_token.setdefault(row.token, row).key) != row.key:
            raise _one_token(other, row)
    return by_key


def _known(connection: sa.Connection, job: int, by_key: Mapping[str, NewRow]) -> dict[str, Any]:
    """Return what the store has for the keys of rows."""
    given = [{"key": row.key, "token": row.token if row.own else None} for row in by_key.values()]
    parameters = {"of": job, "rows": statements.as_parameter(given)}
    found = connection.execute(statements.known(connection.dialect.name), parameters).all()
    for stored in found:
        if stored.holder not in (None, stored.key):
            raise _one_token(stored.holder, by_key[stored.key])
    return {stored.key: stored for stored in found if stored.n is not None}


def _one_token(key: str, row: NewRow) -> JobUsageError:
    return JobUsageError(f"the rows {key} and {row.key} have one idempotency key, {row.token}: {_LOST}")


def _correct(connection: sa.Connection, job: int, n: int, row: NewRow) -> None:
    values: dict[str, Any] = {"payload": row.payload, "keyed": row.keyed}
    if row.token is not None and holds(row.payload, row.token):  # an item contains its key
        values |= {"token": row.token, "own": row.own}
    connection.execute(sa.update(ROWS).where(ROWS.c.job == job, ROWS.c.n == n).values(values))


def _insert_chunk(connection: sa.Connection, job: int, rows: list[NewRow]) -> int:
    query = sa.select(sa.func.coalesce(sa.func.max(CHUNKS.c.number), -1)).where(CHUNKS.c.job == job)
    number = int(connection.execute(query).scalar_one()) + 1
    zero = dict.fromkeys(("epoch", "turn", "done", "refused", "unknown", "retries"), 0)
    connection.execute(sa.insert(CHUNKS), {"job": job, "number": number, "size": len(rows), "finished": False, **zero})
    values = [
        {
            "job": job, "n": number * CHUNK + index, "key": row.key, "state": "new", "keyed": row.keyed,
            "token": row.token, "own": row.own, "payload": row.payload,
        }
        for index, row in enumerate(rows)
    ]  # fmt: skip
    connection.execute(statements.insertion(connection.dialect.name), {"rows": statements.as_parameter(values)})
    return number
