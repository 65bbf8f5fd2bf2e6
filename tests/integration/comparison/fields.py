"""The fields of both packages: every place of a request and of a response, with the values of its enums.

Read from the bundled spec on our side, and from the type hints of the official package on theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.integration.comparison.cases import Spec, names_in_path
from tests.integration.comparison.conventions import NOTHING, Convention, Places
from tests.integration.comparison.hints import DEEP, places

KEY_HEADER = "Idempotency-Key"


def our_request(spec: Spec, operation_id: str) -> Places:
    """Places of the parameters and the body, from the spec."""
    query = {parameter["name"]: parameter["schema"] for parameter in spec.parameters(operation_id, "query", "header")}
    given = {name: schema for name, schema in query.items() if "const" not in schema and name != KEY_HEADER}
    found = [pair for name, schema in given.items() for pair in _schema(spec, schema, f"/{name}")]
    return _merged([*found, *_schema(spec, spec.body(operation_id), "")])


def our_response(spec: Spec, operation_id: str) -> Places:
    """Places of the response, from the spec."""
    return _merged(_schema(spec, spec.response(operation_id), ""))


def their_request(convention: Convention, method: Any, spec: Spec, operation_id: str) -> Places:
    """Places of the parameters and the body, from the types of the method; NOTHING of one that names no type."""
    return _merged(convention.request(method, names_in_path(spec, operation_id))) or NOTHING


def their_response(convention: Convention, method: Any) -> Places:
    """Places of the response, from the model that the method returns; of a list, from its page's items."""
    return _merged(places(convention.response(method)))


def _schema(spec: Spec, schema: Any, place: str, depth: int = 0) -> Iterator[tuple[str, Any]]:
    schema = spec.resolved(schema)
    yield place, schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    if depth > DEEP:
        return
    for union in ("oneOf", "anyOf", "allOf"):
        for variant in schema.get(union, []):
            yield from _schema(spec, variant, place, depth)
    for name, field in schema.get("properties", {}).items():
        yield from _schema(spec, field, f"{place}/{name}", depth + 1)
    if "items" in schema:
        yield from _schema(spec, schema["items"], f"{place}/[]", depth + 1)
    values = schema.get("additionalProperties", False)
    if values is not False:
        yield from _schema(spec, {} if values is True else values, f"{place}/*", depth + 1)


def _merged(found: Any) -> Places:
    merged: dict[str, set[Any]] = {}
    for place, values in found:
        merged.setdefault(place, set()).update(values)
    # the type declares null, too; the empty string that a coupon id may be is not an enum value
    return {place: frozenset(values) - {None, ""} for place, values in merged.items()}
