"""Edits by hand as a patch, which `git apply` and `patch -p1` take. No I/O here."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from ..problems import failure

_NO_END = "\\ No newline at end of file\n"


def patch(edited: Mapping[str, bytes], before: Mapping[str, bytes], *, head: str) -> str:
    """Write what makes the files of `before` those that were edited. head: words for the reader, on top."""
    return head + "".join(_one(name, before.get(name), content) for name, content in sorted(edited.items()))


def _one(name: str, before: bytes | None, after: bytes) -> str:
    old = _lines(name, before or b"")
    lines = difflib.unified_diff(old, _lines(name, after), f"a/{name}", f"b/{name}")
    told = "".join(line if line.endswith("\n") else f"{line}\n{_NO_END}" for line in lines)
    if before is None:
        told = told.replace(f"--- a/{name}\n", "--- /dev/null\n", 1)
    return told


def _lines(name: str, content: bytes) -> list[str]:
    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise failure(None, f"{name} is not text, so that no patch can hold it: move it away") from None
    # not splitlines(): it also splits where a patch does not
    *whole, rest = text.split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])


def named(revision: str, taken: Iterable[str]) -> str:
    """Find a file name that is free."""
    stem = f"VENDORED-{revision.partition(' ')[0][:12]}"
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.patch" for number in range(1, 1_000_000))
    return next(name for name in names if name not in set(taken))
