"""Scripted providers for any paged operation: real items of its sandbox, pages and cursors as a test wants them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import httpx
import pytest
from attrs import define, field, frozen

from billing_overlay import Operation, errors
from billing_sandbox import Sandbox
from tests import pointers
from tests.overlay.wire import Time
from tests.packages.clients import PROVIDERS, App, Arguments, classes, loaded, package

COUNT = 7
PAGED = [
    (provider, operation.id)
    for provider in PROVIDERS
    for operation in package(provider).OPERATIONS.values()
    if operation.pagination is not None
]


def each(style: str) -> pytest.MarkDecorator:
    """Every paged operation of that style, sync; and async the first one of each contract, as they share decisions."""
    found = [(name, id_) for name, id_ in PAGED if package(name).OPERATIONS[id_].pagination.style == style]
    contracts = {(name, repr(package(name).OPERATIONS[id_].pagination)): id_ for name, id_ in reversed(found)}
    cases = [(name, id_, False) for name, id_ in found]
    cases += [(name, id_, True) for (name, _), id_ in reversed(contracts.items())]
    ids = [f"{name}.{id_}-{'async' if is_async else 'sync'}" for name, id_, is_async in cases]
    return pytest.mark.parametrize(("provider", "operation_id", "is_async"), cases, ids=ids)


@frozen(eq=False)
class Shelf:
    """A paged operation, arguments for it, and seven items of its sandbox with a response to put them in."""

    provider: str
    operation: Operation[Any]
    given: Mapping[str, Any]
    sandbox: Sandbox
    template: Any
    items: Sequence[Any]

    @property
    def contract(self) -> Any:
        """Its pagination contract."""
        return self.operation.pagination

    def answer(self, items: Iterable[Any], **facts: Any) -> httpx.Response:
        """A response with these items; facts: values at the pointers that the contract has, by the contract's names."""
        whole = pointers.put(self.template, self.contract.items, list(items))
        for name, value in facts.items():
            pointer = getattr(self.contract, name)
            whole = whole if pointer is None else pointers.put(whole, pointer, value)
        return httpx.Response(200, json=whole)

    def asked(self, request: httpx.Request, name: str | None) -> Any:
        """The value of a request at a parameter or at a pointer into its body."""
        if name is None or not name.startswith("/"):
            return request.url.params.get(name) if name else None
        return pointers.read(json.loads(request.content or b"{}"), name)

    def asking(self, **values: Any) -> dict[str, Any]:
        """Arguments with further values, by the contract's names."""
        given = dict(self.given)
        for name, value in values.items():
            place = getattr(self.contract, name)
            if place is None:
                continue
            if place.startswith("/"):
                given["body"] = pointers.put(given.get("body", {}), place, value)
            else:
                given["query"] = {**given["query"], place: value}
        return given

    def resuming(self, cursor: Any, **values: Any) -> dict[str, Any]:
        """Arguments that go on from a cursor."""
        return self.asking(**{"cursor" if self.contract.style == "cursor" else "offset": cursor}, **values)


@cache
def stocked(provider: str, operation_id: str) -> Shelf:
    """The shelf of a paged operation, for tests that leave the sandbox alone."""
    return shelf(provider, operation_id)


def shelf(provider: str, operation_id: str) -> Shelf:
    """Stock the shelf of a paged operation, and the list in the sandbox; its other lists are empty then."""
    operation, sandbox = package(provider).OPERATIONS[operation_id], loaded(provider)
    sandbox.reset()
    given = Arguments(provider).of(operation_id, full=False)
    filters = Arguments(provider).matching(operation_id, given)
    # What a filter wants may not be what an object can have: the first one shows it.
    (first,) = sandbox.seed(operation_id, count=1, path=given["path"], fields=lambda _: filters)
    shared = {
        name: first[name] if isinstance(value, str) else value for name, value in filters.items() if name in first
    }
    sandbox.reset()
    sandbox.seed(operation_id, count=COUNT, path=given["path"], fields=lambda _: shared)
    for place in ("query", "body") if "body" in given else ("query",):
        given[place] = {name: shared.get(name, value) for name, value in given[place].items()}
    answers: list[httpx.Response] = []

    def app(request: httpx.Request) -> httpx.Response:
        answers.append(sandbox.handle_request(request))
        return answers[-1]

    credentials, base_url = dict(sandbox.credentials), sandbox.base_url
    with httpx.Client(transport=httpx.MockTransport(app)) as http:
        classes(provider)[0](**credentials, base_url=base_url, http_client=http).call(operation_id, **given)
    template = answers[0].json()
    return Shelf(provider, operation, given, sandbox, template, pointers.read(template, operation.pagination.items))


@define
class Walked:
    """The result of an iteration: items, the cursor after each page, and the error that ended it, if any."""

    items: list[Any] = field(factory=list)
    cursors: list[Any] = field(factory=list)
    error: Exception | None = None


def walk(shelf: Shelf, app: App, given: Mapping[str, Any] | None = None, *, is_async: bool, most: int = 30) -> Walked:
    """Read a list to its end, or to an error of the tree, page by page; at most so many pages."""
    options = {**shelf.sandbox.credentials, "base_url": shelf.sandbox.base_url, "clock": Time().clock()}
    arguments, walked = dict(shelf.given if given is None else given), Walked()
    try:
        if is_async:
            asyncio.run(_awalk(shelf, app, arguments, options, walked, most))
        else:
            with httpx.Client(transport=httpx.MockTransport(app)) as http:
                client = classes(shelf.provider)[0](**options, http_client=http)
                for page in client.call(shelf.operation.id, **arguments).pages():
                    _note(page, walked, most)
    except errors.BillingClientError as error:
        walked.error = error
    return walked


async def _awalk(
    shelf: Shelf, app: App, given: Mapping[str, Any], options: Mapping[str, Any], walked: Walked, most: int
) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(app)) as http:
        client = classes(shelf.provider)[1](**options, http_client=http)
        async for page in client.call(shelf.operation.id, **given).pages():
            _note(page, walked, most)


def _note(page: Any, walked: Walked, most: int) -> None:
    walked.items += page.items
    walked.cursors.append(page.next_cursor)
    assert len(walked.cursors) < most, "the walk does not end"


@cache
def whole(shelf: Shelf) -> list[Any]:
    """All items as models, from one page that holds them all."""
    facts = {"next": None, "total": COUNT, "total_pages": 1, "per_page": COUNT}
    found = walk(shelf, lambda request: shelf.answer(shelf.items, **facts), is_async=False, most=3)
    assert COUNT == len({repr(item) for item in found.items}) == len(found.items), found
    return found.items


def failing(app: App, *failures: Callable[[httpx.Request], httpx.Response], at: int) -> App:
    """The same provider, which fails so often from its page `at` (counted from 0) on."""
    asked = [0]
    remaining = list(failures)

    def some_fail(request: httpx.Request) -> httpx.Response:
        if asked[0] >= at and remaining:
            return remaining.pop(0)(request)
        asked[0] += 1
        return app(request)

    return some_fail
