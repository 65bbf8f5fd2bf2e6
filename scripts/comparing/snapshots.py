"""One state of the repository, for reading only: the working tree, a folder, or a revision taken out into a folder."""

from __future__ import annotations

import contextlib
import io
import tarfile
import tempfile
import tomllib
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from .. import git
from ..pipeline.install.fingerprint import outputs_of
from ..pipeline.packages import providers
from ..pipeline.read.bundle import bundle
from ..spec.document import place_of
from ..spec.problems import PipelineError, Place, Problem, failure
from .definitions import Fact
from .package import facts_of, overlay_facts_of

CHANGELOG = "CHANGELOG.md"
_NEEDED = ("specs", "generated", "overlays", "pyproject.toml", CHANGELOG)
OVERLAY = "overlays/billing_overlay"


@frozen
class Snapshot:
    """What one provider offered at one time: its bundled spec, and the surface of its package."""

    root: Path
    document: Any
    facts: dict[str, Fact]
    folder: Path

    @property
    def package(self) -> str:
        """Name the package."""
        return str(self.document["x-client"]["package"])

    @property
    def version(self) -> Any:
        """Give the version as the spec states it."""
        return self.document["x-client"].get("version")

    def placed(self, place: Place | None) -> Place | None:
        """Name a place as a person in that state of the repository would."""
        return placed(place, self.root)


def placed(place: Place | None, root: Path) -> Place | None:
    """Name a place without the folder that a state lies in."""
    return place and evolve(place, file=place.file.removeprefix(f"{root}/"))


def unchanged(old: Path, new: Path) -> set[str]:
    """Name the providers of which two states hold the same bytes."""
    return {name for name in providers(new / "specs") if _hashes(old, name) == _hashes(new, name)}


def _hashes(root: Path, provider: str) -> list[str]:
    return [outputs_of(one) for one in (root / "specs" / provider, root / "generated" / f"{provider}_client")]


def snapshots(root: Path, *, besides: Container[str] = ()) -> dict[str, Snapshot]:
    """Read every provider of a state. Raises PipelineError for a spec that cannot be bundled."""
    return {name: _snapshot(root, name) for name in providers(root / "specs") if name not in besides}


def _snapshot(root: Path, provider: str) -> Snapshot:
    document = bundle(root / "specs" / provider)
    if not document.get("x-client", {}).get("package"):
        raise failure(place_of(document), "x-client names no package")
    folder = root / "generated" / f"{provider}_client"
    return Snapshot(root, document, facts_of(folder), folder)


def overlay_facts(root: Path) -> dict[str, Fact]:
    """Read the surface of the overlay; empty where a state has none."""
    return overlay_facts_of(root / OVERLAY)


def project_version(root: Path) -> str:
    """Give the version of the whole, in which all packages travel."""
    file = root / "pyproject.toml"
    project = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return str(project.get("project", {}).get("version", ""))


@contextlib.contextmanager
def told_of(side: str, root: Path) -> Iterator[None]:
    """Say of the problems that come up in a state which side it is, by names of the repository."""
    try:
        yield
    except PipelineError as error:
        known = [Problem(placed(one.place, root), one.message.replace(f"{root}/", "")) for one in error.problems]
        raise PipelineError(Problem(one.place, f"{one.message} ({side})") for one in known) from error


@contextlib.contextmanager
def state(base: str, *, repository: Path) -> Iterator[Path]:
    """Give a folder that holds a state: `base` itself if it is such a folder, else what git has under that name."""
    folder = Path(base)
    if base and (folder / "specs").is_dir():
        yield folder.resolve()
        return
    with tempfile.TemporaryDirectory() as temporary:
        _take_out(base, repository, Path(temporary))
        yield Path(temporary)


def _take_out(revision: str, repository: Path, into: Path) -> None:
    """Unpack the needed folders of a revision; neither the working tree nor the index is touched."""
    commit = git.ask(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise failure(None, _unknown(revision, repository))
    name = commit.decode().strip()
    there = (git.ask(repository, "ls-tree", "--name-only", name) or b"").decode().split("\n")
    if "specs" not in there:
        raise failure(None, f"{revision!r:.80} holds no specs/: there is nothing to compare with")
    packed = git.ask(repository, "archive", "--format=tar", name, *(one for one in _NEEDED if one in there))
    if packed is None:
        raise failure(None, f"{revision!r:.80}: git cannot hand out its files; is this clone complete?")
    try:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(into, filter="data")
    except tarfile.TarError as error:
        raise failure(None, f"{revision!r:.80} cannot be unpacked: {error}") from None


def _unknown(revision: str, repository: Path) -> str:
    said = f"{revision!r:.80} is neither a revision that git knows nor a folder with specs/"
    if not git.is_there(repository):
        return f"{said}: there is no git here, or this is no repository"
    is_shallow = git.ask(repository, "rev-parse", "--is-shallow-repository") == b"true\n"
    return f"{said}: this clone is shallow, `git fetch --unshallow` gets the rest" if is_shallow else said
