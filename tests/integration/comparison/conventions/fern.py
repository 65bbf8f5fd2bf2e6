"""Packages that Fern generates: pydantic models as arguments and back, all ids of a path first, iterators of bytes."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from datetime import datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

from tests.integration.comparison.cases import Case, snake


class Fern:
    """The convention."""

    states_required = True
    strict: Mapping[str, Any] = {}
    http_client = "httpx_client"

    def rejection(self, official: Any) -> type[Exception]:
        """Return the error for a status of 400."""
        error: type[Exception] = official.BadRequestError
        return error

    def methods(self, client: Any) -> set[str]:
        """Return the paths of all methods that make a request."""
        resources, found = [("", client)], set()
        while resources:
            path, resource = resources.pop()
            for name in (name for name in dir(resource) if not name.startswith(("_", "with_"))):
                value = getattr(resource, name)
                if type(value).__name__.endswith("Client"):
                    resources.append((f"{path}{name}.", value))
                elif path and callable(value):
                    found.add(path + name)
        return found

    def arguments(self, method: Any, case: Case) -> tuple[list[Any], dict[str, Any]]:
        """Put the path first, and make the models that the method's types name."""
        hints = get_type_hints(method)
        given = {snake(name): value.theirs for name, value in {**case.parameters, **case.body}.items()}
        return list(case.path.values()), {name: made(hints.get(name), value) for name, value in given.items()}

    def path_arguments(self, method: Any, path: list[str]) -> list[str]:
        """Return the first arguments, under the names of the package."""
        return list(inspect.signature(method).parameters)[: len(path)]

    def result(self, returned: Any) -> Any:
        """Read a file to its end: its request is made when the first bytes are wanted."""
        return list(returned) if inspect.isgenerator(returned) else returned

    def response(self, method: Any) -> Any:
        """Return the model; nothing for a file."""
        hint = get_type_hints(method)["return"]
        return None if get_args(hint) == (bytes,) else hint

    def validate(self, hint: Any, content: bytes) -> None:
        """Validate with pydantic: the client itself constructs its models from anything."""
        if hint not in (None, type(None)):
            TypeAdapter(hint).validate_json(content)


def made(hint: Any, value: Any) -> Any:
    """Turn dicts into the models that the type names; the models check their own fields."""
    if value is None:
        return None
    options = [part for part in get_args(hint) if part is not type(None)] if _is_union(hint) else [hint]
    if isinstance(value, list):
        item = next((get_args(option)[0] for option in options if get_origin(option) not in (None, dict)), Any)
        return [made(item, each) for each in value]
    if isinstance(value, str) and datetime in options:
        return datetime.fromisoformat(value)
    model = next((option for option in options if hasattr(option, "model_fields")), None)
    if model is None or not isinstance(value, Mapping):
        return value
    fields = model.model_fields
    return model(
        **{name: made(fields[name].annotation if name in fields else Any, each) for name, each in value.items()}
    )


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, UnionType)
