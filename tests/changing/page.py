"""`python -m tests.changing.page` runs the commands of docs/changing.md, and writes what they print into it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from .transcript import PAGE, checkout, written


def main() -> None:
    """Rewrite the page."""
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), checkout(Path(folder))), encoding="utf-8")


if __name__ == "__main__":
    main()
