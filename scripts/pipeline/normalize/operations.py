"""Normalize operations: references resolved, one media type for each body, without headers that the client sets. What
the client does not support is an error at its line.
"""

from __future__ import annotations

from typing import Any

from ...spec.document import Mapping, Sequence, place_of
from ...spec.media import FORM, SENT, media_kind
from ...spec.operations import Operation, constants_of
from ...spec.problems import Place, failure
from ...spec.references import resolve
from .forms import Form, reference
from .schemas import Namer

RAW = "raw"
"""The format of a body that is sent as the caller passes it, str or bytes, with the media type of the document."""

_NOTES = ("description", "x-unsure", "x-inferred", "deprecated")
_OPERATION = (
    *("operationId", "summary", "description", "deprecated"),
    *("x-resource", "x-method", "x-source", "x-effect", "x-idempotency", "x-pagination", "x-envelope"),
    *("x-reconcile", "x-rate-limit"),
)


def body_schema(operation: Operation) -> Any:
    """Return the schema of a normalized operation's body; None without one."""
    content = operation.node.get("requestBody", {}).get("content", {})
    return next((media["schema"] for media in content.values()), None)


def operation_of(document: Mapping, namer: Namer, operation: Operation) -> Mapping:
    """Normalize one operation."""
    node = operation.node
    normal = Mapping({name: node[name] for name in _OPERATION if name in node}, place=place_of(node))
    normal.places.update({name: place for name in normal if (place := place_of(node, name))})
    filled, fixed = filled_headers(document), constants_of(document, operation)
    if fixed:
        normal["x-fixed"] = Mapping(fixed)
    normal["parameters"] = Sequence(
        _parameter(document, namer, operation, parameter)
        for parameter in operation.parameters
        if not _is_filled(parameter, filled, fixed)
    )
    if "requestBody" in node:
        normal["requestBody"] = _request(document, namer, operation)
    normal["responses"] = Mapping(place=place_of(node, "responses"))
    for status in node.get("responses", {}):
        response = resolve(document, node["responses"][status])
        normal["responses"][status] = _response(document, namer, operation, status, response)
    return normal


def _is_filled(parameter: Any, headers: set[str], fixed: Any) -> bool:
    """Return whether the client sets a parameter, so that it is not an argument."""
    if parameter["in"] == "header":
        return parameter["name"].lower() in headers
    return parameter["in"] == "query" and parameter["name"] in fixed


def webhook_of(document: Mapping, namer: Namer, item: Any) -> Mapping:
    """Normalize a webhook; its body becomes a reference to a union."""
    node = item["post"]
    body = resolve(document, node["requestBody"])
    media = next(name for name in body["content"] if media_kind(name) == "json")
    schema = body["content"][media]["schema"]
    hint = _shared_name(document, "requestBodies", body, "Event") or "Webhook Event"
    normal = Mapping({name: node[name] for name in ("summary", "description", "x-source") if name in node})
    normal["requestBody"] = Mapping({"content": Mapping({media: Mapping({"schema": namer.root(schema, hint).core})})})
    return Mapping({"post": normal}, place=place_of(node))


def filled_headers(document: Mapping) -> set[str]:
    """Return the headers, in lower case, that the client sets and that are not arguments."""
    holders = [document.get("x-api-version", {}), document.get("x-idempotency", {})]
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    names = [holder.get("header") for holder in holders]
    names += [scheme.get("name") for scheme in schemes if scheme.get("in") == "header"]
    return {"accept", "content-type", "authorization", *(name.lower() for name in names if name)}


def _parameter(document: Mapping, namer: Namer, operation: Operation, parameter: Any) -> Mapping:
    place = place_of(parameter)
    where = f"{parameter['in']} parameter {parameter['name']!r}"
    media = next((name for name in parameter.get("content", ()) if media_kind(name) == "json"), None)
    is_query = parameter["in"] == "query"
    if parameter["in"] == "cookie" or ("schema" not in parameter and not (media and is_query)):
        raise failure(
            place, f"{operation.label}: {where}: unsupported: a parameter needs a schema, and cookies are not sent"
        )
    schema = parameter["content"][media].get("schema", {}) if media else parameter["schema"]
    hint = _shared_name(document, "parameters", parameter, "Parameter")
    form = namer.root(schema, hint or f"{operation.node['operationId']} {parameter['name']}")
    if not is_query and not _is_scalar(namer, form) and not _is_list(namer, form):
        raise failure(
            place,
            f"{operation.label}: {where}: unsupported: a parameter in a path or header must be a scalar or a list",
        )
    normal = Mapping(
        {name: parameter[name] for name in ("name", "in", "style", "explode", "x-filter", *_NOTES) if name in parameter}
    )
    normal.update({"required": bool(parameter.get("required")), "schema": form.schema(place)})
    if media:
        normal["media"] = media
    normal.place = place
    return normal


