"""Regenerate the golden package: `make golden`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.golden.package import update

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        update(Path(folder))
