"""What a generated package declares about its operations and its provider. Frozen values, no behavior.

msgspec structs, because a package creates all of them on import; attrs classes take twenty times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import ModuleType
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct, field

from .choice import Rule

T_co = TypeVar("T_co", covariant=True)

Union: TypeAlias = tuple[Literal["union"], str, Mapping[Any, str]]
Choice: TypeAlias = tuple[Literal["choice"], Rule, tuple["Shape", ...]]
Either: TypeAlias = tuple[Literal["either"], Mapping[str, "Shape"]]
Tuple: TypeAlias = tuple[Literal["tuple"], tuple["Shape", ...], "Shape"]
Shape: TypeAlias = (
    str | Tuple | tuple[Literal["list"], "Shape"] | tuple[Literal["map"], "Shape"] | Union | Choice | Either | None
)
"""The wire type of a field in a request body.

"decimal" (as text), "number", "exact" (a number or text, as given), "exact-text" (the same, but Decimals as text),
"integer", "date", "date-time", "@Name" (a named shape), ("list", shape), ("tuple", the shapes of the first items, that
of the others), ("map", shape), ("union", tag field, {tag: "@Name"}), ("choice", rule, the shape of each variant) or
("either", {"object", "array" or "scalar": shape}), for alternatives of several kinds. None: encode the value as it is.
"""
Shapes: TypeAlias = Mapping[str, Mapping[str | None, Shape] | set[str]]
"""The named shapes of a package: the fields of each, None where they are encoded as they are; a set if all are. The
shape under None is that of additional properties, where the spec allows them."""


class Absent(Enum):
    """The type of `ABSENT`. An enum, so that type checkers can distinguish it from every other value."""

    ABSENT = object()  # a type that no encoder accepts, so a misplaced ABSENT is refused

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT
"""Omits a field from a body, whereas `None` sends null."""


class Source(Struct, frozen=True):
    """Where an operation is documented: the page, how it was observed, and what is uncertain about it."""

    url: str
    seen: str
    unsure: str | None = None


class Idempotency(Struct, frozen=True):
    """The idempotency contract of a write: how the provider recognizes a retry.

    key: where the key is sent. at: the body field (a JSON pointer) or the parameter that holds it. field: the field of
    each item that holds its key. max_items: of a batch. max_length: in characters. lifetime: how long the provider
    keeps a key, an ISO 8601 duration. reuse: what the provider does with a key that it has seen before. conflict: its
    status when the parameters differ from those of the first call. in_flight: its status while the first call is
    running; with in_flight_retry_after, only if the response has a Retry-After, and otherwise a plain conflict.
    replayed, released: response headers that are "true" for a replayed response, and for a failed call whose key may be
    used again; where `released` is declared, a 500 without it is final. mint: whether the client creates a key when the
    caller passes none: False for a header key that only callers may choose, True for a natural id. header, with items:
    the header that also carries a key passed by the caller. The client never creates that one, because the provider
    would then ignore the keys of the items. required: a write without a key is refused. refused: where the response to
    a batch lists the items that were not taken: their keys, or objects that hold these.
    """

    key: Literal["header", "body", "items", "natural", "none"]
    at: str | None = None
    place: Literal["body", "path", "query"] = "body"
    field: str | None = None
    header: str | None = None
    max_items: int | None = None
    max_length: int | None = None
    lifetime: str | None = None
    reuse: Literal["replay", "supersede", "reject"] | None = None
    conflict: int | None = None
    in_flight: int | None = None
    in_flight_retry_after: bool = False
    replayed: str | None = None
    released: str | None = None
    mint: bool | None = None
    required: bool = False
    refused: str | None = None


class Pagination(Struct, frozen=True):
    """How a list is paginated. style "none": the response holds the whole list.

    cursor, before, offset, page, limit: the query parameters, or pointers into the request body, that select a page.
    first: the number of the first page. The next cursor is the value at `next`, the value of the cursor parameter in
    the URL at `link`, or the value at `last` in the last item. items, next, link, more, previous, page_size,
    total_pages, per_page and total are pointers into the response; `more` points to whether there is a next page.
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


class Since(Struct, frozen=True):
    """The filter of a list that selects a period: bounds of one date or time of the listed objects.

    field: a pointer into an object. start, end: pointers into the query, of the parameters that take the bounds.
    start_excluded: the start itself is not in the period; callers treat the end as if it were not.
    """

    field: str
    start: str
    end: str
    format: Literal["date", "date-time"]
    start_excluded: bool = False


