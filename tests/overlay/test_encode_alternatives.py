"""Alternatives of several kinds of JSON value: each value is encoded as the alternative of its own kind."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay import errors
from billing_overlay.declared.operation import Shape, Shapes
from billing_overlay.requests.encode import fit
from billing_overlay.requests.form import encode_multipart

SHAPES: Shapes = {"Price": {"amount": "decimal"}}
_BY_KIND: dict[str, Shape] = {"scalar": "decimal", "object": "@Price", "array": ("list", "@Price")}
ANY_OF_THREE: Shape = ("either", _BY_KIND)
AT = (None, "body")


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Decimal("1.10"), "1.10"),
        ({"amount": Decimal("1.10")}, {"amount": "1.10"}),
        ([{"amount": Decimal("1.10")}], [{"amount": "1.10"}]),
        (({"amount": one} for one in ["1"]), [{"amount": "1"}]),
        (None, None),
    ],
)
def test_value_of_each_kind(value: Any, sent: Any) -> None:
    """An amount is sent as its alternative declares, whichever kind of alternative holds it."""
    assert sent == fit(value, ANY_OF_THREE, SHAPES, AT)


_FLOATS = st.floats(allow_nan=False)


@given(st.one_of(_FLOATS, _FLOATS.map(lambda one: {"amount": one}), _FLOATS.map(lambda one: [{"amount": one}])))
def test_floats(value: Any) -> None:
    """No float is sent in any of the alternatives."""
    with pytest.raises(errors.ConfigurationError):
        fit(value, ANY_OF_THREE, SHAPES, AT)


def test_alternative_without_amounts() -> None:
    """An alternative that has no amounts is sent unchanged, and a kind that is no alternative may have no floats."""
    shape: Shape = ("either", {"scalar": "decimal", "object": None})

    assert {"size": 1.5} == fit({"size": 1.5}, shape, SHAPES, AT)
    with pytest.raises(errors.ConfigurationError, match="floats are not accepted"):
        fit([1.5], shape, SHAPES, AT)


def test_list_in_a_form() -> None:
    """The items of a list in a form are encoded by the alternative that is a list."""
    shapes: Shapes = {**SHAPES, "Form": {"prices": ANY_OF_THREE}}

    _, content = encode_multipart({"prices": [{"amount": Decimal("1.10")}]}, "@Form", shapes)

    assert b'{"amount":"1.10"}' in content
