"""Marks that run a test for each official package, and for each operation that one has."""

from __future__ import annotations

import pytest

from tests.integration.comparison.counterpart import counterparts

ALL = [(each, operation_id) for each in counterparts() for operation_id in each.methods]
each_counterpart = pytest.mark.parametrize("both", counterparts(), ids=lambda both: both.provider)
each_operation = pytest.mark.parametrize(
    ("both", "operation_id"), ALL, ids=[f"{each.provider}-{operation_id}" for each, operation_id in ALL]
)
