"""One state of the repository, read-only: the working tree, a folder, or a revision extracted into a folder."""

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
    """The state of one provider: its bundled spec, and the public names of its package."""

    root: Path
    document: Any
    facts: dict[str, Fact]
    folder: Path

    @property
    def package(self) -> str:
        """Return the name of the package."""
        return str(self.document["x-client"]["package"])

    @property
    def version(self) -> Any:
        """Return the version that the spec declares."""
        return self.document["x-client"].get("version")

    def relative_place(self, place: Place | None) -> Place | None:
        """Return a place relative to this state's folder."""
        return relative_place(place, self.root)


def relative_place(place: Place | None, root: Path) -> Place | None:
    """Return a place relative to the folder of a state."""
    return place and evolve(place, file=place.file.removeprefix(f"{root}/"))


def unchanged(old: Path, new: Path) -> set[str]:
    """Return the providers whose files are identical in both states."""
    return {name for name in providers(new / "specs") if _hashes(old, name) == _hashes(new, name)}


def _hashes(root: Path, provider: str) -> list[str]:
    return [outputs_of(folder) for folder in (root / "specs" / provider, root / "generated" / f"{provider}_client")]


def snapshots(root: Path, *, besides: Container[str] = ()) -> dict[str, Snapshot]:
    """Read every provider of a state. Raise PipelineError for a spec that cannot be bundled."""
    return {name: _snapshot(root, name) for name in providers(root / "specs") if name not in besides}


def _snapshot(root: Path, provider: str) -> Snapshot:
    document = bundle(root / "specs" / provider)
    if not document.get("x-client", {}).get("package"):
        raise failure(place_of(document), "x-client has no package: name the generated package")
    folder = root / "generated" / f"{provider}_client"
    return Snapshot(root, document, facts_of(folder), folder)


def overlay_facts(root: Path) -> dict[str, Fact]:
    """Read the public names of the overlay; empty if the state has none."""
    return overlay_facts_of(root / OVERLAY)


def project_version(root: Path) -> str:
    """Return the version of the project, which all packages are released in."""
    file = root / "pyproject.toml"
    project = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return str(project.get("project", {}).get("version", ""))


@contextlib.contextmanager
def problems_of(side: str, root: Path) -> Iterator[None]:
    """Raise problems of a state with paths relative to the repository, and with the side that they occur in."""
    try:
        yield
    except PipelineError as error:
        known = [
            Problem(relative_place(problem.place, root), problem.message.replace(f"{root}/", ""))
            for problem in error.problems
        ]
        raise PipelineError(Problem(problem.place, f"{problem.message} ({side})") for problem in known) from error


@contextlib.contextmanager
def state(base: str, *, repository: Path) -> Iterator[Path]:
    """Yield a folder with a state: `base` if it is such a folder, else the revision of that name."""
    folder = Path(base)
    if base and (folder / "specs").is_dir():
        yield folder.resolve()
        return
    with tempfile.TemporaryDirectory() as temporary:
        _extract(base, repository, Path(temporary))
        yield Path(temporary)


def check_base(base: str, *, repository: Path) -> None:
    """Raise PipelineError unless `base` is a folder with a state, or a revision that has one."""
    if not (base and (Path(base) / "specs").is_dir()):
        _commit_of(base, repository)


def _commit_of(revision: str, repository: Path) -> tuple[str, list[str]]:
    """Return the commit of a revision, and the names at its root."""
    commit = git.ask(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise failure(None, _unknown(revision, repository))
    name = commit.decode().strip()
    present = (git.ask(repository, "ls-tree", "--name-only", name) or b"").decode().split("\n")
    if "specs" not in present:
        raise failure(None, f"{revision!r:.80} has no specs/: name a revision that has it")
    return name, present


def _extract(revision: str, repository: Path, into: Path) -> None:
    """Extract the needed folders of a revision; the working tree and the index stay untouched."""
    name, present = _commit_of(revision, repository)
    packed = git.ask(repository, "archive", "--format=tar", name, *(name for name in _NEEDED if name in present))
    if packed is None:
        raise failure(None, f"{revision!r:.80}: git cannot read its files: check that the clone is complete")
    try:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(into, filter="data")
    except tarfile.TarError as error:
        raise failure(None, f"{revision!r:.80} cannot be unpacked: {error}") from None


def _unknown(revision: str, repository: Path) -> str:
    message = f"{revision!r:.80} is neither a revision that git knows nor a folder with specs/"
    if not git.is_there(repository):
        return f"{message}: git is not installed, or this is not a repository"
    is_shallow = git.ask(repository, "rev-parse", "--is-shallow-repository") == b"true\n"
    return f"{message}: this clone is shallow; run `git fetch --unshallow`" if is_shallow else message
