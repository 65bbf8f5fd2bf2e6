"""The lists of a client that can be exported, read from its OPERATIONS: a table for each, its key and its cursors."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

import msgspec

from .columns import bare
from .problems import ExportError

_KEY = "id"


class Listing(NamedTuple):
    """A list operation as a table.

    model: of an object in it. key: the field that identifies them, None without one. required: the arguments that the
    method needs.
    """

    table: str
    operation: Any
    model: type
    key: str | None
    required: tuple[str, ...]

    def cursor(self, name: str) -> Any:
        """Return the period that is selected by a field, as declared in OPERATIONS.

        Raise ExportError for a field that the spec has no filter for, or that an object may lack.
        """
        known = {each.field.removeprefix("/"): each for each in self.operation.since}
        if name not in known:
            fields = ", ".join(sorted(known)) or "none"
            raise ExportError(f"{self.table}: {name!r} cannot be a cursor; fields with a filter for a period: {fields}")
        if self.key is None:
            raise ExportError(f"{self.table}: without {_KEY} windows cannot be merged: leave out the cursor")
        if not _is_always_set(self.model, name):
            raise ExportError(f"{self.table}: objects without {name!r} would be left out: choose another cursor")
        return known[name]


def listings_of(client: Any) -> dict[str, Listing]:
    """Return the lists without parameters in their path, by the name of their table."""
    provider, found = client.provider, dict[str, Listing]()
    for operation in provider.operations.values():
        if operation.pagination is None or "{" in operation.path or operation.effect != "read":
            continue
        model = _item_of(provider.models(), operation)
        if model is not None:
            key = _KEY if _is_always_set(model, _KEY) else None
            listing = Listing(_table(operation), operation, model, key, _required(client, operation))
            found[listing.table] = listing
    return found


def method_of(client: Any, operation: Any) -> Any:
    """Return the method of an operation."""
    return getattr(getattr(client, operation.resource), operation.name)


def chosen(client: Any, names: Iterable[str], arguments: Mapping[str, Mapping[str, Any]]) -> list[Listing]:
    """Return the lists of these names; without names, all whose required arguments are given.

    Raise ExportError for an unknown name, and for a missing argument.
    """
    known = listings_of(client)
    wanted = tuple(names)
    for name in {*wanted, *arguments} - known.keys():
        similar = get_close_matches(name, known, 3) or sorted(known)
        raise ExportError(f"unknown table {name!r}; did you mean {', '.join(similar)}")
    found = [known[name] for name in wanted] if wanted else list(known.values())
    missing = {each.table: set(each.required) - set(arguments.get(each.table, {})) for each in found}
    for table, needed in missing.items():
        if wanted and needed:
            raise ExportError(f"{table}: missing {', '.join(sorted(needed))}, which the list requires")
    return [listing for listing in found if not missing[listing.table]]


def _table(operation: Any) -> str:
    resource = operation.resource.rstrip("_")
    rest = operation.name.rstrip("_").removeprefix("list").strip("_")
    return f"{resource}_{rest}" if rest else str(resource)


def _item_of(models: Any, operation: Any) -> type | None:
    """Return the model of the objects in a list; None for unions and for objects without a model."""
    described = msgspec.inspect.type_info(getattr(models, operation.returns))
    for part in operation.pagination.items.split("/")[1:]:
        fields = getattr(bare(described), "fields", ())
        described = next(field.type for field in fields if field.encode_name == part)
    item = bare(getattr(bare(described), "item_type", described))
    return item.cls if isinstance(item, msgspec.inspect.StructType) else None


def _is_always_set(model: type, name: str) -> bool:
    """Return whether every object has a field of its own that is not null."""
    fields = msgspec.inspect.type_info(model).fields  # type: ignore[attr-defined]
    (field,) = [field for field in fields if field.encode_name == name] or [None]
    if field is None or not field.required:
        return False
    is_union = isinstance(field.type, msgspec.inspect.UnionType)
    return not (is_union and any(isinstance(each, msgspec.inspect.NoneType) for each in field.type.types))


def _required(client: Any, operation: Any) -> tuple[str, ...]:
    """Return the arguments of the method that have no default."""
    parameters = inspect.signature(method_of(client, operation)).parameters.values()
    kinds = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    return tuple(each.name for each in parameters if each.default is each.empty and each.kind not in kinds)
