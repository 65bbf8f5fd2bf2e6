"""The four packages, their sandboxes, and arguments for any operation, made from the bundled spec."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Collection, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import httpx

from billing_sandbox import Sandbox

PROVIDERS = ("alguna", "commenda", "sequence", "stigg")
App = Callable[[httpx.Request], httpx.Response]


def package(provider: str) -> Any:
    """The generated package of a provider."""
    return importlib.import_module(f"{provider}_client")


@cache
def document(provider: str) -> Mapping[str, Any]:
    """The bundled spec that the sandbox reads; one for all tests."""
    bundled: Mapping[str, Any] = json.loads(document_bytes(provider))
    return bundled


def document_bytes(provider: str) -> bytes:
    """The bundled spec as it is written."""
    return files("billing_sandbox").joinpath("documents", f"{provider}.json").read_bytes()


@cache
def classes(provider: str) -> tuple[Any, Any]:
    """The sync and the async client class."""
    name = document(provider)["x-client"]["class"]
    return getattr(package(provider), name), getattr(package(provider), f"Async{name}")


@cache
def loaded(provider: str) -> Sandbox:
    """The one sandbox of a provider, which its users reset: loading it takes longer than most tests."""
    return Sandbox.load(provider)


def over_sandbox(provider: str, sandbox: Sandbox, **options: Any) -> Any:
    """A sync client in process with a sandbox."""
    return classes(provider)[0](**sandbox.credentials, http_client=sandbox.client(), **options)


def async_over_sandbox(provider: str, sandbox: Sandbox, **options: Any) -> Any:
    """An async client in process with a sandbox."""
    return classes(provider)[1](**sandbox.credentials, http_client=sandbox.async_client(), **options)


def over(provider: str, app: App, **options: Any) -> Any:
    """A sync client over a function that stands in for the network."""
    fake = dict.fromkeys(package(provider)._provider.PROVIDER.credentials.names, "fake-key")
    return classes(provider)[0](**fake, http_client=httpx.Client(transport=httpx.MockTransport(app)), **options)


class Arguments:
    """Values for the path, the query and the body of an operation, valid for its spec."""

    def __init__(self, provider: str) -> None:
        self._document = document(provider)
        self._operations = {
            operation["operationId"]: (item.get("parameters", []), operation)
            for item in self._document["paths"].values()
            for method, operation in item.items()
            if isinstance(operation, dict) and "operationId" in operation
        }

    def of(self, operation_id: str, *, full: bool, also: Collection[str] = ()) -> dict[str, Any]:
        """Mappings for `client.call`; with `full`, of all optional fields too. also: optional parameters to pass,
        or pointers to optional fields of the body. A key is given where the write requires one.
        """
        shared, operation = self._operations[operation_id]
        given: dict[str, Any] = {"path": {}, "query": {}}
        for parameter in map(self._resolved, [*shared, *operation.get("parameters", [])]):
            wanted = parameter["in"] == "path" or (
                (parameter.get("required") or parameter["name"] in also) and not self._is_paging(operation, parameter)
            )
            is_fixed = "const" in parameter["schema"]  # the client sends it by itself
            if parameter["in"] in given and wanted and not is_fixed:
                given[parameter["in"]][parameter["name"]] = self._value(parameter["schema"], full=full)
        content = self._resolved(operation.get("requestBody", {})).get("content", {})
        body = content.get("application/json", content.get("multipart/form-data"))
        if body is not None:
            given["body"] = self._value(body["schema"], full=full)
            properties = self._whole(body["schema"]).get("properties", {})
            given["body"] |= {
                name: self._value(properties[name], full=full) for name in properties if f"/{name}" in also
            }
            if operation.get("x-idempotency", {}).get("required") and (full or also):
                given["idempotency_key"] = "given"
            paging = operation.get("x-pagination", {})
            for pointer in (paging.get(name, "") for name in ("cursor", "before", "offset", "limit")):
                if pointer.startswith("/"):  # a page is requested by the client
                    given["body"].pop(pointer[1:], None)
        return given

    def matching(self, operation_id: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """Fields of an object that a list with these arguments shows."""
        shared, operation = self._operations[operation_id]
        nodes = {one["name"]: one for one in map(self._resolved, [*shared, *operation.get("parameters", [])])}
        content = self._resolved(operation.get("requestBody", {})).get("content", {})
        body = self._whole(content.get("application/json", {}).get("schema", {}))
        nodes |= {name: self._resolved(node) for name, node in body.get("properties", {}).items()}
        fields: dict[str, Any] = {}
        for name, value in {**given["query"], **given.get("body", {})}.items():
            inner = self._whole(nodes[name]).get("properties", {}) if "x-filter" not in nodes[name] else {}
            parts = [(self._resolved(inner[part]), wanted) for part, wanted in value.items()] if inner else ()
            for node, wanted in parts or [(nodes[name], value)]:
                declared = node.get("x-filter") or {}
                one = wanted[0] if isinstance(wanted, list) else wanted
                fields |= _planted(declared.get("field", f"/{name}"), one)
        return fields

    def state(self, operation_id: str) -> dict[str, Any]:
        """Fields of an object in a state in which the operation is allowed."""
        sources = self._operations[operation_id][1].get("x-transition", {}).get("from", {})
        first = sources[0] if isinstance(sources, list) else sources
        return {pointer[1:]: allowed[0] if isinstance(allowed, list) else allowed for pointer, allowed in first.items()}

    def _is_paging(self, operation: Mapping[str, Any], parameter: Mapping[str, Any]) -> bool:
        paging = operation.get("x-pagination", {})
        return parameter["name"] in (paging.get("limit"), paging.get("offset"), paging.get("cursor"))

    def _resolved(self, node: Any) -> Any:
        while "$ref" in node:
            found: Any = self._document
            for step in node["$ref"][2:].split("/"):
                found = found[step]
            node = {**found, **{name: value for name, value in node.items() if name != "$ref"}}
        return node

    def _whole(self, schema: Any) -> Any:
        """A schema with the parts of its `allOf` written out."""
        schema = self._resolved(schema)
        parts = [self._whole(part) for part in schema.get("allOf", [])]
        whole = {name: value for name, value in schema.items() if name != "allOf"}
        for part in parts:
            members = {**part.get("properties", {}), **whole.get("properties", {})}
            needed = [*part.get("required", []), *whole.get("required", [])]
            whole = {**part, **whole, "properties": members, "required": needed}
        return whole

    def _value(self, schema: Any, *, full: bool, depth: int = 0) -> Any:
        schema = self._whole(schema)
        for union in ("oneOf", "anyOf"):
            if union in schema and "properties" not in schema:
                return self._value(schema[union][0], full=full, depth=depth)
        for known in ("const", "default"):
            if known in schema:
                return schema[known]
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema.get("type", "object")
        kind = kind if isinstance(kind, str) else next(one for one in kind if one != "null")
        if kind == "object":
            return self._object(schema, full=full and depth < 4, depth=depth)
        if kind == "array":
            return [self._value(schema["items"], full=full, depth=depth + 1)]
        if kind in ("number", "integer"):
            return max(1, schema.get("minimum", 1))
        if kind == "string" and schema.get("format") == "binary":
            return b"a,b\r\n1,2\r\n"
        return True if kind == "boolean" else _text(schema)

    def _object(self, schema: Mapping[str, Any], *, full: bool, depth: int) -> dict[str, Any]:
        members = schema.get("properties", {})
        wanted = members if full else _needed(schema) or list(members)[: schema.get("minProperties", 0)]
        return {
            name: self._value(schema["properties"][name], full=full, depth=depth + 1)
            for name in wanted
            if name in schema.get("properties", {})
        }


def _needed(schema: Mapping[str, Any]) -> list[str]:
    """The fields that an object must have, with those of the first of its alternatives."""
    needed = list(schema.get("required", []))
    for union in ("oneOf", "anyOf"):
        needed += schema.get(union, [{}])[0].get("required", [])
    for name in needed:  # grows on the way: what one field needs may need more
        needed += [more for more in schema.get("dependentRequired", {}).get(name, []) if more not in needed]
    return list(dict.fromkeys(needed))


def _text(schema: Mapping[str, Any]) -> str:
    samples: dict[str | None, str] = {
        "decimal": "19.99",
        "date": "2026-11-21",
        "date-time": "2026-11-21T10:00:00Z",
        "uuid": "5b1c58b4-3a3c-4a52-9a4e-0b7a4a3f2c11",
        "email": "a@acme.example",
    }
    shortest: int = schema.get("minLength", 0)
    return samples.get(schema.get("format"), "x" * max(3, shortest))


def _planted(pointer: str, value: Any) -> dict[str, Any]:
    """A value at a pointer; a plural on the way names a list."""
    *way, last = pointer.split("/")[1:]
    whole: dict[str, Any] = {last: value}
    for name in reversed(way):
        whole = {name: [whole] if name.endswith("s") else whole}
    return whole
