"""Both packages declare the same fields, except those that the data of a provider explains."""

from __future__ import annotations

from fnmatch import fnmatchcase

from tests.integration.comparison.cases import names_in_path
from tests.integration.comparison.conventions import NOTHING, Places
from tests.integration.comparison.counterpart import Counterpart
from tests.integration.comparison.each import each_counterpart, each_operation
from tests.integration.comparison.fields import our_request, our_response, their_request, their_response


def requests(both: Counterpart, operation_id: str) -> tuple[Places, Places]:
    """Return what both declare of a request, without ids in its path."""
    method = both.their_method(both.idle_theirs, operation_id)
    mine = our_request(both.spec, operation_id)
    others = their_request(both.convention, method, both.spec, operation_id)
    in_path = {f"/{name}" for name in (*names_in_path(both.spec, operation_id), *both.data["in_paths"])} - mine.keys()
    return mine, {place: values for place, values in others.items() if place not in in_path}


def responses(both: Counterpart, operation_id: str) -> tuple[Places, Places]:
    """Return what both declare of a response."""
    method = both.their_method(both.idle_theirs, operation_id)
    return our_response(both.spec, operation_id), their_response(both.convention, method)


def explained(both: Counterpart, table: str, operation_id: str, place: str) -> list[str]:
    """Return the rows of a table that match a place."""
    return [row for row in both.data[table] if fnmatchcase(f"{operation_id} {place}", row)]


def differences(both: Counterpart, operation_id: str, mine: Places, others: Places) -> list[str]:
    """Return the places that differ without a row that explains it: one explains what only ours has."""
    more = {
        place for place in mine.keys() - others.keys() if not explained(both, "only_our_fields", operation_id, place)
    }
    values = {
        place
        for place in mine.keys() & others.keys()
        if mine[place] != others[place]
        and not (others[place] < mine[place] and explained(both, "only_our_values", operation_id, place))
    }
    return sorted(more | values | (others.keys() - mine.keys()))


@each_operation
def test_fields_of_requests(both: Counterpart, operation_id: str) -> None:
    """Each parameter, field of a body and value of an enum, at any depth, is declared by both or by neither."""
    mine, others = requests(both, operation_id)
    as_text = {row.split()[1] for row in both.data["as_text"] if row.split()[0] == operation_id}

    if others == NOTHING:  # a method without parameters names no type of them
        assert mine.keys() <= {"", "/X-ACCOUNT-ID", "/X-ENVIRONMENT-ID"}
    else:
        assert as_text == set(differences(both, operation_id, mine, others))


@each_operation
def test_fields_of_responses(both: Counterpart, operation_id: str) -> None:
    """Each field of a response and value of its enums, at any depth, is declared by both or by neither."""
    mine, others = responses(both, operation_id)

    assert [] == differences(both, operation_id, mine, others)
    assert (len(mine) > 1) == bool(both.spec.response(operation_id))


@each_counterpart
def test_each_explanation_is_needed(both: Counterpart) -> None:
    """Every row of the data that explains a field or a value of ours matches a difference."""
    needed: set[str] = set()
    for operation_id in both.methods:
        for mine, others in (requests(both, operation_id), responses(both, operation_id)):
            for place in mine:
                if place not in others:
                    needed.update(explained(both, "only_our_fields", operation_id, place))
                elif mine[place] != others[place]:
                    needed.update(explained(both, "only_our_values", operation_id, place))

    assert needed == {*both.data["only_our_fields"], *both.data["only_our_values"]}
