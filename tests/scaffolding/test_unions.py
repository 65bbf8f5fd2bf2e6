"""Unions of published documents: whatever distinguishes the variants, they are typed, decoded and sent as declared."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .trial import Trial, document, operation, returning, run


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(required: str = "", **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required.split(), "properties": {"sum": {"type": "number"}, **properties}}


def _one_of(*names: str, **discriminator: Any) -> dict[str, Any]:
    more = {"discriminator": discriminator} if discriminator else {}
    return {"oneOf": [_ref(name) for name in names], **more}


_TEXT = {"type": "string"}
_SCHEMAS = {
    "Pay": _one_of("Card", "Iban"),
    "Card": _object("card", card=_TEXT),
    "Iban": _object("iban", iban=_TEXT),
    "Event": _one_of("Opened", "Closed", propertyName="t"),
    "Opened": _object("t", t={"enum": ["a", "b"]}),
    "Closed": _object("t", t={"enum": ["c"]}),
    "Version": _one_of("One", "Two", propertyName="v", mapping={"1": "One", "2": "Two"}),
    "One": _object("v", v={"type": "integer", "enum": [1]}),
    "Two": _object("v", v={"type": "integer", "enum": [2]}),
    "Mapped": _one_of("Paid", "Free", propertyName="k", mapping={"x": "Paid", "y": "Paid", "z": "Free"}),
    "Paid": _object("k", k=_TEXT),
    "Free": _object("k", k=_TEXT),
    "Pair": _one_of("First", "Second"),
    "First": _object("a b", a={"const": "x"}, b={"const": 1}),
    "Second": _object("a b", a={"const": "x"}, b={"const": 2}),
    "Both": _one_of("Left", "Right"),
    "Left": _object("a b", a={"const": "x"}, b={"const": "l"}),
    "Right": _object("a b", a={"const": "y"}, b={"const": "r"}),
    "Unclear": _one_of("Plain", "Other"),
    "Plain": _object(n=_TEXT),
    "Other": _object(m=_TEXT),
}
_UNIONS = [name for name, schema in _SCHEMAS.items() if "oneOf" in schema]
_VALUES: dict[str, list[tuple[dict[str, Any], str]]] = {
    "Pay": [({"card": "1"}, "Card"), ({"iban": "1"}, "Iban"), ({"other": "1"}, "UnknownVariant")],
    "Event": [({"t": "a"}, "Opened"), ({"t": "b"}, "Opened"), ({"t": "c"}, "Closed"), ({"t": "d"}, "UnknownVariant")],
    "Version": [({"v": 1}, "One"), ({"v": 2}, "Two"), ({"v": "1"}, "UnknownVariant")],
    "Mapped": [({"k": "x"}, "Paid"), ({"k": "y"}, "Paid"), ({"k": "z"}, "Free")],
    "Pair": [({"a": "x", "b": 1}, "First"), ({"a": "x", "b": 2}, "Second")],
    "Both": [({"a": "x", "b": "l"}, "Left"), ({"a": "y", "b": "r"}, "Right")],
    "Unclear": [({"n": "1"}, "dict")],
}
_CODE = """
import json, warnings, httpx, acme_client
from decimal import Decimal
warnings.simplefilter("ignore")
values, found = json.loads({values!r}), []
def handle(request):
    return httpx.Response(200, content=request.content)
client = acme_client.Acme(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(handle)))
def is_refused(body):
    try:
        client.call("send", body=body)
    except acme_client.errors.ConfigurationError:
        return True
for name, value in values:
    read = client.call("send", body={{name: {{**value, "sum": Decimal("1.10")}}}})
    union = getattr(read, name.lower())
    total = getattr(union, "sum", None) or getattr(union, "data", union)["sum"]
    found.append([type(union).__name__, str(total), is_refused({{name: {{**value, "sum": 1.1}}}})])
print(json.dumps([found, [drift.path for drift in client.drift]]))
"""


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """A package whose only operation returns what it is sent: an object with a field for each union."""
    whole = {"type": "object", "properties": {name: _ref(name) for name in _UNIONS}}
    body = {"required": True, "content": {"application/json": {"schema": _ref("Whole")}}}
    send = operation(operationId="send", requestBody=body, responses=returning(_ref("Whole")))
    trial = run(tmp_path_factory.mktemp("unions"), document({"/x": {"post": send}}, {**_SCHEMAS, "Whole": whole}))
    assert 0 == trial.status, trial.err
    return trial


def test_values(trial: Trial) -> None:
    """Each value is decoded as its variant with its amount exact, and a float in it is refused."""
    values = [(name, *case) for name, cases in _VALUES.items() for case in cases]

    found, drift = trial.inside(_CODE.format(values=json.dumps([value[:2] for value in values])))

    assert [[kind, "1.10", True] for _, _, kind in values] == found
    assert ["$.Pay", "$.Event.t", "$.Version.v"] == drift


@pytest.mark.parametrize(
    "line",
    [
        'OpenedT: TypeAlias = Open[Literal["a", "b"]]',
        "OneV: TypeAlias = Open[Literal[1]]",
        'a: ClassVar[Literal["y"]] = "y"',
        'tag_field="a", tag="y"',
    ],
)
def test_models(trial: Trial, line: str) -> None:
    """Tags have the types that the document declares."""
    assert line in trial.module("models")


def test_inputs(trial: Trial) -> None:
    """A request accepts the variants as declared."""
    inputs = trial.module("inputs")

    assert "Pay: TypeAlias = Card | Iban" in inputs
    assert "v: OneV" in inputs


def test_report(trial: Trial) -> None:
    """Only the union whose variants nothing distinguishes is reported."""
    assert "typed as Any: 1" in trial.out
    assert "one of Plain, Other, without a tag that distinguishes them" in trial.out
