"""Copy packages into another repository: which ones, from a checkout whose packages match their specs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..pipeline import packages
from ..pipeline.install import fingerprint
from ..pipeline.install.swap import lock_of, locked, settle
from ..spec.problems import PipelineError, Problem
from . import record, source
from .copying import CopyResult, copy


class UsageError(Exception):
    """The folder or the providers cannot be used as given; the message states what to pass instead."""


def vendor(
    given: Path,
    names: Sequence[str],
    *,
    root: Path,
    is_forced: bool,
    is_top_level: bool | None,
    on_restored: Callable[[], None],
) -> CopyResult:
    """Copy packages of the checkout at `root` into a folder, or update the copy there.

    names: providers; if empty, those that the copy has. is_top_level: None keeps the setting of the copy.
    on_restored: called if an interrupted update was undone first. Raises UsageError or PipelineError.
    """
    into = given.expanduser().resolve()
    _check_folder(given, into, root)
    if settle(into, lock=into):
        on_restored()
    old = record.read(into, project=source.project(root)["name"])
    providers = _providers(old, names, known=packages.providers(root / "specs"))
    _check_current(providers, root)
    if is_top_level is None:
        is_top_level = bool(old and old["source"]["is_top_level"])
    with locked(lock_of(root / "generated")):
        files = source.read(root, providers, is_top_level=is_top_level)
    return copy(files, into, is_forced=is_forced)


def _check_folder(given: Path, into: Path, root: Path) -> None:
    if into.is_relative_to(root):
        raise UsageError(f"{given} is inside this repository: name a folder of the receiving repository")
    if into.exists() and not into.is_dir():
        raise UsageError(f"{given} is not a folder")
    if into == into.parent or into == _home():
        what = "the root of a file system" if into == into.parent else "a home folder"
        raise UsageError(f"{given} is {what}: name a folder of the receiving repository")


def _home() -> Path | None:
    try:
        return Path.home().resolve()
    except RuntimeError:  # this user has no home folder
        return None


def _providers(old: Mapping[str, Any] | None, names: Sequence[str], *, known: Sequence[str]) -> list[str]:
    """Return the providers to copy. Raises UsageError."""
    copied = [package["provider"] for package in _packages(old).values() if "provider" in package]
    if not names:
        _check_still_generated(old, copied, known)
    providers = list(dict.fromkeys(names)) or copied
    if message := packages.unknown(providers, known):
        raise UsageError(message)
    if not providers:
        raise UsageError(f'name the packages to copy: PROVIDERS="..."; known providers: {", ".join(known)}')
    return providers


def _packages(old: Mapping[str, Any] | None) -> Mapping[str, Any]:
    found: Mapping[str, Any] = old["packages"] if old else {}
    return found


def _check_still_generated(old: Mapping[str, Any] | None, copied: Sequence[str], known: Sequence[str]) -> None:
    """Raise UsageError with the ways to go on if the copy has packages that this checkout no longer generates."""
    gone = [name for name in copied if name not in known]
    folders = ", ".join(sorted(name for name, package in _packages(old).items() if package.get("provider") in gone))
    rest = " ".join(name for name in copied if name in known)
    if gone:
        raise UsageError(
            f"the copy has {folders}, which this checkout no longer generates. To update the others, pass "
            f'PROVIDERS="{rest or "..."}": that removes {folders}. To keep it, vendor from an older revision'
        )


def _check_current(providers: Sequence[str], root: Path) -> None:
    """Raise PipelineError unless the packages match their specs. Those without a fingerprint are generated first."""
    specs, generated = root / "specs", root / "generated"
    unsure = [name for name in providers if not packages.is_current(name, specs=specs, out=generated)]
    inputs = {name: fingerprint.inputs_of(specs / name) for name in unsure}
    differences = packages.differences(unsure, specs=specs, out=generated) if unsure else []
    if differences:
        advice = "only packages that match their specs can be copied: run `make generate` and commit the result"
        raise PipelineError([*(Problem(None, line) for line in differences), Problem(None, advice)])
    for name in unsure:
        fingerprint.remember(generated, name, inputs=inputs[name])
