"""Idempotency keys: chosen once per call, validated, and placed where the operation's contract declares. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Protocol
from uuid import NAMESPACE_URL, UUID, uuid5

from msgspec import Struct
from msgspec.structs import replace

from ..declared import pointers
from ..declared.model import fields_of
from ..declared.operation import ABSENT, Idempotency, Operation
from ..errors import ConfigurationError


def unsupported_key(operation: Operation[object]) -> ConfigurationError:
    """Return the error for a key that the contract of an operation does not take."""
    if operation.effect == "read":
        advice = "omit idempotency_key; a read is retried without one"
    elif operation.write_when is not None:
        advice = f"omit idempotency_key; without {operation.write_when.removeprefix('/')} it is a read"
    else:
        advice = "omit idempotency_key, and look the object up before you retry a call whose outcome is unknown"
    return ConfigurationError(f"{operation.id}: this endpoint does not support idempotency keys; {advice}")


_NO_CONTRACT = Idempotency("none")
_PARTS = str | int | float | Decimal | date | UUID


def derive(
    *parts: object, provider: str | None = None, account: str | None = None, environment: str | None = None
) -> str:
    """Return a stable key for a business event: the same parts have the same key, on every machine and in every run.

        client.invoices.create(..., idempotency_key=derive("invoice", "2026-11", customer.id))

    The key protects for as long as the provider keeps it: `lifetime` in the idempotency contract of the operation, such
    as 24 hours. After that the same key counts as a new one; look the object up before you call again.
    parts: strings, numbers, dates or UUIDs. Their text counts, not their type: 42 from a database and "42" from a file
    name the same event. Boundaries matter: ("a", "bc") and ("ab", "c") differ. provider, account, environment: set them
    if one event is written in several of them; `client.derive` sets them.
    Raise ConfigurationError for parts of other types, and for None: all events without the part would share one key.
    """
    scope = [provider, account, environment]
    if not parts or not all(isinstance(part, _PARTS) for part in parts):
        raise ConfigurationError(
            "derive() takes the names of the business event: strings, numbers, dates or UUIDs, and not None, "
            "because events without the part would share one key"
        )
    named: list[object] = [["str", str(part)] for part in parts]
    if any(scope):
        named.append(scope)
    digest = hashlib.sha256(json.dumps(named, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()
    return str(uuid5(NAMESPACE_URL, "billing-clients:" + digest))


class Derive(Protocol):
    """`derive` for one provider."""

    def __call__(self, *parts: object, account: str | None = None, environment: str | None = None) -> str:
        """Return the key."""
        ...


def derive_for(provider: str) -> Derive:
    """Return the `derive` of a package. Its keys differ from those of other providers for the same event."""

    def derive_for_provider(*parts: object, account: str | None = None, environment: str | None = None) -> str:
        return derive(*parts, provider=provider, account=account, environment=environment)

    derive_for_provider.__doc__ = derive.__doc__
    derive_for_provider.__name__ = derive_for_provider.__qualname__ = "derive"
    return derive_for_provider


class KeyedArguments(Struct, frozen=True):
    """The arguments of a call with its key in place. safe: the provider recognizes a retry of this request."""

    body: object
    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, str]
    key: str | None = None
    safe: bool = False

    def __repr__(self) -> str:
        return "<arguments of a call with its key>"


class KeyPlacement(Struct, frozen=True):
    """Chooses, validates and places the key of one call. A key passed by the caller takes precedence over a new one."""

    operation: Operation[object]
    key: str | None
    mint: Callable[[], str]

    @property
    def contract(self) -> Idempotency:
        """The idempotency contract of the operation."""
        return self.operation.idempotency or _NO_CONTRACT

    @property
    def _pointer(self) -> str:
        """The JSON pointer to the key, or to the list of keyed items, in the body."""
        return str(self.contract.at)

    def place(self, call: KeyedArguments) -> KeyedArguments:
        """Return the call with its key where the contract declares it. Raise ConfigurationError for an invalid key."""
        kind = self.contract.key
        if kind == "header":
            return self._in_header(call, mint=self.contract.mint is not False)
        if kind == "body":
            return self._in_body(call)
        if kind == "items":
            return self._in_items(call)
        if kind == "natural":
            return self._natural_field(call) if self.contract.place == "body" else self._natural_parameter(call)
        if self.key is not None:
            raise unsupported_key(self.operation)
        return call

    def choose(self, existing: object) -> str | None:
        """Return the key that the caller passed, as idempotency_key or as an existing value; None without either."""
        present = self._as_text(existing)
        if self.key is not None and present is not None and self.key != present:
            raise self._error(f"two idempotency keys were passed, {self.key!r} and {present!r}; pass one")
        chosen = self.key if present is None else present
        if chosen is not None and not isinstance(chosen, str):
            raise self._error(f"an idempotency key must be text, not {type(chosen).__name__}")
        return self._checked(chosen)

    def _checked(self, chosen: str | None) -> str | None:
        limit = self.contract.max_length
        if chosen is not None and (not chosen or (limit and len(chosen) > limit)):
            bounds = f"1 to {limit} characters" if limit else "at least 1 character"
            raise self._error(f"an idempotency key must have {bounds}, not {len(chosen)}")
        return chosen

    def _as_text(self, value: object) -> str | None:
        if value is None or value is ABSENT or isinstance(value, str):
            return value if isinstance(value, str) else None
        if isinstance(value, bool) or not isinstance(value, int | UUID):
            raise self._error(f"an idempotency key must be text, not {type(value).__name__}")
        return str(value)

    def _in_header(self, call: KeyedArguments, *, mint: bool) -> KeyedArguments:
        name = str(self.contract.header)
        others = {other: value for other, value in call.headers.items() if other.lower() != name.lower()}
        existing = next((value for other, value in call.headers.items() if other.lower() == name.lower()), None)
        chosen = self.choose(existing) or (self.mint() if mint else None)
        if chosen is None:
            if self.contract.required:
                raise self._error("an idempotency key is required here; pass one, such as derive(...) of the event")
            return call
        if not chosen.isascii() or not chosen.isprintable() or chosen != chosen.strip():
            raise self._error("an idempotency key in a header must consist of visible ASCII characters")
        return replace(call, headers={**others, name: chosen}, key=chosen, safe=True)

    def _in_body(self, call: KeyedArguments) -> KeyedArguments:
        chosen = self.choose(pointers.resolve(call.body, self._pointer)) or self.mint()
        return replace(call, body=self._set(call.body, chosen), key=chosen, safe=True)

    def _in_items(self, call: KeyedArguments) -> KeyedArguments:
        """Set a key in each item that has none: a new one for this call.

        A key for the whole batch cannot replace them: keys by position double or lose rows when a rerun has other
        chunks, and keys by content lose equal rows. The client creates no key for a header: the provider reads it
        first, and would treat a retry under another one as another call in spite of the keys of its items.
        """
        with_header = self._in_header(call, mint=False) if self.contract.header else call
        key = with_header.key if self.contract.header else self.choose(None)
        items = self._items(call.body)
        if items is None:
            return replace(with_header, key=key)
        keyed = self._keyed_items(items, may_mint=key is None)
        return replace(with_header, body=self._set(call.body, keyed), key=key, safe=True)

    @property
    def _items_name(self) -> str:
        return self._pointer.removeprefix("/") or "the body"

    def _items(self, body: object) -> list[object] | None:
        """Return the items of a batch; None without a list. Raise ConfigurationError if there are too many."""
        listed: object = pointers.resolve(body, self._pointer)
        if listed is None or listed is ABSENT:
            return None
        if isinstance(listed, str | bytes | Mapping) or not isinstance(listed, Iterable):
            raise self._error(f"{self._items_name} must be a list, not {type(listed).__name__}")
        items, most = list(listed), self.contract.max_items
        if most is not None and len(items) > most:
            raise self._error(
                f"{self._items_name} has {len(items)} items, and the provider accepts {most}; "
                "split it into several calls"
            )
        return items

    def _keyed_items(self, items: Iterable[object], *, may_mint: bool) -> list[Mapping[str, object]]:
        field, keyed = str(self.contract.field), list[Mapping[str, object]]()
        index_of: dict[object, int] = {}
        for index, item in enumerate(items):
            try:
                keyed.append(self._keyed_item(item, field, may_mint=may_mint))
            except ConfigurationError as error:
                raise ConfigurationError(f"{error} (in {self._items_name}[{index}])") from None
            other = index_of.setdefault(keyed[-1][field], index)
            if other != index:
                raise self._error(
                    f"{self._items_name}[{other}] and [{index}] have the same key, so one of them would be lost; "
                    "make them differ"
                )
        return keyed

    def _keyed_item(self, item: object, field: str, *, may_mint: bool) -> Mapping[str, object]:
        fields = fields_of(item)
        if fields is None:
            raise self._error(f"{field} can only be set in an object, not in {type(item).__name__}")
        existing = fields.get(field)
        key = self._checked(self._as_text(existing))
        if key is None and not may_mint:
            raise self._error(
                f"idempotency_key cannot identify the items of a batch; set {field} in each item, "
                f"such as {field}=derive(...) of the row's own names"
            )
        return fields if key is not None and key is existing else {**fields, field: key or self.mint()}

    def _set(self, body: object, value: object) -> object:
        try:
            return pointers.place(body, self._pointer, value)
        except ConfigurationError as error:
            raise self._error(str(error)) from None

    def _natural_field(self, call: KeyedArguments) -> KeyedArguments:
        existing = pointers.resolve(call.body, self._pointer)
        if isinstance(existing, int):
            if self.key not in (None, str(existing)):
                raise unsupported_key(self.operation)
            return replace(call, key=str(existing), safe=True)
        if (existing is None or existing is ABSENT) and self.key is None and not self.contract.mint:
            return call
        return self._in_body(call)

    def _natural_parameter(self, call: KeyedArguments) -> KeyedArguments:
        if self.contract.place == "path":  # the URL identifies the object, so a retry cannot create another one
            if self.key is not None:
                raise unsupported_key(self.operation)
            return replace(call, safe=True)
        name = str(self.contract.at)
        chosen = self.choose(call.query.get(name))
        query = call.query if chosen is None else {**call.query, name: chosen}
        return replace(call, query=query, key=chosen, safe=chosen is not None)

    def _error(self, text: str) -> ConfigurationError:
        return ConfigurationError(f"{self.operation.id}: {text}")
