"""Guesses about an unknown provider: conservative contracts, one credential, one base URL, names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from .trial import Trial, document, operation, returning, run

_LIST = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}


def _query(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]


def _page(**fields: Any) -> dict[str, Any]:
    return returning({"type": "object", "properties": {"data": _LIST, **fields}})


def actions_of(trial: Trial) -> dict[str, Any]:
    """Return the updates of an overlay document by target; those of the root merged."""
    assert 0 == trial.status, trial.err
    found: dict[str, Any] = {}
    for action in yaml.safe_load((trial.specs / "overlay.yaml").read_text(encoding="utf-8"))["actions"]:
        assert action["description"].startswith("Guess: ")
        found.setdefault(action["target"], {}).update(action.get("update", {}))
    return found


_KEY = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("method", "path", "parameters", "wanted"),
    [
        ("post", "/a", [_KEY], {"key": "header"}),
        ("post", "/a", [{**_KEY, "name": "X-Request-Id"}], {"key": "none"}),
        ("post", "/a", [], {"key": "none"}),
        ("delete", "/a/{id}", [], {"key": "natural", "in": "path", "at": "id", "reuse": "replay"}),
        ("delete", "/a/{id}", [{"name": "amount", "in": "query", "schema": {"type": "integer"}}], {"key": "none"}),
        ("delete", "/a/{x-id}", [], {"key": "none"}),
        ("delete", "/a", [], {"key": "none"}),
        ("put", "/a/{id}", [], {"key": "none"}),
        ("put", "/a", [], {"key": "none"}),
        ("patch", "/a/{id}", [], {"key": "none"}),
        ("get", "/a", [_KEY], None),
    ],
)
def test_guessed_idempotency(
    tmp_path: Path, method: str, path: str, parameters: list[Any], wanted: dict[str, Any] | None
) -> None:
    """A write is retryable only with a declared idempotency key, or as a plain deletion by id."""
    trial = run(tmp_path, document({path: {method: operation(parameters=parameters)}}))

    update = actions_of(trial)[f'$.paths["{path}"].{method}']
    assert wanted == update.get("x-idempotency")


_BEARER = {"type": "http", "scheme": "bearer"}
_HEADER = {"type": "apiKey", "in": "header", "name": "X-Key"}


@pytest.mark.parametrize(
    ("schemes", "credentials", "decision"),
    [
        ({"b": _BEARER}, ["api_key"], ""),
        (
            {"h": _HEADER, "b": _BEARER},
            ["api_key"],
            "security: h (apiKey header X-Key) is sent, and not b (http bearer)",
        ),
        ({"p": {"type": "http", "scheme": "basic"}}, ["username", "password"], ""),
        ({"o": {"type": "oauth2", "flows": {}}}, ["access_token"], "takes an access token"),
        (
            {"o": {"type": "oauth2", "flows": {}}, "p": {"type": "http", "scheme": "basic"}},
            ["access_token"],
            "security: o (oauth2) is sent, and not p (http basic)",
        ),
        ({"q": {"type": "apiKey", "in": "query", "name": "key"}}, ["api_key"], "a bearer token is assumed"),
        ({"c": {"type": "apiKey", "in": "cookie", "name": "session"}}, ["api_key"], ""),
        ({}, ["api_key"], "a bearer token is assumed: a client requires one; pass any text if"),
    ],
)
def test_one_credential(tmp_path: Path, schemes: dict[str, Any], credentials: list[str], decision: str) -> None:
    """The first supported scheme is chosen, and the report lists the others."""
    spec = document({"/a": {"get": operation(security=[])}}, security=[{name: []} for name in schemes])
    spec["components"]["securitySchemes"] = schemes

    trial = run(tmp_path, spec)

    assert credentials == list(actions_of(trial)["$"]["x-client"]["credentials"])
    assert decision in trial.out
    assert bool(schemes) == ("security: 1 operations require other credentials" in trial.out)


def _requiring(**security: Any) -> dict[str, Any]:
    """Return four operations: one that requires `p` for a token, and three with the given security."""
    paths = {"/token": {"post": operation(operationId="token", tags=["do"], security=[{"p": []}])}}
    return {**paths, **{f"/a/{at}": {"get": operation(operationId=f"get{at}", **security)} for at in range(3)}}


@pytest.mark.parametrize("at_root", [True, False])
def test_the_credential_of_most_operations(tmp_path: Path, at_root: bool) -> None:
    """The credential that the root or most operations require is sent, and other operations are counted."""
    usual: list[dict[str, Any]] = [{"o": []}]
    spec = document(_requiring(**({} if at_root else {"security": usual})), security=usual if at_root else [])
    spec["components"]["securitySchemes"] = {
        "p": {"type": "http", "scheme": "basic"},
        "o": {"type": "oauth2", "flows": {}},
    }

    trial = run(tmp_path, spec)

    assert ["access_token"] == list(actions_of(trial)["$"]["x-client"]["credentials"])
    assert "security: 1 operations require other credentials: POST /token" in trial.out


def test_operations_with_other_credentials(tmp_path: Path) -> None:
    """If most operations override the root, those that use the root's requirement are counted."""
    spec = document(
        {**_requiring(security=[{"b": []}]), "/b": {"get": operation(operationId="b")}}, security=[{"p": []}]
    )
    spec["components"]["securitySchemes"] = {"p": {"type": "http", "scheme": "basic"}, "b": _BEARER}

    trial = run(tmp_path, spec)

    assert ["api_key"] == list(actions_of(trial)["$"]["x-client"]["credentials"])
    assert "security: 2 operations require other credentials: POST /token" in trial.out


