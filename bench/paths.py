"""Folders of the benchmarks, and the environment of their child processes."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).parents[1]
BUILD: Final = REPOSITORY / ".build" / "bench"
STOCK: Final = BUILD / "stock"


def environment(**more: str) -> Mapping[str, str]:
    """Return the environment of a child process: bytecode is cached, whatever the shell's environment."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}
    return {**kept, "PYTHONPATH": os.pathsep.join((str(REPOSITORY), str(STOCK))), **more}


def progress(text: str) -> None:
    """Print on stderr what is being measured."""
    print(f"  {text}", file=sys.stderr, flush=True)
