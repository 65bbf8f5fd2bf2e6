"""House rules for webhooks: one entry whose body tells by itself which event it is, and a scheme that can be read."""

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
# What says nothing about a request that somebody else sends; a name in OPERATIONS is for what a client calls.
_MEANINGLESS = ("operationId", "parameters", "security", "servers", "callbacks")


def check_webhooks(document: Any) -> list[Problem]:
    """Find what no receiver can be made from."""
    return [*_together(document), *_scheme(document), *_entries(document), *_event(document)]


def _together(document: Any) -> Iterator[Problem]:
    if bool(document.get("webhooks")) != ("x-webhooks" in document):
        there, lacking = ("x-webhooks", "webhooks") if "x-webhooks" in document else ("webhooks", "x-webhooks")
        message = f"{there} without {lacking}: both are needed, what is sent and how its sender is known"
        yield Problem(place_of(document, there), message)


def _scheme(document: Any) -> Iterator[Problem]:
    """Find names of values that could not be told apart in a header `t=...,s=...`."""
    told = document.get("x-webhooks")
    scheme = told if isinstance(told, dict) else {}
    names = {member: scheme[member] for member in ("timestamp", "signature") if isinstance(scheme.get(member), str)}
    for member, name in names.items():
        if not _WORD.fullmatch(name):
            message = f"x-webhooks: {member}: {name!r} cannot be the name of a value in a header such as t=...,s=..."
            yield Problem(place_of(scheme, member), message)
    if len(names) == 2 and len(set(names.values())) == 1:
        message = "x-webhooks: timestamp and signature have one name: they could not be told apart"
        yield Problem(place_of(scheme, "signature"), message)


def _entries(document: Any) -> Iterator[Problem]:
    webhooks = document.get("webhooks", {})
    for name, item in webhooks.items():
        if name != _ENTRY:
            message = f"webhooks: {name!r}: there is one entry, {_ENTRY!r}, whose body is a union of all events"
            yield Problem(place_of(webhooks, name), message)
        elif "$ref" in item:
            yield Problem(place_of(item, "$ref"), f"webhooks: {name}: write it here; refer to its schema only")
        elif set(item) != {"post"}:
            found = ", ".join(sorted(set(item) - {"post"})) or "nothing"
            yield Problem(place_of(webhooks, name), f"webhooks: {name}: holds one post and nothing else, not {found}")


def _event(document: Any) -> Iterator[Problem]:
    node = document.get("webhooks", {}).get(_ENTRY, {}).get("post")
    if node is None:
        return
    if not str(node.get("summary", "")).strip():
        yield Problem(place_of(node), "webhooks: event: lacks a summary: say in one line what is sent, and when")
    for name in _MEANINGLESS:
        if name in node:
            yield Problem(place_of(node, name), f"webhooks: event: {name} says nothing here: remove it")
    body = resolve(document, node.get("requestBody")) or {}
    media: Any = next((one for name, one in body.get("content", {}).items() if media_kind(name) == "json"), {})
    if not _is_tagged_union(resolve(document, media.get("schema"))):
        message = (
            "its body must be JSON, a oneOf of two or more events with a discriminator, so that each says its kind"
        )
        yield Problem(place_of(media, "schema") or place_of(node), f"webhooks: event: {message}")


def _is_tagged_union(schema: Any) -> bool:
    if not isinstance(schema, dict) or "discriminator" not in schema:
        return False
    return len(schema.get("oneOf") or schema.get("anyOf") or []) > 1
