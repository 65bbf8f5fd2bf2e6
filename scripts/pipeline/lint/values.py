"""House rules for what schemas state about values: names in `required`, formats, and enums and defaults of their type.

JSON Schema accepts all of these, and a client that is generated from them would refuse or lose what the provider sends.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from difflib import get_close_matches
from typing import Any
from urllib.parse import quote

from ...spec.document import place_of
from ...spec.fields import KEYWORDS
from ...spec.pointers import branches_of
from ...spec.problems import Problem
from ...spec.references import pointer_of
from ...spec.structure import Visit

_COMBINED = ("allOf", "oneOf", "anyOf")
# In these, `required` is a condition about properties that are declared elsewhere.
_CONDITIONS = {"if", "then", "else", "not", "dependentSchemas"}
_STRINGS = {
    *("date", "date-time", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6"),
    *("uri", "uri-reference", "uri-template", "iri", "iri-reference", "uuid", "regex", "json-pointer"),
    *("relative-json-pointer", "password", "byte", "binary", "base64url", "decimal", "char", "http-date"),
}
_NUMBERS = {f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)} | {"float", "double", "unix-time"}
_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
    "array": list,
    "object": dict,
}


def check_values(document: Any, visits: Iterable[Visit]) -> list[Problem]:
    """Return the problems with required names, formats, patterns, enums and defaults of a hand-written document."""
    if document.get("x-reading") == "loose":
        return []
    schemas = [visit for visit in visits if visit.kind == "schema" and isinstance(visit.node, dict)]
    problems = [problem for visit in schemas for problem in _faults(document, visit)]
    defaults = [visit for visit in schemas if "default" in visit.node]
    return [*problems, *(_defaults(document, defaults) if defaults else ())]


def _faults(document: Any, visit: Visit) -> Iterator[Problem]:
    node = visit.node
    yield from _format(node)
    yield from _pattern(node)
    yield from _enum(node)
    is_part = len(visit.path) > 1 and visit.path[-2] in _COMBINED
    if not is_part and not _CONDITIONS & set(visit.path[-2:]):
        yield from _required(document, node, set())


def _required(document: Any, node: Any, declared: set[str]) -> Iterator[Problem]:
    """Yield names that are declared neither by a schema, by its parts, nor by the schema that it is part of."""
    branches = list(branches_of(document, node))
    if any(name not in KEYWORDS and not name.startswith("x-") for branch in branches for name in branch):
        return  # a misspelt keyword, which is reported, may be the one that declares them
    is_open = any(branch.get("additionalProperties") not in (None, False) for branch in branches)
    if is_open or any("patternProperties" in branch for branch in branches):
        return
    declared = declared | {name for branch in branches for name in _mapping(branch.get("properties"))}
    required = node.get("required")
    for index, name in enumerate(_list(required)):
        if name not in declared:
            close = get_close_matches(str(name), declared, n=1)
            advice = f"did you mean {close[0]}?" if close else "declare it in properties, or remove it"
            yield Problem(place_of(required, index), f"required: {name!r} is not a property: {advice}")
    for word in _COMBINED:
        for part in node.get(word) or ():
            if isinstance(part, dict) and "$ref" not in part:
                yield from _required(document, part, declared)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _mapping(value: Any) -> Any:
    return value if isinstance(value, dict) else {}


def _format(node: Any) -> Iterator[Problem]:
    """Yield formats that are nearly those that a client decodes. Others are allowed: they are documentation."""
    name = node.get("format")
    known = _STRINGS | _NUMBERS
    if not isinstance(name, str) or name in known:
        return
    plain = name.lower().replace("_", "-")
    close = [plain] if plain in known else get_close_matches(plain, sorted(known), n=1, cutoff=0.8)
    if close:
        yield Problem(place_of(node, "format"), f"unknown format {name!r}: did you mean {close[0]}?")


def _pattern(node: Any) -> Iterator[Problem]:
    try:
        re.compile(node.get("pattern", ""))
    except (re.error, TypeError):
        message = f"pattern: {node['pattern']!r:.80} is not a 'regex': correct it, or describe the form in words"
        yield Problem(place_of(node, "pattern"), message)


def _enum(node: Any) -> Iterator[Problem]:
    """Yield values of an enum, or a constant, that the type of the schema excludes."""
    types = [name for name in _names(node.get("type")) if name in _TYPES]
    listed = node.get("enum")
    values = [(place_of(listed, index), "enum", value) for index, value in enumerate(_list(listed))]
    values += [(place_of(node, "const"), "const", node["const"])] if "const" in node else []
    for place, word, value in values if types else ():
        if not any(_is(value, name) for name in types):
            message = f"{word}: {json.dumps(value):.80} is not of type {' or '.join(types)}: {_remedy(value, types)}"
            yield Problem(place, message)


def _names(types: Any) -> list[Any]:
    return types if isinstance(types, list) else [types]


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    is_whole = isinstance(value, float) and value.is_integer()
    return isinstance(value, _TYPES[name]) or (name == "integer" and is_whole)


def _remedy(value: Any, types: list[str]) -> str:
    if value is None:
        return f'write type: [{", ".join(types)}, "null"]'
    return "quote it" if types == ["string"] and not isinstance(value, (dict, list)) else "correct it, or the type"


def _defaults(document: Any, visits: Iterable[Visit]) -> Iterator[Problem]:
    """Yield the reasons for which defaults are not values of their schemas."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415  half of all runs have no default
    from referencing import Registry  # noqa: PLC0415
    from referencing.jsonschema import DRAFT202012  # noqa: PLC0415

    registry: Any = Registry().with_resource("urn:document", DRAFT202012.create_resource(document))
    for visit in visits:
        schema = {"$ref": f"urn:document#{quote(pointer_of(visit.path))}"}
        with suppress(re.error):  # a pattern that is not one is reported by itself
            for error in Draft202012Validator(schema, registry=registry).iter_errors(visit.node["default"]):
                message = f"default: {error.message:.200}: correct it, or the schema"
                yield Problem(place_of(visit.node, "default"), message)
