"""The same arguments make the same request in both clients, except where the table of differences says otherwise."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from stigg_client import OPERATIONS
from tests.integration.comparison.both import (
    METHODS,
    Tape,
    our_method,
    ours,
    their_method,
    theirs,
)
from tests.integration.comparison.cases import Spec, snake
from tests.integration.comparison.fields import NOTHING, our_request, our_response, their_request, their_response
from tests.integration.comparison.found import found
from tests.integration.comparison.table import ALLOWED

ONLY_OURS = {"mint_data_export_scoped_token"}
OF_THE_CALL = {
    "extra_headers",
    "extra_query",
    "extra_body",
    "timeout",
    "deadline",
    "idempotency_key",
    "options",
    "return",
}
RENAMED = {"path_id": "id", "body_id": "id"}  # a link's id and its customer's
IN_PATHS = {"id", "customer_id", "addon_id", "plan_id", "contract_id"}  # theirs is `id` where ours says whose
spec = cache(Spec)


@cache
def idle(client: Any) -> Any:
    """A client that is not called."""
    return client(Tape())


def test_every_operation_is_compared() -> None:
    """Both clients have each operation of ours but one, and each is called at least with little, much and nulls."""
    assert OPERATIONS.keys() - METHODS.keys() == ONLY_OURS
    assert METHODS.keys() <= OPERATIONS.keys()
    assert len(METHODS) == len(set(METHODS.values())) == len(found())
    assert all(len(results) >= 3 for results in found().values())


def test_every_method_of_the_official_package_is_compared() -> None:
    """No method of the official package that makes a request is left out of the mapping."""
    resources, methods = [("", idle(theirs))], set()
    while resources:
        path, resource = resources.pop()
        for name in (name for name in vars(type(resource)) if not name.startswith(("_", "with_"))):
            method = getattr(type(resource), name)
            if hasattr(method, "func") and "Resource" in str(method.func.__annotations__.get("return")):
                resources.append((f"{path}{name}.", getattr(resource, name)))
            elif path and callable(method):
                methods.add(path + name)

    assert set(METHODS.values()) == methods


@pytest.mark.parametrize("operation_id", METHODS)
def test_requests_are_equal(operation_id: str) -> None:
    """Method, path, query, headers and body are the same, and the differences are exactly those of the table."""
    for case, differs in found()[operation_id]:
        expected = [row for row in ALLOWED if row.where(case)]

        assert set() == {what for what in differs if not any(row.covers(what) for row in expected)}, case
        assert [] == [row.title for row in expected if not any(map(row.covers, differs))], case


def test_each_allowed_difference_occurs() -> None:
    """Every row of the table occurs in some call."""
    differs = {what for results in found().values() for _, some in results for what in some}

    assert [] == [row.title for row in ALLOWED if not any(map(row.covers, differs))]


@pytest.mark.parametrize("operation_id", METHODS)
def test_arguments_have_the_same_names(operation_id: str) -> None:
    """Arguments are named alike, but for ids in the path, and for a body that is a union, which is one argument."""
    mine = set(our_method(idle(ours), operation_id).__annotations__) - OF_THE_CALL
    others = {RENAMED.get(name, name) for name in their_method(idle(theirs), operation_id).__annotations__}

    if "body" in mine:
        fields = our_request(spec(), operation_id)
        mine = mine - {"body"} | {snake(place[1:]) for place in fields if place.count("/") == 1}

    assert mine - IN_PATHS == others - IN_PATHS - OF_THE_CALL


@pytest.mark.parametrize("operation_id", METHODS)
def test_fields_of_requests(operation_id: str) -> None:
    """Each parameter, field of a body and value of an enum, at any depth, is declared by both or by neither."""
    mine, others = our_request(spec(), operation_id), their_request(their_method(idle(theirs), operation_id))
    in_path = {"/id", "/customerId", "/addonId", "/planId"} - mine.keys()
    as_text = {"/groupBy/[]"} if operation_id == "get_credit_usage" else set()  # theirs is text with commas

    if others == NOTHING:  # a method without parameters names no type of them
        assert mine.keys() <= {"", "/X-ACCOUNT-ID", "/X-ENVIRONMENT-ID"}
    else:
        assert {place: mine[place] for place in mine.keys() - as_text} == {
            place: others[place] for place in others.keys() - in_path
        }


@pytest.mark.parametrize("operation_id", METHODS)
def test_fields_of_responses(operation_id: str) -> None:
    """Each field of a response and value of its enums, at any depth, is declared by both or by neither."""
    mine, others = our_response(spec(), operation_id), their_response(their_method(idle(theirs), operation_id))

    assert len(mine) > 1
    assert mine == others
