"""A spec is untrusted: in every place, hostile text is generated as data."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from scripts.commands.generate import main

from .conftest import run_inside
from .small_spec import WEBHOOKS, line_of, spec, write

# Each would run `pwned` if a part of it became code, end a text early, or hide what follows it.
PAYLOADS = [
    '"""\npwned()\n"""',
    "'''\npwned()\n'''",
    '"; pwned(); "',
    "\\",
    '\\"',
    '\\"""\npwned()\n#',
    "\\N{DIGIT ONE}\\x41\\u0041",
    "{{ pwned() }}",
    "{% raw %}{{ pwned() }}",
    "{# pwned #}",
    "{pwned()}",
    "%(pwned)s",
    "\npwned()\n",
    "\u202epwned()\u2066",
    "# noqa\npwned = 1",
    "]\npwned()\n[",
    "__import__('os').system('pwned')",
    "\u2028pwned()\u0085",
]
GUIDES = "https://github.com/billing-clients/billing-clients/blob/main/docs/"
_SOURCE = {"url": "https://things.test/docs?q=%22%22%22pwned()", "seen": '"""\npwned()', "unsure": "{{ pwned() }}\\"}


def readable(text: str) -> str:
    """Return the text as a supported name of a response field."""
    return re.sub(r'["\\\x00-\x1f]', "'", text)


def thing(name: str, text: str) -> dict[str, Any]:
    """Return an object schema with the text in every place that takes one."""
    return {
        "type": "object",
        "description": text,
        "required": [name, "kind"],
        "properties": {
            name: {"type": "string", "description": text, "default": text, "example": text, "x-unsure": f"{text}."},
            f"{name} two": {"type": "string", "enum": [text, "b", "c"]},
            "kind": {"$ref": "#/components/schemas/Kind"},
            "amounts": {"type": "object", "additionalProperties": {"type": "number"}, "description": text},
        },
    }


def hostile(text: str) -> dict[str, Any]:
    """Return a spec with the text in every place that takes one."""
    variants = [
        {"type": "object", "required": [text], "properties": {text: {"const": f"{text}{number}"}}} for number in (1, 2)
    ]
    request = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingInput"}}}}
    return {
        **WEBHOOKS,
        "x-webhooks": {"scheme": "unknown", "reason": f"{text}."},
        "webhooks event post summary": f"{text}.",
        "webhooks event post description": text,
        "webhooks event post x-source": {**_SOURCE, "seen": f"{text}."},
        "info": {"title": text, "version": text, "description": text},
        "x-errors": {"message": ["/" + text.replace("~", "~0").replace("/", "~1")]},
        "paths /things get summary": f"{text}.",
        "paths /things get description": text,
        "paths /things get x-source": {**_SOURCE, "seen": f"{text}."},
        "paths /things get parameters": [
            {"name": "after", "in": "query", "schema": {"type": "string"}, "description": text},
            {"name": text, "in": "query", "schema": {"type": "string", "enum": [text, "b"], "default": text}},
        ],
        "paths /things post description": text,
        "paths /things post requestBody": request,
        "components schemas Thing": thing(readable(text), text),
        "components schemas ThingInput": thing(text, text),
        "components schemas Kind": {
            "oneOf": variants,
            "discriminator": {"propertyName": text},
            "description": text,
        },
    }


def names_in(tree: ast.AST) -> Iterator[str]:
    """Yield every name that a module uses or defines, without its strings."""
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg", "name", "module", "asname"):
            value = getattr(node, field, None)
            if isinstance(value, str):
                yield value


@pytest.fixture(scope="module", params=PAYLOADS)
def text(request: pytest.FixtureRequest) -> str:
    """A hostile text."""
    return str(request.param)


