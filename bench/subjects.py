"""What is measured: calls of the four providers, with the same responses for every competitor, from the sandbox.

The clock of the sandbox stands still, so the bytes are the same in every run.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.resources
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from attrs import field, frozen
from msgspec import Struct

from billing_overlay import Operation
from billing_overlay.errors import APIStatusError
from billing_sandbox import Sandbox

from .parts import Kept

_NOW: Final = datetime(2026, 11, 21, 10, tzinfo=UTC)
COUNT: Final = 100
PROVIDERS: Final = ("alguna", "commenda", "sequence", "stigg")


def _usage(number: int) -> dict[str, Any]:
    """One record of a batch; with a key of its own, since our client would add one and others would not."""
    return {
        "customerId": "cus_000002",
        "featureId": "fea_000002",
        "value": number,
        "idempotencyKey": f"record-{number:04}",
        "dimensions": {"region": "eu-central-1", "tier": "gold"},
    }


class Exchange(Struct, frozen=True):
    """One request as sent, and its response. items: the path of fields to its list, if it has one."""

    provider: str
    operation: str
    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    status: int
    content: bytes
    items: str = ""

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path


@frozen
class Subject:
    """A call: its positional values, its named ones as a user of our client writes them, and what is stored before."""

    name: str
    provider: str
    operation: str
    path: tuple[str, ...] = ()
    given: Mapping[str, Any] = field(factory=dict, hash=False)
    official: str = ""
    seeds: tuple[str, ...] = ()
    fields: Mapping[str, Any] = field(factory=dict, hash=False)

    @property
    def contract(self) -> Operation[Any]:
        """The declaration of the operation in the package."""
        found: Operation[Any] = package(self.provider).OPERATIONS[self.operation]
        return found

    @property
    def credentials(self) -> Mapping[str, str]:
        """The credentials of the sandbox."""
        return _sandbox(self).credentials

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers that every call needs."""
        return _sandbox(self).headers

    @property
    def base_path(self) -> str:
        """The base path of the document."""
        return _sandbox(self).base_path

    @cache  # noqa: B019  the subjects are constants
    def exchange(self) -> Exchange:
        """Call the sandbox with our client, and record the exchange."""
        return _exchange(self)


def package(provider: str) -> Any:
    """Return the generated package of a provider."""
    return importlib.import_module(f"{provider}_client")


def classes(provider: str) -> tuple[Any, Any]:
    """Return the sync and the async class."""
    found = importlib.import_module(f"{provider}_client._client")
    name = document(provider)["x-client"]["class"]
    return getattr(found, name), getattr(found, f"Async{name}")


def document(provider: str) -> dict[str, Any]:
    """Return the bundled spec."""
    text = importlib.resources.files("billing_sandbox").joinpath("documents", f"{provider}.json").read_text("utf-8")
    whole: dict[str, Any] = json.loads(text)
    return whole


@cache
def _sandbox(subject: Subject) -> Sandbox:
    sandbox = Sandbox.load(subject.provider, clock=lambda: _NOW)
    if subject.seeds:
        sandbox.seed(*subject.seeds, count=COUNT, fields=lambda _: subject.fields)
    return sandbox


def _exchange(subject: Subject) -> Exchange:
    sandbox, contract = _sandbox(subject), subject.contract
    with sandbox.client() as http:
        client = classes(subject.provider)[0](**sandbox.credentials, http_client=http, max_attempts=1)
        method = getattr(getattr(client, contract.resource), contract.name)
        with contextlib.suppress(APIStatusError):
            method(*subject.path, **subject.given)
        sent = sandbox.requests[-1]
        response = http.request(sent.method, sent.url, content=sent.body, headers={"content-type": "application/json"})
    url = response.request.url
    return Exchange(
        provider=subject.provider,
        operation=subject.operation,
        method=sent.method,
        path=url.path,
        query=url.query.decode(),
        headers=sandbox.headers,
        body=sent.body,
        status=response.status_code,
        content=response.content,
        items=contract.pagination.items.removeprefix("/") if contract.pagination else "",
    )


def kept(subject: Subject) -> Kept:
    """Return what a program that imports neither the sandbox nor the specs needs of an exchange."""
    exchange, contract = subject.exchange(), subject.contract
    return Kept(
        provider=subject.provider,
        package=f"{subject.provider}_client",
        client=document(subject.provider)["x-client"]["class"],
        credentials=dict(subject.credentials),
        resource=contract.resource,
        method=contract.name,
        operation=subject.operation,
        path=list(subject.path),
        given=dict(subject.given),
        status=exchange.status,
        content=exchange.content,
    )


_LIST: Final = {"limit": COUNT}
ONE: Final = Subject(
    name="one customer",
    provider="stigg",
    operation="get_customer",
    path=("cus_000002",),  # of the sandbox's objects the even ones have every field
    official="v1.customers.retrieve",
    seeds=("list_customers",),
)
CUSTOMERS: Final = Subject(
    name="100 customers",
    provider="stigg",
    operation="list_customers",
    given=_LIST,
    official="v1.customers.list",
    seeds=("list_customers",),
)
PRICES: Final = Subject(
    name="100 prices (unions)", provider="sequence", operation="list_prices", given=_LIST, seeds=("list_prices",)
)
SUBSCRIPTIONS: Final = Subject(
    name="100 subscriptions",
    provider="alguna",
    operation="list_subscriptions",
    given={**_LIST, "sort": "created_at:desc"},
    seeds=("list_subscriptions",),
)
TAXED: Final = Subject(
    name="100 customers of the tax API",
    provider="commenda",
    operation="list_customers",
    given={**_LIST, "corporation_id": "corp_1"},
    seeds=("list_customers",),
    fields={"corporation_id": "corp_1"},
)
BATCH: Final = Subject(
    name="100 usage records",
    provider="stigg",
    operation="report_usage",
    given={"usages": [_usage(number) for number in range(COUNT)]},
    official="v1.usage.report",
    seeds=("list_customers", "list_features"),
)
MISSING: Final = Subject(
    name="a customer that is not there",
    provider="stigg",
    operation="get_customer",
    path=("nobody",),
    official="v1.customers.retrieve",
)
READ: Final = (ONE, CUSTOMERS, PRICES, SUBSCRIPTIONS)
CALLED: Final = (*READ, BATCH)
