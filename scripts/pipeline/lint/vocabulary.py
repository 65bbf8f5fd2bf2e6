"""Check the x- fields of a document, which specs/README.md explains, against specs/vocabulary.schema.json."""

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
    """Return x- fields that are unknown, misplaced, malformed or missing."""
    validators = _validators()
    problems = []
    for visit in visits:
        extensions = {name: value for name, value in visit.node.items() if name.startswith("x-")}
        if "$ref" in visit.node and visit.kind != "schema":
            problems += [_unknown(visit, name, ()) for name in extensions]
        elif extensions or visit.kind in ("document", "operation", "webhook"):
            problems += _checked(document, visit, extensions, validators)
    return problems


def _checked(document: Any, visit: Visit, extensions: dict[str, Any], validators: dict[str, Any]) -> Iterator[Problem]:
    if visit.kind not in validators:
        yield from (_unknown(visit, name, ()) for name in extensions)
        return
    known, validator = validators[visit.kind]
    yield from (_unknown(visit, name, known) for name in extensions if name not in known)
    for error in map(_meant, validator.iter_errors({name: extensions[name] for name in extensions if name in known})):
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
            else "remove it; from a published document, by an overlay"
        )
    return Problem(place_of(visit.node, name), f"unknown field {name!r} of {_article(kind)}: {advice}")


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _meant(error: Any) -> Any:
    """Return the first error of the alternative that the value is meant as: the one whose type and constants it has."""
    alternatives: dict[Any, list[Any]] = {}
    for inner in error.context:
        alternatives.setdefault(inner.schema_path[0], []).append(inner)
    meant = [inner for inner in alternatives.values() if not any(map(_is_of_another_kind, inner))]
    return _meant(meant[0][0]) if len(meant) == 1 else error


def _is_of_another_kind(error: Any) -> bool:
    return error.validator == "const" or (error.validator in ("type", "enum") and not error.path)


def _explained(error: Any, visit: Visit) -> str:
    """Return a message that names the field and what to do: a validator's own messages are about schemas."""
    subject = ": ".join(str(part) for part in error.absolute_path if isinstance(part, str))
    label = subject or " ".join(str(part) for part in reversed(visit.path[-2:])) or "the document"
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return f"{label}: missing {', '.join(missing)} (see specs/README.md, Vocabulary)"
    if error.validator == "dependentRequired":
        needed = {name for given, names in error.validator_value.items() if given in error.instance for name in names}
        missing = sorted(needed - set(error.instance))
        return f"{label}: missing {', '.join(missing)} (see specs/README.md, Vocabulary)"
    if error.validator == "pattern":
        return f"{label}: {error.instance!r} is malformed (see specs/README.md, Vocabulary)"
    if error.validator is None:
        return f"{label}: not allowed here (see specs/README.md, Vocabulary)"
    tags = [inner for inner in error.context if inner.validator == "const"]
    if tags and len({tuple(tag.path) for tag in tags}) == 1:
        allowed = ", ".join(str(tag.validator_value) for tag in tags)
        return f"{label}: {tags[0].path[-1]}: {tags[0].instance!r} is not one of {allowed}"
    return f"{label}: {error.message}"


@cache
def _validators() -> dict[str, Any]:
    """Return, for each kind of object, the x- fields that it may have and their validator."""
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
    """Match a pattern as ECMA-262 does: there `$` is the end, in Python it also matches before a last line break."""
    if isinstance(instance, str) and not re.search(re.sub(r"\$\Z", r"\\Z", pattern), instance):
        yield ValidationError(f"{instance!r} is malformed")
