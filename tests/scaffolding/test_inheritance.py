"""Parents whose discriminator names their heirs: what refers to the parent holds any of them, both ways."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .trial import Trial, answer, document, operation, run

_TEXT = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _heir(parent: str, **members: Any) -> dict[str, Any]:
    return {"allOf": [_ref(parent), {"type": "object", "properties": members}]}


def _schemas(**discriminator: Any) -> dict[str, Any]:
    pay = {"type": "object", "required": ["kind"], "properties": {"kind": _TEXT, "amount": {"type": "number"}}}
    return {
        "Pay": {**pay, "discriminator": {"propertyName": "kind", **discriminator}},
        "card_pay": _heir("Pay", fee={"type": "number"}),
        "BankPay": {"allOf": [_ref("Pay"), {"type": "object", "required": ["iban"], "properties": {"iban": _TEXT}}]},
        "Plain": {"allOf": [_ref("Pay")]},
    }


def _made(folder: Path, schemas: dict[str, Any], **more: Any) -> Trial:
    body = {"required": True, "content": {"application/json": {"schema": _ref("Pay")}}}
    paths = {"/pays": {"post": operation(operationId="make", requestBody=body, responses=answer(_ref("Pay")))}, **more}
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


def test_an_answer_is_any_heir(tmp_path: Path) -> None:
    """An answer that refers to the parent is read as the heir that its tag names, and a new kind openly."""
    trial = _made(tmp_path, _schemas())

    values = [
        {"kind": "card_pay", "amount": 1, "fee": 2},
        {"kind": "BankPay", "iban": "DE"},
        {"kind": "Plain"},
        {"kind": "new", "fee": 3},
    ]
    assert [["CardPay", "2"], ["BankPay", "DE"], ["Plain", "None"], ["UnknownVariant", "None"]] == trial.inside(
        _READ.format(values=values)
    )


def test_a_request_is_any_heir(tmp_path: Path) -> None:
    """A request that refers to the parent takes the members of any heir, and sends them."""
    trial = _made(tmp_path, _schemas())

    ((*_, content),) = trial.sent("client.pays.make(body={'kind': 'BankPay', 'iban': 'DE', 'amount': '1.10'})")

    assert '{"kind":"BankPay","iban":"DE","amount":1.10}' == content


def test_a_mapping_names_the_tags(tmp_path: Path) -> None:
    """Tags are those of the mapping; a bare reference that it does not name is the parent under another name."""
    trial = _made(tmp_path, _schemas(mapping={"card": "card_pay", "bank": "#/components/schemas/BankPay"}))

    values = [{"kind": "card", "fee": 2}, {"kind": "bank", "iban": "DE"}, {"kind": "Plain"}]
    assert [["CardPay", "2"], ["BankPay", "DE"], ["UnknownVariant", "None"]] == trial.inside(
        _READ.format(values=values)
    )


def test_heirs_of_heirs(tmp_path: Path) -> None:
    """An heir with a discriminator of its own is both: a kind of the parent, and the union of its own heirs."""
    schemas = _schemas()
    schemas["BankPay"]["discriminator"] = {"propertyName": "kind"}
    own = {"/banks": {"get": operation(operationId="bank", responses=answer(_ref("BankPay")))}}

    trial = _made(tmp_path, {**schemas, "Sepa": _heir("BankPay", mandate=_TEXT)}, **own)

    values = [{"kind": "Sepa", "iban": "DE", "mandate": "m"}, {"kind": "BankPay", "iban": "AT"}]
    assert [["Sepa", "DE"], ["BankPayBase", "AT"]] == trial.inside(_READ.format(values=values))
    assert "-> models.BankPay:" in trial.module("resources/banks")


def test_heirs_that_nothing_tells_apart(tmp_path: Path) -> None:
    """Where a tag stands for no one heir the parent is read as anything, with its line; nothing is lost."""
    trial = _made(tmp_path, _schemas(mapping={"card": "card_pay", "visa": "card_pay"}))

    assert "read as anything: 1" in trial.out
    assert "one of CardPay, BankPay, which nothing in it tells apart" in trial.out


def test_a_discriminator_without_heirs(tmp_path: Path) -> None:
    """A discriminator that nothing answers to leaves its object as it is, and is named with its line."""
    trial = _made(tmp_path, {"Pay": _schemas()["Pay"]})

    assert "discriminator: 1" in trial.out
    assert "class Pay(Model, kw_only=True):" in trial.module("models")


def test_heirs_whose_tags_nobody_tells(tmp_path: Path) -> None:
    """Where the parent lists the values of its tag, and no heir states one, it stays what it is, and is named."""
    schemas = _schemas()
    schemas["Pay"]["properties"]["kind"] = {"type": "string", "enum": ["c", "b"]}
    stating = {**schemas, "BankPay": _heir("Pay", kind={"type": "string", "enum": ["b"]}, iban=_TEXT)}

    none, stated = _made(tmp_path, schemas), _made(tmp_path / "specs", stating)

    assert "discriminator: 1" in none.out
    assert [["Pay", "None"]] == none.inside(_READ.format(values=[{"kind": "c", "amount": 1}]))
    assert [["BankPay", "DE"], ["UnknownVariant", "None"]] == stated.inside(
        _READ.format(values=[{"kind": "b", "iban": "DE"}, {"kind": "c"}])
    )
