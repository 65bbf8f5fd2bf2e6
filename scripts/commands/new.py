"""A new provider from its published document: the folder of its specs, with guesses to read, and a working package.

    python -m scripts.commands.new NAME FILE [--source URL] [--leave-out [ID,...]] [--specs DIR] [--out DIR]

The document is kept byte for byte. Every operation of it is in the package, or the command names the line that it
cannot carry and changes nothing, unless it is told to leave such operations out (or those of a list).
"""

from __future__ import annotations

import argparse
import keyword
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ..pipeline.install import fingerprint
from ..pipeline.install.swap import swap_in, workshop
from ..scaffolding.scaffold import AboutOperationsError, Order, Result, scaffold
from ..spec.document import REPOSITORY, shown
from ..spec.problems import PipelineError, failure

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_SUFFIXES = {".json": ".json", ".yaml": ".yaml", ".yml": ".yaml"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    given = _parser().parse_args(arguments)
    try:
        order = _order(given)
        result = _made(order, given.specs, given.out)
    except PipelineError as error:
        print(error, file=sys.stderr)
        print("nothing was changed" + _advice(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped; nothing was changed", file=sys.stderr)
        return 130
    print(result.report)
    print(f"\nNow read {shown(given.specs / order.provider / 'overlay.yaml')}, then make lint and make generate.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.new", description="Make a client for a new provider."
    )
    parser.add_argument("name", metavar="NAME", help="the provider, in lower case: the package becomes NAME_client")
    parser.add_argument("file", type=Path, metavar="FILE", help="its published OpenAPI 3.0 or 3.1 document")
    parser.add_argument("--source", metavar="URL", help="where the document was published; nothing is downloaded")
    parser.add_argument(
        "--leave-out",
        nargs="?",
        const="*",
        metavar="ID,...",
        help="leave out operations that cannot be carried; with a list, those (operationId or METHOD PATH)",
    )
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "generated", metavar="DIR")
    return parser


def _order(given: argparse.Namespace) -> Order:
    _check_name(given.name)
    _check_free(given.name, given.specs, given.out)
    suffix = _SUFFIXES.get(given.file.suffix.lower())
    if suffix is None:
        raise failure(None, f"{shown(given.file)}: a published document ends in .json, .yaml or .yml")
    if given.source is not None and not re.fullmatch(r"https?://[^\s\"\\]+", given.source):
        raise failure(None, f"{given.source!r:.80} is no address of a published document")
    try:
        data = given.file.read_bytes()
    except OSError as error:
        raise failure(None, f"{shown(given.file)} cannot be read: {error.strerror}") from None
    told = "" if given.leave_out in (None, "0") else given.leave_out
    wanted = [] if told in ("*", "1") else [one.strip() for one in told.split(",") if one.strip()]
    return Order(
        provider=given.name,
        file=f"published{suffix}",
        shown=shown(given.file),
        data=data,
        source=given.source,
        may_leave_out=told in ("*", "1"),
        leave_out=tuple(wanted),
    )


def _check_name(name: str) -> None:
    if not _NAME.match(name):
        raise failure(None, f"{name!r:.60} cannot be a provider's name: lower-case letters, digits and _ only")
    if keyword.iskeyword(name) or name.startswith("async"):
        raise failure(None, f"{name!r:.60} cannot be a provider's name: it is Python's, or begins as AsyncClient does")
    if name in ("billing", "billing_overlay", "billing_sandbox"):
        raise failure(None, f"{name!r:.60} cannot be a provider's name: this project's own packages are called so")


def _check_free(name: str, specs: Path, out: Path) -> None:
    if (specs / name).exists() or (out / f"{name}_client").exists():
        raise failure(None, f"{shown(specs / name)} or its package is there already: choose another name")


def _made(order: Order, specs: Path, out: Path) -> Result:
    """Make folder and package aside, then put both in place: after a failure nothing has changed."""
    with tempfile.TemporaryDirectory() as temporary, workshop(out) as folder:
        _check_free(order.provider, specs, out)  # another run may have had the lock before
        aside = Path(temporary)
        result = scaffold(order, specs=aside, into=folder, say=_say)
        package = f"{order.provider}_client"
        _take(specs / order.provider)
        try:
            shutil.copytree(aside / order.provider, specs / order.provider, dirs_exist_ok=True)
            swap_in(out, package)
            fingerprint.remember(out, package, inputs=fingerprint.inputs_of(specs / order.provider))
        except BaseException:
            shutil.rmtree(specs / order.provider, ignore_errors=True)
            shutil.rmtree(out / package, ignore_errors=True)
            raise
    return result


def _take(folder: Path) -> None:
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        raise failure(None, f"{shown(folder)} is there already: choose another name") from None


def _say(stage: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[2K{stage}", end="", file=sys.stderr)


def _advice(error: PipelineError) -> str:
    if not isinstance(error, AboutOperationsError):
        return ""
    return "; LEAVE_OUT=1 leaves out the operations that these lines are about, LEAVE_OUT=a,b those that you name"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
