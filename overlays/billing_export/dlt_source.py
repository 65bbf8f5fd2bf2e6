"""A source of dlt: a resource for each list, with its key and its state. Destinations and schemas are dlt's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from .listings import chosen
from .problems import required
from .reading import Reading, Settings


def source(
    client: Any,
    *tables: str,
    cursor: str | None = None,
    arguments: Mapping[str, Mapping[str, Any]] | None = None,
    settings: Settings = Settings(),  # noqa: B008  frozen
) -> Any:
    """Return a source of dlt with a resource for each table, such as "invoices".

    tables: by default all lists whose required arguments are given. cursor: the field whose filter selects windows, and
    in the next run what is new; by default every run reads the whole list, which alone shows what changed in older
    objects. arguments: of the list methods, by table. Fields that the spec does not have are in the column `_extra`.
    Rows are merged by id; a table whose objects have no id is replaced.

    client: a sync client, of any package. Raise ExportError for an unknown table, a missing argument or a field that
    cannot be a cursor, and while reading ValueRefusedError for a value that its column cannot hold.
    """
    required("pyarrow")
    return source_of(client.provider.spec.provider, readings_of(client, tables, cursor, arguments, settings))


def readings_of(
    client: Any,
    tables: Iterable[str],
    cursor: str | None,
    arguments: Mapping[str, Mapping[str, Any]] | None,
    settings: Settings,
    on_rows: Callable[[str, int], None] | None = None,
) -> list[Reading]:
    """Return what reads each list, with a client that keeps unknown fields."""
    given, keeping = arguments or {}, client.with_options(unknown_fields="keep")
    return [
        Reading(
            keeping,
            listing,
            cursor=cursor,
            arguments=given.get(listing.table),
            settings=settings,
            on_rows=None if on_rows is None else partial(on_rows, listing.table),
        )
        for listing in chosen(client, tables, given)
    ]


def source_of(provider: str, readings: Iterable[Reading]) -> Any:
    """Return the source of some lists."""
    dlt = required("dlt")

    def billing() -> list[Any]:
        return [_resource(dlt, reading) for reading in readings]

    return dlt.source(billing, name=provider, max_table_nesting=0)()


def _resource(dlt: Any, reading: Reading) -> Any:
    def rows() -> Iterator[Any]:
        yield from reading.batches(dlt.current.resource_state())

    listing = reading.listing
    if listing.key is not None:
        return dlt.resource(rows, name=listing.table, primary_key=listing.key, write_disposition="merge")
    return dlt.resource(rows, name=listing.table, write_disposition="replace")
