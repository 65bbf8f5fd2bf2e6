"""Guessed names: each rule, validity, and uniqueness."""

from __future__ import annotations

import keyword
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.python.names import resource_class
from scripts.scaffolding.name_words import is_same, plural, split
from scripts.scaffolding.naming import names_of
from scripts.scaffolding.published_operations import PublishedOperation
from scripts.scaffolding.sdk_names import keep_sdk_names


def _operation(path: str, method: str, node: dict[str, Any], response: Any = None) -> PublishedOperation:
    return PublishedOperation(path, method.lower(), node, None, (), {}, response or {})


@pytest.mark.parametrize(
    ("operation_id", "tags", "call", "names"),
    [
        # the id in segments, without versions
        ("v1.invoices.list", ["Billing"], "GET /v1/invoices", "invoices.list"),
        ("portal:credit-notes:void", [], "POST /portal/credit-notes/{id}/void", "portal_credit_notes.void"),
        ("InvoicesController_findAll", [], "GET /invoices", "invoices.find_all"),
        ("read_invoice_v1_invoices__id__get", ["invoices"], "GET /v1/invoices/{id}", "invoices.read"),
        ("billing_api_routes_get_invoice", ["invoices"], "GET /invoices/{id}", "invoices.get"),
        ("get_brand_handler", ["Brands"], "GET /brands/{id}", "brands.get"),
        # tags
        ("listTaxes", ["Taxes API"], "GET /taxes", "taxes.list"),
        ("createCard", ["Card"], "POST /v1/cards", "cards.create"),
        ("getTaxIds", ["Tax Ids (TID)"], "GET /tax-ids", "tax_ids.list"),
        # plurals in -es and -ies
        ("createAddress", ["Addresses"], "POST /addresses", "addresses.create"),
        ("createEntity", ["Entities"], "POST /entities", "entities.create"),
        # verbs
        ("taxRatesAll", ["Tax Rates"], "GET /tax-rates", "tax_rates.list"),
        ("taxRatesOne", ["Tax Rates"], "GET /tax-rates/{id}", "tax_rates.get"),
        ("postCards", ["cards"], "POST /cards", "cards.create"),
        ("bulkDeleteCards", ["cards"], "POST /cards/bulk-delete", "cards.bulk_delete"),
        # words without meaning
        ("update_a_subscription", [], "POST /subscriptions/{id}", "subscriptions.update"),
        ("get_plan_by_id", ["plans"], "GET /plans/{plan_id}", "plans.get"),
        ("getPlanByToken", ["plans"], "GET /plans/{plan_token}", "plans.get"),
        ("listTagsForAContact", ["Contacts"], "GET /contacts/{id}/tags", "contacts.list_tags"),
        ("listApiKeys", ["secrets"], "GET /secrets", "secrets.list_api_keys"),
        # an id that is the path, or none
        ("get_files_id_versions_id", ["Versions"], "GET /files/{file_id}/versions/{version_id}", "versions.get_files"),
        (None, ["Customers"], "GET /customers/{id}", "customers.get"),
        (None, [], "GET /v2/customers/{id}/balance", "customers.get_balance"),
        # acronyms
        ("listReservedIPs", ["Reserved IPs"], "GET /reserved_ips", "reserved_ips.list"),
        # names of the client
        ("listWebhooks", ["Webhooks"], "GET /webhooks", "webhooks.list"),
        ("close", ["close"], "POST /close", "close_resource.close"),
    ],
)
def test_names_of_an_operation(operation_id: str | None, tags: list[str], call: str, names: str) -> None:
    """Resource and method are those that a person would choose."""
    method, _, path = call.partition(" ")
    node = {"tags": tags, **({"operationId": operation_id} if operation_id else {})}

    (named,) = names_of([_operation(path, method, node)], client="Acme")

    assert names == f"{named.resource}.{named.method}"


_SEVERAL = {"type": "object", "properties": {"data": {"type": "array"}, "has_more": {"type": "boolean"}}}


@pytest.mark.parametrize(
    ("response", "path", "method"),
    [
        ({"type": "array"}, "/staff", "list"),
        (_SEVERAL, "/staff", "list"),
        (_SEVERAL, "/staff/{id}", "get"),
        ({"type": "object", "properties": {"id": {}, "tags": {"type": "array"}}}, "/staff", "get"),
        ({"type": "object", "properties": {"name": {"type": "string"}}}, "/staffs", "get"),
    ],
)
def test_reading_several(response: dict[str, Any], path: str, method: str) -> None:
    """A GET that returns an array or a page is a list, whatever its id is."""
    (named,) = names_of([_operation(path, "get", {"operationId": "getStaff"}, response)], client="Acme")

    assert method == named.method


def test_a_clash() -> None:
    """Of operations with one name, the one with the shortest path keeps it; words of the paths name the others."""
    calls = [
        ("getCard", "/customers/{customer}/cards/{id}"),
        ("getCard", "/cards/{id}"),
        ("getCard", "/v2/cards/{id}"),
        ("getCardByNumber", "/cards/{number}"),
        ("getCard", "/old-cards/{id}"),
    ]

    named = names_of(
        [_operation(path, "get", {"operationId": id_, "tags": ["cards"]}) for id_, path in calls], client="A"
    )

    assert ["get_customers", "get", "get_v2", "get_by_number", "get_old_cards"] == [names.method for names in named]


