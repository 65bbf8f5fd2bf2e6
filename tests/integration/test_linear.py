"""The cost of a large document grows as its size: counted in calls of functions, which no load changes."""

from __future__ import annotations

import cProfile
import pstats
from typing import Any

from scripts.pipeline.generate.models import inputs_module, models_modules


def _components(count: int) -> dict[str, Any]:
    """Return a number of classes, each with an amount, a list, and references to two others."""
    return {
        f"Thing{at}": {
            "properties": {
                "id": {"type": "string"},
                "amount": {"type": "string", "format": "decimal"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "next": {"$ref": f"#/components/schemas/Thing{(at + 1) % count}"},
                "others": {"type": "array", "items": {"$ref": f"#/components/schemas/Thing{(at * 7) % count}"}},
            },
            "required": ["id"],
        }
        for at in range(count)
    }


def _calls(count: int) -> int:
    components = _components(count)
    profile = cProfile.Profile()
    with profile:
        models_modules(components, {name: f"_{at % 30}" for at, name in enumerate(components)})
        inputs_module(components, set(components), filled={})
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def test_models_of_a_large_document() -> None:
    """Four times as many models need at most four times as many calls, and a fifth more."""
    _calls(10)  # what is loaded and compiled once
    small, large = _calls(300), _calls(1200)

    assert large < 4.8 * small
