"""The sandbox's own addresses, `/_sandbox/...`: what a test in another process sets up and reads.

    GET  /_sandbox/effects     how often each operation changed something
    GET  /_sandbox/requests    the requests received, oldest first, without credentials
    POST /_sandbox/faults      the fields of a Fault: {"operation": "create_x", "point": "after_commit", "kind": "drop"}
    POST /_sandbox/seed        {"names": ["list_x"], "count": 3}; names: ids of operations, or schemas
    POST /_sandbox/reset

They are below the base URL of a client, or its host. Each needs the sandbox's credentials, as any request does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from typing import TYPE_CHECKING, Any, Final

from attrs import fields as attrs_fields

from .faults import Fault
from .messages import RawRequest, Response
from .values.json_text import decode, encode

if TYPE_CHECKING:
    from .sandbox import Sandbox

PREFIX: Final = "/_sandbox/"
_HIDDEN: Final = "***"
_MOST_SEEDS: Final = 10_000


def control(sandbox: Sandbox, raw: RawRequest) -> Response | None:
    """Return the response to a request for the sandbox itself; None for the provider's addresses."""
    path = raw.path.removeprefix(sandbox.base_path)
    if not path.startswith(PREFIX):
        return None
    if any(raw.headers.get(name.lower()) != value for name, value in sandbox.credential_headers.items()):
        return _refused(401, "send the sandbox's credentials, which it prints when it starts")
    act = _ACTIONS.get((raw.method, path.removeprefix(PREFIX)))
    if act is None:
        known = ", ".join(f"{method} {PREFIX}{name}" for method, name in _ACTIONS)
        return _refused(404, f"unknown address; known: {known}")
    try:
        return _json(200, act(sandbox, _fields(raw.body)))
    except (TypeError, ValueError) as error:
        return _refused(422, str(error.args[0] if error.args else error))  # what follows is of attrs
    except RecursionError:
        return _refused(422, "the body is nested too deeply")


def _effects(sandbox: Sandbox, _: Mapping[str, Any]) -> Any:
    return dict(sandbox.effects)


def _requests(sandbox: Sandbox, _: Mapping[str, Any]) -> Any:
    secret = {name.lower() for name in sandbox.credential_headers}
    return [
        {
            "operation": request.operation,
            "method": request.method,
            "url": request.url,
            "headers": {name: _HIDDEN if name in secret else value for name, value in request.headers.items()},
            "body": request.body.decode("utf-8", "replace"),
            "status": request.status,
            "replayed": request.replayed,
        }
        for request in sandbox.requests
    ]


def _faults(sandbox: Sandbox, fields: Mapping[str, Any]) -> Any:
    _check_names(fields, known={each.name for each in attrs_fields(Fault)})
    sandbox.add_fault(Fault(**fields))
    return {}


def _seed(sandbox: Sandbox, fields: Mapping[str, Any]) -> Any:
    _check_names(fields, known={"names", "count", "path"})
    names, count, path = fields.get("names", []), fields.get("count", 3), fields.get("path", {})
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("names must be a list of texts")
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= _MOST_SEEDS:
        raise ValueError(f"count must be a whole number from 0 to {_MOST_SEEDS}, not {count!r}")
    if not isinstance(path, Mapping) or not all(isinstance(value, str | int) for value in path.values()):
        raise ValueError("path must be an object with the path parameters, as texts or whole numbers")
    return sandbox.seed(*names, count=count, path=path)


def _check_names(fields: Mapping[str, Any], known: Set[str]) -> None:
    unknown = fields.keys() - known
    if unknown:
        raise ValueError(f"unknown field {min(unknown)!r}; known: {', '.join(sorted(known)) or 'none'}")


def _reset(sandbox: Sandbox, fields: Mapping[str, Any]) -> Any:
    _check_names(fields, known=set())
    sandbox.reset()
    return {}


_ACTIONS: Final[dict[tuple[str, str], Callable[[Sandbox, Mapping[str, Any]], Any]]] = {
    ("GET", "effects"): _effects,
    ("GET", "requests"): _requests,
    ("POST", "faults"): _faults,
    ("POST", "seed"): _seed,
    ("POST", "reset"): _reset,
}


def _fields(body: bytes) -> Mapping[str, Any]:
    fields = decode(body) if body else {}
    if not isinstance(fields, Mapping):
        raise ValueError("the body must be a JSON object")
    return fields


def _json(status: int, value: Any) -> Response:
    return Response(status=status, headers={"Content-Type": "application/json"}, content=encode(value))


def _refused(status: int, message: str) -> Response:
    return _json(status, {"message": message})
