"""Copy the files that a published document refers to, from its folder into the folder of specs."""

from __future__ import annotations

from pathlib import Path

from ..pipeline.read.published import compose, named_beside
from ..spec.problems import PipelineError
from ..spec.yaml_reader import load
from .order import Order


def copy_files_beside(order: Order, folder: Path) -> None:
    """Copy, byte for byte and under their relative paths, the files that a document refers to.

    Raise PipelineError for a file that cannot be read or followed, or whose name is reserved.
    """
    root = order.path.resolve()
    try:
        document = load(root)
    except PipelineError:
        return  # reported when the copy is read
    _, files = compose(document, root)
    for name, file in named_beside(files, root).items():
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
