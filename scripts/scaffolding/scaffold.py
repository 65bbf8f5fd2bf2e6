"""The work of `make new`, in a folder of its own: guesses written, the package made, what cannot be carried found."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen

from ..pipeline.adapt.inheritance import spread_heirs
from ..pipeline.adapt.strip import strip
from ..pipeline.read.lift import lift
from ..pipeline.stages import generate
from ..spec.document import clone, load
from ..spec.problems import PipelineError, failure
from .actions import Scaffold
from .leaving import Lines
from .order import Order
from .places import Places
from .reading import found_in
from .report import report

_MOST_ROUNDS = 25


@frozen
class Result:
    """What came of it, in words."""

    report: str
    left: dict[str, str]


class AboutOperationsError(PipelineError):
    """What stopped was about operations that can be left out."""


def scaffold(order: Order, *, specs: Path, into: Path, on_stage: Callable[[str], None]) -> Result:
    """Write specs/NAME and make the package inside `into`. Raises PipelineError with what cannot be carried."""
    folder = specs / order.provider
    folder.mkdir()
    on_stage("read")
    (folder / order.file).write_bytes(order.data)
    places = Places(None, copy=folder / order.file, shown=order.shown)
    try:
        places = Places(load(folder / order.file), copy=folder / order.file, shown=order.shown)
        return _scaffolded(order, folder, into, places, on_stage)
    except PipelineError as error:
        raise type(error)(places.given(error.problems)) from None


def _scaffolded(order: Order, folder: Path, into: Path, places: Places, on_stage: Callable[[str], None]) -> Result:
    document = lift(places.document)
    docs = _pages(document)
    strip(document := clone(document))
    document["x-docs"] = docs
    (folder / "source.toml").write_text(_source(order, document), encoding="utf-8")
    spread_heirs(held := clone(document))  # what a parent may be is a use of it
    lines, total = Lines(held), len(found_in(document))
    left, unpaged = _named(order, document), set[str]()
    for _ in range(_MOST_ROUNDS):
        guesses = Scaffold(document, provider=order.provider, source=order.source, left=left, unpaged=unpaged)
        _check_any(guesses)
        info = document.get("info") if isinstance(document.get("info"), dict) else {}
        text = guesses.text(_text(info, "title"), _text(info, "version"))
        (folder / "overlay.yaml").write_text(text, encoding="utf-8")
        try:
            package = generate(order.provider, specs=folder.parent, into=into, on_stage=on_stage)
        except PipelineError as error:
            wrong = _wrong_pages(guesses, error, folder) - unpaged
            unpaged |= wrong
            left = left if wrong else {**left, **_culprits(order, lines, error, left, places)}
            continue
        said = report(guesses, notes=places.given(package.notes), left=left, total=total, models=package.models)
        return Result(places.text(said), left)
    raise failure(None, f"gave up after {_MOST_ROUNDS} rounds of leaving operations out")


def _pages(document: Any) -> list[Any]:
    """List where a document says that its API is described, or whom to ask."""
    info = _member(document, "info")
    return [
        _member(document, "externalDocs").get("url"),
        _member(info, "contact").get("url"),
        info.get("termsOfService"),
    ]


def _member(holder: Any, name: str) -> Any:
    value = holder.get(name)
    return value if isinstance(value, dict) else {}


def _text(info: Any, member: str) -> str:
    return " ".join(str(info.get(member, "")).split())


def _named(order: Order, document: Any) -> dict[str, str]:
    """Find the operations that are to be left out by name."""
    left = {}
    for wanted in order.leave_out:
        labels = [
            operation.label
            for operation in found_in(document)
            if wanted in (operation.label, operation.node.get("operationId"))
        ]
        if not labels:
            raise failure(
                None, f"LEAVE_OUT: no operation {wanted!r:.80} in the document (an operationId, or METHOD PATH)"
            )
        left.update(dict.fromkeys(labels, "named in LEAVE_OUT"))
    return left


def _check_any(guesses: Scaffold) -> None:
    if not guesses.operations:
        raise failure(None, "the document has no operation that is to be carried")


def _wrong_pages(guesses: Scaffold, error: PipelineError, folder: Path) -> set[str]:
    """Name the operations whose guessed pages do not hold once the document is read: a guess fails nobody."""
    overlay = str(folder / "overlay.yaml")
    told = [problem.message for problem in error.problems if problem.place and problem.place.file == overlay]
    labels = {operation.label for operation, _ in guesses.operations}
    return {message.partition(": x-pagination ")[0] for message in told} & labels


def _culprits(order: Order, lines: Lines, error: PipelineError, left: dict[str, str], places: Places) -> dict[str, str]:
    """Name the operations to leave out for some problems; raises them where that is not wanted or not enough."""
    found = {}
    for problem in error.problems:
        labels = lines.about(problem) - left.keys()
        if not labels:
            continue
        where = f" (line {problem.place.line})" if problem.place and not problem.place.column else ""
        (told,) = places.given([problem])
        found.update(dict.fromkeys(labels, f"{told.message}{where}"))
    if not found:
        raise error
    if not order.may_leave_out:
        raise AboutOperationsError(error.problems)
    return found


def _source(order: Order, document: Any) -> str:
    info = document.get("info") if isinstance(document.get("info"), dict) else {}
    version = _text(info, "version")
    address = order.source or "unknown"
    return "\n".join(
        [
            "# Where the published document comes from. Its bytes are the provider's; what differs is in overlay.yaml.",
            "",
            f"address = {_toml(address)}",
            f"version = {_toml(version)}",
            f'sha256 = "{hashlib.sha256(order.data).hexdigest()}"',
            'reading = "loose" # see "How a folder is read" in specs/README.md',
            "",
        ]
    )


def _toml(text: str) -> str:
    """Write a text in TOML's basic form, which is JSON's, but for what JSON leaves as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
