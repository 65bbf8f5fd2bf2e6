"""Which operation does what: the collections behind the paths, and where an answer holds the object.

All of it is read off the document: `/things` and `/things/{id}` are one collection, a POST on the first makes what a
GET on the second reads. Pure; the objects are in `_state`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import evolve

from ._beside import collection_from_a_side, collection_of_entry, entry, from_a_side, member_for, only_one
from ._document import ANYTHING, Document, Json, escaped, types
from ._operations import Operation
from ._parts import ITEM_ROLES, LOOSE, PLACEHOLDER, Part, Role
from ._verbs import is_about

# `{data: {...}, message: ...}` is an envelope; an answer with more to say is the object itself.
_MOST_NOTES: Final = 1
_CREATED: Final = 201


class Catalogue:
    """The parts of all operations of a document."""

    def __init__(self, document: Document, operations: Sequence[Operation]) -> None:
        self._document = document
        self._paths = {operation.path for operation in operations}
        self.parts = {operation.id: self._part(operation) for operation in operations}
        for look in (self._about_an_entry, self._about_one, self._of_many, self._beside):
            self.parts |= {one.id: part for one in operations if (part := look(one)) is not None}
        self._id_members = {part.collection: self._id_member(part.collection) for part in self.parts.values()}
        self.parts = {operation.id: self._addressable(operation, self.parts[operation.id]) for operation in operations}
        self._id_members = {part.collection: self._id_member(part.collection) for part in self.parts.values()}
        views = {name: part for name, part in self.parts.items() if self._is_view(part)}
        self.parts.update({name: evolve(part, role=Role.ACTION) for name, part in views.items()})

    def part(self, operation: Operation) -> Part:
        return self.parts[operation.id]

    def schema(self, collection: str) -> Json:
        """Give the schema of the objects in a collection: as they are read, made or listed."""
        for role in (Role.READ, Role.CREATE, Role.REPLACE, Role.MERGE, Role.LIST):
            for part in self.of(collection):
                # A look from a side may leave out what that side knows anyway.
                if part.role is role and part.member is None and self._document.properties(part.schema or ANYTHING):
                    return part.schema
        return ANYTHING

    def of(self, collection: str) -> list[Part]:
        """Give the parts that are played in one collection."""
        return [part for part in self.parts.values() if part.collection == collection]

    def id_member(self, collection: str) -> str | None:
        """Name the member that holds the id of an object, if any does."""
        return self._id_members[collection]

    def makes_by_replacing(self, collection: str) -> bool:
        """Tell whether a PUT is the only way to make an object here."""
        return all(part.role is not Role.CREATE for part in self.of(collection))

    def _id_member(self, collection: str) -> str | None:
        members = self._document.properties(self.schema(collection))
        names = [part.id_parameter for part in self.of(collection) if part.id_parameter]
        return next((name for name in [*names, "id"] if name in members), None)

    def _part(self, operation: Operation) -> Part:
        parent, _, last = operation.path.rpartition("/")
        named = PLACEHOLDER.fullmatch(last)
        role = _role(operation, is_item=named is not None)
        if not self._can_play(operation, role):
            role = Role.ACTION
        holder, schema = self._holder(operation, role)
        return Part(
            role=role,
            collection=parent if role in ITEM_ROLES or self._is_search(operation, role) else operation.path,
            id_parameter=named[1] if named and role in ITEM_ROLES else None,
            holder=holder,
            schema=schema,
        )

    def member_for(self, collection: str, name: str) -> str | None:
        """Find the member of an object that holds what a path calls by a name."""
        return member_for(self._document.properties(self.schema(collection)), name)

    def _about_an_entry(self, operation: Operation) -> Part | None:
        """Give the part of a call that takes one value out of a list in an object."""
        collection = collection_of_entry(operation)
        if collection is None:
            return None
        part, thing = self.parts[operation.id], self.schema(collection)
        return entry(self._document, part, operation=operation, thing=thing)

    def _beside(self, operation: Operation) -> Part | None:
        """Give the part of a look from another side, or at the only one of a kind."""
        part, collection = self.parts[operation.id], collection_from_a_side(operation)
        if collection is not None:
            return from_a_side(self._document, part, operation=operation, thing=self.schema(collection))
        return only_one(part, operation=operation, roles={one.role for one in self.of(operation.path)})

    def _about_one(self, operation: Operation) -> Part | None:
        """Give the part of a call that is about the object one step up its path, if it is one."""
        part = self.parts[operation.id]
        above, _, last = operation.path.rpartition("/")[0].rpartition("/")
        named = PLACEHOLDER.fullmatch(last)
        has_objects = any(other.role not in LOOSE for other in self.of(operation.path))
        if not named or part.role not in LOOSE or not operation.is_write or has_objects:
            return None
        if not is_about(self._document, part.schema or ANYTHING, self.schema(above)):
            return None
        role = Role.COPY if operation.success.status == _CREATED else Role.VERB
        return evolve(part, role=role, collection=above, id_parameter=named[1])

    def _of_many(self, operation: Operation) -> Part | None:
        """Give the part of `POST /things` or `PUT /things` with a list of things that answers with the list of them."""
        part = self.parts[operation.id]
        listed = [one.schema for one in self.of(operation.path) if one.role is Role.LIST]
        entries = self._listed(operation.body_schema or ANYTHING).removeprefix("/")
        if part.role not in LOOSE or not operation.is_write or not listed or not entries:
            return None
        holder = self._listed(operation.success.schema)
        answered = self._document.along(operation.success.schema, holder) or ANYTHING
        if self._document.flat(answered).get("items") != listed[0]:
            return None
        return evolve(part, role=Role.MANY, collection=operation.path, holder=holder, schema=listed[0], entries=entries)

    def _addressable(self, operation: Operation, part: Part) -> Part:
        """Set apart what only looks like a part: an act on objects whose id no answer tells, a report by POST."""
        member = self.id_member(part.collection)
        if part.role in ITEM_ROLES and member is None and not self.makes_by_replacing(part.collection):
            return evolve(part, role=Role.ACTION, id_parameter=None)
        is_report = member not in self._document.properties(part.schema or ANYTHING)
        return evolve(part, collection=operation.path) if self._is_search(operation, part.role) and is_report else part

    def _is_search(self, operation: Operation, role: Role) -> bool:
        """Tell a list with its filters in the body: `POST /things/list` lists what is at `/things`."""
        return role is Role.LIST and operation.method == "POST" and operation.path.rpartition("/")[0] in self._paths

    def _is_view(self, part: Part) -> bool:
        """Tell whether objects are only read, and hold no id to be kept under: they are parts of something else."""
        is_only_read = all(one.role is Role.READ for one in self.of(part.collection))
        return part.role is Role.READ and is_only_read and self.id_member(part.collection) is None

    def _can_play(self, operation: Operation, role: Role) -> bool:
        answer = operation.success
        if role is Role.CREATE:
            return answer.is_json and self._is_object(answer.schema)
        return answer.is_json or role not in (Role.LIST, Role.READ)

    def _holder(self, operation: Operation, role: Role) -> tuple[str, Json | None]:
        """Find the object in an answer: the pointer to it and its schema. For lists, of the list and of an entry."""
        answer = operation.success
        if not answer.is_json:
            return "", None
        if role is Role.LIST:
            pointer = operation.pagination.items if operation.pagination else self._listed(answer.schema)
            listed = self._document.along(answer.schema, pointer)
            return pointer, self._document.flat(listed).get("items") if listed is not None else None
        member = operation.envelope or self._wrapping_member(operation)
        if member is None:
            return "", answer.schema
        return self._innermost("/" + escaped(member), self._document.properties(answer.schema).get(member, ANYTHING))

    def _innermost(self, pointer: str, schema: Json) -> tuple[str, Json]:
        """Look through wrappers inside a wrapper: `{data: {thing: {...}}}` holds the thing."""
        members = self._document.properties(schema)
        if len(members) == 1:
            ((name, inner),) = members.items()
            if self._is_object(inner) and "id" in self._document.properties(inner):
                return self._innermost(f"{pointer}/{escaped(name)}", inner)
        return pointer, schema

    def _wrapping_member(self, operation: Operation) -> str | None:
        """Name the member that wraps the object: the only one but for a note, and unknown to the request."""
        members: Mapping[str, Json] = self._document.flat(operation.success.schema).get("properties", {})
        asked = (parameter.name for parameter in operation.parameters)
        known = {"id", *asked, *self._document.properties(operation.body_schema or ANYTHING)}
        if members.keys() & known:
            return None
        objects = [name for name, schema in members.items() if self._is_object(schema)]
        notes = [name for name, schema in members.items() if self._is_note(schema)]
        return objects[0] if len(objects) == 1 and len(notes) == len(members) - 1 <= _MOST_NOTES else None

    def _listed(self, schema: Json) -> str:
        """Find the list in an answer that is not paged: the answer itself, or its first list."""
        for name, member in self._document.properties(schema).items():
            if self._is_array(member):
                return "/" + escaped(name)
        return ""

    def _is_object(self, schema: Json) -> bool:
        return bool(self._document.properties(schema))

    def _is_note(self, schema: Json) -> bool:
        flat = self._document.flat(schema)
        return "string" in types(flat) and not flat.keys() & {"enum", "const", "format"}

    def _is_array(self, schema: Json) -> bool:
        return "array" in types(self._document.flat(schema))


def _role(operation: Operation, *, is_item: bool) -> Role:
    if operation.is_list and (operation.method == "GET" or (operation.method == "POST" and not operation.is_write)):
        return Role.LIST
    if operation.method == "POST" and not is_item:
        batch = operation.contract is not None and operation.contract.key == "items"
        return Role.CREATE if operation.is_write and not batch else Role.ACTION
    roles = {"GET": Role.READ, "PATCH": Role.MERGE, "POST": Role.MERGE, "PUT": Role.REPLACE, "DELETE": Role.DELETE}
    # A read by POST, or a write by GET, on an item path is something of its own.
    plain = operation.is_write is (operation.method != "GET") and operation.write_when is None
    return roles.get(operation.method, Role.ACTION) if is_item and plain else Role.ACTION
