"""The TypedDict of generated input types."""

from __future__ import annotations

import sys
import typing


def typed_dict() -> object:
    """Return the TypedDict that pydantic accepts on this Python: before 3.12, that of typing_extensions if installed.

    Called when the input types are imported, which clients do not do.
    """
    if sys.version_info >= (3, 12):
        return typing.TypedDict
    try:
        from typing_extensions import TypedDict  # noqa: PLC0415  slow to import
    except ImportError:
        return typing.TypedDict
    return TypedDict
