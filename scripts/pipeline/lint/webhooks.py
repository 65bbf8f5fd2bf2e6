"""House rules for webhooks: one entry, whose body has a tag for the event, and a scheme of signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...spec.document import place_of
from ...spec.media import media_kind
from ...spec.problems import Problem
from ...spec.references import resolve

_ENTRY = "event"
_WORD = re.compile(r"[A-Za-z0-9_-]+")
# Fields without meaning for a request that the provider sends.
_MEANINGLESS = ("operationId", "parameters", "security", "servers", "callbacks")


def check_webhooks(document: Any) -> list[Problem]:
    """Return the problems that keep a receiver from being generated."""
    return [*_together(document), *_scheme(document), *_entries(document), *_event(document)]


def _together(document: Any) -> Iterator[Problem]:
    if bool(document.get("webhooks")) != ("x-webhooks" in document):
        present, missing = ("x-webhooks", "webhooks") if "x-webhooks" in document else ("webhooks", "x-webhooks")
        message = f"{present} without {missing}: declare both, the events and the scheme of signatures"
        yield Problem(place_of(document, present), message)


def _scheme(document: Any) -> Iterator[Problem]:
    """Yield names of values that are invalid in, or ambiguous within, a header `t=...,s=...`."""
    declared = document.get("x-webhooks")
    scheme = declared if isinstance(declared, dict) else {}
    names = {field: scheme[field] for field in ("timestamp", "signature") if isinstance(scheme.get(field), str)}
    for field, name in names.items():
        if not _WORD.fullmatch(name):
            message = f"x-webhooks: {field}: {name!r} is not a valid name of a value in a header such as t=...,s=..."
            yield Problem(place_of(scheme, field), message)
    if len(names) == 2 and len(set(names.values())) == 1:
        message = "x-webhooks: timestamp and signature have the same name: use two names"
        yield Problem(place_of(scheme, "signature"), message)


def _entries(document: Any) -> Iterator[Problem]:
    webhooks = document.get("webhooks", {})
    for name, item in webhooks.items():
        if name != _ENTRY:
            message = (
                f"webhooks: unknown entry {name!r}: use a single entry {_ENTRY!r}, whose body is a union of all events"
            )
            yield Problem(place_of(webhooks, name), message)
        elif "$ref" in item:
            yield Problem(
                place_of(item, "$ref"),
                f"webhooks: {name}: $ref is not supported here: write the entry inline, and refer to its schema",
            )
        elif set(item) != {"post"}:
            others = ", ".join(sorted(set(item) - {"post"})) or "nothing"
            yield Problem(place_of(webhooks, name), f"webhooks: {name}: must have post and nothing else, not {others}")


def _event(document: Any) -> Iterator[Problem]:
    node = document.get("webhooks", {}).get(_ENTRY, {}).get("post")
    if node is None:
        return
    if not str(node.get("summary", "")).strip():
        yield Problem(place_of(node), "webhooks: event: missing summary: describe in one line what is sent, and when")
    for name in _MEANINGLESS:
        if name in node:
            yield Problem(place_of(node, name), f"webhooks: event: {name} has no meaning here: remove it")
    body = resolve(document, node.get("requestBody")) or {}
    media: Any = next((media for name, media in body.get("content", {}).items() if media_kind(name) == "json"), {})
    if not _is_tagged_union(resolve(document, media.get("schema"))):
        message = "the body must be JSON: a oneOf of at least two events, with a discriminator"
        yield Problem(place_of(media, "schema") or place_of(node), f"webhooks: event: {message}")


def _is_tagged_union(schema: Any) -> bool:
    if not isinstance(schema, dict) or "discriminator" not in schema:
        return False
    return len(schema.get("oneOf") or schema.get("anyOf") or []) > 1
