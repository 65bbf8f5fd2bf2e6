"""The pinned ruff over a folder of generated modules: removes unused imports, sorts names, and formats."""

from __future__ import annotations

import subprocess
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it ships no types

from ...spec.problems import failure

# Settings of the machine must not change the output.
_FIXED = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "120"]
# Unused imports and `pass` of templates, the order of imports; and undefined names.
_RULES = ["F401", "F821", "F822", "I", "PIE790"]


def format_folder(folder: Path) -> None:
    """Fix every module in place; a finding that ruff cannot fix stops the pipeline."""
    ruff = find_ruff_bin()
    _run([ruff, "check", *_FIXED, "--fix", "--select", ",".join(_RULES), "."], folder)
    _run([ruff, "format", *_FIXED, "."], folder)


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise failure(None, f"ruff {command[1]}: {(done.stdout + done.stderr).strip()[:2000]}")
