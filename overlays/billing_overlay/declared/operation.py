"""What a generated package declares about an operation and a provider. Frozen values, no behaviour.

Structs: all of these are made when a package is imported, which takes attrs twenty times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct, field

T_co = TypeVar("T_co", covariant=True)

Shape: TypeAlias = Any
"""How a body member goes out: "decimal" (text), "number", "date", "date-time", "@Name" (another shape),
("list", shape), ("map", shape) or ("union", tag member, {tag: "@Name"})."""


class Absent(Enum):
    """The type of `ABSENT`: an enum, so that type checkers can tell it from every value."""

    ABSENT = object()  # of no type that can be encoded: where it does not belong, it is refused

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT
"""Leaves a body member out; `None` sends null. Absent, null and a value are three things on the way out."""


class Source(Struct, frozen=True):
    """Where an operation is documented: the page, how it was seen, and what is doubtful about it."""

    url: str
    seen: str
    unsure: str | None = None


class Idempotency(Struct, frozen=True):
    """How a repeat of a write is made harmless.

    key: where the key travels. at: the member (JSON pointer into the body) or parameter that holds it; field: the
    member of each item. max_length: in characters. lifetime: ISO 8601 duration. reuse: what the provider does with a
    key that it knows. conflict, in_flight: its statuses for other parameters and for a first call still running.
    replayed, released: response headers that say "true". mint: whether a key is made up when the caller gives none:
    False for one in a header that only the caller may give, True for a natural id. header, with items: where a key of
    the caller's goes out as well; it is never minted, because the provider then looks at it instead of the items' own.
    """

    key: Literal["header", "body", "items", "natural", "none"]
    at: str | None = None
    place: Literal["body", "path", "query"] = "body"
    field: str | None = None
    header: str | None = None
    max_length: int | None = None
    lifetime: str | None = None
    reuse: Literal["replay", "supersede", "reject"] | None = None
    conflict: int | None = None
    in_flight: int | None = None
    replayed: str | None = None
    released: str | None = None
    mint: bool | None = None


class Pagination(Struct, frozen=True):
    """How the next page is asked for; style "none": the list comes whole. Pointers lead into the answer.

    cursor, before, offset, page, limit: names of query parameters, or pointers into the body, of what asks for a page.
    first: the number of the first page. The next cursor is what stands at `next`, what the address at `link` says for
    that parameter, or what the last item has at `last`. more: where the answer tells whether there is more.
    """

    style: Literal["cursor", "offset", "page", "none"]
    items: str
    cursor: str | None = None
    next: str | None = None
    link: str | None = None
    last: str | None = None
    more: str | None = None
    before: str | None = None
    previous: str | None = None
    offset: str | None = None
    page: str | None = None
    first: int = 1
    limit: str | None = None
    page_size: int | None = None
    total_pages: str | None = None
    per_page: str | None = None
    total: str | None = None


class Reconcile(Struct, frozen=True):
    """The lookup after a write of unknown outcome.

    operation: its id. arguments: its parameters, each with the pointer into the body of the write, or the parameter of
    the write, that holds the value. match: what an item of a list must have, by pointers into the item.
    """

    operation: str
    arguments: Mapping[str, str]
    match: Mapping[str, str] | None = None


class RateLimit(Struct, frozen=True):
    """How many calls the provider takes for one entity: `limit` in any `window` seconds, over all of a bucket.

    by: what names the entity: parameters of the path, or pointers into the body.
    """

    bucket: str
    limit: int
    window: float
    by: tuple[str, ...]


class Parameter(Struct, frozen=True):
    """A query or header parameter, or a member of a form: its name on the wire, how a list or an object is written."""

    name: str
    place: Literal["query", "header", "body"]
    style: str = "form"
    explode: bool = True


class Operation(Struct, Generic[T_co], frozen=True):
    """One operation. `T_co` is what a call returns (for a paged list: one item).

    fixed: query parameters that the client sends by itself. write_when: the query parameter without which a write is
    only a read. returns: the model's name, "bytes", "text", or None where the answer has no body. bodiless: the
    statuses that may come without the body that others bring. envelope: the member that an answer may lack.
    errors: model names by status.
    """

    id: str
    method: str
    path: str
    resource: str
    name: str
    effect: Literal["read", "write"]
    idempotency: Idempotency | None = None
    pagination: Pagination | None = None
    source: Source | None = None
    fixed: Mapping[str, Any] = field(default_factory=dict)
    reconcile: Reconcile | None = None
    rate_limit: RateLimit | None = None
    write_when: str | None = None
    parameters: tuple[Parameter, ...] = ()
    body: str | None = None
    shape: Shape = None
    returns: str | None = None
    bodiless: tuple[int, ...] = ()
    accept: str = "application/json"
    envelope: str | None = None
    errors: Mapping[int, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__struct_fields__[:9])
        return f"Operation({shown})"


class Spec(Struct, frozen=True):
    """Provenance: which document a package was made from, and with which tools."""

    provider: str
    version: str
    client_version: str
    sha256: str
    tools: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self.sha256)


class ApiVersion(Struct, frozen=True):
    """The version header: its name, the value sent, and the response header that repeats it, if one does."""

    header: str
    value: str
    echo: str | None = None


class ErrorPointers(Struct, frozen=True):
    """Where an error answer says what: JSON pointers into the body, or header names. First hit wins."""

    message: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    request_id: tuple[str, ...] = ()


class Credentials(Struct, frozen=True):
    """How a provider knows its caller. `names` maps constructor arguments to environment variables.

    prefix: what stands before a key in its header. more: arguments that travel in headers of their own beside it.
    """

    scheme: Literal["bearer", "basic", "header"]
    names: Mapping[str, str]
    header: str = "Authorization"
    prefix: str = ""
    more: Mapping[str, str] = {}


class Provider(Struct, frozen=True):
    """All that the overlay knows about a provider. `models` imports the module of models when first needed."""

    spec: Spec
    base_url: str
    base_url_env: str
    credentials: Credentials
    operations: Mapping[str, Operation[Any]]
    shapes: Mapping[str, Mapping[str, Shape]]
    models: Callable[[], Any]
    api_version: ApiVersion | None = None
    errors: ErrorPointers = ErrorPointers()

    def __repr__(self) -> str:
        return f"<Provider {self.spec.provider}>"  # not all of its operations
