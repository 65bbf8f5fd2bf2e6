"""The allowed differences between the requests of both clients, each with its reason and which side is right."""

from __future__ import annotations

from alguna_client import OPERATIONS
from tests.integration.comparison.cases import ODD, Case
from tests.integration.comparison.table import Allowed


def _in_path(case: Case) -> bool:
    return any(ODD in value for value in case.path.values())


def _pages(case: Case) -> bool:
    pagination = OPERATIONS[case.operation].pagination
    return pagination is not None and pagination.limit is not None and "limit" not in case.parameters


def _preview(case: Case) -> bool:
    return case.operation == "preview_subscription_change"


ALLOWED = (
    Allowed(
        "ids in the path",
        "path",
        _in_path,
        "ours",
        "An id is one segment of the address. The official package leaves `/` and `..` in it as they are, so that an "
        "id with a slash is a call of another operation; ours encodes them.",
    ),
    Allowed(
        "the size of a page",
        "query limit",
        _pages,
        "ours",
        "Ours asks for pages of a size that it knows, so that it can tell which page is the last; the official "
        "package sends what the caller gave.",
    ),
    Allowed(
        "the first page",
        "query offset",
        _pages,
        "ours",
        "Ours counts from an offset that it states; the official package leaves it to the provider.",
    ),
    Allowed(
        "a key on a preview",
        "header idempotency-key",
        _preview,
        "ours",
        "A preview changes nothing, so that ours treats it as a read: it is retried and needs no key. The official "
        "package draws a key for every write but three (usage events, credit checks and tracked credits).",
    ),
)
