"""Bodies, parameters and responses of published documents: each value is sent and typed as the document declares it."""

from __future__ import annotations

from typing import Any

import pytest

from .trial import Trial, document, operation, returning, run

_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
_AMOUNT = {"type": "string", "format": "decimal"}
_FILE = {"type": "string", "format": "binary"}


def _body(schema: Any, media: str = "application/json", **more: Any) -> dict[str, Any]:
    encoding = {"encoding": more.pop("encoding")} if "encoding" in more else {}
    return {"content": {media: {"schema": schema, **encoding}}, **more}


def _form(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


_BODIES = {
    "nothing": _body(_OBJECT),
    "omitted": _body({**_OBJECT, "required": ["a"]}, required=False),
    "cents": _body(_form(cents={"type": "integer"}, pair={"prefixItems": [_AMOUNT, {"type": "number"}]})),
    "widen": _body({"type": "object", "properties": {"id": {}}, "additionalProperties": _AMOUNT}),
    "open": _body({"type": "object", "properties": {"id": {}}, "additionalProperties": True}),
    "parts": _body(
        _form(meta=_OBJECT, note={"type": "string"}, f=_FILE, img={"type": "string", "contentMediaType": "image/png"}),
        "multipart/form-data",
        encoding={
            "meta": {"contentType": "application/vnd.meta+json"},
            "note": {"contentType": "text/markdown"},
            "f": {"contentType": "application/pdf, image/png"},
        },
    ),
    "pairs": _body(
        _form(b={"type": "array"}, js=_OBJECT, n={"type": ["string", "null"]}, xml=_OBJECT),
        "application/x-www-form-urlencoded",
        encoding={
            "b": {"explode": False},
            "js": {"contentType": "application/json"},
            "xml": {"contentType": "application/xml"},
            "gone": {"explode": False},
        },
    ),
}
_PARAMETERS = [
    {"name": "ids", "in": "path", "required": True, "schema": {"type": "array", "items": {"type": "integer"}}},
    {"name": "X-Ids", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}},
    {"name": "X-Either", "in": "header", "schema": {"anyOf": [{"type": "string"}, {"enum": ["latest"]}]}},
    {"name": "X-Map", "in": "header", "schema": _OBJECT},
    {"name": "q", "in": "query", "content": {"application/json": {"schema": _form(sum=_AMOUNT)}}},
]


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """A package with an operation for each body, and one for all parameters."""
    paths: dict[str, Any] = {
        f"/{name}": {"post": operation(operationId=name, requestBody=body)} for name, body in _BODIES.items()
    }
    paths["/read/{ids}"] = {"get": operation(operationId="read", parameters=_PARAMETERS)}
    states = {"st": {"oneOf": [{"const": "open", "title": "Open"}, {"const": "closed"}]}}
    levels = {"lv": {"type": "integer", "oneOf": [{"const": 1}, {"const": 2}]}}
    paths["/enums"] = {"get": operation(operationId="enums", responses=returning(_form(**states, **levels)))}
    paths["/widen"]["get"] = operation(
        operationId="opened", responses=returning(_BODIES["widen"]["content"]["application/json"]["schema"])
    )
    trial = run(tmp_path_factory.mktemp("bodies"), document(paths))
    assert 0 == trial.status, trial.err
    return trial


