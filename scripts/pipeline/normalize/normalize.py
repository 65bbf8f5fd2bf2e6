"""Normalize a bundled document, so that packages can be generated from it. The input is not changed.

In the result a component is an object, an enum, a tagged union, or a response that is none of these; other components
are inlined where they are used. Schemas have only these forms:

    {$ref} | {type: scalar, format?} | {type: string, const} | {type: array, items} | {} (anything)
    {type: object, additionalProperties} | {anyOf: [form, {type: "null"}]} | {anyOf: [scalars and one container]}
"""

from __future__ import annotations

from collections import abc
from collections.abc import Iterator
from typing import Any

from ...spec.document import Mapping, Sequence, clone, place_of
from ...spec.media import FORM
from ...spec.operations import operations_of
from ...spec.problems import failure
from ...spec.references import fragment_of, parts_of
from .operations import operation_of, webhook_of
from .schemas import Namer
from .unions import tag_variants

_NOTHING_KEPT: abc.Mapping[str, str] = {}
_ROOT = (
    *("openapi", "info", "servers", "x-client", "x-api-version", "x-idempotency", "x-errors", "x-rate-limits"),
    "x-webhooks",
    "security",
)


def normalize(document: Mapping, inline: abc.Mapping[str, str] = _NOTHING_KEPT) -> Mapping:
    """Name every inline object, enum and union that an operation or webhook uses; drop unused components.

    inline: the names in use of inline schemas, which are kept. Those of the result are in its field `x-inline`.
    """
    namer = Namer(document, inline)
    paths = Mapping()
    for operation in operations_of(document):
        paths.setdefault(operation.path, Mapping())[operation.method] = operation_of(document, namer, operation)
    webhooks = Mapping({name: webhook_of(document, namer, item) for name, item in document.get("webhooks", {}).items()})
    tag_variants(namer)
    _check_binaries(paths, webhooks, namer.components)
    normal = Mapping({name: clone(document[name]) for name in _ROOT if name in document}, place=document.place)
    normal["paths"] = paths
    normal["webhooks"] = webhooks
    normal["components"] = Mapping({"schemas": _reached(namer.components, paths, webhooks)})
    normal["x-inline"] = Mapping(namer.inline)
    schemes = document.get("components", {}).get("securitySchemes")
    if schemes:
        normal["components"]["securitySchemes"] = clone(schemes)
    return normal


def _check_binaries(paths: Mapping, webhooks: Mapping, components: Mapping) -> None:
    """Raise PipelineError for binary content inside JSON: only a form, or a whole response, can contain it."""
    roots: list[Any] = [webhooks]
    for item in paths.values():
        for node in item.values():
            content = node.get("requestBody", {}).get("content", {})
            roots += [node["parameters"], node["responses"], {name: content[name] for name in content if name != FORM}]
    for binary in binaries_in([*roots, *(components[name] for name in sorted(reachable(components, *roots)))]):
        raise failure(place_of(binary), "binary content is not supported inside JSON: use a form, or a binary response")


def binaries_in(node: Any) -> Iterator[Any]:
    """Yield the schemas of binary content in a node, without following references."""
    if isinstance(node, dict):
        if node.get("format") == "binary":
            yield node
        for child in node.values():
            yield from binaries_in(child)
    elif isinstance(node, (list, Sequence)):
        for item in node:
            yield from binaries_in(item)


def _reached(components: Mapping, *roots: Any) -> Mapping:
    names = reachable(components, *roots)
    return Mapping({name: components[name] for name in sorted(names)}, places=dict(components.places))


def reachable(components: Any, *roots: Any) -> set[str]:
    """Return the names of the components that nodes refer to, directly or through others."""
    names: set[str] = set()
    waiting = list(roots)
    while waiting:
        for name in references_in(waiting.pop()):
            if name not in names:
                names.add(name)
                waiting.append(components[name])
    return names


def references_in(node: Any) -> Iterator[str]:
    """Yield the names of the components that a node refers to directly."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield component_of(node)
        # Annotations (an example, a default) may look like a reference but are data.
        for name, child in node.items():
            if name == "properties" and isinstance(child, dict):
                for schema in child.values():  # a property may have any name
                    yield from references_in(schema)
            elif name not in ("default", "example", "examples", "const", "enum", "mapping"):
                yield from references_in(child)
    elif isinstance(node, (list, Sequence)):
        for item in node:
            yield from references_in(item)


def component_of(reference: Any) -> str:
    """Return the name of the component that a reference of a normalized document leads to."""
    return parts_of(fragment_of(reference["$ref"]))[-1]
