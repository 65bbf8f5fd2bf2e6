"""Every operation of every package, driven by OPERATIONS, against the sandbox: sync, async, by id and by method."""

from __future__ import annotations

import asyncio
import hashlib
import inspect
import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from typing import Any

import pytest

from billing_overlay import AsyncPage, Clock, Page, errors
from billing_overlay.door import CallOptions
from billing_sandbox import Sandbox
from scripts.pipeline.python.names import argument_names

from .clients import PROVIDERS, Arguments, async_over_sandbox, document, document_bytes, loaded, over_sandbox, package

ALL = [(provider, operation) for provider in PROVIDERS for operation in package(provider).OPERATIONS]
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated by the provider:DeprecationWarning")
KEYED_BY_NUMBER = {"create_credit_note_application"}  # its key is the version of a balance, which is a field of its own
each_operation = pytest.mark.parametrize(("provider", "operation_id"), ALL)


@pytest.fixture(params=[False, True], ids=["required", "full"])
def full(request: pytest.FixtureRequest) -> bool:
    """Whether optional fields are sent too."""
    return bool(request.param)


@pytest.fixture
def sandbox(provider: str) -> Sandbox:
    """A sandbox of the provider with something in every collection."""
    sandbox, back = stocked(provider)
    back()
    return sandbox


@cache
def stocked(provider: str) -> tuple[Sandbox, Callable[[], None]]:
    """The one sandbox of a provider, and what resets it: loading and filling it takes longer than most tests."""
    sandbox = loaded(provider)
    sandbox.reset()
    sandbox.seed(count=3)
    return sandbox, sandbox.checkpoint()


def arguments(provider: str, operation_id: str, sandbox: Sandbox, *, full: bool) -> dict[str, Any]:
    """Valid arguments that name objects which are there, each inside the one before it in the path."""
    given = Arguments(provider).of(operation_id, full=full)
    state = Arguments(provider).state(operation_id)
    operations = package(provider).OPERATIONS
    path: dict[str, Any] = {}
    planted: Mapping[str, Any] = {}
    for found in re.finditer(r"/{([^}]+)}", operations[operation_id].path):
        collection, item = operations[operation_id].path[: found.start()], operations[operation_id].path[: found.end()]
        known = [entry.id for entry in operations.values() if entry.path in (collection, item) and entry.returns]
        with suppress(IndexError, ValueError):  # nothing is kept there, so any name does
            where = sorted(known, key=lambda one: operations[one].path)[0]
            planted = sandbox.seed(where, count=1, path=path, fields=lambda _: state)[0]
            path[found[1]] = planted.get(_member(collection, found[1])) or planted.get("id", given["path"][found[1]])
        path.setdefault(found[1], _entry(planted, collection) or given["path"][found[1]])
    given["path"].update(path)
    return given


def _member(collection: str, parameter: str) -> str:
    """The field that a path names an object by: what `/things/for-owner/{id}` wants is the ownerId of a thing."""
    side = re.search(r"/for-([a-z]+)$", collection)
    return f"{side[1]}Id" if side else parameter


def _entry(planted: Mapping[str, Any], collection: str) -> str | None:
    """A text in the list of an object: what `/things/{id}/tags/{tag}` wants is one of the tags of a thing."""
    name = collection.rpartition("/")[2].replace("-", "").lower()
    held = next((value for member, value in planted.items() if member.lower() == name), None)
    return next((one for one in held if isinstance(one, str)), None) if isinstance(held, list) else None


def writes(write_when: str | None, given: Mapping[str, Any]) -> bool:
    """Whether the arguments of a call make it a write."""
    if write_when is None:
        return True
    return write_when[1:] in given["body"] if write_when[0] == "/" else write_when in given["query"]


@each_operation
def test_by_id(provider: str, operation_id: str, sandbox: Sandbox, full: bool) -> None:
    """A call by id succeeds, returns what the operation declares, shows no drift, and a write has one effect."""
    operation = package(provider).OPERATIONS[operation_id]
    given = arguments(provider, operation_id, sandbox, full=full)

    with over_sandbox(provider, sandbox) as client:
        response = client.call(operation_id, **given)

    assert_declared(provider, operation, response, Page)
    assert [] == client.drift
    is_write = operation.effect == "write" and writes(operation.write_when, given)
    is_update = operation.method == "PATCH" or (operation.idempotency and operation.idempotency.place == "path")
    changes = is_write and not (is_update and given.get("body") == {})  # an update of nothing changes nothing
    is_part = operation.method == "DELETE" and not operation.path.endswith("}")
    is_said_only = operation.method == "PUT" or (operation.method == "PATCH" and not full)
    least = int(changes and not is_said_only and not is_part)  # the request may change nothing
    # An empty PUT may clear what it leaves out.
    assert least <= sandbox.effects[operation_id] <= int(changes or (is_write and operation.method == "PUT"))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_async(provider: str) -> None:
    """The async client returns the same, for each operation."""
    sandbox, back = stocked(provider)
    failures: dict[str, Exception] = {}

    async def call() -> None:
        async with async_over_sandbox(provider, sandbox, respect_limits=False) as client:
            for operation_id, operation in package(provider).OPERATIONS.items():
                back()
                given = arguments(provider, operation_id, sandbox, full=False)
                try:
                    assert_declared(provider, operation, await client.call(operation_id, **given), AsyncPage)
                except (errors.BillingClientError, AssertionError) as error:
                    failures[operation_id] = error

    asyncio.run(call())
    assert {} == failures


