"""The writes of all packages, each in the row of its idempotency class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import msgspec
from attrs import frozen

from billing_overlay import errors
from billing_overlay.door import Model, Operation
from tests import pointers
from tests.packages.clients import PROVIDERS, Arguments, package

ROWS = ("header", "body", "items", "natural", "natural-path", "none")
_JSON = msgspec.json.Decoder(float_hook=Decimal)
KEY = "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11"


@frozen
class Subject:
    """One write operation."""

    provider: str
    operation: str
    row: str

    @property
    def name(self) -> str:
        return f"{self.provider}.{self.operation}"

    @property
    def declared(self) -> Operation[Any]:
        """Its declaration in the package."""
        found: Operation[Any] = package(self.provider).OPERATIONS[self.operation]
        return found

    @property
    def announces_release(self) -> bool:
        """Whether the provider announces when it releases a key, so that a 500 without that is final."""
        contract = self.declared.idempotency
        return contract is not None and contract.released is not None

    @property
    def returns_model(self) -> bool:
        """Whether the response has declared fields."""
        model = getattr(package(self.provider).models, self.declared.returns or "", None)
        return isinstance(model, type) and issubclass(model, Model)


@frozen
class Given:
    """Arguments for `client.call`. safe: the provider can distinguish a retry from a new call."""

    arguments: Mapping[str, Any]
    safe: bool

    def again(self, error: errors.APIError) -> Given:
        """Return the same call as an error permits it: under its key, or with the keys in the items that were sent."""
        if error.idempotency_key is not None:
            return Given({**self.arguments, "idempotency_key": error.idempotency_key}, self.safe)
        if isinstance(error, errors.OutcomeUnknownError) and error.request is not None and error.request.content:
            return Given({**self.arguments, "body": _JSON.decode(error.request.content)}, self.safe)
        return self


def subjects(providers: Iterable[str] = PROVIDERS) -> list[Subject]:
    """All writes, in the order of the packages."""
    return [
        Subject(provider, operation.id, row(operation))
        for provider in providers
        for operation in package(provider).OPERATIONS.values()
        if operation.effect == "write"
    ]


def row(operation: Operation[Any]) -> str:
    """Return the idempotency class of a write."""
    contract = operation.idempotency
    if contract is None:
        return "none"
    return "natural-path" if contract.key == "natural" and contract.place == "path" else contract.key


def keyings(subject: Subject, arguments: Arguments) -> tuple[bool, ...]:
    """Return whether a call can be made with a caller's key, without one, or both."""
    contract = subject.declared.idempotency
    if contract is None or subject.row in ("none", "natural-path"):
        return (False,)
    if contract.required:
        return (True,)
    if subject.row == "natural" and not contract.mint and contract.place == "body":
        required = arguments.of(subject.operation, full=False).get("body", {})
        return (True, False) if pointers.read(required, str(contract.at)) is None else (True,)
    return (True, False)


def given(subject: Subject, arguments: Arguments, *, full: bool, keyed: bool) -> Given:
    """Return valid arguments, with a caller's key or without one."""
    operation, contract = subject.declared, subject.declared.idempotency
    also = [operation.write_when] if operation.write_when else []
    if contract is not None and contract.place == "query" and keyed:
        also.append(str(contract.at))
    made = arguments.of(subject.operation, full=full, also=also)
    if contract is None or subject.row in ("none", "natural-path"):
        return Given(made, safe=subject.row == "natural-path")
    if subject.row == "natural":
        return _natural(made, contract, keyed=keyed)
    place = _items_without_keys if subject.row == "items" else _body_without_key
    made = made if subject.row == "header" else {**made, "body": place(made["body"], contract)}
    if keyed and subject.row == "items":
        made = {**made, "body": _items_with_keys(made["body"], contract)}
    if keyed:
        return Given({**made, "idempotency_key": KEY}, safe=True)
    return Given(made, safe=contract.mint is not False)


def _natural(made: Mapping[str, Any], contract: Any, *, keyed: bool) -> Given:
    if keyed and (contract.place == "query" or pointers.read(made["body"], contract.at) is not None):
        return Given(made, safe=True)
    if keyed:
        return Given({**made, "body": pointers.put(made["body"], contract.at, KEY)}, safe=True)
    if contract.place == "body":
        made = {**made, "body": _body_without_key(made["body"], contract)}
    return Given(made, safe=bool(contract.mint))


def _body_without_key(body: Mapping[str, Any], contract: Any) -> dict[str, Any]:
    without: dict[str, Any] = pointers.drop(body, contract.at)
    return without


def _items_without_keys(body: Any, contract: Any) -> Any:
    """Two items, so that a batch is one; the list may be inside another field, or be the whole body."""
    return pointers.change(body, pointers.split(contract.at), lambda items: _two_without(items, contract.field))


def _two_without(items: list[Any], field: str) -> list[Any]:
    return [{name: value for name, value in item.items() if name != field} for item in (items * 2)[:2]]


def _items_with_keys(body: Any, contract: Any) -> Any:
    def keyed(items: list[Any]) -> list[Any]:
        return [{**item, contract.field: f"{KEY}-{index}"} for index, item in enumerate(items)]

    return pointers.change(body, pointers.split(contract.at), keyed)
