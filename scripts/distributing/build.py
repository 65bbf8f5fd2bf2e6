"""Build the wheels: each from a folder that holds its package and a pyproject.toml of its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..spec.problems import failure
from .plan import Distribution

_VERSION = re.compile(r'client_version="([^"]+)"')
_FOLDERS = ("overlays", "generated")
_SHARED = ("requires-python", "license", "license-files", "readme", "keywords", "classifiers", "urls")


def clients_in(repository: Path) -> dict[str, str]:
    """Return the version of each client's package."""
    return {file.parent.name: _version(file) for file in sorted(repository.glob("generated/*_client/_spec.py"))}


def _version(file: Path) -> str:
    found = _VERSION.search(file.read_text(encoding="utf-8"))
    if found is None:
        raise failure(None, f"{file}: no client_version; run `make generate` first")
    return found[1]


def build(
    distributions: list[Distribution],
    *,
    settings: Mapping[str, Any],
    repository: Path,
    workshop: Path,
    into: Path,
    on_built: Callable[[str], None],
) -> None:
    """Build all wheels. on_built: called with the name of each. Raise PipelineError if one cannot be built.

    `into` is replaced when all of them are complete.
    """
    shutil.rmtree(workshop, ignore_errors=True)
    wheels = workshop / "wheels"
    for distribution in distributions:
        folder = workshop / distribution.name
        _lay_out(distribution, settings, repository, folder)
        _build_wheel(folder, wheels)
        on_built(distribution.name)
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(wheels, into)


def _lay_out(distribution: Distribution, settings: Mapping[str, Any], repository: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    if distribution.package is not None:
        source = next(path for name in _FOLDERS if (path := repository / name / distribution.package).is_dir())
        shutil.copytree(source, folder / distribution.package, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "README.md"):
        shutil.copy(repository / name, folder / name)
    (folder / "pyproject.toml").write_text(pyproject(distribution, settings), encoding="utf-8")


def _build_wheel(folder: Path, wheels: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise failure(None, f"{folder.name}: the wheel cannot be built:\n{done.stdout}{done.stderr}")


def pyproject(distribution: Distribution, settings: Mapping[str, Any]) -> str:
    """Return the pyproject.toml of a distribution, which shares its metadata with the project's own."""
    shared = {name: settings["project"][name] for name in _SHARED if name in settings["project"]}
    project = {
        "name": distribution.name,
        "version": distribution.version,
        "description": distribution.description,
        **shared,
        "dependencies": list(distribution.dependencies),
        "optional-dependencies": {name: list(needed) for name, needed in distribution.extras.items()},
        "scripts": distribution.scripts,
        "entry-points": distribution.entry_points,
    }
    wheel = {"bypass-selection": True} if distribution.package is None else {"only-include": [distribution.package]}
    tables = {
        "build-system": settings["build-system"],
        "project": project,
        "tool.hatch.build.targets.wheel": wheel,
    }
    return "\n".join(line for name, table in tables.items() for line in _toml(name, table))


def _toml(name: str, table: Mapping[str, Any]) -> Iterator[str]:
    """Yield a table as TOML: its values, then its tables."""
    yield f"[{name}]"
    for key, value in table.items():
        if not isinstance(value, Mapping):
            yield f"{json.dumps(key)} = {json.dumps(value, ensure_ascii=False)}"
    for key, value in table.items():
        if isinstance(value, Mapping) and value:
            yield from _toml(f"{name}.{json.dumps(key)}", value)