def test_a_credential_that_is_a_parameter(tmp_path: Path) -> None:
    """A key header that most operations declare is the client's credential, not an argument of calls."""
    key = {"name": "x-api-key", "in": "header", "required": True, "schema": {"type": "string"}}
    paths = {f"/a/{at}": {"get": operation(operationId=f"get{at}", parameters=[key])} for at in range(2)}
    spec = document({**paths, "/b": {"get": operation(operationId="b")}}, security=[])
    spec["components"]["securitySchemes"] = {}

    trial = run(tmp_path, spec)

    assert 0 == trial.status, trial.err
    assert "security: x-api-key, a header that 2 of 3 operations declare, is the credential" in trial.out
    assert "x_api_key" not in trial.module("resources/a")
    assert 'header="x-api-key"' in (trial.package / "_provider.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("together", "credentials", "sent"),
    [
        (["client-id", "secret"], {"client_id": "ACME_CLIENT_ID", "secret": "ACME_SECRET"}, ("x-id", "x-secret")),
        (["b", "secret"], {"b": "ACME_B", "secret": "ACME_SECRET"}, ("authorization", "x-secret")),
        (
            ["o", "secret"],
            {"access_token": "ACME_ACCESS_TOKEN", "secret": "ACME_SECRET"},
            ("authorization", "x-secret"),
        ),
    ],
)
def test_several_required_credentials(
    tmp_path: Path, together: list[str], credentials: dict[str, str], sent: tuple[str, ...]
) -> None:
    """Several schemes that every call requires are sent, each in its header."""
    spec = document(
        {"/a": {"get": operation(tags=["do"], operationId="one")}}, security=[{name: [] for name in together}]
    )
    spec["components"]["securitySchemes"] = {
        "client-id": {"type": "apiKey", "in": "header", "name": "X-Id"},
        "secret": {"type": "apiKey", "in": "header", "name": "X-Secret"},
        "b": _BEARER,
        "o": {"type": "oauth2", "flows": {}},
    }

    trial = run(tmp_path, spec)

    assert credentials == actions_of(trial)["$"]["x-client"]["credentials"]
    assert list(sent) == trial.inside(
        f"""
import json, httpx, acme_client
seen = []
def handle(request):
    seen.extend(name for name in request.headers if name.startswith("x-") or name == "authorization")
    return httpx.Response(200)
http = httpx.Client(transport=httpx.MockTransport(handle))
acme_client.Acme(http_client=http, **dict.fromkeys({list(credentials)}, "k")).do.one()
print(json.dumps(seen))
"""
    )


