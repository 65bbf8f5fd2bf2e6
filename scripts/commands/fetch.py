"""Take in a newer or fuller published document, or say why not.

    python -m scripts.commands.fetch NAME [--file FILE] [--prefer published|supplement] [--drop] [--force] [--specs DIR]

Without --file the document is read from the address in source.toml. It is accepted if a package can be made of it, with
the overlay and the supplement, in a copy of the folder (.build/fetch/NAME, kept for a look); the copy then takes the
folder's place as a whole. Exits with 0 if it was accepted or is the one at hand, 1 if it was refused and nothing
changed, 2 for a name that is no provider. specs/README.md tells what is decided how.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..fetching import report
from ..fetching.download import MAX_BYTES, download
from ..fetching.identity import doubts, version_of
from ..fetching.listing import operations_in
from ..fetching.plan import Options, Plan, advice, files_after, plan
from ..fetching.present import Present, put_in_place, read_present, write_trial
from ..fetching.source import rewritten
from ..fetching.survey import Survey, survey
from ..fetching.validity import check_published
from ..pipeline.install.swap import workshop
from ..pipeline.progress import Line
from ..pipeline.read import bundle
from ..spec.document import REPOSITORY, shown
from ..spec.problems import PipelineError, failure
from . import generate


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    given = _parser().parse_args(arguments)
    known = generate.providers(given.specs)
    if given.name not in known:
        print(f"no provider {given.name!r}; there are: {', '.join(known) or 'none'}", file=sys.stderr)
        return 2
    options = Options(prefer=given.prefer or "", drop=given.drop, force=given.force)
    folder = given.specs / given.name
    try:
        with workshop(given.specs) as place:
            return fetch(folder, file=given.file, options=options, place=place)
    except PipelineError as error:
        return _refused(shown(folder), str(error).splitlines())
    except OSError as error:
        return _refused(shown(folder), [f"{error.filename or shown(folder)}: {error.strerror or error}"])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.fetch", description="Take in a newer published document."
    )
    parser.add_argument("name", metavar="NAME", help="a folder of specs/ that holds source.toml")
    parser.add_argument("--file", type=Path, help="the document; without it, it is read from its address")
    parser.add_argument(
        "--prefer", choices=["published", "supplement"], help="who is believed where both describe an operation"
    )
    parser.add_argument("--drop", action="store_true", help="drop overlay actions that became idle")
    parser.add_argument("--force", action="store_true", help="take an older version, another title, another host")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    return parser


def fetch(folder: Path, *, file: Path | None, options: Options, place: Path) -> int:
    """Judge a document and take it in. place: an empty folder on the file system of `folder`."""
    present = read_present(folder)
    trial = folder.parent.parent / ".build" / "fetch" / folder.name
    data, origin = _data(present, file)
    write_trial(present, trial, data=data, changed={})
    document = check_published(data, file=shown(file) if file else shown(trial / "published.yaml"))
    found = survey(present, document, drop=options.drop)
    decided = plan(found, options, doubts=_doubts(present, found))
    if data == present.data and decided.is_idle and not found.dropped:
        _say(report.nothing_new(present, found, origin=origin))
        return 0
    _say(report.facts(present, found, data, origin=origin))
    _say(report.decisions(found, decided))
    if decided.refusals:
        return _refused(present.name, decided.refusals)
    return _accept(present, found, decided, trial=trial, data=data, origin=file.name if file else origin, place=place)


def _data(present: Present, file: Path | None) -> tuple[bytes, str]:
    if file is not None:
        if file.stat().st_size > MAX_BYTES:
            raise failure(None, f"{shown(file)} is larger than {MAX_BYTES:,} bytes")
        return file.read_bytes(), shown(file)
    address = present.source.get("address")
    if not address:
        raise failure(None, f"{present.source.file} holds no address: add one, or give FILE=...")
    return download(address), address


def _doubts(present: Present, found: Survey) -> list[str]:
    noted = present.source.get("version") or version_of(present.published)
    return doubts(present.published, found.new, version=noted)


def _accept(
    present: Present, found: Survey, decided: Plan, *, trial: Path, data: bytes, origin: str, place: Path
) -> int:
    changed = files_after(present, found, decided)
    if data != present.data:
        seen = f"as read from {origin}; operations: {len(operations_in(found.new))}"
        changed["source.toml"] = rewritten(present.source, version=version_of(found.new), data=data, seen=seen)
    write_trial(present, trial, data=data, changed=changed)
    try:
        made = _prove(present, found, decided, trial)
    except PipelineError as error:
        raise PipelineError([*error.problems, *advice(decided)]) from error
    put_in_place(present, trial, workshop=place)
    written = [*(["published.yaml"] if data != present.data else []), *sorted(changed)]
    _say(report.outcome(present.name, written, provider=present.folder.name, operations=made))
    return 0


def _prove(present: Present, found: Survey, decided: Plan, trial: Path) -> str:
    """Make a package of the copy. No operation may be lost on the way."""
    from ..pipeline.stages import make  # noqa: PLC0415  with both generators, which a refusal does not need

    aside = {one.key for one in decided.kept} | {
        key for key, one in operations_in(found.effective).items() if one in decided.untaken
    }
    expected = (operations_in(found.effective).keys() - aside) | operations_in(present.supplement).keys()
    lost = expected ^ operations_in(bundle.bundle(trial)).keys()
    if lost:
        names = ", ".join(f"{method.upper()} {path}" for method, path in sorted(lost))
        raise failure(None, f"would be lost or gained: {names}")
    line = Line(present.folder.name)
    with tempfile.TemporaryDirectory() as folder:
        made = make(trial.name, specs=trial.parent, into=Path(folder), say=line.stage)
    line.failed()
    return f"{made.operations} operations, {made.models} models"


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _refused(name: str, reasons: Iterable[str]) -> int:
    for line in report.outcome_of_refusal(name, reasons):
        print(line, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
