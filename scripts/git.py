"""Read-only queries to git about a repository; None if git is not installed or the query fails."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

# Hooks of another repository set variables that would redirect git to it.
_REDIRECTING = {
    f"GIT_{name}"
    for name in ("DIR", "WORK_TREE", "INDEX_FILE", "OBJECT_DIRECTORY", "ALTERNATE_OBJECT_DIRECTORIES", "COMMON_DIR")
} | {"GIT_NAMESPACE", "GIT_PREFIX", "GIT_SHALLOW_FILE"}


def ask(repository: Path, *arguments: str) -> bytes | None:
    """Run git in a repository. Return its output, None if it fails or is not installed."""
    own = {name: value for name, value in os.environ.items() if name not in _REDIRECTING}
    command = ["git", "-C", str(repository), *arguments]
    try:
        return subprocess.run(command, env=own, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None


def is_there(repository: Path) -> bool:
    """Return whether git is installed and the folder is in a repository."""
    return ask(repository, "rev-parse", "--git-dir") is not None
