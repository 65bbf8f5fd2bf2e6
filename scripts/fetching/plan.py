"""What to do with a newer document: which side takes precedence for an operation, and the resulting texts.

Decisions only, from a survey and the options of the command to refusals, or to the files that change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ..pipeline.read.overlay_actions import with_actions
from ..spec import yaml_editor
from ..spec.operations import Operation
from ..spec.problems import Problem
from ..spec.structure import METHODS
from .identity import version_of
from .listing import operations_in
from .present import OVERLAY, Present
from .supplement import Files, without_operations
from .survey import Covered, Survey


@frozen
class Options:
    """The options of the command. prefer: "published", "supplement" or nothing."""

    prefer: str = ""
    drop: bool = False
    force: bool = False


@frozen
class Plan:
    """The decisions. With refusals nothing is written."""

    moved: tuple[Covered, ...]
    kept: tuple[Covered, ...]
    untaken: tuple[Operation, ...]
    refusals: tuple[str, ...]

    @property
    def is_idle(self) -> bool:
        """Return whether there is nothing to do."""
        return not (self.moved or self.kept or self.untaken or self.refusals)


def plan(survey: Survey, options: Options, *, doubts: Iterable[str]) -> Plan:
    """Decide. doubts: reasons to think that the document is not the next one of this provider."""
    refusals = [] if options.force else [f"{doubt}: FORCE=1 accepts it anyway" for doubt in doubts]
    refusals += _refused_actions(survey)
    open_ones = [operation for operation in survey.covered if operation.aside is None]
    moved = [item for item in open_ones if options.prefer == "published" or not (options.prefer or item.contradictions)]
    kept = [entry for entry in open_ones if options.prefer == "supplement"]
    undecided = len(open_ones) - len(moved) - len(kept)
    if undecided:
        refusals.append(
            f"{undecided} {_s(undecided, 'operation')} of the supplement {_s(undecided, 'contradicts', 'contradict')} "
            "the document: fix the supplement, or choose a side with PREFER=published or PREFER=supplement"
        )
    return Plan(tuple(moved), tuple(kept), survey.untaken, tuple(refusals))


def advice(decided: Plan) -> list[Problem]:
    """Return advice for decisions with which no package can be generated."""
    if not decided.moved:
        return []
    moved = f"{len(decided.moved)} {_s(len(decided.moved), 'operation')} would move out of the supplement"
    return [Problem(None, f"{moved}: fix this in overlay.yaml, or keep them where they are with PREFER=supplement")]


def _s(count: int, item: str, many: str = "") -> str:
    return item if count == 1 else many or f"{item}s"


def _refused_actions(survey: Survey) -> list[str]:
    kinds = (
        (
            [action for action in survey.stale if action.is_unmatched],
            "would match nothing: fix them, or drop them with DROP=1",
        ),
        (
            [item for item in survey.stale if item.is_twice],
            "would write a second time what is published: drop them with DROP=1",
        ),
        (
            [entry for entry in survey.stale if entry.failure or entry.repeated],
            "would fail, or write items of a list twice: fix them",
        ),
    )
    return [f"{len(found)} overlay {_s(len(found), 'action')} {what}" for found, what in kinds if found]


def files_after(present: Present, survey: Survey, decided: Plan) -> Files:
    """Return the texts that change; an empty one means that its file is removed."""
    changed: Files = {}
    if decided.moved:
        moved = [operation.supplement for operation in decided.moved]
        changed = without_operations(present.files, moved, folder=present.name)
    added = _actions(survey, decided)
    overlay = text = present.files.get(OVERLAY, "")
    file = f"{present.name}/{OVERLAY}"
    if added:
        text = with_actions(text, added, file=file)
    if survey.dropped:
        is_all = not added and present.overlay is not None and len(survey.dropped) == len(present.overlay["actions"])
        paths = [("actions", action.index) for action in survey.dropped]
        text = "" if is_all else yaml_editor.remove(text, paths, file=file)
    return changed | ({OVERLAY: text} if text != overlay else {})


def _actions(survey: Survey, decided: Plan) -> list[dict[str, Any]]:
    version = version_of(survey.new)
    corrected = operations_in(survey.effective)
    actions = [
        _taken_up(operation, version)
        for operation in decided.moved
        if "x-resource" not in corrected[operation.key].node
    ]
    actions += [
        _set_aside(target, f"Published in version {version}; the supplement, which describes it, wins.")
        for target in _targets(survey, [entry.published for entry in decided.kept])
    ]
    actions += [
        _set_aside(
            item, f"Published in version {version}, not described for a client yet: set x-resource and the rest."
        )
        for item in _targets(survey, decided.untaken)
    ]
    return actions


def _taken_up(covered: Covered, version: str) -> dict[str, Any]:
    """Keep what a supplement declares beyond the wire: names, descriptions, and `x-` fields."""
    members = {
        name: _plain(value)
        for name, value in covered.supplement.node.items()
        if name in ("operationId", "summary", "description") or name.startswith("x-")
    }
    description = f"Moved here from the supplement: version {version} publishes the operation."
    return {"target": _target(covered.published), "description": description, "update": members}


def _set_aside(target: str, description: str) -> dict[str, Any]:
    return {"target": target, "description": description, "remove": True}


def _targets(survey: Survey, operations: Iterable[Operation]) -> list[str]:
    """Return the JSONPaths of operations; of their path, if it has no others and declares something for all of them."""
    given = list(operations)
    targets = []
    for path in dict.fromkeys(operation.path for operation in given):
        methods = [entry for entry in given if entry.path == path]
        item = survey.effective["paths"][path]
        held = sum(name in METHODS for name in item)
        is_whole = len(methods) == held < len(item)
        targets += [f"$.paths[{_quoted(path)}]"] if is_whole else [_target(value) for value in methods]
    return targets


def _target(operation: Operation) -> str:
    return f"$.paths[{_quoted(operation.path)}].{operation.method}"


def _quoted(name: str) -> str:
    """Return a name as JSONPath writes it, escaped as in JSON."""
    return f"'{name}'" if name.isprintable() and not {"'", "\\"} & set(name) else json.dumps(name)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(entry) for entry in value] if isinstance(value, list) else value
