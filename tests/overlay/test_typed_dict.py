"""Which TypedDict the input types of generated packages are."""

from __future__ import annotations

import sys
import typing
from importlib import import_module

import pytest

from billing_overlay.declared.typed_dict import typed_dict


def test_with_typing_extensions() -> None:
    """Before Python 3.12 it is the TypedDict of typing_extensions, which pydantic requires there."""
    module = import_module("typing_extensions") if sys.version_info < (3, 12) else typing

    assert module.TypedDict is typed_dict()


def test_without_typing_extensions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without typing_extensions it is that of the standard library."""
    monkeypatch.setitem(sys.modules, "typing_extensions", None)

    assert typing.TypedDict is typed_dict()
