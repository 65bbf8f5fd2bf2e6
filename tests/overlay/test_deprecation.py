"""What a spec declares as deprecated: a DeprecationWarning at the line of the caller."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from typing import Any

import pytest
from msgspec.structs import replace

from billing_overlay.calls.options import CallOptions
from billing_overlay.declared.deprecation import deprecated, deprecated_parameters
from billing_overlay.declared.operation import ABSENT, Operation
from scripts.pipeline.python.names import RESERVED_ARGUMENTS
from tests.overlay.acme import OPERATIONS, PROVIDER, acme
from tests.overlay.wire import Network


class Things:
    """A resource with a deprecated method and a deprecated parameter."""

    @deprecated("things.old() is deprecated by the provider")
    def old(self, value: int) -> int:
        """Return the value."""
        return value

    @deprecated("things.old_async() is deprecated by the provider")
    async def old_async(self, value: int) -> int:
        """Return the value."""
        return value

    @deprecated_parameters("colour")
    def create(self, *, name: str, colour: Any = ABSENT) -> str:
        """Return the name."""
        return name


def test_a_deprecated_method_is_called() -> None:
    """The warning names the method and the caller's line, and the call goes on, sync or async."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert 3 == Things().old(3)
        assert 4 == asyncio.run(Things().old_async(4))

    assert ["things.old() is deprecated by the provider", "things.old_async() is deprecated by the provider"] == [
        str(warning.message) for warning in caught
    ]
    assert {DeprecationWarning} == {warning.category for warning in caught}
    assert {__file__} == {warning.filename for warning in caught}
    assert ["self", "value"] == list(inspect.signature(Things.old).parameters)


@pytest.mark.parametrize("value", [None, ABSENT])
def test_a_deprecated_parameter_is_not_passed(value: Any) -> None:
    """Without the parameter nothing is reported; any warning would be an error here."""
    assert "n" == Things().create(name="n")
    assert "n" == Things().create(name="n", colour=value)


def test_a_deprecated_parameter_is_passed() -> None:
    """The warning names the parameter and the caller's line."""
    with pytest.warns(DeprecationWarning, match="^deprecated by the provider: colour$") as caught:
        Things().create(name="n", colour="red")

    assert __file__ == caught[0].filename


def test_a_deprecated_operation_is_called_by_its_id() -> None:
    """The warning names the operation and the caller's line, and the call goes on."""
    operation: Operation[Any] = replace(OPERATIONS["get_customer"], deprecated=True)
    provider = replace(PROVIDER, operations={"get_customer": operation})

    with acme(Network()) as client:
        client.provider = provider
        with pytest.warns(DeprecationWarning, match="^get_customer is deprecated") as caught:
            customer = client.call("get_customer", path={"id": "c1"})

    assert "c1" == customer.id

    assert __file__ == caught[0].filename


def test_options_are_no_names_for_arguments() -> None:
    """An argument of an operation never has the name of an option: one of them could not be passed."""
    assert CallOptions.__optional_keys__ <= RESERVED_ARGUMENTS
