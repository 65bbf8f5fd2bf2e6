"""Proposals, tried one by one on a copy of a spec: what the lint refuses is none. The others make a patch."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import evolve, field, frozen

from .. import lint
from ..bundle import bundle
from ..document import Mapping, Sequence
from ..problems import PipelineError, Place
from .changing import changed
from .proposals import Proposal, proposal_of
from .records import Evidence


@frozen
class Outcome:
    """What becomes of the drift of one provider: proposals with the texts that they change, and what to look at."""

    proposals: list[Proposal] = field(factory=list)
    unclear: list[tuple[Evidence, str]] = field(factory=list)
    before: dict[str, str] = field(factory=dict)
    after: dict[str, str] = field(factory=dict)

    def patch(self) -> Iterator[str]:
        """Give the lines of a unified diff that `git apply` takes."""
        for name in sorted(self.after):
            old, new = (one[name].splitlines(keepends=True) for one in (self.before, self.after))
            if old != new:
                yield f"diff --git a/{name} b/{name}\n"
                yield from difflib.unified_diff(old, new, f"a/{name}", f"b/{name}")


def propose(folder: Path, found: Iterable[Evidence], *, root: Path) -> Outcome:
    """Try every difference on a copy of a provider's folder; names of files are relative to the root."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary).resolve() / folder.relative_to(root)
        shutil.copytree(folder, copy)
        base = Path(temporary).resolve()
        outcome.before.update(_texts(copy, base))
        outcome.after.update(outcome.before)
        for evidence in found:
            reason = _attempt(outcome, evidence, copy, base)
            if reason:
                outcome.unclear.append((evidence, reason))
    return outcome


def _texts(folder: Path, base: Path) -> dict[str, str]:
    files = sorted(one for one in folder.rglob("*.yaml") if one.is_file())
    return {one.relative_to(base).as_posix(): one.read_bytes().decode() for one in files}


def _attempt(outcome: Outcome, evidence: Evidence, copy: Path, base: Path) -> str | None:
    """Add one proposal to the copy; give the reason where there is none."""
    document = bundle(copy)
    _rename_places(document, f"{base}/")
    proposal = proposal_of(document, evidence)
    if isinstance(proposal, str):
        return proposal
    texts = changed(proposal, outcome.after)
    if texts is None:
        return f"{proposal}: the text is laid out in a way that is not edited mechanically"
    held = {name: outcome.after[name] for name in texts}
    _write(base, texts)
    try:
        lint.check(bundle(copy))
    except PipelineError as error:
        _write(base, held)
        return f"{proposal}: the lint refuses it: {error.problems[0].message}"
    outcome.after.update(texts)
    outcome.proposals.append(proposal)
    return None


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
