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
        "id with a slash calls another operation; `alguna_client` encodes them.",
    ),
    Allowed(
        "the size of a page",
        "query limit",
        _pages,
        "ours",
        "`alguna_client` asks for pages of a known size, so that it can tell which page is the last; the official "
        "package sends what the caller passed.",
    ),
    Allowed(
        "the first page",
        "query offset",
        _pages,
        "ours",
        "`alguna_client` sends the offset; the official package leaves it to the provider.",
    ),
    Allowed(
        "a key on a preview",
        "header idempotency-key",
        _preview,
        "ours",
        "A preview changes nothing, so `alguna_client` treats it as a read: it is retried and needs no key. The "
        "official package generates a key for every write except three (usage events, credit checks and tracked "
        "credits).",
    ),
)
