"""Errors that a mock library raises for an unexpected request: the test fails, not the network."""

from __future__ import annotations

from .libraries import is_a

_UNEXPECTED = "No response can be found for"  # how pytest-httpx begins a TimeoutException of its own
_NOT_RECORDED = ("vcr.errors", "CannotOverwriteExistingCassetteException")


def complaint_of(error: BaseException) -> AssertionError | None:
    """Return the error of a mock library as an AssertionError, which is never retried; None for other errors."""
    kind = type(error)
    is_unexpected = is_a(error, "TimeoutException") and str(error).startswith(_UNEXPECTED)
    if not is_unexpected and (kind.__module__, kind.__name__) != _NOT_RECORDED:
        return None
    complaint = AssertionError(str(error))
    complaint.__cause__ = error
    return complaint
