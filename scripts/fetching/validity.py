"""Is a published document fit to be read at all? Valid OpenAPI 3.0 or 3.1 in one file; no rule of this house."""

from __future__ import annotations

from ..pipeline.lint.openapi import check_openapi
from ..pipeline.read.lift import lift
from ..spec.document import Mapping
from ..spec.problems import PipelineError, Place, failure
from ..spec.references import check_references
from ..spec.structure import walk
from ..spec.yaml_reader import read
from .identity import version_of


def check_published(data: bytes, *, file: str) -> Mapping:
    """Read a document as its provider wrote it. Raise PipelineError with every line that is wrong."""
    document = read(data, file=file, json_escapes=data.lstrip()[:1] == b"{")
    lifted = lift(document)
    visits = list(walk(lifted))
    problems = check_references(lifted, visits) or check_openapi(lifted, visits)
    if problems:
        raise PipelineError(problems)
    if not version_of(lifted):
        raise failure(Place(file, 1), "info.version says nothing: which document this is could not be noted")
    return document
