"""Are the x- members of a document the ones that specs/README.md explains? Judged by specs/vocabulary.schema.json."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators

from ...spec.document import REPOSITORY, place_at, place_of
from ...spec.problems import Problem
from ...spec.structure import Visit

_SCHEMA = REPOSITORY / "specs" / "vocabulary.schema.json"


def check_vocabulary(document: Any, visits: Iterable[Visit]) -> list[Problem]:
    """Find x- members that are unknown, misplaced, malformed or missing."""
    rows = _rows()
    problems = []
    for visit in visits:
        extensions = {name: value for name, value in visit.node.items() if name.startswith("x-")}
        if "$ref" in visit.node and visit.kind != "schema":
            problems += [_unknown(visit, name, ()) for name in extensions]
        elif extensions or visit.kind in ("document", "operation", "webhook"):
            problems += _judged(document, visit, extensions, rows)
    return problems


def _judged(document: Any, visit: Visit, extensions: dict[str, Any], rows: dict[str, Any]) -> Iterator[Problem]:
    if visit.kind not in rows:
        yield from (_unknown(visit, name, ()) for name in extensions)
        return
    known, validator = rows[visit.kind]
    yield from (_unknown(visit, name, known) for name in extensions if name not in known)
    for error in validator.iter_errors({name: value for name, value in extensions.items() if name in known}):
        where = (*visit.path, *error.absolute_path)
        yield Problem(place_at(document, where), _explained(error, visit))


def _unknown(visit: Visit, name: str, known: Iterable[str]) -> Problem:
    close = get_close_matches(name, list(known), n=1)
    kind = visit.kind.replace("_", " ")
    if close:
        advice = f"did you mean {close[0]}?"
    else:
        advice = (
            f"{_article(kind)} may have {', '.join(known)}"
            if known
            else "remove it, in a published document by overlay"
        )
    return Problem(place_of(visit.node, name), f"{name!r} is no member of {_article(kind)}: {advice}")


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _explained(error: Any, visit: Visit) -> str:
    """Say what to write. The words of a JSON Schema validator speak of schemas, not of specs."""
    subject = ": ".join(str(part) for part in error.absolute_path if isinstance(part, str))
    label = subject or " ".join(str(part) for part in reversed(visit.path[-2:])) or "the document"
    if error.validator == "required":
        lacking = [name for name in error.validator_value if name not in error.instance]
        return f"{label}: lacks {', '.join(lacking)} (see specs/README.md, Vocabulary)"
    if error.validator == "pattern":
        return f"{label}: {error.instance!r} has the wrong form (see specs/README.md, Vocabulary)"
    if error.validator is None:
        return f"{label}: does not belong here (see specs/README.md, Vocabulary)"
    return f"{label}: {error.message}"


@cache
def _rows() -> dict[str, Any]:
    """For each kind of object, the names that it may have and the validator for them."""
    schema = json.loads(_SCHEMA.read_bytes())
    extend: Any = validators.extend
    validator_class = extend(Draft202012Validator, {"pattern": _pattern})
    rows = {}
    for kind, entry in schema["$defs"].items():
        row = schema["$defs"][entry["$ref"].rpartition("/")[2]] if "$ref" in entry else entry
        names = [name for name in row.get("properties", {}) if name.startswith("x-")]
        if names:
            rows[kind] = (names, validator_class({"$defs": schema["$defs"], "$ref": f"#/$defs/{kind}"}))
    return rows


def _pattern(_validator: Any, pattern: str, instance: Any, _schema: Any) -> Iterator[Any]:
    """Judge a pattern as ECMA-262 does: there `$` is the end, in Python it also stands before a last line break."""
    if isinstance(instance, str) and not re.search(re.sub(r"\$\Z", r"\\Z", pattern), instance):
        yield ValidationError(f"{instance!r} has the wrong form")
