"""All that a sandbox remembers: objects by collection, keys that were used, effects, and what was asked.

The only mutable part. It decides nothing; whoever uses it holds the lock.
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
    """A key that was used: for which call, with which response, and whether that call still runs."""

    fingerprint: str
    at: datetime
    response: Response | None = None
    held: bool = False
    linger: int = 0
    item: tuple[str, str] | None = None


@define(kw_only=True)
class Item:
    """One stored object.

    shown: what it looks like through each schema, until it changes. gone: the parts of it that were taken away since.
    """

    identity: Json
    number: int
    created: datetime
    fields: Mapping[str, Json]
    shown: dict[int, Json] = field(factory=dict)
    gone: set[str] = field(factory=set)

    @property
    def key(self) -> str:
        """The id as it stands in a path."""
        return str(self.identity)

    def copy(self) -> Item:
        """Give a copy that later changes do not reach."""
        return evolve(self, shown=self.shown.copy(), gone=self.gone.copy())

    def change(self, fields: Mapping[str, Json]) -> None:
        """Replace the fields, and forget how they were shown."""
        self.fields = fields
        self.shown.clear()
        self.gone.clear()

    def lose(self, part: str) -> bool:
        """Take a part away that no field shows; False: it was gone."""
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
        """Count up, for each name on its own."""
        self.numbers[name] += 1
        return self.numbers[name]

    def items(self, place: str) -> dict[str, Item]:
        """Give the objects of a collection, in the order in which they were made."""
        return self.places.setdefault(place, {})

    def item(self, place: str, key: Json) -> Item | None:
        """Return an object by its id, None if there is none."""
        return self.places.get(place, {}).get(str(key))

    def release(self, slot: Slot, seen: KeyRecord) -> None:
        """End a call that held its key: without an response the key is free again."""
        seen.held = False
        if seen.response is None and not seen.linger and self.keys.get(slot) is seen:
            del self.keys[slot]

    def still_running(self, slot: Slot, seen: KeyRecord) -> None:
        """Count one call that met another one in flight."""
        if seen.linger:
            seen.linger -= 1
            if not seen.held:
                self.release(slot, seen)

    def copy(self) -> State:
        """Give a copy that later changes do not reach."""
        return State(
            places={place: {key: item.copy() for key, item in items.items()} for place, items in self.places.items()},
            numbers=self.numbers.copy(),
            keys={slot: evolve(seen) for slot, seen in self.keys.items()},
            batch_keys=self.batch_keys.copy(),
            batches=self.batches.copy(),
            effects=self.effects.copy(),
            superseded=self.superseded.copy(),
            requests=self.requests.copy(),
        )

    def restore(self, other: State) -> None:
        """Become like another; the public counters and lists stay the same objects."""
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
        """Forget everything; the public counters and lists stay the same objects."""
        for part in (self.places, self.numbers, self.keys, self.batch_keys, self.batches):
            part.clear()
        for shown in (self.effects, self.superseded, self.requests):
            shown.clear()
