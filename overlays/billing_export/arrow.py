"""Models as Arrow: the schema that follows from a model, and batches of rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from .columns import EXTRA, PRECISION, SCALE, Column, Fields, Items, columns_of
from .problems import ValueRefusedError, required
from .rows import row_of

if TYPE_CHECKING:
    import pyarrow as pa

BATCH: Final = 500
"""Rows of a batch. Ten times as many take no less time, and with the objects that they are made of 150 MB of memory."""


def arrow_schema(model: type, *, key: str | None = None) -> pa.Schema:
    """Return the Arrow schema of a model, such as `models.Invoice`; every column but the key may be null.

    Amounts are decimal128(38, 12), times are microseconds in UTC, models in models are structs, and unions, maps and
    free objects are JSON text. The last column, `_extra`, is a JSON object of the fields that the spec does not have.
    """
    arrow, columns = required("pyarrow"), columns_of(model).columns
    fields = [arrow.field(name, _type(arrow, column), nullable=name != key) for name, column in columns.items()]
    schema: pa.Schema = arrow.schema([*fields, arrow.field(EXTRA, arrow.string())])
    return schema


def record_batches(
    items: Iterable[Any], model: type, *, key: str | None = None, size: int = BATCH
) -> Iterator[pa.RecordBatch]:
    """Yield batches of rows of models, all with `arrow_schema(model, key=key)`.

    items: such as a page, whose following pages are fetched as the batches are taken. Raise ValueRefusedError, with the
    field and the value, for a value that its column cannot hold unchanged, and for an object without the key.
    """
    arrow, schema, models = required("pyarrow"), arrow_schema(model, key=key), iter(items)
    while chunk := list(islice(models, size)):
        rows = [row_of(item, model) for item in chunk]
        if key is not None and any(row[key] is None for row in rows):
            raise ValueRefusedError(f"{model.__name__}: an object has no {key!r}, by which rows are merged")
        yield arrow.RecordBatch.from_pylist(rows, schema=schema)


def _type(arrow: Any, column: Column) -> Any:
    if isinstance(column, Items):
        return arrow.list_(_type(arrow, column.item))
    if isinstance(column, Fields):
        return arrow.struct([(name, _type(arrow, inner)) for name, inner in column.columns.items()])
    return {
        "integer": arrow.int64(),
        "float": arrow.float64(),
        "boolean": arrow.bool_(),
        "decimal": arrow.decimal128(PRECISION, SCALE),
        "time": arrow.timestamp("us", tz="UTC"),
        "date": arrow.date32(),
    }.get(column, arrow.string())