def test_one_tag_of_all_operations() -> None:
    """A tag that all of many operations have is ignored: their paths name the resources."""
    operations = [
        _operation(f"/{part}/{at}", "get", {"operationId": f"{part}Get{at}", "tags": ["acme"]})
        for part in ("accounts", "transfers")
        for at in "abcdefghijkl"
    ]

    assert {"accounts", "transfers"} == {names.resource for names in names_of(operations, client="Acme")}
    assert {"acme"} == {names.resource for names in names_of(operations[:20], client="Acme")}


def test_groups_of_paths() -> None:
    """Where paths begin with one of several groups, the group is part of the resource."""
    paths = ["/crm/companies", "/crm/leads", "/accounting/companies", "/accounting/bills", "/accounting/bills/{id}"]

    named = names_of([_operation(path, "get", {"tags": [path.split("/")[2]]}) for path in paths], client="Acme")

    wanted = ["crm_companies", "crm_leads", "accounting_companies", "accounting_bills", "accounting_bills"]
    assert wanted == [names.resource for names in named]


@pytest.mark.parametrize(
    ("extensions", "names"),
    [
        ({"x-speakeasy-group": "billing.taxRates", "x-speakeasy-name-override": "all"}, "billing_tax_rates.all"),
        ({"x-fern-sdk-group-name": ["evals", "runs"], "x-fern-sdk-method-name": "cancel"}, "evals_runs.cancel"),
        ({"x-codegen": {"resource": "Refunds", "method_name": "refund"}}, "refunds.refund"),
        ({"x-fern-sdk-group-name": 3, "x-codegen": "x", "x-speakeasy-name-override": ""}, "things.list"),
    ],
)
def test_names_stated_for_sdks(extensions: dict[str, Any], names: str) -> None:
    """Names that a document states for the generators of SDKs are used; malformed ones are ignored."""
    node = {"operationId": "listThings", "tags": ["things"]}
    published = {"paths": {"/things": {"get": {**node, **extensions}}}}
    stripped = {"paths": {"/things": {"get": node}}}

    keep_sdk_names(published, stripped)
    (named,) = names_of([_operation("/things", "get", stripped["paths"]["/things"]["get"])], client="Acme")

    assert names == f"{named.resource}.{named.method}"


@pytest.mark.parametrize(
    ("pattern", "method"), [("^list.*", "all"), ("listThings", "all"), ("^get.*", "list"), ("(a+)+$", "list")]
)
def test_methods_stated_at_the_root(pattern: str, method: str) -> None:
    """A root pattern that is a prefix names methods; a regular expression of a document is never run."""
    node = {"operationId": "listThings", "tags": ["things"]}
    override = [{"operationId": pattern, "methodNameOverride": "all"}, 3]
    stripped = {"paths": {"/things": {"get": {**node}}}}

    keep_sdk_names({"x-speakeasy-name-override": override, "paths": {"/things": {"get": node}}}, stripped)
    (named,) = names_of([_operation("/things", "get", stripped["paths"]["/things"]["get"])], client="Acme")

    assert method == named.method


@pytest.mark.parametrize(
    ("one", "several"),
    [("invoice", "invoices"), ("address", "addresses"), ("tax", "taxes"), ("batch", "batches"), ("entity", "entities")],
)
def test_plurals(one: str, several: str) -> None:
    """Regular plurals are recognised, and nothing else is."""
    assert several == plural(one)
    assert is_same(one, several)
    assert is_same(several, one)
    assert not is_same(one, one[:-1])


_TEXTS = st.text(st.sampled_from("aZ_-.:/ 1{}é\"'\n") | st.characters(), max_size=12)
_WORDS = st.sampled_from(
    ["list", "get", "things", "Thing", "v1", "api", "import", "close", "models", "by", "id", "3ds"]
)
_NAMES = _TEXTS | st.lists(_WORDS, max_size=4).map("_".join) | st.lists(_WORDS, max_size=3).map("".join)
_OPERATIONS = st.builds(
    lambda path, method, id_, tag, response: _operation(
        path,
        method,
        {**({} if id_ is None else {"operationId": id_}), **({} if tag is None else {"tags": [tag]})},
        response,
    ),
    st.lists(_NAMES, max_size=4).map(lambda parts: "/" + "/".join(parts)),
    st.sampled_from(["get", "post", "put", "patch", "delete", "head", "options", "trace"]),
    st.none() | _NAMES,
    st.none() | _NAMES,
    st.sampled_from([{}, {"type": "array"}, _SEVERAL]),
)


@given(st.lists(_OPERATIONS, max_size=8, unique_by=lambda operation: (operation.path, operation.method)))
def test_names_are_valid_and_unique(operations: list[PublishedOperation]) -> None:
    """Whatever a document contains: every name is an identifier in snake case, and unique where it must be."""
    named = names_of(operations, client="Acme")

    assert len(operations) == len(named)
    for name in (text for names in named for text in (names.id, names.resource, names.method)):
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)
        assert not keyword.iskeyword(name)
    assert len(named) == len({names.id for names in named})
    assert len(named) == len({(names.resource, names.method) for names in named})
    resources = {names.resource for names in named}
    assert len(resources) == len({resource_class(resource, client="Acme") for resource in resources})


@given(st.lists(_OPERATIONS, max_size=6, unique_by=lambda operation: (operation.path, operation.method)))
def test_names_do_not_vary(operations: list[PublishedOperation]) -> None:
    """The same document gets the same names."""
    assert names_of(operations, client="Acme") == names_of(list(operations), client="Acme")


@given(_NAMES)
def test_words_are_plain(text: str) -> None:
    """The words of any text are of lower-case letters and digits."""
    assert all(re.fullmatch("[a-z0-9]+", word) for word in split(text))