def _is_scalar(namer: Namer, form: Form) -> bool:
    name = str(form.core.get("$ref", "")).rpartition("/")[2]
    core = namer.components.get(name, form.core)
    return "enum" in core or core.get("type") in ("string", "integer", "number", "boolean")


def _is_list(namer: Namer, form: Form) -> bool:
    return form.core.get("type") == "array" and _is_scalar(namer, Form(form.core["items"]))


def _shared_name(document: Mapping, section: str, node: Any, suffix: str) -> str | None:
    """Return a name for an inline schema from the component that contains it; None outside components."""
    for key, component in document.get("components", {}).get(section, {}).items():
        if component is node:
            return key if key.endswith((suffix, "Error")) else f"{key} {suffix}"
    return None


def is_omittable(document: Any, node: Any) -> bool:
    """Return whether a document declares that an operation's body may be omitted; many omit the declaration."""
    body = resolve(document, node.get("requestBody"))
    return isinstance(body, dict) and body.get("required") is False


def _request(document: Mapping, namer: Namer, operation: Operation) -> Mapping:
    body = resolve(document, operation.node["requestBody"])
    known = [name for name in body["content"] if media_kind(name) == "json"]
    media = next((name for name in (*known, *SENT, *body["content"]) if name in body["content"]), None)
    if media is None or "*" in media:
        message = f"{operation.label}: name the media type of the body, not {media or 'nothing'}"
        raise failure(place_of(body, "content"), message)
    if not known and media not in SENT:
        content = Mapping({media: Mapping({"schema": Mapping({"type": "string", "format": RAW})})})
        return Mapping({"required": bool(body.get("required")), "content": content}, place=place_of(body))
    hint = _shared_name(document, "requestBodies", body, "Request") or f"{operation.node['operationId']} Request"
    schema = body["content"][media].get("schema", {})
    form = namer.root(schema, hint)
    if media == FORM:
        _check_form(namer, operation, form, place_of(schema))
    normal = Mapping({"schema": form.schema(place_of(schema))})
    if media in SENT and "encoding" in body["content"][media]:
        normal["encoding"] = body["content"][media]["encoding"]
    content, may_omit = Mapping({media: normal}), is_omittable(document, operation.node)
    request = {"required": bool(body.get("required")), "may_omit": may_omit, "content": content}
    return Mapping(request, place=place_of(body))


def _check_form(namer: Namer, operation: Operation, form: Form, place: Place | None) -> None:
    """Raise PipelineError for a form without named fields, unless the document is read loosely."""
    name = str(form.core.get("$ref", "")).rpartition("/")[2]
    if "properties" not in namer.components.get(name, {}) and not namer.is_loose:
        raise failure(place, f"{operation.label}: a form must be an object with properties")


def _response(document: Mapping, namer: Namer, operation: Operation, status: str, response: Any) -> Mapping:
    normal = Mapping({"description": response.get("description", "")}, place=place_of(response))
    content = response.get("content") or {}
    # Models are for success responses, and for errors with a specific status.
    if not content or status == "204" or not (status.startswith("2") or status.isdigit()):
        return normal
    media = next((name for name in content if media_kind(name) == "json"), next(iter(content)))
    normal["content"] = Mapping({media: Mapping()})
    if media_kind(media) == "json":
        end = "Response" if status.startswith("2") else f"Error {status}"
        shared = _shared_name(document, "responses", response, "Response")
        hint = shared or f"{operation.node['operationId']} {end}"
        form = namer.root(content[media].get("schema", {}), hint)
        normal["content"][media]["schema"] = form.core if "$ref" in form.core else _whole(namer, form, hint, response)
    return normal


def _whole(namer: Namer, form: Form, hint: str, response: Any) -> Mapping:
    """Name a response that is a list, a map or a scalar as a whole, so that it has a decoder."""
    name = namer.name(hint, place_of(response))
    if namer.components.get(name) != form.schema():
        name = namer.free(name)
        namer.add(name, form.schema(), place_of(response))
    return reference(name)
