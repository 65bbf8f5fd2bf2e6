"""The golden package: what the templates write, as a diff that can be reviewed."""

from __future__ import annotations

from pathlib import Path

from tests.golden.package import GOLDEN, generate, texts


def test_a_template_changed(tmp_path: Path) -> None:
    """The golden package is what the pipeline writes; `make golden` updates it, and its diff is for review."""
    assert texts(GOLDEN) == texts(generate(tmp_path))
