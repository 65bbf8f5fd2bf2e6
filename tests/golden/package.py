"""The golden package: the small spec with a read by id, amounts and webhooks, through the whole pipeline."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

from scripts.commands.generate import main
from tests.pipeline.small_spec import WEBHOOKS, spec, write

GOLDEN: Final = Path(__file__).parent / "things_client"
_GET: Final = {
    "operationId": "get_thing",
    "summary": "Get a thing.",
    "x-resource": "things",
    "x-method": "get",
    "x-source": {"url": "https://things.test/docs", "seen": "page"},
    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
    "responses": {
        "200": {
            "description": "The thing.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
        }
    },
}
_CHANGES: Final[dict[str, Any]] = {
    **WEBHOOKS,
    "x-rate-limits": {"calls": {"limit": 100, "window": "PT1S", "default": True}},
    "paths /things/{id}": {"get": _GET},
    "components schemas Thing properties price": {"type": "string", "format": "decimal"},
}


def generate(folder: Path) -> Path:
    """Generate the package below an empty folder; return its own."""
    write_spec(folder)
    assert main(["--specs", str(folder / "specs"), "--out", str(folder / "generated")]) == 0
    return folder / "generated" / GOLDEN.name


def write_spec(folder: Path) -> None:
    """Write the spec of the package below a folder."""
    write(folder, {"specs/things/openapi.yaml": spec(_CHANGES)})


def update(folder: Path) -> None:
    """Generate the package below an empty folder, and put it in place of the committed one."""
    package = generate(folder)
    shutil.rmtree(GOLDEN, ignore_errors=True)
    shutil.copytree(package, GOLDEN, ignore=shutil.ignore_patterns("__pycache__"))


def texts(package: Path) -> dict[str, str]:
    """Return the text of each file of a package, by its path."""
    files = (file for file in package.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(package).as_posix(): file.read_text(encoding="utf-8") for file in sorted(files)}
