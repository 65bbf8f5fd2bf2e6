"""The example of a shop passes its own tests, in the environment of these tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from scripts.spec.document import REPOSITORY


def test_the_shop(tmp_path: Path) -> None:
    """The tests of the example pass as its README runs them."""
    options = ["-p", "billing_testing.plugin", "-p", "no:cacheprovider", "-c", os.devnull, "-W", "error"]
    shop = REPOSITORY / "examples" / "shop"

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *options, f"--rootdir={shop}", f"--basetemp={tmp_path / 'shop'}"],
        capture_output=True, text=True, check=False, cwd=shop,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip

    assert "8 passed" in done.stdout, done.stdout + done.stderr
