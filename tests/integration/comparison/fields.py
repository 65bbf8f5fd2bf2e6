"""The fields of both packages: every path of a request and of a response, with the values of its enums.

Read from the bundled spec on our side, and from the type hints of the official package on theirs.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Literal, NotRequired, Required, Union, get_args, get_origin, get_type_hints

from typing_extensions import is_typeddict

from tests.integration.comparison.cases import Spec

Places = dict[str, frozenset[Any]]
_WRAPPERS = (Required, NotRequired, Annotated)
_DEEP = 9
NOTHING: Places = {"": frozenset()}


def our_request(spec: Spec, operation_id: str) -> Places:
    """Places of the parameters and the body, from the spec."""
    query = {parameter["name"]: parameter["schema"] for parameter in spec.parameters(operation_id, "query", "header")}
    places = [pair for name, schema in query.items() for pair in _schema(spec, schema, f"/{name}")]
    return _merged([*places, *_schema(spec, spec.body(operation_id), "")])


def our_response(spec: Spec, operation_id: str) -> Places:
    """Places of the response, from the spec."""
    responses = spec.operations[operation_id]["responses"]
    good = next(spec.resolved(response) for status, response in responses.items() if status[0] == "2")
    return _merged(_schema(spec, good.get("content", {}).get("application/json", {}).get("schema", {}), ""))


def _schema(spec: Spec, schema: Any, place: str, depth: int = 0) -> Iterator[tuple[str, Any]]:
    schema = spec.resolved(schema)
    yield place, schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    if depth > _DEEP:
        return
    for union in ("oneOf", "anyOf", "allOf"):
        for variant in schema.get(union, []):
            yield from _schema(spec, variant, place, depth)
    for name, field in schema.get("properties", {}).items():
        yield from _schema(spec, field, f"{place}/{name}", depth + 1)
    if "items" in schema:
        yield from _schema(spec, schema["items"], f"{place}/[]", depth + 1)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _schema(spec, schema["additionalProperties"], f"{place}/*", depth + 1)


def their_request(method: Any) -> Places:
    """Places of the parameters and the body, from the TypedDict that the method's source names."""
    source = inspect.getsource(method)
    named = re.search(r"maybe_transform\((?:.|\n)*?(\w+_params)\.(\w+)", source)
    if named is None:
        return NOTHING
    return _merged(_hint(getattr(getattr(inspect.getmodule(method), named[1]), named[2]), ""))


def their_response(method: Any) -> Places:
    """Places of the response, from the model that the method returns; of a list, from its page's items."""
    returned = get_type_hints(method)["return"]
    return _merged(_hint(returned, ""))


def _hint(hint: Any, place: str, depth: int = 0) -> Iterator[tuple[str, Any]]:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _WRAPPERS:
        yield from _hint(arguments[0], place, depth)
        return
    yield place, arguments if origin is Literal else ()
    if depth > _DEEP:
        return
    if origin in (Union, UnionType):
        for argument in arguments:
            yield from _hint(argument, place, depth)
    elif is_typeddict(hint) or hasattr(hint, "model_fields"):
        for name, field in _fields(hint).items():
            yield from _hint(field, f"{place}/{name}", depth + 1)
    elif origin is dict:
        yield from _hint(arguments[1], f"{place}/*", depth + 1)
    elif arguments and origin is not Literal:
        yield from _hint(arguments[0], f"{place}/[]", depth + 1)


def _fields(hint: Any) -> Mapping[str, Any]:
    if hasattr(hint, "model_fields"):
        return {field.alias or name: field.annotation for name, field in hint.model_fields.items()}
    hints = get_type_hints(hint, include_extras=True)
    return {_alias(field) or name: field for name, field in hints.items()}


def _alias(hint: Any) -> str | None:
    found = [extra for annotation in (hint, *get_args(hint)) for extra in getattr(annotation, "__metadata__", ())]
    return next((extra.alias for extra in found if getattr(extra, "alias", None)), None)


def _merged(found: Any) -> Places:
    places: dict[str, set[Any]] = {}
    for place, values in found:
        places.setdefault(place, set()).update(values)
    # the type declares null, too; the empty string that a coupon id may be is not an enum value
    return {place: frozenset(values) - {None, ""} for place, values in places.items()}
