"""Constructs of published documents on the wire: the requests that the generated package sends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .trial import document, operation, run

_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_bodies_other_than_json(tmp_path: Path) -> None:
    """A body of another media type is one argument that is sent unchanged; a form accepts any field."""
    parts = {"tags": {"type": "array", "items": {"type": "string"}}, "meta": _OBJECT, "n": {"type": "integer"}}
    bodies = {
        "xml": {"application/xml": {"schema": _OBJECT}},
        "image": {"image/*": {}},
        "parts": {"multipart/form-data": {"schema": {"type": "object", "properties": parts}}},
        "open_parts": {"multipart/form-data": {"schema": {}}},
    }
    paths = {
        f"/{name}": {"post": operation(operationId=name, tags=["do"], requestBody={"content": content})}
        for name, content in bodies.items()
    }

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    assert "body: str | bytes | Absent = ABSENT" in trial.module("resources/do")
    xml, image, parts_sent, open_sent = trial.sent(
        "client.do.xml(body='<a/>')",
        "client.do.image(body=bytes([0, 255]))",
        "client.do.parts(tags=['x', 'y'], meta={'a': 'b'}, n=3)",
        "client.do.open_parts(body={'f': b'file'})",
    )
    assert ["POST", "/xml", "application/xml", "<a/>"] == xml
    assert ["POST", "/image", "application/octet-stream", "\x00\xff"] == image
    assert 2 == parts_sent[3].count('name="tags"')
    assert 'name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":"b"}' in parts_sent[3]
    assert 'name="f"; filename="f"' in open_sent[3]


def test_paths_with_a_query_or_a_fragment(tmp_path: Path) -> None:
    """The query of a path is sent with each call, and its fragment is not."""
    paths = {
        "/a?kind=x&id={id}": {"get": operation(operationId="one", tags=["do"])},
        "/a?kind=y": {"get": operation(operationId="two", tags=["do"])},
        "/a#Third": {"get": operation(operationId="three", tags=["do"])},
        "b": {"get": operation(operationId="four", tags=["do"])},
    }

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    calls = ("client.do.one(id='7')", "client.do.two()", "client.do.three()", "client.do.four()")
    assert ["/a?kind=x&id=7", "/a?kind=y", "/a", "/b"] == [request[1] for request in trial.sent(*calls)]


def test_paths_that_differ_in_names_only(tmp_path: Path) -> None:
    """Two paths that differ only in parameter names are one path; an operation at both is two methods."""
    paths = {
        "/a/{id}": {"get": operation(operationId="one")},
        "/a/{a_id}": {"delete": operation(operationId="two")},
    }
    clash = {**paths, "/a/{x}": {"get": operation(operationId="three")}}

    merged, both = run(tmp_path, document(paths)), run(tmp_path / "specs", document(clash))

    assert merged.out.startswith("2 of 2 operations")
    assert "same request" not in merged.out
    assert "GET /a/{x} is sent as GET /a/{id} is; each has a method" in both.out
    assert [["GET", "/a/1"], ["DELETE", "/a/2"], ["GET", "/a/3"]] == [
        request[:2] for request in both.sent("client.a.one('1')", "client.a.two('2')", "client.a.three(x='3')")
    ]


def test_bodies_of_reads_and_deletions(tmp_path: Path) -> None:
    """A GET or DELETE with a body sends it; an empty body schema is not an argument."""
    schemas: list[dict[str, Any]] = [_OBJECT, {"properties": {}}]
    body, empty = ({"content": {"application/json": {"schema": schema}}} for schema in schemas)
    paths = {
        "/a": {"get": operation(operationId="one", tags=["do"], requestBody=body)},
        "/b/{id}": {"delete": operation(operationId="two", tags=["do"], requestBody=body)},
        "/c": {"get": operation(operationId="three", tags=["do"], requestBody=empty)},
    }

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    assert [
        ["GET", "/a", "application/json", '{"a":"x"}'],
        ["DELETE", "/b/1", "application/json", '{"a":"y"}'],
        ["GET", "/c", None, ""],
    ] == trial.sent("client.do.one(a='x')", "client.do.two('1', a='y')", "client.do.three()")


def test_responses_with_optional_bodies(tmp_path: Path) -> None:
    """A status without a body leaves the model of the other status, and the documented of two JSON types is used."""
    described = {"content": {"application/json": {}, "application/json; charset=utf-8": {"schema": _OBJECT}}}
    some = {"200": {"description": "ok", **described}, "204": {"description": "none"}, "2XX": {"description": "any"}}
    paths = {"/a": {"get": operation(operationId="one", tags=["do"], responses=some)}}

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    assert "-> models.OneResponse | None:" in trial.module("resources/do")
    assert "    a: str | None = None" in trial.module("models")


def test_styles_of_path_values(tmp_path: Path) -> None:
    """The styles label and matrix are supported; a style that is invalid for its location is reported and ignored."""
    parameters = [
        {"name": "a", "in": "path", "required": True, "style": "label", "schema": {"type": "string"}},
        {"name": "b", "in": "path", "required": True, "style": "matrix", "schema": {"type": "integer"}},
        {"name": "q", "in": "query", "style": "matrix", "schema": {"type": "string"}},
    ]
    paths = {"/x/{a}/{b}": {"get": operation(operationId="one", tags=["do"], parameters=parameters)}}

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    assert "style: 1" in trial.out
    assert [["GET", "/x/.1/;b=2?q=3"]] == [request[:2] for request in trial.sent("client.do.one('1', 2, q='3')")]


def test_styles_of_operations_at_one_path(tmp_path: Path) -> None:
    """Two operations at one path with different styles each send their own style."""

    def at(style: str) -> list[dict[str, Any]]:
        return [{"name": "a", "in": "path", "required": True, "style": style, "schema": {"type": "string"}}]

    styles = {"get": "matrix", "put": "simple", "delete": "label", "patch": "matrix"}
    item = {
        method: operation(operationId=method, tags=["do"], parameters=at(style)) for method, style in styles.items()
    }

    trial = run(tmp_path, document({"/x/{a}": item}))

    assert 0 == trial.status, trial.err
    calls = (
        "client.call('get', path={'a': '1'})",
        "client.do.put('2')",
        "client.do.delete('3')",
        "client.do.patch('4')",
    )
    assert ["/x/;a=1", "/x/2", "/x/.3", "/x/;a=4"] == [request[1] for request in trial.sent(*calls)]


def test_parameters_with_equal_python_names(tmp_path: Path) -> None:
    """Parameters whose names differ only in case or punctuation are numbered, and each is sent under its own name."""
    names = ["expand", "expand[]", "page[size]", "page-size", "page_size", "ID"]
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    header = {"name": "Page-Size", "in": "header", "schema": {"type": "string"}}
    get = operation(operationId="one", tags=["do"], parameters=[*parameters, header])

    trial = run(tmp_path, document({"/a/{id}": {"get": get}}))

    assert 0 == trial.status, trial.err
    given = "expand='1', expand_query='2', page_size='3', page_size_query='4', page_size_query_2='5', id_query='6'"
    ((_, url, *_),) = trial.sent(f"client.do.one('x', {given})")
    assert {"expand=1", "expand%5B%5D=2", "page_size=3", "page-size=4", "page%5Bsize%5D=5", "ID=6"} == set(
        url.partition("?")[2].split("&")
    )


def test_nested_values_in_a_query(tmp_path: Path) -> None:
    """Nested query values are sent as declared: objects in objects, and objects in lists."""
    deep = {"type": "object", "properties": {"amount": {"type": "object", "properties": {"gte": {"type": "number"}}}}}
    parameters = [
        {"name": "filter", "in": "query", "style": "deepObject", "schema": deep},
        {"name": "items", "in": "query", "schema": {"type": "array", "items": _OBJECT}},
    ]
    get = operation(operationId="one", tags=["do"], parameters=parameters)

    trial = run(tmp_path, document({"/a": {"get": get}}))

    assert 0 == trial.status, trial.err
    ((_, url, *_),) = trial.sent("client.do.one(filter={'amount': {'gte': 2}}, items=[{'a': 'x'}])")
    assert "/a?filter%5Bamount%5D%5Bgte%5D=2&items%5B0%5D%5Ba%5D=x" == url


def test_files_in_openapi_3_1(tmp_path: Path) -> None:
    """A form field with a binary media type is a file; with base64 encoding it is a string."""
    files = {
        "one": {"type": "string", "contentMediaType": "application/octet-stream"},
        "two": {"contentMediaType": "image/png", "contentEncoding": "binary"},
        "text": {"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"},
    }
    form = {"multipart/form-data": {"schema": {"type": "object", "properties": files}}}
    paths = {"/a": {"post": operation(operationId="one", tags=["do"], requestBody={"content": form})}}

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    module = trial.module("resources/do")
    assert "one: FileLike | Absent" in module
    assert "two: FileLike | Absent" in module
    assert "text: str | Absent" in module
    ((*_, content),) = trial.sent("client.do.one(one=b'file', text='AA==')")
    assert 'name="one"; filename="one"' in content


def test_whole_numbers_beyond_64_bits(tmp_path: Path) -> None:
    """An enum with a number beyond 64 bits becomes an int, and its line is reported."""
    huge = {"type": "integer", "enum": [1, 12345678901234567890123]}
    body = {"type": "object", "properties": {"n": huge}}
    post = operation(operationId="one", tags=["do"], requestBody={"content": {"application/json": {"schema": body}}})

    trial = run(tmp_path, document({"/a": {"post": post}}))

    assert 0 == trial.status, trial.err
    assert "12345678901234567890123 exceeds 64 bits, so any integer is accepted" in trial.out
    ((*_, content),) = trial.sent("client.do.one(n=12345678901234567890123)")
    assert '{"n":12345678901234567890123}' == content


def test_amounts_in_alternatives(tmp_path: Path) -> None:
    """An amount leaves as text in an object, in a list of objects and on its own, where a field allows several."""
    price = {"$ref": "#/components/schemas/Price"}
    amount = {"type": "string", "format": "decimal"}
    fields = {
        "some": {"anyOf": [price, {"type": "array", "items": price}]},
        "sum": {"anyOf": [amount, price]},
        "pair": {"type": "array", "prefixItems": [{"type": "number"}, {"type": "string"}]},
    }
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": fields}}}}
    paths = {"/a": {"put": operation(operationId="amounts", tags=["do"], requestBody=body)}}

    trial = run(tmp_path, document(paths, {"Price": {"type": "object", "properties": {"amount": amount}}}))

    assert 0 == trial.status, trial.err
    sent = trial.sent(
        "from decimal import Decimal",
        "one, put = {'amount': Decimal('1.10')}, client.do.amounts",
        "put(some=one, sum=one)",
        "put(some=[one], sum=Decimal('1.10'))",
        "put(pair=[Decimal('1.10'), 'a'])",
        "def is_refused(**given):\n"
        "    try:\n        put(**given)\n    except acme_client.errors.ConfigurationError:\n        return True",
        "floats = [{'pair': [1.1]}, {'sum': 1.1}, {'some': [{'amount': 1.1}]}]",
        "assert all(is_refused(**given) for given in floats)",
    )
    assert [
        '{"some":{"amount":"1.10"},"sum":{"amount":"1.10"}}',
        '{"some":[{"amount":"1.10"}],"sum":"1.10"}',
        '{"pair":[1.10,"a"]}',
    ] == [request[3] for request in sent]
