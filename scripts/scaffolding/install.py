"""Put a new provider's folder and package in place: both, or after a failure neither."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from ..pipeline.install import fingerprint
from ..pipeline.install.outputs import names_of, path_of
from ..pipeline.install.swap import swap_together, workshop
from ..spec.document import shown
from ..spec.problems import failure
from .order import Order, check_free
from .scaffold import Result, scaffold


def install(order: Order, *, specs: Path, out: Path, on_stage: Callable[[str], None]) -> Result:
    """Scaffold a provider in temporary folders, then install it. Raises PipelineError; nothing has changed then."""
    check_free(order.provider, specs=specs, out=out)
    with tempfile.TemporaryDirectory() as temporary, workshop(out, path_of=partial(path_of, out)) as folder:
        check_free(order.provider, specs=specs, out=out)  # another run may have held the lock before
        kept = shown(specs / order.provider)
        result = scaffold(order, specs=Path(temporary), into=folder, kept=kept, on_stage=on_stage)
        _put_in_place(order.provider, Path(temporary) / order.provider, specs=specs, out=out)
    return result


def _put_in_place(provider: str, folder: Path, *, specs: Path, out: Path) -> None:
    _create(specs / provider)
    try:
        shutil.copytree(folder, specs / provider, dirs_exist_ok=True)
        swap_together(out, names_of(provider), path_of=partial(path_of, out))
        fingerprint.remember(out, provider, inputs=fingerprint.inputs_of(specs / provider))
    except BaseException:
        shutil.rmtree(specs / provider, ignore_errors=True)
        for name in names_of(provider):
            _remove(path_of(out, name))
        raise


def _remove(place: Path) -> None:
    """Remove a folder or a file, if it exists."""
    if place.is_dir():
        shutil.rmtree(place, ignore_errors=True)
    else:
        place.unlink(missing_ok=True)


def _create(folder: Path) -> None:
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        raise failure(None, f"{shown(folder)} exists already: choose another name") from None
