"""The error of a client that cannot be created does not contain its credentials."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from billing_overlay import errors

from .clients import PROVIDERS, classes, package


@pytest.mark.parametrize("side", [0, 1], ids=["sync", "async"])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_constructor_traceback(provider: str, side: int) -> None:
    """A traceback with locals of a constructor that fails does not show the credentials in our frames."""
    given: Any = dict.fromkeys(package(provider)._provider.PROVIDER.credentials.names, "canary-fake")

    with pytest.raises(errors.ConfigurationError) as caught:
        classes(provider)[side](**given, max_attempts=0)

    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack[1:]
    assert len(frames) > 1
    assert "canary-fake" not in "".join(str(frame.locals) for frame in frames)
