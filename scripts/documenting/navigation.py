"""The configuration of the site: docs/site/mkdocs.yml with the pages of the providers in its navigation."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .surfaces import Documented

_MARK = "  # generated: providers\n"


def configuration(providers: Iterable[Documented], template: Path, *, pages: Path, site: Path) -> str:
    """Return the text of mkdocs.yml. pages, site: the folders of the source and of the result."""
    text = template.read_text(encoding="utf-8")
    return f"docs_dir: {pages}\nsite_dir: {site}\n" + text.replace(_MARK, "".join(map(_section, providers)))


def _section(documented: Documented) -> str:
    folder = f"providers/{documented.provider}"
    lines = [f"      - {documented.title}:", f"          - {folder}/index.md"]
    lines += [f"          - {str(name).replace('_', ' ')}: {folder}/{name}.md" for name in documented.surface.resources]
    return "".join(f"{line}\n" for line in lines)