@each_operation
def test_by_method(provider: str, operation_id: str, sandbox: Sandbox) -> None:
    """The method takes path values by position and the rest by keyword, and sends what the call by id sends."""
    operation = package(provider).OPERATIONS[operation_id]
    given = arguments(provider, operation_id, sandbox, full=True)
    names = argument_names((where, name) for where in ("path", "query", "body") for name in given.get(where) or {})
    named: dict[str, Any] = {names[where, name]: given[where][name] for where, name in names if where != "path"}
    contract = operation.idempotency
    named |= {name: given[name] for name in ("idempotency_key",) if name in given}
    if contract is not None and contract.key == "body":
        named["idempotency_key"] = named.pop(names["body", contract.at[1:]])
    clock = Clock(mint=lambda: "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11")

    with over_sandbox(provider, sandbox, clock=clock, max_attempts=1) as client:
        client.call(operation_id, **given)
        refusals = errors.BadRequestError, errors.ConflictError, errors.NotFoundError
        with suppress(*refusals):  # a repeat may be refused; what was sent counts
            method = getattr(getattr(client, operation.resource), operation.name)
            if "body" in inspect.signature(method).parameters:  # its fields are not known by name
                named = {"body": given["body"]}
            assert_declared(provider, operation, method(*given["path"].values(), **named), Page)

    by_id, by_method = sandbox.requests[-2:]
    assert (by_id.method, by_id.url) == (by_method.method, by_method.url)
    assert sent(operation, by_id) == sent(operation, by_method)


def sent(operation: Any, request: Any) -> Any:
    """The meaning of a body: the order of JSON fields does not count, of a form each byte does."""
    return request.body if operation.body == "multipart/form-data" else json.loads(request.body or "null")


@each_operation
def test_signature_and_docs(provider: str, operation_id: str) -> None:
    """A method takes a key where its contract takes one, any options, requires nothing else, and names its source."""
    operation = package(provider).OPERATIONS[operation_id]
    client_class = package(provider).__dict__[document(provider)["x-client"]["class"]]
    credentials = dict.fromkeys(client_class.provider.credentials.names, "fake-key")

    method = getattr(getattr(client_class(**credentials), operation.resource), operation.name)

    parameters = inspect.signature(method).parameters
    contract = operation.idempotency
    is_keyed = contract is not None and contract.key != "none" and contract.place != "path"
    takes_key = is_keyed and operation_id not in KEYED_BY_NUMBER
    assert takes_key == ("idempotency_key" in parameters)
    assert ("into" in parameters) == (operation.returns == "bytes")
    assert "Unpack[CallOptions]" == parameters["options"].annotation
    assert not CallOptions.__optional_keys__ & parameters.keys()
    required = {name for name, one in parameters.items() if one.default is one.empty and name != "options"}
    assert not required & {"limit", "offset", "after", "cursor", "alguna_version", "authorization", "idempotency_key"}
    assert operation.source.url in method.__doc__
    assert "Idempotency" in method.__doc__ or operation.effect == "read"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_operations_are_those_of_the_bundle(provider: str) -> None:
    """OPERATIONS holds each operation of the bundled document, and no other."""
    bundled = {
        (operation["operationId"], method.upper(), path.partition("#")[0])
        for path, item in document(provider)["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }

    declared = {(item.id, item.method, item.path) for item in package(provider).OPERATIONS.values()}

    assert bundled == declared


@pytest.mark.parametrize("provider", PROVIDERS)
def test_spec_is_the_hash_of_the_bundle(provider: str) -> None:
    """SPEC holds the hash of the document that the sandbox reads."""
    digest = hashlib.sha256(document_bytes(provider)).hexdigest()

    assert digest == package(provider).SPEC.sha256
    assert provider == package(provider).SPEC.provider


def assert_declared(provider: str, operation: Any, response: Any, page: type[Any]) -> None:
    """The response is of the type that the operation declares."""
    if operation.pagination is not None:
        assert isinstance(response, page)
    elif operation.returns in (None, "bytes", "text"):
        assert isinstance(response, {None: type(None), "bytes": bytes, "text": str}[operation.returns])
    else:
        assert type(response).__name__ == operation.returns or not isinstance(
            getattr(package(provider).models, operation.returns), type
        )
