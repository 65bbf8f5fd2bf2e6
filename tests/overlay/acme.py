"""A fictitious provider, declared like a generated package: an operation for each mechanism of the overlay."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

import httpx

from billing_overlay.door import (
    ApiVersion,
    AsyncClient,
    AsyncPages,
    AsyncResource,
    CallOptions,
    Credentials,
    ErrorPointers,
    Idempotency,
    Model,
    Open,
    OpenUnion,
    Operation,
    Page,
    Pagination,
    Parameter,
    Provider,
    Resource,
    Secret,
    Source,
    Spec,
    SyncClient,
)
from tests.overlay.plain import async_transport, transport

Status: TypeAlias = Open[Literal["ACTIVE", "ENDED"]]


class Flat(Model, kw_only=True, tag_field="kind", tag="FLAT"):
    """A flat price."""

    kind: ClassVar[Literal["FLAT"]] = "FLAT"
    amount: Decimal


class Tiered(Model, kw_only=True, tag_field="kind", tag="TIERED"):
    """A price in tiers."""

    kind: ClassVar[Literal["TIERED"]] = "TIERED"
    tiers: list[Decimal]


Price: TypeAlias = OpenUnion[Flat | Tiered]


class Customer(Model, kw_only=True):
    """A customer."""

    id: str
    name: str
    status: Status | None = None
    balance: Decimal | None = None
    since: date | None = None
    created_at: datetime | None = None
    price: Price | None = None
    metadata: dict[str, str] | None = None
    notes: Any | None = None


class Pages(Model, kw_only=True):
    """The cursors and totals of a list."""

    next: str | None = None
    prev: str | None = None
    per_page: int | None = None
    total_pages: int | None = None
    total: int | None = None
    more: bool | None = None


class CustomerList(Model, kw_only=True):
    """A page of customers."""

    data: list[Customer]
    pagination: Pages


class Wrapped(Model, kw_only=True):
    """A customer in an envelope."""

    data: Customer
    message: str | None = None


class Stale(Model, kw_only=True):
    """The error body of a version conflict, which may contain the previous one."""

    current: int
    before: Stale | None = None


_KEY = Idempotency(
    "header", header="Idempotency-Key", max_length=255, lifetime="PT24H", reuse="replay", conflict=422, in_flight=409,
    replayed="Idempotent-Replayed",
)  # fmt: skip
_CURSOR = Pagination(
    "cursor", "/data", cursor="after", next="/pagination/next", before="before", previous="/pagination/prev",
    limit="limit", offset="skip",
)  # fmt: skip
_BODY = Pagination("cursor", "/data", cursor="/page/cursor", next="/pagination/next", limit="/limit", page_size=2)
_OFFSET = Pagination(
    "offset", "/data", offset="offset", limit="limit", page_size=2, total_pages="/pagination/total_pages",
    per_page="/pagination/per_page",
)  # fmt: skip
_SOURCE = Source("https://docs.acme.example/customers", "reference page")


def _operation(id: str, method: str, path: str, effect: Any, **more: Any) -> Operation[Any]:
    verb, _, noun = id.partition("_")
    return Operation(id=id, method=method, path=path, resource=noun, name=verb, effect=effect, source=_SOURCE, **more)


OPERATIONS: dict[str, Operation[Any]] = {
    operation.id: operation
    for operation in (
        _operation("get_customer", "GET", "/customers/{id}", "read", returns="Customer"),
        _operation("wrapped_customer", "GET", "/wrapped/{id}", "read", returns="Wrapped", envelope="data"),
        _operation(
            "list_customers", "GET", "/customers", "read", returns="CustomerList", pagination=_CURSOR,
            parameters=(
                Parameter("status", "query", explode=False),
                Parameter("tags", "query"),
                Parameter("createdAt", "query", "deepObject"),
            ),
        ),
        _operation(
            "find_customers", "POST", "/found", "read", body="application/json", returns="CustomerList",
            pagination=_BODY,
        ),
        _operation(
            "all_customers", "GET", "/all", "read", returns="CustomerList", pagination=Pagination("none", "/data")
        ),
        _operation("page_customers", "GET", "/paged", "read", returns="CustomerList", pagination=_OFFSET),
        _operation(
            "create_customer", "POST", "/customers", "write", idempotency=_KEY, body="application/json",
            shape="@CreateCustomer", returns="Customer", errors={409: "Stale"},
        ),
        _operation(
            "add_note", "POST", "/notes", "write", idempotency=Idempotency("none"), body="application/json",
            returns="Customer",
        ),
        _operation(
            "consume_credits", "POST", "/credits", "write", body="application/json", returns="Customer",
            idempotency=Idempotency("body", at="/idempotencyKey", max_length=40),
        ),
        _operation(
            "ingest_events", "POST", "/events", "write", body="application/json", returns=None,
            idempotency=Idempotency("items", at="/events", field="unique_id", max_length=64),
        ),
        _operation(
            "report_event", "POST", "/event", "write", body="application/json", returns="Customer",
            idempotency=Idempotency("natural", at="/eventId", reuse="supersede", mint=True),
        ),
        _operation(
            "apply_credit", "POST", "/apply", "write", body="application/json", returns="Customer",
            idempotency=Idempotency("natural", at="/version", reuse="reject", conflict=409), bodiless=(202,),
        ),
        _operation(
            "delete_customer", "DELETE", "/customers/{id}", "write",
            idempotency=Idempotency("natural", at="id", place="path", reuse="replay"),
        ),
        _operation(
            "check_entitlement", "GET", "/check", "write", returns="Customer", write_when="reserve",
            idempotency=Idempotency("natural", at="reservation", place="query", reuse="replay"),
        ),
        _operation("read_terms", "GET", "/terms", "read", returns="text", accept="text/plain"),
        _operation("search_customers", "POST", "/search", "read", body="application/json", returns="Customer"),
        _operation("download_invoice", "GET", "/invoices/{id}.pdf", "read", returns="bytes", accept="application/pdf"),
    )
}  # fmt: skip

SHAPES: dict[str, dict[str | None, Any]] = {
    "CreateCustomer": {
        "balance": "decimal",
        "limit": "number",
        "lines": ("list", "@Line"),
        "rates": ("map", "number"),
        "since": "date",
        "at": "date-time",
        "dimensions": ("map", "exact"),
        "total": "exact-text",
        "price": ("union", "kind", {"FLAT": "@Flat"}),
        "prices": ("list", ("union", "kind", {"FLAT": "@Flat"})),
        "parent": "@CreateCustomer",
    },
    "Line": {"amount": "number", "quantity": "decimal"},
    "Flat": {"amount": "decimal"},
}

PROVIDER = Provider(
    spec=Spec("acme", "1", "0.0.0", "0" * 64, {}),
    base_url="https://api.acme.example/v1",
    base_url_env="ACME_BASE_URL",
    credentials=Credentials("bearer", {"api_key": "ACME_API_KEY"}),
    operations=OPERATIONS,
    shapes=SHAPES,
    models=lambda: sys.modules[__name__],
    api_version=ApiVersion("Acme-Version", "2026-01-01", echo="Acme-Version"),
    errors=ErrorPointers(("/error/message", "/detail"), ("/error/code",), ("X-Trace",)),
)


class Acme(SyncClient):
    """The sync client."""

    provider = PROVIDER

    def __init__(self, given: dict[str, Any], options: dict[str, Any]) -> None:
        super().__init__({name: Secret(text) for name, text in given.items()}, options)


class AsyncAcme(AsyncClient):
    """The async client."""

    provider = PROVIDER

    def __init__(self, given: dict[str, Any], options: dict[str, Any]) -> None:
        super().__init__({name: Secret(text) for name, text in given.items()}, options)


def options_of(given: dict[str, Any]) -> Any:
    """Remove the options of a call from the arguments."""
    return {name: given.pop(name) for name in CallOptions.__optional_keys__ if name in given}


class Anything(Resource):
    """A resource whose methods call any operation, with all arguments of generated methods."""

    def make(self, operation_id: str, **given: Any) -> Any:
        """Call one operation."""
        return self._call(OPERATIONS[operation_id], options_of(given), **given)

    def list(self, operation_id: str = "list_customers", **given: Any) -> Page[Customer]:
        """List with one operation."""
        return self._list(OPERATIONS[operation_id], options_of(given), **given)


class AsyncAnything(AsyncResource):
    """The async twin."""

    async def make(self, operation_id: str, **given: Any) -> Any:
        """Call one operation."""
        return await self._call(OPERATIONS[operation_id], options_of(given), **given)

    def list(self, operation_id: str = "list_customers", **given: Any) -> AsyncPages[Customer]:
        """List with one operation."""
        return self._list(OPERATIONS[operation_id], options_of(given), **given)


TIMEOUT = httpx.Timeout(30.0, connect=5.0, pool=5.0)  # seconds; those of a client without an http_client
CUSTOMER = {"id": "c1", "name": "Acme"}

App = Callable[[httpx.Request], httpx.Response]
AsyncApp = Callable[[httpx.Request], Awaitable[httpx.Response]]


def acme(app: App, **options: Any) -> Acme:
    """Return a sync client over a function in place of the network."""
    return Acme(
        {"api_key": "sk_test_fake"}, {"http_client": httpx.Client(transport=transport(app), timeout=TIMEOUT), **options}
    )


def async_acme(app: App | AsyncApp, **options: Any) -> AsyncAcme:
    """Return an async client over a function in place of the network."""
    http = httpx.AsyncClient(transport=async_transport(app), timeout=TIMEOUT)
    return AsyncAcme({"api_key": "sk_test_fake"}, {"http_client": http, **options})
