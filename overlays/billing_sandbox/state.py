"""The state of a sandbox: objects by collection, used idempotency keys, effects, and recorded requests.

The only mutable part. It decides nothing; its users hold the lock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from attrs import Factory, define, evolve, field

from .delivery import RecordedRequest
from .document.pointers import Json
from .messages import Response


@define(kw_only=True)
class KeyRecord:
    """A used key: the request (fingerprint), the response, and whether the request is in flight.

    linger: the number of further requests that still find it in flight. item: collection path and id of its object.
    """

    fingerprint: str
    at: datetime
    response: Response | None = None
    held: bool = False
    linger: int = 0
    item: tuple[str, str] | None = None


@define(kw_only=True)
class Item:
    """A stored object.

    shown: its representation in each schema, until it changes. gone: the parts that were removed since.
    """

    identity: Json
    number: int
    created: datetime
    fields: Mapping[str, Json]
    shown: dict[int, Json] = field(factory=dict)
    gone: set[str] = field(factory=set)

    @property
    def key(self) -> str:
        """The id as a path writes it."""
        return str(self.identity)

    def copy(self) -> Item:
        """Return an independent copy."""
        return evolve(self, shown=self.shown.copy(), gone=self.gone.copy())

    def change(self, fields: Mapping[str, Json]) -> None:
        """Replace the fields and discard their representations."""
        self.fields = fields
        self.shown.clear()
        self.gone.clear()

    def lose(self, part: str) -> bool:
        """Remove a part that no field shows. Return False if it was removed before."""
        is_there = part not in self.gone
        self.gone.add(part)
        return is_there


Slot = tuple[str, str]


@define
class State:
    """What happened so far."""

    places: dict[str, dict[str, Item]] = Factory(dict)
    numbers: Counter[str] = Factory(Counter)
    keys: dict[Slot, KeyRecord] = Factory(dict)
    batch_keys: dict[Slot, datetime] = Factory(dict)
    batches: dict[Slot, Response] = Factory(dict)
    effects: Counter[str] = Factory(Counter)
    superseded: Counter[str] = Factory(Counter)
    requests: list[RecordedRequest] = Factory(list)

    def next_number(self, name: str) -> int:
        """Return the next number of a name, from 1."""
        self.numbers[name] += 1
        return self.numbers[name]

    def items(self, place: str) -> dict[str, Item]:
        """Return the objects of a collection in the order of creation."""
        return self.places.setdefault(place, {})

    def item(self, place: str, key: Json) -> Item | None:
        """Return an object by its id, None if there is none."""
        return self.places.get(place, {}).get(str(key))

    def release(self, slot: Slot, record: KeyRecord) -> None:
        """End a request that held its key; without a response the key is free again."""
        record.held = False
        if record.response is None and not record.linger and self.keys.get(slot) is record:
            del self.keys[slot]

    def meet_in_flight(self, slot: Slot, record: KeyRecord) -> None:
        """Count a request that found another one in flight."""
        if record.linger:
            record.linger -= 1
            if not record.held:
                self.release(slot, record)

    def copy(self) -> State:
        """Return an independent copy."""
        return State(
            places={place: {key: item.copy() for key, item in items.items()} for place, items in self.places.items()},
            numbers=self.numbers.copy(),
            keys={slot: evolve(record) for slot, record in self.keys.items()},
            batch_keys=self.batch_keys.copy(),
            batches=self.batches.copy(),
            effects=self.effects.copy(),
            superseded=self.superseded.copy(),
            requests=self.requests.copy(),
        )

    def restore(self, other: State) -> None:
        """Take the contents of another state; the public counters and lists stay the same objects."""
        self.clear()
        self.places.update(other.places)
        self.numbers.update(other.numbers)
        self.keys.update(other.keys)
        self.batch_keys.update(other.batch_keys)
        self.batches.update(other.batches)
        self.effects.update(other.effects)
        self.superseded.update(other.superseded)
        self.requests.extend(other.requests)

    def clear(self) -> None:
        """Remove everything; the public counters and lists stay the same objects."""
        for part in (self.places, self.numbers, self.keys, self.batch_keys, self.batches):
            part.clear()
        for shown in (self.effects, self.superseded, self.requests):
            shown.clear()
