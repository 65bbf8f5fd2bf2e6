"""A small published document with variations, and a run of the command on it in its own folder."""

from __future__ import annotations

import contextlib
import copy
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from scripts.commands import new
from tests.pipeline.conftest import run_inside

_PLAIN: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Acme", "version": "7"},
    "servers": [{"url": "https://api.acme.test"}],
    "security": [{"Key": []}],
    "paths": {
        "/things": {
            "get": {"operationId": "listThings", "responses": {"200": {"description": "ok"}}},
        }
    },
    "components": {"schemas": {}, "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}}},
}


def returning(schema: Any, media: str = "application/json") -> dict[str, Any]:
    """Return the responses of an operation with one successful response."""
    return {"200": {"description": "ok", "content": {media: {"schema": schema}}}}


def operation(**fields: Any) -> dict[str, Any]:
    """Return an operation without an id."""
    return {"responses": {"200": {"description": "ok"}}, **fields}


def document(paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Return a document with other paths, schemas and root fields."""
    changed = copy.deepcopy(_PLAIN)
    changed["paths"] = dict(paths)
    changed["components"]["schemas"] = dict(schemas or {})
    changed.update(fields)
    return changed


_SENT = """
import json, httpx, acme_client
seen, response = [], {}
def handle(request):
    media = request.headers.get("content-type")
    seen.append([request.method, str(request.url)[21:], media, request.content.decode("latin-1")])
    return httpx.Response(200, json=response)
http_client = httpx.Client(transport=httpx.MockTransport(handle))
names = acme_client._provider.PROVIDER.credentials.names
client = acme_client.Acme(http_client=http_client, **dict.fromkeys(names, "k"))
"""


@frozen
class Trial:
    """The result of a run of the command: its status, its output, and the folders."""

    status: int
    out: str
    err: str
    folder: Path

    @property
    def specs(self) -> Path:
        """The folder of the specs of the new provider."""
        return self.folder / "specs" / "acme"

    @property
    def package(self) -> Path:
        """The folder of its package."""
        return self.folder / "generated" / "acme_client"

    @property
    def document(self) -> Path:
        """The document that its sandbox reads."""
        return self.folder / "overlays" / "billing_sandbox" / "documents" / "acme.json"

    def module(self, name: str) -> str:
        """Return the source of a module of the package, or of all modules of a subpackage."""
        files = sorted(self.package.glob(f"{name}/*.py")) or [self.package / f"{name}.py"]
        return "\n".join(file.read_text(encoding="utf-8") for file in files)

    def inside(self, code: str) -> Any:
        """Run code in a fresh process that can import the package. Return the JSON that it prints."""
        return run_inside(self.package.parent, code)

    def sent(self, *calls: str) -> list[Any]:
        """Make calls of `client` in a fresh process. Return method, URL, media type and content of each request.

        A statement may set fields of `response`, the body that the calls receive.
        """
        return list(self.inside(_SENT + "\n".join(calls) + "\nprint(json.dumps(seen))"))


def run(folder: Path, content: Any, *arguments: str, name: str = "spec.json") -> Trial:
    """Scaffold `acme` from a document: text unchanged, anything else as JSON with one field per line."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    text = content if isinstance(content, str) else json.dumps(content, indent=1)
    file.write_text(text, encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    places = ["--specs", str(folder / "specs"), "--out", str(folder / "generated")]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = new.main(["acme", str(file), *places, *arguments])
    return Trial(status, out.getvalue(), err.getvalue(), folder)
