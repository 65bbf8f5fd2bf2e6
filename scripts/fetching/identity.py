"""Whether a document succeeds another of the same provider, by title, host and version. Pure."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit


def title_of(document: Any) -> str:
    """Return the title of a document."""
    return _text(document, "title")


def version_of(document: Any) -> str:
    """Return the version that a document states."""
    return _text(document, "version")


def _text(document: Any, field: str) -> str:
    info = document.get("info")
    value = info.get(field) if isinstance(info, dict) else None
    return str(value) if value is not None else ""


def doubts(old: Any, new: Any, *, version: str) -> list[str]:
    """Return reasons to doubt that a document succeeds another. version: the recorded version of the old one."""
    found = []
    if title_of(old) != title_of(new):
        found.append(f"its title is {title_of(new)!r}, not {title_of(old)!r}")
    if _host(old) != _host(new):
        found.append(f"it is about {_host(new) or 'no host'}, not {_host(old) or 'no host'}")
    if is_older(version_of(new), version):
        found.append(f"its version {version_of(new)} is older than {version}")
    return found


def _host(document: Any) -> str:
    """Return the host of the first server, which is the one that clients call."""
    servers = document.get("servers")
    first = servers[0] if isinstance(servers, list) and servers else None
    url = first.get("url") if isinstance(first, dict) else None
    try:
        return urlsplit(str(url)).netloc.lower() if url else ""
    except ValueError:
        return str(url)


def is_older(version: str, than: str) -> bool:
    """Compare as 1.9 < 1.10-beta < 1.10. A version without numbers is never older."""
    mine, other = _order(version), _order(than)
    return bool(mine and other and mine < other)


def _order(version: str) -> tuple[tuple[int, ...], bool, list[tuple[bool, int, str]]] | None:
    match = re.fullmatch(r"v?(\d{1,18}(?:\.\d{1,18})*)(?:-([^+]*))?(?:\+.*)?", version.strip(), re.DOTALL)
    if match is None:
        dated = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", version.strip())
        return (tuple(map(int, dated.groups())), True, []) if dated else None
    numbers = [int(number) for number in match[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    marks = [
        (not mark.isdigit(), int(mark) if mark.isdecimal() and len(mark) < 19 else 0, mark)
        for mark in re.split(r"[.-]", match[2] or "")
    ]
    return tuple(numbers), match[2] is None, marks
