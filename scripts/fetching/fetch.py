"""Check a published document, and import it if there is no objection.

Everything is tried in a copy of the provider's folder, which then replaces the folder as a whole.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from ..pipeline.progress import Line
from ..pipeline.python.name_table import FILE
from ..pipeline.read import bundle
from ..pipeline.read.published import named_beside
from ..spec.document import Mapping, shown
from ..spec.problems import PipelineError, failure
from . import report
from .download import MAX_BYTES, download
from .identity import doubts, version_of
from .listing import operations_in
from .plan import Options, Plan, advice, files_after, plan
from .present import Present, put_in_place, read_present, write_trial
from .source import rewritten
from .supplement import Files
from .survey import Survey, survey
from .validity import check_published

Print = Callable[[Iterable[str]], None]


class RefusedError(Exception):
    """A document that was read but not accepted. Nothing was changed; `reasons` are lines to print."""

    def __init__(self, reasons: Iterable[str]) -> None:
        self.reasons = list(reasons)
        super().__init__(*self.reasons)


def fetch(folder: Path, *, file: Path | None, options: Options, workshop: Path, show: Print) -> None:
    """Check a document and accept it. file: the document; None downloads it. show: prints lines of the report.

    workshop: an empty folder on the file system of `folder`. Raises RefusedError or PipelineError with the reasons.
    """
    present = read_present(folder)
    trial = folder.parent.parent / ".build" / "fetch" / folder.name
    data, origin = _data(present, file)
    document, beside = _published(present, data, trial=trial, file=file)
    found = survey(present, document, drop=options.drop)
    decided = plan(found, options, doubts=_doubts(present, found))
    is_same = data == present.data and all(present.files.get(name) == text for name, text in beside.items())
    if is_same and decided.is_idle and not found.dropped:
        show(report.nothing_new(present, found, origin=origin))
        return
    show(report.facts(present, found, data, origin=origin))
    show(report.decisions(found, decided))
    if decided.refusals:
        raise RefusedError(decided.refusals)
    changed = _changed(present, found, decided, data=data, origin=file.name if file else origin, beside=beside)
    write_trial(present, trial, data=data, changed=changed)
    size = _prove(present, found, decided, trial)
    put_in_place(present, trial, workshop=workshop)
    written = [*(["published.yaml"] if data != present.data else []), *sorted(changed)]
    show(report.outcome(present.name, written, provider=present.folder.name, operations=size))


def _published(present: Present, data: bytes, *, trial: Path, file: Path | None) -> tuple[Mapping, Files]:
    """Return the document, and the texts of the files that it refers to, by their relative paths."""
    write_trial(present, trial, data=data, changed={})
    if file is None:
        # The files beside the present document belong to that one: a download has none.
        return check_published(data, file=shown(trial / "published.yaml"), root=trial / "download" / "none.yaml")[0], {}
    root = file.resolve()
    document, files = check_published(data, file=shown(file), root=root)
    return document, {name: path.read_bytes().decode() for name, path in named_beside(files, root).items()}


def _data(present: Present, file: Path | None) -> tuple[bytes, str]:
    if file is not None:
        if file.stat().st_size > MAX_BYTES:
            raise failure(None, f"{shown(file)} is larger than {MAX_BYTES:,} bytes")
        return file.read_bytes(), shown(file)
    address = present.source.get("address")
    if not address:
        raise failure(None, f"{present.source.file} has no address: add one, or pass FILE=...")
    return download(address), address


def _doubts(present: Present, found: Survey) -> list[str]:
    noted = present.source.get("version") or version_of(present.published)
    return doubts(present.published, found.new, version=noted)


def _changed(
    present: Present, found: Survey, decided: Plan, *, data: bytes, origin: str, beside: Files
) -> dict[str, str]:
    """Return the files beside the document that change, by name."""
    changed = files_after(present, found, decided) | beside
    if data != present.data:
        name = origin if beside else None
        seen = f"as read from {origin}; operations: {len(operations_in(found.new))}"
        changed["source.toml"] = rewritten(
            present.source, version=version_of(found.new), data=data, seen=seen, file=name
        )
    return changed


def _prove(present: Present, found: Survey, decided: Plan, trial: Path) -> str:
    """Generate a package from the copy; return its size in words. Raise PipelineError if an operation is lost."""
    try:
        _check_operations(present, found, decided, trial)
        return _generate(trial, provider=present.folder.name)
    except PipelineError as error:
        raise PipelineError([*error.problems, *advice(decided)]) from error


def _check_operations(present: Present, found: Survey, decided: Plan, trial: Path) -> None:
    aside = {covered.key for covered in decided.kept} | {
        key for key, operation in operations_in(found.effective).items() if operation in decided.untaken
    }
    expected = (operations_in(found.effective).keys() - aside) | operations_in(present.supplement).keys()
    lost = expected ^ operations_in(bundle.bundle(trial)).keys()
    if lost:
        names = ", ".join(f"{method.upper()} {path}" for method, path in sorted(lost))
        raise failure(None, f"would be lost or gained: {names}")


def _generate(trial: Path, *, provider: str) -> str:
    from ..pipeline.stages import generate  # noqa: PLC0415  loads both generators, which a refusal does not need

    line = Line(provider)
    with tempfile.TemporaryDirectory() as folder:
        package = generate(trial.name, specs=trial.parent, into=Path(folder), on_stage=line.stage)
    line.failed()
    if package.names is not None:
        (trial / FILE).write_text(package.names, encoding="utf-8")
    return package.summary
