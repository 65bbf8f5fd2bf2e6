"""Write actions into the text of an overlay document."""

from __future__ import annotations

from typing import Any

from ...spec import yaml_editor

_EMPTY = """overlay: 1.1.0
info:
  title: Corrections of the published document
  version: 1.0.0
extends: published.yaml
actions:
"""


def with_actions(text: str, actions: list[dict[str, Any]], *, file: str) -> str:
    """Return the text of an overlay with further actions at its end. An empty text becomes an overlay."""
    return yaml_editor.extend(text or _EMPTY, ("actions",), actions, file=file)
