"""Example strings, numbers and booleans: readable, the same on every run, and distinguished by a number.

Pure: the path and the schema of a field, and the turn, decide the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from attrs import frozen

from ..document.document import Schema, types
from ..document.pointers import Json
from .patterns import sample

Trail = tuple[str | int, ...]

_ID: Final = re.compile(r"(?:^|_)ids?$|(?<=[a-z0-9])I[dD]s?$|^ID$")
_TIME: Final = re.compile(r"(?:_at|At|_on|[Tt]imestamp|_date|Date|^date|_time|Time)$")
_LAST_DIGITS: Final = re.compile(r"\d+(?!.*\d)", re.DOTALL)
_OWN: Final = re.compile(r"^(?:id|(?:created|updated|modified)(?:_?(?:at|on|date|time))?)$", re.IGNORECASE)
_CHANGED: Final = re.compile(r"^(?:updated|modified)(?:_?(?:at|on|date|time))?$", re.IGNORECASE)
_KNOWN: Final = {
    "currency": "USD", "currency code": "USD", "country": "US", "country code": "US", "email": "ada{}@example.com",
    "emails": "ada{}@example.com", "email address": "ada{}@example.com",
}  # fmt: skip
"""Texts by the end of a name, where a document states the format in words: a program may compute with them."""


@frozen(kw_only=True)
class Turn:
    """The object to generate, and when. full: with all optional fields, and with variety between objects."""

    number: int
    now: datetime
    full: bool = False


def is_own(name: str) -> bool:
    """Return whether a provider sets a field: the id, the time of creation or of the last change."""
    return bool(_OWN.match(name))


def is_change_time(name: str) -> bool:
    """Return whether a field holds the time of the last change."""
    return bool(_CHANGED.match(name))


def name_of(trail: Trail) -> str:
    """Return the name of the field at the end of a trail."""
    return next((part for part in reversed(trail) if isinstance(part, str)), "value")


def identifier(trail: Trail, turn: Turn) -> str:
    """Return an id: `cus_000001` for the id of a customer as well as for a `customer_id`."""
    names = [part for part in trail if isinstance(part, str)]
    noun = _ID.sub("", names[-1]) if names else ""
    if not noun and len(names) > 1:
        noun = names[-2]
    prefix = re.sub(r"[^a-z0-9]", "", noun.lower())[:3] or "obj"
    places = "".join(f"_{part + 1}" for part in trail if isinstance(part, int))
    return f"{prefix}_{turn.number:06d}{places}"


def choice(options: Sequence[Json], turn: Turn) -> Json:
    """Return the first option, or in full turns each in turn."""
    real = [option for option in options if option is not None] or list(options)
    return real[(turn.number - 1) % len(real) if turn.full else 0]


def texts(schema: Schema, trail: Trail, turn: Turn) -> Iterator[str]:
    """Yield candidates for a string, the most readable first; the caller takes the first valid one."""
    name = name_of(trail)
    if not _ID.search(name):
        yield from (text for text in _given(schema) if isinstance(text, str))
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    for text in (_formatted(schema.get("format"), trail, turn), _named(name, trail, turn), identifier(trail, turn)):
        if text is not None:
            # Truncate at the start: the number is at the end.
            long = text.ljust(least, "x")
            yield long if most is None else long[max(0, len(long) - most) :]
    matching = sample(schema["pattern"], length=least) if "pattern" in schema else None
    if matching is not None:
        # The number replaces the last digits, to distinguish objects, if the result still matches.
        yield _LAST_DIGITS.sub(lambda digits: str(turn.number).zfill(len(digits[0])), matching)
        yield matching


def numbers(schema: Schema, trail: Trail, turn: Turn) -> Iterator[int | Decimal]:
    """Yield candidates for a number; the last is as close to zero (full: to the turn) as the limits allow."""
    whole = "integer" in types(schema)
    name = name_of(trail)
    is_id = bool(_ID.search(name))
    for given in () if is_id else _given(schema):
        if isinstance(given, int | float) and not isinstance(given, bool):
            yield int(given) if whole else Decimal(str(given))
    if whole and _TIME.search(name):
        yield int(turn.now.timestamp())
    wish = Fraction(turn.number if turn.full or is_id else 0)
    value = _within(schema, wish, step=Fraction(1) if whole else None)
    yield int(value) if value.denominator == 1 else Decimal(value.numerator) / Decimal(value.denominator)


def flag(schema: Schema, turn: Turn) -> bool:
    """Return a boolean: false, or in full turns false and true alternately."""
    given = next((value for value in _given(schema) if isinstance(value, bool)), False)
    return turn.number % 2 == 0 if turn.full else given


def moment(turn: Turn) -> str:
    """Return the time of the turn."""
    return turn.now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _given(schema: Schema) -> list[Json]:
    examples = schema.get("examples")
    listed = list(examples) if isinstance(examples, list) else []
    return [*listed, *(schema[name] for name in ("example", "default") if name in schema)]


def _formatted(kind: str | None, trail: Trail, turn: Turn) -> str | None:
    slug = re.sub(r"[^a-z0-9]+", "-", name_of(trail).lower()).strip("-")
    return {
        "date-time": moment(turn),
        "date": moment(turn)[:10],
        "time": moment(turn)[11:],
        "decimal": f"{turn.number if turn.full else 0}.00",
        "uuid": str(uuid5(NAMESPACE_OID, identifier(trail, turn))),
        "email": f"{slug}-{turn.number}@example.com",
        "uri": f"https://example.com/{slug}/{turn.number}",
        "byte": "c2FuZGJveA==",
    }.get(kind or "")


def _named(name: str, trail: Trail, turn: Turn) -> str:
    if _ID.search(name):
        return identifier(trail, turn)
    if _TIME.search(name):
        return moment(turn)
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\-\s]+", " ", name).strip().lower()
    known = next((text for ending, text in _KNOWN.items() if words.endswith(ending)), None)
    return f"{words.capitalize()} {turn.number}" if known is None else known.format(turn.number)


def _within(schema: Schema, wish: Fraction, *, step: Fraction | None) -> Fraction:
    low, high = _limit(schema, "minimum", "exclusiveMinimum"), _limit(schema, "maximum", "exclusiveMaximum")
    step = Fraction(str(schema["multipleOf"])) if "multipleOf" in schema else step
    value = wish if low is None else max(wish, low)
    value = value if high is None else min(value, high)
    if step is not None:
        value = -(-value // step) * step
        value -= step if high is not None and value > high else 0
    # An excluded limit is avoided by one step, or half the distance to the other limit.
    if value == low and "exclusiveMinimum" in schema:
        value += step or (1 if high is None or high - value > 1 else (high - value) / 2)
    if value == high and "exclusiveMaximum" in schema:
        value -= step or (1 if low is None or value - low > 1 else (value - low) / 2)
    return value


def _limit(schema: Schema, *names: str) -> Fraction | None:
    return next((Fraction(str(schema[name])) for name in names if name in schema), None)
