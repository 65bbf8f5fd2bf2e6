"""The blocks of docs/changing.md: their commands, run one after the other in a scratch checkout with one provider."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from scripts.pipeline.install import fingerprint
from scripts.spec.document import REPOSITORY

PAGE = REPOSITORY / "docs" / "changing.md"
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_PROVIDER = "commenda"
_FOLDERS = ("scripts", "overlays/billing_overlay", f"specs/{_PROVIDER}", f"generated/{_PROVIDER}_client")
_DOCUMENT = f"overlays/billing_sandbox/documents/{_PROVIDER}.json"
_FILES = ("CHANGELOG.md", "LICENSE", "Makefile", "constraints.txt", "pyproject.toml", ".gitignore")
_WHO = {f"GIT_{who}_{what}": "a@b.test" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
# What is another one on another day or machine, or with another edit of the spec.
_PASSING = {
    r"\d+\.\d s\b": "N s",
    r"\b[0-9a-f]{40}\b": "REVISION",
    r"(?<=\w):\d+": ":N",
    r"\b\d+ (operations|models|files?|insertions?|deletions?)": r"N \1",
    r"files?\b": "files",
}


def checkout(folder: Path) -> Path:
    """Create a repository from the present files, with one provider and the same Python."""
    root = folder / "billing-clients"
    for name in _FOLDERS:
        shutil.copytree(REPOSITORY / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("specs/vocabulary.schema.json", _DOCUMENT, *_FILES):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(REPOSITORY / name, root / name)
    (root / ".venv").mkdir()
    for name in ("bin", "lib", "pyvenv.cfg"):
        (root / ".venv" / name).symlink_to(REPOSITORY / ".venv" / name)
    (root / ".venv" / "ready").touch()
    inputs = fingerprint.inputs_of(root / "specs" / _PROVIDER)
    fingerprint.remember(root / "generated", _PROVIDER, inputs=inputs)
    _run(root, "git init -q -b main && git add -A && git commit -qm 'As it is'")
    return root


def written(page: str, root: Path) -> str:
    """Run all blocks of a page, and put what they print behind each command."""
    return _BLOCK.sub(lambda block: "".join(_told(block[0], root)), page)


def _told(block: str, root: Path) -> Iterator[str]:
    for command in (line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")):
        yield f"$ {command}\n{_run(root, command)}"


def _run(root: Path, command: str) -> str:
    known = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    fixed = {"GIT_CONFIG_GLOBAL": os.devnull, "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(root / "overlays"), **_WHO}
    done = subprocess.run(
        ["bash", "-c", command], cwd=root, env={**known, **fixed}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    return done.stdout


def lasting(page: str) -> str:
    """Leave out of a page what passes."""
    for pattern, word in _PASSING.items():
        page = re.sub(pattern, word, page)
    return page
