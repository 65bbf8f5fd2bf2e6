"""The statements that read or write the rows of a chunk at once, for each kind of store.

Their one parameter holds the rows as JSON, so that a statement is the same at any number of rows: it is parsed once,
and rows cost no message each. Every search names a whole index, so that a plan without statistics is a good one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec
import sqlalchemy as sa

from .states import MAY_BECOME, OPEN, State
from .tables import IS_OWN, ROWS
from .values import Outcome

_LOADED: dict[str, Any] = {
    "job": sa.Integer, "n": sa.Integer, "key": sa.Text, "state": sa.Text, "keyed": sa.Boolean, "token": sa.Text,
    "own": sa.Boolean, "payload": sa.Text,
}  # fmt: skip


def as_parameter(rows: Sequence[object]) -> str:
    """Return the parameter `rows` of the statements."""
    return msgspec.json.encode(rows).decode()


@cache
def insertion(dialect: str) -> sa.Insert:
    """Return the statement that inserts rows, with all columns that a new row has."""
    rows = _table(dialect, **_LOADED)
    return sa.insert(ROWS).from_select(list(_LOADED), sa.select(*(rows.c[name] for name in _LOADED)))


@cache
def known(dialect: str) -> sa.Select[Any]:
    """Return the query for n, state and payload of the rows with these keys, and for the `holder` of these tokens.

    of: the job. What no row has is null. holder: the key of the row that brought this token.
    """
    rows = _table(dialect, key=sa.Text, token=sa.Text)
    of_job = sa.select(ROWS).where(ROWS.c.job == sa.bindparam("of"))
    by_key, by_token = of_job.where(ROWS.c.key == rows.c.key), of_job.where(ROWS.c.token == rows.c.token, IS_OWN)
    found = [by_key.with_only_columns(ROWS.c[name]).scalar_subquery().label(name) for name in ("n", "state", "payload")]
    return sa.select(rows.c.key, *found, by_token.with_only_columns(ROWS.c.key).scalar_subquery().label("holder"))


@cache
def intent(dialect: str) -> sa.Update:
    """Return the statement that marks open rows of the job `of`, from `first` to `last`, as sent at `now`."""
    rows = _table(dialect, n=sa.Integer)
    time = sa.func.coalesce(ROWS.c.first_sent, sa.bindparam("now", type_=sa.Double))
    chosen = (_between(), ROWS.c.n.in_(sa.select(rows.c.n)), ROWS.c.state.in_(OPEN))
    return sa.update(ROWS).where(*chosen).values(state="sent", first_sent=time)


def record(connection: sa.Connection, job: int, state: State, outcomes: Sequence[Outcome]) -> None:
    """Record outcomes with one state, for rows that may become it."""
    statement = _outcomes(connection.dialect.name, state)
    rows = [(outcome.n, _storable(outcome.result), _storable(outcome.reason)) for outcome in outcomes]
    if connection.dialect.name == "postgresql":
        given = as_parameter([{"n": n, "result": result, "reason": reason} for n, result, reason in rows])
        numbers = [n for n, *_ in rows]
        connection.execute(statement, {"of": job, "rows": given, "first": min(numbers), "last": max(numbers)})
        return
    connection.execute(statement, [{"of": job, "at": n, "id": result, "why": reason} for n, result, reason in rows])


def _storable(text: str | None) -> str | None:
    """Return what a provider wrote without the characters that a store does not take."""
    if text is None or (text.isascii() and "\0" not in text):
        return text
    return text.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


@cache
def _outcomes(dialect: str, state: State) -> sa.Update:
    """Return the statement for all outcomes, or, for SQLite, which plans such a join badly, the one for each."""
    before = [old for old, allowed in MAY_BECOME.items() if state in allowed]
    cleared = {"first_sent": None} if state == "new" else {}
    update = sa.update(ROWS).where(sa.or_(*(ROWS.c.state == old for old in before))).values(state=state, **cleared)
    if dialect == "postgresql":
        rows = _table(dialect, n=sa.Integer, result=sa.Text, reason=sa.Text)
        update = update.where(_between(), ROWS.c.n == rows.c.n)
        return update.values(result=rows.c.result, reason=rows.c.reason)
    chosen = (ROWS.c.job == sa.bindparam("of"), ROWS.c.n == sa.bindparam("at"))
    return update.where(*chosen).values(result=sa.bindparam("id"), reason=sa.bindparam("why"))


def _between() -> sa.ColumnElement[bool]:
    return sa.and_(ROWS.c.job == sa.bindparam("of"), ROWS.c.n.between(sa.bindparam("first"), sa.bindparam("last")))


def _table(dialect: str, **types: Any) -> sa.FromClause:
    """Return the parameter `rows`, a list of objects, as a table with these columns."""
    parameter = sa.bindparam("rows", type_=sa.Text)
    if dialect == "postgresql":
        table = sa.func.json_to_recordset(sa.cast(parameter, sa.JSON)).table_valued(
            *(sa.column(name, kind) for name, kind in types.items()), name="given"
        )
        return table.render_derived(name="given", with_types=True)
    each = sa.func.json_each(parameter).table_valued("value", name="each")
    columns = (sa.func.json_extract(each.c.value, f"$.{name}", type_=kind).label(name) for name, kind in types.items())
    return sa.select(*columns).select_from(each).subquery("given")
