"""Download the newest evidence: a package as a wheel, which is unpacked and never imported, or a document.

Only this module and scripts/fetching use the network. Packages are downloaded by the pip of this environment, with its
settings, and without their dependencies.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from ..fetching.download import download
from ..spec.problems import PipelineError, failure
from ..spec.yaml_reader import read
from .sources import Source

SECONDS = 120.0
Run = Callable[[Sequence[str]], "subprocess.CompletedProcess[str]"]


class UnreachableError(PipelineError):
    """A source could not be read, so that nothing is known about differences."""


@frozen
class Evidence:
    """What was obtained: a document, or the folder of an importable package; and its version."""

    version: str
    document: Any = None
    package: Path | None = None


def obtain(source: Source, into: Path, *, run: Run | None = None) -> Evidence:
    """Obtain a source. into: an empty folder. run: replaces the call of pip. Raise UnreachableError if it cannot be."""
    try:
        if source.kind == "package":
            return _unpacked(_wheel(source.name, into, run or _run), into)
        if source.kind == "address":
            return _document(download(source.name, advice="or try again later"), source.name)
        path = source.folder / source.name
        if path.suffix == ".whl":
            return _unpacked(path, into)
        return Evidence("", package=path) if path.is_dir() else _document(path.read_bytes(), str(path))
    except (PipelineError, OSError, zipfile.BadZipFile) as error:
        raise UnreachableError(failure(None, str(error)).problems) from None


def _wheel(name: str, into: Path, run: Run) -> Path:
    done = run([
        *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"),
        *("--only-binary", ":all:", "--dest", str(into), "--", name),
    ])  # fmt: skip
    wheels = list(into.glob("*.whl"))
    if done.returncode or len(wheels) != 1:
        reason = (done.stderr.strip().splitlines() or [f"pip exits with {done.returncode}"])[-1]
        advice = "check the network and pip's index, or declare a file = in source.toml"
        raise failure(None, f"no wheel of it could be downloaded ({reason}); {advice}")
    return wheels[0]


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PIP_CONSTRAINT"}
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False, env=environment)
    except subprocess.TimeoutExpired:
        raise failure(None, f"pip took longer than {SECONDS:.0f} seconds: check the network") from None


def _unpacked(wheel: Path, into: Path) -> Evidence:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(into / "package")
    packages = sorted(file.parent for file in (into / "package").glob("*/__init__.py"))
    if len(packages) != 1:
        raise failure(None, f"{wheel.name} has {len(packages)} importable packages at its top; one is expected")
    return Evidence(wheel.name.split("-")[1], package=packages[0])


def _document(data: bytes, name: str) -> Evidence:
    try:
        document = json.loads(data)
    except ValueError:
        document = read(data, file=name)
    if not isinstance(document, dict) or "paths" not in document:
        raise failure(None, "is not an OpenAPI document: it has no paths")
    return Evidence(str(document.get("info", {}).get("version", "")), document=document)
