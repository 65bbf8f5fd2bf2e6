"""Copy packages and the overlay into another repository, or update such a copy.

    python -m scripts.commands.vendor DIR [NAME ...] [--force] [--top-level]

Without names, an update copies the packages that are there. Exits with 1 if a package is not what its spec says or the
copy would lose something, 2 for a folder or a name that cannot be; the old copy is then as it was.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn, TextIO

from ..pipeline.install import fingerprint
from ..pipeline.install.swap import lock_of, locked, settle
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError, failure
from ..vendoring import record, source
from ..vendoring.copying import copy
from ..vendoring.report import report
from . import generate

_PUT_BACK = "an earlier update was stopped half-way: what was there before it is back in its place"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    given = _parser().parse_args(arguments)
    try:
        status, said = _vendor(given)
    except PipelineError as error:
        status, said = 1, str(error)
    except OSError as error:
        status, said = 1, f"{error.filename or given.into}: {error.strerror or error}"
    except KeyboardInterrupt:
        status, said = 1, "stopped"
    _say(said, sys.stderr if status else sys.stdout)
    if status:
        print(f"nothing was copied; {given.into} is as it was", file=sys.stderr)
    return status


def _say(text: str, stream: TextIO) -> None:
    """Print what is told at the end. A reader that went away takes nothing back of what was done."""
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # Python writes the rest when it ends


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.vendor", description="Copy packages into another repository."
    )
    parser.add_argument("into", type=Path, metavar="DIR", help="the folder for the copy; it is made if it is not there")
    parser.add_argument("names", nargs="*", metavar="NAME", help="providers; those that are there already unless given")
    parser.add_argument("--force", action="store_true", help="replace what was edited by hand, and save it as a patch")
    parser.add_argument(
        "--top-level",
        action=argparse.BooleanOptionalAction,
        help="DIR itself is on sys.path, so that the packages are imported without a prefix (an update keeps that)",
    )
    parser.add_argument("--root", type=Path, default=REPOSITORY, metavar="DIR", help="the checkout that is copied from")
    return parser


def _vendor(given: argparse.Namespace) -> tuple[int, str]:
    """Copy; give the exit status, and what to tell."""
    root, into = given.root.resolve(), given.into.expanduser().resolve()
    refusal = _misplaced(given.into, into, root)
    if refusal is None:
        if _settled(into):
            print(_PUT_BACK, file=sys.stderr)
        old = record.read(into, project=source.project(root)["name"])
        providers = list(dict.fromkeys(given.names)) or _copied(old)
        known = generate.providers(root / "specs")
        refusal = _gone(old, providers, known) if not given.names else None
        refusal = refusal or _unknown(providers, known)
    if refusal:
        return 2, refusal
    if not _are_current(providers, root):
        return 1, "only what `make check` passes can be copied"
    is_top_level = given.top_level
    if is_top_level is None:
        is_top_level = bool(old and old["source"]["is_top_level"])
    with locked(lock_of(root / "generated")):
        what = source.read(root, providers, is_top_level=is_top_level)
    return 0, report(copy(what, into, is_forced=given.force), given.into.expanduser())


def _settled(into: Path) -> bool:
    try:
        return settle(into, lock=into)
    except ValueError as error:
        raise failure(None, f"{error}: remove it, and restore the copy from version control") from None


def _misplaced(given: Path, into: Path, root: Path) -> str | None:
    if into.is_relative_to(root):
        return f"{given} lies in this repository: name a folder of the one that receives the copy"
    if into.exists() and not into.is_dir():
        return f"{given} is not a folder"
    what = "the root of a file system" if into == into.parent else "a home folder" if into == _home() else None
    return what and f"{given} is {what}: name a folder of the repository that receives the copy"


def _home() -> Path | None:
    try:
        return Path.home().resolve()
    except RuntimeError:  # nobody's
        return None


def _copied(old: Mapping[str, Any] | None) -> list[str]:
    packages = old["packages"].values() if old else ()
    return [package["provider"] for package in packages if "provider" in package]


def _gone(old: Mapping[str, Any] | None, copied: Sequence[str], known: Sequence[str]) -> str | None:
    """Say how a copy goes on that holds what this checkout no longer makes."""
    gone = [name for name in copied if name not in known]
    packages = old["packages"].items() if old else ()
    folders = ", ".join(sorted(name for name, package in packages if package.get("provider") in gone))
    rest = " ".join(name for name in copied if name in known)
    if not gone:
        return None
    return (
        f"the copy holds {folders}, which this checkout does not make any more. To update the others, give "
        f'PROVIDERS="{rest or "..."}": that removes {folders}. To keep it, vendor from an older revision'
    )


def _unknown(providers: Sequence[str], known: Sequence[str]) -> str | None:
    unknown = [name for name in providers if name not in known]
    if unknown:
        return f"no provider {', '.join(unknown)}; there are: {', '.join(known) or 'none'}"
    return None if providers else f'say which packages to copy: PROVIDERS="..."; there are: {", ".join(known)}'


def _are_current(providers: Sequence[str], root: Path) -> bool:
    """Whether the packages are what the specs say; what was not made here is made aside and compared, once."""
    specs, generated = root / "specs", root / "generated"
    unsure = [one for one in providers if not fingerprint.is_current(generated, f"{one}_client", specs / one)]
    inputs = {one: fingerprint.inputs_of(specs / one) for one in unsure}
    if unsure and generate.check(unsure, specs=specs, out=generated, is_whole=False):
        return False
    for one in unsure:
        fingerprint.remember(generated, f"{one}_client", inputs=inputs[one])
    return True


def _stopped(*_: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stopped)
    sys.exit(main())
