"""Bodies and responses: one media type that the client supports, and one return value for a call."""

from __future__ import annotations

import re
from typing import Any

from ...spec.document import Mapping, Sequence, place_of, put
from ...spec.media import FORM, SENT, is_stream, media_kind
from ...spec.problems import Problem
from ...spec.references import resolve
from .merging import flat
from .schemas import Settler

_OCTETS = "application/octet-stream"
_ONE_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(?:; ?[\w.+-]+=[\w.+-]+)*", re.ASCII)
_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)\Z")


def settle_body(settler: Settler, body: Any) -> None:
    """Keep, in place, only the first media type of a request that the client supports."""
    content = body.get("content")
    content = content if isinstance(content, dict) else {}
    known = json_media(content)
    media = next((name for name in (*known, *SENT, "*/*", *content) if name in content), None)
    _note_dropped(settler, "request", content, media)
    settled = Mapping(place=place_of(content))
    if media in (*known, *SENT, "*/*"):
        settled = _settled_media(settler, content[media], is_form=media in SENT)
    name = "application/json" if media == "*/*" else _OCTETS if media is None or "*" in media else media
    wanted = Mapping({name: settled}, place=place_of(content))
    put(body, "content", wanted, place=place_of(body, "content"))
    if not isinstance(body.get("required", True), bool):
        del body["required"]


def _note_dropped(settler: Settler, what: str, content: Any, kept: str | None) -> None:
    """Note each media type that is dropped, unless it has the schema of the kept one."""
    schemas = {name: media.get("schema") if isinstance(media, dict) else None for name, media in content.items()}
    for name, schema in schemas.items():
        if name == kept or (schema is not None and schema == schemas.get(kept)):
            continue
        files = _files_in(settler, schema) if what == "request" else []
        more = f", the only one for the files {', '.join(files)}" if files and kept != FORM else ""
        message = f"media type omitted: {name:.60} of a {what}{more}; {kept:.60} is supported"
        settler.notes.append(Problem(place_of(content, name), message))


def _files_in(settler: Settler, schema: Any) -> list[str]:
    """Return the fields of a form that hold files."""
    whole = settler.settle(schema) if isinstance(schema, dict) else Mapping()
    whole = settler.target(whole)[1] if "$ref" in whole else whole
    properties = whole.get("properties", {})
    return [name for name, field in properties.items() if _holds_file(field)]


def _holds_file(field: Any) -> bool:
    inner = field.get("items", field) if isinstance(field, dict) else {}
    return isinstance(inner, dict) and inner.get("format") == "binary"


def json_media(content: Any) -> list[str]:
    """Return the media types that are JSON, those with a schema first."""
    known = [name for name in content if media_kind(name) == "json"]
    return sorted(known, key=lambda name: not (isinstance(content[name], dict) and content[name].get("schema")))


def _settled_media(settler: Settler, media: Any, *, is_form: bool = False) -> Mapping:
    held = media if isinstance(media, dict) else {}
    schema = settler.settle(held.get("schema"))
    if not is_form and schema.get("format") == "binary":
        schema = Mapping(place=place_of(schema))
    settled = Mapping({"schema": schema}, place=place_of(media))
    codings = _codings(settler, held, settled["schema"]) if is_form else None
    if codings:
        settled["encoding"] = codings
    return settled


def _codings(settler: Settler, media: Any, schema: Any) -> Mapping:
    """Return how the fields of a form are written: style, and one media type, of the encoding or else of the field."""
    whole = settler.target(schema)[1] if "$ref" in schema else schema
    declared = media.get("encoding") if isinstance(media.get("encoding"), dict) else {}
    written = flat(settler.document, media.get("schema"))
    written = settler.target(written)[1] if "$ref" in written else written
    codings = Mapping(place=place_of(media, "encoding"))
    for name in whole.get("properties", ()):
        own = declared.get(name) if isinstance(declared.get(name), dict) else {}
        field = written.get("properties", {}).get(name)
        coding = _coding(settler, name, own, field if isinstance(field, dict) else {})
        if coding:
            put(codings, name, coding, place=place_of(declared, name))
    return codings


def _coding(settler: Settler, name: str, declared: Any, field: Any) -> Mapping:
    coding = Mapping(place=place_of(declared))
    if declared.get("style") in ("form", "spaceDelimited", "pipeDelimited", "deepObject"):
        coding |= {"style": declared["style"], "explode": declared.get("explode", declared["style"] == "form") is True}
    elif isinstance(declared.get("explode"), bool):
        coding |= {"style": "form", "explode": declared["explode"]}
    media = declared.get("contentType", field.get("contentMediaType") if _is_bytes(field) else None)
    if not isinstance(media, str):
        return coding
    if not _ONE_MEDIA_TYPE.fullmatch(media):
        return coding  # several, or a range of them: that of the file's name is one
    is_object = settler.kind(settler.settle(field)) in ("object", "map", "union")
    if is_object and media_kind(media) != "json":
        message = f"form field: {name!r:.60} is sent as JSON, since objects cannot be written as {media:.60}"
        settler.notes.append(Problem(place_of(declared, "contentType"), message))
        return coding
    coding["contentType"] = media
    return coding


