"""Totals of objects: an invoice is the sum of its lines, whichever way these came to be."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, Final

from attrs import field, frozen

from ..document.document import ANYTHING, Document, types
from ..document.pointers import Json
from ..document.totals import Total

_CENT: Final = Decimal("0.01")
_NONE: Final[frozenset[str]] = frozenset()


@frozen(kw_only=True)
class Totals:
    """Computes what the schemas of one document declare as totals."""

    _document: Document
    _known: dict[int, tuple[Any, bool]] = field(factory=dict, init=False)

    def computed(self, schema: Json, value: Json, *, fixed: Collection[str] = _NONE) -> Json:
        """Return a value with the totals of its objects, the innermost first. fixed: fields of it that stay."""
        if not self._has_totals(schema):
            return value
        flat = self._document.flat(schema)
        if isinstance(value, list):
            return [self.computed(flat.get("items", ANYTHING), entry) for entry in value]
        if not isinstance(value, Mapping):
            return value
        fields = self._document.properties(flat)
        whole = {name: self.computed(fields[name], part) if name in fields else part for name, part in value.items()}
        return self._summed(whole, fields, fixed)

    def of_parts(self, schema: Json, value: Mapping[str, Json], parts: Mapping[str, list[Any]]) -> Mapping[str, Json]:
        """Return an object with the totals of the parts that other lists hold, by operation of these lists."""
        fields = self._document.properties(schema)
        whole = dict(value)
        for name, total in self._totals(fields).items():
            if total.of is not None and total.of.operation in parts:
                whole[name] = self._shaped(fields[name], total.amount(*parts[total.of.operation]))
        return self._summed(whole, fields, _NONE)

    def sources(self, schema: Json) -> set[str]:
        """Return the lists whose objects an object sums, by operation."""
        totals = self._totals(self._document.properties(schema)) if self._has_totals(schema) else {}
        return {total.of.operation for total in totals.values() if total.of is not None}

    def _summed(self, whole: dict[str, Json], fields: Mapping[str, Json], fixed: Collection[str]) -> dict[str, Json]:
        totals = {name: total for name, total in self._totals(fields).items() if total.of is None and name in whole}
        for _ in totals:  # a total may follow from another one
            for name, total in totals.items():
                amount = total.amount(whole) if name not in fixed else None
                whole[name] = whole[name] if amount is None else self._shaped(fields[name], amount)
        return whole

    def _totals(self, fields: Mapping[str, Json]) -> dict[str, Total]:
        nodes = {name: self._document.resolve(node).get("x-total") for name, node in fields.items()}
        return {name: Total.read(node) for name, node in nodes.items() if node}

    def _shaped(self, schema: Json, amount: Decimal | None) -> Json:
        if amount is None or "string" not in types(self._document.flat(schema)):
            return amount
        return f"{max(amount, amount.quantize(_CENT), key=_places):f}"

    def _has_totals(self, schema: Json) -> bool:
        """Return whether a schema declares totals, for its objects or for objects inside of them."""
        flat = self._document.flat(schema)
        known = self._known.get(id(flat))
        if known is None:
            self._known[id(flat)] = (flat, False)  # a schema inside of itself adds nothing
            inside = [*self._document.properties(flat).values(), *([flat["items"]] if "items" in flat else ())]
            known = (flat, "x-total" in flat or any(map(self._has_totals, inside)))
            self._known[id(flat)] = known
        return known[1]


def _places(amount: Decimal) -> int:
    """Return the number of decimal places that an amount is written with."""
    return -int(amount.as_tuple().exponent)
