"""The source of the site: the pages of docs/ with their generated parts, and the pages of the providers."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from ..spec.problems import failure
from .excerpts import excerpt
from .options_page import option_tables
from .provider_page import provider_page, settings_table
from .resource_page import resource_page
from .retry_page import retry_tables
from .surfaces import Documented

_MARK = re.compile(r"^<!-- generated: (\w+)((?: [\w./-]+)*) -->$", re.MULTILINE)
_UPWARD = re.compile(r"\[([^\]]+)\]\((\.\./[^)#]*)[^)]*\)")
_GUIDE = "---\nsearch: {boost: 5}\n---\n\n"
"""A guide answers a question better than the operations that have its words among their fields."""
_NOT_GUIDES = frozenset(
    f"{name}.md"
    for name in (
        *("adding-a-provider", "architecture", "changing", "compatibility", "design", "faults", "performance"),
        *("alguna-comparison", "stigg-comparison", "shop"),  # which have a word of every question
    )
)
_NOT_PAGES = frozenset({"demo.py", "site"})
Part = Callable[..., str]
"""Returns a generated part of a page; receives the words after its name in the mark."""


def write_site(providers: Iterable[Documented], *, repository: Path, into: Path) -> int:
    """Write the source of the site into a folder, which is replaced. Return the number of its pages.

    Raise PipelineError for a page that asks for an unknown generated part.
    """
    known = list(providers)
    parts: dict[str, Part] = {
        "options": lambda: option_tables(repository / "overlays/billing_overlay/calls/options.py"),
        "retries": lambda: retry_tables(known),
        "settings": lambda: settings_table(known),
        "file": lambda name, *names: excerpt(repository / name, list(names)),
    }
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(repository / "docs", into, ignore=lambda _, names: _NOT_PAGES.intersection(names))
    shutil.copytree(repository / "docs" / "site", into, dirs_exist_ok=True)
    for page in into.rglob("*.md"):
        front = _GUIDE if page.parent == into and page.name not in _NOT_GUIDES else ""
        page.write_text(front + _completed(page, parts, into), encoding="utf-8")
    for name, text in _provider_pages(known).items():
        target = into / "providers" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return sum(1 for _ in into.rglob("*.md"))


def _completed(page: Path, parts: Mapping[str, Part], root: Path) -> str:
    """Return a page with its generated parts, and with links to files outside docs/ as plain names."""

    def part(match: re.Match[str]) -> str:
        if match[1] not in parts:
            raise failure(None, f"docs/{page.name}: unknown generated part {match[1]!r}; known: {', '.join(parts)}")
        return parts[match[1]](*match[2].split())

    text = _MARK.sub(part, page.read_text(encoding="utf-8"))
    return _UPWARD.sub(lambda match: match[0] if _is_page(page.parent / match[2], root) else match[1], text)


def _is_page(target: Path, root: Path) -> bool:
    return target.resolve().is_relative_to(root.resolve())


def _provider_pages(providers: Iterable[Documented]) -> dict[str, str]:
    pages: dict[str, str] = {}
    for documented in providers:
        resources = documented.surface.resources
        pages[f"{documented.provider}/index.md"] = provider_page(documented)
        for resource, methods in resources.items():
            pages[f"{documented.provider}/{resource}.md"] = resource_page(documented, str(resource), methods)
    return pages
