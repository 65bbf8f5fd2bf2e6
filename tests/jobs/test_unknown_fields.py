"""Fields of rows that the spec does not have."""

from __future__ import annotations

from typing import Any

import httpx

from alguna_client import Alguna
from billing_jobs.rows import RowWriter
from billing_jobs.unknown_fields import UnknownFields
from billing_overlay import bind
from stigg_client import Stigg


def reported(method: Any, *rows: Any) -> list[list[str]]:
    """Return what is reported of each row."""
    bound = bind(method)
    unknown, found = UnknownFields(bound), list[list[str]]()
    writer = RowWriter(bound, lambda body: found.append(unknown.new(body)))
    for number, row in enumerate(rows):
        writer.row(row, number)
    return found


def test_a_field_that_is_misspelt_in_all_rows() -> None:
    """It is reported with the first row that has it, and each other one with its own first row."""
    first = {"name": "Acme", "currency": "USD", "contacts": [{"email": "a@b.c", "is_prmary": True}]}
    second = {**first, "billing_address": {"ctiy": "Rome", "city": "Rome"}}

    with Alguna(api_key="k", http_client=httpx.Client()) as client:
        found = reported(client.customers.create, first, first, second, {"name": "Acme", "currency": "USD"})

    assert [
        ["unknown field 'contacts[].is_prmary'; did you mean 'is_primary'?"],
        [],
        ["unknown field 'billing_address.ctiy'; did you mean 'city'?"],
        [],
    ] == found


def test_a_field_of_an_item() -> None:
    """An item of a batch is reported like another row, and its dimensions may have any name."""
    item = {"value": 1, "featureId": "f", "dimensions": {"anything": 1}}

    with Stigg(api_key="k", http_client=httpx.Client()) as client:
        found = reported(client.usage.report, item, {**item, "custmerId": "c"})

    assert [[], ["unknown field 'usages[].custmerId'; did you mean 'customerId'?"]] == found
