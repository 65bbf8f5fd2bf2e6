"""Idempotency keys: made once for a call, checked, and put where the operation's contract wants them. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Protocol
from uuid import NAMESPACE_URL, UUID, uuid5

from msgspec import Struct
from msgspec.structs import replace

from ..declared import pointers as _pointers
from ..declared.model import fields_of
from ..declared.operation import ABSENT, Idempotency, Operation
from ..errors import ConfigurationError


def derive(
    *parts: object, provider: str | None = None, account: str | None = None, environment: str | None = None
) -> str:
    """Make a stable key from business names: the same parts give the same key, on every machine and after a restart.

        client.invoices.create(..., idempotency_key=derive("invoice", "2026-11", customer.id))

    Parts are texts, numbers, dates or None; their types and borders count, so ("a", "bc") and ("ab", "c") differ. Say
    provider, account and environment where one event is written in several of them; `client.derive` says them for you.
    """
    where = [provider, account, environment]
    if not parts or not all(part is None or isinstance(part, _PARTS) for part in parts):
        raise ConfigurationError("derive() needs the names of the business event: texts, numbers, dates, UUIDs or None")
    told: list[Any] = [[type(part).__name__, str(part)] for part in parts]
    named = json.dumps([*told, where] if any(where) else told, ensure_ascii=False)
    digest = hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()
    return str(uuid5(NAMESPACE_URL, "billing-clients:" + digest))


class Derive(Protocol):
    """`derive` of one provider."""

    def __call__(self, *parts: object, account: str | None = None, environment: str | None = None) -> str:
        """Return the key."""
        ...


def derive_for(provider: str) -> Derive:
    """Make the `derive` of a package: its keys differ from those of other providers for the same event."""

    def derive_here(*parts: object, account: str | None = None, environment: str | None = None) -> str:
        return derive(*parts, provider=provider, account=account, environment=environment)

    derive_here.__doc__, derive_here.__name__, derive_here.__qualname__ = derive.__doc__, "derive", "derive"
    return derive_here


class KeyedArguments(Struct, frozen=True):
    """A call with its key in place. `safe`: the provider will know a repeat of these bytes for what it is."""

    body: Any
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    key: str | None = None
    safe: bool = False


class KeyPlacement(Struct, frozen=True):
    """The one way in which a key is chosen and checked: the caller's own wins, else one is minted."""

    operation: Operation[Any]
    key: str | None
    mint: Callable[[], str]

    @property
    def contract(self) -> Idempotency:
        """What the spec says about repeats of this operation."""
        return self.operation.idempotency or _NONE

    @property
    def _at(self) -> str:
        """Where in the body the key, or the list of keyed items, stands: a JSON pointer."""
        return str(self.contract.at)

    def place(self, call: KeyedArguments) -> KeyedArguments:
        """Put the key where the contract wants it."""
        kind = self.contract.key
        if kind == "header":
            return self._header(call, mint=self.contract.mint is not False)
        if kind == "body":
            return self._member(call)
        if kind == "items":
            return self._batch(call)
        if kind == "natural":
            return self._natural(call) if self.contract.place == "body" else self._parameter(call)
        if self.key is not None:
            raise self._unkept()
        return call

    def choose(self, given: object) -> str | None:
        """Choose between the argument and what already stands in the key's place; None if there is neither."""
        present = self._text(given)
        if self.key is not None and present is not None and self.key != present:
            raise self._error(f"two idempotency keys, {self.key!r} and {present!r}; give one")
        chosen = self.key if present is None else present
        if chosen is not None and not isinstance(chosen, str):
            raise self._error(f"an idempotency key is text, not {type(chosen).__name__}")
        return self._measured(chosen)

    def _measured(self, chosen: str | None) -> str | None:
        limit = self.contract.max_length
        if chosen is not None and (not chosen or (limit and len(chosen) > limit)):
            raise self._error(f"an idempotency key has 1 to {limit or 'any number of'} characters, not {len(chosen)}")
        return chosen

    def _text(self, given: object) -> str | None:
        if given is None or given is ABSENT or isinstance(given, str):
            return given if isinstance(given, str) else None
        if isinstance(given, bool) or not isinstance(given, int | UUID):
            raise self._error(f"an idempotency key is text, not {type(given).__name__}")
        return str(given)

    def _batch(self, call: KeyedArguments) -> KeyedArguments:
        """One key for the call, from which each item's is derived. It is named only where the caller can repeat it.

        Beside a header it cannot: there the provider would take it for another call, whatever the items' own keys.
        """
        told = self._header(call, mint=False) if self.contract.header else call
        base = told.key or self.choose(None) or self.mint()
        key = told.key if self.contract.header else base
        body = self._items(call.body, base)
        return replace(told, body=body, key=key, safe=told.safe or body is not call.body)  # unsafe if it has no items

    def _header(self, call: KeyedArguments, *, mint: bool) -> KeyedArguments:
        name = str(self.contract.header)
        others = {other: value for other, value in call.headers.items() if other.lower() != name.lower()}
        given = next((value for other, value in call.headers.items() if other.lower() == name.lower()), None)
        chosen = self.choose(given) or (self.mint() if mint else None)
        if chosen is None:
            return call
        if not chosen.isascii() or not chosen.isprintable() or chosen != chosen.strip():
            raise self._error("an idempotency key in a header holds visible ASCII characters only")
        return replace(call, headers={**others, name: chosen}, key=chosen, safe=True)

    def _member(self, call: KeyedArguments) -> KeyedArguments:
        chosen = self.choose(_pointers.resolve(call.body, self._at)) or self.mint()
        return replace(call, body=self._put(call.body, chosen), key=chosen, safe=True)

    def _put(self, body: Any, value: Any) -> Any:
        try:
            return _pointers.place(body, self._at, value)
        except ConfigurationError as error:
            raise self._error(str(error)) from None

    def _items(self, body: Any, base: str) -> Any:
        inner, name = _pointers.resolve(body, self._at), self._at.removeprefix("/") or "the body"
        if inner is None or inner is ABSENT:
            return body
        if isinstance(inner, str | bytes | Mapping) or not isinstance(inner, Iterable):
            raise self._error(f"{name} must be a list, not {type(inner).__name__}")
        field, items, seen = str(self.contract.field), list[Mapping[str, Any]](), dict[str, int]()
        for index, item in enumerate(inner):
            try:
                items.append(self._item(item, field, base, index))
            except ConfigurationError as error:
                raise ConfigurationError(f"{error} (in {name}[{index}])") from None
            other = seen.setdefault(items[-1][field], index)
            if other != index:
                raise self._error(f"{name}[{other}] and [{index}] have the same key: one of the two would be lost")
        return self._put(body, items)

    def _item(self, item: Any, field: str, base: str, index: int) -> Mapping[str, Any]:
        known = fields_of(item)
        if known is None:
            raise self._error(f"{field} needs an object to be in, not {type(item).__name__}")
        given = known.get(field)
        key = self._measured(self._text(given)) or derive(base, index)
        return known if key is given else {**known, field: key}

    def _natural(self, call: KeyedArguments) -> KeyedArguments:
        given = _pointers.resolve(call.body, self._at)
        if isinstance(given, int):
            if self.key not in (None, str(given)):
                raise self._unkept()
            return replace(call, key=str(given), safe=True)
        if (given is None or given is ABSENT) and self.key is None and not self.contract.mint:
            return call
        return self._member(call)

    def _parameter(self, call: KeyedArguments) -> KeyedArguments:
        if self.contract.place == "path":  # the address itself makes a repeat harmless
            if self.key is not None:
                raise self._unkept()
            return replace(call, safe=True)
        name = str(self.contract.at)
        chosen = self.choose(call.query.get(name))
        query = call.query if chosen is None else {**call.query, name: chosen}
        return replace(call, query=query, key=chosen, safe=chosen is not None)

    def _unkept(self) -> ConfigurationError:
        return self._error(
            "the provider offers no idempotency key here, so idempotency_key would promise what nobody keeps; "
            "leave it out, and look the object up before you repeat a call of unknown outcome"
        )

    def _error(self, text: str) -> ConfigurationError:
        return ConfigurationError(f"{self.operation.id}: {text}")


_NONE = Idempotency("none")
_PARTS = str | int | float | Decimal | date | UUID
