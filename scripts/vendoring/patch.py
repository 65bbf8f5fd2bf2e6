"""Local edits as a patch for `git apply` and `patch -p1`. No I/O here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ..patches import unified_patch
from ..spec.problems import failure


def patch(edited: Mapping[str, bytes], before: Mapping[str, bytes], *, head: str) -> str:
    """Return the patch from the files of `before` to the edited files. head: text for the reader, on top."""
    empty = sorted(name for name, content in edited.items() if not content and name not in before)
    words = f"Added empty files, which such a patch cannot contain: {', '.join(empty)}\n" if empty else ""
    return f"{head}{words}\n" + "".join(
        _patch(name, before.get(name), content) for name, content in sorted(edited.items())
    )


def _patch(name: str, before: bytes | None, after: bytes) -> str:
    return unified_patch(name, None if before is None else _text(name, before), _text(name, after))


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise failure(None, f"{name} is not text, so a patch cannot contain it: move it away") from None


def named(revision: str, taken: Iterable[str]) -> str:
    """Find a file name that is free."""
    stem = "VENDORED-" + re.sub("[^0-9a-z]", "", revision.partition(" ")[0])[:12]
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.patch" for number in range(1, 1_000_000))
    return next(name for name in names if name not in set(taken))
