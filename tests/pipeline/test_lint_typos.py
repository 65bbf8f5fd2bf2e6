"""Typing errors in a spec: each is reported in one line, with its place, its cause and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.commands.lint import main

_FILES = {
    "openapi.yaml": """\
openapi: 3.1.0
info: {title: Things, version: "1"}
x-client:
  package: things_client
  class: Things
  version: 0.1.0
  credentials: {api_key: THINGS_API_KEY}
  base_url_env: THINGS_BASE_URL
x-idempotency: {header: Idempotency-Key}
x-errors: {message: [/message]}
servers: [{url: "https://api.things.test"}]
security: [{Key: []}]
paths:
  /things:
    $ref: paths/things.yaml#/things
components:
  securitySchemes:
    Key: {type: http, scheme: bearer}
""",
    "paths/things.yaml": """\
things:
  get:
    operationId: list_things
    summary: List things.
    x-resource: things
    x-method: list
    x-source: {url: "https://things.test/docs", seen: page}
    parameters:
      - {name: status, in: query, schema: {type: string, enum: [open, closed]}}
    responses:
      "200":
        description: Things.
        content:
          application/json:
            schema:
              $ref: ../schemas/things.yaml#/Thing
""",
    "schemas/things.yaml": """\
Thing:
  type: object
  required: [id]
  properties:
    id: {type: string}
    price:
      type: string
      format: decimal
    kind:
      type: string
      description: The kind.
      enum: [a, b]
      default: a
    count:
      type: integer
      default: 1
    parts:
      allOf:
        - $ref: "#/Part"
        - {required: [size]}
Part:
  type: object
  properties:
    size: {type: integer}
