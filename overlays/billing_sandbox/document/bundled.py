"""The bundled documents: `documents/<provider>.json`, generated from the specs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any


def bundled(provider: str) -> Mapping[str, Any]:
    """Return the document of a provider. Raises ValueError for an unknown provider."""
    folder = files("billing_sandbox") / "documents"
    names = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    known = sorted(name.removesuffix(".json") for name in names if name.endswith(".json"))
    if provider not in known:
        raise ValueError(f"unknown provider {provider!r}; known providers: {', '.join(known) or 'none'}")
    document: Mapping[str, Any] = json.loads((folder / f"{provider}.json").read_text(encoding="utf-8"))
    return document