def _is_bytes(field: Any) -> bool:
    return field.get("contentEncoding") in (None, "binary", "8bit")


def settle_response(settler: Settler, response: Any) -> None:
    """Keep, in place, only the first JSON media type of a response, or else the first."""
    response.setdefault("description", "")
    content = response.get("content")
    if not isinstance(content, dict) or not content:
        response.pop("content", None)
        return
    media = next(iter(json_media(content)), next(iter(content)))
    _note_dropped(settler, "response", content, media)
    if is_stream(media):
        message = f"streaming response: {media:.60} is returned as bytes, once the stream has ended"
        settler.notes.append(Problem(place_of(content, media), message))
    held = content[media] if isinstance(content[media], dict) else {}
    name = "application/json" if media == "*/*" and _is_structured(settler, held.get("schema")) else media
    kept = _settled_media(settler, held) if media_kind(name) == "json" else Mapping(place=place_of(held))
    put(response, "content", Mapping({name: kept}, place=place_of(content)), place=place_of(response, "content"))


def _is_structured(settler: Settler, schema: Any) -> bool:
    return settler.kind(settler.settle(schema)) not in ("string", "any")


def settle_responses(settler: Settler, operation: Any) -> None:
    """Unify the success responses of an operation, in place; drop those that a client cannot distinguish."""
    responses = operation.get("responses")
    responses = responses if isinstance(responses, dict) else Mapping()
    for status in [status for status in responses if status != "default" and not _STATUS.match(status)]:
        del responses[status]
    put(operation, "responses", responses, place=place_of(operation, "responses"))
    good = [status for status in responses if status.startswith("2")]
    if not good:
        _without_success(settler, operation, responses)
        return
    shown = {status: "nothing" if status == "204" else _shown(settler, responses[status]) for status in good}
    full = [status for status in good if shown[status] != "nothing"]
    for status in [status for status in good if full and status not in full and not status.isdigit()]:
        del responses[status]  # which of them have no body is not documented
    if len({shown[status] for status in full}) > 1:
        _agree(settler, operation, responses, full, {shown[status] for status in full})


def _without_success(settler: Settler, operation: Any, responses: Any) -> None:
    default = resolve(settler.document, responses.get("default"))
    content = default.get("content") if isinstance(default, dict) else None
    message = "no success response is documented: the body is returned as bytes"
    put(
        responses,
        "200",
        Mapping({"description": "Not documented.", "content": Mapping({"*/*": Mapping()})}),
        place=None,
    )
    if content and len(responses) == 2:
        put(
            responses,
            "200",
            Mapping({"description": "The only response.", "content": content}),
            place=place_of(content),
        )
        message = "no success response is documented: the only response is used as one"
    settler.notes.append(Problem(place_of(operation), f"responses: {message}"))


def _shown(settler: Settler, response: Any) -> str:
    node = resolve(settler.document, response) or {}
    content = node.get("content") or {}
    media = next(iter(content), None)
    if media is None:
        return "nothing"
    return repr(content[media].get("schema")) if media_kind(media) == "json" else media_kind(media)


def _agree(settler: Settler, operation: Any, responses: Any, good: list[str], kinds: set[str]) -> None:
    """Type differing success responses as Any where all are JSON, else as bytes."""
    place = place_of(operation, "responses")
    is_json = not {"text", "bytes"} & kinds
    schema = Mapping({"x-unsure": f"the responses for {', '.join(good)} differ"})
    media = Mapping({"application/json": Mapping({"schema": schema})}) if is_json else Mapping({"*/*": Mapping()})
    returned = "as Any" if is_json else "as bytes, since some have another kind of body"
    settler.notes.append(Problem(place, f"responses: those for {', '.join(good)} differ: typed {returned}"))
    for status in good:
        put(responses, status, Mapping({"description": "", "content": media}), place=place_of(responses, status))


def drop_binaries(settler: Settler, reached: Any) -> None:
    """Type binary content inside JSON as a string, in place."""
    waiting, seen = [reached], set[int]()
    components = settler.document.get("components", {}).get("schemas", {})
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict) and id(node) not in seen:
            seen.add(id(node))
            if node.get("format") == "binary" and "type" in node:
                del node["format"]
            name = str(node.get("$ref", "")).rpartition("/")[2]
            waiting += [components.get(name), *node.values()]
        elif isinstance(node, Sequence | list):
            waiting += node
