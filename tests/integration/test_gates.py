"""The gates of a receiving repository: type checkers and pre-commit hooks accept an unchanged vendored copy."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from scripts.spec.document import REPOSITORY
from scripts.vendoring import copying, source

PROVIDERS = ("alguna", "commenda", "sequence", "stigg")
STRICT = [
    f"**/*_client/{part}"
    for part in ("__init__.py", "_client.py", "resources", "models", "inputs.py", "errors.py", "webhooks.py")
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a copy of every package in it."""
    repository = tmp_path_factory.mktemp("receiver")
    copying.copy(source.read(REPOSITORY, PROVIDERS, is_top_level=False), repository / "lib", is_forced=False)
    return repository


def pyright(repository: Path, **settings: object) -> Counter[str]:
    """The errors that pyright reports, counted by rule and file."""
    (repository / "pyrightconfig.json").write_text(
        json.dumps({"include": ["lib"], "pythonVersion": "3.11", **settings})
    )
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    ran = subprocess.run(command, cwd=repository, capture_output=True, text=True, timeout=300, check=False)
    found = json.loads(ran.stdout)
    assert found["summary"]["filesAnalyzed"] > 100
    return Counter(
        f"{entry.get('rule')} {Path(entry['file']).relative_to(repository)}:{entry['range']['start']['line'] + 1}"
        for entry in found["generalDiagnostics"]
        if entry["severity"] == "error"
    )


@pytest.mark.timeout(400)
def test_pyright_in_its_standard_mode(copy: Path) -> None:
    """Pyright finds no error in a vendored copy."""
    assert Counter() == pyright(copy, typeCheckingMode="standard")


@pytest.mark.timeout(400)
def test_pyright_in_its_strict_mode(copy: Path) -> None:
    """Pyright's strict mode finds no error in what a caller sees of a package."""
    assert Counter() == pyright(copy, typeCheckingMode="standard", strict=STRICT)


@pytest.mark.timeout(400)
def test_mypy_with_everything_on(copy: Path) -> None:
    """mypy --strict with warn_unreachable, and with reports of deprecated calls, finds no error."""
    options = ["--strict", "--warn-unreachable", "--enable-error-code=deprecated", "--python-version=3.11"]
    command = [sys.executable, "-m", "mypy", *options, f"--cache-dir={copy / '.cache'}", "lib"]
    ran = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=300, check=False)

    assert ("", 0) == (ran.stderr, ran.returncode), ran.stdout


@pytest.mark.parametrize(
    ("hook", "options", "suffixes"),
    [
        ("trailing_whitespace_fixer", [], {}),
        ("end_of_file_fixer", [], {}),
        ("mixed_line_ending", [], {}),
        ("check_added_large_files", ["--maxkb=500", "--enforce-all"], {}),
        ("check_merge_conflict", [], {}),
        ("debug_statement_hook", [], {".py"}),
        ("check_ast", [], {".py"}),
        ("check_toml", [], {".toml"}),
        ("check_json", [], {".json"}),
        ("check_yaml", [], {".yaml", ".yml"}),
    ],
)
def test_pre_commit_hooks(copy: Path, hook: str, options: list[str], suffixes: set[str]) -> None:
    """The hooks that most repositories run change nothing in a vendored copy, and object to nothing."""
    subprocess.run(["git", "init", "-q"], cwd=copy, check=True)
    files = sorted(
        str(file.relative_to(copy))
        for file in (copy / "lib").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and (not suffixes or file.suffix in suffixes)
    )
    command = [sys.executable, "-m", f"pre_commit_hooks.{hook}", *options, *files]
    ran = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=60, check=False)

    assert (0, "") == (ran.returncode, ran.stderr), ran.stdout
