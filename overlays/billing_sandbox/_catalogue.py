"""Which operation does what: the collections behind the paths, and where an answer holds the object.

All of it is read off the document: `/things` and `/things/{id}` are one collection, a POST on the first makes what a
GET on the second reads, `/things/{id}/close` answers with the thing, `/things/for-owner/{id}` finds it by its owner.
Pure; the objects are in `_state`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from typing import Final

from attrs import evolve, frozen

from ._document import ANYTHING, Document, Json, escaped, types
from ._operations import Operation

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_BELOW: Final = re.compile(r"(?P<collection>.+)/\{(?P<id>[^{}]+)\}/[^{}]+(/\{[^{}]+\})?")
_SIDE: Final = re.compile(r"(?P<collection>.+)/(?:for|by)-(?P<side>[a-z-]+)/\{(?P<id>[^{}]+)\}")
# `{data: {...}, message: ...}` is an envelope; an answer with more to say is the object itself.
_MOST_NOTES: Final = 1
_CREATED: Final = 201


class Role(Enum):
    """What an operation does to its collection.

    TOUCH acts on one object and answers with it, ONLY reads the one object that there is, ACTION is whatever fits no
    other.
    """

    LIST = auto()
    CREATE = auto()
    READ = auto()
    MERGE = auto()
    REPLACE = auto()
    DELETE = auto()
    TOUCH = auto()
    ONLY = auto()
    ACTION = auto()


ITEM_ROLES: Final = frozenset((Role.READ, Role.MERGE, Role.REPLACE, Role.DELETE))


@frozen(kw_only=True)
class Part:
    """The part that an operation plays.

    In which collection (a path template), and where its answer holds the object: a pointer, and the object's schema.
    match: the member that the path names an object by, where that is not its id.
    """

    role: Role
    collection: str
    id_parameter: str | None
    match: str | None = None
    holder: str
    schema: Json | None

    @property
    def noun(self) -> str:
        """The last fixed part of the path: ids and texts are made up from it."""
        fixed = [segment for segment in self.collection.split("/") if segment and "{" not in segment]
        return fixed[-1] if fixed else "object"

    def place(self, path: Mapping[str, Json]) -> str:
        """Give the path of the very collection that a call means."""
        return _PLACEHOLDER.sub(lambda found: str(path.get(found[1], found[0])), self.collection)


class Catalogue:
    """The parts of all operations of a document."""

    def __init__(self, document: Document, operations: Iterable[Operation]) -> None:
        self._document = document
        known = list(operations)
        self.parts = {operation.id: self._part(operation) for operation in known}
        # What these do shows only beside the others.
        self.parts |= {operation.id: part for operation in known if (part := self._related(operation)) is not None}
        self._id_members = {part.collection: self._id_member(part.collection) for part in self.parts.values()}

    def part(self, operation: Operation) -> Part:
        return self.parts[operation.id]

    def schema(self, collection: str) -> Json:
        """Give the schema of the objects in a collection: as they are read, made or listed."""
        for role in (Role.READ, Role.CREATE, Role.REPLACE, Role.MERGE, Role.LIST):
            for part in self.of(collection):
                # A look from another side may leave out what that side knows anyway.
                if part.role is role and part.match is None and self._document.properties(part.schema or ANYTHING):
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
        named = _PLACEHOLDER.fullmatch(last)
        role = _role(operation, is_item=named is not None)
        if not self._can_play(operation, role):
            role = Role.ACTION
        holder, schema = self._holder(operation, role)
        return Part(
            role=role,
            collection=parent if role in ITEM_ROLES or _is_search(operation, role) else operation.path,
            id_parameter=named[1] if named and role in ITEM_ROLES else None,
            holder=holder,
            schema=schema,
        )

    def _related(self, operation: Operation) -> Part | None:
        """Find the collection of others in which an operation plays its part, if there is one."""
        part = self.parts[operation.id]
        side, below = _SIDE.fullmatch(operation.path), _BELOW.fullmatch(operation.path)
        match = self.member_for(side["collection"], side["side"]) if side else None
        if side and match and part.role in (Role.READ, Role.LIST):
            return evolve(part, collection=side["collection"], match=match, id_parameter=side["id"])
        is_change = operation.is_write and operation.success.status != _CREATED
        if below and is_change and self._resembles(part, below["collection"]):
            return evolve(part, role=Role.TOUCH, collection=below["collection"], id_parameter=below["id"])
        return evolve(part, role=Role.ONLY) if self._is_only_one(operation, part) else None

    def member_for(self, collection: str, name: str) -> str | None:
        """Find the member of an object that holds what a path calls `owner`: owner, ownerId or owner_id."""
        plain = name.replace("-", "").replace("_", "").lower()
        for member in self._document.properties(self.schema(collection)):
            if member.replace("_", "").lower() in (f"{plain}id", plain):
                return member
        return None

    def _resembles(self, part: Part, collection: str) -> bool:
        """Tell whether an answer holds an object of a collection: the very schema, or all that is sure to be in it."""
        shown = self._document.properties(part.schema or ANYTHING)
        for schema in self._stored(collection):
            required = set(self._document.flat(schema).get("required", ()))
            if (part.schema == schema or (required and required <= shown.keys())) and shown:
                return True
        return False

    def _stored(self, collection: str) -> Iterator[Json]:
        """Give the schemas through which the objects of a collection are seen."""
        for part in self.of(collection):
            if part.role not in (Role.ACTION, Role.TOUCH) and part.schema is not None:
                yield part.schema

    def _is_only_one(self, operation: Operation, part: Part) -> bool:
        """Tell whether a read without an id shows the one object that a change with an id changes."""
        if part.role is not Role.ACTION or operation.method != "GET":
            return False
        roles = {one.role for one in self.of(operation.path)} - {Role.ACTION}
        return bool(roles) and roles <= {Role.REPLACE, Role.MERGE} and self._resembles(part, operation.path)

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
        return "/" + escaped(member), self._document.properties(answer.schema).get(member, ANYTHING)

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


def _is_search(operation: Operation, role: Role) -> bool:
    """Tell a list with its filters in the body: `POST /things/list` lists what is at `/things`."""
    return role is Role.LIST and operation.method == "POST"


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
