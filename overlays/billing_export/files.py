"""Files that are written from a DuckDB database: each complete, or as it was before.

Programs read CSV too. So text that a spreadsheet would run as a formula, such as the name of a customer, is unchanged
unless it is to be escaped. Numbers are never changed.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from billing_cli.formulas import NUMBER, START

from .destinations import Destination
from .problems import ExportError, FormulaWarning, required

_OF_DLT: Final = "_dlt_"
_STAGING: Final = "_staging"
"""The end of the schemas in which dlt merges."""
_TEXT: Final = "VARCHAR"


def schema_of(dataset: str) -> str:
    """Return the name that dlt gives the schema of a dataset: in snake case."""
    naming = required("dlt.common.normalizers.naming.snake_case").NamingConvention()
    return str(naming.normalize_identifier(dataset))


def refuse_taken(destination: Destination, dataset: str, tables: Iterable[str]) -> None:
    """Raise ExportError if the file of a table has the rows of another dataset, which it would lose."""
    if not destination.is_files or not destination.database.exists():
        return
    query = (
        "select table_name, schema_name from duckdb_tables() where schema_name != ? and not ends_with(schema_name, ?)"
    )
    with required("duckdb").connect(str(destination.database), read_only=True) as database:
        others = dict(database.execute(query, [schema_of(dataset), _STAGING]).fetchall())
    for table in others.keys() & set(tables):
        file = Path(destination.place) / f"{table}.{destination.kind}"
        raise ExportError(f"{file} has the rows of {others[table]!r}: choose another folder for {dataset!r}")


def write_files(destination: Destination, dataset: str, tables: Iterable[str], *, escape_formulas: bool) -> None:
    """Write a file for each table. Warn of formulas that are not escaped."""
    is_csv = destination.kind == "csv"
    with required("duckdb").connect(
        str(destination.database), read_only=True, config=destination.settings()
    ) as database:
        for table in tables:
            name = f"{_quoted(schema_of(dataset))}.{_quoted(table)}"
            described = database.execute(f"describe {name}").fetchall()
            types = {column: kind for column, kind, *_ in described if not column.startswith(_OF_DLT)}
            file = Path(destination.place) / f"{table}.{destination.kind}"
            if is_csv and not escape_formulas:
                _warn(database, name, types, file)
            columns = ", ".join(_selected(name, kind, is_csv and escape_formulas) for name, kind in types.items())
            _write(database, f"select {columns} from {name}", file)  # noqa: S608  quoted


def _write(database: Any, query: str, file: Path) -> None:
    part = file.with_name(f".{file.name}.part")
    options = "format parquet" if file.suffix == ".parquet" else "format csv, header"
    target = str(part).replace("'", "''")
    database.execute(f"copy ({query}) to '{target}' ({options})")
    os.replace(part, file)


def _selected(name: str, kind: str, escape_formulas: bool) -> str:
    column = _quoted(name)
    if not escape_formulas or kind != _TEXT:
        return column
    return f"if({_is_formula(column)}, chr(39) || {column}, {column}) as {column}"


def _warn(database: Any, table: str, types: Mapping[str, str], file: Path) -> None:
    counts = [f"count(*) filter (where {_is_formula(_quoted(name))})" for name, kind in types.items() if kind == _TEXT]
    query = f"select {', '.join(counts)} from {table}"  # noqa: S608  quoted
    cells = sum(database.execute(query).fetchone()) if counts else 0
    if cells:
        message = f"{file.name}: a spreadsheet would run {cells:,} cells as formulas; pass --escape-formulas"
        warnings.warn(message, FormulaWarning, stacklevel=4)


def _is_formula(column: str) -> str:
    return f"(regexp_matches({column}, '^{START}') and not regexp_full_match({column}, '{NUMBER}'))"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
