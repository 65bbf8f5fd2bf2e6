"""The root of a spec: names in Python, credentials, the provider's version, error pointers, webhooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..spec.document import place_of
from ..spec.media import media_kind
from ..spec.references import resolve
from .change import (
    Change,
    Effect,
    Location,
    Spot,
    both,
    field_texts,
    labelled,
    shown,
)
from .schemas import Comparison, Part

_CLIENT = ("package", "class", "base_url_env")
_VERSION: dict[str, Effect] = {"value": "other", "header": "none", "echo": "none"}

_PACKAGE = Location(declared=("__init__.py",))


def root_changes(old: Any, new: Any) -> Iterator[Change]:
    """Compare what a spec declares once for the whole package, except its version."""
    for name in _CLIENT:
        yield from _pair("client", _client(old), _client(new), name, "other", location=_declared(name, "spec"))
    yield from _credentials(_client(old).get("credentials", {}), _client(new).get("credentials", {}))
    yield from _api_version(old.get("x-api-version") or {}, new.get("x-api-version") or {})
    yield from _errors(old.get("x-errors", {}), new.get("x-errors", {}))
    before, after = (side.get("servers", [{}])[0] for side in (old, new))
    yield from _pair("base URL", before, after, "url", "other", location=_declared("base_url"))
    schemes = [_scheme(side) for side in (old, new)]
    if schemes[0] != schemes[1]:
        texts, place = both(shown, *schemes), place_of(new, "security")
        yield Change("client", "security", "request", "other", texts, place, _declared("credentials"))
    yield from _webhook_proof(old, new)
    if bool(old.get("webhooks")) != bool(new.get("webhooks")):
        effect: Effect = "narrower" if new.get("webhooks") else "wider"
        texts = both(lambda side: "described" if side.get("webhooks") else None, old, new)
        place = place_of(new if new.get("webhooks") else old, "webhooks")
        yield Change("webhooks", "events", "response", effect, texts, place)
    for name in ("title", "description"):
        yield from _pair("documentation", old.get("info", {}), new.get("info", {}), name, "none")


def _client(document: Any) -> Any:
    return document.get("x-client", {})


def _declared(*words: str) -> Location:
    return Location(declared=("_provider.py", *words))


def _pair(
    what: str, old: Any, new: Any, name: str, effect: Effect, *, location: Location = _PACKAGE
) -> Iterator[Change]:
    before, after = old.get(name), new.get(name)
    if before != after:
        texts = labelled(name, before), labelled(name, after)
        yield Change("client", what, "request", effect, texts, place_of(old if after is None else new, name), location)


def _credentials(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for name in sorted(old.keys() | new.keys()):
        yield from _pair("credential", old, new, name, "other", location=_declared("credentials"))


def _api_version(old: Any, new: Any) -> Iterator[Change]:
    for name, effect in _VERSION.items():
        yield from _pair("API version", old, new, name, effect, location=_declared("api_version"))


def _errors(old: Any, new: Any) -> Iterator[Change]:
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name, []), new.get(name, [])
        for pointer in sorted({*before, *after}):
            if (pointer in before) != (pointer in after):
                label = f"{name} {pointer}"
                texts = (label, None) if pointer in before else (None, label)
                effect: Effect = "narrower" if pointer in after else "wider"
                place = place_of(new if pointer in after else old, name)
                yield Change("client", "error pointer", "response", effect, texts, place, _declared("errors"))


def _scheme(document: Any) -> list[Any]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    named = [name for requirement in document.get("security", []) for name in requirement]
    facts = ("type", "scheme", "in", "name")
    return [{fact: schemes[name][fact] for fact in facts if fact in schemes[name]} for name in named if name in schemes]


def _webhook_proof(old: Any, new: Any) -> Iterator[Change]:
    before, after = old.get("x-webhooks"), new.get("x-webhooks")
    if before != after:
        effect: Effect = "wider" if before is None else "narrower" if after is None else "other"
        texts = field_texts(before, after)
        holder, names = (old if after is None else new)["x-webhooks"], _differing(before or {}, after or {})
        place = place_of(holder, names[0]) if before and after else place_of(holder)
        yield Change("webhooks", "proof", "request", effect, texts, place, Location(declared=("webhooks.py", *names)))


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def webhook_part(comparison: Comparison, old: Any, new: Any) -> Part:
    """Compare webhook events; a receiver reads them like a response."""
    part = Part()
    schemas = [_event(side) for side in (old, new)]
    if all(schema is not None for schema in schemas):
        spot = Spot("webhooks event", "response", Location(names=("Webhook Event",)))
        comparison.root(part, schemas[0], schemas[1], spot)
    return part


def _event(document: Any) -> Any:
    node = document.get("webhooks", {}).get("event", {}).get("post", {})
    content = (resolve(document, node.get("requestBody")) or {}).get("content", {})
    return next((media.get("schema") for name, media in content.items() if media_kind(name) == "json"), None)
