"""Transitions: the states in which an operation is allowed, and the one that it leads to (`x-transition`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Self

from attrs import frozen

from .pointers import Json, put, read


@frozen(kw_only=True)
class Transition:
    """What an operation does to the state of its object.

    sources: alternatives, each with the allowed values by pointer; none allows any state. outcome: values by pointer.
    status: that of a refusal, None for that of an invalid request.
    """

    sources: Sequence[Mapping[str, Json]] = ()
    outcome: Mapping[str, Json]
    status: int | None = None

    @classmethod
    def read(cls, node: Mapping[str, Any] | None) -> Self | None:
        """Return the transition that an operation declares, None without one."""
        if node is None:
            return None
        sources = node.get("from", ())
        alternatives = [sources] if isinstance(sources, Mapping) else list(sources)
        return cls(sources=alternatives, outcome=node.get("to", {}), status=node.get("refused"))

    def refusal(self, fields: Mapping[str, Json]) -> str | None:
        """Return why an object in this state is refused, None if it is not."""
        if not self.sources or any(_is_in(fields, source) for source in self.sources):
            return None
        pointers = dict.fromkeys(pointer for source in self.sources for pointer in source)
        state = ", ".join(f"{pointer[1:]} {read(fields, pointer)!r}" for pointer in pointers)
        allowed = "; or ".join(", ".join(_words(source)) for source in self.sources)
        return f"has {state}, and this operation needs {allowed}"

    def applied(self, fields: Mapping[str, Json], *, sent: Mapping[str, Json], moment: Json) -> Json:
        """Return the fields after the transition. sent: the request, which may set them itself. moment: now."""
        changed: Json = fields
        for pointer, value in self.outcome.items():
            if not isinstance(value, Mapping) or pointer[1:] not in sent:
                changed = put(changed, pointer, _value(value, fields, moment))
        return changed


def _is_in(fields: Mapping[str, Json], source: Mapping[str, Json]) -> bool:
    return all(read(fields, pointer) in _options(allowed) for pointer, allowed in source.items())


def _options(allowed: Json) -> list[Json]:
    return allowed if isinstance(allowed, list) else [allowed]


def _words(source: Mapping[str, Json]) -> Iterator[str]:
    for pointer, allowed in source.items():
        yield f"{pointer[1:]} {' or '.join(map(repr, _options(allowed)))}"


def _value(value: Json, fields: Mapping[str, Json], moment: Json) -> Json:
    if not isinstance(value, Mapping):
        return value
    return moment if "now" in value else read(fields, value.get("copy", ""))
