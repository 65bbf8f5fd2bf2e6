"""A minimal spec that passes every check, and functions that write variations of it to a folder."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.pipeline.lint.lint import check
from scripts.spec.problems import PipelineError
from scripts.spec.yaml_reader import read

_SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "x-client": {
        "package": "things_client",
        "class": "Things",
        "version": "0.1.0",
        "credentials": {"api_key": "THINGS_API_KEY"},
        "base_url_env": "THINGS_BASE_URL",
    },
    "x-idempotency": {"header": "Idempotency-Key"},
    "x-errors": {"message": ["/message"]},
    "servers": [{"url": "https://api.things.test"}],
    "security": [{"Key": []}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "list_things",
                "summary": "List things.",
                "x-resource": "things",
                "x-method": "list",
                "x-source": {"url": "https://things.test/docs", "seen": "page"},
                "x-pagination": {"style": "cursor", "cursor": "after", "next": "/next", "items": "/data"},
                "parameters": [{"name": "after", "in": "query", "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "Things.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingList"}}},
                    }
                },
            },
            "post": {
                "operationId": "create_thing",
                "summary": "Create a thing.",
                "x-resource": "things",
                "x-method": "create",
                "x-source": {"url": "https://things.test/docs", "seen": "page"},
                "x-idempotency": {"key": "header"},
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                },
                "responses": {"204": {"description": "Created."}},
            },
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "kind": {"enum": ["a", "b", "c", "d"]},
                },
            },
            "ThingList": {
                "type": "object",
                "properties": {
                    "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                    "next": {"type": ["string", "null"]},
                },
            },
        },
        "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
    },
}

_TAGGED = {"type": "object", "required": ["type"]}
_SOURCE = {"url": "https://things.test/docs/webhooks", "seen": "page"}
# Changes by which the small provider sends webhooks.
WEBHOOKS: dict[str, Any] = {
    "x-webhooks": {"scheme": "standard-webhooks"},
    "webhooks": {
        "event": {
            "post": {
                "summary": "Something happened to a thing.",
                "x-source": _SOURCE,
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingEvent"}}}
                },
            }
        }
    },
    "components schemas ThingEvent": {
        "oneOf": [{"$ref": "#/components/schemas/ThingMade"}, {"$ref": "#/components/schemas/ThingLost"}],
        "discriminator": {"propertyName": "type"},
    },
    "components schemas ThingMade": {
        **_TAGGED,
        "properties": {"type": {"const": "thing.made"}, "thing": {"$ref": "#/components/schemas/Thing"}},
    },
    "components schemas ThingLost": {
        **_TAGGED,
        "properties": {"type": {"const": "thing.lost"}, "price": {"type": "number"}},
    },
}


def spec(changes: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the small spec. A change sets (or with None removes) the field at a path such as "paths /things get"."""
    document = copy.deepcopy(_SPEC)
    for path, value in (changes or {}).items():
        *above, last = path.split(" ")
        node: Any = document
        for part in above:
            node = node[int(part)] if isinstance(node, list) else node.setdefault(part, {})
        if value is None:
            del node[last]
        else:
            node[last] = copy.deepcopy(value)  # a later change may go inside it
    return document


def write(folder: Path, files: Mapping[str, Any]) -> Path:
    """Write files into a folder: strings unchanged, anything else as JSON with a field on each line."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content, indent=1)
        file.write_text(text, encoding="utf-8")
    return folder


def line_of(file: Path, text: str) -> int:
    """Return the first line, counted from 1, that contains a text."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def replaced(node: Any, references: dict[str, str]) -> Any:
    """Return part of a document with other references."""
    if isinstance(node, dict):
        return {
            key: references.get(value, value) if key == "$ref" else replaced(value, references)
            for key, value in node.items()
        }
    return [replaced(item, references) for item in node] if isinstance(node, list) else node


def split(document: dict[str, Any], schema_files: dict[str, str], path_file: str | None) -> dict[str, Any]:
    """Split the schemas of a document into files, and its path items into another."""
    schemas = document["components"]["schemas"]
    files: dict[str, Any] = {"openapi.yaml": document}
    for name, file in schema_files.items():
        files.setdefault(file, {})[name] = schemas.pop(name)
    if path_file:
        files.setdefault(path_file, {})["things"] = document["paths"].pop("/things")
        document["paths"]["/things"] = {"$ref": f"{path_file}#/things"}
    return {file: replaced(content, references_from(file, schema_files)) for file, content in files.items()}


def references_from(file: str, schema_files: dict[str, str]) -> dict[str, str]:
    """Return the reference to each schema from a file."""
    up = "../" * file.count("/")
    return {
        f"#/components/schemas/{name}": f"#/{name}" if target == file else f"{up}{target}#/{name}"
        for name, target in schema_files.items()
    }


def supplemented(folder: Path, supplement: dict[str, Any], **files: Any) -> Path:
    """Write a published document without its POST, and a supplement."""
    post = spec()["paths"]["/things"].pop("post")
    item = supplement.setdefault("paths", {"/things": {"post": post}})
    published = spec({"paths /things post": None})
    assert item
    return write(
        folder, {"published.yaml": published, "supplement/openapi.yaml": {"openapi": "3.1.0", **supplement}, **files}
    )


def linted(document: dict[str, Any]) -> list[str]:
    """Check a document as if it were read from a file, and return its problems."""
    text = json.dumps(document, indent=1)
    try:
        check(read(text.encode(), file="spec.json", json_escapes=True))
    except PipelineError as error:
        return str(error).splitlines()
    return []
