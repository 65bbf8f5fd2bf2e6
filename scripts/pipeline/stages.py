"""The pipeline: from a folder of specs to a package, stage by stage.

    read         read/        load the files of the folder, apply the overlays, merge all into one document
    adapt        adapt/       rewrite constructs of a published document that the later stages do not support
    lint         lint/        reject invalid OpenAPI, and violations of the rules in specs/README.md
    normalize    normalize/   reduce schemas and operations to the few forms that packages are generated from
    cross-check  generate/    compare every operation with the independent reading of openapi-python-client
    models       generate/    write the models and inputs, with datamodel-code-generator
    operations   generate/    write the operations, resources and the client, from templates
    format       generate/    format the modules
    verify       install/     check that the modules contain only declarations and calls of the overlay
    import       install/     import the package in a separate process, and compare its operations
    install      install/     swap the package and its document for the old ones (`packages.py`)

`generate` runs all but the last, in a separate folder. A failure at any stage is a PipelineError with a place; nothing
outside that folder is changed.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from attrs import evolve, frozen

from ..spec.document import REPOSITORY, dump, place_of, shown
from ..spec.problems import PipelineError, Problem, failure
from .adapt.adapt import adapt
from .generate import cross_check, package
from .generate.formatting import format_folder
from .generate.names_in_use import names_in_use
from .generate.surface import Surface, surface_of
from .install.outputs import document_of
from .install.trial import try_package
from .install.verify import verify
from .lint import lint
from .normalize.normalize import normalize
from .python.name_table import NameTable, has_table, load_table
from .read.bundle import read

T = TypeVar("T")

_OVERLAYS = REPOSITORY / "overlays"


@frozen
class GeneratedPackage:
    """A package that passed every stage: its name, its size, and notes on what was adapted."""

    package: str
    operations: int
    models: int
    notes: tuple[Problem, ...] = ()
    names: str | None = None
    """The text of the name table; None for a hand-written spec, whose author decides on names."""

    @property
    def summary(self) -> str:
        """Return the size of the package, for messages."""
        return f"{self.operations} operations, {self.models} models"


class _Stages:
    """Runs each stage under its name. A problem without a place gets that of the document."""

    def __init__(self, folder: Path, on_stage: Callable[[str], None]) -> None:
        self._folder = folder
        self._on_stage = on_stage
        self.document: Any = None

    def run(self, name: str, act: Callable[[], T]) -> T:
        """Run one stage and return its result."""
        self._on_stage(name)
        try:
            return act()
        except PipelineError as error:
            raise PipelineError(
                [evolve(problem, place=problem.place or place_of(self.document)) for problem in error.problems]
            ) from error
        except Exception as error:  # untrusted input that makes a stage fail is invalid
            message = f"{shown(self._folder)}: {name} failed: {type(error).__name__}: {error}"
            raise failure(place_of(self.document), message) from error


@contextlib.contextmanager
def _without_collection() -> Iterator[None]:
    """Suspend garbage collection: it takes a tenth of a run, and there are few cycles to collect."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_without_collection()
def generate(provider: str, *, specs: Path, into: Path, on_stage: Callable[[str], None]) -> GeneratedPackage:
    """Generate the package of a provider, and its document, inside `into`.

    on_stage: called with the name of each stage as it starts.
    """
    stages, notes = _Stages(specs / provider, on_stage), list[Problem]()
    document = stages.document = stages.run("read", lambda: read(specs / provider, notes=notes))
    classes: dict[str, str] = {}
    notes += stages.run("adapt", lambda: adapt(document, specs / provider, classes=classes))
    stages.run("lint", lambda: lint.check(document))
    surface = stages.run("normalize", lambda: _surface(document, load_table(specs / provider)))
    stages.run("cross-check", lambda: cross_check.check(document, surface))
    modules = stages.run("models", lambda: package.model_files(surface))
    bundled = dump(document)
    modules |= stages.run("operations", lambda: package.operation_files(surface, provider=provider, bundled=bundled))
    folder = into / package.package_name(document, provider)
    files = package.finished(modules, provider=provider)
    stages.run("format", lambda: _write_formatted(folder, files))
    stages.run("verify", lambda: verify(_sources(folder, modules)))
    ids = [method.id for method in surface.methods]
    stages.run("import", lambda: try_package(into, folder.name, overlays=_OVERLAYS, operations=ids))
    (into / document_of(provider)).write_bytes(bundled)
    table = names_in_use(surface, classes).text() if has_table(specs / provider) else None
    return GeneratedPackage(folder.name, len(surface.methods), len(surface.models), tuple(notes), table)


def _surface(document: Any, table: NameTable) -> Surface:
    return surface_of(normalize(document, table.inline), table)


def _sources(folder: Path, modules: Iterable[str]) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in modules if name.endswith(".py")}


def _write_formatted(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    format_folder(folder)
