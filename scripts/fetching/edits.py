"""Changes of YAML texts that leave every other line, and its comments, as they are: members out, actions in.

Each change is read back: if the text does not say exactly what was meant, it is refused, and a person has to write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import yaml

from ..spec.document import clone
from ..spec.problems import Place, failure
from ..spec.yaml_reader import read

Path = tuple[str | int, ...]
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_EMPTY_OVERLAY = """overlay: 1.1.0
info:
  title: Corrections of the published document
  version: 1.0.0
extends: published.yaml
actions:
"""


def cut(text: str, paths: Iterable[Path], *, file: str) -> str:
    """Take members and items out. Gives an empty text when nothing is left."""
    wanted, spans = clone(read(text.encode(), file=file)), []
    root = yaml.compose(text, Loader=_LOADER)
    for path in sorted(paths, key=lambda path: [str(part).zfill(9) for part in path], reverse=True):
        spans.append(_span(_lines(text), root, path, file))
        _drop(wanted, path)
    if not wanted:
        return ""
    lines = _lines(text)
    for first, end in sorted(spans, reverse=True):
        del lines[first:end]
    return _agreed("".join(lines), wanted, file)


def _lines(text: str) -> list[str]:
    """Split at line feeds only: Python knows more ends of a line than YAML does."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _drop(node: Any, path: Path) -> None:
    for part in path[:-1]:
        node = node[part]
    del node[path[-1]]


def _span(lines: list[str], node: Any, path: Path, file: str) -> tuple[int, int]:
    """Find the lines, from the first to before the end, on which a member stands with all that is in it."""
    key, value = node, node
    for part in path:
        if isinstance(part, int):
            key = value = value.value[part]
        else:
            key, value = next((one, inner) for one, inner in value.value if one.value == part)
    mark = key.start_mark
    if lines[mark.line][: mark.column].strip(" ") not in ("", "-"):
        raise failure(
            Place(file, mark.line + 1), f"{path[-1]!r} shares its line: write each member on a line of its own"
        )
    return mark.line, _end(value)


def _end(node: Any) -> int:
    """Find the line after the last one of a value; comments that follow it are not in it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    # A text in block style ends where the line after it begins.
    mark = node.end_mark
    return int(mark.line + (mark.column > 0))


def with_actions(text: str, actions: list[dict[str, Any]], *, file: str) -> str:
    """Write actions after those that an overlay has. An empty text becomes an overlay."""
    text = text or _EMPTY_OVERLAY
    text = text if text.endswith("\n") else text + "\n"
    wanted = clone(read(text.encode(), file=file))
    held = wanted["actions"] or []
    wanted["actions"] = [*held, *clone(actions)]
    at, indent = _after_actions(text, file)
    lines = _lines(text)
    added = [" " * indent + line if line.strip() else line for line in _lines(_written(actions))]
    return _agreed("".join([*lines[:at], *added, *lines[at:]]), wanted, file)


def _after_actions(text: str, file: str) -> tuple[int, int]:
    """Find the line on which further actions may begin, and how far the dashes are indented."""
    root: Any = yaml.compose(text, Loader=_LOADER)
    lines = _lines(text)
    node = next(value for key, value in root.value if key.value == "actions")
    if not isinstance(node, yaml.SequenceNode):
        return len(lines), 2
    if node.flow_style:
        raise failure(Place(file, node.start_mark.line + 1), "actions: write the list with a dash on each line")
    _, end = _span(lines, root, ("actions", len(node.value) - 1), file)
    return end, node.start_mark.column


def _written(actions: list[dict[str, Any]]) -> str:
    text: str = yaml.dump(actions, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    return text


class _Dumper(yaml.SafeDumper):
    """Writes what YAML 1.2 reads back as the same value."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Write what stands in two places twice."""
        return True


def _text(dumper: Any, value: str) -> Any:
    # YAML 1.2 knows numbers that PyYAML takes for words: 0o7, 1e3.
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"' if re.match(r"[-+.\d]", value) else None)


_Dumper.add_representer(str, _text)
for _kind in (dict, list):
    _Dumper.add_multi_representer(_kind, yaml.SafeDumper.yaml_representers[_kind])


def _agreed(text: str, wanted: Any, file: str) -> str:
    if read(text.encode(), file=file) != wanted:
        raise failure(Place(file, 1), "cannot be changed by the line: write it in block style, a member on each line")
    return text
