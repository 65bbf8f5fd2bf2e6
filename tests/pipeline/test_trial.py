"""The trial of a package in a fresh process: a package that does not import or decode is rejected."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.pipeline.install import trial
from scripts.pipeline.install.trial import try_package
from scripts.spec.document import REPOSITORY
from scripts.spec.problems import PipelineError

from .small_spec import write

GOOD = """from types import SimpleNamespace
from . import models
OPERATIONS = {"get_thing": SimpleNamespace(returns="Thing", errors={})}
"""
STRUCT = "import msgspec\nclass Thing(msgspec.Struct):\n    x: {}\n"


@pytest.fixture(autouse=True)
def _own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "subprocess", subprocess)


def tried(folder: Path, *, operations: list[str]) -> str:
    """Try the package in a folder; return the error, empty if there is none."""
    try:
        try_package(folder, "things_client", overlays=REPOSITORY / "overlays", operations=operations)
    except PipelineError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("files", "operations", "words"),
    [
        ({"models.py": STRUCT.format("int")}, ["get_thing"], ""),
        ({"models.py": "import nothing_of_that_name\n"}, ["get_thing"], "ModuleNotFoundError"),
        ({"models.py": "x = (\n"}, ["get_thing"], "SyntaxError"),
        (
            {"models.py": STRUCT.format("int"), "deep/__init__.py": "raise OSError('no')\n"},
            ["get_thing"],
            "OSError: no",
        ),
        ({"models.py": STRUCT.format("str | bytes")}, ["get_thing"], "Thing has no decoder"),
        (
            {"models.py": STRUCT.format("int") + "Event = str | bytes\n", "webhooks.py": "EVENT = 'Event'\n"},
            ["get_thing"],
            "Event has no decoder",
        ),
        ({"models.py": STRUCT.format("int")}, ["list_things"], "OPERATIONS has ['get_thing']"),
    ],
)
def test_trial(tmp_path: Path, files: dict[str, str], operations: list[str], words: str) -> None:
    """A package passes if all modules import, the operations match, and responses and events have decoders."""
    named = {f"things_client/{name}": text for name, text in {"__init__.py": GOOD, **files}.items()}

    error = tried(write(tmp_path, named), operations=operations)

    assert words in error
    assert bool(words) == bool(error)
