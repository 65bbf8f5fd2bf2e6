"""Decorators for what a spec declares as deprecated: callers get a DeprecationWarning at their own line."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from .operation import ABSENT

P = ParamSpec("P")
T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
        """Mark a method as deprecated, as `warnings.deprecated` does from Python 3.13 on."""

        def mark(method: Callable[P, T]) -> Callable[P, T]:
            warned = _warned(method, lambda _: message)
            warned.__deprecated__ = message
            return warned

        return mark


def deprecated_parameters(*names: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Mark keyword parameters of a method as deprecated: a call that passes one emits a DeprecationWarning."""

    def message(given: dict[str, object]) -> str | None:
        passed = [name for name in names if given.get(name) is not None and given[name] is not ABSENT]
        return f"deprecated by the provider: {', '.join(passed)}" if passed else None

    return lambda method: _warned(method, message)


def _warned(method: Callable[P, T], message: Callable[[dict[str, object]], str | None]) -> Callable[P, T]:
    @wraps(method)
    def warned(*args: P.args, **kwargs: P.kwargs) -> T:
        text = message(kwargs)
        if text is not None:
            warnings.warn(text, DeprecationWarning, stacklevel=2)
        return method(*args, **kwargs)

    return warned


__all__ = ["deprecated", "deprecated_parameters"]
