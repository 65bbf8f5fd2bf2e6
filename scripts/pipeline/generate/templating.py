"""The Jinja environment of the package templates. It prints `Code` only, so no text of a spec reaches a module raw."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..python.source import Code
from .template_filters import FILTERS

_TEMPLATES = Path(__file__).parent / "templates"


@cache
def template_environment() -> Environment:
    """Return the environment that renders the package templates; a template is compiled once for all packages."""
    environment = Environment(  # noqa: S701  Python is rendered, not HTML; `only_code` refuses what is not escaped
        loader=FileSystemLoader(_TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        finalize=only_code,
    )
    environment.filters.update(FILTERS)
    return environment


def only_code(value: object) -> Code:
    """Return a value that a template prints. Raise TypeError unless a filter created it."""
    if not isinstance(value, Code):
        raise TypeError(f"a template would print {type(value).__name__} {value!r:.60}; pass it through a filter first")
    return value
