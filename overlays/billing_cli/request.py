"""Options and --data as the arguments of `client.call`. Pure, but for reading --data."""

from __future__ import annotations

from typing import Any, NamedTuple

import click

from .index import Method
from .options import flag_of, given
from .values import content, read_json


class Arguments(NamedTuple):
    """The mappings of wire names that `client.call` takes. body: None without one."""

    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Any


def arguments_of(method: Method, values: dict[str, Any]) -> Arguments:
    """Return the arguments of a call. Raise click.UsageError for a missing parameter."""
    passed = given(method, values)
    body = _body(method, values.get("data"))
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "body": {}}
    for name, value in passed.items():
        parameter = method.parameters[name]
        places[parameter.place][parameter.name] = value
    if places["body"]:
        if body is not None and not isinstance(body, dict):
            raise click.UsageError("--data must be an object where options set its fields")
        body = {**(body or {}), **places["body"]}
    _check_required(method, passed, body)
    if body is None and method.body == "fields":
        body = {}
    return Arguments(places["path"], places["query"], places["header"], body)


def _check_required(method: Method, passed: dict[str, Any], body: Any) -> None:
    fields = body if isinstance(body, dict) else {}
    missing = [
        flag_of(name) if parameter.name else "--data"
        for name, parameter in method.parameters.items()
        if parameter.is_required
        and name not in passed
        and not _is_in_body(parameter.place, parameter.name, fields, body)
    ]
    if missing:
        raise click.UsageError(f"missing: {', '.join(missing)}{_misnamed(method, fields)}")


def _misnamed(method: Method, fields: dict[str, Any]) -> str:
    """Return advice on fields that the operation does not have: --data takes the names of the API."""
    names = [parameter.name for parameter in method.parameters.values() if parameter.place == "body"]
    unknown = sorted(fields.keys() - set(names))
    if not unknown or not all(names):
        return ""
    return f"; unknown in --data: {', '.join(map(repr, unknown))} (its fields: {', '.join(names)})"


def _is_in_body(place: str, name: str, fields: dict[str, Any], body: Any) -> bool:
    return place == "body" and (name in fields if name else body is not None)


def _body(method: Method, data: str | None) -> Any:
    """Return the body that --data holds. Raise click.UsageError if it is not JSON."""
    if data is None:
        return None
    try:
        text = content("@-" if data == "-" else data)
    except ValueError as error:
        raise click.UsageError(f"--data: {error}") from None
    if method.body == "whole" and next(iter(_whole(method)), "json") == "text":
        return text
    try:
        return read_json(text)
    except ValueError as error:
        place = "" if data in ("-", "@-") or not data.startswith("@") else f"{data}: "
        raise click.UsageError(f"--data: {place}not valid JSON: {error}") from None


def _whole(method: Method) -> list[str]:
    return [
        parameter.kind for parameter in method.parameters.values() if parameter.place == "body" and not parameter.name
    ]