@pytest.mark.parametrize(
    ("servers", "url"),
    [
        ([{"url": "http://old.test"}, {"url": "https://new.test/v1/"}], "https://new.test/v1"),
        ([{"url": "https://{a}.test", "variables": {"a": {"default": "eu"}}}], "https://eu.test"),
        ([{"url": "/v2"}], "https://docs.acme.test/v2"),
        ([{"url": "https://[bad"}], "https://unknown.invalid"),
        ([], "https://unknown.invalid"),
    ],
)
def test_one_base_url(tmp_path: Path, servers: list[Any], url: str) -> None:
    """The base URL is the first https address with its variables set; without one it is an invalid address."""
    spec = document({"/a": {"get": operation()}}, servers=servers)

    trial = run(tmp_path, spec, "--source", "https://docs.acme.test/openapi.json")

    assert [{"url": url}] == actions_of(trial)["$"]["servers"]


def test_the_version_header_and_errors(tmp_path: Path) -> None:
    """A version header with a value is sent, and the fields of the usual error are read."""
    header = {"name": "Acme-Version", "in": "header", "schema": {"type": "string", "default": "2026-01-01"}}
    error = {"error": {"type": "object", "properties": {"message": {"type": "string"}, "code": {"type": "string"}}}}
    bad = {"400": returning({"type": "object", "properties": error})["200"]}
    paths = {"/a": {"get": operation(parameters=[header], responses={**_page(), **bad})}}

    root = actions_of(run(tmp_path, document(paths)))["$"]

    assert {"header": "Acme-Version", "value": "2026-01-01", "echo": None} == root["x-api-version"]
    assert {"message": ["/error/message"], "code": ["/error/code"], "request_id": []} == root["x-errors"]


def test_contracts_that_a_document_cannot_state(tmp_path: Path) -> None:
    """The report lists what a person has to add: what the provider does with keys, its rate limits, other retries."""
    paths = {"/a": {"post": operation(parameters=[_KEY])}, "/b": {"post": operation()}}

    out = run(tmp_path, document(paths)).out

    assert "keys: Idempotency-Key: how long the provider keeps a key" in out
    assert "retry: 1 write is never retried (key: none)" in out
    assert "limits: no call is delayed" in out


def test_a_version_header_of_few_operations(tmp_path: Path) -> None:
    """A version header that few operations declare remains an argument, and the report lists it as a decision."""
    header = {"name": "Api-Version", "in": "header", "schema": {"type": "string", "enum": ["2026-04-01"]}}
    paths = {f"/a/{at}": {"get": operation(parameters=[header][at:])} for at in range(3)}

    trial = run(tmp_path, document(paths))

    assert "x-api-version" not in actions_of(trial)["$"]
    assert "version: 1 of 3 operations declare the header Api-Version: it remains an argument of those" in trial.out


HOSTILE = '"""\n__import__("os").system("touch /tmp/owned")\n"""\\\u202e\x00\U0001f600 {{ 7 * 7 }} {% raw %} #'


def test_hostile_text_in_a_document(tmp_path: Path) -> None:
    """Text of a document never becomes code: it is documentation or rejected, and the package imports."""
    schema = {"type": "object", "description": HOSTILE, "properties": {"a": {"enum": [HOSTILE, "b"], "title": HOSTILE}}}
    get = operation(
        operationId=HOSTILE,
        summary=HOSTILE,
        description=HOSTILE,
        tags=[HOSTILE],
        parameters=_query("q"),
        responses=returning(schema),
    )
    paths = {"/a'\"]['b": {"get": get}, "/b": {"get": {**get, "operationId": "b"}}}

    trial = run(tmp_path, document(paths, info={"title": HOSTILE, "version": HOSTILE}))

    assert 0 == trial.status, trial.err
    assert 2 == trial.inside("import acme_client as a\nprint(len(a.OPERATIONS))")
