"""The source of a copy: the files of the overlay and of the chosen packages, and the facts for the record.

Reads this repository and writes nothing. Files are copied unchanged, except for the one line of each package that
imports the overlay.
"""

from __future__ import annotations

import ast
import hashlib
import os
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from .. import git
from ..pipeline.install.fingerprint import files_of
from ..spec.problems import failure

OVERLAY = "billing_overlay"
# Files of the copied overlay that lie elsewhere in this repository.
_ADDED = {f"{OVERLAY}/LICENSE": "LICENSE", f"{OVERLAY}/vendored.py": "scripts/vendoring/vendored.py"}
UNKNOWN = "unknown"
_COMMIT = re.compile(r"[0-9a-f]{40,64}\b")
_ABSOLUTE_IMPORT = f"\nfrom {OVERLAY}.door import *".encode()
_RELATIVE_IMPORT = f"\nfrom ..{OVERLAY}.door import *".encode()


@frozen
class Source:
    """What is copied. files: contents by path inside the vendored folder. facts: for the record.
    earlier: returns a file as it was copied at a revision, if git still has it.
    """

    files: Mapping[str, bytes]
    facts: Mapping[str, Any]
    earlier: Callable[[str, str], bytes | None]

    @property
    def packages(self) -> Mapping[str, Any]:
        """The facts of each package."""
        packages: Mapping[str, Any] = self.facts["packages"]
        return packages


def read(repository: Path, providers: Iterable[str], *, is_top_level: bool) -> Source:
    """Read the files for some providers. is_top_level: the copy is imported without a prefix."""
    names = [f"{provider}_client" for provider in providers]
    places = _places(repository, names)
    _refuse_untracked(repository, places.values())
    files = {name: _with_overlay_import(name, place.read_bytes(), is_top_level) for name, place in places.items()}
    about = project(repository)
    packages = {OVERLAY: {"version": about["version"]}}
    packages |= {name: _facts_of(files[f"{name}/_spec.py"]) for name in names}

    def earlier(revision: str, name: str) -> bytes | None:
        commit = _COMMIT.match(revision)
        kept = git.ask(repository, "show", f"{commit[0]}:{_origin(name)}") if commit else None
        return _with_overlay_import(name, kept, is_top_level) if kept else None

    return Source(files, _facts(about, revision_of(repository), packages, is_top_level), earlier)


def project(repository: Path) -> dict[str, Any]:
    """Return the project table of pyproject.toml."""
    about: dict[str, Any] = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return about


def _facts(about: Mapping[str, Any], revision: str, packages: Any, is_top_level: bool) -> dict[str, Any]:
    return {
        "source": {
            **{name: about[name] for name in ("name", "version", "license")},
            "revision": revision,
            "is_top_level": is_top_level,
        },
        "requirements": {"python": about["requires-python"], "packages": sorted(about["dependencies"])},
        "packages": packages,
    }


def _places(repository: Path, names: Iterable[str]) -> dict[str, Path]:
    overlay = repository / "overlays" / OVERLAY
    ours = (file for file in files_of(overlay) if not file.name.startswith("."))
    found = {f"{OVERLAY}/{file.relative_to(overlay).as_posix()}": file for file in ours}
    found |= {name: repository / path for name, path in _ADDED.items()}
    for name in names:
        folder = repository / "generated" / name
        found |= {f"{name}/{file.relative_to(folder).as_posix()}": file for file in files_of(folder)}
    return found


def _origin(name: str) -> str:
    """Return the path in this repository of a vendored file."""
    if name in _ADDED:
        return _ADDED[name]
    return f"{'overlays' if name.startswith(f'{OVERLAY}/') else 'generated'}/{name}"


def _with_overlay_import(name: str, content: bytes, is_top_level: bool) -> bytes:
    if not name.endswith("_client/_overlay.py") or is_top_level:
        return content
    if content.count(_ABSOLUTE_IMPORT) != 1:
        raise failure(None, f"{name} has no line that imports the overlay")
    return content.replace(_ABSOLUTE_IMPORT, _RELATIVE_IMPORT)


def _facts_of(module: bytes) -> dict[str, Any]:
    """Return what a package's `_spec.py` declares, without importing it."""
    calls = (node for node in ast.walk(ast.parse(module)) if isinstance(node, ast.Call))
    declared = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in next(calls).keywords}
    return {
        "provider": declared["provider"],
        "version": declared["client_version"],
        "api_version": declared["version"],
        "spec_sha256": declared["sha256"],
        "tools": declared["tools"],
    }


def revision_of(repository: Path) -> str:
    """Return the current commit, with a note if files differ from it."""
    revision = git.ask(repository, "rev-parse", "HEAD") if _is_versioned(repository) else None
    if not revision:
        return UNKNOWN
    changes = git.ask(repository, "status", "--porcelain")
    return revision.decode().strip() + (" with changes" if changes or changes is None else "")


def _refuse_untracked(repository: Path, places: Iterable[Path]) -> None:
    """Raise PipelineError for files that git does not track: they must not be handed on by accident."""
    if not _is_versioned(repository):
        return
    known = set((git.ask(repository, "ls-files", "-z") or b"").decode().split("\0"))
    untracked = sorted(name for place in places if (name := place.relative_to(repository).as_posix()) not in known)
    if untracked:
        raise failure(None, f"not tracked by git: {', '.join(untracked)}: add or remove these files first")


def _is_versioned(repository: Path) -> bool:
    """Return whether this folder is the root of a git repository."""
    top = git.ask(repository, "rev-parse", "--show-toplevel")
    return bool(top) and Path(os.fsdecode(top or b"").removesuffix("\n")).resolve() == repository.resolve()


def digest(content: bytes) -> str:
    """Return the hash of a file as recorded."""
    return hashlib.sha256(content).hexdigest()
