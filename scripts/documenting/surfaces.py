"""The public surface of each package, read from its spec through the first stages of the pipeline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from ..pipeline.adapt.adapt import adapt
from ..pipeline.generate.surface import Surface, surface_of
from ..pipeline.normalize.normalize import normalize
from ..pipeline.packages import providers
from ..pipeline.python.name_table import load_table
from ..pipeline.read.bundle import read


@frozen
class Documented:
    """A provider whose pages are written. title, version: of its document. package, client: their names."""

    provider: str
    surface: Surface

    @property
    def title(self) -> str:
        """The name of the provider, as its document has it."""
        return str(self.surface.document["info"]["title"]).removesuffix(" API")

    @property
    def package(self) -> str:
        """The name of the package."""
        return str(self.surface.document["x-client"]["package"])

    @property
    def client(self) -> str:
        """The name of the sync client."""
        return str(self.surface.document["x-client"]["class"])


def documented(specs: Path) -> Iterator[Documented]:
    """Yield every provider of a folder of specs. Raise PipelineError for a spec that cannot be read."""
    for provider in providers(specs):
        document = read(specs / provider, notes=[])
        adapt(document, specs / provider, classes={})
        table = load_table(specs / provider)
        yield Documented(provider, surface_of(normalize(document, table.inline), table))
