"""Check a bundled document before anything is generated from it: all problems at once, each with its line.

Valid OpenAPI first, since the other rules depend on its structure; then the vocabulary and the house rules, which
specs/README.md explains.
"""

from __future__ import annotations

from typing import Any

from ...spec.fields import unknown_fields
from ...spec.problems import PipelineError
from ...spec.references import check_references
from ...spec.structure import walk
from .client import check_client
from .components import check_components
from .contracts import check_contracts
from .filters import check_filters
from .operations import check_operations
from .schemas import check_schemas
from .states import check_states
from .values import check_values
from .variants import check_variants
from .webhooks import check_webhooks


def check(document: dict[str, Any]) -> None:
    """Raise PipelineError with every problem of a bundled document."""
    from .openapi import check_openapi  # noqa: PLC0415  these two need jsonschema,
    from .vocabulary import check_vocabulary  # noqa: PLC0415  a quarter of a second that a run without changes saves

    visits = list(walk(document))
    unknown = list(unknown_fields(visits))
    problems = check_references(document, visits)
    problems = problems or check_openapi(document, visits, known={path for path, _ in unknown})
    problems += [problem for _, problem in unknown]
    # The house rules assume a valid document.
    if not problems:
        problems += check_client(document) + check_operations(document) + check_contracts(document)
        problems += check_variants(document) + check_components(document, visits) + check_schemas(visits)
        problems += check_values(document, visits)
        problems += check_webhooks(document) + check_filters(document) + check_states(document, visits)
    problems += check_vocabulary(document, visits)
    if problems:
        raise PipelineError(problems)