@pytest.fixture(scope="module")
def sent(trial: Trial) -> dict[str, list[Any]]:
    """The requests of all calls, by name: URL, media type without its boundary, and content."""
    calls = {
        "nothing": "call('nothing')",
        "omitted": "call('omitted', body={})",
        "cents": "call('cents', body={'cents': Decimal(5), 'pair': [Decimal('1.10'), Decimal('2.50')]})",
        "widen": "call('widen', body={'id': '1', 'more': Decimal('1.10')})",
        "parts": "call('parts', body={'meta': {'a': '1'}, 'note': 'hi', 'f': ('x.png', b'x'), 'img': b'y'})",
        "pairs": "call('pairs', body={'b': ['1', '2'], 'js': {'a': '1'}, 'xml': {'a': '1'}})",
        "read": "call('read', path={'ids': [1, 2]}, query={'q': {'sum': Decimal('1.10')}}, headers={'X-Ids': ['a']})",
    }
    refused = [
        "call('cents', body={'cents': 19.99 * 100})",
        "call('widen', body={'more': 1.1})",
        "call('read', path={'ids': '1'}, query={'q': {'sum': 1.1}})",
    ]
    lines = [
        "from decimal import Decimal",
        *(f"client.{call}" for call in calls.values()),
        "def is_refused(call):\n    try:\n        call()",
        "    except acme_client.errors.ConfigurationError:\n        return True",
        *(f"assert is_refused(lambda: client.{call})" for call in refused),
    ]
    return dict(zip(calls, trial.sent(*lines), strict=True))


@pytest.mark.parametrize(
    ("name", "media", "content"),
    [
        ("nothing", None, ""),
        ("omitted", "application/json", "{}"),
        ("cents", "application/json", '{"cents":5,"pair":["1.10",2.50]}'),
        ("widen", "application/json", '{"id":"1","more":"1.10"}'),
        ("pairs", "application/x-www-form-urlencoded", "b=1,2&js=%7B%22a%22%3A%221%22%7D&xml%5Ba%5D=1"),
        ("read", None, ""),
    ],
)
def test_requests(sent: dict[str, list[Any]], name: str, media: str | None, content: str) -> None:
    """A body is sent as it is declared, and a float for an amount or for cents is not sent at all."""
    assert [media, content] == sent[name][2:]


@pytest.mark.parametrize(
    "part",
    [
        'name="meta"\r\nContent-Type: application/vnd.meta+json\r\n\r\n{"a":"1"}',
        'name="note"\r\nContent-Type: text/markdown\r\n\r\nhi',
        'name="f"; filename="x.png"\r\nContent-Type: image/png',
        'name="img"; filename="img"\r\nContent-Type: image/png',
    ],
)
def test_parts(sent: dict[str, list[Any]], part: str) -> None:
    """A part of a form has the one media type that is declared for it; of several, that of the file's name."""
    assert part in sent["parts"][3]


def test_parameters(sent: dict[str, list[Any]]) -> None:
    """A list in a path has commas, and a query parameter of JSON is JSON."""
    assert "/read/1,2?q=%7B%22sum%22%3A%221.10%22%7D" == sent["read"][1]


@pytest.mark.parametrize(
    "words",
    [
        "form field: 1",
        "'xml' is sent as JSON, since objects cannot be written as application/xml",
        "header 'X-Map' is a list or object, written as a string with commas",
        'sent in extra_body or a nested dict; read from `extra` of a model, by a client with unknown_fields="keep"',
    ],
)
def test_report(trial: Trial, words: str) -> None:
    """What cannot be sent as it is declared is reported."""
    assert words in trial.out


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("resources", "a: str | Absent = ABSENT,"),
        ("resources", "ids: Sequence[int],"),
        ("resources", "n: str | Absent = ABSENT,"),
        ("_operations", '"OpenOperationRequest": {"id": None, None: None}'),
        ("models", "__additional__: ClassVar[object] = Decimal"),
        ("models", 'Open[Literal["open", "closed"]]'),
        ("models", "Open[Literal[1, 2]]"),
    ],
)
def test_types(trial: Trial, module: str, line: str) -> None:
    """Arguments, plans of bodies and models have the types of the document."""
    assert line in trial.module(module).replace("str | UUID", "str")


def test_alternatives_of_text_in_a_header(trial: Trial) -> None:
    """Alternatives that are all written as text are one text, which is not reported."""
    assert "X-Either" not in trial.out
    assert "x_either: str | None = None" in trial.module("resources").replace("str | UUID", "str")
