"""The operations of two specs: added and removed operations; parameters, bodies and responses of the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..pipeline.normalize.operations import filled_headers
from ..spec.document import place_of
from ..spec.media import media_kind
from ..spec.operations import constants_of, operations_of, wire_path
from ..spec.problems import Place
from ..spec.references import resolve
from .change import (
    Change,
    Effect,
    Location,
    Spot,
    Texts,
    both,
    either,
    shown,
)
from .contracts import Side, contract_changes, is_keyed
from .documentation import documentation_changes
from .schemas import Comparison, Part


def sides_of(document: Any) -> dict[str, Side]:
    """Return the operations of a document by id."""
    return {operation.node["operationId"]: Side(document, operation) for operation in operations_of(document)}


def presence_changes(old: dict[str, Side], new: dict[str, Side]) -> Iterator[Change]:
    """Yield a change for each operation that only one side has."""
    for name in sorted(old.keys() - new.keys()):
        yield _operation(name, "narrower", (old[name].operation.label, None), place_of(old[name].node))
    for name in sorted(new.keys() - old.keys()):
        yield _operation(name, "wider", (None, new[name].operation.label), place_of(new[name].node))


def _operation(name: str, effect: Effect, texts: Texts, place: Place | None) -> Change:
    return Change(name, "operation", "request", effect, texts, place, Location(operation=name))


def operation_part(comparison: Comparison, old: Side, new: Side) -> Part:
    """Compare one operation that both sides have."""
    name = new.node["operationId"]
    spot = Spot(name, "request", Location(operation=name))
    part = Part(
        [
            *_identity(old, new, spot),
            *contract_changes(old, new, name),
            *documentation_changes(spot, old.node, new.node),
        ]
    )
    _add_wire_changes(comparison, part, old, new, name)
    return part


def wire_part(comparison: Comparison, old: Side, new: Side) -> Part:
    """Compare the parameters, bodies and responses of one operation, which may have no id."""
    part = Part()
    _add_wire_changes(comparison, part, old, new, "")
    return part


def _add_wire_changes(comparison: Comparison, part: Part, old: Side, new: Side, name: str) -> None:
    _parameters(comparison, part, old, new, name)
    _body(comparison, part, old, new, name)
    _responses(comparison, part, old, new, name)


def _identity(old: Side, new: Side, spot: Spot) -> Iterator[Change]:
    addresses = both(_address, old, new)
    if addresses[0] != addresses[1]:
        # A provider stores an idempotency key per address: a retry at another address is a new call.
        effect: Effect = "other" if is_keyed(old) or is_keyed(new) else "none"
        is_moved = old.operation.path != new.operation.path
        place = place_of(new.document["paths"], new.operation.path) if is_moved else place_of(new.node)
        yield spot.change("address", effect, addresses, place)
    names = both(lambda side: f"{side.node.get('x-resource')}.{side.node.get('x-method')}", old, new)
    if names[0] != names[1]:
        yield spot.change("method", "other", names, place_of(new.node, "x-method"))


def _address(side: Side) -> str:
    """Return method and path of a call with its constant query; the fragment that distinguishes paths is dropped."""
    fixed = "&".join(f"{name}={value}" for name, value in constants_of(side.document, side.operation).items())
    return f"{side.operation.method.upper()} {wire_path(side.operation.path)}{'?' if fixed else ''}{fixed}"


def _parameters(comparison: Comparison, part: Part, old: Side, new: Side, name: str) -> None:
    before, after = _arguments(old), _arguments(new)
    for key in sorted(before.keys() | after.keys()):
        spot = Spot(f"{name}({key[1]} in {key[0]})", "request", Location(operation=name, argument=key[1]))
        was, now = before.get(key), after.get(key)
        if was is None or now is None:
            part.changes.append(_parameter(spot, was, now))
            continue
        needs = [bool(side.get("required")) for side in (was, now)]
        if needs[0] != needs[1]:
            texts = both(either("required"), *needs)
            place = place_of(now, "required") or place_of(now)
            part.changes.append(spot.change("required", "narrower" if needs[1] else "wider", texts, place))
        styles = [_style(side) for side in (was, now)]
        if styles[0] != styles[1]:
            part.changes.append(spot.change("address", "none", both(shown, *styles), place_of(now, "style")))
        part.changes += documentation_changes(spot, was, now)
        comparison.root(part, was.get("schema"), now.get("schema"), spot)


def _style(parameter: Any) -> dict[str, Any]:
    """Return how a list or an object is written, with OpenAPI's defaults."""
    style = parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple")
    return {"style": style, "explode": parameter.get("explode", style == "form")}


