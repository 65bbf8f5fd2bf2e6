"""From a call to a request: route, credentials, version, parameters, body - each refused with a clear problem."""

from __future__ import annotations

from collections.abc import Iterable

from ..document.document import Document
from ..document.operations import Operation
from ..messages import RawRequest, Request
from ..values.validation import Validation
from .access import Access
from .bodies import BodyReader
from .parameters import ParameterReader
from .routing import Router


class RequestReader:
    """Understands the calls for one document."""

    def __init__(
        self, document: Document, operations: Iterable[Operation], *, access: Access, validation: Validation
    ) -> None:
        self._router = Router(operations, base_path=document.base_path)
        self._parameters = ParameterReader(document, validation)
        self._access = access
        self._bodies = BodyReader(validation)

    def route(self, call: RawRequest) -> tuple[Operation, dict[str, str]]:
        """Find the operation of a call and the values in its path."""
        return self._router.match(call.method, call.path, call.query)

    def read(self, call: RawRequest, operation: Operation, path: dict[str, str]) -> Request:
        """Check a call against all that its operation declares."""
        self._access.check(operation, call.headers)
        values = self._parameters.read(operation, path=path, query=call.query, headers=call.headers)
        body = self._bodies.read(operation, content=call.body, media=call.headers.get("content-type", ""))
        return Request(operation=operation, path=values.path, query=values.query, headers=call.headers, body=body)
