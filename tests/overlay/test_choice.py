"""Unions whose variants are distinguished by several values of a tag, by numbers, or by required fields."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, TypeAlias

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.declared.choice import chosen
from billing_overlay.declared.operation import ABSENT, Shape, Shapes
from billing_overlay.door import Chosen, Drift, Model, UnknownVariant
from billing_overlay.errors import ConfigurationError
from billing_overlay.requests.encode import encode_json
from billing_overlay.responses.decode import decode_leniently
from billing_overlay.responses.decoders import ModelDecoder
from billing_overlay.responses.lenient import LenientReader
from billing_overlay.responses.recognition import is_result
from billing_overlay.responses.unknown_fields import UnknownField, unknown_fields


class Card(Model, kw_only=True):
    """Paid by card."""

    card: str
    amount: Decimal


class Iban(Model, kw_only=True):
    """Paid from an account."""

    iban: str
    amount: Decimal | None = None


class Opened(Model, kw_only=True):
    """One of two events."""

    kind: int


class Closed(Model, kw_only=True):
    """Another event."""

    kind: int


Pay: TypeAlias = Chosen[
    Card | Iban | UnknownVariant, tuple[dict[Literal["card"], Any]], tuple[dict[Literal["iban"], Any]]
]
Event: TypeAlias = Chosen[
    Opened | Closed | UnknownVariant,
    tuple[dict[Literal["kind"], Literal[1, 2]]],
    tuple[dict[Literal["kind"], Literal[3]]],
]


class Order(Model, kw_only=True):
    """What holds the unions."""

    pay: Pay | None = None
    events: list[Event] | None = None


_SHAPES: Shapes = {
    "Card": {"card": None, "amount": "decimal"},
    "Order": {"pay": ("choice", ({"card": None}, {"iban": None}), ("@Card", None))},
}


def _leniently(body: object) -> tuple[Any, list[Drift]]:
    reader = LenientReader("op")
    return decode_leniently(reader, Order, msgspec.json.encode(body), "odd"), reader.found


def test_variants() -> None:
    """Each object is decoded as its variant, with amounts as Decimal, and a model is sent as it was read."""
    content = b'{"pay":{"card":"1","amount":1.10},"events":[{"kind":2},{"kind":3}]}'

    order = ModelDecoder(Order).decode(content)

    assert Order(pay=Card(card="1", amount=Decimal("1.10")), events=[Opened(kind=2), Closed(kind=3)]) == order
    assert b'{"pay":{"card":"1","amount":"1.10"},"events":[{"kind":2},{"kind":3}]}' == encode_json(
        order, "@Order", _SHAPES
    )


@pytest.mark.parametrize(
    ("pay", "value", "drift"),
    [
        ({"x": 1}, UnknownVariant(None, {"x": 1}), Drift("op", "$.pay", "variant", "Card or Iban", "object")),
        (
            {"card": "1", "iban": "2"},
            UnknownVariant(None, {"card": "1", "iban": "2"}),
            Drift("op", "$.pay", "variant", "Card or Iban", "object"),
        ),
        ({"iban": 5}, Iban(iban=5), Drift("op", "$.pay.iban", "type", "string", "integer")),  # type: ignore[arg-type]
        ("text", "text", Drift("op", "$.pay", "type", "Card or Iban", "string")),
    ],
)
def test_deviations(pay: object, value: object, drift: Drift) -> None:
    """An object that is not a variant, or could be two, is an UnknownVariant; a deviation inside a variant is read."""
    with pytest.raises(msgspec.ValidationError):
        ModelDecoder(Order).decode(msgspec.json.encode({"pay": pay}))

    order, found = _leniently({"pay": pay})

    assert value == order.pay
    assert [drift] == found


@pytest.mark.parametrize("tag", [4, True, None, "1", [1]])
def test_unknown_tags(tag: object) -> None:
    """A value of a tag that no variant has is kept, and reported at the tag."""
    order, (drift,) = _leniently({"events": [{"kind": tag}]})

    assert [UnknownVariant(tag, {"kind": tag})] == order.events
    assert ("$.events[].kind", "variant", "Opened or Closed") == (drift.path, drift.kind, drift.expected)


def test_unknown_fields() -> None:
    """Unknown fields are found in the variant that an object is."""
    value = {"pay": {"card": "1", "amount": 1, "more": 2}, "events": [{"kind": 9, "x": 1}]}

    assert {UnknownField(Card, "$.pay", "more"): 2} == unknown_fields(Order, value)
    keeping = ModelDecoder(Order, {Card: ("more",)}).decode(b'{"pay":{"card":"1","amount":1,"more":2}}')
    assert {"more": 2} == keeping.pay.extra  # type: ignore[attr-defined]


def test_recognition() -> None:
    """A body is recognized if it has a field of any variant."""
    assert is_result(Pay, b'{"iban": "x"}')
    assert not is_result(Pay, b'{"login": "x"}')


def test_pydantic() -> None:
    """A model with such a union is validated by pydantic's hooks, which document it as an object."""
    schema = Order.__get_pydantic_core_schema__(Order, None)

    assert Order(pay=Iban(iban="x")) == schema["function"]["function"]({"pay": {"iban": "x"}})
    documented = Order.__get_pydantic_json_schema__(None, None)["properties"]["pay"]
    assert {"type": "object"} in documented["anyOf"]


