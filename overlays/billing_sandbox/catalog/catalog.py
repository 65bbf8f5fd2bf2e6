"""Which operation does what: the collections behind the paths, and the part that each operation plays there.

All of it is read off the document: `/things` and `/things/{id}` are one collection, a POST on the first makes what a
GET on the second reads, `/things/for-owner/{id}` finds them by their owner. Pure; the objects are in `_state`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from ..document.document import ANYTHING, Document
from ..document.operations import Operation
from ..document.pointers import Json
from .holders import Holders
from .roles import ITEM_ROLES, LOOSE_ROLES, PLACEHOLDER, Role, Target
from .verbs import is_about, plain

_SIDE: Final = re.compile(r"(?P<collection>.+)/(?:for|by)-(?P<side>[a-z-]+)/\{(?P<id>[^{}]+)\}")
_ENTRY: Final = re.compile(r"(?P<collection>.+)/\{(?P<id>[^{}]+)\}/(?P<list>[^{}/]+)/\{(?P<value>[^{}]+)\}")
_CREATED: Final = 201


class Catalog:
    """The parts of all operations of a document."""

    def __init__(self, document: Document, operations: Sequence[Operation]) -> None:
        self._document = document
        self._holders = Holders(document)
        self._paths = {operation.path for operation in operations}
        self.parts = {operation.id: self._part(operation) for operation in operations}
        # Each look relies on what those before it have found.
        for look in (self._about_an_entry, self._about_one, self._of_many, self._from_a_side, self._only_one):
            self.parts |= {one.id: part for one in operations if (part := look(one)) is not None}
        self._id_members = {part.collection: self._id_member(part.collection) for part in self.parts.values()}
        self.parts = {operation.id: self._addressable(operation, self.parts[operation.id]) for operation in operations}
        self._id_members = {part.collection: self._id_member(part.collection) for part in self.parts.values()}
        views = {name: part for name, part in self.parts.items() if self._is_view(part)}
        self.parts.update({name: evolve(part, role=Role.ACTION) for name, part in views.items()})

    def part(self, operation: Operation) -> Target:
        """Return the target of an operation."""
        return self.parts[operation.id]

    def schema(self, collection: str) -> Json:
        """Give the schema of the objects in a collection: as they are read, made or listed."""
        for role in (Role.READ, Role.CREATE, Role.REPLACE, Role.MERGE, Role.LIST):
            for part in self.of(collection):
                # A look from a side may leave out what that side knows anyway.
                if part.role is role and part.member is None and self._document.properties(part.schema or ANYTHING):
                    return part.schema
        return ANYTHING

    def of(self, collection: str) -> list[Target]:
        """Give the parts that are played in one collection."""
        return [part for part in self.parts.values() if part.collection == collection]

    def id_member(self, collection: str) -> str | None:
        """Name the member that holds the id of an object, if any does."""
        return self._id_members[collection]

    def member_for(self, collection: str, name: str) -> str | None:
        """Find the member of an object that holds what a path calls `owner`: owner, ownerId or owner_id."""
        wanted = (plain(name), f"{plain(name)}id")
        members = self._document.properties(self.schema(collection))
        return next((member for member in members if plain(member) in wanted), None)

    def makes_by_replacing(self, collection: str) -> bool:
        """Tell whether a PUT is the only way to make an object here."""
        return all(part.role is not Role.CREATE for part in self.of(collection))

    def _id_member(self, collection: str) -> str | None:
        members = self._document.properties(self.schema(collection))
        names = [part.id_parameter for part in self.of(collection) if part.id_parameter]
        return next((name for name in [*names, "id"] if name in members), None)

    def _part(self, operation: Operation) -> Target:
        parent, _, last = operation.path.rpartition("/")
        named = PLACEHOLDER.fullmatch(last)
        role = _role(operation, is_item=named is not None)
        if not self._can_play(operation, role):
            role = Role.ACTION
        holder, schema = (self._holders.of_list if role is Role.LIST else self._holders.of_one)(operation)
        return Target(
            role=role,
            collection=parent if role in ITEM_ROLES or self._is_search(operation, role) else operation.path,
            id_parameter=named[1] if named and role in ITEM_ROLES else None,
            holder=holder,
            schema=schema,
        )

    def _can_play(self, operation: Operation, role: Role) -> bool:
        answer = operation.success
        if role is Role.CREATE:
            return answer.is_json and self._holders.is_object(answer.schema)
        return answer.is_json or role not in (Role.LIST, Role.READ)

    def _is_search(self, operation: Operation, role: Role) -> bool:
        """Tell a list with its filters in the body: `POST /things/list` lists what is at `/things`."""
        return role is Role.LIST and operation.method == "POST" and operation.path.rpartition("/")[0] in self._paths

    def _about_an_entry(self, operation: Operation) -> Target | None:
        """Give the part of a call that takes one value out of a list in an object."""
        part, entry = self.parts[operation.id], _ENTRY.fullmatch(operation.path)
        member = self.member_for(entry["collection"], entry["list"]) if entry else None
        if not entry or not member or part.role is not Role.DELETE:
            return None
        if not is_about(self._document, part.schema or ANYTHING, self.schema(entry["collection"])):
            return None
        # The list is no collection of its own.
        return evolve(part, role=Role.ENTRY, collection=entry["collection"], id_parameter=entry["id"], member=member)

    def _about_one(self, operation: Operation) -> Target | None:
        """Give the part of a call that is about the object one step up its path, if it is one."""
        part = self.parts[operation.id]
        above, _, last = operation.path.rpartition("/")[0].rpartition("/")
        named = PLACEHOLDER.fullmatch(last)
        has_objects = any(other.role not in LOOSE_ROLES for other in self.of(operation.path))
        if not named or part.role not in LOOSE_ROLES or not operation.is_write:
            return None
        if not is_about(self._document, part.schema or ANYTHING, self.schema(above)):
            return None
        if has_objects:
            is_listed = self.member_for(above, part.noun) is not None
            piece = evolve(part, role=Role.PIECE, collection=above, id_parameter=named[1], entries=operation.path)
            return piece if is_listed and part.role is Role.CREATE else None
        role = Role.COPY if operation.success.status == _CREATED else Role.VERB
        return evolve(part, role=role, collection=above, id_parameter=named[1])

    def _of_many(self, operation: Operation) -> Target | None:
        """Give the part of `POST /things` or `PUT /things` with a list of things that answers with the list of them."""
        part = self.parts[operation.id]
        listed = [one.schema for one in self.of(operation.path) if one.role is Role.LIST]
        entries = self._holders.listed(operation.body_schema or ANYTHING)
        if part.role not in LOOSE_ROLES or not operation.is_write or not listed or not entries:
            return None
        holder = self._holders.listed(operation.success.schema)
        answered = self._document.along(operation.success.schema, holder) or ANYTHING
        if self._document.flat(answered).get("items") != listed[0]:
            return None
        return evolve(part, role=Role.MANY, collection=operation.path, holder=holder, schema=listed[0], entries=entries)

    def _from_a_side(self, operation: Operation) -> Target | None:
        """Give the part of a look at the objects of another collection, by something else than their ids."""
        part, side = self.parts[operation.id], _SIDE.fullmatch(operation.path)
        member = self.member_for(side["collection"], side["side"]) if side else None
        if not side or not member or part.role not in (Role.READ, Role.LIST):
            return None
        return evolve(part, collection=side["collection"], member=member, id_parameter=side["id"])

    def _only_one(self, operation: Operation) -> Target | None:
        """Give the part of a read without an id of the one object that a change with an id changes."""
        part = self.parts[operation.id]
        roles = {one.role for one in self.of(operation.path)} - {Role.ACTION}
        is_one = bool(roles) and roles <= {Role.REPLACE, Role.MERGE}
        if part.role is not Role.ACTION or operation.method != "GET" or not is_one:
            return None
        return evolve(part, role=Role.ONLY)

    def _addressable(self, operation: Operation, part: Target) -> Target:
        """Set apart what only looks like a part: an act on objects whose id no answer tells, a report by POST."""
        member = self.id_member(part.collection)
        if part.role in ITEM_ROLES and member is None and not self.makes_by_replacing(part.collection):
            return evolve(part, role=Role.ACTION, id_parameter=None)
        is_report = member not in self._document.properties(part.schema or ANYTHING)
        return evolve(part, collection=operation.path) if self._is_search(operation, part.role) and is_report else part

    def _is_view(self, part: Target) -> bool:
        """Tell whether objects are only read, and hold no id to be kept under: they are parts of something else."""
        is_only_read = all(one.role is Role.READ for one in self.of(part.collection))
        return part.role is Role.READ and is_only_read and self.id_member(part.collection) is None


def _role(operation: Operation, *, is_item: bool) -> Role:
    if operation.is_list and (operation.method == "GET" or (operation.method == "POST" and not operation.is_write)):
        return Role.LIST
    if operation.method == "POST" and not is_item:
        batch = operation.contract is not None and operation.contract.key == "items"
        return Role.CREATE if operation.is_write and not batch else Role.ACTION
    roles = {"GET": Role.READ, "PATCH": Role.MERGE, "POST": Role.MERGE, "PUT": Role.REPLACE, "DELETE": Role.DELETE}
    # A read by POST, or a write by GET, on an item path is something of its own.
    is_plain = operation.is_write is (operation.method != "GET") and operation.write_when is None
    return roles.get(operation.method, Role.ACTION) if is_item and is_plain else Role.ACTION
