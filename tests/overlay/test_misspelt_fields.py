"""Keys of dicts in a body that spell a declared field in another case: refused at every depth, with the right name."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_overlay.declared.operation import Shapes
from billing_overlay.errors import ConfigurationError
from billing_overlay.requests.encode import encode_json
from billing_overlay.requests.form import encode_multipart

SHAPES: Shapes = {
    "Invoice": {
        "customerId": None,
        "lines": ("list", "@Line"),
        "taxesByRegion": ("map", "@Address"),
        "price": ("union", "priceType", {"flat": "@Flat"}),
        "discount": ("either", {"object": "@Flat", "scalar": "decimal"}),
        "metadata": None,
    },
    "Line": {"unitPrice": "decimal", "billTo": "@Address", "line_no": None},
    "Address": {"postalCode", "city"},
    "Flat": {"priceType": None, "unitAmount": "decimal"},
}


def encoded(**body: Any) -> Any:
    """Encode an invoice and return what is sent."""
    return json.loads(encode_json(body, "@Invoice", SHAPES))


@pytest.mark.parametrize(
    ("body", "place", "written", "meant"),
    [
        ({"customer_id": "c"}, "body", "customer_id", "customerId"),
        ({"CustomerID": "c"}, "body", "CustomerID", "customerId"),
        ({"lines": [{}, {"unit_price": "1"}]}, "body.lines[1]", "unit_price", "unitPrice"),
        ({"lines": [{"lineNo": 1}]}, "body.lines[0]", "lineNo", "line_no"),
        ({"lines": [{"billTo": {"postal-code": 1}}]}, "body.lines[0].billTo", "postal-code", "postalCode"),
        ({"taxesByRegion": {"eu": {"postal_code": 1}}}, "body.taxesByRegion.eu", "postal_code", "postalCode"),
        ({"price": {"price_type": "flat", "unitAmount": 1}}, "body.price", "price_type", "priceType"),
        ({"price": {"priceType": "flat", "unit_amount": 1}}, "body.price", "unit_amount", "unitAmount"),
        ({"discount": {"unit_amount": 1}}, "body.discount", "unit_amount", "unitAmount"),
    ],
)
def test_another_spelling(body: Any, place: str, written: str, meant: str) -> None:
    """Nothing is sent: the error has the place, the misspelt name and the right one."""
    expected = f"{place}: unknown field {written!r}; did you mean {meant!r}?"

    with pytest.raises(ConfigurationError, match=re.escape(expected)):
        encoded(**body)


@pytest.mark.parametrize(
    "body",
    [
        {"metadata": {"customer_id": 1, "customerId": 2, "lines": [{"unit_price": 1}]}},
        {"taxesByRegion": {"postal_code": {}, "customer_id": {"city": "x"}}},
        {"newest_field": 1, "lines": [{"sku_code": "x"}], "price": {"kind": "new", "unit_amount": 1}},
        {"lines": [{"billTo": {"street_name": 1, "city": "x"}}]},
        {"customerId": None, "lines": None, "price": None},
    ],
)
def test_keys_that_are_sent(body: Any) -> None:
    """Keys of maps, of free-form fields, and fields that the spec does not have are sent unchanged."""
    assert body == encoded(**body)


def test_a_key_that_is_no_text() -> None:
    """A number as a key is not a spelling of a field."""
    assert {"lines": [{"1": "x"}]} == encoded(lines=[{1: "x"}])


def test_a_part_of_a_form() -> None:
    """A dict in a multipart form is a JSON body of its own."""
    with pytest.raises(ConfigurationError, match=r"billTo: unknown field 'postal_code'; did you mean 'postalCode'\?"):
        encode_multipart({"billTo": {"postal_code": 1}}, "@Line", SHAPES)

    _, content = encode_multipart({"city": "x"}, "@Address", SHAPES)
    assert b"x" in content


_ADDRESS = {"postalCode": st.integers(), "city": st.text()}
_LINE = {
    "unitPrice": st.decimals(allow_nan=False, allow_infinity=False, places=2).map(str),
    "billTo": st.fixed_dictionaries({}, optional=_ADDRESS),
    "line_no": st.integers(0, 9),
}
_INVOICE: dict[str, st.SearchStrategy[Any]] = {
    "customerId": st.text(),
    "lines": st.lists(st.fixed_dictionaries({}, optional=_LINE), max_size=3),
    "taxesByRegion": st.dictionaries(st.text(), st.fixed_dictionaries({}, optional=_ADDRESS), max_size=2),
    "price": st.fixed_dictionaries({"priceType": st.just("flat")}, optional={"unitAmount": st.just("1.5")}),
    "metadata": st.dictionaries(st.text(), st.text(), max_size=2),
}


def objects(value: Any, path: tuple[Any, ...] = ()) -> Any:
    """Yield all dicts whose keys are fields, with their place."""
    if isinstance(value, dict) and path[-1:] != ("metadata",):
        if path[-1:] != ("taxesByRegion",):
            yield path, value
        for name, item in value.items():
            yield from objects(item, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from objects(item, (*path, index))


@given(body=st.fixed_dictionaries({}, optional=_INVOICE), data=st.data())
def test_one_key_in_another_case(body: dict[str, Any], data: st.DataObject) -> None:
    """A body with the right names is sent unchanged; with any of them in the other case it is refused."""
    assert body == json.loads(encode_json(body, "@Invoice", SHAPES), parse_float=Decimal)
    slips = [(item, name) for _, item in objects(body) for name in item if other_case(name) != name]
    if slips:
        item, name = data.draw(st.sampled_from(slips))
        item[other_case(name)] = item.pop(name)

        with pytest.raises(ConfigurationError, match=re.escape(f"did you mean {name!r}?")):
            encode_json(body, "@Invoice", SHAPES)


def other_case(name: str) -> str:
    """Write a name in snake_case if it is in camelCase, and the reverse."""
    if "_" in name:
        first, *rest = name.split("_")
        return first + "".join(map(str.title, rest))
    return re.sub("(?=[A-Z])", "_", name).lower()
