"""From bytes to a validated request: route, credentials, version, parameters, body. Whatever is invalid is refused."""

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
    """Reads the requests for one document."""

    def __init__(
        self, document: Document, operations: Iterable[Operation], *, access: Access, validation: Validation
    ) -> None:
        self._router = Router(operations, base_path=document.base_path)
        self._parameters = ParameterReader(document, validation)
        self._bodies = BodyReader(validation)
        self._access = access

    def route(self, raw: RawRequest) -> tuple[Operation, dict[str, str]]:
        """Return the operation of a request and the values in its path. Raises Problem if there is none."""
        return self._router.match(raw.method, raw.path, raw.query)

    def read(self, raw: RawRequest, operation: Operation, path: dict[str, str]) -> Request:
        """Return a request after checking all that its operation declares. Raises Problem for an invalid one."""
        self._access.check(operation, raw.headers)
        values = self._parameters.read(operation, path=path, query=raw.query, headers=raw.headers)
        body = self._bodies.read(operation, content=raw.body, media=raw.headers.get("content-type", ""))
        return Request(operation=operation, path=values.path, query=values.query, headers=raw.headers, body=body)
