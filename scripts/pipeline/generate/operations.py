"""openapi-python-client at work: its parser reads the normalised document, its template mechanism prints our templates.

What it is shown has no descriptions and no insides of components, so that none of the constructs which it drops reaches
it. Anything that it reports, and anything that it reads differently than `surface`, stops the pipeline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from ...spec.document import place_of
from ...spec.problems import PipelineError, Problem, failure
from ..normalize.operations import RAW, media_kind
from .surface import Method, Surface
from .template_filters import FILTERS
from .text import Code

_TEMPLATES = Path(__file__).parent / "templates"
_OCTETS = "application/octet-stream"


def printer(surface: Surface, *, package: str) -> Any:
    """Let the tool read a document; give its template environment, ready to print."""
    shown = _view(surface, package)
    config = _config(surface, package)
    data = GeneratorData.from_dict(shown, config=config)
    if not isinstance(data, GeneratorData):
        raise failure(place_of(surface.document), f"openapi-python-client: {data.header}: {data.detail}")
    problems = [*_reported(surface, data), *_differences(surface, data)]
    if problems:
        raise PipelineError(problems)
    environment = Project(openapi=data, config=config, custom_template_path=_TEMPLATES).env
    environment.undefined = StrictUndefined
    environment.finalize = only_code
    environment.filters.update(FILTERS)
    return environment


def only_code(value: Any) -> Code:
    """Refuse to print anything that did not come through `text`."""
    if not isinstance(value, Code):
        raise TypeError(f"a template would print {type(value).__name__} {value!r:.60}, which is not made for Python")
    return value


def _config(surface: Surface, package: str) -> Any:
    media = {method.answer.media_type for method in surface.methods if method.answer.returns == "bytes"}
    overrides = {name: _OCTETS for name in media if name}
    file = ConfigFile(post_hooks=[], content_type_overrides=overrides, package_name_override=package)
    return Config.from_sources(
        file, MetaType.NONE, document_source=Path(package), file_encoding="utf-8", overwrite=False, output_path=None
    )


def _view(surface: Surface, package: str) -> dict[str, Any]:
    """Show the operations with every component emptied."""
    paths = {
        path: {method: _operation_view(node) for method, node in item.items()}
        for path, item in surface.document["paths"].items()
    }
    schemas = {name: {"type": "object"} for name in surface.components}
    info = {"title": package, "version": "0"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def _operation_view(node: Any) -> dict[str, Any]:
    view: dict[str, Any] = {"operationId": node["operationId"], "tags": [node["x-resource"]]}
    names = _shown_names((one["in"], one["name"]) for one in node["parameters"])
    view["parameters"] = [
        {
            "name": names[one["in"], one["name"]],
            "in": one["in"],
            "required": one["required"],
            "schema": _value_view(one),
        }
        for one in node["parameters"]
    ]
    if "requestBody" in node:
        content = dict(_content_view(name, media) for name, media in node["requestBody"]["content"].items())
        view["requestBody"] = {"required": True, "content": content}
    view["responses"] = {status: _answer_view(status, answer) for status, answer in node["responses"].items()}
    return view


def _shown_names(places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Give numbers to names that the tool takes for one, and would leave out for it; those of a path stay."""
    names: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for where, name in sorted(set(places), key=lambda one: (one[0] != "path", one)):
        shown, number = name, 2
        while where != "path" and _letters(shown) in taken:
            shown, number = f"{name}_{number}", number + 1
        taken.add(_letters(shown))
        names[where, name] = shown
    return names


def _letters(name: str) -> str:
    return "".join(one for one in name.lower() if one.isalnum())


def _value_view(parameter: Any) -> dict[str, Any]:
    """Show a parameter as a reference, a scalar or a list; of a header the tool knows scalars only."""

    def show(schema: Any) -> dict[str, Any]:
        variants = [one for one in schema.get("anyOf", []) if one.get("type") != "null"]
        if variants:
            return show(variants[0]) if len(variants) == 1 else {}
        if "$ref" in schema:
            return {"$ref": schema["$ref"]} if parameter["in"] == "query" else {"type": "string"}
        if schema.get("type") == "array":
            return {"type": "array", "items": show(schema["items"])}
        return {"type": schema["type"]} if "type" in schema and schema["type"] != "object" else {}

    return show(parameter["schema"])


