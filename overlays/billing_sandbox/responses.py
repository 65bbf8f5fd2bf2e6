"""Responses: successful ones in their media type, errors in the shape that the provider documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve

from .document.document import ANYTHING, Document
from .document.operations import DocumentedResponse, Operation
from .document.pointers import Json, put
from .messages import Response
from .problems import Problem
from .values.examples import Examples
from .values.json_text import encode
from .values.scalars import Turn
from .values.validation import Validation

_STATUS_FIELDS: Final = ("status", "statusCode", "status_code")
_FILES: Final = {"application/pdf": b"%PDF-1.4\n%sandbox\n%%EOF\n", "image/png": b"\x89PNG\r\n\x1a\n"}


class ResponseWriter:
    """Writes the responses of one document."""

    def __init__(
        self, document: Document, operations: Iterable[Operation], *, examples: Examples, validation: Validation
    ) -> None:
        self._document = document
        self._examples = examples
        self._validation = validation
        self._shape: Mapping[str, Any] = document.root.get("x-errors", {})
        problems = (_any_problem(operation) for operation in operations)
        self._default = next((problem for problem in problems if problem is not None), None)

    def success(self, operation: Operation, value: Json) -> Response:
        """Return the documented success response of an operation, with a value if it is JSON."""
        response = operation.success
        if response.media is None:
            return Response(status=response.status)
        content = encode(value) if response.is_json else _FILES.get(response.media, b"sandbox\n")
        media = "application/json" if response.is_json and "*" in response.media else response.media
        return Response(status=response.status, headers={"Content-Type": media}, content=content)

    def problem(self, operation: Operation | None, problem: Problem, *, request_id: str) -> Response:
        """Return an error response as the provider writes it, valid for the documented schema of its status if any."""
        documented = operation.problem(problem.status) if operation else None
        model = documented or (_any_problem(operation) if operation else None) or self._default
        body = self._skeleton(model)
        for pointer, values in self._facts(model, problem, request_id):
            body = self._with(body, pointer, values, schema=documented.schema if documented else ANYTHING)
        if not body:
            body = {"message": problem.message, "code": problem.code}
        media = model.media if model and model.media and "*" not in model.media else "application/json"
        return Response(status=problem.status, headers={"Content-Type": media, **problem.headers}, content=encode(body))

    def with_headers(self, response: Response, *, request_id: str, headers: Mapping[str, str]) -> Response:
        """Add the headers of every response; the request id in X-Request-Id if the spec declares no header."""
        names = [name for name in self._shape.get("request_id", ()) if not name.startswith("/")] or ["X-Request-Id"]
        return evolve(response, headers={**response.headers, **headers, **dict.fromkeys(names[:1], request_id)})

    def _skeleton(self, model: DocumentedResponse | None) -> Json:
        if model is None:
            return {}
        turn = Turn(number=1, now=datetime.fromtimestamp(0, UTC))
        return self._examples.complete(model.schema, trail=("error",), turn=turn)

    def _facts(
        self, model: DocumentedResponse | None, problem: Problem, request_id: str
    ) -> Iterable[tuple[str, tuple[Json, ...]]]:
        """Yield each fact of a problem: a pointer, and the candidates for its value, the best first."""
        message, code = self._pointer("message"), self._pointer("code")
        for pointer in self._status_places(model, message):
            yield pointer, (problem.status, str(problem.status))
        if message is not None:
            yield message, (problem.message,)
        if code is not None:
            yield code, (problem.code, problem.status, *self._known_codes(model, code))
        identity = self._pointer("request_id")
        if identity is not None:
            yield identity, (request_id,)

    def _status_places(self, model: DocumentedResponse | None, message: str | None) -> Iterable[str]:
        parents = dict.fromkeys(("", (message or "").rpartition("/")[0]))
        for parent in parents if model else ():
            beside = self._document.along(model.schema if model else ANYTHING, parent)
            known = self._document.properties(beside) if beside is not None else {}
            yield from (f"{parent}/{name}" for name in _STATUS_FIELDS if name in known)

    def _known_codes(self, model: DocumentedResponse | None, pointer: str) -> Iterable[Json]:
        """Return the codes of a documented enum."""
        schema = self._document.along(model.schema, pointer) if model else None
        whole = self._document.flat(schema if schema is not None else ANYTHING)
        listed = (self._document.flat(part).get("enum", ()) for part in (whole, *self._document.variants(whole)))
        return [code for codes in listed for code in codes if code is not None]

    def _with(self, body: Json, pointer: str, values: tuple[Json, ...], *, schema: Json) -> Json:
        tries = (put(body, pointer, value) for value in values)
        return next((whole for whole in tries if self._validation.fits(schema, whole)), body)

    def _pointer(self, fact: str) -> str | None:
        return next((pointer for pointer in self._shape.get(fact, ()) if pointer.startswith("/")), None)


def _any_problem(operation: Operation) -> DocumentedResponse | None:
    errors = [response for key, response in operation.responses.items() if key[:1] in "45d" and response.is_json]
    return errors[0] if errors else None
