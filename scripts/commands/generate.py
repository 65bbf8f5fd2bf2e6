"""Make generated/ from specs/.

    python -m scripts.commands.generate [NAME ...] [--check] [--force] [--specs DIR] [--out DIR]

Only packages whose inputs or outputs changed are made anew; --force makes all. --check makes them aside and names the
files that differ. Exits with 1 if a package cannot be made or differs, 2 for a name that is no provider.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..pipeline.install import fingerprint
from ..pipeline.install.swap import settle, swap_in, workshop
from ..pipeline.progress import Line
from ..spec.document import REPOSITORY, shown
from ..spec.problems import PipelineError

_ROOTS = ("openapi.yaml", "published.yaml", "published.json")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    given = _parser().parse_args(arguments)
    settle(given.specs)
    known = providers(given.specs)
    unknown = [name for name in given.names if name not in known]
    if unknown:
        print(f"no provider {', '.join(unknown)}; there are: {', '.join(known) or 'none'}", file=sys.stderr)
        return 2
    names = list(dict.fromkeys(given.names)) or known
    if given.check:
        return check(names, specs=given.specs, out=given.out, is_whole=not given.names)
    status = generate(names, specs=given.specs, out=given.out, is_forced=given.force)
    for line in strangers(known, out=given.out) if not given.names else ():
        print(line, file=sys.stderr)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.generate", description="Make generated/ from specs/."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="a folder of specs/; all of them unless given")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if generated/ is not what specs/ say")
    parser.add_argument("--force", action="store_true", help="make what did not change, too")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "generated", metavar="DIR")
    return parser


def providers(specs: Path) -> list[str]:
    """List the folders that hold a spec."""
    folders = specs.iterdir() if specs.is_dir() else ()
    return sorted(one.name for one in folders if any((one / root).is_file() for root in _ROOTS))


def generate(names: Iterable[str], *, specs: Path, out: Path, is_forced: bool) -> int:
    """Make what changed, each package put in place as soon as it is whole."""
    stale = []
    for name in names:
        if not is_forced and fingerprint.is_current(out, f"{name}_client", specs / name):
            Line(name).unchanged()
        else:
            stale.append(name)
    if not stale:
        return 0
    with workshop(out) as folder:
        done = [_generated(name, specs=specs, out=out, folder=folder) for name in stale]
    return int(not all(done))


def _generated(name: str, *, specs: Path, out: Path, folder: Path) -> bool:
    inputs, line = fingerprint.inputs_of(specs / name), Line(name)
    said = _made(name, line, specs=specs, into=folder)
    if said:
        line.stage("swap")
        swap_in(out, f"{name}_client")
        fingerprint.remember(out, f"{name}_client", inputs=inputs)
        line.done(said)
    return bool(said)


def _made(name: str, line: Line, *, specs: Path, into: Path) -> str | None:
    """Make one package; say what is in it. Prints the problems, if there are any."""
    from ..pipeline.stages import make  # noqa: PLC0415  with both generators; a run that finds nothing changed needs neither

    try:
        made = make(name, specs=specs, into=into, say=line.stage)
    except PipelineError as error:
        line.failed()
        print(error, file=sys.stderr)
        return None
    return f"{made.operations} operations, {made.models} models"


def check(names: Sequence[str], *, specs: Path, out: Path, is_whole: bool) -> int:
    """Make packages aside and name the files in which `out` differs. is_whole: `names` are all that there are."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        done = [_checked(name, specs=specs, folder=folder) for name in names]
        if not all(done):
            return 1
        found = [line for name in names for line in _compared(folder / f"{name}_client", out / f"{name}_client")]
    left = strangers(names, out=out) if is_whole else []
    for line in (*found, *left):
        print(line, file=sys.stderr)
    if found:
        print("generated/ is not what specs/ say: run `make generate` and commit the result", file=sys.stderr)
    return int(bool(found or left))


def strangers(names: Iterable[str], *, out: Path) -> list[str]:
    """Name the packages that no spec makes (any more), and how a person removes them: nothing here ever does."""
    ours = {f"{name}_client" for name in names}
    left = [one for one in sorted(out.glob("*_client")) if one.name not in ours and fingerprint.files_of(one)]
    return [f"{shown(one)}: no spec makes it: `git rm -r {shlex.quote(shown(one))}` removes it" for one in left]


def _checked(name: str, *, specs: Path, folder: Path) -> bool:
    line = Line(name)
    said = _made(name, line, specs=specs, into=folder)
    if said:
        line.done(said)
    return bool(said)


def _compared(wanted: Path, found: Path) -> list[str]:
    new, old = (
        {one.relative_to(root).as_posix(): one.read_bytes() for one in fingerprint.files_of(root)}
        for root in (wanted, found)
    )
    words = [(name, "missing") for name in new.keys() - old.keys()]
    words += [(name, "added by hand") for name in old.keys() - new.keys()]
    words += [(name, "changed") for name in new.keys() & old.keys() if new[name] != old[name]]
    return [f"{shown(found / name)}: {word}" for name, word in sorted(words)]


if __name__ == "__main__":
    sys.exit(main())
