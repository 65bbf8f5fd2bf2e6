"""Edit YAML text and leave every other line, and its comments, unchanged: remove, replace or add values at a path.

Each edit is read back: unless the text has exactly the intended value, PipelineError asks a person to edit it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from .document import FRAGILE, clone
from .problems import PipelineError, Place, failure
from .yaml_reader import read

Path = tuple[str | int, ...]
"""The keys and indexes that lead to a value."""
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*\Z")
_WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def remove(text: str, paths: Iterable[Path], *, file: str) -> str:
    """Remove fields and items with their lines. Return an empty text if nothing is left."""
    expected, source = _value(text, file), _Source(text, file)
    spans = []
    for path in sorted(paths, key=lambda path: [str(part).zfill(9) for part in path], reverse=True):
        spans.append(source.span(path))
        del _at(expected, path[:-1])[path[-1]]
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
    if not source.text.endswith("\n"):
        text = text.rstrip("\r\n")
    return _verified(text, expected, file) if expected else ""


def replace(text: str, path: Path, value: Any, *, file: str) -> str:
    """Replace a value that is not in block style, in its place."""
    expected, source = _value(text, file), _Source(text, file)
    _at(expected, path[:-1])[path[-1]] = clone(value)
    start, end = source.inline(path)
    return _verified(f"{text[:start]}{flow(value)}{text[end:]}", expected, file)


def append(text: str, path: Path, value: Any, *, file: str) -> str:
    """Add an item at the end of a list, in the style of the list."""
    expected, source = _value(text, file), _Source(text, file)
    _at(expected, path).append(clone(value))
    node = source.node(path)
    if node.flow_style:
        at = source.flow_end(node)
        return _verified(f"{text[:at]}{', ' if node.value else ''}{flow(value)}{text[at:]}", expected, file)
    return _verified(source.with_item(node, f"- {flow(value)}\n"), expected, file)


def insert(text: str, path: Path, name: str, value: Any, *, file: str) -> str:
    """Add a field at the end of a mapping that is not empty, in its style. The value is written on one line."""
    expected, source = _value(text, file), _Source(text, file)
    _at(expected, path)[name] = clone(value)
    node = source.node(path)
    entry = f"{flow(name)}: {flow(value)}"
    if node.flow_style:
        at = source.flow_end(node)
        return _verified(f"{text[:at]}, {entry}{text[at:]}", expected, file)
    return _verified(source.with_item(node, f"{entry}\n"), expected, file)


def extend(text: str, path: Path, items: list[Any], *, file: str) -> str:
    """Add items in block style at the end of a list in block style, or to an empty one."""
    text = text if text.endswith("\n") else text + "\n"
    expected, source = _value(text, file), _Source(text, file)
    held = _at(expected, path[:-1])
    held[path[-1]] = [*(held[path[-1]] or []), *clone(items)]
    node = source.node(path)
    if isinstance(node, yaml.SequenceNode) and node.flow_style:
        raise failure(Place(file, node.start_mark.line + 1), f"{path[-1]}: write the list with a dash on each line")
    return _verified(source.with_item(node, block(items)), expected, file)


def path_of(text: str, key: str, line: int, *, file: str, near: Path = ()) -> Path:
    """Return the path of the value of the key on a line (counted from 1). Raise PipelineError unless there is one.

    near: the path of its mapping in another document, whose last parts select one of several keys on the line.
    """
    paths = [
        path for path, node in _keys(_compose(text, file), ()) if (path[-1], node.start_mark.line) == (key, line - 1)
    ]
    shared = [_shared(path[:-1], near) for path in paths]
    paths = [path for path, parts in zip(paths, shared, strict=True) if parts == max(shared)]
    if len(paths) != 1:
        raise failure(Place(file, line), f"{key!r} is not on the line exactly once: write each field on its own line")
    return paths[0]


def _shared(path: Path, other: Path) -> int:
    """Return how many parts two paths share at their ends."""
    ends = zip(reversed(path), reversed(other), strict=False)
    return next((at for at, (one, two) in enumerate(ends) if one != two), min(len(path), len(other)))


def value_at(text: str, path: Path, *, file: str) -> Any:
    """Return the value at a path."""
    return _at(_value(text, file), path)


def flow(value: Any) -> str:
    """Write a value on one line, such that YAML reads back the same value."""
    if isinstance(value, list):
        return f"[{', '.join(map(flow, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{flow(name)}: {flow(inner)}' for name, inner in value.items())}}}"
    is_plain = isinstance(value, str) and _PLAIN.match(value) and value.lower() not in _WORDS
    if is_plain:
        return str(value)
    return FRAGILE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))


def block(value: Any) -> str:
    """Write a value in block style, such that YAML 1.2 reads back the same value."""
    text: str = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    return text


class _Source:
    """A text with the positions of its nodes."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self._file = file
        self._root = _compose(text, file)

    def node(self, path: Path) -> Any:
        """Return the node at a path."""
        return self._entry(path)[2]

    def _entry(self, path: Path) -> tuple[Any, Any, Any]:
        """Return the collection that holds a node, the node's key (or the node in a list), and the node."""
        parent, key, value = None, self._root, self._root
        for part in path:
            parent = value
            if isinstance(part, int):
                key = value = parent.value[part]
            else:
                key, value = next((name, inner) for name, inner in parent.value if name.value == part)
        return parent, key, value

    def span(self, path: Path) -> tuple[int, int]:
        """Return where the text of a field or item begins and ends, with its lines or its comma."""
        parent, key, value = self._entry(path)
        if parent.flow_style:
            return self._flow_span(parent, key)
        mark = key.start_mark
        if self.text[self._line_start(mark.index) : mark.index].strip(" ") not in ("", "-"):
            raise failure(
                Place(self._file, mark.line + 1), f"{path[-1]!r} shares its line: write each field on its own line"
            )
        return self._line_start(mark.index), self._end(value)

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1  # only line feeds: Python and YAML 1.1 know other line ends, too

    def _end(self, node: Any) -> int:
        """Return where the line after the last one of a value starts, without the comments that follow the value."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self._end(last[1] if isinstance(last, tuple) else last)
        at = int(node.end_mark.index)  # a text in block style ends where the next line starts
        return at if self._line_start(at) == at else (self.text.find("\n", at) + 1 or len(self.text))

    def _flow_span(self, parent: Any, key: Any) -> tuple[int, int]:
        firsts, lasts = zip(
            *((entry[0], entry[1]) if isinstance(entry, tuple) else (entry, entry) for entry in parent.value),
            strict=True,
        )
        at = firsts.index(key)
        if len(firsts) == 1:
            start, end = firsts[0].start_mark.index, parent.end_mark.index - 1
        elif at == len(firsts) - 1:
            start, end = lasts[at - 1].end_mark.index, lasts[at].end_mark.index
        else:
            start, end = firsts[at].start_mark.index, firsts[at + 1].start_mark.index
        if "#" in self.text[start:end]:
            raise failure(Place(self._file, key.start_mark.line + 1), "a comment would be lost: edit the list by hand")
        return start, end

    def inline(self, path: Path) -> tuple[int, int]:
        """Return where a value that is not in block style begins and ends."""
        node = self.node(path)
        is_block = node.style in ("|", ">") if isinstance(node, yaml.ScalarNode) else not node.flow_style
        if is_block:
            raise failure(
                Place(self._file, node.start_mark.line + 1), f"{path[-1]!r} is in block style: edit it by hand"
            )
        return node.start_mark.index, node.end_mark.index

    def flow_end(self, node: Any) -> int:
        """Return where the last item of a list, or field of a mapping, in flow style ends."""
        if not node.value:
            return int(node.end_mark.index - 1)
        last = node.value[-1]
        return int((last[1] if isinstance(last, tuple) else last).end_mark.index)

    def with_item(self, node: Any, item: str) -> str:
        """Return the text with lines after the last item or field in block style; at its end if there is none."""
        has_items = isinstance(node, yaml.CollectionNode)
        at = self._end(node) if has_items else len(self.text)
        indent = " " * (node.start_mark.column if has_items else 2)
        end = "\r\n" if "\r\n" in self.text else "\n"
        lines = "".join(f"{indent}{line}" if line.strip() else line for line in _lines(item)).replace("\n", end)
        if not self.text[:at].endswith("\n"):  # the last line of a text without a line end, which it keeps
            return f"{self.text}{end}{lines.removesuffix(end)}"
        return self.text[:at] + lines + self.text[at:]


def _compose(text: str, file: str) -> Any:
    try:
        return yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        raise failure(Place(file, 1), f"cannot be edited: {' '.join(str(error).split())}") from None


def _keys(node: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Yield the path and the node of every key."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield (*path, key.value), key
            yield from _keys(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for at, item in enumerate(node.value):
            yield from _keys(item, (*path, at))


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)


class _Dumper(yaml.SafeDumper):
    """Writes what YAML 1.2 reads back as the same value."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Write a value that is in two places twice."""
        return True


def _text(dumper: Any, value: str) -> Any:
    # YAML 1.2 reads as numbers what PyYAML reads as text: 0o7, 1e3.
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"' if re.match(r"[-+.\d]", value) else None)


_Dumper.add_representer(str, _text)
for _kind in (dict, list):
    _Dumper.add_multi_representer(_kind, yaml.SafeDumper.yaml_representers[_kind])


def _value(text: str, file: str) -> Any:
    return clone(read(text.encode(), file=file))


def _at(value: Any, path: Path) -> Any:
    for part in path:
        value = value[part]
    return value


def _verified(text: str, expected: Any, file: str) -> str:
    try:
        is_same = read(text.encode(), file=file) == expected
    except PipelineError:
        is_same = False
    if not is_same:
        raise failure(Place(file, 1), "cannot be edited: write it in block style, with each field on its own line")
    return text
