"""The same arguments produce the same request in both clients, but for the table of differences."""

from __future__ import annotations

from tests.integration.comparison.cases import names_in_path, snake
from tests.integration.comparison.counterpart import Counterpart
from tests.integration.comparison.each import each_counterpart, each_operation
from tests.integration.comparison.found import found

OF_THE_CALL = {
    "extra_headers", "extra_query", "extra_body", "timeout", "deadline", "idempotency_key", "options", "return",
    "request_options", "into",
}  # fmt: skip


@each_counterpart
def test_every_operation_is_compared(both: Counterpart) -> None:
    """Both clients have each operation of ours but those listed, and each is called with little, much and nulls."""
    assert both.operations.keys() - both.methods.keys() == set(both.data["only_ours"])
    assert both.methods.keys() <= both.operations.keys()
    assert len(both.methods) == len(set(both.methods.values())) == len(found(both))
    assert all(len(results) >= 3 for results in found(both).values())


@each_counterpart
def test_every_method_of_the_official_package_is_compared(both: Counterpart) -> None:
    """No method of the official package that makes a request is left out of the mapping."""
    assert set(both.methods.values()) == both.convention.methods(both.idle_theirs)


@each_operation
def test_requests_are_equal(both: Counterpart, operation_id: str) -> None:
    """Method, path, query, headers and body are the same, and the differences are exactly those of the table."""
    for case, differs in found(both)[operation_id]:
        expected = [row for row in both.allowed if row.where(case)]

        assert set() == {what for what in differs if not any(row.covers(what) for row in expected)}, case
        assert [] == [row.title for row in expected if not any(map(row.covers, differs))], case


@each_counterpart
def test_each_allowed_difference_occurs(both: Counterpart) -> None:
    """Every row of the table occurs in some call."""
    differs = {what for results in found(both).values() for _, some in results for what in some}

    assert [] == [row.title for row in both.allowed if not any(map(row.covers, differs))]


@each_operation
def test_arguments_have_the_same_names(both: Counterpart, operation_id: str) -> None:
    """Arguments are named alike, but for ids in the path, and for a body that is a union, which is one argument."""
    renamed, in_path = both.data["renamed"], {*both.data["in_paths"], *names_in_path(both.spec, operation_id)}
    mine = set(both.our_method(both.idle_ours, operation_id).__annotations__) - OF_THE_CALL
    others = {renamed.get(name, name) for name in both.their_method(both.idle_theirs, operation_id).__annotations__}

    if "body" in mine:
        places = both.places(operation_id)
        mine = mine - {"body"} | {
            snake(place[5:]) for place in places if place.startswith("body/") and place.count("/") == 1
        }

    assert mine - in_path == others - in_path - OF_THE_CALL
