"""The arguments of `make new`, and checks of them before any work: names, suffixes, existing folders."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from attrs import frozen

from ..pipeline.install.outputs import names_of, path_of
from ..spec.document import shown
from ..spec.problems import failure

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_SUFFIXES = {".json": ".json", ".yaml": ".yaml", ".yml": ".yaml"}
_OURS = ("billing", "billing_overlay", "billing_sandbox")


@frozen
class Order:
    """What to generate: a provider's name, its document, what may be left out. shown: how to name the document."""

    provider: str
    path: Path
    file: str
    shown: str
    data: bytes
    source: str | None = None
    may_leave_out: bool = False
    leave_out: tuple[str, ...] = ()


def order_of(name: str, file: Path, *, source: str | None, leave_out: str | None) -> Order:
    """Check what was requested and read the document. Raises PipelineError.

    source: the document's address, which is recorded only. leave_out: ids with commas between, "*" or "1" for any.
    """
    _check_name(name)
    suffix = _SUFFIXES.get(file.suffix.lower())
    if suffix is None:
        raise failure(None, f"{shown(file)}: expected a document that ends in .json, .yaml or .yml")
    if source is not None and not re.fullmatch(r"https?://[^\s\"\\]+", source):
        raise failure(None, f"{source!r:.80} is not the address of a document: write https://...")
    wanted = "" if leave_out in (None, "0") else leave_out or ""
    is_any = wanted in ("*", "1")
    return Order(
        provider=name,
        path=file,
        file=f"published{suffix}",
        shown=shown(file),
        data=_read(file),
        source=source,
        may_leave_out=is_any,
        leave_out=() if is_any else tuple(text for part in wanted.split(",") if (text := part.strip())),
    )


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise failure(None, f"{shown(file)} cannot be read: {error.strerror}") from None


def _check_name(name: str) -> None:
    if not _NAME.match(name):
        raise failure(None, f"invalid provider name {name!r:.60}: use lower-case letters, digits and _ only")
    if keyword.iskeyword(name) or name.startswith("async"):
        raise failure(None, f"invalid provider name {name!r:.60}: it is a keyword, or starts as AsyncClient does")
    if name in _OURS:
        raise failure(None, f"invalid provider name {name!r:.60}: a package of this project has it")


def check_free(name: str, *, specs: Path, out: Path) -> None:
    """Raise PipelineError if a provider of that name exists."""
    if (specs / name).exists() or any(path_of(out, part).exists() for part in names_of(name)):
        raise failure(None, f"{shown(specs / name)}, its package or its document exists already: choose another name")
