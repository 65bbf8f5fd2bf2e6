"""The modules of models (structs for responses) and inputs.py (TypedDicts for requests), by datamodel-code-generator.

The tool determines the types of fields; our templates print them. Its statements are then put into a fixed order, and
each into its module. A warning of the tool stops the pipeline.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from datamodel_code_generator import InputFileType, LiteralType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter, PythonVersion

from ...spec.problems import failure
from ..python.source import literal
from .model_modules import COMMON, SHARED
from .model_views import View, input_view, struct_view
from .python_types import LIKE
from .statements import Statement, cut

_TEMPLATES = Path(__file__).parent / "templates" / "models"
_OVERLAY = "the_overlay"
_ORDER = ("enum", "class", "union", "whole")
_NOTHING_KEPT: Mapping[str, Mapping[str, str]] = {}
_WHERE = {SHARED: " of several resources", COMMON: " of most resources"}


@frozen
class _Dialect:
    """The differences of models and inputs: the options of the tool, the docstring of the module, and its imports."""

    options: dict[str, Any]
    summary: str
    imports: str


_STRUCTS = _Dialect(
    {
        "base_class": f"{_OVERLAY}.Model",
        "keyword_only": True,
        "output_date_class": "date",
        "output_datetime_class": "datetime",
        "use_msgspec_tagged_unions": True,
    },
    "Models of responses{}. An absent optional field reads as None.",
    """from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias
from msgspec import field
from .._overlay import Chosen, Model, Open, OpenUnion, UnknownVariant
""",
)
_TYPED_DICTS = _Dialect(
    {"type_overrides": {name: f"{_OVERLAY}.{name}" for name in LIKE.values()}, "use_generic_container_types": True},
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
    imports = imports.replace(", TypedDict\n", "\n").replace("from typing import TypedDict\n", "")
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
    """Return the imports of the tool's module, and its statements in our order."""
    imports, statements = cut(_generated(dialect, view), unless_from=("__future__", _OVERLAY)) if names else ("", {})
    if statements.keys() != set(names):
        wrong = ", ".join(sorted(statements.keys() ^ set(names)))
        raise failure(None, f"datamodel-code-generator generates other classes than the spec has components: {wrong}")
    ordered = sorted(names, key=lambda name: (_ORDER.index(view.ours[name]["kind"]), name))
    return imports, {name: statements[name] for name in ordered}


def _generated(dialect: _Dialect, view: View) -> str:
    kind = DataModelType.MsgspecStruct if dialect is _STRUCTS else DataModelType.TypingTypedDict
    document = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}
    data: Any = defaultdict(dict, {name: {"ours": ours} for name, ours in view.ours.items()})
    with _silence():
        module = generate(
            {**document, "components": {"schemas": view.schemas}},
            input_file_type=InputFileType.OpenAPI,
            output_model_type=kind,
            target_python_version=PythonVersion.PY_311,
            custom_template_dir=_TEMPLATES,
            extra_template_data=data,
            disable_timestamp=True,
            enum_field_as_literal=LiteralType.All,
            formatters=[Formatter.BUILTIN],
            strict_nullable=True,
            use_standard_collections=True,
            use_union_operator=True,
            **dialect.options,
        )
    return str(module)


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
