"""What the tests of the back half share: one package with every construct, made once for all of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.generate import main
from scripts.pipeline.generate.surface import Surface, surface_of
from scripts.pipeline.normalize.normalize import normalize
from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import REPOSITORY

SPECS = Path(__file__).parent / "specs"

Inside = Callable[[str], Any]


@pytest.fixture(scope="session")
def surface() -> Surface:
    """What the made-up provider with every construct offers."""
    return surface_of(normalize(bundle(SPECS / "acme")))


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of that provider, made by the command."""
    out = tmp_path_factory.mktemp("made") / "generated"
    assert main(["--specs", str(SPECS), "--out", str(out)]) == 0
    return out


def run_inside(folder: Path, code: str) -> Any:
    """Run code in a fresh process that can import the packages of a folder; give the JSON that it prints."""
    head = f"import sys; sys.path[:0] = [{str(folder)!r}, {str(REPOSITORY / 'overlays')!r}]\n"
    command = [sys.executable, "-I", "-B", "-W", "error", "-c", head + code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def inside(generated: Path) -> Inside:
    """Run code in a fresh process that can import acme_client."""
    return lambda code: run_inside(generated, code)
