"""`source.toml`: where a published document comes from, and the lines of it that a newer document changes.

Only texts are handled here. Comments, and members that nobody here knows, stay as their author wrote them.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from typing import Any

from attrs import frozen

from ..spec.problems import Place, failure


@frozen
class Source:
    """What is noted of the document at hand. `file` is its name for a person."""

    file: str
    text: str
    members: dict[str, Any]

    def get(self, name: str) -> str:
        """Give a member that is a text; empty if it is absent."""
        value = self.members.get(name)
        return value if isinstance(value, str) else ""


def read_source(text: str, *, file: str) -> Source:
    """Read the file. Raises PipelineError if it is no TOML."""
    try:
        return Source(file, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise failure(Place(file, 1), f"is not TOML: {error}") from None


def rewritten(source: Source, *, version: str, data: bytes, seen: str) -> str:
    """Note another document in the text. seen: how it was read."""
    wanted = {"version": version, "sha256": hashlib.sha256(data).hexdigest(), "seen": seen}
    text = source.text if source.text.endswith("\n") or not source.text else source.text + "\n"
    for name, value in wanted.items():
        text = _with_member(text, name, value)
    if read_source(text, file=source.file).members != {**source.members, **wanted}:
        message = f"write {', '.join(wanted)} as NAME = TEXT, each on a line of its own: they are renewed by the line"
        raise failure(Place(source.file, 1), message)
    return text


def _with_member(text: str, name: str, value: str) -> str:
    # What JSON writes as a text is a text of TOML, too, once DEL is escaped.
    line = f"{name} = {json.dumps(value)}".replace("\x7f", "\\u007f")
    changed, count = re.subn(rf"(?m)^{name} *=.*$", lambda _: line, text, count=1)
    return changed if count else f"{text}{line}\n"
