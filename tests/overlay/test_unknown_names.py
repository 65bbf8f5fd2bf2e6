"""Arguments that do not exist: each is refused before anything is sent, and the error names what was probably meant."""

from __future__ import annotations

from typing import Any, cast

import pytest

from billing_overlay import errors
from billing_overlay.calls.unknown_names import nearest
from billing_overlay.door import CallOptions, Resource
from tests.overlay.acme import OPERATIONS, acme
from tests.overlay.wire import Network


class Customers(Resource):
    """A resource as it is generated."""

    def get(self, id: str, *, expand: str | None = None, **options: Any) -> Any:
        """Get a customer."""
        return self._call(OPERATIONS["get_customer"], cast("CallOptions", options), path={"id": id})


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("expnd", r"did you mean 'expand'\?"),
        ("request_timeout", r"did you mean 'timeout'\?"),
        ("params", r"did you mean 'extra_query'\?"),
        ("headers", r"did you mean 'extra_headers'\?"),
        ("retries", r"max_attempts is an option of the client: client\.with_options\(max_attempts=\.\.\.\)"),
        ("basurl", r"base_url is an option of the client: client\.with_options\(base_url=\.\.\.\)"),
        ("idempotency_key", "this endpoint does not support idempotency keys; omit it"),
        ("qqqq", "known are: deadline, expand, extra_body, .*timeout"),
    ],
)
def test_an_unknown_argument_of_a_method(name: str, advice: str) -> None:
    """The error names the method, the argument and what to write instead, and nothing is sent."""
    network = Network()

    with acme(network) as client, pytest.raises(errors.ConfigurationError, match=advice) as caught:
        Customers(client).get("c1", **{name: "x"})

    assert f"Customers.get() has no argument '{name}'" in str(caught.value)
    assert [] == network.requests


def test_an_unknown_argument_of_call() -> None:
    """An operation that is called by its id has the same options."""
    network = Network()

    with acme(network) as client, pytest.raises(errors.ConfigurationError, match="did you mean 'deadline'"):
        client.call("get_customer", path={"id": "c1"}, total_timeout=3)  # type: ignore[call-arg]

    assert [] == network.requests


def test_names_from_other_clients() -> None:
    """A name of another client stands for ours only where ours exists; otherwise the spelling decides."""
    assert "deadline" == nearest("TOTAL_TIMEOUT", ["deadline", "timeout"])
    assert "timeout" == nearest("total_timeout", ["timeout", "account"])
    assert nearest("colour", ["deadline", "timeout"]) is None
