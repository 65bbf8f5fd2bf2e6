"""The files of a package, as bytes by name, from the bundled document. Nothing is read back or written here.

The contents of each file are described in docs/design/models.md; the text around the facts is in templates/.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ...spec.document import REPOSITORY, place_of
from ...spec.problems import failure
from ..python.names import identifier, is_client_name, resource_class
from ..python.source import Code, paragraphs
from .command_index import FILE, command_index
from .contracts import default_rate_limit_of
from .credentials import credentials_of
from .models import inputs_module, models_modules
from .surface import Surface
from .template_filters import SIDES
from .templating import template_environment

TOOLS = ("datamodel-code-generator", "openapi-python-client", "ruff")
_ERRORS = REPOSITORY / "overlays" / "billing_overlay" / "errors.py"
_HEADER = "# Generated from specs/{provider}. Do not edit: change the spec and run `make generate`.\n"


def package_name(document: Any, provider: str) -> Code:
    """Return the name of a provider's package. Raise PipelineError if the spec declares another."""
    name = identifier(document["x-client"]["package"])
    if name != f"{provider}_client":
        message = f"x-client: package: must be {provider}_client, since the spec is in {provider}"
        raise failure(place_of(document["x-client"], "package"), message)
    return name


def _client_name(document: Any) -> Code:
    name = identifier(document["x-client"]["class"])
    if not is_client_name(name) or name in _error_names(_ERRORS):
        message = f"x-client: class: {name} would hide a name that the package needs: choose another"
        raise failure(place_of(document["x-client"], "class"), message)
    return name


def model_files(surface: Surface) -> dict[str, str]:
    """Write the modules of models and inputs."""
    modules = models_modules(surface.components, surface.module_of, kept=surface.table.fields)
    return {
        **{f"models/{module}.py": text for module, text in modules.items()},
        "inputs.py": inputs_module(surface.components, surface.inputs, filled=surface.filled),
    }


def operation_files(surface: Surface, *, provider: str, bundled: bytes) -> dict[str, str]:
    """Write all other modules, the index of commands, and README.md."""
    document = surface.document
    package, client = package_name(document, provider), _client_name(document)
    resources = [_resource(name, methods, client) for name, methods in surface.resources.items()]
    lazy = ("inputs", "models", "webhooks") if surface.webhooks else ("inputs", "models")
    known = {
        "client": client,
        "about": _about(document),
        "public": sorted([*_PUBLIC, *_error_names(_ERRORS), client, f"Async{client}", *lazy]),
        "credentials": [identifier(name) for name in document["x-client"]["credentials"]],
        "errors": _error_names(_ERRORS),
        "names_by_module": _names_by_module(surface),
        "lazy": lazy,
        "methods": surface.methods,
        "package": package,
        "provider": _provider(document),
        "resources": resources,
        "shapes": surface.shapes,
        "sides": SIDES,
        "spec": _spec(document, provider, bundled),
        "webhooks": surface.webhooks,
    }
    environment = template_environment()
    files = {
        f"{name}.py": environment.get_template(f"package/{template}.py.jinja").render(known)
        for name, template in _TEMPLATES.items()
        if template != "webhooks" or surface.webhooks
    }
    template = environment.get_template("package/resource.py.jinja")
    for resource in resources:
        files[f"resources/{resource['module']}.py"] = template.render(known, resource=resource)
    files[FILE] = command_index(surface, provider=provider, package=package, client=client)
    files["README.md"] = environment.get_template("package/README.md.jinja").render(known)
    return files


_PUBLIC = (
    *("ABSENT", "Absent", "AsyncClientOptions", "AsyncPage", "CallOptions", "ClientOptions", "Drift", "Event"),
    *("OPERATIONS", "Page", "RawResponse", "SPEC", "Timeout", "__version__", "derive", "errors"),
)
_TEMPLATES = {
    "__init__": "init",
    "_client": "client",
    "_operations": "operations",
    "_overlay": "overlay",
    "_provider": "provider",
    "_spec": "spec",
    "errors": "errors",
    "models/__init__": "models",
    "resources/__init__": "resources",
    "webhooks": "webhooks",
}


def finished(modules: Mapping[str, str], *, provider: str) -> dict[str, bytes]:
    """Return every file of the package, modules with their header."""
    header = _HEADER.format(provider=identifier(provider))
    files = {name: (header * name.endswith(".py") + text).encode() for name, text in modules.items()}
    return {**files, "py.typed": b""}


def _about(document: Any) -> list[str]:
    info = document["info"]
    return [f"Client of {info['title']}, version {info['version']}.", *paragraphs(str(info.get("description", "")))]


def _resource(name: Code, methods: list[Any], client: Code) -> dict[str, Any]:
    about = [f"{str(name).replace('_', ' ').capitalize()}: {', '.join(method.name for method in methods)}."]
    return {
        "module": name,
        "name": resource_class(name, client=client),
        "about": about,
        "constants": Code(", ".join(method.constant for method in methods)),
        "methods": methods,
    }


def _names_by_module(surface: Surface) -> dict[Code, tuple[str, ...]]:
    names: dict[Code, tuple[str, ...]] = {}
    for name, module in sorted(surface.module_of.items(), key=lambda pair: pair[::-1]):
        names[identifier(module)] = (*names.get(identifier(module), ()), name)
    return names


def _provider(document: Any) -> dict[str, Any]:
    pointers = document.get("x-errors", {})
    limits = document.get("x-rate-limits", {})
    return {
        "base_url": document["servers"][0]["url"],
        "base_url_env": document["x-client"]["base_url_env"],
        "credentials": credentials_of(document),
        "api_version": {"echo": None, **document["x-api-version"]} if "x-api-version" in document else None,
        "errors": {name: tuple(pointers.get(name, ())) for name in ("message", "code", "request_id")},
        "rate_limit": default_rate_limit_of(document),
        "limits_unsure": tuple(dict.fromkeys(limit["unsure"] for limit in limits.values() if "unsure" in limit)),
    }


def _spec(document: Any, provider: str, bundled: bytes) -> dict[str, Any]:
    return {
        "provider": provider,
        "version": str(document["info"]["version"]),
        "client_version": document["x-client"]["version"],
        "sha256": hashlib.sha256(bundled).hexdigest(),
        "tools": {name: version(name) for name in TOOLS},
    }


def _error_names(module: Path) -> list[str]:
    """Read the names of the errors from the overlay's source, without importing it."""
    return sorted(node.name for node in ast.parse(module.read_text()).body if isinstance(node, ast.ClassDef))
