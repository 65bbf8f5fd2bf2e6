"""The environment of both sides: settings of the developer's environment must not reach either client."""

from __future__ import annotations

import os

import pytest

from tests.integration.comparison.counterpart import counterparts


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of a provider is set."""
    prefixes = tuple(f"{each.provider.upper()}_" for each in counterparts())
    for variable in [name for name in os.environ if name.startswith(prefixes)]:
        monkeypatch.delenv(variable)
