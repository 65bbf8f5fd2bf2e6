"""Every field of every request body of every package, spelled in the other case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from billing_overlay import errors
from billing_overlay.requests.encode import encode_json

from .clients import PROVIDERS, Arguments, package


class Bodies(Arguments):
    """Bodies with all fields, and the fields in them that the spec declares."""

    def declared(self, operation_id: str, body: Any) -> Iterator[tuple[dict[str, Any], str]]:
        """Yield each field of a body, with the dict that holds it."""
        request = self._resolved(self._operations[operation_id][1]["requestBody"])
        return self._fields(request["content"]["application/json"]["schema"], body)

    def _fields(self, schema: Any, value: Any) -> Iterator[tuple[dict[str, Any], str]]:
        schema = self._whole(schema)
        for union in ("oneOf", "anyOf"):
            if union in schema and "properties" not in schema:
                yield from self._fields(schema[union][0], value)
        for name, field in schema.get("properties", {}).items() if isinstance(value, dict) else ():
            if name in value:
                yield value, name
                yield from self._fields(field, value[name])
        for item in value if isinstance(value, list) and "items" in schema else ():
            yield from self._fields(schema["items"], item)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_field_in_the_other_case(provider: str) -> None:
    """A body is encoded with the right names, and refused with the right name if one is in the other case."""
    declared, bodies, shapes = package(provider), Bodies(provider), package(provider)._operations.SHAPES
    count = 0
    for operation_id, operation in declared.OPERATIONS.items():
        if operation.body != "application/json":
            continue
        body = bodies.of(operation_id, full=True)["body"]
        encode_json(body, operation.shape, shapes)
        for item, name in list(bodies.declared(operation_id, body)):
            if (other := other_case(name)) != name and other not in item:
                item[other] = item.pop(name)
                with pytest.raises(errors.ConfigurationError, match=re.escape(f"did you mean {name!r}?")):
                    encode_json(body, operation.shape, shapes)
                item[name] = item.pop(other)
                count += 1

    assert count > len(declared.OPERATIONS) / 2


def other_case(name: str) -> str:
    """Write a name in snake_case if it is in camelCase, and the reverse."""
    first, *rest = name.split("_")
    return first + "".join(map(str.title, rest)) if rest else re.sub("(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
