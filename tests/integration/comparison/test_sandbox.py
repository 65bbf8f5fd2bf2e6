"""Both official clients, sync and async, against our sandbox over a socket: all of their calls succeed."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from billing_sandbox.server import serve
from tests.integration.comparison.cases import Case, Pair
from tests.integration.comparison.counterpart import Counterpart, counterparts
from tests.integration.comparison.each import each_operation
from tests.packages.test_operations import arguments, stocked


@pytest.fixture(scope="module")
def addresses() -> Iterator[dict[str, str]]:
    """The address of a sandbox of each provider, with something in every collection."""
    with ExitStack() as servers:
        yield {each.provider: servers.enter_context(serve(stocked(each.provider)[0])) for each in counterparts()}


@pytest.fixture(params=[False, True], ids=["required", "full"])
def case(request: pytest.FixtureRequest, both: Counterpart, operation_id: str) -> Case:
    """A call that the sandbox can carry out."""
    sandbox, restore = stocked(both.provider)
    restore()
    given = arguments(both.provider, operation_id, sandbox, full=request.param)
    query, body = (
        {name: Pair(value, value) for name, value in given.get(part, {}).items()} for part in ("query", "body")
    )
    return Case(operation_id, "sandbox", given["path"], query, body)


def call(both: Counterpart, client: Any, case: Case) -> Any:
    """Begin the call of the official method."""
    method = both.their_method(client, case.operation)
    positional, named = both.convention.arguments(method, case)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return method(*positional, **named, **both.required_key(case))


@each_operation
def test_sync(both: Counterpart, operation_id: str, case: Case, addresses: dict[str, str]) -> None:
    """The official client makes each call, and its response passes strict validation."""
    responses: list[httpx.Response] = []
    hooks: Any = {"response": [responses.append, httpx.Response.read]}

    with httpx.Client(event_hooks=hooks, trust_env=False) as http:
        client = both.connected(addresses[both.provider], http)
        both.convention.result(call(both, client, case))
    method = both.their_method(client, operation_id)

    assert [True] == [response.is_success for response in responses]
    both.convention.validate(both.convention.response(method), responses[0].content)


@each_operation
def test_async(both: Counterpart, operation_id: str, case: Case, addresses: dict[str, str]) -> None:
    """The async client does the same."""
    responses: list[httpx.Response] = []

    async def keep(response: httpx.Response) -> None:
        responses.append(response)
        await response.aread()

    async def program() -> None:
        async with httpx.AsyncClient(event_hooks={"response": [keep]}, trust_env=False) as http:
            called = call(both, both.connected(addresses[both.provider], http, prefix="Async"), case)
            _ = [part async for part in called] if inspect.isasyncgen(called) else await called

    asyncio.run(program())
    method = both.their_method(both.idle_theirs, operation_id)

    assert [True] == [response.is_success for response in responses]
    both.convention.validate(both.convention.response(method), responses[0].content)
