"""Scaffold a provider in a folder of its own: write the guesses, generate the package, leave out what fails."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen

from ..pipeline.adapt.inheritance import spread_heirs
from ..pipeline.adapt.strip import strip
from ..pipeline.python.name_table import FILE
from ..pipeline.read.published import compose
from ..pipeline.stages import generate
from ..spec.document import clone
from ..spec.problems import PipelineError, failure
from ..spec.yaml_reader import load
from .actions import Scaffold
from .files_beside import copy_files_beside
from .header_cursors import header_cursors
from .leaving_out import OperationIndex
from .order import Order
from .places import Places
from .published_operations import read_operations, unresolved_items
from .report import report
from .sdk_names import keep_sdk_names

_MOST_ROUNDS = 25


@frozen
class Result:
    """The report as text, and the operations left out, with reasons."""

    report: str
    left_out: dict[str, str]


class AboutOperationsError(PipelineError):
    """Problems that can be resolved by leaving out operations."""


def scaffold(order: Order, *, specs: Path, into: Path, kept: str, on_stage: Callable[[str], None]) -> Result:
    """Write specs/NAME and generate the package in `into`. Raise PipelineError with what is not supported.

    kept: the folder in which the report finds the specs, which are moved there.
    """
    folder = specs / order.provider
    folder.mkdir()
    on_stage("read")
    (folder / order.file).write_bytes(order.data)
    places = Places(None, copy=folder / order.file, shown=order.shown)
    try:
        copy_files_beside(order, folder)
        places = Places(load(folder / order.file), copy=folder / order.file, shown=order.shown)
        return _scaffolded(order, folder, into, places, kept, on_stage)
    except PipelineError as error:
        raise type(error)(places.renamed(error.problems)) from None


def _scaffolded(
    order: Order, folder: Path, into: Path, places: Places, kept: str, on_stage: Callable[[str], None]
) -> Result:
    document, files = compose(places.document, folder / order.file, name=order.path.name)
    docs, published = _pages(document), document
    strip(document := clone(document))
    document["x-docs"] = docs
    keep_sdk_names(published, document)
    (folder / "source.toml").write_text(_source(order, document, has_files=bool(files)), encoding="utf-8")
    spread_heirs(held := clone(document))  # subtypes count as uses of their parent
    index, total = OperationIndex(held), len(read_operations(document))
    left_out, unpaged = _named(order, document), set[str]()
    for _ in range(_MOST_ROUNDS):
        guesses = Scaffold(
            document,
            provider=order.provider,
            source=order.source,
            left_out=left_out,
            unpaged=unpaged,
            headers=header_cursors(published),
        )
        _check_any(guesses)
        info = document.get("info") if isinstance(document.get("info"), dict) else {}
        text = guesses.text(_text(info, "title"), _text(info, "version"))
        (folder / "overlay.yaml").write_text(text, encoding="utf-8")
        try:
            package = generate(order.provider, specs=folder.parent, into=into, on_stage=on_stage)
        except PipelineError as error:
            wrong = _wrong_pages(guesses, error, folder) - unpaged
            unpaged |= wrong
            left_out = (
                left_out if wrong else {**left_out, **_operations_at_fault(order, index, error, left_out, places)}
            )
            continue
        (folder / FILE).write_text(package.names or "", encoding="utf-8")
        places = places.kept(kept)
        text = report(
            guesses, notes=places.renamed(package.notes), left_out=left_out, total=total, models=package.models
        )
        return Result(places.text(text), left_out)
    raise failure(
        None,
        f"stopped after {_MOST_ROUNDS} rounds: name the operations to leave out in LEAVE_OUT",
    )


def _pages(document: Any) -> list[Any]:
    """Return the addresses of documentation and contact in the document."""
    info = _object(document, "info")
    return [
        _object(document, "externalDocs").get("url"),
        _object(info, "contact").get("url"),
        info.get("termsOfService"),
    ]


def _object(holder: Any, name: str) -> Any:
    value = holder.get(name)
    return value if isinstance(value, dict) else {}


def _text(info: Any, name: str) -> str:
    return " ".join(str(info.get(name, "")).split())


def _named(order: Order, document: Any) -> dict[str, str]:
    """Return the operations to leave out by name. Raise PipelineError for an unknown name."""
    left_out = {}
    for wanted in order.leave_out:
        labels = [
            operation.label
            for operation in read_operations(document)
            if wanted in (operation.label, operation.node.get("operationId"))
        ]
        labels += [label for label, path in unresolved_items(document).items() if wanted in (label, path)]
        if not labels:
            raise failure(
                None, f"LEAVE_OUT: unknown operation {wanted!r:.80}: pass an operationId or METHOD PATH of the document"
            )
        left_out.update(dict.fromkeys(labels, "named in LEAVE_OUT"))
    return left_out


def _check_any(guesses: Scaffold) -> None:
    if not guesses.operations:
        raise failure(None, "the document has no operations, or all were left out")


def _wrong_pages(guesses: Scaffold, error: PipelineError, folder: Path) -> set[str]:
    """Return the operations whose guessed pagination is invalid after reading: a wrong guess is dropped, not fatal."""
    overlay = str(folder / "overlay.yaml")
    messages = [problem.message for problem in error.problems if problem.place and problem.place.file == overlay]
    labels = {operation.label for operation, _ in guesses.operations}
    return {message.partition(": x-pagination ")[0] for message in messages} & labels


def _operations_at_fault(
    order: Order, index: OperationIndex, error: PipelineError, left_out: dict[str, str], places: Places
) -> dict[str, str]:
    """Return the operations to leave out for some problems. Raise the error if that is not allowed or not enough."""
    found = {}
    for problem in error.problems:
        labels = index.affected_by(problem) - left_out.keys()
        if not labels:
            continue
        where = f" (line {problem.place.line})" if problem.place and not problem.place.column else ""
        (renamed,) = places.renamed([problem])
        found.update(dict.fromkeys(labels, f"{renamed.message}{where}"))
    if not found:
        raise error
    if not order.may_leave_out:
        raise AboutOperationsError(error.problems)
    return found


def _source(order: Order, document: Any, *, has_files: bool) -> str:
    info = document.get("info") if isinstance(document.get("info"), dict) else {}
    version = _text(info, "version")
    address = order.source or "unknown"
    return "\n".join(
        [
            "# Origin of the published document. Its bytes are the provider's; corrections are in overlay.yaml.",
            "",
            f"address = {_toml(address)}",
            f"version = {_toml(version)}",
            *([f"file = {_toml(order.path.name)} # its name where other files refer to it"] if has_files else []),
            f'sha256 = "{hashlib.sha256(order.data).hexdigest()}"',
            'reading = "loose" # see "How a folder is read" in specs/README.md',
            "",
        ]
    )


def _toml(text: str) -> str:
    """Return a TOML basic string: a JSON string in which DEL is escaped, too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
