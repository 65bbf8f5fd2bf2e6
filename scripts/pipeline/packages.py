"""The packages of all providers: which exist, which are out of date, and whether they match specs/.

A package is installed together with the document that its sandbox reads, or not at all. Packages pass the stages
(`stages.py`) side by side; the failure of one does not prevent the others.
"""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from ..spec.document import shown
from ..spec.problems import PipelineError, Problem
from .install import fingerprint
from .install.outputs import documents_of, names_of, path_of
from .install.swap import swap_together, workshop
from .progress import Line
from .python.name_table import FILE
from .side_by_side import Outcome, outcomes

_ROOTS = ("openapi.yaml", "published.yaml", "published.json")


def providers(specs: Path) -> list[str]:
    """Return the providers: the folders of `specs` that contain a document."""
    folders = specs.iterdir() if specs.is_dir() else ()
    return sorted(folder.name for folder in folders if any((folder / root).is_file() for root in _ROOTS))


def unknown(names: Iterable[str], known: Sequence[str]) -> str | None:
    """Return the error message for names that are not providers, None if all are."""
    wrong = [name for name in names if name not in known]
    return f"unknown provider {', '.join(wrong)}; known providers: {', '.join(known) or 'none'}" if wrong else None


def regenerate(names: Iterable[str], *, specs: Path, out: Path, is_forced: bool) -> None:
    """Regenerate the packages whose inputs or outputs changed; each is installed as soon as it is complete.

    Raise PipelineError with the problems of all packages that failed, which are then unchanged.
    """
    stale = []
    for name in names:
        if not is_forced and fingerprint.is_current(out, name, specs / name):
            Line(name).unchanged()
        else:
            stale.append(name)
    if stale:
        inputs = {name: fingerprint.inputs_of(specs / name) for name in stale}
        with workshop(out, path_of=partial(path_of, out)) as folder:
            for outcome in _generated(stale, specs=specs, into=folder):
                _install(outcome, specs=specs, out=out, inputs=inputs[outcome.name])


def _generated(names: Sequence[str], *, specs: Path, into: Path) -> Iterator[Outcome]:
    """Yield each package that could be generated. Raise PipelineError at the end with the problems of the others."""
    lines = {name: Line(name) for name in names}
    problems: list[Problem] = []
    found = outcomes(names, specs=specs, into=into, on_stage=lambda name, stage: lines[name].stage(stage))
    with closing(found):
        for outcome in found:
            line = lines[outcome.name]
            if outcome.package is None:
                line.failed()
                problems += outcome.problems
                continue
            line.stage("install")
            yield outcome
            line.done(outcome.package.summary, seconds=outcome.seconds)
    if problems:
        raise PipelineError(problems)


def _install(outcome: Outcome, *, specs: Path, out: Path, inputs: str) -> None:
    """Install a package. inputs: the hash of what it was generated from."""
    name, package = outcome.name, outcome.package
    swap_together(out, names_of(name), path_of=partial(path_of, out))
    is_same = fingerprint.inputs_of(specs / name) == inputs
    if package and package.names is not None and package.names != _table(name, specs):
        (specs / name / FILE).write_text(package.names, encoding="utf-8")
    fingerprint.remember(out, name, inputs=fingerprint.inputs_of(specs / name) if is_same else inputs)


def _table(name: str, specs: Path) -> str:
    """Return the text of the committed name table, empty if there is none."""
    file = specs / name / FILE
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def differences(names: Sequence[str], *, specs: Path, out: Path) -> list[str]:
    """Generate packages in a temporary folder, and return a line for each file in which `out` differs.

    Raise PipelineError with the problems of all packages that cannot be generated.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tables = [
            f"{shown(specs / outcome.name / FILE)}: changed"
            for outcome in _generated(names, specs=specs, into=folder)
            if outcome.package and outcome.package.names not in (None, _table(outcome.name, specs))
        ]
        parts = [part for name in names for part in names_of(name)]
        return tables + [line for part in parts for line in _compare(folder / part, path_of(out, part))]


def _compare(expected: Path, actual: Path) -> list[str]:
    new, old = _contents(expected), _contents(actual)
    states = [(name, "missing") for name in new.keys() - old.keys()]
    states += [(name, "added by hand") for name in old.keys() - new.keys()]
    states += [(name, "changed") for name in new.keys() & old.keys() if new[name] != old[name]]
    return [f"{shown(actual / name)}: {state}" for name, state in sorted(states)]


def _contents(place: Path) -> dict[str, bytes]:
    """Return the contents of a file, or of the files of a folder by their relative paths."""
    if place.is_file():
        return {"": place.read_bytes()}
    return {file.relative_to(place).as_posix(): file.read_bytes() for file in fingerprint.files_of(place)}


def orphans(names: Iterable[str], *, out: Path) -> list[str]:
    """Return the packages and documents without a spec, each with the command that removes it."""
    expected = {part for name in names for part in names_of(name)}
    generated = [*sorted(out.glob("*_client")), *sorted(documents_of(out).glob("*.json"))]
    return [
        f"{shown(place)}: no spec generates it; `git rm -r {shlex.quote(shown(place))}` removes it"
        for place in generated
        if place.name not in expected and _contents(place)
    ]


def is_current(provider: str, *, specs: Path, out: Path) -> bool:
    """Return whether the recorded fingerprint shows that a package matches its spec, without generating it."""
    return fingerprint.is_current(out, provider, specs / provider)
