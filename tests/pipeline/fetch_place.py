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
        """Write a document beside the specs, if one is given, and fetch it."""
        if document is not None:
            self.write(document, name=name)
            arguments = ("--file", str(self.root / name), *arguments)
        return main(["gadgets", *arguments, "--specs", str(self.specs)])

    def write(self, document: Any, *, name: str) -> Path:
        """Write a document: bytes and texts as they are."""
        file = self.root / name
        if isinstance(document, bytes):
            file.write_bytes(document)
        else:
            file.write_text(document if isinstance(document, str) else json.dumps(document, indent=1))
        return file

    def files(self) -> dict[str, bytes]:
        """Give all that specs/ holds, hidden leftovers too."""
        return {
            one.relative_to(self.specs).as_posix(): one.read_bytes() for one in self.specs.rglob("*") if one.is_file()
        }

    def text(self, name: str) -> str:
        """Give one file of the spec folder."""
        return (self.folder / name).read_text()

    @property
    def source(self) -> dict[str, Any]:
        """Give what source.toml says."""
        return tomllib.loads(self.text("source.toml"))


def published(change: Callable[[Any], None] | None = None, *, version: str = "1.3.0") -> Any:
    """Make a newer document: the one at hand with another version, and a change."""
    document = json.loads(json.dumps(load(FOLDER / "published.yaml")))
    document["info"]["version"] = version
    if change is not None:
        change(document)
    return document


def with_gadget(document: Any) -> None:
    """Publish the two operations on one gadget, word for word as the supplement has them, but for names."""
    answer = {"200": _answer({"$ref": "#/components/schemas/Gadget"})}
    document["paths"]["/gadgets/{id}"] = {
        "get": {"operationId": "GadgetController_get", "parameters": [_identity()], "responses": answer},
        "delete": {
            "operationId": "GadgetController_delete",
            "parameters": [_identity()],
            "responses": {"204": {"description": ""}},
        },
    }


def with_post(document: Any, **changes: Any) -> None:
    """Publish the creation of a gadget as the supplement has it, but for members of its body that are changed."""
    body = json.loads(json.dumps(_NEW_GADGET))
    body["properties"].update(changes)
    body["properties"] = {name: one for name, one in body["properties"].items() if one is not None}
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
    """Publish an operation that nobody has described for a client, with a shape that breaks the rules of this house."""
    document["components"]["schemas"]["shop_dto"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    document["paths"]["/shops"] = {
        "get": {"responses": {"200": _answer({"$ref": "#/components/schemas/shop_dto"})}},
    }


def _identity() -> Any:
    return {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _answer(schema: Any) -> Any:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def sha256(data: bytes) -> str:
    """Hash bytes as source.toml notes them."""
    return hashlib.sha256(data).hexdigest()
