"""The public surface of a package as plain facts: methods, their arguments, requests and return values.

Read from a normalized document by pure functions; the templates print these values, `operations` compares them with
what openapi-python-client reads in the same document.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import frozen

from ...spec.document import place_of
from ...spec.operations import Operation, operations_of, wire_path
from ...spec.problems import Place, failure
from ..normalize.normalize import reachable
from ..normalize.operations import body_schema
from ..python.name_table import NameTable
from ..python.names import constant_name, identifier
from ..python.source import Code
from .arguments import Argument, arguments_of
from .contracts import contract_of, filled_fields, rate_limit_of, reconcile_of, takes_key
from .model_modules import modules_of
from .returns import Response, errors_of, response_of
from .shapes import Shape, Shapes, shape_of, shapes_of
from .since import since_of
from .webhooks import Webhooks, webhooks_of

Effect: TypeAlias = Literal["read", "write"]
_READS = {"get", "head", "options", "trace"}
# Names that the bodies of generated classes use.
_TAKEN_BY_CLIENTS = frozenset(
    {
        "aclose",
        "call",
        "close",
        "derive",
        "drift",
        "last_request_id",
        "lazy_resource",
        "provider",
        "warm_up",
        "with_options",
    }
)
_TAKEN_BY_RESOURCES = frozenset({"cached_property", "inputs", "models", "with_raw_response"})
# The overlay's own defaults: only what differs is declared.
_USUAL_STYLE = ("form", True)
_NO_TABLE = NameTable()


@frozen
class Method:
    """One operation as a method of a resource."""

    id: str
    constant: Code
    resource: Code
    name: Code
    http_method: str
    path: str
    effect: Effect
    fixed: Mapping[str, Any]
    write_when: str | None
    idempotency: Mapping[str, Any] | None
    pagination: Mapping[str, Any] | None
    since: tuple[Mapping[str, Any], ...]
    source: Mapping[str, Any]
    reconcile: Mapping[str, Any] | None
    rate_limit: Mapping[str, Any] | None
    envelope: str | None
    styles: tuple[Mapping[str, Any], ...]
    takes_key: bool
    is_deprecated: bool
    arguments: tuple[Argument, ...]
    body: Literal["fields", "whole"] | None
    media: str | None
    is_body_optional: bool
    shape: Shape | None
    response: Response
    errors: Mapping[int, str]
    summary: str
    description: str
    place: Place | None


@frozen
class Surface:
    """All facts from which a package is generated.

    module_of: the components of responses (and webhooks), each with the module of models that it is in. inputs: the
    components of requests.
    """

    document: Any
    components: Any
    methods: tuple[Method, ...]
    module_of: dict[str, str]
    inputs: set[str]
    filled: dict[str, set[str]]
    shapes: Shapes
    webhooks: Webhooks | None
    table: NameTable = _NO_TABLE
    """The names in use before, which are kept."""

    @property
    def models(self) -> set[str]:
        """The components of responses."""
        return set(self.module_of)

    @property
    def resources(self) -> dict[Code, list[Method]]:
        """The methods of each resource, in the order of the spec."""
        found: dict[Code, list[Method]] = {}
        for method in self.methods:
            found.setdefault(method.resource, []).append(method)
        return found


def surface_of(document: Any, table: NameTable = _NO_TABLE) -> Surface:
    """Read a normalized document. table: the names in use, which are kept."""
    components = document["components"]["schemas"]
    operations = operations_of(document)
    requests = [[operation.node["parameters"], operation.node.get("requestBody", {})] for operation in operations]
    inputs = reachable(components, *requests)
    responses = [(operation.node["x-resource"], operation.node["responses"]) for operation in operations]
    module_of = modules_of(components, [*responses, ("webhooks", document["webhooks"])])
    filled: dict[str, set[str]] = {}
    for operation in operations:
        for name, field in filled_fields(document, operation):
            filled.setdefault(name, set()).add(field)
    encoded = [
        [operation.node.get("requestBody", {}), *(each for each in operation.parameters if "media" in each)]
        for operation in operations
    ]
    shapes = shapes_of(components, reachable(components, *encoded))
    methods = tuple(
        _method(document, operation, models=set(module_of), shapes=shapes, table=table) for operation in operations
    )
    return Surface(document, components, methods, module_of, inputs, filled, shapes, webhooks_of(document), table)


def _method(document: Any, operation: Operation, *, models: set[str], shapes: Shapes, table: NameTable) -> Method:
    node, components = operation.node, document["components"]["schemas"]
    schema = body_schema(operation)
    declared = node.get("x-effect", "read" if operation.method in _READS else "write")
    effect: Effect = "read" if declared == "read" else "write"
    arguments = arguments_of(operation, components=components, models=models, table=table)
    response = response_of(components, operation)
    return Method(
        id=node["operationId"],
        constant=constant_name(node["operationId"]),
        resource=_name(node, "x-resource", _TAKEN_BY_CLIENTS),
        name=_name(node, "x-method", _TAKEN_BY_RESOURCES),
        http_method=operation.method.upper(),
        path=wire_path(operation.path),
        effect=effect,
        fixed=node.get("x-fixed", {}),
        write_when=None if isinstance(declared, str) else declared["write_when"],
        idempotency=contract_of(document, operation),
        pagination=node.get("x-pagination"),
        since=since_of(components, operation, response.returns),
        source=node["x-source"],
        reconcile=reconcile_of(node),
        rate_limit=rate_limit_of(document, node),
        envelope=node.get("x-envelope"),
        styles=_styles(operation, components, shapes),
        takes_key=takes_key(document, operation),
        is_deprecated=bool(node.get("deprecated")),
        arguments=arguments,
        body=None if schema is None else "whole" if any(argument.is_body for argument in arguments) else "fields",
        media=next(iter(node.get("requestBody", {}).get("content", {})), None),
        is_body_optional=schema is not None and not node["requestBody"]["required"],
        shape=None if schema is None else shape_of(components, schema, shapes),
        response=response,
        errors=errors_of(components, operation),
        summary=node.get("summary", ""),
        description=node.get("description", ""),
        place=place_of(node),
    )


def _name(node: Any, field: str, taken: frozenset[str]) -> Code:
    if node[field] in taken:
        message = f"{field}: {node[field]!r} is a name that the generated class uses: choose another"
        raise failure(place_of(node, field), message)
    return identifier(node[field])


def _styles(operation: Operation, components: Any, shapes: Shapes) -> tuple[Mapping[str, Any], ...]:
    """Return the parameters and fields whose style differs from the default."""
    found: list[Mapping[str, Any]] = []
    for parameter in operation.parameters:
        where, schema = parameter["in"], parameter["schema"]
        if where == "query":
            shape = shape_of(components, schema, shapes) if "media" in parameter else None
            more = {"media_type": parameter.get("media"), "shape": shape}
            found.append({"name": parameter["name"], "place": "query", **_differing(parameter), **_given(more)})
        elif schema.get("type") == "array":
            found.append({"name": parameter["name"], "place": where, "style": "simple"})
    for media in operation.node.get("requestBody", {}).get("content", {}).values():
        for name, coding in media.get("encoding", {}).items():
            more = {"media_type": coding.get("contentType")}
            found.append({"name": name, "place": "body", **_differing(coding), **_given(more)})
    return tuple(each for each in found if each.keys() - {"name", "place"} or each["place"] == "body")


def _differing(declared: Any) -> dict[str, Any]:
    """Return style and explode where they differ from the default."""
    style = declared.get("style", "form")
    explode = declared.get("explode", style == "form")
    # In deepObject style each field has its own name anyway.
    values = {"style": style, "explode": explode or style == "deepObject"}
    usual = dict(zip(("style", "explode"), _USUAL_STYLE, strict=True))
    return {name: value for name, value in values.items() if value != usual[name]}


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
