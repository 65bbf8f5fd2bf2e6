"""bind(): a method of a client as a value, whose arguments can be kept and whose call can be made later."""

from __future__ import annotations

from typing import Any, Unpack

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import ABSENT, BoundOperation, bind
from billing_overlay.door import AsyncResource, CallOptions, Idempotency, Reconcile, Resource
from billing_overlay.errors import ConfigurationError
from tests.overlay.acme import CUSTOMER, OPERATIONS, PROVIDER, TIMEOUT, Acme, AsyncAcme
from tests.overlay.plain import async_transport, transport
from tests.overlay.wire import Network, respond, run

CREATE = OPERATIONS["create_customer"]
NOTE = replace(OPERATIONS["add_note"], reconcile=Reconcile("get_customer", {"id": "/id"}))


class Customers(Resource):
    """Methods like those of generated packages."""

    def create(
        self, *, name: str, note: Any = ABSENT, idempotency_key: str | None = None, **options: Unpack[CallOptions]
    ) -> Any:
        """Send a body."""
        return self._call(CREATE, options, body={"name": name, "note": note}, idempotency_key=idempotency_key)

    def delete(
        self, id: str, *, reason: str | None = None, trace: str | None = None, **options: Unpack[CallOptions]
    ) -> Any:
        """Send all but a body."""
        parts: Any = {"path": {"id": id}, "query": {"reason": reason}, "headers": {"Trace": trace}}
        return self._call(OPERATIONS["delete_customer"], options, **parts)

    def search(self, *, name: str) -> Any:
        """Read."""
        return self._call(OPERATIONS["search_customers"], {}, body={"name": name})


class AsyncCustomers(AsyncResource):
    """The async twin."""

    async def create(self, *, name: str, **options: Unpack[CallOptions]) -> Any:
        """Send a body."""
        return await self._call(CREATE, options, body={"name": name})


class Notes(Resource):
    """A resource with a lookup, whose body may be anything."""

    def add(self, *, body: Any, **options: Unpack[CallOptions]) -> Any:
        """Send a body unchanged."""
        return self._call(NOTE, options, body=body)

    def other(self) -> None:
        """Call nothing."""


class Client(Acme):
    """A client with resources."""

    provider = replace(
        PROVIDER,
        operations={
            **OPERATIONS,
            "add_note": NOTE,
            "search": replace(OPERATIONS["search_customers"], resource="customer"),
        },
    )

    @property
    def customer(self) -> Customers:
        """The resource."""
        return Customers(self)

    @property
    def note(self) -> Notes:
        """The other one."""
        return Notes(self)


class AsyncClient(AsyncAcme):
    """An async client with a resource."""

    @property
    def customer(self) -> AsyncCustomers:
        """The resource."""
        return AsyncCustomers(self)


def client(*script: Any) -> tuple[Client, Network]:
    network = Network(*script)
    options = {"http_client": httpx.Client(transport=transport(network), timeout=TIMEOUT)}
    return Client({"api_key": "sk_test_fake"}, options), network


def async_client(*script: Any) -> tuple[AsyncClient, Network]:
    network = Network(*script)
    options = {"http_client": httpx.AsyncClient(transport=async_transport(network), timeout=TIMEOUT)}
    return AsyncClient({"api_key": "sk_test_fake"}, options), network


def test_a_method() -> None:
    """A method knows its operation and its client; the lifetime of keys is in seconds."""
    api, _ = client()
    bound = bind(api.customer.create)

    assert (CREATE, api, False) == (bound.operation, bound.client, bound.is_async)
    assert 86400.0 == bound.key_lifetime
    assert bind(api.note.add).key_lifetime is None
    assert bind(api.customer.search).key_lifetime is None


@pytest.mark.parametrize("other", [print, Customers.create, "".join, None])
def test_something_else(other: Any) -> None:
    """Anything but a method of a client is refused."""
    with pytest.raises(ConfigurationError, match=r"pass a method of a client"):
        bind(other)


def test_a_method_of_no_operation() -> None:
    """A method that calls no operation of its resource is refused."""
    api, _ = client()
    with pytest.raises(ConfigurationError, match=r"pass a method of a client"):
        bind(Notes(api).other)


