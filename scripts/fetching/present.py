"""A spec folder with a published document, read once, and the trial folder in which a change is tested.

All reading and writing of a fetch is here, except for the download.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from attrs import field, frozen

from ..pipeline.adapt.adapt import published_as
from ..pipeline.install.fingerprint import outputs_of
from ..pipeline.install.swap import swap_in
from ..pipeline.read.bundle import read_root
from ..pipeline.read.file_references import Bundler
from ..pipeline.read.published import compose
from ..spec.document import Mapping, shown
from ..spec.problems import failure
from ..spec.yaml_reader import load
from .source import Source, read_source
from .supplement import ROOT, Files

_DOCUMENT, _SOURCE, OVERLAY = "published.yaml", "source.toml", "overlay.yaml"
_SUFFIXES = {".yaml", ".yml", ".json"}


@frozen
class Present:
    """What a folder holds. The published document is lifted; `files` are the other YAML texts."""

    folder: Path
    source: Source
    data: bytes
    published: Mapping
    overlay: Mapping | None
    supplement: Mapping
    files: Files = field(repr=False)
    state: str

    @property
    def name(self) -> str:
        """The name of the folder, for messages."""
        return shown(self.folder)


def read_present(folder: Path) -> Present:
    """Read a folder. Raise PipelineError unless its spec is a published document."""
    missing = [name for name in (_DOCUMENT, _SOURCE) if not (folder / name).is_file()]
    if missing:
        raise failure(
            None, f"{shown(folder)} holds no {' and no '.join(missing)}: its spec is not a published document"
        )
    overlay = folder / OVERLAY
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and file.suffix in _SUFFIXES]
    return Present(
        folder=folder,
        source=read_source((folder / _SOURCE).read_text(encoding="utf-8"), file=shown(folder / _SOURCE)),
        data=(folder / _DOCUMENT).read_bytes(),
        published=compose(load(folder / _DOCUMENT), folder / _DOCUMENT, name=published_as(folder))[0],
        overlay=load(overlay) if overlay.is_file() else None,
        supplement=_supplement(folder),
        files={
            file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
            for file in files
            if file != folder / _DOCUMENT
        },
        state=outputs_of(folder),
    )


def _supplement(folder: Path) -> Mapping:
    """Read a supplement alone: references to what it does not contain are not resolved."""
    if not (folder / ROOT).is_file():
        return Mapping()
    bundler = Bundler(folder)
    document = read_root(folder / ROOT, bundler)
    bundler.add_components(document)
    return document


def write_trial(present: Present, trial: Path, *, data: bytes, changed: Files) -> None:
    """Copy a folder and change the copy. An empty text removes its file."""
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(present.folder, trial)
    (trial / _DOCUMENT).write_bytes(data)
    for name, text in changed.items():
        if text:
            (trial / name).parent.mkdir(parents=True, exist_ok=True)
            (trial / name).write_text(text, encoding="utf-8")
        else:
            (trial / name).unlink()
    for folder in sorted((path for path in trial.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def put_in_place(present: Present, trial: Path, *, workshop: Path) -> None:
    """Replace the folder by a tested copy, as a whole."""
    if outputs_of(present.folder) != present.state:
        raise failure(None, f"{present.name} was changed while the document was tried: run this again")
    shutil.copytree(trial, workshop / present.folder.name)
    swap_in(present.folder.parent, present.folder.name)
