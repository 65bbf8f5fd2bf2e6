"""Small components for tests of schemas: the small spec with another Thing."""

from __future__ import annotations

from typing import Any

from scripts.pipeline.generate.models import models_modules
from scripts.pipeline.normalize.normalize import normalize
from scripts.spec.document import clone

from .small_spec import spec

THING = "components schemas Thing"
ENUM = {"type": "string", "enum": ["a", "b"]}
OBJECT = {"type": "object", "properties": {"x": {"type": "string"}}}


def normal(schema: dict[str, Any], **others: Any) -> Any:
    """Normalize the small spec with this Thing; return the components."""
    document = spec({THING: schema, **{f"components schemas {name}": other for name, other in others.items()}})
    return normalize(clone(document))["components"]["schemas"]


def one_module(components: Any) -> str:
    """Return the models of all components as a module."""
    return models_modules(components, dict.fromkeys(components, "_things"))["_things"]


def ref(name: str) -> dict[str, Any]:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}
