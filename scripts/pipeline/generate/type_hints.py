"""Type hints of fields, by datamodel-code-generator: it is shown each distinct form of a field once.

A document has a thousand classes and a hundred forms of fields: `anyOf: [{$ref: ...}, null]` is one of them, whatever
it refers to. Only classes with a field that is called like a type are shown as they are, because the tool gives the
type another name then.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import re
import warnings
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from datamodel_code_generator import InputFileType, LiteralType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter, PythonVersion

from ...spec.problems import failure
from .model_views import View
from .statements import unquoted

_TEMPLATES = Path(__file__).parent / "templates" / "hints"
_REFERENCE = "#/components/schemas/"
_STUBS: dict[str, Any] = {
    "class": {"type": "object", "properties": {"f": {"type": "string"}}, "required": ["f"]},
    "enum": {"type": "string", "enum": ["value"]},
    "union": {"type": "string", "enum": ["value"]},
    "whole": {"type": "array", "items": {"type": "string"}},
}
_STUB = re.compile(r"\bRef(?:Class|Enum|Union|Whole)([0-9]+)\b")


@frozen
class Hints:
    """The type hints of all fields by class and name, and the imports that they need."""

    imports: str
    fields: Mapping[str, Mapping[str, str]]


@frozen
class _Form:
    """A field without the names that it refers to. text: its schema as JSON. targets: the names, in their order."""

    text: str
    is_required: bool
    targets: tuple[str, ...]


def hints_of(view: View, kind: DataModelType, options: Mapping[str, Any], *, without: Collection[str]) -> Hints:
    """Return the type hints of a view. without: modules, and names of modules, whose imports are left out."""
    forms = {name: _forms(schema, view) for name, schema in view.schemas.items()}
    listed = list(dict.fromkeys((form.text, form.is_required) for held in forms.values() for form in held.values()))
    pseudo = {name: schema for name, schema in view.schemas.items() if view.ours[name]["kind"] == "pseudo"}
    tool = _Tool(kind, options, pseudo)
    module = tool.hints(listed, {})
    shadowing = _words(module.fields["Forms"].values())
    classes = {name: held for name, held in forms.items() if shadowing & held.keys()}
    if classes:
        module = tool.hints(listed, classes)
    hints = dict(zip(listed, module.fields["Forms"].values(), strict=True))
    named = {
        name: {field: _named(hints[form.text, form.is_required], form.targets) for field, form in held.items()}
        for name, held in forms.items()
    }
    return Hints(_without(module.imports, without), named)


def _forms(schema: Any, view: View) -> dict[str, _Form]:
    """Return the forms of the fields of a class; of another type, its own form under an empty name."""
    if schema.get("type") != "object" or "properties" not in schema:
        return {"": _form(schema, view, is_required=True)} if "oneOf" not in schema else {}
    required = set(schema.get("required", ()))
    return {name: _form(field, view, is_required=name in required) for name, field in schema["properties"].items()}


def _form(schema: Any, view: View, *, is_required: bool) -> _Form:
    targets: dict[str, int] = {}

    def plain(node: Any) -> Any:
        if isinstance(node, dict):
            return {name: stub(held) if name == "$ref" else plain(held) for name, held in node.items()}
        return [plain(item) for item in node] if isinstance(node, list) else node

    def stub(reference: str) -> str:
        name = reference.removeprefix(_REFERENCE)
        if name not in view.ours:
            raise failure(None, f"{reference!r} leads to no component of the package")
        kind = view.ours[name]["kind"]
        if kind == "pseudo":
            return reference
        return f"{_REFERENCE}Ref{kind.capitalize()}{targets.setdefault(name, len(targets))}"

    return _Form(json.dumps(plain(schema)), is_required, tuple(targets))


def _named(hint: str, targets: tuple[str, ...]) -> str:
    return _STUB.sub(lambda match: targets[int(match[1])], hint)


def _words(hints: Iterable[str]) -> set[str]:
    return {word for hint in hints for word in re.findall(r"[A-Za-z_][A-Za-z0-9_]*", hint)}


def _without(imports: str, unwanted: Collection[str]) -> str:
    lines = []
    for node in ast.parse(imports).body:
        if isinstance(node, ast.ImportFrom) and node.module not in unwanted:
            names = [ast.unparse(name) for name in node.names if name.name not in unwanted]
            lines += [f"from {node.module} import {', '.join(names)}\n"] if names else []
    return "".join(lines)


class _Tool:
    """The generator, with its options for one kind of class."""

    def __init__(self, kind: DataModelType, options: Mapping[str, Any], pseudo: Mapping[str, Any]) -> None:
        self._kind, self._options, self._pseudo = kind, options, pseudo

    def hints(self, forms: list[tuple[str, bool]], classes: Mapping[str, Mapping[str, _Form]]) -> Hints:
        """Return the hints of the forms, as fields of `Forms`, in a module that has these classes, too."""
        schemas = {"Forms": _class({f"f{at}": form for at, form in enumerate(forms)})}
        for at, held in enumerate(classes.values()):
            schemas[f"Shadowing{at}"] = _class({name: (form.text, form.is_required) for name, form in held.items()})
        used = {match[0] for schema in schemas.values() for match in _STUB.finditer(json.dumps(schema))}
        stubs = {name: _STUBS[name.removeprefix("Ref").rstrip("0123456789").lower()] for name in sorted(used)}
        return _parsed(self._run({**self._pseudo, **stubs, **schemas}))

    def _run(self, schemas: Mapping[str, Any]) -> str:
        document = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}
        with _silence():
            module = generate(
                {**document, "components": {"schemas": schemas}},
                input_file_type=InputFileType.OpenAPI,
                output_model_type=self._kind,
                target_python_version=PythonVersion.PY_311,
                custom_template_dir=_TEMPLATES,
                disable_timestamp=True,
                enum_field_as_literal=LiteralType.All,
                formatters=[Formatter.BUILTIN],
                strict_nullable=True,
                use_standard_collections=True,
                use_union_operator=True,
                **self._options,
            )
        return str(module)


def _class(fields: Mapping[str, tuple[str, bool]]) -> dict[str, Any]:
    properties = {name: json.loads(text) for name, (text, _) in fields.items()}
    required = [name for name, (_, is_required) in fields.items() if is_required]
    return {"type": "object", "properties": properties, "required": required}


def _parsed(module: str) -> Hints:
    imports, fields = "", dict[str, dict[str, str]]()
    for node in ast.parse(module).body:
        if isinstance(node, ast.ImportFrom):
            imports += f"{ast.unparse(node)}\n"
        elif isinstance(node, ast.ClassDef):
            annotated = [part for part in node.body if isinstance(part, ast.AnnAssign)]
            fields[node.name] = {ast.unparse(part.target): unquoted(ast.unparse(part.annotation)) for part in annotated}
    return Hints(imports, fields)


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Raise PipelineError if the tool warns, prints or fails."""
    output = io.StringIO()
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
            warnings.simplefilter("error")
            yield
    except Exception as error:
        raise failure(None, f"datamodel-code-generator: {type(error).__name__}: {error}") from error
    if output.getvalue().strip():
        raise failure(None, f"datamodel-code-generator: {output.getvalue()}")
