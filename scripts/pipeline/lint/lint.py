"""The gate between a bundled document and everything that is made of it: all problems at once, each with its line.

    python -m scripts.pipeline.lint.lint [specs/NAME ...]

prints the problems, or the number of operations; without a name, of all.

Valid OpenAPI first, since the other rules stand on its structure; then the vocabulary and the rules of this house,
which specs/README.md explains.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from ...spec.document import REPOSITORY
from ...spec.problems import PipelineError
from ...spec.references import check_references
from ...spec.structure import walk
from ..install.swap import settle
from ..read.bundle import bundle
from .client import check_client
from .components import check_components
from .contracts import check_contracts
from .operations import check_operations, operations_of
from .schemas import check_schemas
from .variants import check_variants
from .webhooks import check_webhooks

SPECS = REPOSITORY / "specs"


def check(document: dict[str, Any]) -> None:
    """Raise PipelineError with every problem of a bundled document."""
    from .openapi import check_openapi  # noqa: PLC0415  these two need jsonschema and what stands on it,
    from .vocabulary import check_vocabulary  # noqa: PLC0415  a quarter second that a run without changes saves

    visits = list(walk(document))
    problems = check_references(document, visits) or check_openapi(document, visits)
    # A client is generated from what passed here, so nothing is judged that already failed to be a document.
    if not problems:
        problems += check_client(document) + check_operations(document) + check_contracts(document)
        problems += check_variants(document) + check_components(document, visits) + check_schemas(visits)
        problems += check_webhooks(document)
    problems += check_vocabulary(document, visits)
    if problems:
        raise PipelineError(problems)


def main(arguments: list[str]) -> int:
    """Bundle and check the folders that are named, or all."""
    settle(SPECS)
    folders = [Path(name) for name in arguments] or sorted(path for path in SPECS.iterdir() if path.is_dir())
    return max(map(_report, folders), default=0)


def _report(folder: Path) -> int:
    try:
        document = bundle(folder)
        check(document)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{folder.resolve().name}: {len(operations_of(document))} operations, ok")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