def _arguments(side: Side) -> dict[tuple[str, str], Any]:
    filled, fixed = filled_headers(side.document), constants_of(side.document, side.operation)
    return {
        (parameter["in"], parameter["name"]): parameter
        for parameter in side.operation.parameters
        if not (parameter["in"] == "header" and parameter["name"].lower() in filled)
        and not (parameter["in"] == "query" and parameter["name"] in fixed)
    }


def _parameter(spot: Spot, was: Any, now: Any) -> Change:
    is_required = bool((was or now).get("required"))
    effect: Effect = "other" if is_required else "wider" if was is None else "narrower"
    label = f"{'required' if is_required else 'optional'} parameter"
    texts = (None, label) if was is None else (label, None)
    return spot.change("parameter", effect, texts, place_of(was if now is None else now))


def _body(comparison: Comparison, part: Part, old: Side, new: Side, name: str) -> None:
    before, after = (resolve(side.document, side.node.get("requestBody")) for side in (old, new))
    spot = Spot(f"{name} body", "request", Location(operation=name, names=(f"{name} Request",)))
    if before is None or after is None:
        if before is not after:
            is_required = bool((before or after).get("required"))
            effect: Effect = "other" if is_required else "wider" if before is None else "narrower"
            label = f"{'required' if is_required else 'optional'} body"
            texts: Texts = (None, label) if before is None else (label, None)
            part.changes.append(spot.change("body", effect, texts, place_of(before if after is None else after)))
        return
    needs = [bool(side.get("required")) for side in (before, after)]
    if needs[0] != needs[1]:
        texts = both(either("required"), *needs)
        part.changes.append(spot.change("required", "narrower" if needs[1] else "wider", texts, place_of(after)))
    _content(comparison, part, before, after, spot)


def _responses(comparison: Comparison, part: Part, old: Side, new: Side, name: str) -> None:
    before, after = (side.node.get("responses", {}) for side in (old, new))
    for status in sorted(before.keys() | after.keys()):
        end = "Response" if status.startswith("2") else f"Error {status}"
        spot = Spot(f"{name} response {status}", "response", Location(operation=name, names=(f"{name} {end}",)))
        if status in before and status in after:
            was, now = resolve(old.document, before[status]), resolve(new.document, after[status])
            part.changes += documentation_changes(spot, was, now)
            _content(comparison, part, was, now, spot)
        else:
            texts: Texts = (f"status {status}", None) if status in before else (None, f"status {status}")
            effect: Effect = "narrower" if status in after else "wider"
            place = place_of(after if status in after else before, status)
            what = "status" if status.startswith("2") else "error status"
            part.changes.append(spot.change(what, effect, texts, place))


def _content(comparison: Comparison, part: Part, before: Any, after: Any, spot: Spot) -> None:
    was, now = (_media(side.get("content") or {}) for side in (before, after))
    if was == now and was is not None:
        schemas = [side["content"][was].get("schema") for side in (before, after)]
        comparison.root(part, schemas[0], schemas[1], spot)
    elif was != now:
        place = place_of(before if now is None else after, "content")
        effect: Effect = "narrower" if was is None and spot.direction == "response" else "other"
        if now is None and spot.direction == "response":
            effect = "wider"
        part.changes.append(spot.change("content", effect, (was, now), place))


def _media(content: Any) -> str | None:
    """Return the media type that the client uses."""
    return next((name for name in content if media_kind(name) == "json"), next(iter(content), None))
