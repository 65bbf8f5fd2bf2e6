"""The allowed differences between the requests of both clients, each with its reason and which side is right."""

from __future__ import annotations

from stigg_client import OPERATIONS
from tests.integration.comparison.cases import Case
from tests.integration.comparison.table import Allowed


def _keyed_by_header(case: Case) -> bool:
    contract = OPERATIONS[case.operation].idempotency
    return contract is not None and contract.key == "header"


def _bodyless_write(case: Case) -> bool:
    operation = OPERATIONS[case.operation]
    return operation.method != "GET" and (operation.body is None or _without_optional_body(case))


def _without_optional_body(case: Case) -> bool:
    return OPERATIONS[case.operation].body_optional and not case.body


def _without_item_key(case: Case) -> bool:
    return case.operation in ("report_usage", "report_usage_v2") and case.name == "sparse"


def _governance(case: Case) -> bool:
    return case.operation == "list_governance_nodes" and "featureIds" in case.parameters


ALLOWED = (
    Allowed(
        "a key on writes",
        "header idempotency-key",
        _keyed_by_header,
        "ours",
        "The provider's guide documents `Idempotency-Key` for POST, its OpenAPI slices do not list it, and whether the "
        "server heeds it was not observed. The official package generates a key but never sends it, and retries; "
        "`stigg_client` sends it, and never retries a write without a key.",
    ),
    Allowed(
        "a key for each usage",
        "body/usages/*/idempotencyKey",
        _without_item_key,
        "ours",
        "`idempotencyKey` is optional in a usage. If the caller passes none, `stigg_client` derives one for each "
        "item, so that a retry is not counted twice; the official package sends the items without keys and "
        "retries them.",
    ),
    Allowed(
        "lists of the governance filter",
        "query *Ids",
        _governance,
        "ours",
        "The provider's page and the docstring of the official method repeat the parameter for each value "
        "(`featureIds=a&featureIds=b`). The official package joins all lists with commas, including these.",
    ),
    Allowed(
        "the content type of an empty body",
        "header content-type",
        _bodyless_write,
        "ours",
        "A call without a body has no content type. The official package sends `Content-Type: application/json` with "
        "zero bytes, which is not JSON.",
    ),
    Allowed(
        "an optional body without fields",
        "body",
        _without_optional_body,
        "ours",
        "The provider's document says that these calls need no body. Without arguments `stigg_client` sends none; "
        "the official package sends an empty object, which the document allows too.",
    ),
)
