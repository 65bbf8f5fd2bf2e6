"""A copy of the spec folder of a made-up provider that publishes its document, and the command that fetches."""

from __future__ import annotations

import hashlib
import json
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.commands.fetch import main
from scripts.spec.yaml_reader import load

FOLDER = Path(__file__).parent / "published" / "gadgets"
_NEW_GADGET = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "maxLength": 40},
        "kind": {"type": "string", "nullable": True, "enum": ["big", "small"]},
        "shop": {"type": "object", "properties": {"country": {"type": "string"}}},
    },
}


class FetchPlace:
    """A repository of one spec folder."""

    def __init__(self, root: Path) -> None:
        self.root, self.specs = root, root / "specs"
        self.folder = self.specs / "gadgets"
        self.trial = root / ".build" / "fetch" / "gadgets"
        shutil.copytree(FOLDER, self.folder)

    def run(self, document: Any = None, *arguments: str, name: str = "new.json") -> int:
        """Write a document beside the specs, if one is passed, and fetch it."""
        if document is not None:
            self.write(document, name=name)
            arguments = ("--file", str(self.root / name), *arguments)
        return main(["gadgets", *arguments, "--specs", str(self.specs)])

    def write(self, document: Any, *, name: str) -> Path:
        """Write a document: bytes and strings unchanged."""
        file = self.root / name
        if isinstance(document, bytes):
            file.write_bytes(document)
        else:
            file.write_text(document if isinstance(document, str) else json.dumps(document, indent=1))
        return file

    def files(self) -> dict[str, bytes]:
        """Return the contents of all files in specs/, hidden ones included."""
        return {
            file.relative_to(self.specs).as_posix(): file.read_bytes()
            for file in self.specs.rglob("*")
            if file.is_file()
        }

    def text(self, name: str) -> str:
        """Return the text of a file of the spec folder."""
        return (self.folder / name).read_text()

    @property
    def source(self) -> dict[str, Any]:
        """Return the content of source.toml."""
        return tomllib.loads(self.text("source.toml"))


def published(change: Callable[[Any], None] | None = None, *, version: str = "1.3.0") -> Any:
    """Return a newer document: the current one with another version, and a change."""
    document = json.loads(json.dumps(load(FOLDER / "published.yaml")))
    document["info"]["version"] = version
    if change is not None:
        change(document)
    return document


def with_gadget(document: Any) -> None:
    """Publish the two operations on a gadget exactly as in the supplement, with other names of components."""
    responses = {"200": _response({"$ref": "#/components/schemas/Gadget"})}
    document["paths"]["/gadgets/{id}"] = {
        "get": {"operationId": "GadgetController_get", "parameters": [_identity()], "responses": responses},
        "delete": {
            "operationId": "GadgetController_delete",
            "parameters": [_identity()],
            "responses": {"204": {"description": ""}},
        },
    }


def with_post(document: Any, **changes: Any) -> None:
    """Publish the creation of a gadget as in the supplement, with changed fields of its body."""
    body = json.loads(json.dumps(_NEW_GADGET))
    body["properties"].update(changes)
    body["properties"] = {name: schema for name, schema in body["properties"].items() if schema is not None}
    document["components"]["schemas"]["CreateGadget"] = body
    document["paths"]["/gadgets"]["post"] = {
        "operationId": "GadgetController_create",
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CreateGadget"}}},
        },
        "responses": {"204": {"description": "Created"}},
    }


def with_shops(document: Any) -> None:
    """Publish an operation without client metadata, with a schema that violates the lint."""
    document["components"]["schemas"]["shop_dto"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    document["paths"]["/shops"] = {
        "get": {"responses": {"200": _response({"$ref": "#/components/schemas/shop_dto"})}},
    }


def _identity() -> Any:
    return {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _response(schema: Any) -> Any:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def sha256(data: bytes) -> str:
    """Return the hash of bytes as recorded in source.toml."""
    return hashlib.sha256(data).hexdigest()
