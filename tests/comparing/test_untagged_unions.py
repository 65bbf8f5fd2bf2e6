"""Changes inside unions without a tag: the diff follows each variant, and what distinguishes them."""

from __future__ import annotations

from typing import Any

from scripts.comparing.specs import compare_specs
from tests.comparing.specs import ASK, document

_UNION = {"oneOf": [{"$ref": "#/components/schemas/Card"}, {"$ref": "#/components/schemas/Iban"}]}
_CARD = {"type": "object", "required": ["card"], "properties": {"card": {"type": "string"}}}


def _pay(iban: dict[str, Any], conditions: list[dict[str, Any]]) -> Any:
    changes = {
        ASK: {"type": "object", "properties": {"pay": {**_UNION, "x-variants": conditions}}},
        "components schemas Card": _CARD,
        "components schemas Iban": iban,
    }
    return document(changes)


def _iban(*required: str, amount: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": {"iban": {}, "bic": {}, "amount": amount}}


def test_changes_of_a_variant() -> None:
    """A field that becomes required, or gets another type, is a change of its variant."""
    old = _pay(_iban("iban", amount={"type": "string", "format": "decimal"}), [{"card": None}, {"iban": None}])
    new = _pay(_iban("iban", "bic", amount={"type": "number"}), [{"card": None}, {"iban": None}])

    found = {(each.change.subject, each.change.what, each.change.effect) for each in compare_specs(old, new)}

    assert {("Iban.bic", "required", "narrower"), ("Iban.amount", "type", "other")} <= found


def test_alternatives_that_nothing_distinguishes() -> None:
    """A change inside alternatives that are typed as Any is a change of their type; a change of descriptions is not."""
    any_, other = ({"x-alternatives": digest} for digest in ("1", "2"))

    old, same, new = (document({f"{ASK} properties": {"pay": pay}}) for pay in (any_, {**any_, "title": "t"}, other))

    assert [("Ask.pay", "type", "other")] == [
        (each.change.subject, each.change.what, each.change.effect) for each in compare_specs(old, new)
    ]
    assert {"none"} == {each.change.effect for each in compare_specs(old, same)}


def test_other_distinguishing_fields() -> None:
    """Other fields that distinguish the variants are a change of the union."""
    iban = _iban("iban", amount={})

    found = compare_specs(_pay(iban, [{"card": None}, {"iban": None}]), _pay(iban, [{"card": None}, {}]))

    assert [("tag", ("card, iban", "card"))] == [(each.change.what, each.change.texts) for each in found]
