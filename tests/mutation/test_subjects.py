"""What the mutation run changes and runs exists."""

from __future__ import annotations

from pathlib import Path

from tests.mutation.subjects import SUBJECTS

ROOT = Path(__file__).parents[2]


def test_subjects() -> None:
    """Each module exists, and each pattern finds tests."""
    assert [] == [module for module in SUBJECTS if not (ROOT / "overlays" / "billing_overlay" / module).is_file()]
    patterns = {pattern for patterns in SUBJECTS.values() for pattern in patterns}
    assert [] == [pattern for pattern in patterns if not list((ROOT / "tests" / "overlay").glob(pattern))]
