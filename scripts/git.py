"""Questions to git about a repository. Nothing here changes one, and a machine without git has no answer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

# A hook of another repository runs with variables that would lead git there.
_ELSEWHERE = {
    f"GIT_{name}"
    for name in ("DIR", "WORK_TREE", "INDEX_FILE", "OBJECT_DIRECTORY", "ALTERNATE_OBJECT_DIRECTORIES", "COMMON_DIR")
} | {"GIT_NAMESPACE", "GIT_PREFIX", "GIT_SHALLOW_FILE"}


def ask(repository: Path, *arguments: str) -> bytes | None:
    """Run git in a repository; give what it printed, None where it fails or is not there."""
    own = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    command = ["git", "-C", str(repository), *arguments]
    try:
        return subprocess.run(command, env=own, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None


def is_there(repository: Path) -> bool:
    """Tell whether there is a git that knows this folder."""
    return ask(repository, "rev-parse", "--git-dir") is not None
