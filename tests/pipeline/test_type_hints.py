"""Type hints of fields: one question to the generator for each form, whatever the number of classes."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from datamodel_code_generator.enums import DataModelType

from scripts.pipeline.generate import type_hints
from scripts.pipeline.generate.model_views import View
from scripts.pipeline.generate.models import _STRUCTS
from scripts.spec.problems import PipelineError

_NULL = {"type": "null"}


def _view(**classes: dict[str, Any]) -> View:
    schemas = {
        name: {"type": "object", "properties": fields, "required": list(fields)} for name, fields in classes.items()
    }
    return View(schemas, {name: {"kind": "class"} for name in schemas})


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _hints(view: View) -> type_hints.Hints:
    return type_hints.hints_of(view, DataModelType.MsgspecStruct, {}, without=("__future__", "msgspec"))


def test_one_form_of_many_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fields that differ only in what they refer to are one form, and each gets its own names back."""
    shown: list[Any] = []
    run = type_hints._Tool._run

    def recorded(tool: Any, schemas: Any) -> str:
        shown.append(schemas)
        return run(tool, schemas)

    monkeypatch.setattr(type_hints._Tool, "_run", recorded)
    names = [f"Thing{number}" for number in range(40)]
    others = dict(zip(names, reversed(names), strict=True))

    hints = _hints(_view(**{name: {"next": {"anyOf": [_ref(other), _NULL]}} for name, other in others.items()}))

    assert {name: {"next": f"{other} | None"} for name, other in others.items()} == hints.fields
    assert [{"Forms", "RefClass0"}] == [set(schemas) for schemas in shown]
    assert ["f0"] == list(shown[0]["Forms"]["properties"])


def test_several_references_in_one_form() -> None:
    """References keep their order, and a name that is there twice is one."""
    variants = {"anyOf": [_ref("B"), _ref("A"), {"type": "array", "items": _ref("B")}]}

    view = _view(A={"x": variants}, B={"x": {"type": "string"}})
    hints = type_hints.hints_of(view, DataModelType.TypingTypedDict, {}, without=())

    assert {"A": {"x": "B | A | list[B]"}, "B": {"x": "str"}} == hints.fields


def test_a_field_that_is_called_like_a_type() -> None:
    """The type gets another name everywhere, since a field would hide it from the fields below."""
    date = {"type": "string", "format": "date"}
    view = _view(A={"date": date, "on": date}, B={"on": date})

    hints = type_hints.hints_of(view, _STRUCTS.kind, _STRUCTS.options, without=())

    assert {"A": {"date": "date_aliased", "on": "date_aliased"}, "B": {"on": "date_aliased"}} == hints.fields
    assert "from datetime import date as date_aliased\n" in hints.imports


def test_the_generator_warns(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the generator prints stops the pipeline."""
    monkeypatch.setattr(type_hints, "generate", lambda *_, **__: sys.stdout.write("careful"))

    with pytest.raises(PipelineError, match="datamodel-code-generator: careful"):
        _hints(_view(A={"x": {"type": "string"}}))
