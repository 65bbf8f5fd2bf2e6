"""The packages of all providers: which there are, which are out of date, and whether generated/ matches specs/.

One package at a time goes through the stages (`stages.py`); a failure of one keeps no other from being generated.
"""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ..spec.document import shown
from ..spec.problems import PipelineError, Problem
from .install import fingerprint
from .install.swap import swap_in, workshop
from .progress import Line

_ROOTS = ("openapi.yaml", "published.yaml", "published.json")


def providers(specs: Path) -> list[str]:
    """List the providers: the folders of `specs` that hold a document."""
    folders = specs.iterdir() if specs.is_dir() else ()
    return sorted(folder.name for folder in folders if any((folder / root).is_file() for root in _ROOTS))


def unknown(names: Iterable[str], known: Sequence[str]) -> str | None:
    """Return the error message for names that are not providers, None if all are."""
    wrong = [name for name in names if name not in known]
    return f"unknown provider {', '.join(wrong)}; known providers: {', '.join(known) or 'none'}" if wrong else None


def package_of(provider: str) -> str:
    """Return the name of a provider's package."""
    return f"{provider}_client"


def regenerate(names: Iterable[str], *, specs: Path, out: Path, is_forced: bool) -> None:
    """Regenerate the packages whose inputs or outputs changed; each is installed as soon as it is complete.

    Raises PipelineError with the problems of all packages that failed; the old ones are then untouched.
    """
    stale = []
    for name in names:
        if not is_forced and fingerprint.is_current(out, package_of(name), specs / name):
            Line(name).unchanged()
        else:
            stale.append(name)
    if stale:
        with workshop(out) as folder:
            _for_each(stale, lambda name: _install(name, specs=specs, out=out, folder=folder))


def _install(name: str, *, specs: Path, out: Path, folder: Path) -> None:
    inputs, line = fingerprint.inputs_of(specs / name), Line(name)
    summary = _generate(name, line, specs=specs, into=folder)
    line.stage("install")
    swap_in(out, package_of(name))
    fingerprint.remember(out, package_of(name), inputs=inputs)
    line.done(summary)


def _generate(name: str, line: Line, *, specs: Path, into: Path) -> str:
    from .stages import generate  # noqa: PLC0415  loads both generators, which a run without changes does not need

    try:
        return generate(name, specs=specs, into=into, on_stage=line.stage).summary
    except PipelineError:
        line.failed()
        raise


def differences(names: Iterable[str], *, specs: Path, out: Path) -> list[str]:
    """Generate packages in a temporary folder, and list the files in which `out` differs, a line each.

    Raises PipelineError with the problems of all packages that cannot be generated.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        _for_each(names, lambda name: _generate_aside(name, specs=specs, folder=folder))
        return [line for name in names for line in _compare(folder / package_of(name), out / package_of(name))]


def _generate_aside(name: str, *, specs: Path, folder: Path) -> None:
    line = Line(name)
    line.done(_generate(name, line, specs=specs, into=folder))


def _compare(expected: Path, actual: Path) -> list[str]:
    new, old = (
        {file.relative_to(root).as_posix(): file.read_bytes() for file in fingerprint.files_of(root)}
        for root in (expected, actual)
    )
    states = [(name, "missing") for name in new.keys() - old.keys()]
    states += [(name, "added by hand") for name in old.keys() - new.keys()]
    states += [(name, "changed") for name in new.keys() & old.keys() if new[name] != old[name]]
    return [f"{shown(actual / name)}: {state}" for name, state in sorted(states)]


def orphans(names: Iterable[str], *, out: Path) -> list[str]:
    """List the packages that no spec generates (any more), and the command that removes each: nothing here does."""
    expected = {package_of(name) for name in names}
    folders = [folder for folder in sorted(out.glob("*_client")) if folder.name not in expected]
    return [
        f"{shown(folder)}: no spec generates it; `git rm -r {shlex.quote(shown(folder))}` removes it"
        for folder in folders
        if fingerprint.files_of(folder)
    ]


def is_current(provider: str, *, specs: Path, out: Path) -> bool:
    """Return whether the recorded fingerprint shows that a package matches its spec, without generating it."""
    return fingerprint.is_current(out, package_of(provider), specs / provider)


def _for_each(names: Iterable[str], act: Callable[[str], None]) -> None:
    """Act on every name. Raises PipelineError at the end with the problems of all that failed."""
    problems: list[Problem] = []
    for name in names:
        try:
            act(name)
        except PipelineError as error:
            problems += error.problems
    if problems:
        raise PipelineError(problems)
