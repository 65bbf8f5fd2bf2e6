"""The operations that a document declares: parameters, body, responses, effect, idempotency, pagination.

Reading only: what a request does with these facts is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from .contracts import Contract
from .document import METHODS, Document, Schema
from .filters import Filter, declared
from .media import FORM, is_json
from .pagination import Pagination
from .pointers import Json, read
from .transitions import Transition


@frozen(kw_only=True)
class Parameter:
    """A declared parameter; `is_json` if its value is JSON text. filter: what it selects, None if undeclared."""

    name: str
    where: str
    required: bool
    schema: Json
    style: str
    explode: bool
    is_json: bool
    filter: Filter | None = None


@frozen(kw_only=True)
class RequestBody:
    """The body that an operation accepts: a schema for each media type."""

    required: bool
    media: Mapping[str, Json]


@frozen(kw_only=True)
class DocumentedResponse:
    """A documented response; `media` is None if it has no body."""

    status: int
    media: str | None
    schema: Json

    @property
    def is_json(self) -> bool:
        """Whether the response has a JSON body."""
        return self.media is not None and is_json(self.media)


@frozen(kw_only=True)
class Operation:
    """An operation of the document."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: Mapping[str, DocumentedResponse]
    is_write: bool
    write_when: str | None
    contract: Contract | None
    pagination: Pagination | None
    envelope: str | None
    is_list: bool
    is_open: bool
    transition: Transition | None = None

    @property
    def success(self) -> DocumentedResponse:
        """The documented success response, preferably one with a body."""
        good = [response for key, response in self.responses.items() if key.startswith("2")]
        good = good or [response for key, response in self.responses.items() if key == "default"]
        return next((response for response in good if response.media), good[0] if good else _NO_CONTENT)

    @property
    def refusal(self) -> int:
        """The status of the response to an invalid request."""
        return 422 if "422" in self.responses and "400" not in self.responses else 400

    def problem(self, status: int) -> DocumentedResponse | None:
        """Return the documented JSON response for an error status, None if there is none."""
        for key in (str(status), f"{status // 100}XX", "default"):
            response = self.responses.get(key)
            if response is not None and response.is_json:
                return response
        return None

    def writes(self, query: Mapping[str, Json], body: Json) -> bool:
        """Return whether a request with these query parameters and this body changes something."""
        if self.write_when is None or not self.write_when.startswith("/"):
            return self.write_when in query if self.write_when else self.is_write
        return read(body, self.write_when) is not None

    @property
    def body_schema(self) -> Json | None:
        """The schema of a JSON or form body."""
        media = self.body.media if self.body else {}
        return next((schema for name, schema in media.items() if is_json(name)), media.get(FORM))

    @property
    def fixed(self) -> Mapping[str, str]:
        """The required query parameters with a constant value, as text: they distinguish operations at one path."""
        known = (parameter for parameter in self.parameters if parameter.where == "query" and parameter.required)
        return {parameter.name: _text(parameter.schema["const"]) for parameter in known if "const" in parameter.schema}


_NO_CONTENT = DocumentedResponse(status=204, media=None, schema=None)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def operations(document: Document) -> Iterator[Operation]:
    """Yield all operations of a document in its order."""
    for path, item in document.root.get("paths", {}).items():
        whole = document.resolve(item)
        for method in METHODS:
            if method in whole:
                # A suffix after # distinguishes operations at one path in the document; it is never sent.
                yield _operation(document, whole[method], path=path.partition("#")[0], method=method, item=whole)


def _operation(document: Document, node: Mapping[str, Any], *, path: str, method: str, item: Schema) -> Operation:
    effect = node.get("x-effect", "read" if method in ("get", "head", "options") else "write")
    return Operation(
        id=node.get("operationId", f"{method} {path}"),
        method=method.upper(),
        path=path,
        parameters=tuple(_parameters(document, [*item.get("parameters", ()), *node.get("parameters", ())])),
        body=_body(document, node.get("requestBody")),
        responses={str(key): _response(document, key, value) for key, value in node.get("responses", {}).items()},
        is_write=effect == "write",
        write_when=effect["write_when"] if isinstance(effect, Mapping) else None,
        contract=Contract.read(document.root.get("x-idempotency", {}), node.get("x-idempotency")),
        pagination=Pagination.read(node.get("x-pagination")),
        envelope=node.get("x-envelope"),
        is_list="x-pagination" in node or node.get("x-method") == "list",
        transition=Transition.read(node.get("x-transition")),
        is_open=node.get("security", document.root.get("security", ())) in ((), []),
    )


def _parameters(document: Document, nodes: list[Json]) -> Iterator[Parameter]:
    # A parameter of the operation overrides the path's parameter of the same name and location.
    found = {(node["name"], node["in"]): node for node in map(document.resolve, nodes)}
    for (name, where), node in found.items():
        style = node.get("style", "form" if where in ("query", "cookie") else "simple")
        content = next(iter(node.get("content", {}).values()), None)
        yield Parameter(
            name=name,
            where=where,
            required=bool(node.get("required", where == "path")),
            schema=node.get("schema", {}) if content is None else content.get("schema", {}),
            style=style,
            explode=node.get("explode", style == "form"),
            is_json=content is not None,
            filter=declared(node.get("x-filter")),
        )


def _body(document: Document, node: Json) -> RequestBody | None:
    if node is None:
        return None
    whole = document.resolve(node)
    media = {name.lower(): entry.get("schema", {}) for name, entry in whole.get("content", {}).items()}
    return RequestBody(required=bool(whole.get("required", False)), media=media)


def _response(document: Document, key: Json, node: Json) -> DocumentedResponse:
    content = document.resolve(node).get("content") or {}
    media = next((name for name in content if is_json(name)), next(iter(content), None))
    schema = content[media].get("schema", {}) if media else None
    return DocumentedResponse(status=_status(str(key)), media=media, schema=schema)


def _status(key: str) -> int:
    return int(key.upper().replace("X", "0")) if key[:1].isdigit() else 200
