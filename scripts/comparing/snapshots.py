"""One state of the repository, for reading only: the working tree, a folder, or a revision taken out into a folder."""

from __future__ import annotations

import contextlib
import io
import subprocess
import tarfile
import tempfile
import tomllib
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from ..bundle import bundle
from ..generate import providers
from ..making.fingerprint import outputs_of
from ..problems import Place, failure
from .package import Fact, facts_of

_NEEDED = ("specs", "generated", "pyproject.toml")


@frozen
class Snapshot:
    """What one provider offered at one time: its bundled spec, and the surface of its package."""

    root: Path
    document: Any
    facts: dict[str, Fact]

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
        return place and evolve(place, file=place.file.removeprefix(f"{self.root}/"))


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
    return Snapshot(root, document, facts_of(root / "generated" / f"{provider}_client"))


def project_version(root: Path) -> str:
    """Give the version of the whole, in which all packages travel."""
    file = root / "pyproject.toml"
    project = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return str(project.get("project", {}).get("version", ""))


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
    commit = _git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise failure(None, f"{revision!r:.80} is neither a revision that git knows nor a folder with specs/")
    name = commit.decode().strip()
    there = (_git(repository, "ls-tree", "--name-only", name) or b"").decode().split()
    wanted = [one for one in _NEEDED if one in there]
    packed = _git(repository, "archive", "--format=tar", name, *wanted) if wanted else None
    if packed is None:
        raise failure(None, f"{revision!r:.80} holds no specs/: there is nothing to compare with")
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(into, filter="data")


def _git(repository: Path, *arguments: str) -> bytes | None:
    command = ["git", "-C", str(repository), *arguments]
    done = subprocess.run(command, capture_output=True, check=False)
    return None if done.returncode else done.stdout
