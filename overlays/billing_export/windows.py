"""The windows of a backfill: periods that together leave nothing out, however early or late an object is dated."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

_BEFORE = {"date": timedelta(days=1), "date-time": timedelta(seconds=1)}


class Window(NamedTuple):
    """A period, with its start, without its end; None is open."""

    start: datetime | None
    end: datetime | None


def windows(start: datetime | None, now: datetime, *, first: datetime, width: timedelta) -> Iterator[Window]:
    """Yield windows from a start, or from the beginning, that end on multiples of the width.

    Without a start the first window is open and ends at `first`, or sooner at `now`. The last one is open, because
    objects may be dated in the future.
    """
    if width <= timedelta(0):
        raise ValueError("width must be positive")
    if start is None:
        start = min(first, now)
        yield Window(None, start)
    while start + width < now:
        yield Window(start, start + width)
        start += width
    yield Window(start, None)


def query_of(since: Any, window: Window) -> dict[str, Any]:
    """Return the query that selects a window. It may select objects beside it, which the primary key merges.

    since: as declared in OPERATIONS.
    """
    query: dict[str, Any] = {}
    if window.start is not None:  # a parameter that excludes its value starts earlier
        start = window.start - _BEFORE[since.format] if since.start_excluded else window.start
        _put(query, since.start, _bound(since, start))
    if window.end is not None:
        _put(query, since.end, _bound(since, window.end))
    return query


def _bound(since: Any, moment: datetime) -> Any:
    return moment.date() if since.format == "date" else moment


def _put(query: dict[str, Any], pointer: str, value: Any) -> None:
    *outer, last = (part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])
    for part in outer:
        query = query.setdefault(part, {})
    query[last] = value


def midnight(moment: datetime) -> datetime:
    """Return the start of the day in UTC."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
