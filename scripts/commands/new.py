"""Create a provider from its published document: its folder of specs, with guesses to review, and a working package.

    python -m scripts.commands.new NAME FILE [--source URL] [--leave-out [ID,...]] [--specs DIR] [--out DIR]

The document is kept byte for byte. The package has every operation of it; if one is unsupported, the command names its
line and changes nothing, unless --leave-out allows it to leave out such operations (or those of a list).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..scaffolding.install import install
from ..scaffolding.order import order_of
from ..scaffolding.scaffold import AboutOperationsError
from ..spec.document import REPOSITORY, shown
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    given = _parser().parse_args(arguments)
    try:
        order = order_of(given.name, given.file, source=given.source, leave_out=given.leave_out)
        result = install(order, specs=given.specs, out=given.out, on_stage=_show)
    except PipelineError as error:
        print(error, file=sys.stderr)
        print("nothing was changed" + _advice(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped; nothing was changed", file=sys.stderr)
        return 130
    print(result.report)
    print(f"\nNow read {shown(given.specs / order.provider / 'overlay.yaml')}, then make lint and make generate.")
    print(f"Add {order.provider}_client to the lists of [tool.importlinter] in pyproject.toml; make test compares.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.new", description="Create a client for a new provider."
    )
    parser.add_argument("name", metavar="NAME", help="the provider, in lower case: the package becomes NAME_client")
    parser.add_argument("file", type=Path, metavar="FILE", help="its published OpenAPI 3 document")
    parser.add_argument("--source", metavar="URL", help="where the document was published (recorded only)")
    parser.add_argument(
        "--leave-out",
        nargs="?",
        const="*",
        metavar="ID,...",
        help="leave out unsupported operations; with a list, those (operationId or METHOD PATH)",
    )
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "generated", metavar="DIR")
    return parser


def _show(stage: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[2K{stage}", end="", file=sys.stderr)


def _advice(error: PipelineError) -> str:
    if not isinstance(error, AboutOperationsError):
        return ""
    return "; LEAVE_OUT=1 leaves out the operations that these lines are about, LEAVE_OUT=a,b the named ones"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
