"""The modules of models (structs for responses) and inputs.py (TypedDicts for requests).

datamodel-code-generator determines the types of fields; the templates print them, in a fixed order, each class in its
module. A warning of the tool stops the pipeline.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen
from datamodel_code_generator.enums import DataModelType
from jinja2 import Environment, FileSystemLoader

from ..python.source import Code, literal
from .model_modules import COMMON, SHARED
from .model_views import View, input_view, struct_view
from .python_types import LIKE
from .statements import Statement, names_in
from .template_filters import FILTERS
from .templating import only_code
from .type_hints import hints_of

_TEMPLATES = Path(__file__).parent / "templates" / "models"
_OVERLAY = "the_overlay"
_ORDER = ("enum", "class", "union", "whole")
_NOTHING_KEPT: Mapping[str, Mapping[str, str]] = {}
_WHERE = {SHARED: " of several resources", COMMON: " of most resources"}


@frozen
class _Dialect:
    """The differences of models and inputs: what the tool generates, with which options, the template of a class, the
    docstring of the module, and its imports.
    """

    kind: DataModelType
    options: dict[str, Any]
    template: str
    summary: str
    imports: str


_STRUCTS = _Dialect(
    DataModelType.MsgspecStruct,
    {
        "base_class": f"{_OVERLAY}.Model",
        "keyword_only": True,
        "output_date_class": "date",
        "output_datetime_class": "datetime",
        "use_msgspec_tagged_unions": True,
    },
    "msgspec.jinja2",
    "Models of responses{}. An absent optional field reads as None.",
    """from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias
from msgspec import field
from .._overlay import Chosen, Model, Open, OpenUnion, UnknownVariant
""",
)
_TYPED_DICTS = _Dialect(
    DataModelType.TypingTypedDict,
    {"type_overrides": {name: f"{_OVERLAY}.{name}" for name in LIKE.values()}, "use_generic_container_types": True},
    "TypedDict.jinja2",
    "Types of request bodies: plain dicts whose keys are the field names of the API.",
    """from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias
from uuid import UUID
from ._overlay import DateLike, DateTimeLike, DecimalLike, FileLike, typed_dict
""",
)
_TYPED_DICT = """
if TYPE_CHECKING:
    from typing import TypedDict
else:
    TypedDict = typed_dict()
"""


def models_modules(
    components: Any, module_of: Mapping[str, str], *, kept: Mapping[str, Mapping[str, str]] = _NOTHING_KEPT
) -> dict[str, str]:
    """Return the modules of models for the components of responses, each class in its module.

    kept: the attribute names in use, by class and wire name.
    """
    imports, statements = _statements(_STRUCTS, struct_view(components, module_of, kept), module_of)
    modules = sorted(set(module_of.values()))
    return {module: _models_module(module, module_of, imports, statements) for module in modules}


def inputs_module(components: Any, names: set[str], *, filled: dict[str, set[str]]) -> str:
    """Return inputs.py for the components of requests."""
    imports, statements = _statements(_TYPED_DICTS, input_view(components, names, filled=filled), names)
    texts = {name: statement.text for name, statement in statements.items()}
    return _module(_TYPED_DICTS.summary, _TYPED_DICTS.imports + imports + _TYPED_DICT, texts)


def _models_module(module: str, module_of: Mapping[str, str], imports: str, statements: Mapping[str, Statement]) -> str:
    """Return a module of models. Its types are evaluated at import: decoders need twice as long for strings."""
    own = [name for name in statements if module_of[name] == module]
    needed = set().union(*(statements[name].names & module_of.keys() for name in own)) - set(own)
    for other in sorted({module_of[name] for name in needed}):
        imports += f"from .{other} import {', '.join(sorted(name for name in needed if module_of[name] == other))}\n"
    texts = {name: statements[name].fit(own[place:]) for place, name in enumerate(own)}
    return _module(_STRUCTS.summary.format(_WHERE.get(module, "")), _STRUCTS.imports + imports, texts)


def _module(summary: str, imports: str, texts: Mapping[str, str]) -> str:
    return "\n\n".join([f'"""{summary}"""', imports, f"__all__ = {literal(sorted(texts))}", *texts.values()])


def _statements(dialect: _Dialect, view: View, names: Collection[str]) -> tuple[str, dict[str, Statement]]:
    """Return the imports that types need, and the statements in order."""
    if not names:
        return "", {}
    hints = hints_of(view, dialect.kind, dialect.options, without=("__future__", _OVERLAY, "TypedDict"))
    ordered = sorted(names, key=lambda name: (_ORDER.index(view.ours[name]["kind"]), name))
    texts = {name: _rendered(dialect, name, view.ours[name], hints.fields[name]) for name in ordered}
    return hints.imports, {name: Statement(text, names_in(text)) for name, text in texts.items()}


def _rendered(dialect: _Dialect, name: str, ours: Mapping[str, Any], hints: Mapping[str, str]) -> str:
    fields = [_Field(Code(field), Code(hint)) for field, hint in hints.items()]
    template = dialect.template if ours["kind"] == "class" else "TypeAliasAnnotation.jinja2"
    return _environment().get_template(template).render(class_name=Code(name), ours=ours, fields=fields)


@frozen
class _Field:
    """A field of a class, for the templates."""

    name: Code
    type_hint: Code


@cache
def _environment() -> Environment:
    environment = Environment(  # noqa: S701  Python is rendered, not HTML; `only_code` refuses what is not escaped
        loader=FileSystemLoader(_TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=only_code,
    )
    environment.filters.update(FILTERS)
    return environment