""",
}
_PATHS, _SCHEMAS = "paths/things.yaml", "schemas/things.yaml"


def _lint(folder: Path, file: str = "", old: str = "", new: str = "") -> int:
    """Run the command over a spec in whose file the first `old` is `new`."""
    for name, text in _FILES.items():
        assert name != file or old in text
        place = folder / "things" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text.replace(old, new, 1) if name == file else text, encoding="utf-8")
    return main(["--specs", str(folder), "things"])


def test_without_a_slip(tmp_path: Path) -> None:
    """The spec without the errors has no problem."""
    assert _lint(tmp_path) == 0


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "message"),
    [
        # schemas
        (_SCHEMAS, "[id]", "[id, pirce]", 3, "required: 'pirce' is not a property: did you mean price?"),
        (_SCHEMAS, "{required: [size]}", "{required: [siez]}", 20, "required: 'siez' is not a property: did you mean"),
        (_SCHEMAS, "[id]", "[id, zz]", 3, "required: 'zz' is not a property: declare it in properties, or remove it"),
        (_SCHEMAS, "format: decimal", "format: decmal", 8, "unknown format 'decmal': did you mean decimal?"),
        (_SCHEMAS, "format: decimal", "format: date_time", 8, "unknown format 'date_time': did you mean date-time?"),
        (_SCHEMAS, "enum: [a, b]", "enum: [a, 2]", 12, "enum: 2 is not of type string: quote it"),
        (
            _SCHEMAS,
            "enum: [a, b]",
            "enum: [a, null]",
            12,
            "enum: null is not of type string: write type: [",
        ),
        (_SCHEMAS, "{type: string}", "{type: string, const: 1}", 5, "const: 1 is not of type string: quote it"),
        (_SCHEMAS, "default: a", "default: c", 13, "default: 'c' is not one of ['a', 'b']: correct it"),
        (
            _SCHEMAS,
            "default: 1",
            'default: "1"',
            16,
            "default: '1' is not of type 'integer': correct it",
        ),
        (_SCHEMAS, "description: The kind.", "pattern: (", 11, "pattern: '(' is not a 'regex': correct it"),
        (_SCHEMAS, "  properties:", "  propertes:", 4, "unknown keyword 'propertes' in a schema: did you mean propert"),
        (_SCHEMAS, "Thing:", "thing:", None, "has nothing at '/Thing': did you mean /thing?"),
        # OpenAPI
        (_PATHS, "responses:", "response:", 10, "unknown field 'response' of an operation: did you mean responses?"),
        (_PATHS, "description:", "descripton:", 12, "unknown field 'descripton' of a response: did you mean descripti"),
        (_PATHS, "operationId:", "operationID:", 3, "unknown field 'operationID' of an operation: did you mean operat"),
        (_PATHS, '"200"', '"20x"', 11, "unknown status '20x' of a response: write a status"),
        # references
        (_PATHS, "#/Thing", "#/Thng", 16, "things.yaml has nothing at '/Thng': did you mean /Thing?"),
        (_PATHS, "schemas/things", "schemas/thigs", 16, "schemas/things.yaml?"),
        (
            _PATHS,
            "../schemas/things.yaml#/Thing",
            '"#/components/schemas/Thng"',
            16,
            "refers to nothing, or is circular",
        ),
        (_PATHS, "#/Thing", "", 16, "leads to the whole file"),
        # YAML
        (_SCHEMAS, "    id: {", "\tid: {", 5, "is not YAML: a tab indents this line: use spaces"),
        (
            _SCHEMAS,
            "The kind.",
            "The kind: a thing.",
            11,
            "is not YAML: ': ' divides a name from a value: quote",
        ),
        (_SCHEMAS, "The kind.", '"The kind.', 11, "is not YAML: a quote that opens here is not closed on its line"),
        (_SCHEMAS, "size: {type: integer}", 'size: "', 24, "is not YAML: a quote that opens here is not closed"),
        (_SCHEMAS, "The kind.", "@kind", 11, "is not YAML: a text must not begin with @: quote it"),
        (
            _SCHEMAS,
            "[a, b]",
            "[a, b",
            12,
            "is not YAML: a bracket that opens here is not closed",
        ),
        (
            _SCHEMAS,
            "      format: decimal",
            "     format: decimal",
            8,
            "is not YAML: this line is indented as",
        ),
        (_SCHEMAS, "format: decimal", "format:decimal", 8, "is not YAML: a name without ': ' behind it"),
        (_SCHEMAS, "    id: {", "    price: {}\n    id: {", 7, "'price' is a duplicate: it is already at"),
    ],
)
def test_a_slip(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, line: int | None, message: str
) -> None:
    """One line reports it: file, line, cause, and what to do."""
    status = _lint(tmp_path, file, old, new)

    (reported,) = capsys.readouterr().err.splitlines()
    place = f"{tmp_path / 'things' / file}:{line}: " if line else f"{tmp_path / 'things' / _PATHS}:16: "
    assert status == 1
    assert reported.startswith(place)
    assert message in reported


def test_a_component_in_lower_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A component whose name cannot be that of a class is reported where it is defined."""
    _lint(tmp_path)
    for name, old in ((_PATHS, "#/Thing"), (_SCHEMAS, "Thing:")):
        file = tmp_path / "things" / name
        file.write_text(file.read_text(encoding="utf-8").replace(old, old.lower()), encoding="utf-8")
    capsys.readouterr()

    status = main(["--specs", str(tmp_path), "things"])

    (reported,) = capsys.readouterr().err.splitlines()
    assert status == 1
    assert f"{tmp_path / 'things' / _SCHEMAS}:1: component 'thing' must be PascalCase, such as Thing" in reported


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format: decimal", "format: iban"),
        ("format: decimal", "format: uuid"),
        ("[id]", "[]"),
        ("required: [id]", "additionalProperties: true\n  required: [other]"),
        ("required: [id]", "anyOf: [{required: [id]}, {required: [price]}]"),
        ("required: [id]", "if: {required: [other]}\n  then: {required: [id]}"),
        ("default: 1", "default: 1.0"),
    ],
)
def test_not_a_slip(tmp_path: Path, old: str, new: str) -> None:
    """What is unusual but meant is allowed."""
    assert _lint(tmp_path, _SCHEMAS, old, new) == 0