def _content_view(name: str, media: Any) -> tuple[str, dict[str, Any]]:
    """Show what the tool knows; it has no word for most media types, whose bodies go out as they are."""
    if media["schema"].get("format") == RAW:
        return _OCTETS, {"schema": {"type": "string", "format": "binary"}}
    return name, {"schema": _body_view(media)}


def _body_view(media: Any) -> dict[str, Any]:
    return {"$ref": media["schema"]["$ref"]} if "$ref" in media["schema"] else {}


def _answer_view(status: str, answer: Any) -> dict[str, Any]:
    content = {}
    for name, media in answer.get("content", {}).items():
        if status.startswith("2") or media_kind(name) == "json":
            content[name] = {"schema": media.get("schema", {})}
    return {"description": "", **({"content": content} if content else {})}


def _reported(surface: Surface, data: Any) -> Iterator[Problem]:
    """Pass on what the tool complains of, at the operation that it names."""
    collections = data.endpoint_collections_by_tag.values()
    for error in [*data.errors, *(one for collection in collections for one in collection.parse_errors)]:
        header = error.header or ""
        method = next((one for one in surface.methods if f"{one.http_method} {one.path} " in f"{header} "), None)
        place = method.place if method else place_of(surface.document)
        yield Problem(place, f"openapi-python-client: {header} {error.detail or ''}")


def _differences(surface: Surface, data: Any) -> Iterator[Problem]:
    """Compare what the tool has read with what this pipeline has read in the same document."""
    read = {str(one.name): one for tag in data.endpoint_collections_by_tag.values() for one in tag.endpoints}
    for method in surface.methods:
        if method.id not in read:
            yield Problem(method.place, f"openapi-python-client leaves out {method.http_method} {method.path}")
        else:
            yield from _difference(method, read[method.id])
    for name in sorted(read.keys() - {method.id for method in surface.methods}):
        yield Problem(None, f"openapi-python-client makes an operation {name} that the document does not have")
    classes = {str(one.class_info.name) for one in data.models}
    for name in sorted(classes ^ (surface.models | surface.inputs)):
        yield Problem(place_of(surface.components, name), f"the class {name} is made by one of the two generators only")


def _difference(method: Method, endpoint: Any) -> Iterator[Problem]:
    ours, theirs = _facts(method), _endpoint_facts(endpoint)
    for name, value in ours.items():
        if theirs[name] != value:
            message = f"openapi-python-client reads {name} as {theirs[name]}, where the document has {value}"
            yield Problem(method.place, f"{method.id}: {message}")


def _facts(method: Method) -> dict[str, Any]:
    known = {"path": "path values", "query": "query parameters", "header": "header parameters"}
    shown = _shown_names((one.where, one.wire_name) for one in method.arguments)
    facts: dict[str, Any] = {
        words: sorted(name for (place, _), name in shown.items() if place == where) for where, words in known.items()
    }
    facts["body"] = method.body is not None
    facts["answer"] = sorted([method.answer.returns or "nothing", *(["nothing"] if method.answer.bodiless else [])])
    return facts


def _endpoint_facts(endpoint: Any) -> dict[str, Any]:
    def names(properties: Iterable[Any]) -> list[str]:
        return sorted(one.name.get_untrusted_value() for one in properties)

    good = [one for one in endpoint.responses.patterns if one.status_code.pattern.startswith("2")]
    return {
        "path values": names(endpoint.path_parameters),
        "query parameters": names(endpoint.query_parameters),
        "header parameters": names(endpoint.header_parameters),
        "body": bool(endpoint.bodies),
        "answer": sorted({_returned(one) for one in good}) or ["nothing"],
    }


def _returned(response: Any) -> str:
    kinds = {"response.content": "bytes", "response.text": "text", "None": "nothing"}
    plain = kinds.get(response.source["attribute"])
    return plain or str(response.prop.class_info.name)
