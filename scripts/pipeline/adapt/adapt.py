"""Adapt published documents with `reading = "loose"` in their source.toml, in two steps.

First `strip`, before the overlay document is applied: everything that is not interface is removed, so that a vendor's
fields cannot be mistaken for the overlay's. Then `adapt`, on the bundled document: each construct becomes one that
the pipeline supports. Every deviation is returned as a note.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ...spec.document import Mapping, put
from ...spec.problems import Place, Problem, failure
from ..python.name_table import load_table
from .circles import cut_circles
from .inheritance import note_lonely
from .media import drop_binaries
from .operations import settle_operations, settle_paths
from .renaming import rename
from .schemas import Settler
from .strip import operations_in, prune

MARK = "x-reading"
"""The root field of a document that was adapted: its names may be numbered, and its values may be duplicates."""


def is_loose(folder: Path) -> bool:
    """Return whether a folder asks for the loose reading of its published document."""
    return _source(folder).get("reading") == "loose"


def published_as(folder: Path) -> str | None:
    """Return the file name of a published document at its provider; None if it is not recorded."""
    name = _source(folder).get("file")
    return name if isinstance(name, str) and name == Path(name).name else None


def _source(folder: Path) -> dict[str, Any]:
    file = folder / "source.toml"
    if not file.is_file():
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise failure(Place(str(file), 1), f"is not TOML: {error}") from None


def adapt(document: Mapping, folder: Path, *, classes: dict[str, str] | None = None) -> list[Problem]:
    """Adapt the document of a folder in place, if the folder asks for it. Return a note for each deviation.

    classes: receives the class name of each component that was renamed.
    """
    notes: list[Problem] = []
    if not is_loose(folder):
        return notes
    prune(document)
    note_lonely(document, notes)
    renamed = rename(document, load_table(folder).classes)
    if classes is not None:
        classes |= renamed
    settle_paths(document, notes)
    settler = Settler(document, notes)
    settler.settle_components()
    settle_operations(settler)
    settler.finish()
    cut_circles(document, notes)
    _drop_sections(document)
    prune(document)
    drop_binaries(settler, _json_parts(document))
    put(document, MARK, "loose", place=document.place)
    return notes


def _drop_sections(document: Any) -> None:
    components = document.get("components", {})
    for section in ("headers", "pathItems"):
        components.pop(section, None)


def _json_parts(document: Any) -> list[Any]:
    """Return all parts but forms, which alone may contain binary content."""
    parts = [document.get("components", {}).get("parameters"), document.get("components", {}).get("responses")]
    bodies = list(document.get("components", {}).get("requestBodies", {}).values())
    for _, _, node in operations_in(document):
        parts += [node.get("parameters"), node.get("responses")]
        bodies.append(node.get("requestBody"))
    for body in bodies:
        content = body.get("content", {}) if isinstance(body, dict) else {}
        parts += [media for name, media in content.items() if not name.startswith("multipart/")]
    return parts
