"""The modules of models (structs for answers) and inputs.py (TypedDicts for requests), by datamodel-code-generator.

The tool decides the types of members; our templates print them. Its statements are then put into a fixed order, and
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
_WHERE = {SHARED: " for several resources", COMMON: " for most resources"}


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
    "What the provider answers{}. A member that is absent reads as None.",
    """from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias
from msgspec import field
from .._overlay import Model, Open, OpenUnion
""",
)
_TYPED_DICTS = _Dialect(
    {"type_overrides": {name: f"{_OVERLAY}.{name}" for name in LIKE.values()}, "use_generic_container_types": True},
    "What requests hold: plain dicts with the names of the wire.",
    """from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict
from ._overlay import DateLike, DateTimeLike, DecimalLike, FileLike
""",
)


def models_modules(
    components: Any, homes: Mapping[str, str], *, kept: Mapping[str, Mapping[str, str]] = _NOTHING_KEPT
) -> dict[str, str]:
    """Write the modules of models for the components that answers reach, each class into its home.

    kept: the attribute names in use, by class and wire name.
    """
    imports, statements = _statements(_STRUCTS, struct_view(components, homes, kept), homes)
    return {home: _home(home, homes, imports, statements) for home in sorted(set(homes.values()))}


def inputs_module(components: Any, names: set[str], *, filled: dict[str, set[str]]) -> str:
    """Write inputs.py for the components that requests reach."""
    imports, statements = _statements(_TYPED_DICTS, input_view(components, names, filled=filled), names)
    texts = {name: one.text for name, one in statements.items()}
    return _module(_TYPED_DICTS.summary, _TYPED_DICTS.imports + imports, texts)


def _home(home: str, homes: Mapping[str, str], imports: str, statements: Mapping[str, Statement]) -> str:
    """Write one module of models. Its types are made at import: decoders need twice as long for texts."""
    own = [name for name in statements if homes[name] == home]
    needed = set().union(*(statements[name].names & homes.keys() for name in own)) - set(own)
    for other in sorted({homes[name] for name in needed}):
        imports += f"from .{other} import {', '.join(sorted(one for one in needed if homes[one] == other))}\n"
    texts = {name: statements[name].fit(own[place:]) for place, name in enumerate(own)}
    return _module(_STRUCTS.summary.format(_WHERE.get(home, "")), _STRUCTS.imports + imports, texts)


def _module(summary: str, imports: str, texts: Mapping[str, str]) -> str:
    return "\n\n".join([f'"""{summary}"""', imports, f"__all__ = {literal(sorted(texts))}", *texts.values()])


def _statements(dialect: _Dialect, view: View, names: Collection[str]) -> tuple[str, dict[str, Statement]]:
    """Give the imports that the tool asks for, and its statements in our order."""
    imports, statements = cut(_generated(dialect, view), unless_from=("__future__", _OVERLAY)) if names else ("", {})
    if statements.keys() != set(names):
        wrong = ", ".join(sorted(statements.keys() ^ set(names)))
        raise failure(None, f"datamodel-code-generator makes other classes than the spec has components: {wrong}")
    ordered = sorted(names, key=lambda name: (_ORDER.index(view.ours[name]["kind"]), name))
    return imports, {name: statements[name] for name in ordered}


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
