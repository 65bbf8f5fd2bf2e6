"""A new provider from its published document: the folder of its specs, with guesses to read, and a working package.

    python -m scripts.new NAME FILE [--source URL] [--leave-out [ID,...]] [--specs DIR] [--out DIR]

The document is kept byte for byte. Every operation of it is in the package, or the command names the line that it
cannot carry and changes nothing, unless it is told to leave such operations out (or those of a list).
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .document import REPOSITORY, shown
from .making import fingerprint
from .making.swap import swap_in, workshop
from .problems import PipelineError, failure
from .scaffolding.scaffold import Order, Result, scaffold

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
        print("nothing was changed" + _advice(error, given.leave_out), file=sys.stderr)
        return 1
    print(result.report)
    print(f"\nNow read {shown(given.specs / order.provider / 'overlay.yaml')}, then make lint and make generate.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.new", description="Make a client for a new provider.")
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
    if not _NAME.match(given.name) or given.name in ("billing", "billing_sandbox", "billing_overlay"):
        raise failure(None, f"{given.name!r:.60} cannot be a provider's name: lower-case letters, digits and _ only")
    if (given.specs / given.name).exists() or (given.out / f"{given.name}_client").exists():
        raise failure(None, f"{shown(given.specs / given.name)} or its package is there already: choose another name")
    suffix = _SUFFIXES.get(given.file.suffix.lower())
    if suffix is None:
        raise failure(None, f"{shown(given.file)}: a published document ends in .json, .yaml or .yml")
    if given.source is not None and not re.fullmatch(r"https?://[^\s\"\\]+", given.source):
        raise failure(None, f"{given.source!r:.80} is no address of a published document")
    try:
        data = given.file.read_bytes()
    except OSError as error:
        raise failure(None, f"{shown(given.file)} cannot be read: {error.strerror}") from None
    wanted = (
        None
        if given.leave_out in (None, "*", "1")
        else [one.strip() for one in given.leave_out.split(",") if one.strip()]
    )
    return Order(
        provider=given.name,
        file=f"published{suffix}",
        shown=shown(given.file),
        data=data,
        source=given.source,
        may_leave_out=given.leave_out in ("*", "1"),
        leave_out=tuple(wanted or ()),
    )


def _made(order: Order, specs: Path, out: Path) -> Result:
    """Make folder and package aside, then put both in place: after a failure nothing has changed."""
    with tempfile.TemporaryDirectory() as temporary, workshop(out) as folder:
        aside = Path(temporary)
        result = scaffold(order, specs=aside, into=folder, say=_say)
        specs.mkdir(parents=True, exist_ok=True)
        shutil.copytree(aside / order.provider, specs / order.provider)
        try:
            swap_in(out, f"{order.provider}_client")
        except OSError:
            shutil.rmtree(specs / order.provider)
            raise
        inputs = fingerprint.inputs_of(specs / order.provider)
        fingerprint.remember(out, f"{order.provider}_client", inputs=inputs)
    return result


def _say(stage: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[2K{stage}", end="", file=sys.stderr)


def _advice(error: PipelineError, leave_out: str | None) -> str:
    if leave_out is not None or not any(one.place for one in error.problems):
        return ""
    return "; LEAVE_OUT=1 leaves out the operations that these lines are about, LEAVE_OUT=a,b those that you name"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
