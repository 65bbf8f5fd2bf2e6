"""The client that stock openapi-python-client generates from the same bundle; cached until the bundle changes."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from typing import Any, get_type_hints

from attrs import asdict, frozen

from .paths import REPOSITORY, STOCK, environment, progress

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


@frozen
class StockClient:
    """The result of the stock generator: how much of the bundle it supports."""

    operations: int
    carried: int
    responses_left_out: int
    schemas_left_out: int

    def summary(self, provider: str) -> str:
        """Return it as one line."""
        skipped = f"{self.responses_left_out} responses and {self.schemas_left_out} schemas left out"
        return f"stock client of {provider}: {self.carried} of {self.operations} operations, {skipped}"


def make(provider: str) -> StockClient:
    """Generate the stock client of a provider, unless it is cached."""
    bundle = _bundle(provider)
    stamp = STOCK / f"{package(provider)}.json"
    salt = f"{version('openapi-python-client')} {sys.version}"
    digest = hashlib.sha256(bundle.read_bytes() + salt.encode()).hexdigest()
    kept = json.loads(stamp.read_text(encoding="utf-8")) if stamp.is_file() else {}
    if kept.get("digest") == digest and (STOCK / package(provider)).is_dir():
        return StockClient(**kept["made"])
    progress(f"making the stock client of {provider}")
    made = _made(provider, bundle)
    stamp.write_text(json.dumps({"digest": digest, "made": asdict(made)}), encoding="utf-8")
    return made


def package(provider: str) -> str:
    """Name the package of a stock client."""
    return f"stock_{provider}"


def _made(provider: str, bundle: Path) -> StockClient:
    folder = STOCK / package(provider)
    shutil.rmtree(folder, ignore_errors=True)
    STOCK.mkdir(parents=True, exist_ok=True)
    output = generated(provider, folder)
    modules = [path for path in folder.glob("api/*/*.py") if path.name != "__init__.py"]
    return StockClient(_operations(bundle), len(modules), *skipped_counts(output))


def generated(provider: str, folder: Path) -> str:
    """Run the unmodified stock generator. Return its output."""
    generator = Path(sys.executable).with_name("openapi-python-client")
    command = [str(generator), "generate", "--path", str(_bundle(provider)), "--output-path", str(folder)]
    path = f"{generator.parent}{os.pathsep}{os.environ['PATH']}"  # its hooks look for ruff there
    env = environment(PATH=path)
    done = subprocess.run([*command, "--meta", "none"], capture_output=True, text=True, check=True, env=env)
    return done.stdout + done.stderr


def _bundle(provider: str) -> Path:
    return REPOSITORY / "overlays" / "billing_sandbox" / "documents" / f"{provider}.json"


def _operations(bundle: Path) -> int:
    items = json.loads(bundle.read_text(encoding="utf-8"))["paths"].values()
    return sum(method in _METHODS for item in items for method in item)


def skipped_counts(output: str) -> tuple[int, int]:
    """Return the numbers of responses and schemas that the generator reports as skipped."""
    return len(re.findall("response will be omitted", output)), len(re.findall("Unable to process schema", output))


def operation(provider: str, name: str) -> Any:
    """Return the module of an operation."""
    file = next(STOCK.glob(f"{package(provider)}/api/*/{name}.py"))
    return _imported(".".join(file.relative_to(STOCK).with_suffix("").parts))


def client(provider: str, **options: Any) -> Any:
    """Return a client."""
    return _imported(package(provider)).Client(**options)


def _imported(name: str) -> Any:
    if str(STOCK) not in sys.path:
        sys.path.append(str(STOCK))
    return importlib.import_module(name)


def arguments(module: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    """Complete the arguments of an operation: bodies become its models, what has one value only is filled in."""
    hints = get_type_hints(module.sync_detailed)
    body = hints.get("body")
    named = dict(given) if body is None else {"body": body.from_dict(dict(given))}
    defaults = module.sync_detailed.__kwdefaults__ or {}
    needed = {name: kind for name, kind in hints.items() if name not in defaults and isinstance(kind, type)}
    only = {name: next(iter(kind)) for name, kind in needed.items() if issubclass(kind, Enum)}
    return {**({"offset": 0} if "offset" in needed else {}), **only, **named}
