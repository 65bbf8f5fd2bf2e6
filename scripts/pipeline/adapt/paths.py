"""The keys of `paths` as the pipeline supports them: plain placeholders, no query, and one key for each request.

The fragment of a key is never sent. It separates operations that OpenAPI cannot describe at one path.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.problems import Problem
from ...spec.references import resolve
from ...spec.structure import METHODS

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LEADS = {"label": ".", "matrix": ";{name}="}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class Paths:
    """Collects the paths of a document."""

    def __init__(self, document: Any, notes: list[Problem]) -> None:
        self._document, self._notes = document, notes
        self.paths = Mapping(place=place_of(document, "paths"))
        self._firsts: dict[str, str] = {}

    def add(self, path: str, item: Mapping) -> None:
        """Add an item under a supported key; operations whose requests are taken get keys of their own."""
        wire, fragment = _wire(self._document, path, item)
        wire = _renamed(self._document, wire, item)
        written: dict[str, list[str]] = {}
        for method in [method for method in METHODS if method in item]:
            written.setdefault(_styled(self._document, wire, item[method]), []).append(method)
        for styled, methods in written.items():
            rest = {name: node for name, node in item.items() if name not in METHODS or name in methods}
            places = {field: place for field, place in item.places.items() if field in rest}
            self._add_item(path, styled, fragment, Mapping(rest, place=item.place, places=places))

    def _add_item(self, path: str, wire: str, fragment: str, item: Mapping) -> None:
        first = self._firsts.setdefault(PLACEHOLDER.sub("{}", wire), wire)
        if first not in self.paths and not fragment:
            put(self.paths, first, item, place=place_of(item))
            return
        for method in [method for method in METHODS if method in item]:
            if method in self.paths.get(first, ()) and not fragment:
                message = f"same request: {method.upper()} {path} is sent as {method.upper()} {first} is"
                self._notes.append(Problem(place_of(item[method]), f"{message}; each has a method"))
            self._add(self._key(method, first, wire, fragment), method, wire, item)

    def _add(self, key: str, method: str, wire: str, item: Mapping) -> None:
        names = dict(zip(_names(wire), _names(key), strict=True))
        _rename_parameters(self._document, item, names, (method,))
        if key not in self.paths:
            put(self.paths, key, Mapping(place=place_of(item)), place=place_of(item))
        put(self.paths[key], method, item[method], place=place_of(item, method))

    def _key(self, method: str, first: str, wire: str, fragment: str) -> str:
        """Return the key of an operation: that of the same path if it is unused there, else one with a fragment."""
        if not fragment and method not in self.paths.get(first, ()):
            return first
        slug = fragment or _slug("by " + " ".join(_names(wire)))
        number, key = 2, f"{wire}#{slug}"
        while method in self.paths.get(key, ()):
            key, number = f"{wire}#{slug}{number}", number + 1
        return key


def _names(path: str) -> list[str]:
    return PLACEHOLDER.findall(path)


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "other"


def _wire(document: Any, path: str, item: Mapping) -> tuple[str, str]:
    """Split a key into the path that is sent and a fragment; a query becomes parameters."""
    whole, _, fragment = path.partition("#")
    plain, _, query = whole.partition("?")
    for name, value in parse_qsl(query, keep_blank_values=True):
        for method in [method for method in METHODS if method in item]:
            _add_query(document, item[method], name, value)
    plain = plain if plain.startswith("/") else f"/{plain}"
    return plain, _slug(fragment or query) if fragment or query else ""


def _add_query(document: Any, operation: Any, name: str, value: str) -> None:
    """Add a query parameter to an operation: a constant, or the declared parameter that its placeholder names."""
    held = operation.setdefault("parameters", Sequence())
    named = PLACEHOLDER.fullmatch(value)
    schema: Any = Mapping({"type": "string", "const": value})
    for index, parameter in enumerate(held):
        target = resolve(document, parameter) or {}
        if target.get("name") in (name, named[1] if named else name) and target.get("in") in ("path", "query"):
            schema = target.get("schema", Mapping({"type": "string"})) if named else schema
            del held[index]
            break
    added = {"name": name, "in": "query", "required": True, "schema": schema}
    held.append(Mapping(added, place=place_of(operation)))


def _renamed(document: Any, path: str, item: Any) -> str:
    """Return the path with plain names of placeholders, which are never sent."""
    names: dict[str, str] = {}
    for name in _names(path):
        plain = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_") or "value"
        plain = f"p_{plain}" if plain[0].isdigit() else plain
        new = name if _NAME.match(name) else plain
        while new in names.values():
            new = f"{new}_2"
        names[name] = new
    _rename_parameters(document, item, names, METHODS)
    return PLACEHOLDER.sub(lambda match: f"{{{names[match[1]]}}}", path)


def _styled(document: Any, path: str, operation: Any) -> str:
    """Return the path with the prefixes of the styles label and matrix written into it."""
    for parameter in operation.get("parameters", []):
        target = resolve(document, parameter) or {}
        lead = _LEADS.get(str(target.get("style"))) if target.get("in") == "path" else None
        if lead is not None:
            held = f"{{{target['name']}}}"
            path = path.replace(held, lead.format(name=target["name"]) + held)
    _drop_styles(document, operation)
    return path


def _drop_styles(document: Any, operation: Any) -> None:
    parameters = operation.get("parameters", [])
    for index, parameter in enumerate(parameters):
        target = resolve(document, parameter) or {}
        if target.get("in") == "path" and target.get("style") in _LEADS:
            kept = {name: value for name, value in target.items() if name not in ("style", "explode")}
            parameters[index] = Mapping(kept, place=place_of(parameter))


def _rename_parameters(document: Any, item: Any, names: dict[str, str], methods: tuple[str, ...]) -> None:
    names = {old: new for old, new in names.items() if old != new}
    for node in [item[method] for method in methods if names and method in item]:
        key = node.get("x-idempotency")
        if isinstance(key, dict) and key.get("in") == "path" and key.get("at") in names:
            key["at"] = names[key["at"]]
        parameters = node.get("parameters", [])
        for index, parameter in enumerate(parameters):
            target = resolve(document, parameter) or {}
            if target.get("in") == "path" and target.get("name") in names:
                parameters[index] = Mapping({**target, "name": names[target["name"]]}, place=place_of(parameter))
