"""OpenAPI 3.2, streams, and references by anchor: each is carried as far as possible, and what is not is reported."""

from __future__ import annotations

import pytest

from .trial import Trial, run

_SPEC = """\
openapi: 3.2.0
$self: https://acme.test/spec
info: {title: T, version: "1", summary: s}
servers: [{url: "https://api.acme.test", name: prod}]
x-common: &common {tags: [do], responses: {"204": {description: none}}}
paths:
  /events:
    get: {operationId: listen, tags: [do], responses: {"200": {content: {text/event-stream: {itemSchema: {}}}}}}
    query: {operationId: ask, <<: *common}
    additionalOperations: {COPY: {operationId: copy, <<: *common}}
  /lines: {get: {operationId: lines, tags: [do], responses: {"200": {content: {application/x-ndjson: {}}}}}}
  /a:
    post:
      <<: *common
      operationId: true
      parameters:
        - {name: q, in: querystring, content: {application/json: {}}}
        - {$ref: "#/components/parameters/P", schema: {type: string}}
      requestBody:
        content:
          application/json: {$ref: "#/components/mediaTypes/M"}
          multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}}
          application/merge-patch+json: {$ref: "#/components/mediaTypes/M"}
  /b: {get: {operationId: b, tags: [do], responses: {"200": {$ref: "#/components/responses/B"}}}}
  /c: {get: {operationId: c, tags: [do], responses: {"200": {$ref: "#/components/responses/C"}}}}
  /d: {get: {operationId: d, tags: [do], responses: {"200": {$ref: "#/components/responses/D"}}}}
  /e: {get: {operationId: e, tags: [do], responses: {"200": {$ref: "#/components/responses/E"}}}}
  /f: {get: {operationId: f, tags: [do], responses: {"200": {$ref: "#/components/responses/F"}}}}
webhooks: {first: {post: {}}, second: {post: {}}}
components:
  mediaTypes: {M: {schema: {type: object, properties: {a: {type: string}}}}}
  parameters: {P: {name: p, in: query, schema: {type: integer}}}
  securitySchemes: {o: {type: oauth2, oauth2MetadataUrl: x, flows: {deviceAuthorization: {}}}}
  responses:
    B: {content: {application/json: {schema: {$ref: "#money"}}, text/csv: {}}}
    C: {content: {application/json: {schema: {$ref: "https://acme.test/sum#"}}}}
    D: {content: {application/json: {schema: {$ref: "#/components/schemas/Users"}}}}
    E: {content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}
    F: {content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
  schemas:
    Money:
      {$id: "https://acme.test/sum", $anchor: money, type: object, properties: {sum: {type: string}}}
    Page:
      type: object
      properties: {items: {type: array, items: {$dynamicRef: "#item"}}}
      $defs: {item: {$dynamicAnchor: item, not: {}}}
    User: {type: object, properties: {email: {type: string}}}
    Users:
      $defs: {item: {$dynamicAnchor: item, $ref: "#/components/schemas/User"}}
      $ref: "#/components/schemas/Page"
    Tree:
      $recursiveAnchor: true
      $dynamicAnchor: node
      type: object
      properties:
        kids: {items: {$recursiveRef: "#"}}
        left: {$dynamicRef: "#node"}
"""


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """A package of the document."""
    trial = run(tmp_path_factory.mktemp("newer"), _SPEC, name="spec.yaml")
    assert 0 == trial.status, trial.err
    return trial


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (8, "text/event-stream is returned as bytes, once the stream has ended"),
        (9, "QUERY /events: the method is not supported"),
        (10, "COPY /events: the method is not supported"),
        (11, "application/x-ndjson is returned as bytes, once the stream has ended"),
        (17, "querystring 'q'"),
        (18, "'schema' of a parameter is ignored, as OpenAPI demands"),
        (22, "multipart/form-data of a request, the only one for the files f; application/json is supported"),
        (35, "text/csv of a response; application/json is supported"),
        (29, "'first'"),
        (29, "'second'"),
        (33, "the OAuth flow 'deviceAuthorization' is ignored"),
        (45, "$dynamicRef #item leads to what each use fills in"),
        (56, "$recursiveRef # is read as #/components/schemas/Tree"),
    ],
)
def test_losses(trial: Trial, line: int, words: str) -> None:
    """Whatever is omitted or simplified is in the report, with its line."""
    assert any(f"published.yaml:{line}: " in text and words in text for text in trial.out.splitlines()), trial.out


def test_an_equal_media_type(trial: Trial) -> None:
    """A media type with the schema of the supported one is not reported."""
    assert "merge-patch" not in trial.out


def test_what_is_carried(trial: Trial) -> None:
    """Streams are bytes; anchors and dynamic references are types; a shared media type and merged fields are read."""
    returned = "import json, acme_client as a\nprint(json.dumps({k: o.returns for k, o in a.OPERATIONS.items()}))"
    found = trial.inside(returned)

    assert ["listen", "lines", "true", "b", "c", "d", "e", "f"] == list(found)
    assert ["bytes", "bytes", None, "Money", "Money"] == list(found.values())[:5]
    models = trial.module("models")
    assert 'items: "list[User] | None" = None' in models or "items: list[User] | None = None" in models
    assert "items: list[Any] | None = None" in models
    assert 'kids: "list[Tree] | None" = None' in models
    assert 'left: "Tree | None" = None' in models
    assert "a: str | Absent = ABSENT" in trial.module("resources")
    assert "p: int | None = None" in trial.module("resources")
