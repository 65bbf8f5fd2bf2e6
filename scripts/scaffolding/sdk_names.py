"""Names that a document states for the generators of SDKs, kept before `strip` removes vendor extensions."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from ..pipeline.adapt.strip import operations_in
from .name_words import split
from .published_operations import PublishedOperation

_KEPT = "x-sdk-names"
_GROUPS = ("x-speakeasy-group", "x-fern-sdk-group-name", "x-codegen-group-name", "x-codegen-resource")
_METHODS = ("x-speakeasy-name-override", "x-fern-sdk-method-name", "x-codegen-method-name")
_CODEGEN = "x-codegen"
_CODEGEN_GROUPS = ("resource", "resource_name", "group", "group_name")
_CODEGEN_METHODS = ("method_name", "method", "name")
_PATTERN = re.compile(r"\^?([A-Za-z0-9_.:-]*)(\.\*)?\$?")


@frozen
class SdkNames:
    """The words of a resource and of a method; both empty without such an extension."""

    resource: tuple[str, ...] = ()
    method: tuple[str, ...] = ()


def keep_sdk_names(published: Any, stripped: Any) -> None:
    """Copy the names of a published document into its stripped copy."""
    names = {(path, method): _stated(published, node) for path, method, node in operations_in(published)}
    for path, method, node in operations_in(stripped):
        if stated := names.get((path, method)):
            node[_KEPT] = stated


def sdk_names_of(operation: PublishedOperation) -> SdkNames:
    """Return the names that were kept for an operation."""
    stated = operation.node.get(_KEPT)
    return stated if isinstance(stated, SdkNames) else SdkNames()


def _stated(document: Any, node: Any) -> SdkNames | None:
    codegen = node.get(_CODEGEN)
    held = codegen if isinstance(codegen, dict) else {}
    group = [node.get(name) for name in _GROUPS] + [held.get(name) for name in _CODEGEN_GROUPS]
    method = [node.get(name) for name in _METHODS] + [held.get(name) for name in _CODEGEN_METHODS]
    names = SdkNames(_words(group), _words([*method, _overridden(document, node.get("operationId"))]))
    return names if names != SdkNames() else None


def _words(values: list[Any]) -> tuple[str, ...]:
    """Return the words of the first value that has any: a text, or a list of nested names."""
    texts = (" ".join(map(str, value)) if isinstance(value, list) else value for value in values)
    return next((tuple(words) for text in texts if isinstance(text, str) and (words := split(text))), ())


def _overridden(document: Any, operation_id: Any) -> Any:
    """Return the method that the root of a document states for an id.

    Of its patterns, only prefixes are supported: a regular expression of an untrusted document is never run.
    """
    listed = document.get("x-speakeasy-name-override")
    for entry in listed if isinstance(listed, list) and isinstance(operation_id, str) else ():
        match = _PATTERN.fullmatch(str(entry.get("operationId"))) if isinstance(entry, dict) else None
        if match and (operation_id.startswith(match[1]) if match[2] else operation_id == match[1]):
            return entry.get("methodNameOverride")
    return None
