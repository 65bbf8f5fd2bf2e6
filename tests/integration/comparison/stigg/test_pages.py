"""Lists over several pages: what both clients return, side by side."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest

from stigg_client import ConfigurationError, PaginationError
from tests.integration.comparison.stigg.both import Tape, official, ours, theirs
from tests.overlay.wire import Network, respond

NODE = dict.fromkeys(["cadence", "currentUsage", "displayName", "parentId", "usageLimit", "utilization"]) | {
    "usagePeriodStart": None,
    "usagePeriodEnd": None,
    "entityTypeId": "team",
    "scopeEntityIds": [],
}
SERIES: dict[str, Any] = {"eventCount": 1, "featureName": None, "points": [], "totalCredits": 1}


def entity_types(*ids: str, next_cursor: str | None = None) -> Any:
    """A response that lists entity types."""
    moment = {"createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}
    same: dict[str, Any] = {"attributionKeys": [], "description": None, **moment}
    items = [{"id": id_, "displayName": id_, **same} for id_ in ids]
    return respond(200, {"data": items, "pagination": {"next": next_cursor, "prev": None}})


def test_an_empty_page_with_a_cursor_is_not_the_end() -> None:
    """Ours goes on past an empty page that names the next one; theirs stops there and loses the rest."""
    pages = entity_types("a", next_cursor="1"), entity_types(next_cursor="2"), entity_types("b")

    assert ["a", "b"] == [item.id for item in ours(Network(*pages)).entity_types.list()]
    assert ["a"] == [item.id for item in theirs(Network(*pages)).v1_beta.entity_types.list()]


def test_a_repeated_cursor() -> None:
    """A repeated cursor is an error in ours; theirs reads the same page forever."""
    our, their = (Network(entity_types("a", next_cursor="1")) for _ in range(2))

    with pytest.raises(PaginationError, match="would never end"):
        list(ours(our).entity_types.list())
    assert 40 == len(list(islice(theirs(their).v1_beta.entity_types.list(), 40)))
    assert 40 == len(their.requests)


def test_governance_and_credit_usage_are_lists() -> None:
    """Ours iterates over the two lists whose cursor is elsewhere; theirs returns a single page."""
    nodes = [
        respond(200, {"data": [{**NODE, "entityId": node}], "pagination": {"next": cursor}})
        for node, cursor in (("a", "1"), ("b", None))
    ]
    usage = [
        respond(200, {"data": {"currency": None, "series": [{**SERIES, "featureId": feature}], "pagination": cursors}})
        for feature, cursors in (("a", {"next": "1", "prev": None}), ("b", {"next": None, "prev": None}))
    ]

    assert ["a", "b"] == [item.entity_id for item in ours(Network(*nodes)).governance.list_nodes("acme")]
    assert ["a", "b"] == [item.feature_id for item in ours(Network(*usage)).credits.list_usage(customer_id="acme")]
    body = theirs(Network(*nodes)).v1.events.beta.customers.retrieve_governance("acme")
    assert (1, "1") == (len(body.data), body.pagination.next)
    assert not hasattr(body, "get_next_page")
    assert not hasattr(theirs(Network(*usage)).v1.credits.get_usage(customer_id="acme"), "get_next_page")


def test_resuming_a_list() -> None:
    """Both can start after a cursor; ours exposes it on each page, theirs inside its pagination."""
    our, their = (Network(entity_types("a", next_cursor="1"), entity_types("b")) for _ in range(2))

    page, body = ours(our).entity_types.list(), theirs(their).v1_beta.entity_types.list()
    page.next_page()
    body.get_next_page()

    assert "1" == page.next_cursor == body.pagination.next
    assert "after=1" == our.last.url.query.decode() == their.last.url.query.decode()


def test_two_cursors_in_one_call() -> None:
    """Ours rejects a call with both cursors; theirs sends both, for the provider to choose."""
    their = Tape()

    with pytest.raises(ConfigurationError, match="cannot be combined"):
        ours(Tape()).entity_types.list(after="a", before="b")
    with pytest.raises(official().BadRequestError):
        theirs(their).v1_beta.entity_types.list(after="a", before="b")

    assert "after=a&before=b" == their.requests[0].url.query.decode()
