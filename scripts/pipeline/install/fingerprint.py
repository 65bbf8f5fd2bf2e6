"""Detect whether a package is up to date: hashes of its inputs and of its files.

They are not committed. This must stay fast: it is all that runs when nothing changed.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from ...spec.document import REPOSITORY
from .outputs import document_of, package_of, path_of

_SCRIPTS = Path(__file__).parents[2]
_COMMON = (
    REPOSITORY / "specs" / "vocabulary.schema.json",
    REPOSITORY / "constraints.txt",
    REPOSITORY / "overlays" / "billing_overlay" / "errors.py",
)


def inputs_of(folder: Path) -> str:
    """Return a hash of all inputs of a package: its spec, the pipeline, the versions of the tools."""
    ours = _hash([*files_of(_SCRIPTS), *filter(Path.is_file, _COMMON)], base=REPOSITORY, salt=sys.version)
    return _hash(files_of(folder), base=folder.parent, salt=ours)


def outputs_of(folder: Path) -> str:
    """Return a hash of the files of a folder."""
    return _hash(files_of(folder), base=folder, salt="")


def files_of(folder: Path) -> list[Path]:
    """Return the files of a folder, sorted, without the caches of tools."""
    return sorted(file for file in folder.rglob("*") if file.is_file() and _counts(file))


def _installed(out: Path, provider: str) -> str:
    """Return a hash of all files that are generated for a provider."""
    document = path_of(out, document_of(provider))
    content = document.read_bytes() if document.is_file() else b""
    return outputs_of(out / package_of(provider)) + hashlib.sha256(content).hexdigest()


def _counts(file: Path) -> bool:
    return "__pycache__" not in file.parts and not any(part.startswith(".ruff_cache") for part in file.parts)


def _hash(files: Iterable[Path], *, base: Path, salt: str) -> str:
    whole = hashlib.sha256(salt.encode())
    for file in files:
        whole.update(f"\0{file.relative_to(base)}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def _stamp(out: Path, provider: str) -> Path:
    return out.parent / ".build" / "generate" / f"{package_of(provider)}.json"


def is_current(out: Path, provider: str, folder: Path) -> bool:
    """Return whether the package and the document of a provider match their inputs, without generating them."""
    try:
        stamp = json.loads(_stamp(out, provider).read_text())
    except (OSError, ValueError):
        return False
    known = {"inputs": inputs_of(folder), "outputs": _installed(out, provider)}
    return bool(stamp == known)


def remember(out: Path, provider: str, *, inputs: str) -> None:
    """Record that a provider was generated. inputs: their hash from before the generation."""
    stamp = _stamp(out, provider)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(json.dumps({"inputs": inputs, "outputs": _installed(out, provider)}))
