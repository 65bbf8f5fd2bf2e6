"""`source.toml`: where a published document comes from, and the lines of it that a newer document changes.

Only texts are handled here. Comments and unknown fields are not changed.
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
    """What is recorded of the present document. `file` is its name for people."""

    file: str
    text: str
    fields: dict[str, Any]

    def get(self, name: str) -> str:
        """Return a field that is a text; empty if it is absent."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""


def read_source(text: str, *, file: str) -> Source:
    """Read the file. Raise PipelineError if it is not TOML."""
    try:
        return Source(file, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise failure(Place(file, 1), f"is not TOML: {error}") from None


def rewritten(source: Source, *, version: str, data: bytes, seen: str, file: str | None = None) -> str:
    """Return the text with another document recorded. seen: how it was read. file: its name, if others refer to it."""
    wanted = {"version": version, "sha256": hashlib.sha256(data).hexdigest(), "seen": seen}
    wanted |= {} if file is None else {"file": file}
    text = source.text if source.text.endswith("\n") or not source.text else source.text + "\n"
    for name, value in wanted.items():
        text = _with_field(text, name, value)
    if read_source(text, file=source.file).fields != {**source.fields, **wanted}:
        message = f"write {', '.join(wanted)} as NAME = TEXT, each on a line of its own: they are renewed by the line"
        raise failure(Place(source.file, 1), message)
    return text


def _with_field(text: str, name: str, value: str) -> str:
    # What JSON writes as a text is a text of TOML, too, once DEL is escaped.
    line = f"{name} = {json.dumps(value)}".replace("\x7f", "\\u007f")
    changed, count = re.subn(rf"(?m)^{name} *=.*$", lambda _: line, text, count=1)
    return changed if count else f"{text}{line}\n"
