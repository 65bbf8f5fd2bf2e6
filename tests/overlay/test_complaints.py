"""The complaint of a mock library about an unexpected request is the test's failure."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.overlay.wire import Call, Network, both, failing


class CannotOverwriteExistingCassetteException(Exception):
    """What vcrpy raises in strict replay."""


CannotOverwriteExistingCassetteException.__module__ = "vcr.errors"


@pytest.mark.parametrize(
    "error",
    [
        lambda _: httpx.TimeoutException("No response can be found for POST request"),
        CannotOverwriteExistingCassetteException,
    ],
)
@both
def test_an_unexpected_request(call: Call, error: Any) -> None:
    """It is raised as an AssertionError after one attempt, without a note that the write may have happened."""
    network = Network(failing(error), 200)

    with pytest.raises(AssertionError) as caught:
        call(network, "create_customer", body={})

    assert 1 == len(network.requests)
    assert not getattr(caught.value, "__notes__", [])
    assert caught.value.__cause__ is not None
