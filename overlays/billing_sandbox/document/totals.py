"""Totals: amounts that follow from other amounts, as `x-total` declares them. Exact: nothing is rounded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from math import prod
from typing import Any, Self

from attrs import frozen

from .filters import Related, related
from .pointers import Json, cut, reached


@frozen(kw_only=True)
class Total:
    """An amount: a sum less another one, or a product. Pointers into the object, or into the parts of another list."""

    sum: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    product: tuple[str, ...] = ()
    of: Related | None = None

    @classmethod
    def read(cls, node: Mapping[str, Any]) -> Self:
        """Return the total that a field declares."""
        pointers = {name: tuple(node[name]) for name in ("sum", "minus", "product") if name in node}
        return cls(**pointers, of=related(node["of"]) if "of" in node else None)

    def amount(self, *sources: Mapping[str, Json]) -> Decimal | None:
        """Return the amount for an object, or for all parts together; None if a term is missing."""
        if self.product:
            factors = [_amounts(sources, (pointer,)) for pointer in self.product]
            return prod((factor[0] for factor in factors), start=Decimal(1)) if all(factors) else None
        if self.of is None and not any(cut(pointer)[0] in source for pointer in self.sum for source in sources):
            return None
        return sum(_amounts(sources, self.sum), Decimal(0)) - sum(_amounts(sources, self.minus), Decimal(0))


def _amounts(sources: Iterable[Mapping[str, Json]], pointers: Iterable[str]) -> list[Decimal]:
    found = (value for source in sources for pointer in pointers for value in reached(source, pointer))
    return [amount for amount in map(_decimal, found) if amount is not None]


def _decimal(value: Json) -> Decimal | None:
    try:
        return None if value is None or isinstance(value, bool) else Decimal(str(value))
    except InvalidOperation:
        return None
