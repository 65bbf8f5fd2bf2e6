"""Discriminated parents: a reference to the parent accepts any subtype, in requests and responses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .trial import Trial, document, operation, returning, run

_TEXT = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _subtype(parent: str, **fields: Any) -> dict[str, Any]:
    return {"allOf": [_ref(parent), {"type": "object", "properties": fields}]}


def _schemas(**discriminator: Any) -> dict[str, Any]:
    pay = {"type": "object", "required": ["kind"], "properties": {"kind": _TEXT, "amount": {"type": "number"}}}
    return {
        "Pay": {**pay, "discriminator": {"propertyName": "kind", **discriminator}},
        "card_pay": _subtype("Pay", fee={"type": "number"}),
        "BankPay": {"allOf": [_ref("Pay"), {"type": "object", "required": ["iban"], "properties": {"iban": _TEXT}}]},
        "Plain": {"allOf": [_ref("Pay")]},
    }


def _scaffolded(folder: Path, schemas: dict[str, Any], **more: Any) -> Trial:
    body = {"required": True, "content": {"application/json": {"schema": _ref("Pay")}}}
    paths = {
        "/pays": {"post": operation(operationId="make", requestBody=body, responses=returning(_ref("Pay")))},
        **more,
    }
    trial = run(folder, document(paths, schemas))
    assert 0 == trial.status, trial.err
    return trial


_READ = """
import json, warnings, httpx, acme_client
warnings.simplefilter("ignore")
found = []
for value in {values}:
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=value)))
    read = acme_client.Acme(api_key="k", http_client=http).call("make", body={{"kind": "card_pay"}})
    found.append([type(read).__name__, str(getattr(read, "fee", getattr(read, "iban", None)))])
print(json.dumps(found))
"""


def test_a_response_with_any_subtype(tmp_path: Path) -> None:
    """A response that refers to the parent is decoded as the subtype of its tag, or as UnknownVariant."""
    trial = _scaffolded(tmp_path, _schemas())

    values = [
        {"kind": "card_pay", "amount": 1, "fee": 2},
        {"kind": "BankPay", "iban": "DE"},
        {"kind": "Plain"},
        {"kind": "new", "fee": 3},
    ]
    assert [["CardPay", "2"], ["BankPay", "DE"], ["Plain", "None"], ["UnknownVariant", "None"]] == trial.inside(
        _READ.format(values=values)
    )


def test_a_request_with_any_subtype(tmp_path: Path) -> None:
    """A request that refers to the parent accepts and sends the fields of any subtype."""
    trial = _scaffolded(tmp_path, _schemas())

    ((*_, content),) = trial.sent(
        "response['kind'] = 'Plain'", "client.pays.make(body={'kind': 'BankPay', 'iban': 'DE', 'amount': '1.10'})"
    )

    assert '{"kind":"BankPay","iban":"DE","amount":1.10}' == content


def test_a_mapping_of_tags(tmp_path: Path) -> None:
    """Tags come from the mapping; a plain reference missing from it is an alias of the parent."""
    trial = _scaffolded(tmp_path, _schemas(mapping={"card": "card_pay", "bank": "#/components/schemas/BankPay"}))

    values = [{"kind": "card", "fee": 2}, {"kind": "bank", "iban": "DE"}, {"kind": "Plain"}]
    assert [["CardPay", "2"], ["BankPay", "DE"], ["UnknownVariant", "None"]] == trial.inside(
        _READ.format(values=values)
    )


def test_subtypes_of_subtypes(tmp_path: Path) -> None:
    """A subtype with its own discriminator is a variant of the parent and the union of its own subtypes."""
    schemas = _schemas()
    schemas["BankPay"]["discriminator"] = {"propertyName": "kind"}
    own = {"/banks": {"get": operation(operationId="bank", responses=returning(_ref("BankPay")))}}

    trial = _scaffolded(tmp_path, {**schemas, "Sepa": _subtype("BankPay", mandate=_TEXT)}, **own)

    values = [{"kind": "Sepa", "iban": "DE", "mandate": "m"}, {"kind": "BankPay", "iban": "AT"}]
    assert [["Sepa", "DE"], ["BankPayBase", "AT"]] == trial.inside(_READ.format(values=values))
    assert "-> models.BankPay:" in trial.module("resources/banks")


def test_several_tags_of_a_subtype(tmp_path: Path) -> None:
    """Two values of the mapping may lead to one subtype."""
    trial = _scaffolded(tmp_path, _schemas(mapping={"card": "card_pay", "visa": "card_pay"}))

    values = [{"kind": "card", "fee": 2}, {"kind": "visa", "fee": 3}, {"kind": "BankPay", "iban": "DE"}]
    assert [["CardPay", "2"], ["CardPay", "3"], ["BankPay", "DE"]] == trial.inside(_READ.format(values=values))


def test_a_discriminator_without_subtypes(tmp_path: Path) -> None:
    """A discriminator without subtypes leaves its object unchanged, and its line is reported."""
    trial = _scaffolded(tmp_path, {"Pay": _schemas()["Pay"]})

    assert "discriminator: 1" in trial.out
    assert "class Pay(Model, kw_only=True):" in trial.module("models")


def test_subtypes_without_tags(tmp_path: Path) -> None:
    """If the parent lists its tags and no subtype declares one, the parent is unchanged and its line is reported."""
    schemas = _schemas()
    schemas["Pay"]["properties"]["kind"] = {"type": "string", "enum": ["c", "b"]}
    stating = {**schemas, "BankPay": _subtype("Pay", kind={"type": "string", "enum": ["b"]}, iban=_TEXT)}

    none, stated = _scaffolded(tmp_path, schemas), _scaffolded(tmp_path / "specs", stating)

    assert "discriminator: 1" in none.out
    assert [["Pay", "None"]] == none.inside(_READ.format(values=[{"kind": "c", "amount": 1}]))
    assert [["BankPay", "DE"], ["PayBase", "None"]] == stated.inside(
        _READ.format(values=[{"kind": "b", "iban": "DE"}, {"kind": "c"}])
    )
