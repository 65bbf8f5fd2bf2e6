"""Edits of YAML text at the line that a node remembers, so that comments and layout stay as their authors left them.

Each function takes the lines of a file and gives new ones, or None where the text is laid out in a way that it does not
know; a person has to look there. Lines are counted from 1.
"""

from __future__ import annotations

import json
import re

Lines = list[str]
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*\Z")
_WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def scalar(value: str) -> str:
    """Write a text so that YAML reads it as a text."""
    is_plain = _PLAIN.match(value) and value.lower() not in _WORDS
    return value if is_plain else json.dumps(value, ensure_ascii=True)


def add_value(lines: Lines, line: int, last: int, value: str) -> Lines | None:
    """Add a value to the `enum` that begins at a line and has its last value on another."""
    flow = re.search(r"\benum:\s*\[", lines[line - 1])
    if flow is None:
        block = re.match(r"(\s*- )", lines[last - 1])
        return [*lines[:last], f"{block[1]}{scalar(value)}", *lines[last:]] if block else None
    start = flow.end() if last == line else 0
    at = lines[last - 1].find("]", start)
    text = lines[last - 1].rstrip() if at < 0 else lines[last - 1]
    at = at if at >= 0 else len(text.rstrip(","))
    return [*lines[: last - 1], f"{text[:at].rstrip()}, {scalar(value)}{text[at:]}", *lines[last:]]


def add_type(lines: Lines, line: int, name: str) -> Lines | None:
    """Let the `type` on a line be one more."""
    found = list(re.finditer(r"\btype:\s*(?:(\w+)|\[([^\]]+)\])", lines[line - 1]))
    if len(found) != 1:
        return None
    held, text = found[0], lines[line - 1]
    types = f"[{held[1] or held[2]}, {json.dumps(name) if name == 'null' else name}]"
    return [*lines[: line - 1], f"{text[: held.start()]}type: {types}{text[held.end() :]}", *lines[line:]]


def replace_type(lines: Lines, line: int, old: str, new: str) -> Lines | None:
    """Put another `type` in the place of the one on a line."""
    text, count = re.subn(rf"\btype:\s*{re.escape(old)}\b", f"type: {new}", lines[line - 1])
    return [*lines[: line - 1], text, *lines[line:]] if count == 1 else None


def drop_format(lines: Lines, line: int) -> Lines | None:
    """Take the `format` off a line, and the line where it holds nothing else."""
    if re.match(r"\s*format:\s*[\w-]+\s*$", lines[line - 1]):
        return [*lines[: line - 1], *lines[line:]]
    text, count = re.subn(r",\s*format:\s*[\w-]+", "", lines[line - 1])
    return [*lines[: line - 1], text, *lines[line:]] if count == 1 else None


def drop_required(lines: Lines, line: int, name: str) -> Lines | None:
    """Take a member out of the `required` that begins at a line, and the list where it was the only one."""
    if re.search(r"\brequired:\s*\[", lines[line - 1]) is None:
        return _drop_item(lines, line, name)
    last = next((at for at in range(line, len(lines) + 1) if "]" in lines[at - 1]), line)
    text = "\n".join(lines[line - 1 : last])
    flow = re.search(r"\brequired:\s*\[([^\]#]*)\]", text)  # a comment inside may speak of any item
    rest = _without(flow[1], name) if flow else None
    if flow is None or rest is None:
        return None
    if not rest.strip(", \n"):
        return [*lines[: line - 1], *lines[last:]] if text.strip() == flow[0] else None
    new = f"{text[: flow.start(1)]}{rest}{text[flow.end(1) :]}"
    return [*lines[: line - 1], *new.split("\n"), *lines[last:]]


def _without(items: str, name: str) -> str | None:
    """Take an item out of a flow list, with the blanks that only it needs."""
    parts = items.split(",")
    hits = [at for at, one in enumerate(parts) if one.strip().strip("\"'") == name]
    if len(hits) != 1:
        return None
    gone = parts.pop(hits[0])
    if parts and hits[0] == 0:
        parts[0] = gone[: len(gone) - len(gone.lstrip())] + parts[0].lstrip()
    elif parts and hits[0] == len(parts):
        parts[-1] = parts[-1].rstrip() + gone[len(gone.rstrip()) :]
    return ",".join(parts)


def _drop_item(lines: Lines, line: int, name: str) -> Lines | None:
    """Take an item out of a list that has a line for each; the list is looked for from its key on."""
    items = []
    for at in range(line, len(lines)):
        found = re.match(r"\s*- [\"']?([^\"'\s]+)[\"']?\s*$", lines[at])
        if found is None:
            break
        items.append((at, found[1]))
    hit = [at for at, item in items if item == name]
    if len(hit) != 1 or not re.match(r"\s*required:\s*$", lines[line - 1]):
        return None
    first = hit[0] if len(items) > 1 else line - 1
    return [*lines[:first], *lines[hit[0] + 1 :]]
