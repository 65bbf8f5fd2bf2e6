"""The sandbox: a request in, a delivery out, with the injected faults.

Composes the packages and holds the only lock. What they decide is in their own modules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from threading import RLock
from typing import Any, Self

from attrs import evolve

from .behavior.behavior import Behavior
from .behavior.idempotency import Completed, Idempotency
from .behavior.seeds import Seeds
from .catalog.catalog import Catalog
from .delivery import Delivery, RecordedRequest
from .document.bundled import bundled
from .document.document import Document
from .document.media import is_json
from .document.operations import Operation, operations
from .document.pointers import Json
from .faults import Fault, FaultPlan
from .messages import RawRequest, Request, Response
from .problems import Problem
from .requests.access import Access
from .requests.reading import RequestReader
from .responses import ResponseWriter
from .state import KeyRecord, Slot, State
from .transport import Transport
from .values.examples import Examples
from .values.json_text import decode, encode
from .values.validation import Validation

Change = Callable[[Json], Json]


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Sandbox(Transport):
    """A stateful fake of the provider that a bundled document describes; an httpx transport, sync and async.

    clock: returns the present time, for timestamps and for the lifetime of idempotency keys. key: the last part of its
    credentials, such as a random one for a sandbox that others can reach.
    """

    def __init__(
        self, document: Mapping[str, Any], *, clock: Callable[[], datetime] = _utc_now, key: str | None = None
    ) -> None:
        whole = Document(document)
        known = tuple(operations(whole))
        validation = Validation(document)
        examples = Examples(whole, validation)
        catalog = Catalog(whole, known)
        self.base_url = whole.base_url
        self.base_path = whole.base_path
        self._lock = RLock()
        self._state = State()
        self._faults = FaultPlan()
        self._drifts: dict[str, Change] = {}
        self._count = 0
        self._operations = {operation.id: operation for operation in known}
        self._access = Access(whole, key)
        self._responses = ResponseWriter(whole, known, examples=examples, validation=validation)
        self._reader = RequestReader(whole, known, access=self._access, validation=validation)
        behavior = Behavior(whole, catalog, examples, self._state, now=clock)
        self._idempotency = Idempotency(catalog, behavior, self._responses, self._state, now=clock)
        self._seeds = Seeds(
            document=whole,
            operations=known,
            catalog=catalog,
            objects=behavior.objects,
            parts=behavior.parts,
            selection=behavior.selection,
            examples=examples,
            now=clock,
        )

    @classmethod
    def load(cls, provider: str, *, clock: Callable[[], datetime] = _utc_now, key: str | None = None) -> Self:
        """Return the sandbox of a provider whose document is bundled. Raises ValueError for an unknown provider."""
        return cls(bundled(provider), clock=clock, key=key)

    @property
    def credentials(self) -> Mapping[str, str]:
        """The constructor arguments of a client that the sandbox authenticates."""
        return self._access.credentials

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers that every request needs: credentials and API version."""
        return self._access.headers

    @property
    def credential_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return self._access.credential_headers

    def variables(self, url: str) -> Mapping[str, str]:
        """Return the environment variables by which a client finds this sandbox; empty if its document names none."""
        return self._access.variables(url)

    @property
    def effects(self) -> Counter[str]:
        """The number of times that each operation changed something, by operation id."""
        return self._state.effects

    @property
    def superseded(self) -> Counter[str]:
        """The number of times that a later request replaced the object of an earlier one with the same key."""
        return self._state.superseded

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests received, oldest first."""
        return self._state.requests

    @property
    def objects(self) -> Mapping[str, Mapping[str, Mapping[str, Json]]]:
        """The stored objects: the fields of each, by collection path and id."""
        return {place: {key: item.fields for key, item in items.items()} for place, items in self._state.places.items()}

    def checkpoint(self) -> Callable[[], None]:
        """Return a function that restores the present state. It also removes the faults and drifts added since."""
        with self._lock:
            saved, count = self._state.copy(), self._count

        def restore() -> None:
            with self._lock:
                self.reset()
                self._state.restore(saved.copy())
                self._count = count

        return restore

    def add_fault(self, fault: Fault) -> None:
        """Inject a fault into the next requests that it affects. Raises ValueError for an unknown operation."""
        if fault.operation is not None:
            self._check_known(fault.operation)
        with self._lock:
            self._faults.add(fault)

    def drift(self, operation: str, change: Change) -> None:
        """Change the JSON of all 2xx responses of an operation as they are sent; the state is unaffected.

        change: returns the new value, or modifies the one it receives and returns None.
        """
        self._check_known(operation)
        with self._lock:
            self._drifts[operation] = change

    def seed(
        self,
        *names: str,
        count: int = 25,
        path: Mapping[str, Json] | None = None,
        fields: Callable[[int], Mapping[str, Json]] | None = None,
    ) -> list[Mapping[str, Json]]:
        """Store example objects and return them. They are not counted as effects.

        names: operations or schemas whose collections to fill (default: all). count: the number of objects in each.
        path: the path parameters of a nested collection. fields: returns fields of an object by its index.
        """
        with self._lock:
            return self._seeds.seed(names, count=count, path=path or {}, fields=fields)

    def reset(self) -> None:
        """Remove all objects, keys, effects, requests, faults and drifts."""
        with self._lock:
            self._state.clear()
            self._faults.clear()
            self._drifts.clear()
            self._count = 0

    def handle(self, raw: RawRequest) -> Delivery:
        """Return the response to a request, and the fault that affects its delivery."""
        with self._lock:
            self._count += 1
            operation: Operation | None = None
            try:
                operation, path = self._reader.route(raw)
                early = self._faults.take(operation.id, is_read=False)
                if early is not None:
                    return self._delivery(raw, operation, self._not_executed(operation, early), early)
                request = self._reader.read(raw, operation, path)
            except Problem as problem:
                return self._delivery(raw, operation, self._refused(operation, problem))
            fault = self._faults.take(operation.id, is_read=True)
            completed = self._execute(request, fault)
            held = self._idempotency.hold(request, linger=fault.linger) if fault and fault.kind == "stall" else None
            delivery = self._delivery(raw, operation, completed, fault)
            return evolve(delivery, finish=lambda: self._release(held)) if held else delivery

    def _execute(self, request: Request, fault: Fault | None) -> Completed:
        if fault and fault.point == "before_commit":
            return self._not_executed(request.operation, fault)
        try:
            completed = self._idempotency.run(request)
        except Problem as problem:
            completed = self._refused(request.operation, problem)
        if fault and fault.kind == "status":
            completed = self._refused(request.operation, _injected(fault, request.operation))
            self._idempotency.keep(request, completed.response)
        return completed

    def _not_executed(self, operation: Operation, fault: Fault) -> Completed:
        return self._refused(operation, _injected(fault, operation, released=fault.kind == "status"))

    def _refused(self, operation: Operation | None, problem: Problem) -> Completed:
        return Completed(response=self._responses.problem(operation, problem, request_id=self._request_id))

    def _delivery(
        self, raw: RawRequest, operation: Operation | None, completed: Completed, fault: Fault | None = None
    ) -> Delivery:
        response = self._drifted(operation, completed.response)
        response = self._responses.with_headers(response, request_id=self._request_id, headers=self._access.echo)
        response = fault.distorted(response) if fault else response
        losing = fault if fault and fault.loses else None
        if losing is None or losing.sent:
            status = None if losing and not losing.cuts(response) else response.status
            self._record(raw, operation, completed, fault, status=status)
        return Delivery(response=response, fault=losing)

    def _record(
        self,
        raw: RawRequest,
        operation: Operation | None,
        completed: Completed,
        fault: Fault | None,
        *,
        status: int | None,
    ) -> None:
        recorded = RecordedRequest(
            operation=operation.id if operation else None,
            method=raw.method,
            url=raw.url,
            headers=raw.headers,
            body=raw.body,
            status=status,
            replayed=completed.replayed,
            fault=fault,
        )
        self._state.requests.append(recorded)

    def _drifted(self, operation: Operation | None, response: Response) -> Response:
        change = self._drifts.get(operation.id) if operation else None
        if change is None or response.status >= 300 or not is_json(response.headers.get("Content-Type", "")):
            return response
        value = decode(response.content)
        changed = change(value)
        return evolve(response, content=encode(value if changed is None else changed))

    def _release(self, held: tuple[Slot, KeyRecord]) -> None:
        with self._lock:
            self._state.release(*held)

    @property
    def _request_id(self) -> str:
        return f"req_{self._count:06d}"

    def _check_known(self, operation: str) -> None:
        if operation not in self._operations:
            raise ValueError(f"unknown operation {operation!r}; known operations: {', '.join(self._operations)}")


def _injected(fault: Fault, operation: Operation, *, released: bool = False) -> Problem:
    headers = {} if fault.retry_after is None else {"Retry-After": f"{fault.retry_after}"}
    header = operation.contract.released if operation.contract else None
    if released and header and (fault.status >= 500 or fault.status == 429):
        headers[header] = "true"
    return Problem(fault.status, f"injected fault: status {fault.status}", headers=headers)
