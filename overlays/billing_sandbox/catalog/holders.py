"""Where an answer holds the object or the list that it is about: itself, a member of it, or one further in.

Pure; read off the schema of the answer. What the operation does to the object is in `_catalog`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from ..document.document import ANYTHING, Document, types
from ..document.operations import Operation
from ..document.pointers import Json, escaped

# `{data: {...}, message: ...}` is an envelope; an answer with more to say is the object itself.
_MOST_NOTES: Final = 1


@frozen
class Holders:
    """Finds what answers of one document hold: the pointer to it and its schema."""

    _document: Document

    def of_one(self, operation: Operation) -> tuple[str, Json | None]:
        """Find the object in an answer."""
        answer = operation.success
        if not answer.is_json:
            return "", None
        member = operation.envelope or self._wrapping_member(operation)
        if member is None:
            return "", answer.schema
        return self._innermost("/" + escaped(member), self._document.properties(answer.schema).get(member, ANYTHING))

    def of_list(self, operation: Operation) -> tuple[str, Json | None]:
        """Find the list in an answer; the schema is that of one entry."""
        answer = operation.success
        if not answer.is_json:
            return "", None
        pointer = operation.pagination.items if operation.pagination else self.listed(answer.schema)
        listed = self._document.along(answer.schema, pointer)
        return pointer, self._document.flat(listed).get("items") if listed is not None else None

    def listed(self, schema: Json) -> str:
        """Find the list in an answer that is not paged: the answer itself, or its first list."""
        for name, member in self._document.properties(schema).items():
            if "array" in types(self._document.flat(member)):
                return "/" + escaped(name)
        return ""

    def is_object(self, schema: Json) -> bool:
        """Tell whether a schema is of something with members."""
        return bool(self._document.properties(schema))

    def _innermost(self, pointer: str, schema: Json) -> tuple[str, Json]:
        """Look through wrappers inside a wrapper: `{data: {thing: {...}}}` holds the thing."""
        members = self._document.properties(schema)
        if len(members) == 1:
            ((name, inner),) = members.items()
            if self.is_object(inner) and "id" in self._document.properties(inner):
                return self._innermost(f"{pointer}/{escaped(name)}", inner)
        return pointer, schema

    def _wrapping_member(self, operation: Operation) -> str | None:
        """Name the member that wraps the object: the only one but for a note, and unknown to the request."""
        members: Mapping[str, Json] = self._document.flat(operation.success.schema).get("properties", {})
        asked = (parameter.name for parameter in operation.parameters)
        known = {"id", *asked, *self._document.properties(operation.body_schema or ANYTHING)}
        if members.keys() & known:
            return None
        objects = [name for name, schema in members.items() if self.is_object(schema)]
        notes = [name for name, schema in members.items() if self._is_note(schema)]
        return objects[0] if len(objects) == 1 and len(notes) == len(members) - 1 <= _MOST_NOTES else None

    def _is_note(self, schema: Json) -> bool:
        flat = self._document.flat(schema)
        return "string" in types(flat) and not flat.keys() & {"enum", "const", "format"}
