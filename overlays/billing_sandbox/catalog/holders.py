"""Where a response holds its object or list: at the root, in a field, or further inside.

Pure; derived from the schema of the response. What the operation does to the object is in `catalog`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from ..document.document import ANYTHING, Document, types
from ..document.operations import Operation
from ..document.pointers import Json, escaped

# `{data: {...}, message: ...}` is an envelope; a response with more fields is the object itself.
_MOST_NOTES: Final = 1


@frozen
class Holders:
    """Finds the object or list of a response: the pointer to it and its schema."""

    _document: Document

    def of_one(self, operation: Operation) -> tuple[str, Json | None]:
        """Return the pointer to the object in the response, and its schema."""
        response = operation.success
        if not response.is_json:
            return "", None
        field = operation.envelope or self._wrapping_field(operation)
        if field is None:
            return "", response.schema
        return self._innermost("/" + escaped(field), self._document.properties(response.schema).get(field, ANYTHING))

    def of_list(self, operation: Operation) -> tuple[str, Json | None]:
        """Return the pointer to the list in the response, and the schema of an item."""
        response = operation.success
        if not response.is_json:
            return "", None
        pointer = operation.pagination.items if operation.pagination else self.listed(response.schema)
        listed = self._document.along(response.schema, pointer)
        return pointer, self._document.flat(listed).get("items") if listed is not None else None

    def listed(self, schema: Json) -> str:
        """Return the pointer to the list in an unpaged response: its first list, or the response itself."""
        for name, field in self._document.properties(schema).items():
            if "array" in types(self._document.flat(field)):
                return "/" + escaped(name)
        return ""

    def is_object(self, schema: Json) -> bool:
        """Return whether a schema is of an object with fields."""
        return bool(self._document.properties(schema))

    def _innermost(self, pointer: str, schema: Json) -> tuple[str, Json]:
        """Look through nested wrappers: `{data: {thing: {...}}}` holds the thing."""
        fields = self._document.properties(schema)
        if len(fields) == 1:
            ((name, inner),) = fields.items()
            if self.is_object(inner) and "id" in self._document.properties(inner):
                return self._innermost(f"{pointer}/{escaped(name)}", inner)
        return pointer, schema

    def _wrapping_field(self, operation: Operation) -> str | None:
        """Return the field that wraps the object: the only object beside at most a note, unknown to the request."""
        fields: Mapping[str, Json] = self._document.flat(operation.success.schema).get("properties", {})
        parameters = (parameter.name for parameter in operation.parameters)
        known = {"id", *parameters, *self._document.properties(operation.body_schema or ANYTHING)}
        if fields.keys() & known:
            return None
        objects = [name for name, schema in fields.items() if self.is_object(schema)]
        notes = [name for name, schema in fields.items() if self._is_note(schema)]
        return objects[0] if len(objects) == 1 and len(notes) == len(fields) - 1 <= _MOST_NOTES else None

    def _is_note(self, schema: Json) -> bool:
        flat = self._document.flat(schema)
        return "string" in types(flat) and not flat.keys() & {"enum", "const", "format"}
