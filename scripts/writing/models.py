"""The modules models.py (structs for answers) and inputs.py (TypedDicts for requests), by datamodel-code-generator.

The tool decides the types of members; our templates print them. Its statements are then put into a fixed order, since a
struct looks its types up late and an alias at once. A warning of the tool stops the pipeline.
"""

from __future__ import annotations

import ast
import contextlib
import io
import warnings
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen
from datamodel_code_generator import InputFileType, LiteralType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter, PythonVersion

from ..problems import failure
from .model_views import View, input_view, struct_view
from .python_types import LIKE
from .text import literal

_TEMPLATES = Path(__file__).parent / "templates" / "models"
_OVERLAY = "the_overlay"
_ORDER = ("enum", "class", "union", "whole")


@frozen
class _Dialect:
    """What the two modules differ in: the tool's options, what the module says of itself, and what it imports."""

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
    "What the provider answers. A member that is absent reads as None.",
    """from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias
from msgspec import field
from ._overlay import Model, Open, OpenUnion
""",
)
_TYPED_DICTS = _Dialect(
    {"type_overrides": {name: f"{_OVERLAY}.{name}" for name in LIKE.values()}, "use_generic_container_types": True},
    "What requests hold: plain dicts with the names of the wire.",
    """from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict
from ._overlay import DateLike, DateTimeLike, DecimalLike, FileLike
""",
)


def models_module(components: Any, names: set[str]) -> str:
    """Write models.py for the components that answers reach."""
    return _module(_STRUCTS, struct_view(components, names), names)


def inputs_module(components: Any, names: set[str], *, filled: dict[str, set[str]]) -> str:
    """Write inputs.py for the components that requests reach."""
    return _module(_TYPED_DICTS, input_view(components, names, filled=filled), names)


def _module(dialect: _Dialect, view: View, names: set[str]) -> str:
    imports, statements = _cut(_generated(dialect, view)) if names else ("", {})
    if statements.keys() != names:
        wrong = ", ".join(sorted(statements.keys() ^ names))
        raise failure(None, f"datamodel-code-generator makes other classes than the spec has components: {wrong}")
    ordered = sorted(names, key=lambda name: (_ORDER.index(view.ours[name]["kind"]), name))
    return "\n\n".join(
        [
            f'"""{dialect.summary}"""',
            "from __future__ import annotations",
            dialect.imports + imports,
            f"__all__ = {literal(sorted(names))}",
            *(statements[name] for name in ordered),
        ]
    )


def _generated(dialect: _Dialect, view: View) -> str:
    kind = DataModelType.MsgspecStruct if dialect is _STRUCTS else DataModelType.TypingTypedDict
    document = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}
    data: Any = defaultdict(dict, {name: {"ours": ours} for name, ours in view.ours.items()})
    with _silence():
        made = generate(
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
    return str(made)


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Make a word of complaint from the tool an error of ours."""
    said = io.StringIO()
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            warnings.simplefilter("error")
            yield
    except Exception as error:
        raise failure(None, f"datamodel-code-generator: {type(error).__name__}: {error}") from error
    if said.getvalue().strip():
        raise failure(None, f"datamodel-code-generator: {said.getvalue()}")


def _cut(module: str) -> tuple[str, dict[str, str]]:
    """Take a module apart into its imports and, by name, its statements with their docstrings."""
    lines = module.splitlines(keepends=True)
    statements: dict[str, str] = {}
    imports, name = "", ""
    for node in ast.parse(module).body:
        text = "".join(lines[node.lineno - 1 : node.end_lineno])
        if isinstance(node, ast.ImportFrom):
            imports += text if node.module not in ("__future__", _OVERLAY) else ""
        elif isinstance(node, ast.Expr):
            statements[name] += text
        else:
            name = _name_of(node)
            statements[name] = text
    return imports, statements


def _name_of(node: ast.stmt) -> str:
    if isinstance(node, ast.ClassDef):
        return node.name
    targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets if isinstance(node, ast.Assign) else []
    return "".join(target.id for target in targets if isinstance(target, ast.Name))
