"""The operations of a bundled document as openapi-python-client's parser reads them: the other side of `cross_check`.

The parser does not see what this pipeline derives from the document, only an outline of the document itself: paths,
parameters, media types, statuses and the fields of bodies. Schemas below those are the models' business. Names go in
encoded, because the parser merges or drops names that are not Python identifiers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import frozen
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty

from ...spec.document import place_of
from ...spec.media import is_stream
from ...spec.operations import Operation, operations_of
from ...spec.problems import PipelineError, Problem, failure
from ...spec.references import resolve
from ...spec.schemas import variants_of, without_null

ResponseKind: TypeAlias = Literal["object", "json", "text", "bytes", "nothing"]

_OCTETS = "application/octet-stream"
_BODIES = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data", _OCTETS}
_RESPONSES = {"application/json", _OCTETS}
_SOURCES: Mapping[str, ResponseKind] = {
    "response.json()": "json",
    "response.text": "text",
    "response.content": "bytes",
    "None": "nothing",
}


@frozen
class ParsedBody:
    """A request body in one media type. fields: of an object, by name whether each is required."""

    is_required: bool
    fields: Mapping[str, bool]


@frozen
class ParsedOperation:
    """One operation. parameters: by place and name whether each is required. bodies: by media type."""

    method: str
    path: str
    parameters: Mapping[tuple[str, str], bool]
    bodies: Mapping[str, ParsedBody]
    responses: Mapping[str, ResponseKind]


def parsed_operations(document: Any) -> dict[str, ParsedOperation]:
    """Return the operations by their ids. Raise PipelineError where the parser rejects or drops anything."""
    data = GeneratorData.from_dict(_outline(document), config=_config())
    if not isinstance(data, GeneratorData):
        raise failure(place_of(document), f"openapi-python-client: {data.header}: {data.detail}")
    collections = data.endpoint_collections_by_tag.values()
    errors = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    if errors:
        raise PipelineError(_problems(document, errors))
    return {
        _decoded(endpoint.name): _parsed(endpoint) for collection in collections for endpoint in collection.endpoints
    }


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(), MetaType.NONE, document_source=Path(), file_encoding="utf-8", overwrite=False, output_path=None
    )


def _problems(document: Any, errors: Iterable[Any]) -> Iterator[Problem]:
    """Return an error of the parser at the operation that it names."""
    places = {
        f"{operation.method.upper()} {_shown_path(operation.path)} ": operation for operation in operations_of(document)
    }
    for error in errors:
        header = f"{error.header or ''} "
        operation = next((operation for label, operation in places.items() if label in header), None)
        place = operation.place() if operation else place_of(document)
        label = operation.label if operation else header.strip()
        yield Problem(place, f"{label}: openapi-python-client: {error.detail or ''}")


# What the parser sees.


def _encoded(name: str, *, place: str = "x") -> str:
    """Encode a name as an identifier that the parser keeps as it is; equal names in two places stay distinct."""
    return f"{place[0]}{name.encode('utf-8', 'surrogatepass').hex()}"


def _decoded(name: str) -> str:
    return bytes.fromhex(name[1:]).decode("utf-8", "surrogatepass")


def _shown_path(path: str) -> str:
    return re.sub(r"\{([^}]*)\}", lambda found: f"{{{_encoded(found[1], place='path')}}}", path)


def _outline(document: Any) -> dict[str, Any]:
    paths: dict[str, Any] = {
        _shown_path(path): {"parameters": _parameters(document, item)} if item.get("parameters") else {}
        for path, item in document.get("paths", {}).items()
    }
    for operation in operations_of(document):
        paths[_shown_path(operation.path)][operation.method] = _operation(document, operation)
    return {"openapi": "3.1.0", "info": {"title": "outline", "version": "0"}, "paths": paths}


def _operation(document: Any, operation: Operation) -> dict[str, Any]:
    node = operation.node
    outline = {
        "operationId": _encoded(node["operationId"]),
        "parameters": _parameters(document, node),
        "responses": {
            status: _response(document, response)
            for status, response in node.get("responses", {}).items()
            if not status.startswith("x-")
        },
    }
    if "requestBody" in node:
        body = resolve(document, node["requestBody"])
        content = {
            _shown_media(name, _BODIES): {
                "schema": {**_fields(document, media.get("schema"), or_null=False), "title": _encoded(name)}
            }
            for name, media in body.get("content", {}).items()
        }
        outline["requestBody"] = {"required": bool(body.get("required")), "content": content}
    return outline


def _parameters(document: Any, holder: Any) -> list[dict[str, Any]]:
    parameters = [resolve(document, parameter) for parameter in holder.get("parameters", [])]
    return [
        {
            "name": _encoded(parameter["name"], place=parameter["in"]),
            "in": parameter["in"],
            "required": bool(parameter.get("required")),
            "schema": {"type": "string"},
        }
        for parameter in parameters
    ]


def _response(document: Any, response: Any) -> dict[str, Any]:
    """Outline a response. The parser takes the first media type that it knows; a client takes JSON where it can."""
    content = (resolve(document, response) or {}).get("content") or {}
    return {
        "description": "",
        "content": {
            _shown_media(name, _RESPONSES, text="text/"): {"schema": _object(document, content[name].get("schema"))}
            for name in sorted(content, key=lambda name: "json" not in name.lower())
        },
    }


def _shown_media(name: str, known: set[str], *, text: str = "\0") -> str:
    """Return a media type that the parser knows; one that it does not know is bytes, and keeps its name."""
    plain = name.partition(";")[0].strip().lower()
    is_known = not is_stream(name) and (plain in known or plain.endswith("+json") or plain.startswith(text))
    return name if is_known else f"{_OCTETS}; name={_encoded(name)}"


def _media_name(shown: str) -> str:
    return _decoded(shown.rpartition("name=")[2]) if shown.startswith(f"{_OCTETS}; name=") else shown


def _object(document: Any, schema: Any) -> dict[str, Any]:
    """Outline whether a schema is that of an object with fields, not which fields."""
    return {"type": "object"} if _fields(document, schema, or_null=True) else {}


def _fields(document: Any, schema: Any, *, or_null: bool) -> dict[str, Any]:
    """Outline the fields of an object and of its `allOf`, which the parser merges; `{}` for anything else.

    or_null: an object that may be null counts as an object.
    """
    waiting, seen, parts = [schema], set[int](), list[dict[str, Any]]()
    while waiting:
        part = waiting.pop(0)
        if not isinstance(part, dict) or id(part) in seen:
            continue
        seen.add(id(part))
        bare, is_nullable = without_null(part)
        variants = variants_of(bare)
        if len(variants) > 1 or (is_nullable and not or_null):
            return {}
        target = [resolve(document, {"$ref": part["$ref"]})] if "$ref" in part else []
        waiting += [*target, *bare.get("allOf", []), *variants]
        parts.append(_part(document, bare))
    return {"type": "object", "allOf": parts} if any(part["properties"] for part in parts) else {}


def _part(document: Any, schema: Any) -> dict[str, Any]:
    properties = schema.get("properties", {})
    required = [name for name in schema.get("required", []) if isinstance(name, str)]
    read_only = {name for name, value in properties.items() if _is_read_only(document, value)}
    return {
        "properties": {_encoded(name): {} for name in (*properties, *required) if name not in read_only},
        "required": [_encoded(name) for name in required if name not in read_only],
    }


def _is_read_only(document: Any, schema: Any) -> bool:
    return isinstance(schema, dict) and bool(schema.get("readOnly") or resolve(document, schema).get("readOnly"))


# What the parser returns.


def _parsed(endpoint: Any) -> ParsedOperation:
    places = {
        "path": endpoint.path_parameters,
        "query": endpoint.query_parameters,
        "header": endpoint.header_parameters,
    }
    return ParsedOperation(
        method=endpoint.method.upper(),
        path=re.sub(r"\{([^}]*)\}", lambda found: f"{{{_decoded(found[1])}}}", endpoint.path.get_untrusted_value()),
        parameters={
            (place, _name(parameter)): parameter.required
            for place, parameters in places.items()
            for parameter in parameters
        },
        bodies={
            _media_name(body.content_type.get_untrusted_value()): ParsedBody(body.prop.required, _required(body.prop))
            for body in endpoint.bodies
        },
        responses={response.status_code.pattern: _kind(response) for response in endpoint.responses},
    )


def _name(parameter: Any) -> str:
    return _decoded(parameter.name.get_untrusted_value())


def _required(value: Any) -> dict[str, bool]:
    """Return the fields of an object, by name whether each is required."""
    fields = [
        *(getattr(value, "required_properties", None) or ()),
        *(getattr(value, "optional_properties", None) or ()),
    ]
    return {_name(field): field.required for field in fields}


def _kind(response: Any) -> ResponseKind:
    kind = _SOURCES[response.source["attribute"]]
    return "object" if kind == "json" and isinstance(response.prop, ModelProperty) else kind
