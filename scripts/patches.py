"""Write unified patches, which `git apply` and `patch -p1` accept."""

from __future__ import annotations

import difflib

_NO_NEWLINE = "\\ No newline at end of file\n"


def unified_patch(name: str, before: str | None, after: str) -> str:
    """Return the patch of one file; empty if nothing changes. before: None for a new file."""
    # Without git's own headers: below the root of a repository `git apply` would skip such a patch silently.
    end = "\t" if " " in name else ""  # otherwise the name would end at its first blank
    old = "/dev/null" if before is None else f"a/{name}{end}"
    lines = difflib.unified_diff(_lines(before or ""), _lines(after), old, f"b/{name}{end}")
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}" for line in lines)


def _lines(text: str) -> list[str]:
    # not splitlines(): it also splits where a patch does not
    *whole, rest = text.split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])
