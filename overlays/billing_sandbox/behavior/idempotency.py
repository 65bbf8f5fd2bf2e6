"""Requests under their idempotency contract: new, replayed, superseding or refused; and the count of effects.

`key_decisions.decide` decides; this module acts.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from attrs import evolve, frozen

from ..catalog.catalog import Catalog
from ..catalog.roles import CHANGING_ROLES, Role
from ..document.contracts import Contract
from ..document.pointers import escaped
from ..messages import Request, Response
from ..problems import Problem
from ..responses import ResponseWriter
from ..state import Item, KeyRecord, Slot, State
from .behavior import Behavior, Outcome
from .key_decisions import KeyDecision, decide, fingerprint, key_of, keys_in, scope_of

_WAIT = {"Retry-After": "1"}
_KEPT = 500


@frozen(kw_only=True)
class Completed:
    """The response to a request, and whether it replays an earlier one."""

    response: Response
    replayed: bool = False


class Idempotency:
    """Executes requests at most once per key."""

    def __init__(
        self,
        catalog: Catalog,
        behavior: Behavior,
        responses: ResponseWriter,
        state: State,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._catalog = catalog
        self._behavior = behavior
        self._responses = responses
        self._state = state
        self._now = now

    def run(self, request: Request) -> Completed:
        """Return the response to a request. Raises Problem for a refused one."""
        slot, contract = self.slot(request), request.operation.contract
        if slot is None or contract is None:
            return self._unkeyed(request, contract)
        record, digest = self._record(slot, request, contract), fingerprint(request)
        match decide(contract, record=record, fingerprint=digest, now=self._now()):
            case KeyDecision.CONFLICT:
                raise Problem(contract.conflict, f"key {slot[1]!r} was used before; use a new key for a new request")
            case KeyDecision.IN_FLIGHT if record:
                self._state.meet_in_flight(slot, record)
                message = f"the first request with key {slot[1]!r} is in flight; retry later"
                raise Problem(contract.in_flight, message, headers=_WAIT if contract.in_flight_retry_after else None)
            case KeyDecision.REPLAY if record:
                return self._replay(request, contract, record)
            case decision:
                supersedes = decision is KeyDecision.SUPERSEDE
                older = self._item(record) if supersedes else None
                return self._perform(request, slot, digest, instead=older, supersedes=supersedes)

    def slot(self, request: Request) -> Slot | None:
        """Return where the key of a request is recorded, None if no key applies."""
        contract, target = request.operation.contract, self._catalog.target(request.operation)
        if contract is None or not request.operation.writes(request.query, request.body):
            return None
        if contract.key == "natural" and contract.reuse == "replay" and target.role in CHANGING_ROLES:
            # The state itself shows it: the same change is no change.
            return None
        key = key_of(contract, request)
        return None if key is None else (scope_of(contract, request.operation.id, target.place(request.path)), key)

    def hold(self, request: Request, *, linger: int) -> tuple[Slot, KeyRecord] | None:
        """Leave a request in flight, whether its key has a response already or not."""
        slot = self.slot(request)
        if slot is None:
            return None
        record = self._state.keys.setdefault(slot, KeyRecord(fingerprint=fingerprint(request), at=self._now()))
        record.held, record.linger = True, linger
        return slot, record

    def keep(self, request: Request, response: Response) -> None:
        """Keep a 500 under its key, where the provider announces released keys: every retry then returns it."""
        slot, contract = self.slot(request), request.operation.contract
        record = None if slot is None else self._state.keys.get(slot)
        if record is not None and contract is not None and contract.released and response.status == _KEPT:
            record.response = response

    def _unkeyed(self, request: Request, contract: Contract | None) -> Completed:
        if contract and contract.required and request.operation.writes(request.query, request.body):
            raise Problem(request.operation.refusal, f"header {contract.header}: is required; send a key that is new")
        keys = keys_in(contract, request.body) if contract else []
        if contract and keys:
            return self._batch(request, contract, keys)
        outcome = self._behavior.perform(request)
        self._count(request, int(outcome.changed))
        return Completed(response=self._success(request, outcome))

    def _batch(self, request: Request, contract: Contract, keys: list[str | None]) -> Completed:
        """Execute a batch; an identical one is replayed."""
        fresh = self._fresh(request, contract, keys)
        slot = (request.operation.id, fingerprint(request))
        first = self._state.batches.get(slot)
        if first is not None and not fresh:
            return Completed(response=first, replayed=True)
        response = self._state.batches[slot] = self._success(request, self._behavior.perform(request))
        self._count(request, fresh)
        return Completed(response=response, replayed=not fresh)

    def _fresh(self, request: Request, contract: Contract, keys: list[str | None]) -> int:
        """Return the number of items of a batch with a new key; an item without a key is always new."""
        now, fresh, lifetime = self._now(), 0, contract.lifetime if contract.items_expire else None
        for key in keys:
            slot = (request.operation.id, key or "")
            before = self._state.batch_keys.get(slot) if key is not None else None
            if before is None or (lifetime is not None and now >= before + lifetime):
                fresh += 1
                self._state.batch_keys[slot] = now
        return fresh

    def _perform(
        self, request: Request, slot: Slot, digest: str, *, instead: Item | None, supersedes: bool
    ) -> Completed:
        outcome = self._behavior.perform(request, instead=instead)
        if supersedes:
            self._state.superseded[request.operation.id] += 1
        else:
            contract = request.operation.contract
            self._count(request, len(keys_in(contract, request.body) if contract else ()) or int(outcome.changed))
        response = self._success(request, outcome)
        place = self._catalog.target(request.operation).place(request.path)
        item = (place, outcome.item.key) if outcome.item else None
        self._state.keys[slot] = KeyRecord(fingerprint=digest, at=self._now(), response=response, item=item)
        return Completed(response=response)

    def _replay(self, request: Request, contract: Contract, record: KeyRecord) -> Completed:
        item = self._item(record)
        value = self._behavior.views.single(request.operation, item) if item else None
        response = record.response or self._responses.success(request.operation, value)
        header = {contract.replayed: "true"} if contract.replayed else {}
        return Completed(response=evolve(response, headers={**response.headers, **header}), replayed=True)

    def _record(self, slot: Slot, request: Request, contract: Contract) -> KeyRecord | None:
        """Return the record of a key; an id of the caller is known while its object exists, however it was created."""
        record = self._state.keys.get(slot)
        if contract.key != "natural":
            return record
        if record is not None:
            return None if record.item and self._item(record) is None else record
        target = self._catalog.target(request.operation)
        field, place = self._catalog.id_field(target.collection), target.place(request.path)
        names_object = field is not None and target.role is Role.CREATE and contract.at == "/" + escaped(field)
        item = self._state.item(place, slot[1]) if names_object else None
        return KeyRecord(fingerprint="", at=self._now(), item=(place, item.key)) if item else None

    def _item(self, record: KeyRecord | None) -> Item | None:
        return self._state.item(*record.item) if record and record.item else None

    def _success(self, request: Request, outcome: Outcome) -> Response:
        return self._responses.success(request.operation, outcome.value)

    def _count(self, request: Request, effects: int) -> None:
        if effects and request.operation.writes(request.query, request.body):
            self._state.effects[request.operation.id] += effects
