"""Paths, operations and parameters as the pipeline supports them. A change of meaning is noted at its line."""

from __future__ import annotations

import re
from typing import Any

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.problems import Place, Problem
from ...spec.references import resolve
from ...spec.structure import METHODS
from .media import json_media, settle_body, settle_response, settle_responses
from .merging import variants_in
from .paths import PLACEHOLDER, Paths
from .schemas import Settler
from .strip import operations_in

_EMPTY = {"type", "properties", "additionalProperties", "description"}
_BY_CONTENT = "the value is JSON in a string"


def settle_paths(document: Mapping, notes: list[Problem]) -> None:
    """Move, in place, every operation under a key of `paths` that the pipeline supports, with parameters of its own."""
    written = document.get("paths")
    paths = Paths(document, notes)
    put(document, "paths", paths.paths, place=paths.paths.place)
    for path, item in written.items() if isinstance(written, Mapping) else ():
        if not isinstance(item, Mapping):
            continue
        for method in [method for method in METHODS if not isinstance(item.get(method, Mapping()), Mapping)]:
            del item[method]
        _own_parameters(document, path, item, notes)
        paths.add(path, item)


def _own_parameters(document: Any, path: str, item: Mapping, notes: list[Problem]) -> None:
    """Move the parameters of a path into each operation; a parameter of the operation with the same name wins."""
    shared = item.pop("parameters", None)
    for method in METHODS:
        node = item.get(method)
        if not isinstance(node, Mapping):
            continue
        own = node.get("parameters")
        listed = [*(own if isinstance(own, list) else ()), *(shared if isinstance(shared, list) else ())]
        kept: dict[tuple[str, str], Any] = {}
        for entry in listed:
            parameter = resolve(document, entry)
            if isinstance(parameter, dict) and _is_supported(parameter, entry, notes, place_of(node)):
                kept.setdefault((parameter["in"], parameter["name"]), entry)
        _match_path(path, node, kept, notes)
        put(node, "parameters", Sequence(kept.values(), place=place_of(node)), place=place_of(node, "parameters"))


def _is_supported(parameter: Any, written: Any, notes: list[Problem], place: Place | None) -> bool:
    name, where = parameter.get("name"), parameter.get("in")
    if isinstance(name, str) and name and where in ("path", "query"):
        return True
    if where == "header" and isinstance(name, str) and re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name):
        return name.lower() not in ("accept", "content-type", "authorization")
    place = place_of(written) or place
    message = f"parameter omitted: {where} {name!r:.60}: cookies and parameters without a name are not supported"
    notes.append(Problem(place, message))
    return False


def _match_path(path: str, node: Any, kept: dict[tuple[str, str], Any], notes: list[Problem]) -> None:
    written = PLACEHOLDER.findall(path)
    for where, name in [key for key in kept if key[0] == "path" and key[1] not in written]:
        place = place_of(kept.pop((where, name))) or place_of(node)
        notes.append(Problem(place, f"parameter omitted: {name!r:.60} is not in the path {path}"))
    for name in written:
        if ("path", name) not in kept:
            notes.append(Problem(place_of(node), f"parameter added: {name!r:.60} is in the path, but not declared"))
            added = {"name": name, "in": "path", "required": True, "schema": Mapping({"type": "string"})}
            kept["path", name] = Mapping(added, place=place_of(node))


def settle_parameter(settler: Settler, parameter: Any) -> None:
    """Settle a parameter in place: a plain schema, a style that the client writes."""
    place = place_of(parameter)
    for name in [name for name in parameter if name.startswith("x-")]:
        del parameter[name]
    if _settle_json(settler, parameter):
        return
    content = parameter.pop("content", None)
    if "schema" not in parameter:
        parameter["schema"] = Mapping({"type": "string"}, place=place)
        if content:
            parameter["x-unsure"] = _BY_CONTENT
            settler.notes.append(Problem(place, f"parameter as string: {parameter.get('name')!r:.60}: {_BY_CONTENT}"))
    where = parameter.get("in")
    declared = parameter["schema"]
    schema = settler.settle(declared)
    if where == "query" and isinstance(declared, dict) and isinstance(declared.get("const"), str):
        schema = Mapping({"type": "string", "const": declared["const"]}, place=place_of(declared))
    if where in ("path", "header") and _is_one_text(settler, schema):
        schema = Mapping({"type": "string"}, place=place_of(schema))
    elif where in ("path", "header") and not (_is_plain(settler, schema) or _is_plain_list(settler, parameter, schema)):
        words = "a list or object, written as a string with commas" if schema else "not described"
        settler.notes.append(Problem(place, f"parameter as string: {where} {parameter.get('name')!r:.60} is {words}"))
        schema = Mapping({"type": "string", "x-unsure": words}, place=place_of(schema))
    if where == "path":
        parameter["required"] = True
    parameter["schema"] = schema
    _settle_style(parameter, where, settler.notes)


