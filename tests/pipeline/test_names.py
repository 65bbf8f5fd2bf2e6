"""Python names: their derivation from wire names, and collisions."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scripts.pipeline.python.names import (
    argument_names,
    attribute_name,
    attribute_names,
    class_name,
    constant_name,
    identifier,
    resource_class,
)
from scripts.pipeline.python.names import keywords as arguments_of_call

WIRE_NAMES = st.text(max_size=12) | st.sampled_from(["id", "createdAt", "created_at", "from", "a.b", "a-b", "field"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Customer", "Customer"),
        ("customer.billing-address", "CustomerBillingAddress"),
        ("list_customers createdAt", "ListCustomersCreatedAt"),
        ("line1a", "Line1A"),
        ("HTTPServer", "HTTPServer"),
        ("3d", "Schema3D"),
        ("Decimal", "DecimalSchema"),
        ("Mapping", "MappingSchema"),
        ("exception", "ExceptionSchema"),
        ("None", "NoneSchema"),
        ("!?", None),
        ("客户", None),
    ],
)
def test_class_name(text: str, name: str | None) -> None:
    """A class is named by the words of its text; a name that Python or a module uses gets the suffix "Schema"."""
    derived = class_name(text)

    assert name == derived


@given(st.text(max_size=20))
@example("Any")
@example("aB1c")
def test_a_class_name_is_stable(text: str) -> None:
    """A class name is an identifier, and deriving a name from it changes nothing."""
    name = class_name(text)

    assert name is None or (name.isidentifier() and class_name(name) == name)


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("postalCode", "postal_code"),
        ("cardLast4Digits", "card_last4_digits"),
        ("X-ACCOUNT-ID", "x_account_id"),
        ("HTTPStatus", "http_status"),
        ("from", "from_"),
        ("field", "field_"),
        ("toDict", "to_dict_"),
        ("4th", "field_4th"),
        ("é", "field_"),
        ("__class__", "class_"),
    ],
)
def test_attribute_name(wire_name: str, name: str) -> None:
    """An attribute is in snake case, a keyword gets an underscore, and no name starts with one."""
    derived = attribute_name(wire_name)

    assert name == derived


def test_clashing_attributes() -> None:
    """Of two fields with the same attribute name, the one that is spelled that way keeps it."""
    names = attribute_names(["createdAt", "created_at", "created-at"])

    assert {"created_at": "created_at", "created-at": "created_at_2", "createdAt": "created_at_3"} == names


@given(st.lists(WIRE_NAMES, unique=True), st.randoms())
def test_attribute_names_are_usable_and_do_not_depend_on_order(wire_names: list[str], random: object) -> None:
    """Any fields get unique, valid names, in any order."""
    shuffled = list(wire_names)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis passes a random.Random

    names = attribute_names(wire_names)

    assert names == attribute_names(shuffled)
    assert len(wire_names) == len(set(names.values()))
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names.values())


@given(st.lists(WIRE_NAMES, unique=True), WIRE_NAMES)
def test_another_member_renames_none_that_it_does_not_clash_with(wire_names: list[str], other: str) -> None:
    """A new field changes the name of another only in a collision."""
    base = {attribute_name(name) for name in wire_names}
    before = attribute_names(wire_names)

    after = attribute_names([*wire_names, other])

    clashes = attribute_name(other) in base or after[other] in before.values()
    assert clashes or before == {name: after[name] for name in wire_names if name != other}


@pytest.mark.parametrize(
    ("places", "names"),
    [
        ([("path", "id"), ("body", "id")], ["id", "id_body"]),
        ([("body", "id"), ("path", "id")], ["id_body", "id"]),
        ([("query", "sort"), ("header", "Sort")], ["sort", "sort_header"]),
        ([("query", "timeout")], ["timeout_query"]),
        ([("body", "body"), ("body", "self")], ["body_body", "self_body"]),
        ([("query", "from"), ("body", "from")], ["from_", "from_body"]),
        ([("body", "userId"), ("body", "user_id")], ["user_id_body", "user_id"]),
    ],
)
def test_argument_names(places: list[tuple[str, str]], names: list[str]) -> None:
    """An argument with a taken or reserved name gets its place as a suffix."""
    derived = argument_names(places)

    assert names == [derived[place] for place in places]


@pytest.mark.parametrize(
    ("resource", "name"),
    [
        ("credit_notes", "CreditNotes"),
        ("page", "PageResource"),
        ("async_jobs", "AsyncJobsResource"),
        ("acme", "AcmeResource"),
    ],
)
def test_resource_class(resource: str, name: str) -> None:
    """A resource's class is named after it, and shadows neither the client nor names of its module."""
    derived = resource_class(resource, client="Acme")

    assert name == derived


def test_constants_and_calls() -> None:
    """An operation's constant is its id in capitals, and the arguments of a call are names and literals."""
    derived = [
        constant_name("create_customer"),
        constant_name("operations"),
        arguments_of_call({"at": "/x", "mint": True}),
    ]

    assert ["CREATE_CUSTOMER", "OPERATIONS_", 'at="/x", mint=True'] == derived


@pytest.mark.parametrize("text", ["", "a b", "class", "a\n", "é", "x;y", "a.b"])
def test_a_text_that_is_not_an_identifier(text: str) -> None:
    """Only plain identifiers are accepted."""
    with pytest.raises(ValueError, match="not a Python identifier"):
        identifier(text)
