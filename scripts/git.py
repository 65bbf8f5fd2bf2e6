"""Questions to git about a repository. Nothing here changes one, and a machine without git has no answer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def ask(repository: Path, *arguments: str) -> bytes | None:
    """Run git in a repository; give what it printed, None where it fails or is not there."""
    # a hook of another repository runs with variables that would lead git there
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-C", str(repository), *arguments]
    try:
        return subprocess.run(command, env=own, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None


def is_there(repository: Path) -> bool:
    """Tell whether there is a git that knows this folder."""
    return ask(repository, "rev-parse", "--git-dir") is not None
