"""Compare the spec of a provider with each of its sources."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..pipeline.read.bundle import bundle
from ..spec.problems import PipelineError
from . import document, package
from .differences import compare
from .obtain import Evidence, Run, UnreachableError, obtain
from .report import Result
from .sources import Source, sources_of
from .surface import Surface


def results(folder: Path, *, run: Run | None = None) -> Iterator[Result]:
    """Yield a result for each source of a provider's folder. run: replaces the call of pip.

    Raise PipelineError if the spec or its source.toml cannot be read.
    """
    sources = sources_of(folder)
    spec = bundle(folder) if sources else None
    for source in sources:
        yield _result(source, spec, run)


def _result(source: Source, spec: Any, run: Run | None) -> Result:
    provider, headers = source.folder.name, document.headers_of_every_call(spec)
    with tempfile.TemporaryDirectory() as temporary:
        try:
            evidence = obtain(source, Path(temporary), run=run)
            theirs = surface_of(evidence, headers)
        except UnreachableError as error:
            return Result(provider, str(source), message=str(error))
        except PipelineError as error:
            return Result(provider, str(source), evidence.version, message=str(error))
    ours = document.surface_of(spec, ignored_headers=headers)
    return Result(provider, str(source), evidence.version, compared=compare(ours, theirs, source.explained))


def surface_of(evidence: Evidence, headers: frozenset[str]) -> Surface:
    """Return the surface of what was obtained. headers: those of every call, which do not count."""
    if evidence.package is not None:
        return package.surface_of(evidence.package, ignored_headers=headers)
    return document.surface_of(evidence.document, ignored_headers=headers)