@pytest.fixture(scope="module")
def out(text: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of a spec that contains the text everywhere."""
    folder = tmp_path_factory.mktemp("hostile")
    write(folder / "specs", {"things/openapi.yaml": json.dumps(spec(hostile(text)))})
    assert main(["--specs", str(folder / "specs"), "--out", str(folder / "generated")]) == 0
    return folder / "generated"


def test_nothing_of_it_is_code(out: Path) -> None:
    """No module uses or defines a name of the text, except those derived by the pipeline."""
    known = {"pwned", "pwned_body", "pwned_two", "pwned_query"}

    for module in (out / "things_client").rglob("*.py"):
        tree = ast.parse(module.read_text())
        called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not any("pwned" in called_name for called_name in called)
        assert all(
            name.isidentifier() or "." in name for name in names_in(tree) if "pwned" in name and name not in known
        )


def test_it_comes_out_as_it_went_in(out: Path, text: str) -> None:
    """At run time, names, values and descriptions equal those of the spec."""
    shown = run_inside(
        out,
        """
import json, msgspec, typing
from things_client import Things, OPERATIONS, SPEC, errors, models, inputs, webhooks
from things_client._provider import PROVIDER
fields = {field.encode_name for field in msgspec.structs.fields(models.Thing)}
enums = [getattr(models, name) for name in models.__all__ if typing.get_origin(getattr(models, name)) is typing.Literal]
variants = [variant.__struct_config__ for variant in typing.get_args(models.Kind)]
try:
    webhooks.parse({}, b"", "secret")
except errors.WebhookVerificationError as error:
    refusal = str(error)
print(json.dumps({
    "refusal": refusal,
    "fields": sorted(fields), "keys": sorted(inputs.ThingInput.__annotations__), "version": SPEC.version,
    "values": [list(typing.get_args(enum)) for enum in enums], "seen": OPERATIONS["list_things"].source.seen,
    "tags": [[variant.tag_field, variant.tag] for variant in variants], "pointer": PROVIDER.errors.message,
    "doc": models.Thing.__doc__,
}))""",
    )

    for side, name in (("fields", readable(text)), ("keys", text)):
        assert sorted([name, f"{name} two", "kind", "amounts"]) == shown[side]
    assert text == shown["version"]
    assert [text, "b", "c"] in shown["values"]
    assert f"{text}." == shown["seen"]
    assert [[text, f"{text}1"], [text, f"{text}2"]] == shown["tags"]
    assert ["/" + text.replace("~", "~0").replace("/", "~1")] == shown["pointer"]
    assert text.split() == shown["doc"].split()
    assert f"the sender cannot be verified: {text}.; use" in shown["refusal"]


def test_its_readme_is_words(out: Path) -> None:
    """README.md has no HTML except its first line, no image, and links only to guides, modules and sources."""
    parsed = MarkdownIt("commonmark").enable("table").parse((out / "things_client" / "README.md").read_text())
    inner = [child for token in parsed for child in token.children or ()]

    assert 1 == sum(token.type == "html_block" for token in parsed)
    assert not any(child.type in ("html_inline", "image") for child in inner)
    links = {str(child.attrGet("href")) for child in inner if child.type == "link_open"}
    guides = {link for link in links if link.startswith(GUIDES)}
    assert {"resources/things.py", "https://things.test/docs?q=%22%22%22pwned%28%29"} == links - guides
    titles = [parsed[at + 1].content for at, token in enumerate(parsed) if token.type == "heading_open"]
    known = ["Install", "A first call", "Credentials and settings", "Operations", "Retries", "Lists", "Webhooks"]
    assert ["things_client", *known] == titles


def test_a_reader_sees_what_is_there(out: Path) -> None:
    """No module or README has an invisible character, or one that changes the text direction."""
    hidden = set("\u202e\u2066\u2028\u0085\0")

    assert not any(hidden & set(module.read_text()) for module in _texts(out))


def _texts(out: Path) -> list[Path]:
    return [*(out / "things_client").rglob("*.py"), out / "things_client" / "README.md"]


def test_a_name_that_no_answer_can_have(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A response field that the decoder cannot read is rejected at its line, and nothing is generated."""
    document = spec({"components schemas Thing": {"type": "object", "properties": {'a"b': {"type": "string"}}}})
    folder = write(tmp_path / "specs", {"things/openapi.yaml": document})

    status = main(["--specs", str(folder), "--out", str(tmp_path / "generated")])

    line = line_of(folder / "things" / "openapi.yaml", 'a\\"b')
    assert 1 == status
    assert f"openapi.yaml:{line}: msgspec cannot decode a field" in capsys.readouterr().err
    assert [] == list((tmp_path / "generated").iterdir())
