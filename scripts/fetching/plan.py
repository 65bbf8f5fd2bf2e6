"""What to do with a newer document: who is believed where two describe one operation, and the texts that follow.

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
    """What the person at the command said. prefer: "published", "supplement" or nothing."""

    prefer: str = ""
    drop: bool = False
    force: bool = False


@frozen
class Plan:
    """What follows. With refusals nothing is written."""

    moved: tuple[Covered, ...]
    kept: tuple[Covered, ...]
    untaken: tuple[Operation, ...]
    refusals: tuple[str, ...]

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is asked for."""
        return not (self.moved or self.kept or self.untaken or self.refusals)


def plan(survey: Survey, options: Options, *, doubts: Iterable[str]) -> Plan:
    """Decide. doubts: reasons to think that the document is not the next one of this provider."""
    refusals = [] if options.force else [f"{one}: FORCE=1 takes it all the same" for one in doubts]
    refusals += _refused_actions(survey)
    open_ones = [one for one in survey.covered if one.aside is None]
    moved = [one for one in open_ones if options.prefer == "published" or not (options.prefer or one.contradictions)]
    kept = [one for one in open_ones if options.prefer == "supplement"]
    undecided = len(open_ones) - len(moved) - len(kept)
    if undecided:
        refusals.append(
            f"{undecided} {_s(undecided, 'operation')} of the supplement {_s(undecided, 'contradicts', 'contradict')} "
            "the document: mend the supplement, or say who is believed by PREFER=published or PREFER=supplement"
        )
    return Plan(tuple(moved), tuple(kept), survey.untaken, tuple(refusals))


def advice(decided: Plan) -> list[Problem]:
    """Say what else could be tried when no package can be made of what was decided."""
    if not decided.moved:
        return []
    moved = f"{len(decided.moved)} {_s(len(decided.moved), 'operation')} would move out of the supplement"
    return [Problem(None, f"{moved}: mend this in overlay.yaml, or keep them where they are by PREFER=supplement")]


def _s(count: int, one: str, many: str = "") -> str:
    return one if count == 1 else many or f"{one}s"


def _refused_actions(survey: Survey) -> list[str]:
    kinds = (
        ([one for one in survey.stale if one.is_unmatched], "would match nothing: mend them, or drop them by DROP=1"),
        (
            [one for one in survey.stale if one.is_twice],
            "would write a second time what is published: drop them by DROP=1",
        ),
        (
            [one for one in survey.stale if one.failure or one.repeated],
            "would fail, or write items of a list twice: mend them",
        ),
    )
    return [f"{len(found)} overlay {_s(len(found), 'action')} {what}" for found, what in kinds if found]


def files_after(present: Present, survey: Survey, decided: Plan) -> Files:
    """Give the texts that change; an empty one means that its file goes."""
    changed: Files = {}
    if decided.moved:
        changed = without_operations(present.files, [one.supplement for one in decided.moved], folder=present.name)
    added = _actions(survey, decided)
    overlay = text = present.files.get(OVERLAY, "")
    file = f"{present.name}/{OVERLAY}"
    if added:
        text = with_actions(text, added, file=file)
    if survey.dropped:
        is_all = not added and present.overlay is not None and len(survey.dropped) == len(present.overlay["actions"])
        text = "" if is_all else yaml_editor.remove(text, [("actions", one.index) for one in survey.dropped], file=file)
    return changed | ({OVERLAY: text} if text != overlay else {})


def _actions(survey: Survey, decided: Plan) -> list[dict[str, Any]]:
    version = version_of(survey.new)
    corrected = operations_in(survey.effective)
    actions = [_taken_up(one, version) for one in decided.moved if "x-resource" not in corrected[one.key].node]
    actions += [
        _set_aside(one, f"Published in version {version}; the supplement describes it, and is believed.")
        for one in _targets(survey, [one.published for one in decided.kept])
    ]
    actions += [
        _set_aside(
            one, f"Published in version {version}, not described for a client yet: say x-resource and the rest here."
        )
        for one in _targets(survey, decided.untaken)
    ]
    return actions


def _taken_up(one: Covered, version: str) -> dict[str, Any]:
    """Keep what a supplement says beyond the wire: names, wording, and the members of this house."""
    members = {
        name: _plain(value)
        for name, value in one.supplement.node.items()
        if name in ("operationId", "summary", "description") or name.startswith("x-")
    }
    description = f"Moved here from the supplement: version {version} publishes the operation."
    return {"target": _target(one.published), "description": description, "update": members}


def _set_aside(target: str, description: str) -> dict[str, Any]:
    return {"target": target, "description": description, "remove": True}


def _targets(survey: Survey, operations: Iterable[Operation]) -> list[str]:
    """Name operations; or their path, if it has no others and says something for them all, which must go with them."""
    given = list(operations)
    targets = []
    for path in dict.fromkeys(one.path for one in given):
        methods = [one for one in given if one.path == path]
        item = survey.effective["paths"][path]
        held = sum(name in METHODS for name in item)
        is_whole = len(methods) == held < len(item)
        targets += [f"$.paths[{_quoted(path)}]"] if is_whole else [_target(one) for one in methods]
    return targets


def _target(operation: Operation) -> str:
    return f"$.paths[{_quoted(operation.path)}].{operation.method}"


def _quoted(name: str) -> str:
    """Write a name as JSONPath does; what is not plain is escaped as in JSON."""
    return f"'{name}'" if name.isprintable() and not {"'", "\\"} & set(name) else json.dumps(name)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value
