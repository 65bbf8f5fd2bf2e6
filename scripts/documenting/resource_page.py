"""The page of a resource: each operation with signature, parameters, fields, an example, contract, errors and doubts.

Texts of a spec are escaped: they are never markup.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..pipeline.generate.arguments import Argument
from ..pipeline.generate.docs import stopped
from ..pipeline.generate.idempotency_words import idempotency_words, rate_limit_words
from ..pipeline.generate.markdown import code, link, text
from ..pipeline.generate.surface import Method
from ..pipeline.normalize.normalize import component_of
from ..pipeline.python.source import Code, literal
from . import allowed
from .examples import example
from .surfaces import Documented

_MOST_FIELDS = 60
_LONGEST_LINE = 80
_ERRORS = {400: "BadRequestError", 401: "AuthenticationError", 403: "PermissionDeniedError", 404: "NotFoundError",
           409: "ConflictError", 422: "UnprocessableEntityError", 429: "RateLimitError"}  # fmt: skip


def resource_page(documented: Documented, resource: str, methods: list[Method]) -> str:
    """Return the page of a resource as Markdown."""
    name = f"{documented.provider}.{resource}"
    rows = [f"| [`{method.name}`](#{method.name}) | {text(stopped(method.summary))} |" for method in methods]
    return "\n".join([
        "---", f"title: {_words(resource)}", "---", "",
        f"# {documented.title}: {_words(resource)}", "",
        f"`{name}`, of `{documented.package}`.", "",
        "| method | what it does |", "|---|---|", *rows, "",
        *(line for method in methods for line in _method(documented, method)),
    ])  # fmt: skip


def _words(name: str) -> str:
    return str(name).replace("_", " ")


def _method(documented: Documented, method: Method) -> Iterator[str]:
    components = documented.surface.components
    yield from (f"## {method.name} {{#{method.name}}}", "")
    yield from (text(stopped(method.summary)), "")
    if method.description and method.description != method.summary:
        yield from (text(method.description), "")
    yield from _fenced("python", _call(documented, method, components))
    yield from _facts(method)
    yield from _parameters(method, components)
    yield from _response(method, components)


def _call(documented: Documented, method: Method, components: Any) -> str:
    """Return a call with its required arguments."""
    required = [argument for argument in method.arguments if argument.is_required]
    passed = [_passed(argument, components) for argument in required]
    name = f"{documented.provider}.{method.resource}.{method.name}"
    call = f"{name}({', '.join(passed)})"
    if len(call) > _LONGEST_LINE:
        call = "\n".join([f"{name}(", *(f"    {argument}," for argument in passed), ")"])
    if method.pagination is not None:
        return f"for item in {call}:  # all pages\n    print(item)"
    return call if method.response.returns is None else f"{_variable(method)} = {call}"


def _variable(method: Method) -> str:
    return "content" if method.response.returns in ("bytes", "text") else "result"


def _passed(argument: Argument, components: Any) -> str:
    value = _sent(example(argument.schema, components, name=argument.wire_name, only_required=True))
    return literal(value) if argument.where == "path" else f"{argument.name}={literal(value)}"


def _sent(value: Any) -> Any:
    """Return a value as a caller passes it: an amount as text, because floats are refused."""
    if isinstance(value, dict):
        return {name: _sent(field) for name, field in value.items()}
    if isinstance(value, list):
        return [_sent(item) for item in value]
    return str(value) if isinstance(value, float) else value


def _facts(method: Method) -> Iterator[str]:
    """Yield the table of what is known before the call."""
    fixed = "&".join(f"{name}={value}" for name, value in method.fixed.items())
    limit = rate_limit_words(method, code)
    facts = {
        "request": code(f"{method.http_method} {method.path}{'?' if fixed else ''}{fixed}"),
        "when an attempt fails": idempotency_words(method, code),
        "after a lost response": "`error.reconcile()` looks it up" if method.reconcile else "",
        "pages": "" if method.pagination is None else _paging(method.pagination),
        "rate limit": limit or "",
        "errors": ", ".join(_errors(method)),
        "source": f"{link(Code('page'), method.source['url'])} ({text(method.source['seen'])})",
        "unsure": text(stopped(method.source["unsure"])) if "unsure" in method.source else "",
        "deprecated": "by the provider" if method.is_deprecated else "",
    }
    yield from ("| call | |", "|---|---|")
    yield from (f"| {name} | {value} |" for name, value in facts.items() if value)
    yield ""


def _errors(method: Method) -> Iterator[str]:
    known = sorted(status for status in method.errors if status < 500)
    yield from (f"`{_ERRORS.get(status, 'APIStatusError')}` ({status})" for status in known)
    yield "`InternalServerError` (5xx)"
    if method.effect == "write":
        yield "`OutcomeUnknownError` if the response is lost"


def _paging(pagination: Any) -> str:
    words = {"none": "the whole list in one response", "page": "by number"}
    return words.get(pagination["style"], f"by {pagination['style']}")


def _parameters(method: Method, components: Any) -> Iterator[str]:
    if not method.arguments:
        return
    yield from ("**Parameters**", "", "| name | type | meaning |", "|---|---|---|")
    for argument in method.arguments:
        needed = "**required** " if argument.is_required else ""
        about = (allowed.values(argument.schema, components), allowed.fields(argument.schema, components))
        meaning = " ".join(filter(None, (f"{needed}{text(argument.text)}", *about)))
        yield f"| {code(str(argument.name))} | {code(_type(str(argument.type)))} | {meaning} |"
    yield ""


def _type(annotation: str) -> str:
    """Return an annotation without the two names that an input type has."""
    parts = [part.replace("inputs.", "") for part in annotation.split(" | ") if not part.startswith("models.")]
    return " or ".join(parts)


def _response(method: Method, components: Any) -> Iterator[str]:
    returns = method.response.returns
    if returns is None or returns not in components:
        return
    schema = components[returns]
    item = str(method.response.type).removeprefix("models.").partition(" ")[0]
    shown = components.get(item, schema) if method.pagination is not None else schema
    yield from (f"**Returns** {code(str(method.response.type).removeprefix('models.'))}", "")
    yield from _fields(shown, components)
    yield from _fenced("json", json.dumps(example(schema, components), indent=2, ensure_ascii=False))


def _fields(schema: Any, components: Any) -> Iterator[str]:
    properties = schema.get("properties", {})
    if not properties:
        return
    required = set(schema.get("required", ()))
    yield from ("| field | type | meaning |", "|---|---|---|")
    for name, field in list(properties.items())[:_MOST_FIELDS]:
        optional = "" if name in required else "*optional* "
        meaning = " ".join(filter(None, (text(str(field.get("description", ""))), allowed.values(field, components))))
        yield f"| {code(name)} | {code(_kind(field))} | {optional}{meaning} |"
    yield ""


def _kind(field: Any) -> str:
    for variant in field.get("anyOf", [field]):
        if "$ref" in variant:
            return str(component_of(variant))
        if variant.get("type") == "array":
            return f"list of {_kind(variant['items'])}"
        if variant.get("type") != "null":
            return str(variant.get("format") or variant.get("type", "any"))
    return "any"


def _fenced(language: str, content: str) -> Iterable[str]:
    return (f"```{language}", content, "```", "")
