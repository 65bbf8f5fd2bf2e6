"""Compare the methods of a package with openapi-python-client's own reading of the document, operation by operation.

`surface` reads the normalized document, the other parser the bundled one. They must agree on every operation,
parameter, field of a body and response, apart from what the spec leaves to the client. So nothing that the document
offers is lost, or changed, between the two without an error that names its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from ...spec.document import place_of
from ...spec.operations import PAGING, Operation, operations_of, wire_path
from ...spec.problems import PipelineError, Place, Problem
from ...spec.references import parts_of
from ..normalize.operations import filled_headers, is_omittable
from .second_reading import ParsedOperation, parsed_operations
from .surface import Method, Surface

_Key: TypeAlias = tuple[str, str]
"""Where an argument goes, and its name there; the whole body has an empty name."""
_Comparison: TypeAlias = tuple[str, Place | None, str | None, str | None]
"""What is compared, its place in the spec, and the value on each side."""


def check(document: Any, surface: Surface) -> None:
    """Raise PipelineError where a surface and the other parser's reading of its bundled document differ."""
    problems = list(differences(document, surface.methods, parsed_operations(document)))
    if problems:
        raise PipelineError(problems)


def differences(document: Any, methods: Iterable[Method], parsed: Mapping[str, ParsedOperation]) -> Iterator[Problem]:
    """Compare methods with the operations that the other parser read in a bundled document, by id."""
    operations = {operation.node["operationId"]: operation for operation in operations_of(document)}
    by_id = {method.id: method for method in methods}
    for id_ in sorted(parsed.keys() | by_id.keys()):
        if id_ not in by_id:
            yield Problem(operations[id_].place(), f"{id_}: the generated package lacks this operation")
        elif id_ not in parsed:
            yield Problem(by_id[id_].place, f"{id_}: openapi-python-client finds no such operation")
        else:
            yield from _differences(document, operations[id_], by_id[id_], parsed[id_])


def _differences(document: Any, operation: Operation, method: Method, parsed: ParsedOperation) -> Iterator[Problem]:
    documented = {
        **_documented_parameters(document, method, parsed),
        **_documented_fields(method, parsed, may_omit=is_omittable(document, operation.node)),
    }
    compared: list[_Comparison] = [
        ("method", operation.place(), method.http_method, parsed.method),
        ("path", operation.place(), method.path, wire_path(parsed.path)),
        ("media type of the body", operation.place("requestBody"), *_media_types(method, parsed)),
        *_arguments(operation, method, documented),
        *_responses(operation, method, parsed),
    ]
    for what, place, ours, theirs in compared:
        if ours != theirs:
            message = f"{what}: the package has {ours or 'none'}, openapi-python-client reads {theirs or 'none'}"
            yield Problem(place, f"{operation.label}: {message}")


def _documented_parameters(document: Any, method: Method, parsed: ParsedOperation) -> dict[_Key, bool]:
    """Return the parameters that callers pass, and whether each is required: all but those that the client fills."""
    headers, paging = filled_headers(document), _paging(method)
    return {
        (place, name): is_required and not (place == "query" and name in paging)
        for (place, name), is_required in parsed.parameters.items()
        if not (place == "header" and name.lower() in headers) and not (place == "query" and name in method.fixed)
    }


def _documented_fields(method: Method, parsed: ParsedOperation, *, may_omit: bool) -> dict[_Key, bool]:
    """Return the fields of a body that callers pass, or the whole body under an empty name.

    may_omit: none of them is required, since the document declares the body as optional.
    """
    body = parsed.bodies.get(method.media or "")
    if body is None:
        return {}
    if not body.fields:
        return {("body", ""): body.is_required}
    contract = method.idempotency or {}
    at = parts_of(str(contract.get("at", ""))) if contract.get("place", "body") == "body" else []
    is_filled = contract.get("key") == "body"
    is_optional = contract.get("key") == "natural" and contract.get("mint")
    paging = {parts_of(pointer)[0] for pointer in _paging(method) if pointer.startswith("/")}
    return {
        ("body", name): is_required and not may_omit and name not in paging and not (is_optional and [name] == at)
        for name, is_required in body.fields.items()
        if not (is_filled and [name] == at)
    }


def _paging(method: Method) -> set[str]:
    """Return the parameters, and the pointers into the body, that page iterators fill."""
    paging = method.pagination or {}
    return {paging[name] for name in PAGING if name in paging}


def _media_types(method: Method, parsed: ParsedOperation) -> tuple[str | None, str | None]:
    """Return the media type that the package sends, and the documented one; any of several will do."""
    if method.media in parsed.bodies:
        return method.media, method.media
    return method.media, " or ".join(parsed.bodies) or None


def _arguments(operation: Operation, method: Method, documented: Mapping[_Key, bool]) -> Iterator[_Comparison]:
    words = {True: "required", False: "optional", None: None}
    offered: dict[_Key, bool] = {
        (argument.where, argument.wire_name): argument.is_required for argument in method.arguments
    }
    places = {(parameter["in"], parameter["name"]): place_of(parameter) for parameter in operation.parameters}
    for place, name in sorted(offered.keys() | documented.keys()):
        what = f"{place} parameter {name!r}" if place != "body" else f"field {name!r} of the body" if name else "body"
        where = operation.place("requestBody") if place == "body" else places.get((place, name), operation.place())
        yield what, where, words[offered.get((place, name))], words[documented.get((place, name))]


def _responses(operation: Operation, method: Method, parsed: ParsedOperation) -> Iterator[_Comparison]:
    for status, kind in parsed.responses.items():
        place = operation.place("responses", status)
        if status.startswith("2"):
            documented = "nothing" if status == "204" else "json" if kind == "object" else kind
            yield f"response {status}", place, _returned(method, status), documented
        elif status.isdigit():
            ours = "object" if int(status) in method.errors else None
            yield f"error {status}", place, ours, "object" if kind == "object" else None
    for error in method.errors:
        if str(error) not in parsed.responses:
            yield f"error {error}", operation.place("responses"), "object", None


def _returned(method: Method, status: str) -> str:
    if status.isdigit() and int(status) in method.response.bodiless:
        return "nothing"
    return {None: "nothing", "text": "text", "bytes": "bytes"}.get(method.response.returns, "json")
