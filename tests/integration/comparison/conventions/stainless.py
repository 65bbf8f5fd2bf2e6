"""Packages that Stainless generates: TypedDicts as arguments, the last id of a path first, pydantic models back."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import signature
from typing import Any, get_type_hints

from tests.integration.comparison.cases import Case, argument, snake


class Stainless:
    """The convention."""

    states_required = False
    strict: Mapping[str, Any] = {"_strict_response_validation": True}
    http_client = "http_client"

    def rejection(self, official: Any) -> type[Exception]:
        """Return the error for a status of 400."""
        error: type[Exception] = official.BadRequestError
        return error

    def methods(self, client: Any) -> set[str]:
        """Return the paths of all methods that make a request."""
        resources, found = [("", client)], set()
        while resources:
            path, resource = resources.pop()
            for name in (name for name in vars(type(resource)) if not name.startswith(("_", "with_"))):
                method = getattr(type(resource), name)
                if hasattr(method, "func") and "Resource" in str(method.func.__annotations__.get("return")):
                    resources.append((f"{path}{name}.", getattr(resource, name)))
                elif path and callable(method):
                    found.add(path + name)
        return found

    def arguments(self, method: Any, case: Case) -> tuple[list[Any], dict[str, Any]]:
        """Put the last of the path first, and pass the rest by name."""
        known = signature(method).parameters
        given = {**case.parameters, **case.body}
        named = {argument(snake(name), known): value.theirs for name, value in given.items()}
        *before, last = case.path or [""]
        named |= {snake(name) if snake(name) in known else "id": case.path[name] for name in before}
        return [case.path[last]] if last else [], named

    def path_arguments(self, method: Any, path: list[str]) -> list[str]:
        """Put the last of the path first, and pass the rest by name."""
        known = signature(method).parameters
        return [*path[-1:], *(f"{name if name in known else 'id'}=" for name in path[:-1])]

    def result(self, returned: Any) -> Any:
        """Return it: the request has been made."""
        return returned

    def response(self, method: Any) -> Any:
        """Return the model; of a list, its page."""
        return get_type_hints(method)["return"]

    def validate(self, hint: Any, content: bytes) -> None:
        """Leave it to the client, which is strict."""
