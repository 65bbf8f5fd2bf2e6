"""Try a new package in a fresh process: every module compiles and imports, every response has a decoder.

    python -m scripts.pipeline.install.trial FOLDER PACKAGE OVERLAYS OPERATION...

Run as a script by `try_package`, with nothing of the pipeline imported, so that it runs as in a user's program.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def try_package(folder: Path, package: str, *, overlays: Path, operations: Iterable[str]) -> None:
    """Raise PipelineError unless the package in a folder works and has exactly these operations."""
    from ...spec.problems import failure  # noqa: PLC0415  the process that runs this file as a script cannot import the pipeline

    expected = json.dumps(list(operations))
    command = [sys.executable, "-I", "-B", "-W", "error", __file__, str(folder), package, str(overlays)]
    completed = subprocess.run(command, input=expected, capture_output=True, text=True, check=False)
    if completed.returncode:
        raise failure(None, f"{package} does not import: {completed.stderr.strip()[-2000:]}")


def _trial(folder: str, package: str, overlays: str, expected: list[str]) -> None:
    sys.path[:0] = [folder, overlays]
    root = importlib.import_module(package)
    for module in pkgutil.walk_packages(root.__path__, f"{package}."):
        importlib.import_module(module.name)
    if list(root.OPERATIONS) != expected:
        raise AssertionError(f"OPERATIONS has {list(root.OPERATIONS)}, the document has {expected}")
    for operation in root.OPERATIONS.values():
        for name in {operation.returns, *operation.errors.values()} - {None, "bytes", "text"}:
            _decoder(root.models, name)
    if webhooks := getattr(root, "webhooks", None):
        _decoder(root.models, webhooks.EVENT)


def _decoder(models: Any, name: str) -> None:
    decoder_of = importlib.import_module("billing_overlay.responses.decoders").decoder_of
    try:
        decoder_of(getattr(models, name))
    except TypeError as error:
        raise AssertionError(f"{name} has no decoder: {error}") from error


if __name__ == "__main__":
    try:
        _trial(sys.argv[1], sys.argv[2], sys.argv[3], json.load(sys.stdin))
    except Exception as error:  # noqa: BLE001  reported in one line, without a traceback into generated code
        sys.exit(f"{type(error).__name__}: {error}")
