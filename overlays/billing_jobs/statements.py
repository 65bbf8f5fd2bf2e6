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
from .tables import ROWS
from .values import Outcome

_LOADED: dict[str, Any] = {
    "job": sa.Integer, "n": sa.Integer, "key": sa.Text, "state": sa.Text, "keyed": sa.Boolean, "token": sa.Text,
    "payload": sa.Text,
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
    """Return the query for key, n, state and payload of the rows with these keys: `of` is the job.

    A key that no row has is returned with nulls.
    """
    rows = _table(dialect, key=sa.Text)
    found = [
        sa.select(ROWS.c[name])
        .where(ROWS.c.job == sa.bindparam("of"), ROWS.c.key == rows.c.key)
        .scalar_subquery()
        .label(name)
        for name in ("n", "state", "payload")
    ]
    return sa.select(rows.c.key, *found)


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
    if connection.dialect.name == "postgresql":
        numbers = [outcome.n for outcome in outcomes]
        within = {"of": job, "first": min(numbers), "last": max(numbers)}
        connection.execute(statement, {"rows": as_parameter(outcomes), **within})
        return
    rows = ((outcome.n, outcome.result, outcome.reason) for outcome in outcomes)
    connection.execute(statement, [{"of": job, "at": n, "id": result, "why": reason} for n, result, reason in rows])


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
