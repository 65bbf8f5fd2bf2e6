"""Names in Python from names in specs: classes, attributes, arguments, constants.

Each depends only on the wire name and its place, so that an unrelated edit renames nothing.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Any

from .source import Code, literal

# Names that generated modules of models and inputs use; a class with the same name would shadow them.
_TAKEN_BY_MODULES = {
    "Any",
    "ClassVar",
    "DateLike",
    "DateTimeLike",
    "Decimal",
    "DecimalLike",
    "FileLike",
    "Literal",
    "Mapping",
    "Model",
    "NotRequired",
    "Open",
    "OpenUnion",
    "Sequence",
    "TypeAlias",
    "TypedDict",
    "UUID",
    "Union",
}
_NOT_FOR_CLASSES = _TAKEN_BY_MODULES | set(dir(builtins)) | set(keyword.kwlist)
# `field` declares the fields of a struct; `to_dict` is a method of every model.
_NOT_FOR_ATTRIBUTES = {"field", "to_dict", *keyword.kwlist}
RESERVED_ARGUMENTS = frozenset({
    *("self", "body", "idempotency_key", "into", "options"),
    *("timeout", "deadline", "extra_headers", "extra_query", "extra_body"),
})  # fmt: skip
"""Parameters that every method reserves: `CallOptions` of the overlay, and those that the templates add."""
# Names that the modules of resources use.
_TAKEN_BY_RESOURCES = {
    "Absent",
    "AsyncPages",
    "AsyncResource",
    "CallOptions",
    "Mapping",
    "Page",
    "Resource",
    "Sequence",
    "StrPath",
    "Unpack",
}
_NOT_FOR_CLIENTS = {
    "ABSENT",
    "Absent",
    "AsyncClientOptions",
    "CallOptions",
    "ClientOptions",
    "Drift",
    "Event",
    "OPERATIONS",
    "PROVIDER",
    "Page",
    "RawResponse",
    "SPEC",
    "SyncClient",
    "TYPE_CHECKING",
    "Timeout",
    "Unpack",
}
_NOT_FOR_RESOURCES = _TAKEN_BY_RESOURCES | _NOT_FOR_CLASSES
_NOTHING_KEPT: Mapping[Any, str] = {}


def class_name(text: str) -> Code | None:
    """Return a class name; None if the text has no ASCII letter or digit.

    "customer.billing-address" becomes CustomerBillingAddress. A name that Python or a generated module uses gets the
    suffix "Schema".
    """
    words = [word for part in re.findall(r"[A-Za-z0-9]+", text) for word in re.split(r"([A-Z]?[a-z]+)", part)]
    name = "".join(word[:1].upper() + word[1:] for word in words)
    if name[:1].isdigit():
        name = f"Schema{name}"
    return Code(f"{name}Schema" if name in _NOT_FOR_CLASSES else name) if name else None


def snake_case(text: str) -> str:
    """Return a wire name in snake case: "cardLast4Digits" becomes card_last4_digits."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", text)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"_+", "_", name).strip("_").lower()


def attribute_name(wire_name: str) -> Code:
    """Return the name of an attribute or argument, before collisions are resolved."""
    name = snake_case(wire_name) or "field"
    if name[0].isdigit():
        name = f"field_{name}"
    return Code(f"{name}_" if name in _NOT_FOR_ATTRIBUTES else name)


def attribute_names(wire_names: Iterable[str], kept: Mapping[str, str] = _NOTHING_KEPT) -> dict[str, Code]:
    """Return the attribute names of the fields of an object. In a collision, an exact match keeps its name.

    kept: the names in use, by wire name, which take precedence over any other.
    """
    wanted = sorted(wire_names, key=lambda name: (attribute_name(name) != name, name))
    names = {name: Code(kept[name]) for name in wanted if name in kept}
    taken = set(names.values())
    names |= {
        name: Code(name) for name in wanted if name not in names and attribute_name(name) == name and name not in taken
    }
    for wire_name in wanted:
        if wire_name not in names:
            names[wire_name] = _free(attribute_name(wire_name), names.values())
    return names


def argument_names(
    places: Iterable[tuple[str, str]], kept: Mapping[tuple[str, str], str] = _NOTHING_KEPT
) -> dict[tuple[str, str], Code]:
    """Return the argument names of a method by (place, wire name). A name that is taken gets its place as a suffix.

    Names are assigned to the path first, then to the query, headers and the body. kept: the names in use, by place and
    wire name, which take precedence over any other.
    """
    order = ("path", "query", "header", "body")
    wanted = sorted(places, key=lambda key: (order.index(key[0]), attribute_name(key[1]) != key[1], key[1]))
    names = {key: Code(kept[key]) for key in wanted if key in kept and kept[key] not in RESERVED_ARGUMENTS}
    for place, wire_name in wanted:
        if (place, wire_name) in names:
            continue
        name = attribute_name(wire_name)
        if name in RESERVED_ARGUMENTS or name in names.values():
            name = Code(f"{name}_{place}".replace("__", "_"))
        names[place, wire_name] = _free(name, names.values())
    return names


def _free(name: str, taken: Iterable[str]) -> Code:
    known, number, free = set(taken), 2, name
    while free in known:
        free, number = f"{name.rstrip('_')}_{number}", number + 1
    return Code(free)


def constant_name(operation_id: str) -> Code:
    """Return the name of the constant that declares an operation: create_thing becomes CREATE_THING."""
    name = identifier(operation_id).upper()
    return Code(f"{name}_" if name in {"ABSENT", "OPERATIONS", "SHAPES"} else name)


def resource_class(resource: str, *, client: str) -> Code:
    """Return the class name of a resource: credit_notes becomes CreditNotes, unless the client has that name."""
    name = "".join(word.capitalize() for word in identifier(resource).split("_"))
    is_taken = name in _NOT_FOR_RESOURCES or name == client or name.startswith("Async")
    return Code(f"{name}Resource" if is_taken else name)


def is_client_name(name: str) -> bool:
    """Return whether a client may have a name: some are used by its module and its package."""
    return name not in _NOT_FOR_CLIENTS and not name.startswith("Async")


def keywords(arguments: Mapping[str, Any]) -> Code:
    """Return the keyword arguments of a call, with plain data as values."""
    return Code(", ".join(f"{identifier(name)}={literal(value)}" for name, value in arguments.items()))


def identifier(text: str) -> Code:
    """Return a name that the lint has checked. Raise ValueError if it is not a plain identifier."""
    if not (text.isascii() and text.isidentifier()) or keyword.iskeyword(text):
        raise ValueError(f"{text!r:.80} is not a Python identifier")
    return Code(text)
