"""Proposals, tried one by one on a copy of a spec: what the lint refuses is none. The others make a patch."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from ..comparing.change import SEVERITIES, Severity
from ..comparing.specs import compare_specs
from ..pipeline.lint import lint
from ..pipeline.read.bundle import bundle
from ..spec.document import Mapping, Sequence
from ..spec.problems import PipelineError, Place
from .proposals import Proposal, proposal_of
from .proposed_edits import edited_texts
from .records import Evidence

_NO_END = "\\ No newline at end of file\n"


@define
class Outcome:
    """What becomes of the drift of one provider: proposals with the texts that they change, and what to look at.

    weights: how much each proposal weighs for callers.
    """

    proposals: list[Proposal] = field(factory=list)
    weights: list[Severity] = field(factory=list)
    unclear: list[tuple[Evidence, str]] = field(factory=list)
    before: dict[str, str] = field(factory=dict)
    after: dict[str, str] = field(factory=dict)

    def patch(self) -> Iterator[str]:
        """Give the lines of a unified diff that `git apply` takes."""
        for name in sorted(self.after):
            old, new = (lines_of(one[name]) for one in (self.before, self.after))
            if old != new:
                yield f"diff --git a/{name} b/{name}\n"
                for line in difflib.unified_diff(old, new, f"a/{name}", f"b/{name}"):
                    yield line if line.endswith("\n") else f"{line}\n{_NO_END}"


def lines_of(text: str) -> list[str]:
    """Split a text where patches do, and nowhere else."""
    *whole, rest = text.split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])


def propose(folder: Path, found: Iterable[Evidence], *, root: Path) -> Outcome:
    """Try every difference on a copy of a provider's folder; names of files are relative to the root."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary).resolve()
        copy = base / folder.relative_to(root)
        shutil.copytree(folder, copy)
        outcome.before = _texts(copy, base)
        outcome.after = dict(outcome.before)
        document = _read(copy, base)
        for evidence in found:
            try:
                document = _attempt(outcome, evidence, document, copy, base)
            except _NoneError as reason:
                outcome.unclear.append((evidence, str(reason)))
    return outcome


class _NoneError(Exception):
    """There is no proposal; says why."""


def _texts(folder: Path, base: Path) -> dict[str, str]:
    files = sorted(one for one in folder.rglob("*.yaml") if one.is_file())
    return {one.relative_to(base).as_posix(): one.read_bytes().decode() for one in files}


def _read(copy: Path, base: Path) -> Any:
    try:
        document = bundle(copy)
    except PipelineError as error:
        raise PipelineError(evolve(one, place=_renamed(one.place, f"{base}/")) for one in error.problems) from None
    _rename_places(document, f"{base}/")
    return document


def _attempt(outcome: Outcome, evidence: Evidence, document: Any, copy: Path, base: Path) -> Any:
    """Add one proposal to the copy; give what the copy then says. Raises _NoneError where there is none."""
    proposal = proposal_of(document, evidence)
    if isinstance(proposal, str):
        raise _NoneError(proposal)
    texts = edited_texts(proposal, outcome.after)
    if texts is None:
        raise _NoneError(f"{proposal}: the text is laid out in a way that is not edited mechanically")
    _write(base, texts)
    try:
        tried = _read(copy, base)
        lint.check(tried)
    except PipelineError as error:
        _write(base, {name: outcome.after[name] for name in texts})
        raise _NoneError(f"{proposal}: the lint refuses it: {error.problems[0].message}") from None
    outcome.after.update(texts)
    outcome.proposals.append(proposal)
    found = {one.change.severity for one in compare_specs(document, tried)}
    outcome.weights.append(min(found, key=SEVERITIES.index, default="fix"))
    return tried


def _write(base: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (base / name).write_bytes(text.encode())


def _rename_places(node: object, prefix: str) -> None:
    """Make the places of a bundled copy those of the repository."""
    if not isinstance(node, (Mapping, Sequence)):
        return
    node.place = _renamed(node.place, prefix)
    node.places = {key: place for key, one in node.places.items() if (place := _renamed(one, prefix))}
    for member in node.values() if isinstance(node, Mapping) else node:
        _rename_places(member, prefix)


def _renamed(place: Place | None, prefix: str) -> Place | None:
    return place and evolve(place, file=place.file.removeprefix(prefix))
