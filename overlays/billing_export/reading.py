"""One list as batches, window by window. What is done is in a state that is stored with the batches."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .arrow import arrow_schema, record_batches
from .listings import Listing, method_of
from .windows import Window, query_of, windows

if TYPE_CHECKING:
    import pyarrow as pa

FIRST: Final = datetime(2020, 1, 1, tzinfo=UTC)
_EVERYTHING: Final = Window(None, None)


class Settings(NamedTuple):
    """How lists are read.

    first: the end of the first window, which has no start. width: of the windows. lag: how far an incremental run goes
    back behind the last one. part: the rows after which a part ends, at the next end of a window; None: never.
    """

    first: datetime = FIRST
    width: timedelta = timedelta(days=90)
    lag: timedelta = timedelta(days=1)
    part: int | None = None


def _now() -> datetime:
    return datetime.now(UTC)


class Reading:
    """Reads one list. cursor: a field with a filter for a period; None: the whole list.

    on_rows: called with the number of rows of each batch. rows: how many were read. widest: the most bytes of a batch.
    is_finished: False before the end of the list, and after a part that is not the last.
    """

    def __init__(
        self,
        client: Any,
        listing: Listing,
        *,
        cursor: str | None = None,
        arguments: Mapping[str, Any] | None = None,
        settings: Settings = Settings(),  # noqa: B008  frozen
        on_rows: Callable[[int], None] | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self.listing = listing
        self.rows = self.widest = self._before = 0
        self.is_finished = False
        self._method = method_of(client, listing.operation)
        self._cursor = cursor
        self._since = None if cursor is None else listing.cursor(cursor)
        self._arguments = dict(arguments or {})
        self._settings, self._on_rows, self._now = settings, on_rows, now

    def batches(self, state: MutableMapping[str, Any]) -> Iterator[pa.Table | pa.RecordBatch]:
        """Yield an empty table, then the batches of the windows that are not done, and note in the state what is done.

        The state must be kept exactly if the batches are: then a run that was killed goes on with the windows that it
        lost. Without a cursor it stays empty.
        """
        yield arrow_schema(self.listing.model, key=self.listing.key).empty_table()
        self._before, now = self.rows, self._now()
        for window in self._windows(state, now):
            yield from self._batches(window)
            if self._cursor is not None:
                state[self._key] = {"until": (window.end or now).isoformat(), "is_whole": window.end is None}
            part = self._settings.part
            if part is not None and self.rows - self._before >= part and window.end is not None:
                return
        self.is_finished = True

    def rewind(self) -> None:
        """Forget the part that was read last."""
        self.rows, self.is_finished = self._before, False

    def _windows(self, state: Mapping[str, Any], now: datetime) -> Iterator[Window]:
        if self._since is None:
            return iter([_EVERYTHING])
        done = state.get(self._key)
        start = None
        if done is not None:  # a part goes on where the last one ended
            start = datetime.fromisoformat(done["until"]) - (self._settings.lag if done["is_whole"] else timedelta(0))
        return windows(start, now, first=self._settings.first, width=self._settings.width)

    @property
    def _key(self) -> str:
        """What the list was selected by: a run with other arguments has not read the same objects."""
        return json.dumps([self._cursor, self._arguments], sort_keys=True, default=str)

    def _batches(self, window: Window) -> Iterator[pa.RecordBatch]:
        query = {} if self._since is None else query_of(self._since, window)
        page = self._method(**self._arguments, **_named(self._method, query))
        for batch in record_batches(page, self.listing.model, key=self.listing.key):
            self.rows += batch.num_rows
            self.widest = max(self.widest, batch.nbytes)
            if self._on_rows is not None:
                self._on_rows(batch.num_rows)
            yield batch


def _named(method: Any, query: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters under the names of the method's arguments."""
    names = {_plain(name): name for name in inspect.signature(method).parameters}
    return {names[_plain(name)]: value for name, value in query.items()}


def _plain(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())
