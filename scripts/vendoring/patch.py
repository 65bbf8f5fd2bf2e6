"""Edits by hand as a patch, which `git apply` and `patch -p1` take. No I/O here."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

from ..spec.problems import failure

_NO_END = "\\ No newline at end of file\n"


def patch(edited: Mapping[str, bytes], before: Mapping[str, bytes], *, head: str) -> str:
    """Write what makes the files of `before` those that were edited. head: words for the reader, on top."""
    empty = sorted(name for name, content in edited.items() if not content and name not in before)
    words = f"Added without a line in it, which no patch of this kind can hold: {', '.join(empty)}\n" if empty else ""
    return f"{head}{words}\n" + "".join(_one(name, before.get(name), edited[name]) for name in sorted(edited))


def _one(name: str, before: bytes | None, after: bytes) -> str:
    # no headers of git's own: below the root of a repository, `git apply` would skip such a patch without a word
    end = "\t" if " " in name else ""  # else the name would end at its first blank
    old = "/dev/null" if before is None else f"a/{name}{end}"
    lines = difflib.unified_diff(_lines(name, before or b""), _lines(name, after), old, f"b/{name}{end}")
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_END}" for line in lines)


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
    stem = "VENDORED-" + re.sub("[^0-9a-z]", "", revision.partition(" ")[0])[:12]
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.patch" for number in range(1, 1_000_000))
    return next(name for name in names if name not in set(taken))