@pytest.mark.parametrize(
    ("pay", "sent"),
    [
        ({"card": "1", "amount": Decimal("1.10")}, b'{"pay":{"card":"1","amount":"1.10"}}'),
        ({"card": "1", "iban": ABSENT, "amount": "2"}, b'{"pay":{"card":"1","amount":"2"}}'),
        ({"iban": "x", "amount": Decimal("1.10")}, b'{"pay":{"iban":"x","amount":1.10}}'),
        ({"amount": Decimal("1.10")}, b'{"pay":{"amount":1.10}}'),
        (None, b'{"pay":null}'),
    ],
)
def test_requests(pay: object, sent: bytes) -> None:
    """An object is encoded as the variant that it is."""
    assert sent == encode_json({"pay": pay}, "@Order", _SHAPES)


@pytest.mark.parametrize(
    "pay", [{"card": "1", "amount": 1.1}, {"amount": 1.1}, {"card": "1", "iban": "2", "amount": 0.1}, 0.1]
)
def test_floats(pay: object) -> None:
    """A float is refused, also in an object whose variant is not clear."""
    with pytest.raises(ConfigurationError, match="float"):
        encode_json({"pay": pay}, "@Order", _SHAPES)


_FIELDS = st.dictionaries(st.sampled_from("abc"), st.sampled_from([1, 2, "x"]))
_RULES = st.lists(
    st.dictionaries(st.sampled_from("abc"), st.none() | st.sampled_from([(1,), (2, "x"), ("x",)])),
    min_size=1,
    max_size=4,
).map(tuple)


@given(_RULES, _FIELDS)
def test_any_rule(rule: Any, fields: dict[str, object]) -> None:
    """A variant is chosen only if the object meets its conditions, and those of no variant with other conditions."""
    meets = [
        all(name in fields and (values is None or fields[name] in values) for name, values in conditions.items())
        for conditions in rule
    ]

    at = chosen(rule, fields)

    if at is None:
        assert sum(meets) != 1
    else:
        assert meets[at]
        assert all(rule[other].keys() <= rule[at].keys() for other, met in enumerate(meets) if met)


_SHAPE: Shape = ("choice", ({"card": None}, {"iban": None}), ("@Card", None))


def test_a_whole_body() -> None:
    """The body itself may be such a union."""
    assert b'{"card":"1","amount":"1"}' == encode_json({"card": "1", "amount": 1}, _SHAPE, _SHAPES)