class Reconcile(Struct, frozen=True):
    """How to look up the object of a write whose outcome is unknown.

    operation: the id of the lookup. arguments: its parameters, each with the parameter of the write, or the pointer
    into its body, that holds the value. match: for a lookup that returns a list, pointers into an item, each with the
    parameter or pointer of the write that must hold the same value.
    """

    operation: str
    arguments: Mapping[str, str]
    match: Mapping[str, str] | None = None


class RateLimit(Struct, frozen=True):
    """A rate limit: at most `limit` in any `window` seconds, counted over all operations of a bucket.

    by: the path parameters, or pointers into the body, that identify the entity that has a count of its own; empty for
    one count for the account. counts: every call, only calls that may have an effect, or the items of the list at
    `items`, a pointer into the body. within: another limit that whatever counts towards this one may count towards too.
    """

    bucket: str
    limit: int
    window: float
    by: tuple[str, ...] = ()
    counts: Literal["calls", "writes", "items"] = "calls"
    items: str | None = None
    within: RateLimit | None = None


class Parameter(Struct, frozen=True):
    """A parameter or a form field: its wire name, and how lists and objects are serialized.

    media_type: of a form field, or of a query parameter whose value is JSON. shape: the wire types in that JSON.
    """

    name: str
    place: Literal["path", "query", "header", "body"]
    style: str = "form"
    explode: bool = True
    media_type: str | None = None
    shape: Shape = None


class Operation(Struct, Generic[T_co], frozen=True):
    """One operation. `T_co` is the type that a call returns (for a paginated list: the type of an item).

    fixed: query parameters that every call sends. write_when: what turns a read into a write, a query parameter or a
    pointer into the body. body_optional: a body without fields is not sent. shape: the wire types in the body. returns:
    a model's name, "bytes", "text", or None for a response without a body. bodiless: the statuses of success that may
    lack the body. envelope: the field that wraps the value, and that the provider sometimes omits. errors: the names of
    the error models by status.
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
    since: tuple[Since, ...] = ()
    fixed: Mapping[str, object] = field(default_factory=dict)
    reconcile: Reconcile | None = None
    rate_limit: RateLimit | None = None
    write_when: str | None = None
    parameters: tuple[Parameter, ...] = ()
    body: str | None = None
    body_optional: bool = False
    shape: Shape = None
    returns: str | None = None
    bodiless: tuple[int, ...] = ()
    accept: str = "application/json"
    envelope: str | None = None
    errors: Mapping[int, str] = field(default_factory=dict)
    deprecated: bool = False

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__struct_fields__[:9])
        return f"Operation({shown})"


class Spec(Struct, frozen=True):
    """Provenance: the document that a package was generated from, and the tools that generated it."""

    provider: str
    version: str
    client_version: str
    sha256: str
    tools: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self.sha256)


class ApiVersion(Struct, frozen=True):
    """The version header: its name, the value to send, and the response header that echoes it, if there is one."""

    header: str
    value: str
    echo: str | None = None


class ErrorPointers(Struct, frozen=True):
    """Where an error response holds its message, code and request id: pointers or header names; the first hit wins."""

    message: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    request_id: tuple[str, ...] = ()


class Credentials(Struct, frozen=True):
    """How a client authenticates.

    names: the environment variable of each constructor argument. prefix: the text before the key in its header.
    more: arguments that are sent in headers of their own. optional: arguments that may be empty, such as the password
    of a Basic scheme whose user is an API key.
    """

    scheme: Literal["bearer", "basic", "header"]
    names: Mapping[str, str]
    header: str = "Authorization"
    prefix: str = ""
    more: Mapping[str, str] = {}
    optional: tuple[str, ...] = ()


class Provider(Struct, frozen=True):
    """Everything that the overlay knows about a provider.

    models: imports the module of models on first use. rate_limit: of operations that declare none.
    """

    spec: Spec
    base_url: str
    base_url_env: str
    credentials: Credentials
    operations: Mapping[str, Operation[object]]
    shapes: Shapes
    models: Callable[[], ModuleType]
    api_version: ApiVersion | None = None
    errors: ErrorPointers = ErrorPointers()
    rate_limit: RateLimit | None = None

    def __repr__(self) -> str:
        return f"<Provider {self.spec.provider}>"  # not all of its operations
