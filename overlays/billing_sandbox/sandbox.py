"""The sandbox itself: one call in, one reply out, with the faults that were asked for.

It puts the parts together and holds the one lock. What the parts decide is in their own modules.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib.resources import files
from threading import RLock
from typing import Any, Self

from attrs import evolve

from .behavior.behavior import Behavior
from .behavior.idempotency import Completed, Idempotency
from .behavior.seeds import Seeds
from .catalog.catalog import Catalog
from .delivery import Delivery, RecordedRequest
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
    """A stateful fake of the provider that a bundled document describes; an httpx transport, sync and async."""

    def __init__(self, document: Mapping[str, Any], *, clock: Callable[[], datetime] = _utc_now) -> None:
        whole = Document(document)
        known = tuple(operations(whole))
        self._lock = RLock()
        self._state, self._plan = State(), FaultPlan()
        self._drifts: dict[str, Change] = {}
        self._count = 0
        validation = Validation(document)
        examples = Examples(whole, validation)
        catalog = Catalog(whole, known)
        self._access = Access(whole)
        self._answers = ResponseWriter(whole, known, examples=examples, validation=validation)
        self._intake = RequestReader(whole, known, access=self._access, validation=validation)
        behavior = Behavior(whole, catalog, examples, self._state, now=clock)
        self._keys = Idempotency(catalog, behavior, self._answers, self._state, now=clock)
        self._seeds = Seeds(
            document=whole,
            operations=known,
            catalog=catalog,
            objects=behavior.objects,
            examples=examples,
            now=clock,
        )
        self._operations = {operation.id: operation for operation in known}
        self.base_url = whole.base_url
        self.base_path = whole.base_path

    @classmethod
    def load(cls, name: str, *, clock: Callable[[], datetime] = _utc_now) -> Self:
        """Make the sandbox of a provider from the document inside its client package."""
        text = files(f"{name}_client").joinpath("openapi.json").read_text(encoding="utf-8")
        return cls(json.loads(text), clock=clock)

    @property
    def credentials(self) -> Mapping[str, str]:
        """The constructor arguments of a client that is let in."""
        return self._access.credentials

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers that every call needs: credentials and version."""
        return self._access.headers

    @property
    def effects(self) -> Counter[str]:
        """How often each operation really changed something."""
        return self._state.effects

    @property
    def superseded(self) -> Counter[str]:
        """How often a newer call took the place of an older one under the same id."""
        return self._state.superseded

    @property
    def requests(self) -> list[RecordedRequest]:
        """The calls that came in, oldest first."""
        return self._state.requests

    @property
    def kept(self) -> Mapping[str, Mapping[str, Mapping[str, Json]]]:
        """What is stored now: the members of each object, by collection and id."""
        return {
            place: {key: item.members for key, item in items.items()} for place, items in self._state.places.items()
        }

    def checkpoint(self) -> Callable[[], None]:
        """Give a function that brings everything back as it is now; what was asked to go wrong since is forgotten."""
        with self._lock:
            saved, count = self._state.copy(), self._count

        def go_back() -> None:
            with self._lock:
                self.reset()
                self._state.take_over(saved.copy())
                self._count = count

        return go_back

    def add_fault(self, fault: Fault) -> None:
        """Let the next calls that a fault is meant for go wrong."""
        if fault.operation is not None:
            self._known(fault.operation)
        with self._lock:
            self._plan.add(fault)

    def drift(self, operation: str, change: Change) -> None:
        """Change the JSON of all good answers of an operation on their way out; the state stays as it is."""
        self._known(operation)
        with self._lock:
            self._drifts[operation] = change

    def seed(
        self,
        *targets: str,
        count: int = 25,
        path: Mapping[str, Json] | None = None,
        members: Callable[[int], Mapping[str, Json]] | None = None,
    ) -> list[Mapping[str, Json]]:
        """Make objects so that lists have something to list: of operations or schemas by name, by default of all.

        `path` gives the values in the path of a nested collection; `members` the members of each object by its index.
        """
        with self._lock:
            return self._seeds.plant(targets, count=count, path=path or {}, members=members)

    def reset(self) -> None:
        """Forget all objects, keys, effects, requests, faults and drifts."""
        with self._lock:
            self._state.clear()
            self._plan.clear()
            self._drifts.clear()
            self._count = 0

    def handle(self, call: RawRequest) -> Delivery:
        """Response a call, or say how its answer is lost."""
        with self._lock:
            self._count += 1
            operation: Operation | None = None
            try:
                operation, path = self._intake.route(call)
                early = self._plan.take(operation.id, is_read=False)
                if early is not None:
                    return self._reply(call, operation, self._undone(operation, early), early)
                request = self._intake.read(call, operation, path)
            except Problem as problem:
                return self._reply(call, operation, self._refused(operation, problem))
            fault = self._plan.take(operation.id, is_read=True)
            done = self._run(request, fault)
            held = self._keys.hold(request, linger=fault.linger) if fault and fault.kind == "stall" else None
            reply = self._reply(call, operation, done, fault)
            return evolve(reply, finish=lambda: self._release(held)) if held else reply

    def _run(self, request: Request, fault: Fault | None) -> Completed:
        told = fault is not None and fault.kind == "status"
        if fault and fault.point == "before_commit":
            return self._undone(request.operation, fault)
        try:
            done = self._keys.run(request)
        except Problem as problem:
            done = self._refused(request.operation, problem)
        return self._refused(request.operation, _told(fault, request.operation)) if fault and told else done

    def _undone(self, operation: Operation, fault: Fault) -> Completed:
        return self._refused(operation, _told(fault, operation, released=fault.kind == "status"))

    def _refused(self, operation: Operation | None, problem: Problem) -> Completed:
        return Completed(answer=self._answers.problem(operation, problem, request_id=self._request_id))

    def _reply(
        self, call: RawRequest, operation: Operation | None, done: Completed, fault: Fault | None = None
    ) -> Delivery:
        answer = self._drifted(operation, done.answer)
        answer = self._answers.dressed(answer, request_id=self._request_id, headers=self._access.echo)
        answer = fault.spoiled(answer) if fault else answer
        lost = fault if fault and fault.loses else None
        if lost is None or lost.sent:
            self._record(call, operation, done, fault, status=None if lost and not lost.cuts(answer) else answer.status)
        return Delivery(answer=answer, fault=lost)

    def _record(
        self, call: RawRequest, operation: Operation | None, done: Completed, fault: Fault | None, *, status: int | None
    ) -> None:
        recorded = RecordedRequest(
            operation=operation.id if operation else None,
            method=call.method,
            url=call.url,
            headers=call.headers,
            body=call.body,
            status=status,
            replayed=done.replayed,
            fault=fault,
        )
        self._state.requests.append(recorded)

    def _drifted(self, operation: Operation | None, answer: Response) -> Response:
        change = self._drifts.get(operation.id) if operation else None
        if change is None or answer.status >= 300 or not is_json(answer.headers.get("Content-Type", "")):
            return answer
        value = decode(answer.content)
        changed = change(value)
        # A change may give a new value or alter the one that it gets.
        return evolve(answer, content=encode(value if changed is None else changed))

    def _release(self, held: tuple[Slot, KeyRecord]) -> None:
        with self._lock:
            self._state.release(*held)

    @property
    def _request_id(self) -> str:
        return f"req_{self._count:06d}"

    def _known(self, operation: str) -> None:
        if operation not in self._operations:
            raise ValueError(f"there is no operation {operation!r}; there are {', '.join(self._operations)}")


def _told(fault: Fault, operation: Operation, *, released: bool = False) -> Problem:
    headers = {} if fault.retry_after is None else {"Retry-After": f"{fault.retry_after}"}
    mark = operation.contract.released if operation.contract else None
    if released and mark and (fault.status >= 500 or fault.status == 429):
        headers[mark] = "true"
    return Problem(fault.status, f"the sandbox was told to answer {fault.status} here", headers=headers)
