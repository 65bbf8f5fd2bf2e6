"""Where the bench keeps what it makes, and the environment of its child processes."""

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
    """Give the environment of a child: compiled modules are kept, as usual, whatever the shell says."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}
    return {**kept, "PYTHONPATH": os.pathsep.join((str(REPOSITORY), str(STOCK))), **more}


def progress(text: str) -> None:
    """Say on stderr what is measured now."""
    print(f"  {text}", file=sys.stderr, flush=True)
