"""How to install an extra: one page says it, for every way of installing, and every message refers to that page."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PAGE = "docs/install.md"
EXTRAS = (ROOT / PAGE).read_text(encoding="utf-8").partition("\n## Extras\n")[2]


def texts() -> Iterator[tuple[Path, str]]:
    """Yield what users read: the code of the packages, and the documentation."""
    for folder, pattern in (("overlays", "*.py"), ("docs", "*.md"), (".", "README.md"), ("generated", "*/README.md")):
        search = (ROOT / folder).glob if folder == "." else (ROOT / folder).rglob
        yield from ((path.relative_to(ROOT), path.read_text(encoding="utf-8")) for path in search(pattern))


def test_commands_that_install_by_name() -> None:
    """Nothing tells a user to install this project by its name: it is on no index, and the name may be another's."""
    by_name = re.compile(r"""(?:pip install|uv add)[^\n]*?["' ]billing-clients(?:\[[\w,]+\])?["'`\n]""")

    assert [] == [(path, found[0]) for path, text in texts() for found in by_name.finditer(text)]


def test_messages_about_a_missing_extra() -> None:
    """Every message refers to the section that has the commands."""
    urls = {url for _, text in texts() for url in re.findall(r"https://[\w./-]+#extras", text)}

    assert {f"{PROJECT['urls']['Repository']}/blob/main/{PAGE}#extras"} == urls


def test_extras_of_the_page() -> None:
    """The section lists each extra, and has a command for each way of installing."""
    listed = re.findall(r"^\| `(\w+)` \|", EXTRAS, re.MULTILINE)

    assert set(PROJECT["optional-dependencies"]) <= set(listed)
    assert all(way in EXTRAS for way in ("| from git |", "| wheels |", "| a vendored copy |"))
