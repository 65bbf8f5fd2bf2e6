"""Names in Python from names in specs: classes, attributes, arguments, constants.

Each comes from the wire name and its place alone, so that an unrelated edit cannot rename anything.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Any

from .source import Code, literal

# What generated modules of models and inputs use themselves; a class of that name would hide it.
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
    "Union",
}
_NOT_FOR_CLASSES = _TAKEN_BY_MODULES | set(dir(builtins)) | set(keyword.kwlist)
# `field` is what a struct's members are declared with; `to_dict` is a method of every model.
_NOT_FOR_ATTRIBUTES = {"field", "to_dict", *keyword.kwlist}
RESERVED_ARGUMENTS = frozenset({
    *("self", "body", "idempotency_key", "into", "options"),
    *("timeout", "deadline", "extra_headers", "extra_query", "extra_body"),
})  # fmt: skip
"""What a method takes beside its arguments: `CallOptions` of the overlay, and what the templates name themselves."""
# What the modules of resources use themselves.
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


def class_name(text: str) -> Code | None:
    """Make a class name; None if the text holds no letter or digit of ASCII.

    "customer.billing-address" becomes CustomerBillingAddress. A name that Python or a generated module needs for
    itself gets the suffix "Schema".
    """
    words = [word for part in re.findall(r"[A-Za-z0-9]+", text) for word in re.split(r"([A-Z]?[a-z]+)", part)]
    name = "".join(word[:1].upper() + word[1:] for word in words)
    if name[:1].isdigit():
        name = f"Schema{name}"
    return Code(f"{name}Schema" if name in _NOT_FOR_CLASSES else name) if name else None


def snake_case(text: str) -> str:
    """Cut a wire name into lower-case words: "cardLast4Digits" gives card_last4_digits."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", text)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"_+", "_", name).strip("_").lower()


def attribute_name(wire_name: str) -> Code:
    """Make the name of an attribute or argument, before clashes are settled."""
    name = snake_case(wire_name) or "field"
    if name[0].isdigit():
        name = f"field_{name}"
    return Code(f"{name}_" if name in _NOT_FOR_ATTRIBUTES else name)


def attribute_names(wire_names: Iterable[str]) -> dict[str, Code]:
    """Name the members of one object. Of those that want one name, the one written that way gets it."""
    names: dict[str, Code] = {}
    for wire_name in sorted(wire_names, key=lambda name: (attribute_name(name) != name, name)):
        names[wire_name] = _free(attribute_name(wire_name), names.values())
    return names


def argument_names(places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Code]:
    """Name the arguments of a method from (place, wire name). A name that is taken gets its place behind it.

    The path goes first, then the query, then headers, then the body.
    """
    names: dict[tuple[str, str], Code] = {}
    order = ("path", "query", "header", "body")
    for place, wire_name in sorted(
        places, key=lambda one: (order.index(one[0]), attribute_name(one[1]) != one[1], one[1])
    ):
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
    """Make the name under which an operation is declared: make_thing gives MAKE_THING."""
    name = identifier(operation_id).upper()
    return Code(f"{name}_" if name in {"ABSENT", "OPERATIONS", "SHAPES"} else name)


def resource_class(resource: str, *, client: str) -> Code:
    """Make the name of a resource's class: credit_notes gives CreditNotes, unless the client is called so."""
    name = "".join(word.capitalize() for word in identifier(resource).split("_"))
    is_taken = name in _NOT_FOR_RESOURCES or name == client or name.startswith("Async")
    return Code(f"{name}Resource" if is_taken else name)


def is_client_name(name: str) -> bool:
    """Tell whether a client may be called so: its module and its package need some names for themselves."""
    return name not in _NOT_FOR_CLIENTS and not name.startswith("Async")


def keywords(members: Mapping[str, Any]) -> Code:
    """Write the arguments of a call: names of ours, values that are plain data."""
    return Code(", ".join(f"{identifier(name)}={literal(value)}" for name, value in members.items()))


def identifier(text: str) -> Code:
    """Pass a name that the lint has checked already; anything but a plain identifier stops the pipeline."""
    if not (text.isascii() and text.isidentifier()) or keyword.iskeyword(text):
        raise ValueError(f"{text!r:.80} is no name in Python")
    return Code(text)
