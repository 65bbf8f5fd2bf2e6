"""One package, made from one folder of specs, in a folder of its own: the stages in their order.

Whatever goes wrong in a stage comes out as a PipelineError with a place; nothing outside the given folder is touched.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from attrs import evolve, frozen

from ..spec.document import REPOSITORY, dump, place_of, shown
from ..spec.problems import PipelineError, Problem, failure
from .generate import cross_check, package
from .generate.formatting import format_folder
from .generate.surface import surface_of
from .install.outputs import document_of
from .install.trial import try_package
from .install.verify import verify
from .lint import lint
from .normalize.normalize import normalize
from .read import bundle

T = TypeVar("T")

_OVERLAYS = REPOSITORY / "overlays"


@frozen
class GeneratedPackage:
    """A package that passed every stage: its name, its size, and where the spec was adapted."""

    package: str
    operations: int
    models: int
    notes: tuple[Problem, ...] = ()

    @property
    def summary(self) -> str:
        """Return its size in words."""
        return f"{self.operations} operations, {self.models} models"


class _Stages:
    """Runs each stage under its name. A problem without a place is put at the head of the document."""

    def __init__(self, folder: Path, on_stage: Callable[[str], None]) -> None:
        self._folder = folder
        self._on_stage = on_stage
        self.document: Any = None

    def run(self, name: str, act: Callable[[], T]) -> T:
        """Do the work of one stage."""
        self._on_stage(name)
        try:
            return act()
        except PipelineError as error:
            raise PipelineError(
                [evolve(one, place=one.place or place_of(self.document)) for one in error.problems]
            ) from error
        except Exception as error:  # a stage that stumbles over untrusted input has judged it
            what = f"{shown(self._folder)}: {name} failed: {type(error).__name__}: {error}"
            raise failure(place_of(self.document), what) from error


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Leave circles in memory for a while: to look for them takes a tenth of a run, and there are few."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_uncollected()
def generate(provider: str, *, specs: Path, into: Path, on_stage: Callable[[str], None]) -> GeneratedPackage:
    """Generate the package of a provider, and its document, inside `into`.

    on_stage: called with the name of each stage as it starts.
    """
    stages, notes = _Stages(specs / provider, on_stage), list[Problem]()
    document = stages.document = stages.run("bundle", lambda: bundle.bundle(specs / provider, notes=notes))
    stages.run("lint", lambda: lint.check(document))
    surface = stages.run("normalize", lambda: surface_of(normalize(document)))
    stages.run("cross-check", lambda: cross_check.check(document, surface))
    modules = stages.run("models", lambda: package.model_files(surface))
    bundled = dump(document)
    modules |= stages.run("operations", lambda: package.operation_files(surface, provider=provider, bundled=bundled))
    folder = into / package.package_name(document, provider)
    files = package.finished(modules, provider=provider)
    stages.run("format", lambda: _write_formatted(folder, files))
    stages.run("verify", lambda: verify({one: (folder / one).read_bytes() for one in modules if one.endswith(".py")}))
    ids = [method.id for method in surface.methods]
    stages.run("import", lambda: try_package(into, folder.name, overlays=_OVERLAYS, operations=ids))
    (into / document_of(provider)).write_bytes(bundled)
    return GeneratedPackage(folder.name, len(surface.methods), len(surface.models), tuple(notes))


def _write_formatted(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    format_folder(folder)