def _settle_json(settler: Settler, parameter: Any) -> bool:
    """Settle, in place, a query parameter whose value is JSON; return whether it is one."""
    content = parameter.get("content")
    media = next(iter(json_media(content)), None) if isinstance(content, dict) else None
    if media is None or parameter.get("in") != "query" or "schema" in parameter:
        return False
    schema = content[media].get("schema") if isinstance(content[media], dict) else None
    settled = Mapping({"schema": settler.settle(schema)}, place=place_of(content, media))
    put(parameter, "content", Mapping({media: settled}), place=place_of(parameter, "content"))
    for name in ("style", "explode"):
        parameter.pop(name, None)
    return True


def _is_one_text(settler: Settler, schema: Any) -> bool:
    """Return whether a schema has alternatives that are all plain values, each of which is written as text."""
    whole = settler.target(schema)[1] if "$ref" in schema else schema
    variants, _ = variants_in(whole)
    return bool(variants) and all(_is_plain(settler, settler.settle(variant)) for variant in variants)


def _is_plain_list(settler: Settler, parameter: Any, schema: Any) -> bool:
    """Return whether a value of a path or header is a list that is written with commas between its items."""
    if settler.kind(schema) != "array":
        return False
    whole = settler.target(schema)[1] if "$ref" in schema else schema
    is_usual = parameter.get("style", "simple") == "simple" or not parameter.get("explode")
    return is_usual and _is_plain(settler, settler.settle(whole.get("items", {})))


def _is_plain(settler: Settler, schema: Any) -> bool:
    return settler.kind(schema) in ("string", "integer", "number", "boolean")


def _settle_style(parameter: Any, where: Any, notes: list[Problem]) -> None:
    known = ("form", "spaceDelimited", "pipeDelimited", "deepObject") if where == "query" else ("simple",)
    style = parameter.get("style")
    if style is not None and style not in known:
        message = f"style: {style!r:.40} is not a style of {where} parameters: the default is used"
        notes.append(Problem(place_of(parameter, "style"), message))
        del parameter["style"]
    if not isinstance(parameter.get("explode", True), bool):
        del parameter["explode"]
    if not isinstance(parameter.get("required", True), bool):
        del parameter["required"]


def settle_operations(settler: Settler) -> None:
    """Settle the parameters, bodies and responses of all operations, shared ones once."""
    document = settler.document
    components = document.get("components", {})
    for section, act in (
        ("parameters", settle_parameter),
        ("requestBodies", settle_body),
        ("responses", settle_response),
    ):
        for node in components.get(section, {}).values():
            if isinstance(node, dict) and "$ref" not in node:
                act(settler, node)
    for _, method, node in operations_in(document):
        for parameter in node.get("parameters", []):
            if "$ref" not in parameter:
                settle_parameter(settler, parameter)
        _settle_operation(settler, method, node)


def _is_empty(body: Any) -> bool:
    """Return whether a body is an object without fields in every media type."""
    content = body.get("content") if isinstance(body, dict) else None
    schemas = [media.get("schema") for media in content.values()] if isinstance(content, dict) else [None]
    known = [schema for schema in schemas if isinstance(schema, dict) and schema.keys() <= _EMPTY]
    closed = [schema for schema in known if not isinstance(schema.get("additionalProperties"), dict)]
    return len(closed) == len(schemas) and all(schema.get("properties") == {} for schema in closed)


def _settle_operation(settler: Settler, method: str, node: Any) -> None:
    body = node.get("requestBody")
    if method in ("get", "delete") and body is not None and _is_empty(resolve(settler.document, body)):
        del node["requestBody"]  # there is nothing to send
    elif method in ("head", "options", "trace") and body is not None:
        settler.notes.append(Problem(place_of(node, "requestBody"), f"body omitted: {method.upper()} has none"))
        del node["requestBody"]
    elif isinstance(body, dict) and "$ref" not in body:
        settle_body(settler, body)
    responses = node.get("responses")
    for response in responses.values() if isinstance(responses, dict) else ():
        if isinstance(response, dict) and "$ref" not in response:
            settle_response(settler, response)
    settle_responses(settler, node)
