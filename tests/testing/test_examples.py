"""`example`: valid models of every package, the same in every run."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from alguna_client import models
from billing_testing import example
from tests.packages.clients import PROVIDERS, package


def models_of(provider: str) -> list[type[msgspec.Struct]]:
    found = vars(package(provider).models) | {
        name: getattr(package(provider).models, name) for name in package(provider).models.__all__
    }
    return [kind for kind in found.values() if isinstance(kind, type) and issubclass(kind, msgspec.Struct)]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_model_has_an_example(provider: str) -> None:
    """The example of each model is what decoding its JSON returns."""
    kinds = models_of(provider)

    assert len(kinds) > 100
    for kind in kinds:
        made: Any = example(kind)
        assert made == msgspec.json.decode(made.to_json(), type=kind), kind.__name__


def test_plausible_values() -> None:
    """Texts fit the names of their fields, and times have a zone."""
    customer = example(models.Customer, name="Acme")

    assert ("Acme", "USD") == (customer.name, customer.currency)
    assert customer.created_at.tzinfo is not None
    assert customer.contacts is not None
    assert "ada@example.com" == customer.contacts[0].email
    assert customer == example(models.Customer, name="Acme")


def test_an_unknown_field() -> None:
    """A field that the model does not have is refused with those that it has."""
    with pytest.raises(TypeError, match=r"Customer has no field 'nme': .*name"):
        example(models.Customer, nme="Acme")
