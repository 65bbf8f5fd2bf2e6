"""Responses made from the types of the official packages are decoded by our clients."""

from __future__ import annotations

from functools import partial
from typing import Any

import httpx

from tests.integration.comparison.cases import cases
from tests.integration.comparison.counterpart import Counterpart
from tests.integration.comparison.each import each_operation
from tests.integration.comparison.samples import samples


def respond(body: Any, request: httpx.Request) -> httpx.Response:
    """Respond to any request."""
    return httpx.Response(200, json=body)


def whole(returned: Any) -> Any:
    """Return the response that a call has read."""
    return getattr(returned, "response", returned)


def names(value: Any) -> Any:
    """Return a value with its names and without its scalars."""
    if isinstance(value, list):
        return [names(each) for each in value]
    return {name: names(each) for name, each in value.items()} if isinstance(value, dict) else None


@each_operation
def test_responses_of_their_types(both: Counterpart, operation_id: str) -> None:
    """A strict client of ours decodes every response that their types allow, and loses no field of it."""
    case = next(cases(both.spec, operation_id))
    hint = both.convention.response(both.their_method(both.idle_theirs, operation_id))

    made = samples(hint, both.data["tagged"], both.data["texts"], sparse=both.convention.states_required)

    for sample in made if both.spec.response(operation_id) else []:
        client = both.ours(partial(respond, sample), strict=True, respect_limits=False)
        returned = whole(both.call_ours(client, case))

        assert [] == client.drift
        assert names(sample) == names(returned.to_dict())
