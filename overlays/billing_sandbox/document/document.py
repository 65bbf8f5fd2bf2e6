"""A bundled OpenAPI document: references, flattened schemas, the base URL.

Knows neither HTTP nor state. Every reference of a bundled document is local (`#/...`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from .pointers import Json, parts, read

Schema = Mapping[str, Any]

METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
ANYTHING: Final[Schema] = {}
_MAX_HOPS: Final = 64


class Document:
    """A bundled OpenAPI document; its references are followed on demand."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root
        # The node is kept with the result: the id of a collected node could be reused for another.
        self._flat: dict[int, tuple[Any, Schema]] = {}
        self._variants: dict[int, tuple[Any, list[Json]]] = {}

    def resolve(self, node: Json) -> Schema:
        """Return a node with its `$ref`s followed; fields beside a `$ref` take precedence. Raises ValueError."""
        beside: dict[str, Any] = {}
        for _ in range(_MAX_HOPS):
            if isinstance(node, bool):
                return {} if node else {"not": {}}
            if "$ref" not in node:
                return {**node, **beside}
            beside = {**{k: v for k, v in node.items() if k != "$ref"}, **beside}
            node = self.behind(node["$ref"])
        raise ValueError(f"circular reference in the document at {node!r}")

    def behind(self, reference: str) -> Json:
        """Return the node of a local reference. Raises ValueError if it does not exist."""
        found = read(self.root, unquote(reference.removeprefix("#")))
        if not reference.startswith("#") or found is None:
            raise ValueError(f"reference {reference} does not exist in the document; bundle the spec first")
        return found

    def flat(self, node: Json) -> Schema:
        """Return a schema with its references followed and its `allOf` parts merged into one."""
        known = self._flat.get(id(node))
        if known is None:
            known = self._flat[id(node)] = (node, self._flatten(node))
        return known[1]

    def _flatten(self, node: Json) -> Schema:
        schema = self.resolve(node)
        whole = {name: value for name, value in schema.items() if name != "allOf"}
        for part in schema.get("allOf", ()):
            whole = _joined(self._flatten(part), whole)
        return whole

    def variants(self, schema: Schema) -> list[Json]:
        """Return the variants of a union except null, each with the keywords beside the union."""
        known = self._variants.get(id(schema))
        if known is None:
            known = self._variants[id(schema)] = (schema, self._spread(schema))
        return known[1]

    def _spread(self, schema: Schema) -> list[Json]:
        union = schema.get("oneOf") or schema.get("anyOf") or []
        beside = {name: value for name, value in schema.items() if name not in ("oneOf", "anyOf", "discriminator")}
        found = [variant for variant in union if self.resolve(variant).get("type") != "null"]
        return [_joined(beside, self.flat(variant)) for variant in found] if "properties" in beside else found

    def is_nullable(self, schema: Schema) -> bool:
        """Return whether null is a valid value."""
        if "null" in types(schema) or None in schema.get("enum", ()):
            return True
        union = schema.get("oneOf") or schema.get("anyOf") or []
        return any(self.is_nullable(self.flat(variant)) for variant in union)

    def properties(self, node: Json) -> Mapping[str, Json]:
        """Return the properties of an object schema, or of all variants of a union of objects."""
        schema = self.flat(node)
        found: dict[str, Json] = dict(schema.get("properties", {}))
        for variant in self.variants(schema):
            found = {**self.properties(variant), **found}
        return found

    def along(self, node: Json, pointer: str) -> Json | None:
        """Return the schema at a pointer into an *instance*, None if the schema declares nothing there."""
        for part in parts(pointer):
            schema = self.flat(node)
            node = self.properties(schema).get(part, schema.get("items") if part.isdecimal() else None)
            if node is None:
                return None
        return node

    def reached(self, node: Json, pointer: str) -> Schema:
        """Return the schema of the values at a pointer, inside of lists too; `{}` if none is declared."""
        for part in [*parts(pointer), None]:
            while "array" in types(schema := self.flat(node)):
                node = schema.get("items", ANYTHING)
            node = node if part is None else self.properties(node).get(part, ANYTHING)
        return self.flat(node)

    @property
    def base_url(self) -> str:
        """The URL of the first server, with the defaults of its variables."""
        server: Mapping[str, Any] = next(iter(self.root.get("servers") or ()), {"url": "/"})
        url = str(server["url"])
        for name, variable in server.get("variables", {}).items():
            url = url.replace("{" + name + "}", str(variable["default"]))
        return (url if "://" in url else "https://sandbox.invalid" + url).rstrip("/")

    @property
    def base_path(self) -> str:
        """The path of the base URL."""
        return urlsplit(self.base_url).path


def types(schema: Schema) -> tuple[str, ...]:
    """Return the JSON types that a schema allows, inferred from other keywords if it declares none."""
    declared = schema.get("type")
    if isinstance(declared, str):
        return (declared,)
    if declared is not None:
        return tuple(declared)
    if "properties" in schema or "additionalProperties" in schema:
        return ("object",)
    return ("array",) if "items" in schema else ()


def _joined(first: Schema, second: Schema) -> dict[str, Any]:
    whole = {**first, **second}
    if "properties" in first and "properties" in second:
        whole["properties"] = {**first["properties"], **second["properties"]}
    if "required" in first and "required" in second:
        whole["required"] = [*first["required"], *second["required"]]
    return whole
