"""Whether a published document can be read: valid OpenAPI 3.0 or 3.1, with its files. No rules of this project."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..pipeline.lint.openapi import check_openapi
from ..pipeline.read.file_references import INLINED
from ..pipeline.read.published import compose
from ..spec.document import Mapping, place_of
from ..spec.problems import PipelineError, Place, Problem, failure
from ..spec.references import check_references
from ..spec.structure import Visit, reference_of, walk
from ..spec.yaml_reader import read
from .identity import version_of


def check_published(data: bytes, *, file: str, root: Path) -> tuple[Mapping, list[Path]]:
    """Return a document as its provider wrote it, and the other files that it refers to.

    root: its path, beside which those files are. Raise PipelineError with every line that is wrong.
    """
    document = read(data, file=file, json_escapes=data.lstrip()[:1] == b"{")
    lifted, files = compose(document, root)
    visits = list(walk(lifted))
    problems = _not_followed(visits) or check_references(lifted, visits) or check_openapi(lifted, visits)
    if problems:
        raise PipelineError(problems)
    if not version_of(lifted):
        raise failure(Place(file, 1), "info.version is missing: the version of the document cannot be recorded")
    return lifted, files


def _not_followed(visits: Iterable[Visit]) -> list[Problem]:
    """Return the references of path items and operations that cannot be resolved: their operations would be empty."""
    advice = "pass FILE= with the files that it refers to beside it, or correct the document"
    return [
        Problem(place_of(visit.node, "$ref"), f"$ref {reference!r} cannot be followed: {advice}")
        for visit in visits
        if visit.kind in INLINED and (reference := reference_of(visit.node)) is not None
    ]