def test_arguments() -> None:
    """The arguments of a method become mappings of wire names, without those that are omitted; nothing is sent."""
    api, network = client()

    assert {"body": {"name": "Acme"}} == bind(api.customer.create).parts(name="Acme")
    assert {"body": {"name": "Acme", "note": None}} == bind(api.customer.create).parts(name="Acme", note=None)
    assert {"path": {"id": "c1"}, "query": {}, "headers": {}} == bind(api.customer.delete).parts("c1")
    parts = bind(api.customer.delete).parts("c1", reason="left", trace="t1")
    assert {"path": {"id": "c1"}, "query": {"reason": "left"}, "headers": {"Trace": "t1"}} == parts
    assert {"body": ["a"]} == bind(api.note.add).parts(body=["a"])
    assert [] == network.requests
    assert {"body": {"name": "Acme"}} == bind(async_client()[0].customer.create).parts(name="Acme")


@pytest.mark.parametrize("options", [{"deadline": 1.0}, {"extra_body": {"x": 1}}, {"idempotency_key": "k"}])
def test_options_of_a_call(options: dict[str, Any]) -> None:
    """Options cannot be kept, and an argument that the method does not have is an error of its own."""
    bound = bind(client()[0].customer.create)

    with pytest.raises(ConfigurationError, match=r"client\.with_options"):
        bound.parts(name="Acme", **options)
    with pytest.raises(TypeError, match="colour"):
        bind(client()[0].customer.search).parts(colour="red")


def test_a_call() -> None:
    """A call returns the response with its value, and sends the key."""
    api, network = client(respond(200, CUSTOMER))

    response: Any = bind(api.customer.create).call({"body": {"name": "Acme"}}, "key-1")

    assert ("c1", 1, "key-1") == (response.parse().id, response.attempts, response.idempotency_key)
    assert "key-1" == network.requests[0].headers["Idempotency-Key"]


def test_a_call_without_a_body() -> None:
    """An operation that takes a body is sent an empty one; another is sent none."""
    api, network = client(respond(200, CUSTOMER), respond(204))

    bind(api.note.add).call({})
    bind(api.customer.delete).call({"path": {"id": "c1"}})

    assert [b"{}", b""] == [request.content for request in network.requests]


def test_an_async_call() -> None:
    """An async client returns an awaitable."""
    api, _ = async_client(respond(200, CUSTOMER))
    bound = bind(api.customer.create)

    async def call() -> Any:
        waiting: Any = bound.call({"body": {"name": "Acme"}}, "key-1")
        return await waiting

    assert bound.is_async
    assert "c1" == run(call()).parse().id


def test_a_lookup() -> None:
    """The object of an earlier call is found without that call, by what it sent."""
    api, network = client(respond(200, CUSTOMER), respond(404))
    bound = bind(api.note.add)

    found: Any = bound.reconcile({"body": {"id": "c1"}})
    assert "c1" == found.id
    assert bound.reconcile({"body": {"id": "c1"}}) is None
    assert ["GET", "GET"] == [request.method for request in network.requests]
    with pytest.raises(ConfigurationError, match="no lookup"):
        bind(api.customer.create).reconcile({"body": {"name": "Acme"}})


def named(operation_id: str, contract: Idempotency | None = None) -> BoundOperation:
    """Return an operation as if it were bound."""
    api, _ = client()
    operation = OPERATIONS[operation_id]
    return BoundOperation(
        api, operation if contract is None else replace(operation, idempotency=contract), print, False
    )


def test_a_batch() -> None:
    """Items are placed where the contract has them."""
    items = [{"unique_id": "a"}, {"unique_id": "b"}]

    assert {"body": {"events": items}} == named("ingest_events").batch(items)
    assert {"body": items} == named("ingest_events", Idempotency("items", at="", field="unique_id")).batch(items)
    assert {"body": items} == named("search_customers").batch(items)


@pytest.mark.parametrize(
    ("operation_id", "parts", "key"),
    [
        ("report_event", {"body": {"eventId": "e1"}}, "e1"),
        ("report_event", {"body": {}}, None),
        ("delete_customer", {"path": {"id": "c1"}}, "c1"),
        ("check_entitlement", {"query": {"reservation": "r1"}}, "r1"),
        ("check_entitlement", {}, None),
        ("create_customer", {"body": {"id": "c1"}}, None),
        ("search_customers", {}, None),
    ],
)
def test_keys_in_the_arguments(operation_id: str, parts: Any, key: object) -> None:
    """What identifies the object is found where a natural key is declared, and nowhere else."""
    assert key == named(operation_id).own_key(parts)
